/**
 * Dispersion from where something occurs, without any parts (Savický and Hlaváčová 2002): the corpus is bent
 * to a ring, and the distances from each occurrence to the next add up to its size. `positions` are
 * ascending, from 0 or from 1; `size` is the number of tokens.
 */
export function distances(positions: readonly number[], size: number): number[] {
  return positions.map((position, i) => {
    const before = i === 0 ? (positions.at(-1) as number) - size : (positions[i - 1] as number);
    return position - before;
  });
}

/**
 * Average reduced frequency (f / n) Σ min(d, n / f): f where evenly spread, near 1 where all stand in a
 * clump. Undefined at f = 0.
 */
export function averageReducedFrequency(positions: readonly number[], size: number): number | undefined {
  if (positions.length === 0) return undefined;
  const even = size / positions.length;
  return total(distances(positions, size), (d) => Math.min(d, even)) / even;
}

/**
 * Average waiting time ½ (1 + Σ d² / n): tokens to read from a random place to the next occurrence. Undefined
 * at f = 0.
 */
export function averageWaitingTime(positions: readonly number[], size: number): number | undefined {
  if (positions.length === 0) return undefined;
  return 0.5 * (1 + total(distances(positions, size), (d) => d * d) / size);
}

/** Average logarithmic distance Σ d log10 d / n. Undefined at f = 0. */
export function averageLogDistance(positions: readonly number[], size: number): number | undefined {
  if (positions.length === 0) return undefined;
  return total(distances(positions, size), (d) => d * Math.log10(d)) / size;
}

function total(values: readonly number[], of: (value: number) => number): number {
  return values.reduce((sum, value) => sum + of(value), 0);
}
