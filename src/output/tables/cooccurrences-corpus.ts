import type { CorpusCounts } from "../../analysis/corpus-counts.ts";
import { corpusPairs, type PairStatistics } from "../../analysis/corpus-rows.ts";
import { Cells, type Column, integer, number, type Row, type TableContext, text } from "../table.ts";
import {
  countColumns,
  measureColumns,
  pairColumns,
  rounded,
  unitColumn,
  weightColumns,
} from "./cooccurrences.ts";

/** Which concepts and names share units, over the whole corpus: made once, after the last document. */
export const cooccurrencesCorpus = {
  name: "cooccurrences_corpus",
  summary: "pairs of concepts and names over the whole corpus, with their significance",
  columns: ({ measures, counting }: TableContext): readonly Column[] => [
    unitColumn,
    ...pairColumns,
    integer("documents", "Documents with at least one unit that holds both."),
    ...countColumns,
    ...weightColumns(counting),
    ...measureColumns(measures),
    number("p", "Fisher's exact test of the four counts, two-sided."),
    number("q", "p corrected for the number of pairs with this unit (Benjamini and Hochberg)."),
    text(
      "flags",
      "`saturated`: x or y is in every unit; `low_expected`: a cell's expected count is below 5.",
    ),
  ],
  *rows(counts: CorpusCounts, context: TableContext): Generator<Row> {
    const nodes = counts.nodes.map(({ layer, label, name }) => new Cells([layer, label, name]));
    for (const { pairs, table, statistics } of corpusPairs(counts, context.measures)) {
      const tables = new TableCells(statistics, context.counting !== "boolean");
      const unit = new Cells([pairs.unit]);
      for (let i = 0; i < pairs.length; i++) {
        const [x, y] = [nodes[pairs.x[i] as number] as Cells, nodes[pairs.y[i] as number] as Cells];
        const [first, second] = tables.of(table[i] as number);
        const documents = pairs.documents[i];
        if (second) yield [unit, x, y, documents, first, rounded(pairs.weight(i)), second];
        else yield [unit, x, y, documents, first];
      }
    }
  },
};

/** Cells kept, at most. */
const MOST_KNOWN = 1 << 16;

/**
 * The cells of pairs with the same counts, in two where a weight stands between them; most pairs of a corpus are rare,
 * and so are alike.
 */
class TableCells {
  readonly #statistics: (table: number) => PairStatistics;
  readonly #weighted: boolean;
  #known: (readonly [Cells, Cells?])[] = [];
  #size = 0;

  constructor(statistics: (table: number) => PairStatistics, weighted: boolean) {
    this.#statistics = statistics;
    this.#weighted = weighted;
  }

  of(table: number): readonly [Cells, Cells?] {
    const known = this.#known[table];
    if (known) return known;
    const { counts, measures, p, q, flags } = this.#statistics(table);
    const more = [...measures.map(rounded), rounded(p), rounded(q), flags];
    const own = counts.map(rounded);
    const made = this.#weighted
      ? ([new Cells(own), new Cells(more)] as const)
      : ([new Cells([...own, ...more])] as const);
    if (this.#size++ % MOST_KNOWN === 0) this.#known = [];
    this.#known[table] = made;
    return made;
  }
}
