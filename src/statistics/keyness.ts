import { type Contingency, deviance, margins } from "./contingency.ts";
import { criticalValue } from "./distributions.ts";
import type { Estimate } from "./effect.ts";
import { ratio } from "./overlap.ts";
import { g2 } from "./significance.ts";

/** How often something occurs in two groups of texts, and how large they are (tokens, sentences, …). */
export interface Frequencies {
  readonly target: number;
  readonly targetSize: number;
  readonly reference: number;
  readonly referenceSize: number;
}

/**
 * The 2×2 table of tokens by group and by whether they are the thing: what the four-term measures are
 * computed from.
 */
export function keynessTable({ target, targetSize, reference, referenceSize }: Frequencies): Contingency {
  return { o11: target, o12: targetSize - target, o21: reference, o22: referenceSize - reference };
}

/**
 * Rayson and Garside's two-term G² (2000): the cells of the tokens that are not the thing are left out.
 * WordSmith 7 prints this one, AntConc the four-term `g2` of `keynessTable`. Undefined where a group has no
 * tokens or the thing is in neither.
 */
export function g2TwoTerm(frequencies: Frequencies): number | undefined {
  const { target, reference } = frequencies;
  const { e11, e21, surplus, r1, r2 } = keynessMargins(frequencies);
  if (r1 === 0 || r2 === 0 || target + reference === 0) return undefined;
  return 2 * (deviance(target, e11, surplus) + deviance(reference, e21, -surplus));
}

function keynessMargins(frequencies: Frequencies) {
  return margins(keynessTable(frequencies));
}

/**
 * log2 of the ratio of relative frequencies. Hardie 2014. ±Infinity where one of them is 0; undefined where
 * both are.
 */
export function logRatio({ target, targetSize, reference, referenceSize }: Frequencies): number | undefined {
  if (targetSize === 0 || referenceSize === 0 || target + reference === 0) return undefined;
  return Math.log2(target / targetSize) - Math.log2(reference / referenceSize);
}

/**
 * Log ratio with 0.5 in place of a frequency of 0 (Hardie 2014), and its confidence interval by the usual
 * variance of a log relative risk, 1/f1 - 1/n1 + 1/f2 - 1/n2. Undefined where the thing is in neither group
 * or a group has no tokens.
 */
export function logRatioInterval(frequencies: Frequencies, confidence = 0.95): Estimate | undefined {
  if (logRatio(frequencies) === undefined) return undefined;
  const { targetSize: n1, referenceSize: n2 } = frequencies;
  const f1 = frequencies.target || 0.5;
  const f2 = frequencies.reference || 0.5;
  const value = Math.log2(f1 / n1) - Math.log2(f2 / n2);
  const variance = Math.max(0, 1 / f1 - 1 / n1 + 1 / f2 - 1 / n2);
  const half = (criticalValue(confidence) * Math.sqrt(variance)) / Math.LN2;
  return { value, low: value - half, high: value + half };
}

/**
 * The conservative log ratio (Evert 2022): the bound of the interval that is nearer 0, and 0 where the
 * interval holds 0. Give the confidence after correction for the number of things compared, e.g. 1 - 0.05 /
 * m.
 */
export function conservativeLogRatio(frequencies: Frequencies, confidence = 0.95): number | undefined {
  const interval = logRatioInterval(frequencies, confidence);
  if (!interval) return undefined;
  return interval.low > 0 ? interval.low : Math.min(0, interval.high);
}

/**
 * %DIFF = 100 (p1 - p2) / p2 of the relative frequencies. Gabrielatos and Marchi 2011. From -100; undefined
 * where the reference has none.
 */
export function percentDifference({ target, targetSize, reference, referenceSize }: Frequencies) {
  const value = ratio(target * referenceSize, reference * targetSize);
  return value === undefined ? undefined : 100 * (value - 1);
}

/**
 * (p1 - p2) / (p1 + p2) of the relative frequencies. Hofland and Johansson 1982. From -1 to 1; undefined
 * where both are 0.
 */
export function differenceCoefficient({ target, targetSize, reference, referenceSize }: Frequencies) {
  const [a, b] = [target * referenceSize, reference * targetSize];
  return ratio(a - b, a + b);
}

/**
 * (p1 + k) / (p2 + k) of the frequencies per million: the larger k, the more it favours the frequent.
 * Kilgarriff 2009.
 */
export function simpleMaths({ target, targetSize, reference, referenceSize }: Frequencies, k = 1) {
  if (targetSize === 0 || referenceSize === 0) return undefined;
  return ((target / targetSize) * 1e6 + k) / ((reference / referenceSize) * 1e6 + k);
}

/** BIC approximation of the Bayes factor: G² - ln n, evidence above 0, very strong above 10. Wilson 2013. */
export function bic(table: Contingency): number | undefined {
  const value = g2(table);
  return value === undefined ? undefined : value - Math.log(margins(table).n);
}

/**
 * Effect size of the log-likelihood: G² / (n ln e_min), e_min the smaller expected frequency. Johnston et al.
 * 2006. Undefined at e_min <= 1.
 */
export function ell(table: Contingency): number | undefined {
  const value = g2(table);
  const { n, e11, e21 } = margins(table);
  const least = Math.min(e11, e21);
  return value === undefined || !(least > 1) ? undefined : value / (n * Math.log(least));
}
