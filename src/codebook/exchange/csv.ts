import { parse } from "csv-parse/sync";
import { CotextError } from "../../errors.ts";
import type { Codebook } from "../codebook.ts";
import { type Exported, type Imported, idOf, type PlainConcept } from "./plain.ts";

const columns = ["id", "prefLabel", "broader", "definition", "holder", "term"] as const;

/** One term a row, in Cotext's own language, so that nothing is lost but sources, notes, sets and exclusions. */
export function exportCsv(codebook: Codebook): Exported {
  const rows = codebook.concepts.flatMap((concept) =>
    concept.terms.map((term) => [
      concept.id,
      concept.prefLabel,
      concept.broader,
      concept.definition,
      concept.holder,
      term.text,
    ]),
  );
  const lines = [columns, ...rows].map((row) => row.map((cell) => quoted(cell ?? "")).join(","));
  const skipped = codebook.concepts.flatMap((concept) => [
    ...concept.terms.flatMap((term) => term.not),
    ...concept.not,
  ]);
  return { text: `${lines.join("\n")}\n`, skipped: skipped.map((term) => `not: ${term.text}`) };
}

/**
 * Reads a table with a column `term` and one of `id`, `prefLabel`; `broader`, `definition` and `holder` where they are there.
 * Throws CotextError (CODEBOOK_INVALID) where it is no such table.
 */
export function importCsv(text: string, name: string): Imported {
  const rows = readRows(text, name);
  const concepts = new Map<string, PlainConcept>();
  for (const row of rows) {
    const label = row["prefLabel"] || row["id"] || "";
    const id = row["id"] || idOf(label);
    const known = concepts.get(id);
    const { definition = known?.definition, broader = known?.broader, holder = known?.holder } = filled(row);
    concepts.set(id, {
      id,
      prefLabel: known?.prefLabel ?? label,
      ...(definition ? { definition } : {}),
      ...(broader ? { broader } : {}),
      ...(holder ? { holder } : {}),
      terms: [...(known?.terms ?? []), ...(row["term"] ? [row["term"]] : [])],
    });
  }
  return { codebook: { name, concepts: [...concepts.values()] }, skipped: [] };
}

type Row = Readonly<Record<string, string | undefined>>;

function readRows(text: string, name: string): readonly Row[] {
  let rows: Row[];
  try {
    rows = parse(text, {
      columns: true,
      bom: true,
      trim: true,
      skip_empty_lines: true,
      relax_column_count: true,
    });
  } catch (error) {
    throw invalid(`this is no CSV: ${error instanceof Error ? error.message : String(error)}`, name);
  }
  const [first] = rows;
  if (!first || !("term" in first) || !("id" in first || "prefLabel" in first)) {
    throw invalid("the table has no columns `id` (or `prefLabel`) and `term`", name);
  }
  return rows;
}

function invalid(message: string, file: string): CotextError {
  return new CotextError("CODEBOOK_INVALID", {
    message,
    place: { file },
    hint: `the columns are ${columns.join(", ")}`,
  });
}

/** The cells of a concept's own columns that hold something. */
function filled(row: Row): Pick<PlainConcept, "definition" | "broader" | "holder"> {
  const { definition, broader, holder } = row;
  return {
    ...(definition ? { definition } : {}),
    ...(broader ? { broader } : {}),
    ...(holder ? { holder } : {}),
  };
}

function quoted(cell: string): string {
  return /[",\r\n]/u.test(cell) ? `"${cell.replace(/"/gu, '""')}"` : cell;
}
