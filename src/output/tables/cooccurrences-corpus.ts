import type { CorpusCounts } from "../../analysis/corpus-counts.ts";
import { corpusRows } from "../../analysis/corpus-rows.ts";
import { type Column, integer, number, type Row, type TableContext, text } from "../table.ts";
import { countColumns, frequencyColumn, measureColumns, pairColumns, rounded } from "./cooccurrences.ts";

/** Which concepts and names share units, over the whole corpus: made once, after the last document. */
export const cooccurrencesCorpus = {
  name: "cooccurrences_corpus",
  summary: "pairs of concepts and names over the whole corpus, with their significance",
  columns: ({ measures, frequency }: TableContext): readonly Column[] => [
    text("unit", "What is counted: `sentence`, `paragraph`, `section` or `window:n` (n counted tokens)."),
    ...pairColumns,
    integer("documents", "Documents with at least one unit that holds both."),
    ...countColumns,
    ...(frequency ? [frequencyColumn] : []),
    ...measureColumns(measures),
    number("p", "Fisher's exact test of the four counts, two-sided."),
    number("q", "p corrected for the number of pairs with this unit (Benjamini and Hochberg)."),
    text(
      "flags",
      "`saturated`: x or y is in every unit; `low_expected`: a cell's expected count is below 5.",
    ),
  ],
  *rows(counts: CorpusCounts, context: TableContext): Generator<Row> {
    const columns = cooccurrencesCorpus.columns(context);
    for (const row of corpusRows(counts, context.measures)) {
      yield columns.map(({ name, type }) => {
        const cell = row[name];
        return type === "number" && typeof cell === "number" ? rounded(cell) : cell;
      });
    }
  },
};
