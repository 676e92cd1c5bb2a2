import fc from "fast-check";
import { expect, test } from "vitest";
import { cohenKappa, krippendorffAlpha, wilson } from "../../src/statistics/agreement.ts";
import { type Contingency, margins, transpose } from "../../src/statistics/contingency.ts";
import { conflict, congruence, normalisations, opposite } from "../../src/statistics/discourse-network.ts";
import { carrollD2, dp, dpNorm, klDivergence, rosengrenS } from "../../src/statistics/dispersion.ts";
import { deltaPOfX, deltaPOfY, logOddsRatio } from "../../src/statistics/effect.ts";
import { fisherGreater, fisherLess, fisherTwoSided } from "../../src/statistics/fisher.ts";
import { Hypergeometric } from "../../src/statistics/hypergeometric.ts";
import { conservativeLogRatio, logRatioInterval } from "../../src/statistics/keyness.ts";
import { measureNames, measures } from "../../src/statistics/measures.ts";
import { benjaminiHochberg, bonferroni, holm } from "../../src/statistics/multiple-testing.ts";
import { rankSumTest } from "../../src/statistics/rank-sum.ts";
import { signedG2 } from "../../src/statistics/significance.ts";

const cell = fc.oneof(fc.nat(3), fc.nat(60), fc.nat(5000));
const tables = fc.record({ o11: cell, o12: cell, o21: cell, o22: cell });
const directed = new Set(["deltaPOfX", "deltaPOfY", "relativeRisk"]);
const symmetric = measureNames.filter((name) => !directed.has(name));

/** Equal to about ten digits, or undefined both. */
function expectSame(a: number | undefined, b: number | undefined, label: string): void {
  if (a === undefined || b === undefined) expect(a, label).toBe(b);
  else
    expect(Math.abs(a - b), `${label}: ${a} and ${b}`).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(a)));
}

test("x with y is y with x", () => {
  fc.assert(
    fc.property(tables, (table) => {
      for (const name of symmetric) {
        expectSame(measures[name].compute(table), measures[name].compute(transpose(table)), name);
      }
      expectSame(deltaPOfX(table), deltaPOfY(transpose(table)), "ΔP");
    }),
  );
});

test("a measure is a finite number or undefined, never NaN", () => {
  fc.assert(
    fc.property(tables, (table) => {
      for (const name of measureNames) {
        const value = measures[name].compute(table);
        expect(value === undefined || Number.isFinite(value), `${name} ${value}`).toBe(true);
      }
    }),
  );
});

test("without any units nothing is defined but a p of 1 and measures from it", () => {
  const empty = { o11: 0, o12: 0, o21: 0, o22: 0 };
  const defined = measureNames.filter((name) => measures[name].compute(empty) !== undefined);
  expect(defined.map((name) => `${name} ${measures[name].compute(empty)}`)).toEqual([
    "fisher 1",
    "fisherGreater 1",
    "fisherLess 1",
    "fisherLog10 0",
    "specificity 0",
  ]);
});

test("above chance all measures of direction are positive, below it negative", () => {
  const signed = ["g2Signed", "phi", "pmi", "npmi", "localMi", "t", "z", "deltaPOfX", "deltaPOfY"] as const;
  fc.assert(
    fc.property(tables, (table) => {
      const { surplus } = margins(table);
      for (const name of signed) {
        const value = measures[name].compute(table);
        if (value !== undefined && value !== 0) expect(Math.sign(value), name).toBe(Math.sign(surplus));
      }
    }),
  );
});

test("with the margins as they are, more units with both is more association", () => {
  const growing = ["pmi", "npmi", "logDice", "jaccard", "ochiai", "z", "t", "deltaPOfY", "g2Signed"] as const;
  fc.assert(
    fc.property(tables, (table) => {
      fc.pre(table.o12 > 0 && table.o21 > 0);
      const { o11, o12, o21, o22 } = table;
      const more = { o11: o11 + 1, o12: o12 - 1, o21: o21 - 1, o22: o22 + 1 };
      for (const name of growing) {
        const [before, after] = [measures[name].compute(table), measures[name].compute(more)];
        if (before !== undefined && after !== undefined) {
          expect(after - before, name).toBeGreaterThanOrEqual(-1e-9 * Math.max(1, Math.abs(before)));
        }
      }
      expect(fisherGreater(more).log10).toBeLessThanOrEqual(fisherGreater(table).log10 + 1e-12);
    }),
  );
});

test("ten times the evidence is ten times G², and the same PMI, logDice and odds", () => {
  fc.assert(
    fc.property(tables, ({ o11, o12, o21, o22 }) => {
      const table = { o11, o12, o21, o22 };
      const tenfold = { o11: 10 * o11, o12: 10 * o12, o21: 10 * o21, o22: 10 * o22 };
      const g2 = signedG2(table);
      expectSame(g2 === undefined ? undefined : 10 * g2, signedG2(tenfold), "g2");
      for (const name of ["pmi", "npmi", "dice", "logDice", "jaccard", "phi", "oddsRatio"] as const) {
        expectSame(measures[name].compute(table), measures[name].compute(tenfold), name);
      }
    }),
  );
});

