import type { FrontMatter } from "../../model/annotation.ts";
import { type Block, textOf } from "./block.ts";
import { authorNames, nameBeforeComma } from "./names.ts";
import { caseOf, isStop, isTerminated, lastMark, startsSmall } from "./typography.ts";
import { headKind, isSalutation, namesInstitution } from "./words.ts";

/** What is found out while reading on. */
export interface FrontDraft {
  title?: string;
  authors: string[];
  doi?: string | undefined;
  year?: number | undefined;
  keywords: string[];
}

/** No title page is longer. */
const MOST_BLOCKS = 30;
const LONGEST_TITLE = 300;
const doiLine = /^(?:doi\b|(?:https?:\/\/)?(?:dx\.)?doi\.org\/|10\.\d{4,9}\/)/iu;
const doi = /\b10\.\d{4,9}\/[^\s"<>\]]+/u;
const dateLine =
  /^(?:\p{Lu}[\p{L} .-]{1,30},\s*)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+\p{L}{3,9}\.?,?\s+\d{4}|\p{L}{3,9}\.?\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?\d{4}|\d{4}-\d{2}-\d{2})$/u;
const label =
  /^(abstract|summary|annotation|key ?words|key terms|index terms)\s*(?:[:.]|\s[—–-]|[—–])\s*(?=\S)/iu;

/** Gives the blocks of the title page their roles: title, authors, DOI, affiliations, abstract, keywords. */
export function markFrontMatter(text: string, blocks: Block[], front: FrontDraft): void {
  const body = markTitlePage(text, blocks, front);
  markAbstract(text, blocks, body);
  markKeywords(text, blocks, front);
}

