import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ConceptMention } from "../../../src/model/annotation.ts";
import { placer } from "../../../src/stages/tokens/place.ts";
import { expectOracle, type Oracles, oracles } from "../../statistics/oracles.ts";
import { count, type Document } from "./count.ts";
import { lettered } from "./lettered.ts";

/** Weights by pair (`A|B`), over all sections. */
async function weigh(document: Document, unit: string, counting: string): Promise<Map<string, number>> {
  const { cooccurrences } = await count(document, { units: [unit], counting });
  const weights = new Map<string, number>();
  for (const { x, y, weight } of cooccurrences) {
    const pair = `${x.name}|${y.name}`;
    weights.set(pair, (weights.get(pair) ?? 0) + (weight ?? Number.NaN));
  }
  return weights;
}

const sentences = (...list: string[]): Document => lettered([{ paragraphs: [list] }]);

test.each([
  ["frequency", { "A|B": 6, "A|C": 3 + 1, "B|C": 2 }],
  ["minimum", { "A|B": 2, "A|C": 1 + 1, "B|C": 1 }],
  ["fractionalNode", { "A|B": 1 / 2, "A|C": 1 / 2 + 1, "B|C": 1 / 2 }],
  ["fractionalUnit", { "A|B": 1 / 3, "A|C": 1 / 3 + 1, "B|C": 1 / 3 }],
  [
    "inverseDistance",
    {
      "A|B": 1 / 3 + 1 / 2 + 1 + 1 / 4 + 1 / 3 + 1 / 2,
      "A|C": 1 / 5 + 1 / 4 + 1 / 3 + 1 / 2,
      "B|C": 1 / 2 + 1,
    },
  ],
])("counting by %s weighs the sentences that hold both", async (counting, expected) => {
  const weights = await weigh(sentences("A A A B B C", "A x", "A x C"), "sentence", counting);
  expect([...weights.keys()]).toEqual(Object.keys(expected));
  for (const [pair, weight] of Object.entries(expected)) expect(weights.get(pair)).toBeCloseTo(weight, 12);
});

test.each([
  ["from end to start of names of several words", "AA_BB x C", 1 / 2],
  ["punctuation aside", "A, – C", 1],
  ["the same in either direction", "C x x AA_BB", 1 / 3],
])("distance is in counted tokens, %s", async (_, sentence, expected) => {
  const [weight] = (await weigh(sentences(sentence), "sentence", "inverseDistance")).values();
  expect(weight).toBeCloseTo(expected, 12);
});

test("a name within a concept's words is at a distance of 1", async () => {
  const span = { start: 0, end: 9, text: "A x x x x" };
  const concept: ConceptMention = { ...span, concept: "zeal", derivation: "literal", rule: "t" };
  const document = { ...sentences("A x x x x B"), concepts: [concept] };
  expect(Object.fromEntries(await weigh(document, "sentence", "inverseDistance"))).toEqual({
    "A|B": 1 / 5,
    "zeal|A": 1,
    "zeal|B": 1,
  });
});

test.each(["minimum", "fractionalNode", "fractionalUnit"])(
  "windows overlap, so %s says nothing of them",
  async (counting) => {
    const { cooccurrences } = await count(sentences("A x B"), { units: ["window:3"], counting });
    expect(cooccurrences.map(({ o11, weight }) => [o11, weight])).toEqual([[1, undefined]]);
  },
);

const letters = (text: string): string => text.toUpperCase();

/** Windows end where a section does. */
function bounded({ tokens, window2_with_boundaries: { boundaries } }: Oracles["window_counts"]): Document {
  const words = tokens.split(" ");
  const parts = [...new Set(boundaries)].map((part) => words.filter((_, i) => boundaries[i] === part));
  return lettered(parts.map((own) => ({ paragraphs: [[own.join(" ")]] })));
}

function oracleCases({ unit_counts: byUnit, window_counts: byWindow }: Oracles) {
  const units = sentences(...byUnit.units.map(letters));
  const run = sentences(byWindow.tokens);
  const product = byUnit["product_frequency (quanteda fcm document/frequency, DNA ignore)"];
  const refined = byUnit["fractional_refined_2_over_n_n_minus_1 (unit total = 1)"];
  return [
    ["frequency", "sentence", units, product],
    ["minimum", "sentence", units, byUnit.min_frequency],
    ["fractionalNode", "sentence", units, byUnit.fractional_perianes_1_over_n_minus_1],
    ["fractionalUnit", "sentence", units, refined],
    // Two words to either side fit into three, and three into four.
    ["frequency", "window:3", run, byWindow.window2],
    ["frequency", "window:3", run, byWindow.quanteda_issue_600_matrix_offdiag_window2],
    ["frequency", "window:3", bounded(byWindow), byWindow.window2_with_boundaries.counts],
    ["inverseDistance", "window:4", run, byWindow.window3_inverse_distance],
  ] as const;
}

