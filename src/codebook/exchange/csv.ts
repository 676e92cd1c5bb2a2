import { parse } from "csv-parse/sync";
import { CotextError } from "../../errors.ts";
import type { Codebook, Concept, Term } from "../codebook.ts";
import { printTerm } from "../term/print-term.ts";
import { type Exported, type Imported, idOf, type PlainConcept, type PlainTerm } from "./plain.ts";

/** Those of the concept, the same in all its rows; of them the first is there in any table. */
const fields = ["prefLabel", "broader", "definition", "source", "scopeNote", "holder"] as const;
const columns = ["id", ...fields, "term", "not"] as const;

/**
 * One term a row, in Cotext's own language, with what it excludes in `not`; a row without a term has what its concept excludes.
 * Sets are written out where they are used, so that nothing is lost but their names.
 */
export function exportCsv(codebook: Codebook): Exported {
  const text = (term: Term) => {
    const usesSet = term.text.includes("<");
    return usesSet ? printTerm(term.node, codebook.sets) : term.text;
  };
  const rows = codebook.concepts.flatMap((concept) => {
    const own = [concept.id, ...fields.map((field) => concept[field])];
    return [
      ...concept.terms.map((term) => [...own, text(term), term.not.map(text).join(" | ")]),
      ...concept.not.map((term) => [...own, "", text(term)]),
    ];
  });
  const lines = [columns, ...rows].map((row) => row.map((cell) => quoted(cell ?? "")).join(","));
  return { text: `${lines.join("\n")}\n`, skipped: [] };
}

/**
 * Reads a table with a column `term` and one of `id`, `prefLabel`; the other columns where they are there. Cells are parted by
 * commas, semicolons or tabs. Throws CotextError (CODEBOOK_INVALID) where it is no such table.
 */
export function importCsv(text: string, name: string): Imported {
  const concepts = new Map<string, PlainConcept>();
  for (const row of readRows(text, name)) {
    const label = row["prefLabel"] || row["id"] || "";
    const id = row["id"] || idOf(label);
    const known = concepts.get(id) ?? { id, prefLabel: label, terms: [] };
    concepts.set(id, withRow(known, row));
  }
  return { codebook: { name, concepts: [...concepts.values()] }, skipped: [] };
}

type Row = Readonly<Record<string, string | undefined>>;

function withRow(known: PlainConcept, row: Row): PlainConcept {
  const own = Object.fromEntries(
    fields.flatMap((field) => {
      const cell = field === "prefLabel" ? known.prefLabel : row[field] || known[field];
      return cell ? [[field, cell]] : [];
    }),
  ) as unknown as Pick<Concept, (typeof fields)[number]>;
  const { term, not } = row;
  const terms: readonly PlainTerm[] = term
    ? [...known.terms, not ? { term, not: [not] } : term]
    : known.terms;
  const excluded = !term && not ? [...(known.not ?? []), not] : known.not;
  return { id: known.id, ...own, terms, ...(excluded ? { not: excluded } : {}) };
}

function readRows(text: string, name: string): readonly Row[] {
  let rows: Row[];
  try {
    rows = parse(text, {
      columns: true,
      bom: true,
      trim: true,
      skip_empty_lines: true,
      relax_column_count: true,
      delimiter: delimiterOf(text),
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

/** What parts the cells of the first line: spreadsheets of many countries write semicolons. */
function delimiterOf(text: string): string {
  const [head = ""] = text.split(/\r?\n/u, 1);
  return [",", ";", "\t"].find((mark) => head.includes(mark)) ?? ",";
}

function invalid(message: string, file: string): CotextError {
  return new CotextError("CODEBOOK_INVALID", {
    message,
    place: { file },
    hint: `the columns are ${columns.join(", ")}`,
  });
}

function quoted(cell: string): string {
  return /[",;\t\r\n]/u.test(cell) ? `"${cell.replace(/"/gu, '""')}"` : cell;
}
