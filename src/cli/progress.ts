import type { Progress } from "../pipeline/write-results.ts";

/** Milliseconds between two states of the line. */
const PACE = 200;

/** One line on a terminal that is written over and over. */
export function progressLine(write: (text: string) => void): {
  readonly update: (progress: Progress) => void;
  readonly clear: () => void;
} {
  const start = performance.now();
  let last = start;
  let shown = false;
  return {
    update({ done, total }) {
      const now = performance.now();
      if (now - last < PACE) return;
      last = now;
      shown = true;
      const rate = (1000 * done) / (now - start);
      write(
        `\r\u001b[K${done}/${total} documents, ${rate.toFixed(1)}/s, ${left((total - done) / rate)} left`,
      );
    },
    clear() {
      if (shown) write("\r\u001b[K");
      shown = false;
    },
  };
}

function left(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  if (seconds < 3600) return `${Math.ceil(seconds / 60)} min`;
  return `${(seconds / 3600).toFixed(1)} h`;
}
