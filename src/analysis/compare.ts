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
 * holds where documents were assigned to groups at random. `g2_q` and `q` correct them (Benjamini and
 * Hochberg) over all nodes of the contrast. Throws RangeError for a group that no document is in.
 */
export function compare(tables: RateTables, options: CompareOptions): Row[] {
  const groups = groupsOf(tables.documents, options);
  const exposure = exposureOf(tables, options);
  return contrasts(groups, options).flatMap((contrast) =>
    compareGroups(contrast, groups, exposure, options.confidence ?? 0.95),
  );
}

function compareGroups(contrast: Contrast, groups: Groups, exposure: Exposure, confidence: number): Row[] {
  const target = sideOf(groups, exposure, (group) => group === contrast.target);
  const reference = sideOf(groups, exposure, (group) => isReference(contrast, group));
  const rows = nodesInOrder(exposure).map((number) => {
    const a = rateOf(exposure, number, target);
    const b = rateOf(exposure, number, reference);
    const { layer, label, name } = exposure.nodes[number] as Node;
    const { flags, ...keyness } = keynessCells(
      [a.mentions, target.tokens],
      [b.mentions, reference.tokens],
      confidence,
    );
    return {
      ...{ ...contrast, layer, label, name },
      ...sideCells("target", target, a),
      ...sideCells("reference", reference, b),
      ...keyness,
      p: rankSumTest(a.ofDocuments, b.ofDocuments),
      q: undefined,
      flags,
    };
  });
  return withQ(withQ(rows, "g2_p", "g2_q"), "p", "q");
}

function sideCells(end: "target" | "reference", side: Side, rate: Rate): Row {
  const cells = [side.documents, side.tokens, rate.mentions, rate.range, rate.per1000, rate.dp, rate.dpNorm];
  return Object.fromEntries(sideColumns.map((column, i) => [`${end}_${column}`, cells[i]]));
}

type Count = readonly [mentions: number, tokens: number];

function keynessCells([target, targetSize]: Count, [reference, referenceSize]: Count, confidence: number) {
  const frequencies = { target, targetSize, reference, referenceSize };
  // Without tokens, as in a pipeline that has none, there is no rate to compare.
  const counted = target <= targetSize && reference <= referenceSize;
  const interval = counted ? logRatioInterval(frequencies, confidence) : undefined;
  const table = keynessTable(frequencies);
  const value = interval ? g2(table) : undefined;
  return {
    g2: value,
    g2_p: value === undefined ? undefined : chiSquareTail(value).p,
    g2_q: undefined,
    log_ratio: interval?.value,
    log_ratio_low: interval?.low,
    log_ratio_high: interval?.high,
    flags: interval ? flagsOf(table) : "",
  };
}

/** Puts corrected p into a column: those rows that have a p are the family. */
function withQ(rows: readonly Row[], p: string, q: string): Row[] {
  const tested = rows.map((row) => row[p]).filter((value) => typeof value === "number");
  const corrected = benjaminiHochberg(tested);
  let i = 0;
  return rows.map((row) => (row[p] === undefined ? row : { ...row, [q]: corrected[i++] }));
}
