import type { CorpusCounts } from "../../analysis/corpus-counts.ts";
import { corpusPairs, type PairStatistics } from "../../analysis/corpus-rows.ts";
import {
  type Cell,
  Cells,
  type Column,
  integer,
  NodeCells,
  number,
  type Row,
  type TableContext,
  text,
} from "../table.ts";
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
    const nodes = new NodeCells();
    const tables = new TableCells();
    for (const { unit, x, y, documents, weight, statistics } of corpusPairs(counts, context.measures)) {
      const [own, more] = tables.of(statistics);
      const row: (Cell | Cells)[] = [unit, nodes.of(x), nodes.of(y), documents, own];
      if (context.counting !== "boolean") row.push(rounded(weight));
      row.push(more);
      yield row;
    }
  },
};

/** The cells of pairs with the same counts; most pairs of a corpus are rare, and so are alike. */
class TableCells {
  readonly #known = new WeakMap<PairStatistics, readonly [counts: Cells, more: Cells]>();

  of(statistics: PairStatistics): readonly [counts: Cells, more: Cells] {
    const known = this.#known.get(statistics);
    if (known) return known;
    const { counts, measures, p, q, flags } = statistics;
    const values = measures.map(([, value]) => rounded(value));
    const made = [
      new Cells(counts.map(([, value]) => rounded(value))),
      new Cells([...values, rounded(p), rounded(q), flags]),
    ] as const;
    this.#known.set(statistics, made);
    return made;
  }
}
