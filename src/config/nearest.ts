import { createRequire } from "node:module";

type Similarity = (a: string, b: string, options: { ignoreCase: boolean }) => number;
let similarity: Similarity | undefined;

/** Loaded at the first mistake only. By its own file: natural's root prints to stdout and reads `.env`. */
function jaroWinkler(): Similarity {
  similarity ??= createRequire(import.meta.url)(
    "natural/lib/natural/distance/jaro-winkler_distance.js",
  ) as Similarity;
  return similarity;
}

/** The one of `known` that `word` most likely was meant to be, if any is close enough to be worth saying. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let bestScore = 0.8;
  for (const candidate of known) {
    const score = jaroWinkler()(word, candidate, { ignoreCase: true });
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}
