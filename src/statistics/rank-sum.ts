import { normalTail } from "./distributions.ts";

/** One of two samples: its values above 0, and how many are 0. No value is below 0. */
export interface RankedSample {
  readonly positive: readonly number[];
  readonly zeros: number;
}

/**
 * Mann and Whitney's test (1947) whether the values of one sample tend to be larger than those of another: the
 * two-sided p, by the normal approximation with corrections for ties and continuity. It takes each document as one
 * observation, so that a word which clumps in one of them counts once (Kilgarriff 2001; Lijffijt et al. 2016). Undefined
 * where a sample is empty or all values are the same. With fewer than about eight documents a side it is rough.
 */
export function rankSumTest(a: RankedSample, b: RankedSample): number | undefined {
  const [sizeA, sizeB] = [a.positive.length + a.zeros, b.positive.length + b.zeros];
  const all = sizeA + sizeB;
  if (sizeA === 0 || sizeB === 0) return undefined;
  const { ranks, ties } = rankSum(a, b);
  const variance = ((sizeA * sizeB) / 12) * (all + 1 - ties / (all * (all - 1)));
  if (!(variance > 0)) return undefined;
  const u = ranks - (sizeA * (sizeA + 1)) / 2;
  const distance = Math.max(0, Math.abs(u - (sizeA * sizeB) / 2) - 0.5);
  return 2 * normalTail(distance / Math.sqrt(variance));
}

/** The sum of the ranks of `a`, tied values sharing their mean rank, and Σ (t³ - t) over the ties. */
function rankSum(a: RankedSample, b: RankedSample): { readonly ranks: number; readonly ties: number } {
  const zeros = a.zeros + b.zeros;
  const values = [
    ...a.positive.map((value) => ({ value, own: 1 })),
    ...b.positive.map((value) => ({ value, own: 0 })),
  ].sort((x, y) => x.value - y.value);
  let ranks = (a.zeros * (zeros + 1)) / 2;
  let ties = zeros ** 3 - zeros;
  for (let from = 0, to = 0; from < values.length; from = to) {
    let own = 0;
    for (; to < values.length && values[to]?.value === values[from]?.value; to++) own += values[to]?.own ?? 0;
    const tied = to - from;
    ranks += own * (zeros + (from + 1 + to) / 2);
    ties += tied ** 3 - tied;
  }
  return { ranks, ties };
}
