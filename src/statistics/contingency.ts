/**
 * How units (or tokens) divide by whether they hold x and y: `o11` both, `o12` x alone, `o21` y alone, `o22`
 * neither. All are whole numbers, none negative.
 */
export interface Contingency {
  readonly o11: number;
  readonly o12: number;
  readonly o21: number;
  readonly o22: number;
}

/**
 * A table with its margins and the counts expected were x and y independent (NaN where there are no units).
 */
export interface Margins extends Contingency {
  /** Units with x, without x, with y, without y, and all of them. */
  readonly r1: number;
  readonly r2: number;
  readonly c1: number;
  readonly c2: number;
  readonly n: number;
  /** r1 · c1 / n, and so on: the counts to expect by chance. */
  readonly e11: number;
  readonly e12: number;
  readonly e21: number;
  readonly e22: number;
  /** o11 - e11, free of cancellation: (o11 · o22 - o12 · o21) / n. */
  readonly surplus: number;
}

export function margins(table: Contingency): Margins {
  const { o11, o12, o21, o22 } = table;
  const r1 = o11 + o12;
  const r2 = o21 + o22;
  const c1 = o11 + o21;
  const c2 = o12 + o22;
  const n = r1 + r2;
  return {
    o11,
    o12,
    o21,
    o22,
    r1,
    r2,
    c1,
    c2,
    n,
    e11: (r1 * c1) / n,
    e12: (r1 * c2) / n,
    e21: (r2 * c1) / n,
    e22: (r2 * c2) / n,
    surplus: determinant(table) / n,
  };
}

/** o11 · o22 - o12 · o21, also where the products pass 2^53 and doubles would lose the difference. */
export function determinant({ o11, o12, o21, o22 }: Contingency): number {
  const [a, b] = [o11 * o22, o12 * o21];
  if (a <= Number.MAX_SAFE_INTEGER && b <= Number.MAX_SAFE_INTEGER) return a - b;
  if (![o11, o12, o21, o22].every(Number.isInteger)) return a - b;
  return Number(BigInt(o11) * BigInt(o22) - BigInt(o12) * BigInt(o21));
}

/** The table with x and y exchanged. */
export function transpose({ o11, o12, o21, o22 }: Contingency): Contingency {
  return { o11, o12: o21, o21: o12, o22 };
}

/** A cell's o · ln(o / e) - (o - e), 0 or more, exact also where o and e are nearly equal; `d` is o - e. */
export function deviance(o: number, e: number, d: number): number {
  if (e === 0) return 0;
  const t = d / e;
  if (o === 0) return e;
  if (Math.abs(t) > 0.1) return o * Math.log(o / e) - d;
  // (1 + t) ln(1 + t) - t as its series; t^18 / (18 · 17) is below the precision of a double.
  let term = -t;
  let sum = 0;
  for (let k = 2; k <= 18; k++) {
    term *= -t;
    sum += term / (k * (k - 1));
  }
  return e * sum;
}

/** ln(o / e), exact also where o and e are nearly equal; `d` is o - e. */
export function logOfRatio(o: number, e: number, d: number): number {
  return Math.abs(d) < e / 2 ? Math.log1p(d / e) : Math.log(o / e);
}
