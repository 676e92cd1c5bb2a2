import { expect, test } from "vitest";
import { sampleRows } from "../../src/results/read-sample.ts";

test.each([",", ";", "\t"])("a sample that a spreadsheet saved with %j is read", (mark) => {
  const head = ["item", "concept", "kind", "population", "passage", "verdict_a"].join(mark);
  const row = ["a.txt#1-2 c", "c", "hit", "12", '"He said ""no"", then; left,\tand"', "yes"].join(mark);
  expect(sampleRows(`\ufeff${head}\r\n${row}\r\n`, "s.csv")).toEqual([
    {
      ...{ item: "a.txt#1-2 c", concept: "c", kind: "hit", population: "12" },
      ...{ passage: 'He said "no", then; left,\tand', verdict_a: "yes" },
    },
  ]);
});

test.each([
  ["a,b\n1,2\n", "s.csv is no sample: it has no column `item`"],
  ['item,concept\n"a,b\n', "s.csv is no CSV"],
])("%j is refused", (text, message) => {
  expect(() => sampleRows(text, "s.csv")).toThrow(message);
});
