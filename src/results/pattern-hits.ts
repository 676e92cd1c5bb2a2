import { stringify } from "yaml";
import type { Row } from "../analysis/rows.ts";
import { type Cell, singleCells, type TableContext } from "../output/table.ts";
import { mentions as mentionsTable } from "../output/tables/mentions.ts";
import { viewOf } from "../output/view.ts";
import { annotateAgain, conceptSteps } from "./annotate-again.ts";

const PATTERN = "pattern";

/**
 * Rows like those of `mentions` for the hits of one term of the codebook's language, found in the texts themselves.
 * Throws CotextError (CODEBOOK_INVALID) with the place in the pattern where it is no term.
 */
export async function patternHits(
  pattern: string,
  documents: Iterable<Row>,
  textById: (id: string) => string | undefined,
): Promise<Row[]> {
  const steps = await conceptSteps(codebookOf(pattern), "the pattern");
  const concepts = [{ id: PATTERN, prefLabel: pattern }];
  const context: TableContext = {
    metadataColumns: [],
    concepts,
    measures: [],
    counting: "boolean",
    corpusPairs: false,
    zeros: false,
  };
  const columns = mentionsTable.columns(context).map(({ name }) => name);
  return annotateAgain(documents, textById, steps).flatMap((document) => {
    const view = viewOf({ ...document, path: document.id, status: "ok", textFile: "", document }, concepts);
    return [...mentionsTable.rows(view, context)].map((row) => named(columns, singleCells(row)));
  });
}

function codebookOf(pattern: string): string {
  const term = { id: PATTERN, prefLabel: pattern, definition: pattern, source: pattern, terms: [pattern] };
  return stringify({ name: PATTERN, language: "en", concepts: [term] }, { lineWidth: 0 });
}

function named(columns: readonly string[], cells: readonly Cell[]): Row {
  return Object.fromEntries(columns.map((column, i) => [column, cells[i]]));
}
