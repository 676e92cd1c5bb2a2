import type { Node } from "../model/annotation.ts";
import { type Contingency, margins } from "../statistics/contingency.ts";
import { fisherTwoSided } from "../statistics/fisher.ts";
import { type MeasureName, measures } from "../statistics/measures.ts";
import { benjaminiHochberg } from "../statistics/multiple-testing.ts";
import type { CorpusCounts } from "./corpus-counts.ts";
import { type OrderedPairs, pairsInOrder } from "./ordered-pairs.ts";

/** A row of `cooccurrences_corpus`, by column; undefined is an empty cell. */
export type CorpusRow = Readonly<Record<string, string | number | undefined>>;

/**
 * Below this expected count in any cell, χ² and the p of G² are not to be trusted (Cochran 1954). Fisher's p
 * is exact.
 */
const LEAST_EXPECTED = 5;

const countNames = ["o11", "o12", "o21", "o22", "e11"];

/** The columns of `cooccurrences_corpus`, in order. */
export function corpusColumns(names: readonly MeasureName[], weight?: string): string[] {
  return [
    ...["unit", "x_layer", "x_label", "x", "y_layer", "y_label", "y", "documents"],
    ...countNames,
    ...(weight === undefined ? [] : [weight]),
    ...names.map((name) => measures[name].column),
    ...["p", "q", "flags"],
  ];
}

/** The pairs of one kind of unit, and what their counts tell. */
export interface UnitPairs {
  readonly pairs: OrderedPairs;
  /** By pair, the number of its table of counts: the same for pairs with the same counts. */
  readonly table: Int32Array;
  statistics(table: number): PairStatistics;
}

/**
 * The pairs of `cooccurrences_corpus`: sentences before paragraphs, sections and windows by size, then in the
 * one order of nodes. `p` is Fisher's, two-sided; `q` is Benjamini and Hochberg's over all pairs of that
 * unit; `flags` may hold `saturated` (x or y is in every unit, so that nothing can be said) and
 * `low_expected`.
 */
export function* corpusPairs(counts: CorpusCounts, names: readonly MeasureName[]): Generator<UnitPairs> {
  for (const pairs of pairsInOrder(counts)) yield unitPairs(pairs, names);
}

/** The same pairs as rows, by column. */
export function* corpusRows(counts: CorpusCounts, names: readonly MeasureName[]): Generator<CorpusRow> {
  for (const { pairs, table, statistics } of corpusPairs(counts, names)) {
    for (let i = 0; i < pairs.length; i++) {
      const found = statistics(table[i] as number);
      const row: Record<string, string | number | undefined> = { unit: pairs.unit };
      putNode(row, "x", counts.nodes[pairs.x[i] as number] as Node);
      putNode(row, "y", counts.nodes[pairs.y[i] as number] as Node);
      row["documents"] = pairs.documents[i];
      countNames.forEach((column, c) => {
        row[column] = found.counts[c];
      });
      names.forEach((name, n) => {
        row[measures[name].column] = found.measures[n];
      });
      row["p"] = found.p;
      row["q"] = found.q;
      row["flags"] = found.flags;
      yield row;
    }
  }
}

function unitPairs(pairs: OrderedPairs, names: readonly MeasureName[]): UnitPairs {
  const tables = new DistinctTables(pairs.total);
  const table = new Int32Array(pairs.length);
  for (let i = 0; i < pairs.length; i++) {
    const [x, y] = [pairs.x[i] as number, pairs.y[i] as number];
    table[i] = tables.add(pairs.o11[i] as number, pairs.margin(x), pairs.margin(y));
  }
  const q = benjaminiHochberg(tables.p, tables.pairs);
  const statistics = (index: number): PairStatistics =>
    statisticsOf(tables.table(index), tables.p[index] as number, q[index] as number, names);
  return { pairs, table, statistics };
}

/** The tables of a family of pairs, each once: most pairs of a corpus are rare, so the same few come again and again. */
class DistinctTables {
  readonly p: number[] = [];
  /** How many pairs have each table. */
  readonly pairs: number[] = [];
  readonly #total: number;
  /** Units that hold both, those that hold x, those that hold y, of one table after the other. */
  readonly #units: number[] = [];
  /** By units with x, then by both other counts in one number. */
  readonly #known = new Map<number, Map<number, number>>();

  constructor(total: number) {
    this.#total = total;
  }

  /** The index of the table of a pair that so many units hold; `r1` hold x, and `c1` hold y. */
  add(o11: number, r1: number, c1: number): number {
    let known = this.#known.get(r1);
    if (!known) {
      known = new Map();
      this.#known.set(r1, known);
    }
    const key = o11 * (this.#total + 1) + c1;
    let index = known.get(key);
    if (index === undefined) {
      index = this.p.length;
      this.#units.push(o11, r1, c1);
      this.p.push(fisherTwoSided(this.table(index)).p);
      this.pairs.push(0);
      known.set(key, index);
    }
    (this.pairs[index] as number)++;
    return index;
  }

  table(index: number): Contingency {
    const [o11, r1, c1] = this.#units.slice(3 * index, 3 * index + 3) as [number, number, number];
    return { o11, o12: r1 - o11, o21: c1 - o11, o22: this.#total - r1 - c1 + o11 };
  }
}

export interface PairStatistics {
  /** o11, o12, o21, o22 and e11. */
  readonly counts: readonly number[];
  readonly measures: readonly (number | undefined)[];
  /** Fisher's, two-sided. */
  readonly p: number;
  readonly q: number;
  readonly flags: string;
}

function statisticsOf(
  table: Contingency,
  p: number,
  q: number,
  names: readonly MeasureName[],
): PairStatistics {
  const { o11, o12, o21, o22 } = table;
  const counts = [o11, o12, o21, o22, margins(table).e11];
  const values = names.map((name) => measures[name].compute(table));
  return { counts, measures: values, p, q, flags: flagsOf(table) };
}

function putNode(row: Record<string, unknown>, end: "x" | "y", { layer, label, name }: Node): void {
  row[`${end}_layer`] = layer;
  row[`${end}_label`] = label;
  row[end] = name;
}

/** What to know before a row's measures are believed; words with a space between them. */
export function flagsOf(table: Contingency): string {
  const { r2, c2, e11, e12, e21, e22 } = margins(table);
  const flags: string[] = [];
  if (r2 === 0 || c2 === 0) flags.push("saturated");
  if (Math.min(e11, e12, e21, e22) < LEAST_EXPECTED) flags.push("low_expected");
  return flags.join(" ");
}
