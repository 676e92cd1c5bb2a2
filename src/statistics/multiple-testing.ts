/**
 * Corrections for testing many hypotheses at once, as R's p.adjust makes them. They take the p of the whole
 * family and return the corrected ones in the same order.
 */

/**
 * Benjamini and Hochberg 1995: rejecting all below q bounds the expected share of false discoveries among
 * them by q. `times[i]`: how many tests of the family have the i-th p; by default one each.
 */
export function benjaminiHochberg(p: ArrayLike<number>, times?: ArrayLike<number>): Float64Array {
  const order = ascending(p);
  let rank = 0;
  for (let i = 0; i < p.length; i++) rank += times?.[i] ?? 1;
  const tests = rank;
  const q = new Float64Array(p.length);
  let least = 1;
  for (let at = order.length - 1; at >= 0; at--) {
    const index = order[at] as number;
    // Of tests with one p the last counts, so the others change nothing.
    least = Math.min(least, (p[index] as number) * (tests / rank));
    q[index] = least;
    rank -= times?.[index] ?? 1;
  }
  return q;
}

/** Holm 1979: bounds the probability of a single false discovery, whatever the tests' dependence. */
export function holm(p: ArrayLike<number>): Float64Array {
  const order = ascending(p);
  const q = new Float64Array(p.length);
  let greatest = 0;
  order.forEach((index, rank) => {
    greatest = Math.max(greatest, Math.min(1, (p[index] as number) * (p.length - rank)));
    q[index] = greatest;
  });
  return q;
}

/** Bonferroni: p times the number of tests, at most 1. */
export function bonferroni(p: ArrayLike<number>): Float64Array {
  return Float64Array.from(p, (value) => Math.min(1, value * p.length));
}

function ascending(p: ArrayLike<number>): Uint32Array {
  return Uint32Array.from({ length: p.length }, (_, i) => i).sort(
    (a, b) => (p[a] as number) - (p[b] as number) || a - b,
  );
}
