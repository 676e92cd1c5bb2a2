import { type Block, textOf } from "./block.ts";
import { authorNames } from "./names.ts";
import { isDoiLine } from "./people.ts";
import { caseOf, isStop, isTerminated, lastMark, startsSmall } from "./typography.ts";
import { endsIncomplete, headKind, isFirstPerson, isSalutation } from "./words.ts";

const LONGEST_TITLE = 300;

export function isTitle(
  text: string,
  blocks: readonly Block[],
  first: number,
  hasEvidence: boolean,
): boolean {
  const block = blocks[first] as Block;
  const next = blocks[first + 1];
  if (!next || block.head || block.isItem || block.end - block.start > LONGEST_TITLE) return false;
  const words = textOf(text, block);
  if (isSalutation(words) || isDoiLine(words)) return false;
  if (headKind(words.replace(/^[\dIVX]+[.)\s]\s*/u, "")) || !endsAsTitle(text, block, hasEvidence))
    return false;
  const letters = caseOf(words);
  if (letters === "lower" || letters === "none") return false;
  if (hasEvidence) return true;
  if (endsIncomplete(words)) return false;
  if (letters !== "sentence") return next.gap > 0 || /\s\S+\s/u.test(words);
  return isPlain(words) && isFollowedByText(text, block, next);
}

function endsAsTitle(text: string, block: Block, hasEvidence: boolean): boolean {
  const mark = lastMark(text, block.start, block.end);
  if (",;:".includes(String.fromCharCode(mark))) return false;
  if (!isStop(mark) || (mark === 0x3f && hasEvidence)) return true;
  return /\p{Lu}\.\p{Lu}\.$/u.test(textOf(text, block));
}

/** Without the marks of a first sentence: commas, somebody who speaks, an end that wants more. */
function isPlain(words: string): boolean {
  return words.length <= 150 && !words.includes(",") && !isFirstPerson(words);
}

function isFollowedByText(text: string, block: Block, next: Block): boolean {
  if (next.gap <= block.gap || startsSmall(text, next.start)) return false;
  return isTerminated(text, next.start, next.end) && next.end - next.start > block.end - block.start;
}

/** The title may go on in the next lines; returns the index after its last block. */
export function markTitle(text: string, blocks: Block[], first: number): number {
  const title = blocks[first] as Block;
  const letters = caseOf(textOf(text, title));
  title.role = "title";
  let next = first + 1;
  for (; next < blocks.length; next++) {
    const block = blocks[next] as Block;
    const words = textOf(text, block);
    const isOpen = /[:,—–-]$|\b(?:of|the|and|in|on|for|to|a|an|with|from|OF|THE|AND|IN|ON|FOR|TO)$/u.test(
      textOf(text, title),
    );
    const sameLines =
      block.gap === 0 &&
      block.end - title.start <= LONGEST_TITLE &&
      words.length < 150 &&
      !authorNames(words);
    const goesOn =
      sameLines &&
      (startsSmall(text, block.start) || (letters === "capitals" && caseOf(words) === "capitals") || isOpen);
    if (!goesOn || block.head || block.role !== "text") break;
    title.end = block.end;
    title.lastLine = block.lastLine;
    blocks.splice(next--, 1);
  }
  return next;
}
