import fc from "fast-check";
import { expect, test } from "vitest";
import { diffMentions, type MentionRow } from "../../src/codebook/diff.ts";
import { lintCodebook } from "../../src/codebook/lint.ts";
import { compileCodebook } from "../../src/codebook/matching/matcher.ts";
import { parseCodebook } from "../../src/codebook/parse-codebook.ts";
import { proposeTerms } from "../../src/codebook/propose.ts";
import { findIn } from "../../src/results/find-in.ts";
import { TokenColumns } from "../../src/stages/tokens/columns.ts";
import { TermTable } from "../../src/stages/tokens/term-table.ts";
import { tokenize } from "../../src/stages/tokens/tokenize.ts";

const cut = (text: string, table = new TermTable()) =>
  tokenize(text, [{ start: 0, end: text.length, section: 0, paragraph: 0 }], table, new TokenColumns());

function lint(concepts: object[], more: object = {}, counts?: Map<string, Map<string, number>>) {
  const codebook = parseCodebook(JSON.stringify({ name: "b", ...more, concepts }), "b.yaml");
  const matcher = compileCodebook(codebook, { nestedScope: "concept" });
  const find = (text: string) => {
    const tokens = cut(text);
    return matcher.find(tokens).map((hit) => ({
      concept: codebook.concepts[hit.concept]?.id ?? "",
      rule: hit.term.text,
      whole: hit.first === 0 && hit.last === tokens.length - 1,
    }));
  };
  return lintCodebook(codebook, find, counts ? { counts } : {}).map(
    ({ kind, concept, term }) => `${kind} ${concept} ${term}`,
  );
}

const concept = (id: string, terms: unknown[], more: object = {}) => ({
  id,
  prefLabel: id,
  definition: "d",
  terms,
  ...more,
});

test.each([
  ["a clean codebook", [concept("a", ["state"]), concept("a.b", ["great state"])], []],
  ["a concept without definition", [{ id: "a", prefLabel: "a", terms: ["x"] }], ["no-definition a "]],
  [
    "the same words in two concepts",
    [concept("a", ["state power"]), concept("b", ["(state|great) power"])],
    ["same-words a state power"],
  ],
  [
    "a term that stands in two concepts",
    [concept("a", ["state @GPE"]), concept("b", ["State  @GPE"])],
    ["same-words b State  @GPE"],
  ],
  ["a term that another one covers", [concept("a", ["state", "states"])], ["shadowed a states"]],
  [
    "a term that its own `not` excludes",
    [concept("a", [{ term: "great state", not: ["great"] }, "x"])],
    ["excluded a great state"],
  ],
  [
    "a term that a narrower concept hides",
    [concept("a", ["state", "(great|big) state"]), concept("a.b", ["(big|great) state"])],
    ["hidden a (great|big) state"],
  ],
  [
    "a term that another one of several words covers",
    [concept("a", ["(great|small) state", "great state"])],
    ["shadowed a great state"],
  ],
  [
    "a term that its concept excludes",
    [concept("a", ["great state", "x"], { not: ["great state"] })],
    ["excluded a great state"],
  ],
])("lint finds in %s", (_, concepts, expected) => {
  expect(lint(concepts)).toEqual(expected);
});

test("lint finds a language whose words it cannot inflect", () => {
  expect(lint([concept("a", ["souveraineté"])], { language: "fr" })).toEqual(["not-english  "]);
  expect(lint([concept("a", ["sovereignty"])], { language: "en-GB" })).toEqual([]);
});

test("every finding about a part of the codebook has its place", () => {
  const text = "name: b\nsets: { s: [y] }\nconcepts:\n  - { id: a, prefLabel: a, terms: [state, states] }\n";
  const codebook = parseCodebook(text, "b.yaml");
  const places = lintCodebook(codebook, findIn(text, "b.yaml")).map(({ kind, place }) => [
    kind,
    place?.line,
    place?.column,
  ]);
  expect(places).toEqual([
    ["no-definition", 4, 5],
    ["shadowed", 4, 43],
    ["unused-set", 2, 12],
  ]);
});

