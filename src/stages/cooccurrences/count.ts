import type { Cooccurrence, Node, UnitCount } from "../../model/annotation.ts";
import { joinRanges, PairCounts, type Ranges, sortedRanges, sweep } from "./pairs.ts";

/** The mentions of one section: ranges of the units that hold them, by the index of their node in the document. */
export interface SectionMentions {
  readonly section: number;
  readonly unit: string;
  /** How many units the section has. */
  readonly units: number;
  readonly ranges: readonly (readonly [node: number, from: number, to: number])[];
}

export interface SectionCounts {
  readonly count: UnitCount;
  readonly cooccurrences: readonly Cooccurrence[];
}

/** Counts one section's units: those that hold each node, and those that hold each pair of nodes. */
export function countSection(
  { section, unit, units, ranges }: SectionMentions,
  nodes: readonly Node[],
  frequency: boolean,
): SectionCounts {
  if (ranges.length === 0)
    return { count: { section, unit, units, nodes: [], counts: [] }, cooccurrences: [] };
  // Within the section, nodes are numbered from 0 in the same order.
  const present = [...new Set(ranges.map(([node]) => node))].sort((a, b) => a - b);
  const local = new Map(present.map((node, i) => [node, i]));
  const all = sortedRanges(ranges.map(([node, from, to]) => [local.get(node) as number, from, to]));
  const joined = joinRanges(all, present.length);
  const margin = margins(joined, present.length);
  const both = new PairCounts(present.length);
  sweep(joined, (x, y, shared) => both.add(x, y, shared));
  const pairs = frequency ? mentionPairs(all, present.length) : undefined;
  const nodeAt = (i: number): Node => nodes[present[i] as number] as Node;
  const cooccurrences: Cooccurrence[] = [];
  both.forEach((x, y, o11) => {
    const o12 = (margin[x] as number) - o11;
    const o21 = (margin[y] as number) - o11;
    cooccurrences.push({
      section,
      unit,
      x: nodeAt(x),
      y: nodeAt(y),
      o11,
      o12,
      o21,
      o22: units - o11 - o12 - o21,
      ...(pairs ? { frequency: pairs.get(x, y) } : {}),
    });
  });
  const count = { section, unit, units, nodes: present.map((_, i) => nodeAt(i)), counts: Array.from(margin) };
  return { count, cooccurrences };
}

function margins({ node, from, to }: Ranges, nodes: number): Float64Array {
  const margin = new Float64Array(nodes);
  for (let i = 0; i < node.length; i++) {
    const n = node[i] as number;
    margin[n] = (margin[n] as number) + (to[i] as number) - (from[i] as number);
  }
  return margin;
}

/** How many pairs of mentions some unit holds together: the sum of the products of their frequencies in each. */
function mentionPairs(ranges: Ranges, nodes: number): PairCounts {
  const pairs = new PairCounts(nodes);
  sweep(ranges, (x, y) => pairs.add(x, y, 1));
  return pairs;
}
