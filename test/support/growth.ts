/**
 * What four times the work may cost: 4 times as much where it grows in proportion, 16 times where with the square.
 * Compare `growth` to it.
 */
export const PROPORTIONATE = 6.5;

/** Below so many milliseconds the clock and the garbage collector say more than the work. */
const NOTICEABLE = 60;
const ROUNDS = 3;

/**
 * How many times the processor time of `work(size)` that of `work(4 * size)` is: the least of three rounds, or of fewer
 * where it is in proportion. Processor time, not time on the clock, so that what else runs does not matter.
 */
export async function growth(work: (size: number) => unknown, size: number): Promise<number> {
  await work(size / 10);
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS && least > PROPORTIONATE; round++) {
    const once = await costOf(work, size);
    const fourfold = await costOf(work, 4 * size);
    least = Math.min(least, fourfold < NOTICEABLE ? 1 : fourfold / once);
  }
  return least;
}

/** Milliseconds of processor time. */
async function costOf(work: (size: number) => unknown, size: number): Promise<number> {
  const before = process.cpuUsage();
  await work(size);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
