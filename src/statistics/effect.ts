import { type Contingency, determinant, margins, transpose } from "./contingency.ts";
import { criticalValue } from "./distributions.ts";

/** A value with the bounds of its confidence interval. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * ΔP(y|x) = o11 / r1 - o21 / r2: by how much x raises the share of units that have y. Gries 2013. From -1 to
 * 1; not symmetric. Undefined where x is in all units or in none.
 */
export function deltaPOfY(table: Contingency): number | undefined {
  const { r1, r2 } = margins(table);
  return r1 === 0 || r2 === 0 ? undefined : determinant(table) / r1 / r2;
}

/** ΔP(x|y) = o11 / c1 - o12 / c2: by how much y raises the share of units that have x. Gries 2013. */
export function deltaPOfX(table: Contingency): number | undefined {
  return deltaPOfY(transpose(table));
}

/**
 * Odds ratio o11 o22 / (o12 o21): 1 at independence, Infinity where o12 or o21 is 0. Evert 2005. Undefined
 * where a margin is 0.
 */
export function oddsRatio(table: Contingency): number | undefined {
  const { o11, o12, o21, o22, r1, r2, c1, c2 } = margins(table);
  if (r1 === 0 || r2 === 0 || c1 === 0 || c2 === 0) return undefined;
  return (o11 * o22) / (o12 * o21);
}

/**
 * Natural logarithm of the odds ratio after Haldane's 0.5 is added to every cell, which keeps it finite, with
 * its interval (Woolf's variance, the sum of the reciprocals of those cells). Undefined without units.
 */
export function logOddsRatio(table: Contingency, confidence = 0.95): Estimate | undefined {
  const cells = [table.o11, table.o12, table.o21, table.o22].map((o) => o + 0.5) as [
    number,
    number,
    number,
    number,
  ];
  if (cells.every((cell) => cell === 0.5)) return undefined;
  const [a, b, c, d] = cells;
  const value = Math.log(a / b) - Math.log(c / d);
  const half = criticalValue(confidence) * Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d);
  return { value, low: value - half, high: value + half };
}

/** Odds ratio with Haldane's correction and its interval: the exponentials of `logOddsRatio`. */
export function oddsRatioInterval(table: Contingency, confidence = 0.95): Estimate | undefined {
  const log = logOddsRatio(table, confidence);
  return log && { value: Math.exp(log.value), low: Math.exp(log.low), high: Math.exp(log.high) };
}

/**
 * Relative risk (o11 / r1) / (o21 / r2): how much likelier y is with x. Undefined where x is in all units or
 * in none, or y nowhere.
 */
export function relativeRisk(table: Contingency): number | undefined {
  const { o11, o21, r1, r2, c1 } = margins(table);
  if (r1 === 0 || r2 === 0 || c1 === 0) return undefined;
  return o21 === 0 ? Number.POSITIVE_INFINITY : (o11 / r1) * (r2 / o21);
}
