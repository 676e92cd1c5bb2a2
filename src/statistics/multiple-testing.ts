/**
 * Corrections for testing many hypotheses at once, as R's p.adjust makes them. They take the p of the whole
 * family and return the corrected ones in the same order.
 */

/**
 * Benjamini and Hochberg 1995: rejecting all below q bounds the expected share of false discoveries among
 * them by q.
 */
export function benjaminiHochberg(p: ArrayLike<number>): Float64Array {
  // Equal p have equal q, so the sorted values are enough; sorting indices of millions takes far longer.
  const sorted = Float64Array.from(p).sort();
  const q = new Float64Array(p.length);
  let least = 1;
  for (let rank = p.length; rank > 0; rank--) {
    least = Math.min(least, (sorted[rank - 1] as number) * (p.length / rank));
    q[rank - 1] = least;
  }
  return Float64Array.from(p, (value) => q[indexOf(sorted, value)] as number);
}

/** The index of the first of the sorted values that is not smaller. */
function indexOf(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
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
