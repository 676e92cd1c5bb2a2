import fc from "fast-check";
import { expect, test } from "vitest";
import { type Row, textOf } from "../../src/analysis/rows.ts";
import type { Part } from "../stages/cooccurrences/lettered.ts";
import { runTables, table } from "./run-tables.ts";

const WINDOW = 4;
const units = ["sentence", "paragraph", "section", `window:${WINDOW}`];

/** What a reader would write who has nothing but the tables `mentions` and `sections`. */
function recount(sections: readonly Row[], mentions: readonly Row[]): string[] {
  return sections
    .filter((section) => section["kind"] !== "boilerplate")
    .flatMap((section) => {
      const { document, section: id, sentences, paragraphs, tokens } = section;
      const windows = Math.max(1, Number(tokens) - WINDOW + 1);
      const totals = [sentences, paragraphs, 1, windows].map(Number);
      const own = mentions.filter((m) => m["document"] === document && m["section"] === id);
      return units.flatMap((unit, u) =>
        pairsOf(unitsByName(unit, own, windows), totals[u] as number).map(
          (pair) => `${document} ${id} ${unit} ${pair}`,
        ),
      );
    });
}

function unitsByName(unit: string, mentions: readonly Row[], windows: number): Map<string, Set<unknown>> {
  const names = [...new Set(mentions.map((mention) => textOf(mention, "name")))].sort();
  return new Map(
    names.map((name) => {
      const own = mentions.filter((mention) => mention["name"] === name);
      return [name, new Set(own.flatMap((mention) => unitsOf(unit, mention, windows)))];
    }),
  );
}

function pairsOf(holds: ReadonlyMap<string, ReadonlySet<unknown>>, total: number): string[] {
  return [...holds].flatMap(([x, a], i) =>
    [...holds].slice(i + 1).flatMap(([y, b]) => {
      const both = [...a].filter((id) => b.has(id)).length;
      const cells = [both, a.size - both, b.size - both, total - a.size - b.size + both];
      return both > 0 ? [`${x} ${y} ${cells.join(" ")}`] : [];
    }),
  );
}

function unitsOf(unit: string, mention: Row, windows: number): unknown[] {
  if (unit === "section") return [1];
  if (unit === "sentence" || unit === "paragraph") {
    return textOf(mention, unit) === "" ? [] : [mention[unit]];
  }
  const first = Number(mention["token"]);
  const last = first + Number(mention["tokens"]) - 1;
  const starts = Array.from({ length: windows }, (_, i) => i + 1);
  return starts.filter((start) => start <= first && last < start + WINDOW);
}

const words = fc.constantFrom("A", "B", "C", "DD_EE", "x", "y", "z");
const sentence = fc.array(words, { minLength: 1, maxLength: 7 }).map((list) => `${list.join(" ")}.`);
const article: fc.Arbitrary<Part[]> = fc.array(
  fc.record({
    kind: fc.constantFrom("section" as const, "note" as const, "boilerplate" as const),
    heading: sentence,
    paragraphs: fc.array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 3 },
);

test("every count of `cooccurrences` follows from `mentions` and `sections`", async () => {
  await fc.assert(
    fc.asyncProperty(article, article, async (one, two) => {
      const tables = await runTables(
        [
          { id: "1.txt", parts: one },
          { id: "2.txt", parts: two },
        ],
        units,
      );
      const rows = table(tables, "cooccurrences").map((row) =>
        ["document", "section", "unit", "x", "y", "o11", "o12", "o21", "o22"].map((c) => row[c]).join(" "),
      );
      expect(rows).toEqual(recount(table(tables, "sections"), table(tables, "mentions")));
    }),
    { numRuns: 100 },
  );
});
