/** A candidate term: its words, and how often it occurs, also within longer candidates. */
export interface Candidate {
  readonly words: readonly string[];
  readonly frequency: number;
}

/**
 * C-value of each candidate, in the same order: log2 |a| · (f(a) - mean of f* over the longer candidates that
 * hold a), f*(b) being the occurrences of b that are not themselves inside a longer candidate. Frantzi,
 * Ananiadou and Mima 2000. From 0; single words get 0, as log2 1 is 0. A candidate inside no other keeps log2
 * |a| · f(a).
 */
export function cValues(candidates: readonly Candidate[]): number[] {
  const byWords = new Map(candidates.map((candidate, i) => [key(candidate.words), i]));
  const free = candidates.map(({ frequency }) => frequency);
  const nests: number[][] = candidates.map(() => []);
  // The longest first: what of a candidate is free is known before it is taken from those that it holds.
  const longestFirst = [...candidates.keys()].sort(
    (a, b) => (candidates[b] as Candidate).words.length - (candidates[a] as Candidate).words.length,
  );
  for (const b of longestFirst) {
    const own = Math.max(0, free[b] as number);
    free[b] = own;
    for (const a of heldBy((candidates[b] as Candidate).words, byWords)) {
      (nests[a] as number[]).push(own);
      free[a] = (free[a] as number) - own;
    }
  }
  return candidates.map(({ words, frequency }, i) => {
    const longer = nests[i] as number[];
    const mean = longer.length === 0 ? 0 : longer.reduce((sum, f) => sum + f, 0) / longer.length;
    return Math.log2(words.length) * (frequency - mean);
  });
}

/** The shorter candidates within these words, each once. */
function heldBy(words: readonly string[], byWords: ReadonlyMap<string, number>): Set<number> {
  const held = new Set<number>();
  for (let length = words.length - 1; length > 0; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const index = byWords.get(key(words.slice(from, from + length)));
      if (index !== undefined) held.add(index);
    }
  }
  return held;
}

function key(words: readonly string[]): string {
  return words.join("\u0000");
}
