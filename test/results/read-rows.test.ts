import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { formatOf } from "../../src/output/format.ts";
import { formatNames } from "../../src/output/names.ts";
import { fileRows } from "../../src/results/read-rows.ts";
import { encodeRows, tableOf } from "../../src/results/write-rows.ts";

const folder = mkdtempSync(join(tmpdir(), "cotext-rows-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, "table");

const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constantFrom('a "quoted" word', "two\nlines", "=1+1", "'90s", "a, b", "Wæver", "😀"),
);
const rows = fc.array(fc.record({ document: text, name: text }), { maxLength: 12 });

test.each(formatNames)("a table in %s is read as it was written, wherever it is cut", (name) => {
  fc.assert(
    fc.property(rows, fc.boolean(), fc.integer({ min: 4, max: 60 }), (list, excel, chunk) => {
      const pieces: Uint8Array[] = [];
      const count = encodeRows(tableOf(list, ["document", "name"]), formatOf(name, { excel }), (piece) => {
        pieces.push(Buffer.from(piece));
      });
      expect(count).toBe(list.length);
      writeFileSync(file, Buffer.concat(pieces));
      const found = [...fileRows(file, name, chunk)];
      // CSV has no control characters but line ends and tabs, and no empty cell but the empty text.
      const cell = (value: unknown) => String(value ?? "").replace(/\p{Cc}/gu, " ");
      expect(found.map((row) => [cell(row["document"]), cell(row["name"])])).toEqual(
        list.map((row) => [cell(row.document), cell(row.name)]),
      );
    }),
    { numRuns: 200 },
  );
});

test("an array that is laid out another way is read, too", () => {
  writeFileSync(file, JSON.stringify([{ a: 1 }, { a: 2 }], null, 2));
  expect([...fileRows(file, "json", 8)]).toEqual([{ a: 1 }, { a: 2 }]);
});

test("a table of JSON that is cut short is damaged", () => {
  writeFileSync(file, '[\n{"a":1},\n{"a":2}');
  expect(() => [...fileRows(file, "json", 8)]).toThrow("it ends too soon");
});
