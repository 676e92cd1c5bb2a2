import { expect, test } from "vitest";
import { agree, agreementColumns, qualityColumns } from "../../src/analysis/agree.ts";
import { type Row, textOf } from "../../src/analysis/rows.ts";
import { type SampleOptions, sample, sampleColumns } from "../../src/analysis/sample.ts";
import { Smallest, seededNumber } from "../../src/analysis/seeded-order.ts";
import { wilson } from "../../src/statistics/agreement.ts";

/** Documents of ten sentences each; every third one of each speaks of sovereignty. */
const texts = new Map<string, string>();
const sentences: Row[] = [];
const mentions: Row[] = [];
for (const document of ["a.txt", "b.txt", "c.txt"]) {
  let text = "";
  for (let i = 1; i <= 10; i++) {
    const start = text.length;
    text += i % 3 === 0 ? `Their sovereignty\n${i}. ` : `Other words ${i}. `;
    sentences.push({
      document,
      section: i === 9 ? "s002" : "s001",
      sentence: i,
      start,
      end: text.length - 1,
    });
    if (i % 3 !== 0) continue;
    const place = { start: start + 6, end: start + 17, text: "sovereignty" };
    mentions.push({ document, sentence: i, layer: "concept", label: "sovereignty", ...place });
  }
  texts.set(document, text);
}
const sections = ["a.txt", "b.txt", "c.txt"].flatMap((document) => [
  { document, section: "s001", kind: "section" },
  { document, section: "s002", kind: "boilerplate" },
]);
const tables = { mentions, sentences, sections, textOf: (id: string) => texts.get(id) };
const draw = (options: SampleOptions = {}) => sample(tables, { hits: 3, without: 4, ...options });
const items = (rows: readonly Row[]) => rows.map((row) => textOf(row, "item"));

test("hits and sentences without one are drawn, with how many there are of each", () => {
  const rows = draw();
  expect(rows.map((row) => `${row["kind"]} ${row["population"]}`)).toEqual([
    ...Array(3).fill("hit 6"),
    ...Array(4).fill("no_hit 21"),
  ]);
  expect(Object.keys(rows[0] as object)).toEqual([...sampleColumns, "verdict_a", "verdict_b"]);
  expect(rows[0]?.["passage"]).toMatch(/^Their >>>sovereignty<<< \d\.$/u);
  expect(rows[6]?.["passage"]).toMatch(/^Other words \d+\.$/u);
});

test("the same seed draws the same sample whatever the order of rows, another seed another", () => {
  const reversed = { ...tables, sentences: sentences.toReversed(), mentions: mentions.toReversed() };
  expect(items(sample(reversed, { hits: 3, without: 4 }))).toEqual(items(draw()));
  expect(items(draw({ seed: "2" }))).not.toEqual(items(draw()));
});

test("sections that are left out are not drawn from", () => {
  expect(draw({ hits: 100, without: 100 })).toHaveLength(27);
  expect(draw({ hits: 100, without: 100, exclude: [] })).toHaveLength(30);
});

test("a concept without a hit gets sentences without one", () => {
  const rows = draw({ concepts: ["security"] });
  expect(rows.map((row) => `${row["concept"]} ${row["kind"]} ${row["population"]}`)).toEqual(
    Array(4).fill("security no_hit 27"),
  );
});

test("every item is drawn about as often as any other", () => {
  const drawn = new Map<string, number>();
  for (let seed = 0; seed < 2000; seed++) {
    const smallest = new Smallest<string>(5);
    for (let i = 0; i < 20; i++) smallest.add(seededNumber(String(seed), `item ${i}`), `item ${i}`);
    for (const item of smallest.items) drawn.set(item, (drawn.get(item) ?? 0) + 1);
  }
  expect(drawn.size).toBe(20);
  // 500 expected, standard deviation 19.4.
  for (const count of drawn.values()) expect(Math.abs(count - 500)).toBeLessThan(100);
});

/** Verdicts of one or more coders: `+` yes, `-` no, `.` none. */
function judged(kind: string, population: number, ...coders: string[]): Row[] {
  const length = coders[0]?.length ?? 0;
  return Array.from({ length }, (_, i) => ({
    ...{ item: `${kind} ${i}`, concept: "c", kind, population },
    ...Object.fromEntries(
      coders.map((verdicts, c) => [`verdict_${c}`, { "+": "Yes", "-": "0" }[verdicts.charAt(i)] ?? ""]),
    ),
  }));
}

test("precision is of the judged hits, recall is reckoned up to all sentences", () => {
  const [row] = agree([...judged("hit", 40, "++++++++--"), ...judged("no_hit", 400, "-".repeat(19))]).quality;
  expect(row).toMatchObject({
    concept: "c",
    hits: 40,
    hits_judged: 10,
    right: 8,
    without: 400,
    without_judged: 19,
  });
  expect(row?.["precision"]).toBeCloseTo(0.8, 12);
  expect(row?.["precision_low"]).toBeCloseTo(wilson(8, 10)?.low as number, 12);
  expect(Object.keys(row as object)).toEqual(qualityColumns);
});

test("what was missed lowers recall by its share of all sentences without a hit", () => {
  const rows = [...judged("hit", 40, "++++++++--"), ...judged("no_hit", 400, `${"-".repeat(19)}+`)];
  const [row] = agree(rows).quality;
  expect(row).toMatchObject({ missed: 1 });
  expect(row?.["recall"]).toBeCloseTo(32 / (32 + 20), 12);
  expect(row?.["recall_low"]).toBeLessThan(32 / 52);
  expect(row?.["recall_high"]).toBeGreaterThan(32 / 52);
});

test("a tie leaves an item out, a majority of three decides", () => {
  expect(agree(judged("hit", 4, "++-", "+--")).quality[0]).toMatchObject({
    hits_judged: 2,
    right: 1,
    undecided: 1,
  });
  expect(agree(judged("hit", 4, "++-", "+--", "++-")).quality[0]).toMatchObject({ hits_judged: 3, right: 2 });
});

test("agreement is Krippendorff's example, over the concept and over all", () => {
  const { agreement } = agree(judged("hit", 10, "-+------+-", "+++--+----"));
  expect(agreement.map((row) => [row["concept"], row["coders"], row["items"]])).toEqual([
    ["c", "0, 1", 10],
    ["(all)", "0, 1", 10],
  ]);
  expect(agreement[0]?.["alpha"]).toBeCloseTo(0.095, 3);
  expect(agreement[0]?.["kappa"]).toBeCloseTo(1 / 11, 12);
  expect(Object.keys(agreement[0] as object)).toEqual(agreementColumns);
});

test("coders who agree on one verdict throughout have neither kappa nor alpha", () => {
  const { agreement } = agree(judged("hit", 3, "+++", "+++"));
  expect(agreement[0]).toMatchObject({ percent_agreement: 1, kappa: undefined, alpha: undefined });
});

test("files may follow each other in any order, and contradictions and slips are told", () => {
  const a = judged("hit", 5, "++--+");
  const b = judged("hit", 5, ".....", "+--++");
  expect(agree([...a, ...b])).toEqual(agree([...b, ...a].reverse()));
  const twice = agree([...a, { ...a[0], verdict_0: "no" }, { ...a[1], verdict_1: "perhaps" }]);
  expect(twice.problems).toEqual([
    { item: "hit 0", column: "verdict_0", message: "stands twice, with yes and with no" },
    { item: "hit 1", column: "verdict_1", message: "`perhaps` is neither yes nor no" },
  ]);
  expect(twice.quality[0]).toMatchObject({ hits_judged: 4 });
});