const known = oracles();

describe.skipIf(!known)("oracles of counting", () => {
  test.each(known ? oracleCases(known) : [])("%s in each %s", async (counting, unit, document, expected) => {
    const weights = await weigh(document, unit, counting);
    // A node is no pair with itself, so the oracles' diagonal has no row.
    const pairs = Object.entries(expected).filter(([pair]) => pair[0] !== pair[2]);
    const wanted = new Map(pairs.map(([pair, value]) => [letters(pair), value]));
    expect([...weights.keys()].sort()).toEqual([...wanted.keys()].sort());
    for (const [pair, value] of wanted) expectOracle(weights.get(pair), value, `${counting} ${pair}`);
  });

  test("units that hold both, however often", async () => {
    const { units, boolean_per_unit: expected } = (known as Oracles).unit_counts;
    const { cooccurrences } = await count(sentences(...units.map(letters)), { units: ["sentence"] });
    const found = cooccurrences.map(({ x, y, o11 }) => [`${x.name}|${y.name}`.toLowerCase(), o11]);
    expect(Object.fromEntries(found)).toEqual(expected);
  });
});

const words = fc.constantFrom("A", "B", "C", "DD_EE", "x", "y", "z");
const sentence = fc.array(words, { minLength: 1, maxLength: 8 }).map((list) => `${list.join(" ")}.`);
const article = fc
  .array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 2 })
  .map((paragraphs) => lettered([{ paragraphs }]));
const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

test("fractions of a unit add up to the units with two nodes, and those of a node to the units it shares", async () => {
  await fc.assert(
    fc.asyncProperty(article, async (document) => {
      const place = placer(document);
      const nodes = document.sentences.map(
        (_, i) => new Set(document.entities.filter((e) => place(e).sentence === i).map((e) => e.name)),
      );
      const shared = nodes.filter((names) => names.size > 1);
      const byUnit = await weigh(document, "sentence", "fractionalUnit");
      expect(sum(byUnit.values())).toBeCloseTo(shared.length, 9);
      const byNode = await weigh(document, "sentence", "fractionalNode");
      for (const name of new Set(nodes.flatMap((names) => [...names]))) {
        const own = [...byNode].filter(([pair]) => pair.split("|").includes(name));
        const units = shared.filter((names) => names.has(name)).length;
        expect(sum(own.map(([, weight]) => weight))).toBeCloseTo(units, 9);
      }
    }),
    { numRuns: 100 },
  );
});

test("fractions are at most the units, those at most the minimum, that and nearness at most the frequency", async () => {
  await fc.assert(
    fc.asyncProperty(article, async (document) => {
      const of = (counting: string) => weigh(document, "sentence", counting);
      const { cooccurrences } = await count(document, { units: ["sentence"] });
      const units = new Map(cooccurrences.map(({ x, y, o11 }) => [`${x.name}|${y.name}`, o11]));
      const [frequency, nearness] = [await of("frequency"), await of("inverseDistance")];
      const chain = [
        await of("fractionalUnit"),
        await of("fractionalNode"),
        units,
        await of("minimum"),
        frequency,
      ];
      for (const [pair, most] of frequency) {
        const values = chain.map((weights) => weights.get(pair) as number);
        expect(values.every((value, i) => i === 0 || value >= (values[i - 1] as number) - 1e-12)).toBe(true);
        expect(nearness.get(pair)).toBeGreaterThan(0);
        expect(nearness.get(pair)).toBeLessThanOrEqual(most);
      }
    }),
    { numRuns: 100 },
  );
});

test("distance is weighed as looking at all pairs of mentions that fit into a window gives it", async () => {
  await fc.assert(
    fc.asyncProperty(article, fc.integer({ min: 2, max: 9 }), async (document, size) => {
      const place = placer(document);
      const expected = new Map<string, number>();
      for (const [i, a] of document.entities.entries()) {
        for (const b of document.entities.slice(i + 1)) {
          const [from, to] = [place(a), place(b)];
          if (a.name === b.name || to.token + to.tokens - from.token > size) continue;
          const pair = [a.name, b.name].sort().join("|");
          const apart = to.token - (from.token + from.tokens - 1);
          expected.set(pair, (expected.get(pair) ?? 0) + 1 / apart);
        }
      }
      const found = await weigh(document, `window:${size}`, "inverseDistance");
      expect([...found.keys()].sort()).toEqual([...expected.keys()].sort());
      for (const [pair, value] of expected) expect(found.get(pair)).toBeCloseTo(value, 9);
    }),
    { numRuns: 100 },
  );
});
