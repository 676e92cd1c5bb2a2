/**
 * How units (or tokens) divide by whether they hold x and y: `o11` both, `o12` x alone, `o21` y alone, `o22` neither.
 * All are counts, so none is negative.
 */
export interface Contingency {
  readonly o11: number;
  readonly o12: number;
  readonly o21: number;
  readonly o22: number;
}

/** A table with its margins and the count expected were x and y independent. */
export interface Margins extends Contingency {
  /** Units with x, without x. */
  readonly r1: number;
  readonly r2: number;
  /** Units with y, without y. */
  readonly c1: number;
  readonly c2: number;
  readonly n: number;
  /** r1 · c1 / n: units that would hold both by chance. NaN where there are no units. */
  readonly e11: number;
}

export function margins({ o11, o12, o21, o22 }: Contingency): Margins {
  const r1 = o11 + o12;
  const c1 = o11 + o21;
  const r2 = o21 + o22;
  const n = r1 + r2;
  return { o11, o12, o21, o22, r1, r2, c1, c2: o12 + o22, n, e11: (r1 / n) * c1 };
}