/** Every table with these margins, by exact binomial coefficients. */
function exactTails({ o11, o12, o21, o22 }: Contingency): {
  greater: number;
  less: number;
  twoSided: number;
} {
  const choose = (n: number, k: number): bigint => {
    let value = 1n;
    for (let i = 1; i <= k; i++) value = (value * BigInt(n - k + i)) / BigInt(i);
    return value;
  };
  const [r1, r2, c1] = [o11 + o12, o21 + o22, o11 + o21];
  const weights: { k: number; weight: bigint }[] = [];
  for (let k = Math.max(0, c1 - r2); k <= Math.min(r1, c1); k++) {
    weights.push({ k, weight: choose(r1, k) * choose(r2, c1 - k) });
  }
  const all = weights.reduce((sum, { weight }) => sum + weight, 0n);
  const own = weights.find(({ k }) => k === o11)?.weight ?? 0n;
  const share = (passes: (k: number, weight: bigint) => boolean): number => {
    const part = weights.filter(({ k, weight }) => passes(k, weight));
    const sum = part.reduce((total, { weight }) => total + weight, 0n);
    return Number((sum * 10n ** 30n) / all) / 1e30;
  };
  return {
    greater: share((k) => k >= o11),
    less: share((k) => k <= o11),
    // The slack of 1e-7 in whole numbers.
    twoSided: share((_, weight) => weight * 10_000_000n <= own * 10_000_001n),
  };
}

test("Fisher's tails are the exact sums over all tables with the same margins", () => {
  const small = fc.oneof(fc.nat(4), fc.nat(40));
  fc.assert(
    fc.property(fc.record({ o11: small, o12: small, o21: small, o22: small }), (table) => {
      const exact = exactTails(table);
      expect(Math.abs(fisherGreater(table).p - exact.greater)).toBeLessThanOrEqual(
        1e-12 * exact.greater + 1e-29,
      );
      expect(Math.abs(fisherLess(table).p - exact.less)).toBeLessThanOrEqual(1e-12 * exact.less + 1e-29);
      expect(Math.abs(fisherTwoSided(table).p - exact.twoSided)).toBeLessThanOrEqual(
        1e-12 * exact.twoSided + 1e-29,
      );
    }),
    { numRuns: 500 },
  );
});

test("the hypergeometric mass adds up to 1", () => {
  fc.assert(
    fc.property(tables, (table) => {
      const distribution = new Hypergeometric(table);
      let sum = 0;
      for (let k = distribution.least; k <= distribution.most; k++) sum += Math.exp(distribution.logMass(k));
      expect(sum).toBeCloseTo(1, 10);
    }),
  );
});

test("counts beyond 2^53 in their products lose no digits", () => {
  // One more than independence in a table whose products are about 10^24.
  const table = {
    o11: 1_000_000_000_001,
    o12: 1_000_000_000_000,
    o21: 1_000_000_000_000,
    o22: 1_000_000_000_000,
  };
  expect(margins(table).surplus).toBeCloseTo(0.25, 9);
  expect(signedG2(table)).toBeGreaterThan(0);
  expect(fisherGreater(table).p).toBeCloseTo(0.5, 5);
});

test("intervals hold their value, and the conservative bound is nearer 0", () => {
  fc.assert(
    fc.property(fc.nat(500), fc.nat(500), (target, reference) => {
      fc.pre(target + reference > 0);
      const frequencies = { target, targetSize: 1000, reference, referenceSize: 3000 };
      const interval = logRatioInterval(frequencies);
      const bound = conservativeLogRatio(frequencies) as number;
      expect(interval?.low).toBeLessThanOrEqual(interval?.value as number);
      expect(interval?.high).toBeGreaterThanOrEqual(interval?.value as number);
      expect(Math.abs(bound)).toBeLessThanOrEqual(Math.abs(interval?.value as number));
      const log = logOddsRatio({ o11: target, o12: 7, o21: reference, o22: 9 });
      expect(log?.low).toBeLessThan(log?.value as number);
    }),
  );
});

test("a wider confidence is a wider interval, within 0 and 1", () => {
  fc.assert(
    fc.property(fc.nat(30), fc.integer({ min: 1, max: 30 }), (hits, more) => {
      const [narrow, wide] = [wilson(hits, hits + more, 0.9), wilson(hits, hits + more, 0.99)];
      expect(wide?.low).toBeLessThanOrEqual(narrow?.low as number);
      expect(wide?.high).toBeGreaterThanOrEqual(narrow?.high as number);
      expect(wide?.low).toBeGreaterThanOrEqual(0);
      expect(wide?.high).toBeLessThanOrEqual(1);
    }),
  );
});

