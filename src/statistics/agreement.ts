import { criticalValue } from "./distributions.ts";
import type { Estimate } from "./effect.ts";

/** The share of items on which two coders agree. Undefined without items. */
export function percentAgreement<T>(a: readonly T[], b: readonly T[]): number | undefined {
  return a.length === 0 ? undefined : a.filter((value, i) => value === b[i]).length / a.length;
}

/**
 * Cohen's κ of two coders' verdicts on the same items, (p_o - p_e) / (1 - p_e). Cohen 1960. From -1 to 1;
 * undefined where both gave one and the same verdict throughout (0 / 0), and without items.
 */
export function cohenKappa<T>(a: readonly T[], b: readonly T[]): number | undefined {
  const observed = percentAgreement(a, b);
  if (observed === undefined) return undefined;
  const n = a.length;
  const [left, right] = [tally(a), tally(b)];
  let chance = 0;
  for (const [value, count] of left) chance += count * (right.get(value) ?? 0);
  return chance === n * n ? undefined : (observed - chance / n / n) / (1 - chance / n / n);
}

/** How two verdicts differ: 0 where they are the same, more where they are further apart; symmetric. */
export type Difference<T> = (a: T, b: T) => number;

export const nominal: Difference<unknown> = (a, b) => (a === b ? 0 : 1);
export const interval: Difference<number> = (a, b) => (a - b) ** 2;

/**
 * Krippendorff's α of any number of coders, undefined verdicts being missing: 1 - D_o / D_e. Krippendorff
 * 2011. `units` holds the verdicts on each item. At most 1, 0 at chance; undefined where no item has two
 * verdicts, or all verdicts are the same (0 / 0).
 */
export function krippendorffAlpha<T>(
  units: readonly (readonly (T | undefined)[])[],
  difference: Difference<T> = nominal,
): number | undefined {
  const paired = units
    .map((verdicts) => tally(verdicts.filter((verdict) => verdict !== undefined) as T[]))
    .filter((counts) => size(counts) > 1);
  const all = new Map<T, number>();
  let observed = 0;
  for (const counts of paired) {
    observed += disagreement(counts, difference) / (size(counts) - 1);
    for (const [value, count] of counts) all.set(value, (all.get(value) ?? 0) + count);
  }
  const n = size(all);
  const expected = disagreement(all, difference) / (n - 1);
  return n < 2 || expected === 0 ? undefined : 1 - observed / expected;
}

function disagreement<T>(counts: ReadonlyMap<T, number>, difference: Difference<T>): number {
  let sum = 0;
  for (const [a, n] of counts) for (const [b, m] of counts) if (a !== b) sum += n * m * difference(a, b);
  return sum;
}

function tally<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function size(counts: ReadonlyMap<unknown, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}

/** A share k / n with Wilson's score interval (1927), which stays within 0 and 1. Undefined at n = 0. */
export function wilson(k: number, n: number, confidence = 0.95): Estimate | undefined {
  if (n === 0) return undefined;
  const z = criticalValue(confidence);
  const p = k / n;
  const centre = p + (z * z) / (2 * n);
  const half = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  // At the ends the bound is the share itself, but for rounding.
  const low = k === 0 ? 0 : (centre - half) / scale;
  const high = k === n ? 1 : (centre + half) / scale;
  return { value: p, low, high };
}
