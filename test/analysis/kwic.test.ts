import { expect, test } from "vitest";
import { alignedLines } from "../../src/analysis/aligned-lines.ts";
import { type KwicOptions, kwic, kwicColumns } from "../../src/analysis/kwic.ts";
import { textOf } from "../../src/analysis/rows.ts";

const text =
  "Old words.  The state’s\n sovereignty, they 🙂 said, holds. More sovereignty is here.\n\nIt ends.";
const at = (words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};
const first = at("sovereignty");
const second = at("sovereignty", first.end);
const mention = {
  document: "a.txt",
  section: "s001",
  layer: "concept",
  label: "sovereignty",
  name: "Sovereignty",
};
const tables = {
  documents: [{ document: "a.txt", journal: "North" }],
  sections: [{ document: "a.txt", section: "s001", ...at("Old words.  "), end: text.indexOf("\n\n") }],
  sentences: [
    { document: "a.txt", sentence: 1, ...at("Old words.") },
    { document: "a.txt", sentence: 2, start: text.indexOf("The"), end: text.indexOf(" More") },
    { document: "a.txt", sentence: "3", start: text.indexOf("More"), end: text.indexOf("\n\n") },
  ],
  mentions: [
    { ...mention, mention: "m0001", sentence: "2", ...first, start: String(first.start) },
    { ...mention, mention: "m0002", sentence: "3", ...second },
  ],
  textOf: (document: string) => (document === "a.txt" ? text : undefined),
};
const lines = (options: KwicOptions) =>
  kwic(tables, options).map(
    (row) => `${textOf(row, "left")}|${textOf(row, "keyword")}|${textOf(row, "right")}`,
  );

test.each<[string, KwicOptions, string[]]>([
  [
    "ends where its sentence does",
    {},
    ["The state’s |sovereignty|, they 🙂 said, holds.", "More |sovereignty| is here."],
  ],
  [
    "ends where its section does",
    { within: "section", width: 200 },
    [
      "Old words. The state’s |sovereignty|, they 🙂 said, holds. More sovereignty is here.",
      "Old words. The state’s sovereignty, they 🙂 said, holds. More |sovereignty| is here.",
    ],
  ],
  [
    "is so many characters wide, an emoji being one and a break one space",
    { within: "document", width: 10 },
    ["e state’s |sovereignty|, they 🙂 s", "lds. More |sovereignty| is here. "],
  ],
  [
    "is so many words wide",
    { within: "document", measure: "words", width: 2 },
    ["The state’s |sovereignty|, they", "holds. More |sovereignty| is here."],
  ],
  ["may be nothing at all", { width: 0 }, ["|sovereignty|", "|sovereignty|"]],
])("the context %s", (_, options, expected) => {
  expect(lines(options)).toEqual(expected);
});

test("lines sort by the words before, the nearest first, or by those after", () => {
  expect(lines({ sort: "left" })[0]).toMatch(/^More/u);
  expect(lines({ sort: "right" })[0]).toMatch(/^More/u);
  expect(lines({ sort: "keyword" })[0]).toMatch(/^The/u);
});

test("lines show the columns asked for, and only the mentions asked for", () => {
  const [row] = kwic(tables, { metadata: ["journal"], labels: ["sovereignty"] });
  expect(Object.keys(row as object)).toEqual([...kwicColumns, "journal"]);
  expect(row).toMatchObject({ journal: "North", mention: "m0001" });
  expect(kwic(tables, { labels: ["security"] })).toEqual([]);
  expect(kwic({ ...tables, textOf: () => undefined })).toEqual([]);
});

test("aligned lines have their keywords in one column", () => {
  expect(alignedLines(kwic(tables), 12)).toEqual([
    "The state’s sovereignty, they 🙂 sai",
    "       More sovereignty is here.",
  ]);
});

test("lines are grouped by columns, numbers by their size, and each group is sorted", () => {
  const documents = ["9", "10", "10"].map((year, i) => ({ document: `${i}.txt`, year, country: "Z" }));
  const sentences = documents.map(({ document }) => ({
    document,
    sentence: "2",
    start: 0,
    end: text.length,
  }));
  const mentions = documents.map(({ document }, i) => ({
    ...{ ...mention, document, mention: "m0001", sentence: "2" },
    ...(i === 1 ? first : second),
  }));
  const all = { ...tables, documents, sentences, mentions, textOf: () => text };
  const found = kwic(all, { metadata: ["year", "document"], by: ["year"], sort: "left", width: 5 });
  expect(found.map((row) => `${row["year"]} ${row["document"]} ${row["left"]}`)).toEqual([
    "9 0.txt More ",
    "10 2.txt More ",
    "10 1.txt te’s ",
  ]);
  expect(alignedLines(found, 5, ["year"])[0]).toBe("9   More sovereignty is h");
});
