import type { Node, UnitCount } from "../../model/annotation.ts";
import type { PairBuilder } from "../../model/pairs.ts";
import type { Place } from "../tokens/place.ts";
import type { Counting } from "./counting.ts";
import { joinRanges, meetings, PairCounts, type Ranges, sweep } from "./pairs.ts";
import { pairWeights } from "./weights.ts";

/** The mentions of one section: ranges of the units that hold them, nodes by their index in the document. */
export interface SectionMentions {
  readonly section: number;
  readonly unit: string;
  /** How many units the section has. */
  readonly units: number;
  readonly ranges: Ranges;
  /** Of the mentions, by `ranges.mention`. */
  readonly places: readonly Place[];
  readonly overlapping: boolean;
}

export interface SectionCounts {
  readonly count: UnitCount;
  /** True where there would be more pairs than the section may have. */
  readonly tooMany: boolean;
}

/** Where pairs are put, and under the index of which count. */
export interface PairsOfCount {
  readonly pairs: PairBuilder;
  readonly index: number;
  /** Pairs that may still come, at most. */
  readonly most: number;
}

/** Mentions that meet in one section, at most; only weights look at all of them. */
const MOST_MEETINGS = 50_000_000;

/**
 * Counts one section's units: those that hold each node, and those that hold each pair of nodes, which are put where
 * the last argument says.
 */
export function countSection(
  { section, unit, units, ranges, places, overlapping }: SectionMentions,
  nodes: readonly Node[],
  counting: Counting,
  { pairs, index, most }: PairsOfCount,
): SectionCounts {
  if (ranges.length === 0) {
    return { count: { section, unit, units, nodes: [], counts: [] }, tooMany: false };
  }
  if (ranges.length === 1) {
    const holding = (ranges.to[0] as number) - (ranges.from[0] as number);
    const node = nodes[ranges.node[0] as number] as Node;
    return { count: { section, unit, units, nodes: [node], counts: [holding] }, tooMany: false };
  }
  const { present, all } = numberedWithin(ranges, nodes.length);
  const joined = joinRanges(all, present.length);
  const margin = margins(joined, present.length);
  const own: Node[] = [];
  for (const node of present) own.push(nodes[node] as Node);
  const count = { section, unit, units, nodes: own, counts: margin };
  if (own.length < 2) return { count, tooMany: false };
  const possible = (own.length * (own.length - 1)) / 2;
  if (possible > most && meetings(joined) > most) return { count, tooMany: true };
  if (counting !== "boolean" && meetings(all) > MOST_MEETINGS) return { count, tooMany: true };
  const both = new PairCounts(own.length);
  sweep(joined, (x, y, shared) => both.add(x, y, shared));
  const weights =
    counting === "boolean"
      ? undefined
      : pairWeights(counting, { ranges: all, places, overlapping }, own.length);
  both.forEach((x, y, o11) => {
    pairs.add(index, x, y, o11);
    if (weights) pairs.weigh(weights.get(x, y));
  });
  return { count, tooMany: false };
}

/** Numbers the nodes of a section from 0, in the same order; `present` holds their index in the document. */
function numberedWithin(ranges: Ranges, nodes: number): { present: number[]; all: Ranges } {
  // 0 for a node that is not there, then 1, then its number + 1.
  const number = new Int32Array(nodes);
  const present: number[] = [];
  for (const node of ranges.node) {
    if (number[node] === 1) continue;
    number[node] = 1;
    present.push(node);
  }
  present.sort((a, b) => a - b);
  for (let i = 0; i < present.length; i++) number[present[i] as number] = i + 1;
  const renumbered = ranges.node.map((node) => (number[node] as number) - 1);
  const { length, from, to, mention } = ranges;
  return { present, all: { length, node: renumbered, from, to, mention } };
}

function margins({ length, node, from, to }: Ranges, nodes: number): number[] {
  const margin = new Array<number>(nodes).fill(0);
  for (let i = 0; i < length; i++) {
    const n = node[i] as number;
    margin[n] = (margin[n] as number) + (to[i] as number) - (from[i] as number);
  }
  return margin;
}
