import { type Contingency, logOfRatio, margins } from "./contingency.ts";

/** Dice = 2 o11 / (r1 + c1): 0 to 1. Undefined where neither occurs. */
export function dice(table: Contingency): number | undefined {
  const { o11, r1, c1 } = margins(table);
  return ratio(2 * o11, r1 + c1);
}

/**
 * 14 + log2 Dice. Rychlý 2008. At most 14; a point less is half the Dice. Knows nothing of n or of chance.
 * -Infinity at o11 = 0; undefined where neither occurs.
 */
export function logDice(table: Contingency): number | undefined {
  const { o11, r1, c1 } = margins(table);
  if (r1 + c1 === 0) return undefined;
  return 14 + logOfRatio(2 * o11, r1 + c1, 2 * o11 - r1 - c1) / Math.LN2;
}

/** Jaccard = o11 / (o11 + o12 + o21): 0 to 1. Undefined where neither occurs. */
export function jaccard({ o11, o12, o21 }: Contingency): number | undefined {
  return ratio(o11, o11 + o12 + o21);
}

/** Ochiai, or the cosine: o11 / √(r1 c1), 0 to 1. Undefined where one does not occur. */
export function ochiai(table: Contingency): number | undefined {
  const { o11, r1, c1 } = margins(table);
  return ratio(o11, Math.sqrt(r1 * c1));
}

/** Simpson's overlap: o11 / min(r1, c1), 0 to 1. Undefined where one does not occur. */
export function overlapCoefficient(table: Contingency): number | undefined {
  const { o11, r1, c1 } = margins(table);
  return ratio(o11, Math.min(r1, c1));
}

/**
 * Minimum sensitivity: min(o11 / r1, o11 / c1), 0 to 1. Pedersen and Bruce 1996. Undefined where one does not
 * occur.
 */
export function minimumSensitivity(table: Contingency): number | undefined {
  const { o11, r1, c1 } = margins(table);
  return r1 === 0 || c1 === 0 ? undefined : o11 / Math.max(r1, c1);
}

/**
 * Association strength o11 / (r1 c1), proportional to o11 / e11. Van Eck and Waltman 2009. Undefined where
 * one does not occur.
 */
export function associationStrength(table: Contingency): number | undefined {
  const { o11, r1, c1 } = margins(table);
  return ratio(o11, r1 * c1);
}

/** o11 / e11: 1 at chance. Undefined at e11 = 0. */
export function observedOverExpected(table: Contingency): number | undefined {
  const { o11, e11 } = margins(table);
  return e11 > 0 ? o11 / e11 : undefined;
}

/** Undefined where there is nothing to divide by. */
export function ratio(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}
