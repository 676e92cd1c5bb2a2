import { type Contingency, determinant, deviance, margins } from "./contingency.ts";

/**
 * G², the log-likelihood ratio: 2 Σ o ln(o / e) over the four cells, 0 ln 0 = 0. Dunning 1993. From 0;
 * asymptotically χ² with one degree of freedom. 0 where x or y is in every unit or in none; undefined without
 * units.
 */
export function g2(table: Contingency): number | undefined {
  const { o11, o12, o21, o22, n, e11, e12, e21, e22, surplus: d } = margins(table);
  if (n === 0) return undefined;
  return (
    2 * (deviance(o11, e11, d) + deviance(o12, e12, -d) + deviance(o21, e21, -d) + deviance(o22, e22, d))
  );
}

/** G² with the sign of o11 - e11: negative where x and y avoid each other. */
export function signedG2(table: Contingency): number | undefined {
  const value = g2(table);
  return value !== undefined && determinant(table) < 0 ? -value : value;
}

/**
 * Williams's correction q = 1 + (n / r1 + n / r2 - 1) (n / c1 + n / c2 - 1) / (6 n) for G² of few counts, from 1.
 * Williams 1976; Sokal and Rohlf 1995. Undefined where a margin is 0.
 */
export function williamsCorrection(table: Contingency): number | undefined {
  const { r1, r2, c1, c2, n } = margins(table);
  if (r1 === 0 || r2 === 0 || c1 === 0 || c2 === 0) return undefined;
  return 1 + ((n / r1 + n / r2 - 1) * (n / c1 + n / c2 - 1)) / (6 * n);
}

/** G² divided by Williams's correction: from 0, nearer to χ² in small tables. Undefined where a margin is 0. */
export function g2Williams(table: Contingency): number | undefined {
  const [value, correction] = [g2(table), williamsCorrection(table)];
  return value === undefined || correction === undefined ? undefined : value / correction;
}

/**
 * Pearson's χ² = n (o11 o22 - o12 o21)² / (r1 r2 c1 c2), from 0 to n. Undefined where a margin is 0.
 */
export function chiSquare(table: Contingency): number | undefined {
  return chiSquareOf(table, Math.abs(determinant(table)));
}

/**
 * χ² with Yates's correction: |o11 o22 - o12 o21| is lowered by n / 2, not below 0. Hofland and Johansson
 * 1982.
 */
export function chiSquareYates(table: Contingency): number | undefined {
  const { n } = margins(table);
  return chiSquareOf(table, Math.max(0, Math.abs(determinant(table)) - n / 2));
}

function chiSquareOf(table: Contingency, difference: number): number | undefined {
  const { r1, r2, c1, c2, n } = margins(table);
  const denominator = r1 * r2 * c1 * c2;
  return denominator === 0 ? undefined : (difference / (r1 * r2)) * (difference / (c1 * c2)) * n;
}

/** φ, the correlation of two yes/no variables: from -1 to 1. Undefined where a margin is 0. */
export function phi(table: Contingency): number | undefined {
  const { r1, r2, c1, c2 } = margins(table);
  const denominator = Math.sqrt(r1 * r2) * Math.sqrt(c1 * c2);
  return denominator === 0 ? undefined : determinant(table) / denominator;
}

/**
 * Simple log-likelihood, of the first cell alone: 2 (o11 ln(o11 / e11) - (o11 - e11)). Evert 2005. Undefined
 * at e11 = 0.
 */
export function simpleLogLikelihood(table: Contingency): number | undefined {
  const { o11, e11, surplus } = margins(table);
  return e11 > 0 ? 2 * deviance(o11, e11, surplus) : undefined;
}

/** t = (o11 - e11) / √o11. Church et al. 1991. Undefined at o11 = 0. */
export function tScore(table: Contingency): number | undefined {
  const { o11, surplus } = margins(table);
  return o11 > 0 ? surplus / Math.sqrt(o11) : undefined;
}

/**
 * t with the binomial variance o11 (1 - o11 / n). Church et al. 1991. Undefined at o11 = 0 and at o11 = n.
 */
export function tScoreChurch(table: Contingency): number | undefined {
  const { o11, n, surplus } = margins(table);
  return o11 > 0 && o11 < n ? surplus / Math.sqrt(o11 * ((n - o11) / n)) : undefined;
}

/** z = (o11 - e11) / √e11. Dennis 1964. Undefined at e11 = 0. */
export function zScore(table: Contingency): number | undefined {
  const { e11, surplus } = margins(table);
  return e11 > 0 ? surplus / Math.sqrt(e11) : undefined;
}

/** z with the binomial variance e11 (1 - e11 / n). Undefined at e11 = 0 and at e11 = n. */
export function zScoreBinomial(table: Contingency): number | undefined {
  const { e11, n, surplus } = margins(table);
  return e11 > 0 && e11 < n ? surplus / Math.sqrt(e11 * (1 - e11 / n)) : undefined;
}