const parts = fc.array(fc.record({ f: fc.nat(20), size: fc.integer({ min: 1, max: 500 }) }), {
  minLength: 2,
  maxLength: 12,
});

test("dispersion is in its range, even where spread by size, and blind to the order of parts", () => {
  fc.assert(
    fc.property(parts, (list) => {
      const all = { frequencies: list.map(({ f }) => f), sizes: list.map(({ size }) => size) };
      const reversed = { frequencies: all.frequencies.toReversed(), sizes: all.sizes.toReversed() };
      for (const measure of [dp, dpNorm, carrollD2, rosengrenS]) {
        const value = measure(all);
        expectSame(value, measure(reversed), measure.name);
        if (value !== undefined) expect(value).toBeGreaterThanOrEqual(0);
        if (value !== undefined) expect(value).toBeLessThanOrEqual(1 + 1e-12);
      }
      const even = { frequencies: all.sizes, sizes: all.sizes };
      expect(dp(even)).toBeCloseTo(0, 12);
      expect(klDivergence(even)).toBeCloseTo(0, 12);
      expect(rosengrenS(even)).toBeCloseTo(1, 12);
    }),
  );
});

test("corrected p are no smaller, keep their order, and Benjamini and Hochberg's are the least", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 }), (p) => {
      const [q, byHolm, byBonferroni] = [benjaminiHochberg(p), holm(p), bonferroni(p)];
      for (const [i, value] of p.entries()) {
        expect(q[i]).toBeGreaterThanOrEqual(value);
        expect(byHolm[i]).toBeGreaterThanOrEqual((q[i] as number) - 1e-12);
        expect(byBonferroni[i]).toBeGreaterThanOrEqual((byHolm[i] as number) - 1e-12);
        for (const [j, other] of p.entries()) {
          if (value < other) expect(q[i]).toBeLessThanOrEqual(q[j] as number);
        }
      }
    }),
  );
});

const verdicts = fc.array(fc.tuple(fc.nat(2), fc.nat(2)), { minLength: 2, maxLength: 30 });

test("agreement is blind to the order of coders and of items, and 1 where they agree", () => {
  fc.assert(
    fc.property(verdicts, (pairs) => {
      const [a, b] = [pairs.map(([x]) => x), pairs.map(([, y]) => y)];
      expectSame(cohenKappa(a, b), cohenKappa(b.toReversed(), a.toReversed()), "κ");
      expectSame(krippendorffAlpha(pairs), krippendorffAlpha(pairs.map(([x, y]) => [y, x]).reverse()), "α");
      const same = krippendorffAlpha(a.map((value) => [value, value]));
      if (same !== undefined) expect(same).toBe(1);
    }),
  );
});

const stance = fc.record({ agree: fc.nat(4), disagree: fc.nat(4) });
const profile = fc.dictionary(fc.constantFrom("a", "b", "c"), stance).map((o) => new Map(Object.entries(o)));

test("congruence is symmetric, conflict is congruence with the opposite, Jaccard and cosine lie within 0 and 1", () => {
  fc.assert(
    fc.property(profile, profile, (a, b) => {
      expect(congruence(a, b)).toBe(congruence(b, a));
      expect(conflict(a, b)).toBe(congruence(opposite(a), b));
      for (const value of [normalisations.jaccard(a, b), normalisations.cosine(a, b)]) {
        if (value === undefined) continue;
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1 + 1e-12);
      }
      const own = normalisations.cosine(a, a);
      if (own !== undefined) expect(own).toBeCloseTo(1, 12);
    }),
  );
});

test("the rank-sum test is symmetric, blind to the scale, and 1 for samples that mirror each other", () => {
  const samples = fc.record({
    positive: fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 12 }),
    zeros: fc.nat(9),
  });
  fc.assert(
    fc.property(samples, samples, (a, b) => {
      const p = rankSumTest(a, b);
      expectSame(p, rankSumTest(b, a), "symmetry");
      const scaled = (s: typeof a) => ({ ...s, positive: s.positive.map((value) => value * 7) });
      expectSame(p, rankSumTest(scaled(a), scaled(b)), "scale");
      if (p !== undefined) expect(p).toBeLessThanOrEqual(1);
      const same = rankSumTest(a, a);
      if (same !== undefined) expect(same).toBeCloseTo(1, 9);
    }),
  );
});

test("without documents on a side, or where all are the same, there is no rank-sum test", () => {
  expect(rankSumTest({ positive: [], zeros: 0 }, { positive: [1], zeros: 3 })).toBeUndefined();
  expect(rankSumTest({ positive: [], zeros: 4 }, { positive: [], zeros: 3 })).toBeUndefined();
});
