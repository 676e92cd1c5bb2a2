import type { Place } from "../tokens/place.ts";
import type { Weighting } from "./counting.ts";
import { PairWeights, type Ranges, sweep } from "./pairs.ts";

/** One section's mentions with the units that hold them. */
export interface WeighedMentions {
  /** Not joined, nodes numbered within the section. */
  readonly ranges: Ranges;
  /** By `ranges.mention`. */
  readonly places: readonly Place[];
  /** Whether units overlap, as windows do. */
  readonly overlapping: boolean;
}

/**
 * What each pair of nodes weighs in a section. Undefined where a weighting speaks of the units that hold both and units
 * overlap, so that one place in the text would be in many of them. Its work is the number of pairs of mentions that
 * share a unit.
 */
export function pairWeights(
  weighting: Weighting,
  { ranges, places, overlapping }: WeighedMentions,
  nodes: number,
): PairWeights | undefined {
  const weights = new PairWeights(nodes);
  if (weighting === "frequency") {
    sweep(ranges, (x, y) => weights.add(x, y, 1));
  } else if (weighting === "inverseDistance") {
    const placeOf = (range: number): Place => places[ranges.mention[range] as number] as Place;
    sweep(ranges, (x, y, _, i, j) => weights.add(x, y, 1 / distance(placeOf(i), placeOf(j))));
  } else {
    if (overlapping) return undefined;
    addUnits(weightOf[weighting], ranges, weights);
  }
  return weights;
}

/** From the last counted token of one to the first of the other: 1 for neighbours, and for what overlaps. */
function distance(a: Place, b: Place): number {
  const gap = (first: Place, second: Place): number =>
    second.token - (first.token + Math.max(1, first.tokens) - 1);
  return Math.max(1, gap(a, b), gap(b, a));
}

/** What a unit with `n` nodes adds to a pair of them with so many mentions. */
type UnitWeight = (x: number, y: number, n: number) => number;

const weightOf: Readonly<Record<"minimum" | "fractionalNode" | "fractionalUnit", UnitWeight>> = {
  minimum: (x, y) => Math.min(x, y),
  fractionalNode: (_x, _y, n) => 1 / (n - 1),
  fractionalUnit: (_x, _y, n) => 2 / (n * (n - 1)),
};

/** Units of which each holds one run of the ranges. */
function addUnits(weight: UnitWeight, { length, node, from }: Ranges, weights: PairWeights): void {
  for (let start = 0, end = 0; start < length; start = end) {
    const mentions = new Map<number, number>();
    for (; end < length && from[end] === from[start]; end++) {
      const n = node[end] as number;
      mentions.set(n, (mentions.get(n) ?? 0) + 1);
    }
    const found = [...mentions].sort(([x], [y]) => x - y);
    for (const [i, [x, ofX]] of found.entries()) {
      for (let j = i + 1; j < found.length; j++) {
        const [y, ofY] = found[j] as [number, number];
        weights.add(x, y, weight(ofX, ofY, found.length));
      }
    }
  }
}