function markTitlePage(text: string, blocks: Block[], front: FrontDraft): number {
  const first = blocks.findIndex((block) => block.role === "text");
  if (first < 0 || first > 3) return 0;
  const stop = endOfFront(text, blocks, first);
  const hasEvidence = hasFrontEvidence(text, blocks, first + 1, stop);
  let at = first;
  if (isTitle(text, blocks, first, hasEvidence)) {
    at = markTitle(text, blocks, first);
    front.title ??= textOf(text, blocks[first] as Block)
      .replace(/^#+\s+|\s+#+$/gu, "")
      .replace(/\s+/gu, " ");
  } else if (!hasEvidence && !front.title) return first;
  for (; at < stop; at++) {
    const block = blocks[at] as Block;
    if (block.role !== "text") continue;
    const role = frontRole(text, block, front);
    if (!role) break;
    block.role = role;
  }
  return at;
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
  return headKind(words) !== undefined || label.test(words) || /^1\.?\s+\p{Lu}\p{L}+$/u.test(words);
}

function hasFrontEvidence(text: string, blocks: readonly Block[], from: number, stop: number): boolean {
  const next = blocks[stop];
  if (next && stop > 0) {
    const words = text.slice(next.start, Math.min(next.end, next.start + 60));
    if (label.test(words) || headKind(textOf(text, next))) return true;
  }
  return blocks.slice(from, stop).some((block) => {
    const words = textOf(text, block);
    return (
      words.length < 600 &&
      (doiLine.test(words) ||
        (!isTerminated(text, block.start, block.end) && authorNames(words) !== undefined))
    );
  });
}

function isTitle(text: string, blocks: readonly Block[], first: number, hasEvidence: boolean): boolean {
  const block = blocks[first] as Block;
  const next = blocks[first + 1];
  if (!next || block.head || block.isItem || block.end - block.start > LONGEST_TITLE) return false;
  const words = textOf(text, block);
  if (isSalutation(words) || headKind(words) || doiLine.test(words) || /^in the name of\b/iu.test(words))
    return false;
  const mark = lastMark(text, block.start, block.end);
  if (",;:".includes(String.fromCharCode(mark))) return false;
  if (isStop(mark) && !(mark === 0x3f && hasEvidence) && !/\p{Lu}\.\p{Lu}\.$/u.test(words)) return false;
  const letters = caseOf(words);
  if (letters === "lower" || letters === "none") return false;
  if (letters !== "sentence" || hasEvidence) return true;
  const isFollowed = isTerminated(text, next.start, next.end) && next.end - next.start > words.length;
  return next.gap > block.gap && words.length <= 150 && isFollowed;
}

/** The title may go on in the next lines; returns the index after its last block. */
function markTitle(text: string, blocks: Block[], first: number): number {
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
    const sameLines = block.gap === 0 && words.length < 150 && !authorNames(words);
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

function frontRole(text: string, block: Block, front: FrontDraft): Block["role"] | undefined {
  const words = textOf(text, block);
  if (words.length < 200 && doiLine.test(words)) {
    front.doi ??= findDoi(words);
    return "doi";
  }
  if (words.length < 80 && dateLine.test(words)) {
    front.year ??= yearIn(words);
    return "boilerplate";
  }
  return peopleRole(words, isTerminated(text, block.start, block.end), front);
}

function peopleRole(words: string, hasStop: boolean, front: FrontDraft): Block["role"] | undefined {
  const isInstitution = namesInstitution(words);
  const names = isInstitution || hasStop ? undefined : authorNames(words);
  if (names) {
    front.authors.push(...names);
    return "authors";
  }
  if (words.length > 700) return undefined;
  const lead = isInstitution ? nameBeforeComma(words) : undefined;
  if (lead && !front.authors.includes(lead)) {
    front.authors.push(lead);
    return words.length < 200 ? "authors" : "affiliation";
  }
  return front.authors.length > 0 && (lead || isAffiliation(words, hasStop)) ? "affiliation" : undefined;
}

function isAffiliation(words: string, hasStop: boolean): boolean {
  if (/\S@\S/u.test(words) && words.length < 200) return true;
  if (/^[\d¹²³⁴⁵⁶⁷⁸⁹*†‡]/u.test(words)) return true;
  return namesInstitution(words) && (!hasStop || words.length < 300);
}

export function findDoi(words: string): string | undefined {
  return doi.exec(words)?.[0].replace(/[.,;)]+$/u, "");
}

export function yearIn(words: string): number | undefined {
  const match = /\b(?:1[5-9]|20)\d{2}\b/u.exec(words);
  return match ? Number(match[0]) : undefined;
}

/** Abstract: a heading on its own line, or a label before the text. `body` is where the title page ended. */
function markAbstract(text: string, blocks: readonly Block[], body: number): void {
  const last = Math.min(blocks.length, body + 12);
  for (let i = 0; i < last; i++) {
    const block = blocks[i] as Block;
    if (!mayBeLabelled(block)) continue;
    const words = text.slice(block.start, Math.min(block.end, block.start + 60));
    const kind = headKind(block.head?.title ?? words);
    if (kind === "abstract" || (i <= body && /^summary\W*$/iu.test(words))) {
      open(text, block, "abstract", block.end);
      return;
    }
    const inline = label.exec(words);
    if (inline && !/^(?:key|index)/iu.test(words) && (i <= body || !/^summary/iu.test(words))) {
      open(text, block, "abstract", block.start + inline[0].trimEnd().length);
      return;
    }
    if (kind === "section") return;
  }
}

function mayBeLabelled({ role, head }: Block): boolean {
  return role === "text" || (head !== undefined && role === "section");
}

/** Makes a block open a section; its heading or label ends at `end`. */
function open(text: string, block: Block, role: "abstract" | "keywords", end: number): void {
  const title = text
    .slice(block.start, end)
    .replace(/[\s:.*_—–-]+$/u, "")
    .replace(/^[*_#\s]+/u, "");
  block.role = role;
  block.head ??= { start: block.start, end, level: 1, number: "", title };
}

const keywordLabel = /^[*_]*(?:key ?words|key terms|index terms)[*_]*\s*[:.—–-][*_]*\s*(?=\S)/iu;

/** Keywords: a label before them, or a heading with the keywords in the next block. */
function markKeywords(text: string, blocks: readonly Block[], front: FrontDraft): void {
  const last = Math.min(blocks.length, MOST_BLOCKS + 20);
  for (let i = 0; i < last; i++) {
    const block = blocks[i] as Block;
    const list = mayBeLabelled(block) ? keywordList(text, block, blocks[i + 1]) : undefined;
    if (list === undefined) continue;
    if (front.keywords.length === 0) front.keywords = splitKeywords(list);
    return;
  }
}

function keywordList(text: string, block: Block, next: Block | undefined): string | undefined {
  const inline = keywordLabel.exec(text.slice(block.start, Math.min(block.end, block.start + 40)));
  if (inline && !block.head) {
    open(text, block, "keywords", block.start + inline[0].trimEnd().length);
    return text.slice(block.start + inline[0].length, block.end);
  }
  const title = block.head?.title ?? text.slice(block.start, Math.min(block.end, block.start + 40));
  if (headKind(title) !== "keywords" || next?.role !== "text") return undefined;
  open(text, block, "keywords", block.end);
  next.role = "continuation";
  return textOf(text, next);
}

function splitKeywords(list: string): string[] {
  const separator = list.includes(";") ? /;/u : /[•·|]/u.test(list) ? /[•·|]/u : /,/u;
  return list
    .split(separator)
    .map((word) => word.replace(/\s+/gu, " ").replace(/^[\s*_]+|[\s.*_]+$/gu, ""))
    .filter((word) => word !== "");
}

export function frontMatter({ title, authors, doi: id, year, keywords }: FrontDraft): FrontMatter {
  return {
    ...(title === undefined ? {} : { title }),
    authors,
    ...(id === undefined ? {} : { doi: id }),
    ...(year === undefined ? {} : { year }),
    keywords,
  };
}
