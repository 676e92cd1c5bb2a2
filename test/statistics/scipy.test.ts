import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { cohenKappa } from "../../src/statistics/agreement.ts";
import { chiSquareTail, normalQuantile } from "../../src/statistics/distributions.ts";
import { fisherGreater, fisherLess, fisherTwoSided } from "../../src/statistics/fisher.ts";
import { benjaminiHochberg } from "../../src/statistics/multiple-testing.ts";
import { rankSumTest } from "../../src/statistics/rank-sum.ts";
import { chiSquare, chiSquareYates, g2 } from "../../src/statistics/significance.ts";

/** Tables with no pattern to them, the same in every run. */
function tables(count: number): [number, number, number, number][] {
  let state = 12345;
  const next = (limit: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return Array.from({ length: count }, (_, i) => {
    const limit = [5, 50, 500, 20_000][i % 4] as number;
    return [1 + next(limit), 1 + next(limit), 1 + next(limit), 1 + next(limit * 10)];
  });
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

const script = `
import itertools, json, sys
from scipy import stats
tables = json.load(sys.stdin)
def of(a, b, c, d):
    t = [[a, b], [c, d]]
    fisher = [stats.fisher_exact(t, alternative=k)[1] for k in ("greater", "less", "two-sided")]
    n = a + b + c + d
    g = stats.chi2_contingency(t, correction=False, lambda_="log-likelihood")
    x = stats.chi2_contingency(t, correction=False)
    # Its Yates correction never lowers a difference below 0, as ours.
    y = stats.chi2_contingency(t, correction=True)
    return fisher + [g[0], g[1], x[0], x[1], y[0]]
def rank_sum(a, b):
    ranks = stats.rankdata(a + b)
    mean = len(a) * (len(ranks) + 1) / 2
    sums = [abs(sum(c) - mean) for c in itertools.combinations(ranks, len(a))]
    return sum(s >= sums[0] - 1e-9 for s in sums) / len(sums)
samples = [([0, 0, 1, 3, 3], [0, 2, 5, 5, 8, 9]), ([0] * 8 + [1, 2], [0] * 5 + [1, 1, 4, 7]), ([1, 2], [1, 2, 2])]
dense = (list(range(1, 20)), list(range(8, 40)))
ps = [i / 41 for i in range(1, 41)]
print(json.dumps({"tables": [of(*t) for t in tables], "quantiles": [stats.norm.ppf(p) for p in ps],
  "ranks": [rank_sum(a, b) for a, b in samples] + [stats.mannwhitneyu(*dense, method="asymptotic")[1]],
  "q": stats.false_discovery_control([0.01, 0.02, 0.2, 0.04, 0.9]).tolist()}))
`;

function askScipy(
  input: unknown,
): { tables: number[][]; quantiles: number[]; ranks: number[]; q: number[] } | undefined {
  const { status, stdout } = spawnSync("python3", ["-c", script], {
    input: JSON.stringify(input),
    encoding: "utf8",
  });
  return status === 0 ? JSON.parse(stdout) : undefined;
}

const input = tables(400);
const answer = askScipy(input);

test.skipIf(!answer)("scipy finds the same", () => {
  input.forEach(([o11, o12, o21, o22], i) => {
    const table = { o11, o12, o21, o22 };
    const chi2 = chiSquare(table) as number;
    const likelihood = g2(table) as number;
    const ours = [
      ...[fisherGreater(table).p, fisherLess(table).p, fisherTwoSided(table).p],
      ...[
        likelihood,
        chiSquareTail(likelihood).p,
        chi2,
        chiSquareTail(chi2).p,
        chiSquareYates(table) as number,
      ],
    ];
    ours.forEach((value, k) => {
      const theirs = answer?.tables[i]?.[k] as number;
      expect(
        Math.abs(value - theirs),
        `${JSON.stringify(table)} ${k}: ${value} and ${theirs}`,
      ).toBeLessThanOrEqual(1e-8 * Math.abs(theirs) + 1e-12);
    });
  });
  answer?.quantiles.forEach((theirs, i) => {
    expect(normalQuantile((i + 1) / 41)).toBeCloseTo(theirs, 12);
  });
  benjaminiHochberg([0.01, 0.02, 0.2, 0.04, 0.9]).forEach((value, i) => {
    expect(value).toBeCloseTo(answer?.q[i] as number, 12);
  });
  const ranks = [
    rankSumTest({ positive: [1, 3, 3], zeros: 2 }, { positive: [2, 5, 5, 8, 9], zeros: 1 }),
    rankSumTest({ positive: [1, 2], zeros: 8 }, { positive: [7, 4, 1, 1], zeros: 5 }),
    rankSumTest({ positive: [1, 2], zeros: 0 }, { positive: [1, 2, 2], zeros: 0 }),
    // Where every document has a mention, ours is the usual approximation.
    rankSumTest({ positive: range(1, 20), zeros: 0 }, { positive: range(8, 40), zeros: 0 }),
  ];
  for (const [i, value] of ranks.entries()) expect(value).toBeCloseTo(answer?.ranks[i] as number, 12);
  expect(cohenKappa([1, 0, 1, 1], [1, 0, 0, 1])).toBeCloseTo(0.5, 12);
});
