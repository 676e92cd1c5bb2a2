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
      const place = [unit, nodes.of(x), nodes.of(y), documents];
      if (context.counting === "boolean") yield [...place, tables.of(statistics)];
      else yield [...place, ...countsOf(statistics), rounded(weight), ...moreOf(statistics)];
    }
  },
};

function countsOf({ counts }: PairStatistics): readonly Cell[] {
  return counts.map(rounded);
}

function moreOf({ measures, p, q, flags }: PairStatistics): readonly Cell[] {
  return [...measures.map(rounded), rounded(p), rounded(q), flags];
}

/** The cells of pairs with the same counts; most pairs of a corpus are rare, and so are alike. */
class TableCells {
  readonly #known = new WeakMap<PairStatistics, Cells>();

  of(statistics: PairStatistics): Cells {
    const known = this.#known.get(statistics);
    if (known) return known;
    const made = new Cells([...countsOf(statistics), ...moreOf(statistics)]);
    this.#known.set(statistics, made);
    return made;
  }
}
