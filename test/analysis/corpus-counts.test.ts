import fc from "fast-check";
import { expect, test } from "vitest";
import { CorpusCounts, type DocumentCounts } from "../../src/analysis/corpus-counts.ts";
import { corpusColumns, corpusRows, flagsOf } from "../../src/analysis/corpus-rows.ts";
import { pairsInOrder } from "../../src/analysis/ordered-pairs.ts";
import { cooccurrences } from "../../src/stages/cooccurrences/index.ts";
import { lettered, type Part } from "../stages/cooccurrences/lettered.ts";

const io = {
  readText: async () => "",
  available: new Set<never>(),
  displayPath: (path: string) => path,
  importModule: async () => undefined,
};
const units = ["paragraph", "sentence", "window:4"];
const transform = await cooccurrences.setUp(cooccurrences.options.parse({ units }), io);
const counted = (parts: readonly Part[]): DocumentCounts => transform(lettered(parts));

function fold(documents: readonly DocumentCounts[]): CorpusCounts {
  const counts = new CorpusCounts();
  for (const document of documents) counts.add(document);
  return counts;
}

function rowsOf(counts: CorpusCounts) {
  return [...corpusRows(counts, ["g2", "npmi"])];
}

const sentence = fc
  .array(fc.constantFrom("A", "B", "C", "D", "x"), { minLength: 1, maxLength: 5 })
  .map((words) => words.join(" "));
const article = fc
  .array(fc.array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { maxLength: 3 }), {
    minLength: 1,
    maxLength: 2,
  })
  .map((sections) => counted(sections.map((paragraphs) => ({ paragraphs }))));

test("over the corpus, units of all documents and sections count, also those with neither", () => {
  const counts = fold([
    counted([{ paragraphs: [["A B", "x x"], ["A x"]] }, { paragraphs: [["B"]] }]),
    counted([{ paragraphs: [["A B"], ["A C"]] }]),
  ]);
  const rows = rowsOf(counts).map(({ unit, x, y, documents, o11, o12, o21, o22 }) =>
    [unit, x, y, documents, o11, o12, o21, o22].join(" "),
  );
  expect(rows).toEqual([
    "sentence A B 2 2 2 1 1",
    "sentence A C 1 1 3 0 2",
    "paragraph A B 2 2 2 1 0",
    "paragraph A C 1 1 3 0 1",
    // A B x x A x has three windows, B alone one, A B A C one.
    "window:4 A B 2 3 1 1 0",
    "window:4 A C 1 1 3 0 1",
    "window:4 B C 1 1 3 0 1",
  ]);
});

test("rows have the columns of the table, in its order", () => {
  const row = rowsOf(fold([counted([{ paragraphs: [["A B"], ["x"]] }])]))[0] as object;
  expect(Object.keys(row)).toEqual(corpusColumns(["g2", "npmi"]));
});

test("a unit with both in one of two has p 1, and is flagged", () => {
  const row = rowsOf(fold([counted([{ paragraphs: [["A B"], ["x"]] }])]))[0];
  expect(row).toMatchObject({ o11: 1, o22: 1, e11: 0.5, p: 1, q: 1, flags: "low_expected" });
});

test.each([
  [{ o11: 20, o12: 80, o21: 0, o22: 0 }, "saturated low_expected"],
  [{ o11: 20, o12: 20, o21: 20, o22: 20 }, ""],
  [{ o11: 1, o12: 9, o21: 9, o22: 81 }, "low_expected"],
])("the flags of %j are %j", (table, flags) => {
  expect(flagsOf(table)).toBe(flags);
});

test("the order of documents changes nothing", () => {
  fc.assert(
    fc.property(fc.array(article, { maxLength: 6 }), fc.nat(6), (documents, cut) => {
      const whole = rowsOf(fold(documents));
      expect(rowsOf(fold(documents.toReversed()))).toEqual(whole);
      expect(rowsOf(fold([...documents.slice(cut), ...documents.slice(0, cut)]))).toEqual(whole);
    }),
    { numRuns: 50 },
  );
});

test("tables stay as they are when they grow past thousands of pairs", () => {
  const names = Array.from({ length: 90 }, (_, i) => String.fromCharCode(65 + (i % 26)).repeat(1 + i / 26));
  const counts = fold([counted([{ paragraphs: [[names.join(" ")]] }]), counted([{ paragraphs: [["A B"]] }])]);
  const rows = rowsOf(counts).filter((row) => row["unit"] === "sentence");
  expect(rows).toHaveLength((90 * 89) / 2);
  expect(rows[0]).toMatchObject({ x: "A", y: "AA", documents: 1 });
  expect(rows.find((row) => row["x"] === "A" && row["y"] === "B")).toMatchObject({ documents: 2, o11: 2 });
});

test("by document, sections are counted together with their weights, a node's units whether or not the other is there", async () => {
  const weigh = await cooccurrences.setUp(
    cooccurrences.options.parse({ units: ["section", "sentence"], counting: "frequency" }),
    io,
  );
  const counts = new CorpusCounts();
  counts.addSections(
    weigh(
      lettered([
        { paragraphs: [["A A B", "x"]] },
        { paragraphs: [["A", "A B B"]] },
        { paragraphs: [["A C"]] },
      ]),
    ),
  );
  const rows = [...pairsInOrder(counts)].flatMap((pairs) =>
    Array.from({ length: pairs.length }, (_, i) => {
      const ends = [pairs.x[i] as number, pairs.y[i] as number];
      const names = ends.map((node) => counts.nodes[node]?.name);
      const margins = ends.map((node) => pairs.margin(node));
      const own = [pairs.documents[i], pairs.o11[i], ...margins, pairs.total, pairs.weight(i)];
      return [pairs.unit, ...names, ...own].join(" ");
    }),
  );
  // Unit, x, y, sections, both, with x, with y, all, pairs of mentions.
  expect(rows).toEqual([
    "sentence A B 2 2 4 2 5 4",
    "sentence A C 1 1 4 1 5 1",
    "section A B 2 2 3 2 3 6",
    "section A C 1 1 3 1 3 1",
  ]);
});
