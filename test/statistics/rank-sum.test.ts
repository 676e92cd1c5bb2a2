import fc from "fast-check";
import { expect, test } from "vitest";
import { type RankedSample, rankSumTest } from "../../src/statistics/rank-sum.ts";

/** Share of all ways to choose the first sample's documents in which its rank sum is as far from the mean, or farther. */
function byEnumeration(a: RankedSample, b: RankedSample): number {
  const values = [a, b].flatMap(({ positive, zeros }) => [...positive, ...Array<number>(zeros).fill(0)]);
  // Twice the mean rank is a whole number.
  const ranks = values.map(
    (value) => values.filter((v) => v < value).length + values.filter((v) => v <= value).length + 1,
  );
  const size = a.positive.length + a.zeros;
  const mean = size * (values.length + 1);
  const own = ranks.slice(0, size).reduce((sum, rank) => sum + rank, 0);
  let [far, all] = [0, 0];
  const choose = (from: number, left: number, sum: number): void => {
    if (left === 0) {
      all++;
      if (Math.abs(sum - mean) >= Math.abs(own - mean)) far++;
      return;
    }
    for (let i = from; i <= ranks.length - left; i++) choose(i + 1, left - 1, sum + (ranks[i] as number));
  };
  choose(0, size, 0);
  return far / all;
}

const sample = fc.record({
  positive: fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 5 }),
  zeros: fc.nat(5),
});

test("few documents with a mention: the share of all ways to divide them that are as far apart", () => {
  fc.assert(
    fc.property(sample, sample, (a, b) => {
      const p = rankSumTest(a, b);
      if (p !== undefined) expect(p).toBeCloseTo(byEnumeration(a, b), 10);
    }),
    { numRuns: 150 },
  );
});

test("one hit in a small group is no more than its share", () => {
  // One of nine documents, and five of 1739: in 3 of 100 shufflings, one of the six is in the small group.
  const p = rankSumTest({ positive: [0.05], zeros: 8 }, { positive: [0.1, 0.2, 0.3, 0.4, 0.5], zeros: 1734 });
  expect(p).toBeGreaterThan(0.02);
  expect(p).toBeLessThan(0.04);
});

test("many documents with a mention: near what shuffling gives", () => {
  let state = 5;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const values = Array.from({ length: 60 }, () => (random() < 0.5 ? 0 : 1 + Math.floor(random() * 40)));
  const asSample = (list: readonly number[]): RankedSample => {
    const positive = list.filter((value) => value > 0);
    return { positive, zeros: list.length - positive.length };
  };
  // The eight of a group, all among the greater values but two.
  const sorted = values.toSorted((x, y) => y - x);
  const own = [...sorted.slice(0, 14).filter((_, i) => i % 3 === 0), 0, 0, 0];
  const rest = [...sorted];
  for (const value of own) rest.splice(rest.indexOf(value), 1);
  const p = rankSumTest(asSample(own), asSample(rest)) as number;
  const statistic = (list: readonly number[]): number =>
    list.reduce(
      (sum, value) =>
        sum + sorted.filter((v) => v < value).length + sorted.filter((v) => v === value).length / 2,
      0,
    );
  const mean = (own.length * sorted.length) / 2;
  const distance = Math.abs(statistic(own) - mean);
  const rounds = 20_000;
  let far = 0;
  for (let round = 0; round < rounds; round++) {
    const deck = [...sorted];
    const drawn = own.map(() => deck.splice(Math.floor(random() * deck.length), 1)[0] as number);
    if (Math.abs(statistic(drawn) - mean) >= distance - 1e-9) far++;
  }
  const share = far / rounds;
  expect(Math.abs(p - share)).toBeLessThan(0.1 * share + 4 * Math.sqrt(share / rounds));
});
