import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { csvHead, csvRows, safeText } from "../../src/output/csv.ts";

const plain = { excel: false };

function textOf(...[rows, options]: Parameters<typeof csvRows>): string {
  return Buffer.from(csvRows(rows, options)).toString();
}

test.each([
  ["=1+1", "'=1+1"],
  ["+1", "'+1"],
  ["-2", "'-2"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", "'\t=1"],
  ["\r=1", "'\r=1"],
  ["\n=1", "'\n=1"],
  ["\ufeff=1", "'\ufeff=1"],
  ["\u200b=1", "'\u200b=1"],
  ["＝1", "'＝1"],
  ["'90s", "''90s"],
  ["sovereignty", "sovereignty"],
  ["a=b", "a=b"],
  ["", ""],
  ["a\u0000b\u001b", "a b "],
  ["a\ud800b", "a\ufffdb"],
  ["😀", "😀"],
])("the text %j becomes the cell %j", (text, cell) => {
  expect(safeText(text)).toBe(cell);
});

test("numbers are numbers, and what is undefined is empty", () => {
  expect(textOf([[-5.25, 0, undefined, Number.NaN, "x"]], plain)).toBe("-5.25,0,,,x\n");
});

test("a number is written as JavaScript writes it", () => {
  const numbers = fc.oneof(
    fc.double(),
    fc.integer(),
    fc.integer({ min: -1e9, max: 1e9 }).map((millionths) => millionths / 1e6),
    fc.integer({ min: 0, max: 1e6 }).map((n) => n / 7),
  );
  fc.assert(
    fc.property(numbers, (value) => {
      expect(textOf([[value]], plain)).toBe(`${Number.isFinite(value) ? String(value) : ""}\n`);
    }),
    { numRuns: 2000 },
  );
});

test("cells that other readers would cut are quoted", () => {
  expect(textOf([["a;b", " a", "a\tb", 'a"b', "a,b", "a\nb", "a\rb"]], plain)).toBe(
    '"a;b"," a","a\tb","a""b","a,b","a\nb","a\rb"\n',
  );
});

test("for Excel there is a byte order mark, and lines end in CRLF", () => {
  expect(csvHead(["a", "b"], { excel: true })).toBe("\ufeffa,b\r\n");
});

const writable = fc.string({ unit: "binary", maxLength: 20 }).filter((text) => text === undo(safeText(text)));

function undo(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}

test("what was written is read again, apart from the apostrophe", () => {
  const rows = fc.array(fc.array(writable, { minLength: 2, maxLength: 2 }), { minLength: 1 });
  fc.assert(
    fc.property(rows, fc.boolean(), (rows, excel) => {
      const text = textOf(rows, { excel });
      const read = parse(text, { record_delimiter: excel ? "\r\n" : "\n" }) as string[][];
      expect(read.map((row) => row.map(undo))).toEqual(rows);
    }),
  );
});

test("no text becomes a cell that a spreadsheet would run", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      expect(safeText(text)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]|[\u0000-\u0008\u000b\u000c\u000e-\u001f]/u);
    }),
  );
});
