import type { Node } from "../model/annotation.ts";
import { chiSquareTail } from "../statistics/distributions.ts";
import { keynessTable, logRatioInterval } from "../statistics/keyness.ts";
import { benjaminiHochberg } from "../statistics/multiple-testing.ts";
import { rankSumTest } from "../statistics/rank-sum.ts";
import { g2 } from "../statistics/significance.ts";
import { flagsOf } from "./corpus-rows.ts";
import { type CountChoice, type Exposure, exposureOf, type RateTables } from "./exposure.ts";
import {
  type Contrast,
  type ContrastChoice,
  contrasts,
  type Grouping,
  type Groups,
  groupsOf,
  isReference,
} from "./groups.ts";
import { nodesInOrder, type Rate, rateOf, type Side, sideOf } from "./rates.ts";
import type { Row } from "./rows.ts";

export interface CompareOptions extends Grouping, ContrastChoice, CountChoice {
  /** Of the intervals; default 0.95. */
  readonly confidence?: number;
}

const sideColumns = ["documents", "tokens", "mentions", "range", "per_1000_tokens", "dp", "dp_norm"] as const;

/** Columns of `compare`. */
export const compareColumns: readonly string[] = [
  ...["target", "reference", "layer", "label", "name"],
  ...sideColumns.map((column) => `target_${column}`),
  ...sideColumns.map((column) => `reference_${column}`),
  ...["g2", "g2_p", "g2_q", "log_ratio", "log_ratio_low", "log_ratio_high", "p", "q", "flags"],
];

/**
 * Keyness of each concept and name between groups of documents, by a column of `documents`: the four-term G²
 * of its mentions against the groups' tokens, with its p (χ², one degree of freedom), and the log ratio with
 * its interval (0.5 for a frequency of 0). A node that is in neither group has a row with zeros and no
 * measures.
 *
 * Mentions are not independent of each other, as they clump in documents, so that `g2_p` is small for what a
 * few documents repeat. `p` takes each document as one observation (Mann and Whitney's test of its rate) and
 * holds where documents were put into groups at random. `g2_q` and `q` correct them (Benjamini and
 * Hochberg) over all nodes of the contrast. Throws RangeError for a group that no document is in.
 */
export function compare(tables: RateTables, options: CompareOptions): Row[] {
  return Array.from(compareCells(tables, options), (cells) =>
    Object.fromEntries(compareColumns.map((column, i) => [column, cells[i]])),
  );
}

type Cells = (string | number | undefined)[];

/** The same rows as cells in the order of `compareColumns`; those of one contrast at a time are in memory. */
export function compareCells(tables: RateTables, options: CompareOptions): Iterable<Readonly<Cells>> {
  const groups = groupsOf(tables.documents, options);
  const exposure = exposureOf(tables, options);
  const chosen = contrasts(groups, options);
  return inTurn(chosen, (contrast) => compareGroups(contrast, groups, exposure, options.confidence ?? 0.95));
}

function* inTurn<T, R>(items: Iterable<T>, rowsOf: (item: T) => Iterable<R>): Generator<R> {
  for (const item of items) yield* rowsOf(item);
}

function compareGroups(
  contrast: Contrast,
  groups: Groups,
  exposure: Exposure,
  confidence: number,
): readonly Cells[] {
  const target = sideOf(groups, exposure, (group) => group === contrast.target);
  const reference = sideOf(groups, exposure, (group) => isReference(contrast, group));
  const rows = nodesInOrder(exposure).map((number): Cells => {
    const a = rateOf(exposure, number, target);
    const b = rateOf(exposure, number, reference);
    const { layer, label, name } = exposure.nodes[number] as Node;
    const counts = [
      [a.mentions, target.tokens],
      [b.mentions, reference.tokens],
    ] as const;
    const p = rankSumTest(a.ofDocuments, b.ofDocuments);
    return [
      ...[contrast.target, contrast.reference, layer, label, name],
      ...sideCells(target, a),
      ...sideCells(reference, b),
      ...keynessCells(counts, confidence, p),
    ];
  });
  putQ(rows, "g2_p", "g2_q");
  putQ(rows, "p", "q");
  return rows;
}

/** In the order of `sideColumns`. */
function sideCells(side: Side, rate: Rate): Cells {
  return [side.documents, side.tokens, rate.mentions, rate.range, rate.per1000, rate.dp, rate.dpNorm];
}

type Count = readonly [mentions: number, tokens: number];

/** `g2` … `flags`, q still to be put in. */
function keynessCells([a, b]: readonly [Count, Count], confidence: number, p: number | undefined): Cells {
  const [[target, targetSize], [reference, referenceSize]] = [a, b];
  const frequencies = { target, targetSize, reference, referenceSize };
  // Without tokens, as in a pipeline that has none, there is no rate to compare.
  const counted = target <= targetSize && reference <= referenceSize;
  const interval = counted ? logRatioInterval(frequencies, confidence) : undefined;
  const table = keynessTable(frequencies);
  const value = interval ? g2(table) : undefined;
  return [
    ...[value, value === undefined ? undefined : chiSquareTail(value).p, undefined],
    ...[interval?.value, interval?.low, interval?.high],
    ...[p, undefined, interval ? flagsOf(table) : ""],
  ];
}

/** Puts corrected p into a column: those rows that have a p are the family. */
function putQ(rows: readonly Cells[], p: string, q: string): void {
  const [from, to] = [compareColumns.indexOf(p), compareColumns.indexOf(q)];
  const tested = rows.filter((row) => row[from] !== undefined);
  const corrected = benjaminiHochberg(tested.map((row) => row[from] as number));
  for (const [i, row] of tested.entries()) row[to] = corrected[i];
}
