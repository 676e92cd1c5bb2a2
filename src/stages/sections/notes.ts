import type { Block, Marker } from "./block.ts";
import { superscript } from "./note-markers.ts";
import { headKind } from "./words.ts";

/** Paragraphs of one note, at most. */
const MOST_CONTINUATIONS = 3;
/** Notes say no more between two of them. */
const LONGEST_CONTINUATION = 3000;

/**
 * Joins further paragraphs to the note that they belong to: what stands between two notes of a list. Where the next
 * note is called there, it is running text, and the notes are footnotes at the end of its pages.
 */
export function joinNotes(text: string, blocks: readonly Block[]): Block[] {
  let note = -1;
  let isApart = false;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    const { role, marker } = block;
    if (role !== "note" || !marker) continue;
    if (note >= 0 && isContinued(text, blocks, note, i, marker)) {
      for (let k = note + 1; k < i; k++) (blocks[k] as Block).role = "continuation";
    }
    if (note < 0) isApart = block.gap > 0;
    note = i;
  }
  // Where a blank line parts the notes from the text, lines right below the last one are its own.
  for (let i = note + 1; isApart && isLineBelow(text, blocks[i]); i++)
    (blocks[i] as Block).role = "continuation";
  return joinLines(blocks);
}

function isLineBelow(text: string, block: Block | undefined): boolean {
  if (block?.gap !== 0 || block.role !== "text" || block.head) return false;
  return headKind(text.slice(block.start, Math.min(block.end, block.start + 61))) === undefined;
}

/** Lines right below each other within a note are one paragraph. */
function joinLines(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    if (before && block.role === "continuation" && block.gap === 0 && !block.isItem) {
      before.end = block.end;
      before.lastLine = block.lastLine;
    } else joined.push(block);
  }
  return joined;
}

function isContinued(
  text: string,
  blocks: readonly Block[],
  note: number,
  next: number,
  { style, number }: Marker,
): boolean {
  const count = next - note - 1;
  if (count === 0 || count > MOST_CONTINUATIONS) return false;
  for (let k = note + 1; k < next; k++) {
    const block = blocks[k] as Block;
    if (block.head || (block.role !== "text" && block.role !== "continuation")) return false;
  }
  const between = text.slice((blocks[note + 1] as Block).start, (blocks[next] as Block).start);
  return between.length < LONGEST_CONTINUATION && !calls(between, style, number);
}

function calls(words: string, style: Marker["style"], number: string): boolean {
  if (style === "caret") return words.includes(`[^${number}]`);
  if (style === "bracket" || words.includes(`[${number}]`)) return words.includes(`[${number}]`);
  if (words.includes(superscript(number))) return true;
  return new RegExp(`[\\p{L}.,;:!?”’")]${number}(?!\\d)`, "u").test(words);
}
