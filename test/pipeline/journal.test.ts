import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import type { TableContext } from "../../src/output/table.ts";
import { Journal } from "../../src/pipeline/journal.ts";
import { pack, unpack } from "../../src/pipeline/packing.ts";
import type { Part } from "../../src/pipeline/part.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "cotext-journal-"));
  folders.push(made);
  return made;
}

const mapper = { files: [], context: {} as TableContext };
const part = (id: string): Part => ({
  id,
  sha256: "",
  status: "ok",
  rows: { mentions: 1 },
  encoded: { "mentions.csv": Buffer.from(`${id},“é”\n`) },
  totals: { names: [] },
});
function partIn(journal: Journal, n: number): Part | undefined {
  const packed = journal.get(key(n));
  return packed && unpack(packed, mapper);
}

const key = (n: number): string => n.toString(16).padStart(64, "0");

test("a part that was kept is found by the next run, and no other", () => {
  const at = folder();
  const first = new Journal(at);
  first.add(key(1), pack(part("a.txt"), []));
  first.close(false);
  const second = new Journal(at);
  expect(partIn(second, 1)).toEqual(part("a.txt"));
  expect(second.get(key(2))).toBeUndefined();
});

test("wherever a killed run cut the file, the whole records before are found and more can be added", () => {
  const at = folder();
  const file = join(at, "parts.journal");
  const whole = new Journal(at);
  const ends = [1, 2, 3].map((n) => {
    whole.add(key(n), pack(part(`${n}.txt`), []));
    return statSync(file).size;
  });
  whole.close(false);
  const bytes = readFileSync(file);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: bytes.length }), (length) => {
      writeFileSync(file, bytes);
      truncateSync(file, length);
      const cut = new Journal(at);
      cut.add(key(9), pack(part("9.txt"), []));
      cut.close(false);
      const again = new Journal(at);
      const found = [1, 2, 3].filter((n) => again.get(key(n)) !== undefined);
      expect(found).toEqual([1, 2, 3].filter((n) => (ends[n - 1] as number) <= length));
      expect(partIn(again, 9)).toEqual(part("9.txt"));
      again.close(false);
    }),
    { numRuns: 60 },
  );
});

test("a record that was changed on the disk is not used", () => {
  const at = folder();
  const journal = new Journal(at);
  journal.add(key(1), pack(part("a.txt"), []));
  journal.close(false);
  const file = join(at, "parts.journal");
  const bytes = readFileSync(file);
  bytes.writeUInt8(bytes.readUInt8(bytes.length - 3) ^ 1, bytes.length - 3);
  writeFileSync(file, bytes);
  expect(new Journal(at).get(key(1))).toBeUndefined();
});

test("what a complete run had no use for goes, once it is more than half", () => {
  const at = folder();
  const file = join(at, "parts.journal");
  const first = new Journal(at);
  for (let n = 1; n <= 5; n++) first.add(key(n), pack(part(`${n}.txt`), []));
  first.close(true);
  const { size } = statSync(file);
  const second = new Journal(at);
  second.get(key(4));
  second.close(true);
  expect(statSync(file).size).toBe(size / 5);
  expect(partIn(new Journal(at), 4)).toEqual(part("4.txt"));
});

test("a folder that cannot be written to costs nothing but the keeping", () => {
  const at = join(folder(), "missing", "deeper");
  const journal = new Journal(at);
  journal.add(key(1), pack(part("a.txt"), []));
  expect(journal.get(key(1))).toBeUndefined();
  journal.close(true);
});
