import type { CorpusCounts } from "../../analysis/corpus-counts.ts";
import { corpusPairs, type PairStatistics } from "../../analysis/corpus-rows.ts";
import {
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
    for (const { unit, x, y, documents, weight, statistics, q } of corpusPairs(counts, context.measures)) {
      const [own, measures, p] = tables.of(statistics);
      const more = context.counting === "boolean" ? [] : [rounded(weight)];
      yield [
        ...[unit, nodes.of(x), nodes.of(y), documents, own, ...more, measures],
        ...[p, rounded(q), statistics.flags],
      ];
    }
  },
};

/** The cells of pairs with the same counts; most pairs of a corpus are rare, and so are alike. */
class TableCells {
  readonly #known = new WeakMap<PairStatistics, readonly [counts: Cells, measures: Cells, p: Cells]>();

  of(statistics: PairStatistics): readonly [counts: Cells, measures: Cells, p: Cells] {
    const known = this.#known.get(statistics);
    if (known) return known;
    const cells = (values: readonly (number | undefined)[]): Cells => new Cells(values.map(rounded));
    const made = [
      cells(statistics.counts.map(([, value]) => value)),
      cells(statistics.measures.map(([, value]) => value)),
      cells([statistics.p]),
    ] as const;
    this.#known.set(statistics, made);
    return made;
  }
}
