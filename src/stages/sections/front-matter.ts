import type { Span } from "../../model/span.ts";
import { type Block, textOf } from "./block.ts";
import { type FrontDraft, yearIn } from "./front-draft.ts";
import { markAbstract, markKeywords, startsWithLabel } from "./labels.ts";
import { authorNames } from "./names.ts";
import { frontRole, isDoiLine } from "./people.ts";
import { isTitle, markTitle } from "./title.ts";
import { headKind, isSalutation, namesInstitution } from "./words.ts";

/** No title page is longer. */
const MOST_BLOCKS = 30;

/** Lines at the start of a text that may say when it was published. */
const IMPRINT_LINES = 14;

/** The year that a publisher's imprint at the start of the text gives; a date of receipt is none. */
export function imprintYear(
  text: string,
  lines: readonly Span[],
  boilerplate: Uint8Array,
): number | undefined {
  for (let i = 0; i < lines.length && i < IMPRINT_LINES; i++) {
    if (boilerplate[i] !== 1) continue;
    const words = textOf(text, lines[i] as Span);
    const year = /^(?:received|revised|accepted|downloaded)/iu.test(words) ? undefined : yearIn(words);
    if (year !== undefined) return year;
  }
  return undefined;
}

/** Gives the blocks of the title page their roles: title, authors, DOI, affiliations, abstract, keywords. */
export function markFrontMatter(text: string, blocks: Block[], front: FrontDraft): void {
  const body = markTitlePage(text, blocks, front);
  markAbstract(text, blocks, body);
  markKeywords(text, blocks, front);
}

function markTitlePage(text: string, blocks: Block[], front: FrontDraft): number {
  const marked = blocks.findIndex((block) => block.role === "title");
  const first = blocks.findIndex((block, i) => block.role === "text" && i > marked);
  if (first < 0 || first > 3) return 0;
  if (marked < 0) joinDivision(text, blocks, first);
  const hasEvidence = hasFrontEvidence(text, blocks, first);
  let at = first;
  if (marked < 0 && isTitle(text, blocks, first, hasEvidence)) {
    at = markTitle(text, blocks, first);
    front.title ??= titleOf(textOf(text, blocks[first] as Block));
  } else if (!hasEvidence && !front.title) return first;
  for (const stop = endOfFront(text, blocks, at); at < stop; at++) {
    const block = blocks[at] as Block;
    const role = block.role === "text" ? frontRole(text, block, front) : block.role;
    if (!role && mayBeSubtitle(text, blocks, at)) {
      addSubtitle(text, blocks, at, front);
      continue;
    }
    if (!role) break;
    block.role = role;
  }
  return at;
}

const division =
  /^(?:chapter|part)\s+(?:\d{1,3}|[ivxlc]{1,7}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)[.:]?$/iu;

/** `Chapter Six` on a line of its own belongs to the title below it. */
function joinDivision(text: string, blocks: Block[], first: number): void {
  const label = blocks[first] as Block;
  const title = blocks[first + 1];
  if (title?.role !== "text" || label.head || !division.test(textOf(text, label))) return;
  if (!isTitle(text, blocks, first + 1, hasFrontEvidence(text, blocks, first + 1))) return;
  blocks.splice(first, 2, { ...title, start: label.start, firstLine: label.firstLine, gap: label.gap });
}

/** Without `Chapter Six` above it. */
function titleOf(words: string): string {
  const [label = "", ...rest] = words.split("\n");
  return (rest.length > 0 && division.test(label.trim()) ? rest.join(" ") : words)
    .trim()
    .replace(/\s+/gu, " ");
}

/** A line between the title and the authors. */
function mayBeSubtitle(text: string, blocks: readonly Block[], at: number): boolean {
  const block = blocks[at] as Block;
  const next = blocks[at + 1];
  if (blocks[at - 1]?.role !== "title" || !next || block.end - block.start > LONGEST_SUBTITLE) return false;
  const words = textOf(text, block);
  if (/[.,;:!]$/u.test(words) || block.isItem || isSalutation(words)) return false;
  return (
    authorNames(textOf(text, { start: next.start, end: Math.min(next.end, next.start + 300) })) !== undefined
  );
}

const LONGEST_SUBTITLE = 150;

function addSubtitle(text: string, blocks: Block[], at: number, front: FrontDraft): void {
  const title = blocks[at - 1] as Block;
  const subtitle = blocks[at] as Block;
  title.end = subtitle.end;
  title.lastLine = subtitle.lastLine;
  front.title = `${front.title ?? ""}: ${textOf(text, subtitle).replace(/\s+/gu, " ")}`;
  subtitle.role = "continuation";
}

/** Index of the first block that can no longer belong to the title page. */
function endOfFront(text: string, blocks: readonly Block[], first: number): number {
  let i = first;
  for (; i < blocks.length && i < first + MOST_BLOCKS; i++) {
    const block = blocks[i] as Block;
    if ((block.head && i > first) || block.role === "note") break;
    const words = textOf(text, { start: block.start, end: Math.min(block.end, block.start + 800) });
    if (isKnownStart(words)) break;
    if (words.length > 300 && !namesInstitution(words)) break;
  }
  return i;
}

function isKnownStart(words: string): boolean {
  return headKind(words) !== undefined || startsWithLabel(words) || /^1\.?\s+\p{Lu}\p{L}+$/u.test(words);
}

/** True where authors, a DOI or an abstract follow the first block. */
function hasFrontEvidence(text: string, blocks: readonly Block[], first: number): boolean {
  const stop = endOfFront(text, blocks, first);
  const next = blocks[stop];
  if (next && stop > 0) {
    const words = text.slice(next.start, Math.min(next.end, next.start + 60));
    if (startsWithLabel(words) || headKind(textOf(text, next))) return true;
  }
  return blocks.slice(first + 1, stop).some((block) => {
    const words = textOf(text, block);
    if (words.length > 600 || isSalutation(words)) return false;
    return isDoiLine(words) || (!/[.,;!?]$/u.test(words) && authorNames(words) !== undefined);
  });
}