test("lint finds a set that nothing uses", () => {
  expect(lint([concept("a", ["x"])], { sets: { s: ["y"] } })).toEqual(["unused-set  "]);
});

test("with counts lint finds what never matched and what carries most", () => {
  const counts = new Map([
    [
      "a",
      new Map([
        ["x", 95],
        ["y", 5],
      ]),
    ],
  ]);
  expect(lint([concept("a", ["x", "y", "z"])], {}, counts)).toEqual(["carries-most a x", "unmatched a z"]);
});

const row = (start: number, rule: string): MentionRow => ({
  document: "d",
  start,
  end: start + 1,
  concept: "c",
  rule,
  text: "t",
});

test("a run does not differ from itself", () => {
  expect(diffMentions([row(1, "a"), row(2, "b")], [row(2, "b"), row(1, "a")])).toEqual([]);
});

const runs = fc.uniqueArray(fc.tuple(fc.nat(9), fc.constantFrom("a", "b", "c")), {
  selector: ([start, rule]) => `${start}${rule}`,
});

test("what a run gained less what it lost is the change of its count, for all and by rule", () => {
  fc.assert(
    fc.property(runs, runs, (before, after) => {
      const [old, now] = [before, after].map((list) => list.map(([start, rule]) => row(start, rule)));
      const differences = diffMentions(old as MentionRow[], now as MentionRow[]);
      for (const one of differences) expect(one.gained.length - one.lost.length).toBe(one.after - one.before);
      const all = differences.reduce((sum, { gained, lost }) => sum + gained.length - lost.length, 0);
      expect(all).toBe(after.length - before.length);
      expect(diffMentions(now as MentionRow[], now as MentionRow[])).toEqual([]);
    }),
  );
});

test("a difference tells by rule what was lost and gained", () => {
  const [one, two] = diffMentions([row(1, "a"), row(2, "a")], [row(2, "a"), row(3, "a"), row(4, "b")]);
  expect([one?.rule, one?.before, one?.after, one?.lost, one?.gained]).toEqual([
    "a",
    2,
    2,
    [{ ...row(1, "a"), otherRule: "" }],
    [{ ...row(3, "a"), otherRule: "" }],
  ]);
  expect([two?.rule, two?.before, two?.after]).toEqual(["b", 0, 1]);
});

test("a difference tells of a hit that another rule has now", () => {
  const [one, two] = diffMentions([row(1, "a")], [row(1, "b")]);
  expect([one?.lost[0]?.otherRule, two?.gained[0]?.otherRule]).toEqual(["b", "a"]);
});

test("proposals go over no verb", () => {
  const text = "Brazil obtains police; numbers grew, state power grew, a man loses pooled police power";
  const found = proposeTerms([cut(text)], { heads: ["power", "police"], fewest: 1 });
  expect(found.map(({ phrase }) => phrase)).toEqual([
    "pooled police power",
    "state power",
    "police power",
    "pooled police",
  ]);
});

test("proposals stand around the heads, best first, and are not covered", () => {
  const table = new TermTable();
  const text =
    "Political sovereignty and political sovereignty, the model of sovereignty, a model of sovereignty, state power";
  const tokens = cut(text, table);
  const all = proposeTerms([tokens], { heads: ["sovereignty"] });
  expect(all.map(({ phrase, count }) => [phrase, count])).toEqual([
    ["model of sovereignty", 2],
    ["political sovereignty", 2],
  ]);
  expect(all[0]?.cValue).toBeCloseTo(2 * Math.log2(3));
  // Both `political sovereignty` are hits of a term of two words already.
  const covered = (_: number, token: number) => token < 5;
  expect(proposeTerms([tokens], { heads: ["sovereignty"] }, covered).map(({ phrase }) => phrase)).toEqual([
    "model of sovereignty",
  ]);
});
