import { normalTail } from "./distributions.ts";
import { Hypergeometric } from "./hypergeometric.ts";

/** One of two samples: its values above 0, and how many are 0. No value is below 0. */
export interface RankedSample {
  readonly positive: readonly number[];
  readonly zeros: number;
}

/**
 * The rank-sum test of Mann and Whitney (1947), two-sided: the share of all ways to divide the documents into groups of
 * these sizes in which the sum of the ranks of the first is as far from its mean as here, or farther. Each document is
 * one observation, so that a word which clumps in one of them counts once (Kilgarriff 2001; Lijffijt et al. 2016).
 *
 * Most documents have no mention of a rare word, where the usual normal approximation is far too small. So the number
 * of documents with a mention in the first group is taken as it is, hypergeometric, and for each such number the sum of
 * their ranks: exactly up to a dozen documents with a mention, above it by the normal distribution with corrections for
 * ties and continuity. Where every document has a mention, this is the usual approximation. Undefined where a sample is
 * empty or all values are the same.
 */
export function rankSumTest(a: RankedSample, b: RankedSample): number | undefined {
  const [size, others] = [a.positive.length + a.zeros, b.positive.length + b.zeros];
  const [all, zeros] = [size + others, a.zeros + b.zeros];
  if (size === 0 || others === 0) return undefined;
  const { ranks, own } = rankPositive(a.positive, b.positive);
  if (ranks.length === 0 || (zeros === 0 && ranks[0] === ranks.at(-1))) return undefined;
  // Ranks are doubled, so that all sums are whole; those of `positive` numbers of documents, without their own ranks.
  const mean = size * (all + 1);
  const base = (positive: number): number => (size - positive) * (zeros + 1) + 2 * positive * zeros - mean;
  const distance = Math.abs(base(a.positive.length) + own);
  const held = a.positive.length;
  const number = new Hypergeometric({
    ...{ o11: held, o12: size - held, o21: ranks.length - held, o22: b.zeros },
  });
  const shareBeyond = sumsOf(ranks);
  let p = 0;
  for (let positive = number.least; positive <= number.most; positive++) {
    const [low, high] = [-distance - base(positive), distance - base(positive)];
    p += Math.exp(number.logMass(positive)) * (low >= high ? 1 : shareBeyond(positive, low, high));
  }
  return Math.min(1, p);
}

/** Twice the ranks of all values, ascending, tied ones sharing their mean; and the sum of those of `a`. */
function rankPositive(a: readonly number[], b: readonly number[]) {
  const values = [...a.map((value) => ({ value, own: 1 })), ...b.map((value) => ({ value, own: 0 }))];
  values.sort((x, y) => x.value - y.value);
  const ranks: number[] = [];
  let own = 0;
  for (let from = 0, to = 0; from < values.length; from = to) {
    while (to < values.length && values[to]?.value === values[from]?.value) to++;
    for (let i = from; i < to; i++) {
      ranks.push(from + 1 + to);
      own += (values[i]?.own ?? 0) * (from + 1 + to);
    }
  }
  return { ranks, own };
}

/** The share of the sums of so many of the ranks that are at most `low` or at least `high`. */
type ShareBeyond = (count: number, low: number, high: number) => number;

/** Up to so many ranks, all sums are counted. */
const FEW = 12;

function sumsOf(ranks: readonly number[]): ShareBeyond {
  return ranks.length <= FEW ? exactSums(ranks) : normalSums(ranks);
}

function exactSums(ranks: readonly number[]): ShareBeyond {
  const total = ranks.reduce((sum, rank) => sum + rank, 0);
  // By the number of ranks and their sum: how many ways there are to choose them.
  const ways = ranks.map(() => new Float64Array(total + 1));
  ways.push(new Float64Array(total + 1));
  (ways[0] as Float64Array)[0] = 1;
  for (const [i, rank] of ranks.entries()) {
    for (let count = i; count >= 0; count--) {
      const [without, including] = [ways[count] as Float64Array, ways[count + 1] as Float64Array];
      for (let sum = total - rank; sum >= 0; sum--) {
        including[sum + rank] = (including[sum + rank] as number) + (without[sum] as number);
      }
    }
  }
  return (count, low, high) => {
    let [beyond, all] = [0, 0];
    for (const [sum, number] of (ways[count] as Float64Array).entries()) {
      all += number;
      if (sum <= low || sum >= high) beyond += number;
    }
    return beyond / all;
  };
}

function normalSums(ranks: readonly number[]): ShareBeyond {
  const { length } = ranks;
  const total = ranks.reduce((sum, rank) => sum + rank, 0);
  const mean = total / length;
  const variance = ranks.reduce((sum, rank) => sum + (rank - mean) ** 2, 0) / length;
  return (count, low, high) => {
    const deviation = Math.sqrt((count * (length - count) * variance) / (length - 1));
    const middle = count * mean;
    // All ranks, none, or ranks that are all the same have one sum.
    if (deviation < 1e-9) return Math.round(middle) <= low || Math.round(middle) >= high ? 1 : 0;
    // One for continuity: half a rank, doubled.
    const beyond = normalTail((high - middle - 1) / deviation) + normalTail((middle - low - 1) / deviation);
    return Math.min(1, beyond);
  };
}
