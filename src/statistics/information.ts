import { type Contingency, logOfRatio, margins } from "./contingency.ts";
import { g2 } from "./significance.ts";

/**
 * Pointwise mutual information log2(o11 / e11). Church and Hanks 1990. -Infinity at o11 = 0; undefined at e11
 * = 0. Favours rare pairs: two names that occur once, together, have the highest value there is.
 */
export function pmi(table: Contingency): number | undefined {
  const { o11, e11, surplus } = margins(table);
  if (!(e11 > 0)) return undefined;
  return logOfRatio(o11, e11, surplus) / Math.LN2;
}

/** MI² = log2(o11² / e11). Daille 1994. -Infinity at o11 = 0; undefined at e11 = 0. */
export function mi2(table: Contingency): number | undefined {
  const value = pmi(table);
  return value === undefined ? undefined : value + Math.log2(table.o11);
}

/**
 * MI³ = log2(o11³ / e11). Daille 1994; WordSmith's MI3 is another formula. -Infinity at o11 = 0; undefined at
 * e11 = 0.
 */
export function mi3(table: Contingency): number | undefined {
  const value = pmi(table);
  return value === undefined ? undefined : value + 2 * Math.log2(table.o11);
}

/** Positive PMI: max(0, PMI), so 0 at o11 = 0. Undefined at e11 = 0. */
export function ppmi(table: Contingency): number | undefined {
  const value = pmi(table);
  return value === undefined ? undefined : Math.max(0, value);
}

/**
 * PMI / -log2(o11 / n). Bouma 2009. From -1 (never together) to 1 (never apart). Undefined at e11 = 0 and at
 * o11 = n.
 */
export function npmi(table: Contingency): number | undefined {
  const value = pmi(table);
  const { o11, o12, o21, o22, n } = margins(table);
  if (value === undefined || o11 === n) return undefined;
  if (o11 === 0) return -1;
  return value / -(logOfRatio(o11, n, -(o12 + o21 + o22)) / Math.LN2);
}

/** o11 · PMI. Evert 2005. 0 at o11 = 0; undefined at e11 = 0. */
export function localMi(table: Contingency): number | undefined {
  const value = pmi(table);
  if (value === undefined) return undefined;
  return table.o11 === 0 ? 0 : table.o11 * value;
}

/**
 * Average mutual information in bits: G² / (2 n ln 2). Dunning 1998. From 0 to 1; undefined without units.
 */
export function averageMi(table: Contingency): number | undefined {
  const value = g2(table);
  return value === undefined ? undefined : value / (2 * margins(table).n * Math.LN2);
}
