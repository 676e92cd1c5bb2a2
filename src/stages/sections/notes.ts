import type { Block } from "./block.ts";

/** Paragraphs of one note, at most. */
const MOST_CONTINUATIONS = 3;

/**
 * Joins further paragraphs to the note that they belong to: in a list of notes whatever stands between two of them.
 * Where more stands between notes than in them, they are footnotes among running text, and nothing is joined.
 */
export function joinNotes(blocks: readonly Block[]): void {
  const at: number[] = [];
  blocks.forEach((block, i) => {
    if (block.role === "note") at.push(i);
  });
  const first = at[0];
  const last = at.at(-1);
  if (first === undefined || last === undefined) return;
  const between = last - first + 1 - at.length;
  if (between > at.length) return;
  for (let n = 0; n + 1 < at.length; n++) {
    const from = (at[n] as number) + 1;
    const to = at[n + 1] as number;
    if (to - from > MOST_CONTINUATIONS) continue;
    for (let i = from; i < to; i++) {
      const block = blocks[i] as Block;
      if (block.role === "text" && !block.head) block.role = "continuation";
    }
  }
}
