import type { Node } from "../model/annotation.ts";
import { compareNodes } from "../model/node.ts";
import { compareText } from "../model/span.ts";
import { type Contingency, margins } from "../statistics/contingency.ts";
import { fisherTwoSided } from "../statistics/fisher.ts";
import { type MeasureName, measures } from "../statistics/measures.ts";
import { benjaminiHochberg } from "../statistics/multiple-testing.ts";
import type { CorpusCounts, UnitTotals } from "./corpus-counts.ts";

/** A row of `cooccurrences_corpus`, by column; undefined is an empty cell. */
export type CorpusRow = Readonly<Record<string, string | number | undefined>>;

/**
 * Below this expected count in any cell, χ² and the p of G² are not to be trusted (Cochran 1954). Fisher's p
 * is exact.
 */
const LEAST_EXPECTED = 5;

/** The columns of `cooccurrences_corpus`, in order. */
export function corpusColumns(names: readonly MeasureName[], frequency = false): string[] {
  return [
    ...["unit", "x_layer", "x_label", "x", "y_layer", "y_label", "y", "documents"],
    ...["o11", "o12", "o21", "o22", "e11"],
    ...(frequency ? ["frequency"] : []),
    ...names.map((name) => measures[name].column),
    ...["p", "q", "flags"],
  ];
}

/** What one row of `cooccurrences_corpus` tells. */
export interface CorpusPair {
  readonly unit: string;
  readonly x: Node;
  readonly y: Node;
  readonly documents: number;
  /** Pairs of mentions; undefined where these were not counted. */
  readonly frequency: number | undefined;
  /** What depends on the four counts alone: the same object for pairs with the same counts. */
  readonly statistics: PairStatistics;
  readonly q: number;
}

/**
 * The pairs of `cooccurrences_corpus`: sentences before paragraphs, sections and windows by size, then in the
 * one order of nodes. `p` is Fisher's, two-sided; `q` is Benjamini and Hochberg's over all pairs of that
 * unit; `flags` may hold `saturated` (x or y is in every unit, so that nothing can be said) and
 * `low_expected`.
 */
export function* corpusPairs(counts: CorpusCounts, names: readonly MeasureName[]): Generator<CorpusPair> {
  const order = [...counts.nodes.keys()].sort((a, b) => compareNodes(nodeAt(counts, a), nodeAt(counts, b)));
  const units = [...counts.units].sort(([a], [b]) => compareUnits(a, b));
  for (const [unit, totals] of units) yield* unitPairs(unit, totals, counts, order, names);
}

/** The same pairs as rows, by column. */
export function* corpusRows(counts: CorpusCounts, names: readonly MeasureName[]): Generator<CorpusRow> {
  for (const { unit, x, y, documents, frequency, statistics, q } of corpusPairs(counts, names)) {
    const row: Record<string, string | number | undefined> = { unit };
    putNode(row, "x", x);
    putNode(row, "y", y);
    row["documents"] = documents;
    for (const [column, value] of statistics.counts) row[column] = value;
    if (frequency !== undefined) row["frequency"] = frequency;
    for (const [column, value] of statistics.measures) row[column] = value;
    row["p"] = statistics.p;
    row["q"] = q;
    row["flags"] = statistics.flags;
    yield row;
  }
}

function* unitPairs(
  unit: string,
  totals: UnitTotals,
  counts: CorpusCounts,
  order: readonly number[],
  names: readonly MeasureName[],
): Generator<CorpusPair> {
  const pairs = sortedPairs(totals, order);
  const statisticsOfPair = cachedStatistics(totals.total, names);
  const of = (x: number, y: number, o11: number): PairStatistics =>
    statisticsOfPair(o11, totals.margins[x] as number, totals.margins[y] as number);
  const p = Float64Array.from(pairs, (pair) => {
    const [x, y] = nodesOf(pair, order);
    return of(x, y, totals.pairs.get(x, y).o11).p;
  });
  const q = benjaminiHochberg(p);
  for (let i = 0; i < pairs.length; i++) {
    const [x, y] = nodesOf(pairs[i] as number, order);
    const { o11, documents, frequency } = totals.pairs.get(x, y);
    yield {
      unit,
      x: nodeAt(counts, x),
      y: nodeAt(counts, y),
      documents,
      frequency: counts.hasFrequency ? frequency : undefined,
      statistics: of(x, y, o11),
      q: q[i] as number,
    };
  }
}

export interface PairStatistics {
  readonly counts: readonly (readonly [column: string, value: number])[];
  readonly measures: readonly (readonly [column: string, value: number | undefined])[];
  /** Fisher's, two-sided. */
  readonly p: number;
  readonly flags: string;
}

/** Tables kept: most pairs of a corpus are rare, so the same few tables come again and again. */
const MOST_CACHED = 1 << 18;

/** What depends on a pair's table alone, worked out once for each table. */
function cachedStatistics(total: number, names: readonly MeasureName[]) {
  let cache = new Map<number, PairStatistics>();
  return (o11: number, r1: number, c1: number): PairStatistics => {
    const key = o11 + (total + 1) * (r1 + (total + 1) * c1);
    const known = key <= Number.MAX_SAFE_INTEGER ? cache.get(key) : undefined;
    if (known) return known;
    const found = statisticsOf({ o11, o12: r1 - o11, o21: c1 - o11, o22: total - r1 - c1 + o11 }, names);
    if (cache.size >= MOST_CACHED) cache = new Map();
    if (key <= Number.MAX_SAFE_INTEGER) cache.set(key, found);
    return found;
  };
}

function statisticsOf(table: Contingency, names: readonly MeasureName[]): PairStatistics {
  const { o11, o12, o21, o22 } = table;
  const counts = Object.entries({ o11, o12, o21, o22, e11: margins(table).e11 });
  const values = names.map((name) => [measures[name].column, measures[name].compute(table)] as const);
  return { counts, measures: values, p: fisherTwoSided(table).p, flags: flagsOf(table) };
}

/**
 * Pairs as rank(x) · nodes + rank(y), ascending: numbers sort fast, and there may be many millions of them.
 */
function sortedPairs({ pairs }: UnitTotals, order: readonly number[]): Float64Array {
  const rank = new Uint32Array(order.length);
  for (const [i, node] of order.entries()) rank[node] = i;
  const keys = new Float64Array(pairs.size);
  let i = 0;
  pairs.forEach((x, y) => {
    keys[i++] = (rank[x] as number) * order.length + (rank[y] as number);
  });
  return keys.sort();
}

function nodesOf(pair: number, order: readonly number[]): readonly [x: number, y: number] {
  return [order[Math.floor(pair / order.length)] as number, order[pair % order.length] as number];
}

function nodeAt(counts: CorpusCounts, index: number): Node {
  return counts.nodes[index] as Node;
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

const unitOrder = ["sentence", "paragraph", "section"];

/** Sentences, paragraphs, sections, then windows by size. */
function compareUnits(a: string, b: string): number {
  return unitRank(a) - unitRank(b) || compareText(a, b);
}

function unitRank(unit: string): number {
  const rank = unitOrder.indexOf(unit);
  return rank >= 0 ? rank : unitOrder.length + Number(unit.slice("window:".length));
}
