import type { Sentence } from "../../model/annotation.ts";
import type { CharacterFinder } from "../../model/character-finder.ts";
import type { NoteCall } from "../../model/document.ts";
import { lastStartingBy, type Span } from "../../model/span.ts";
import { startsSentences, stopAfter } from "./abbreviations.ts";

/** Longer sentences are cut at a space: no sentence is so long, and whoever reads sentences may count on it. */
export const LONGEST_SENTENCE = 5000;

/** How careful to be with full stops. */
export type Manner = "prose" | "citation" | "whole";

export interface Words {
  readonly text: string;
  /** The same length as the text; what is no prose is blank. */
  readonly prose: string;
  readonly stops: CharacterFinder;
  /** Sorted by start. */
  readonly calls: readonly NoteCall[];
}

const closers = new Set(Array.from("”’\"')]}»›*_", (mark) => mark.charCodeAt(0)));
const openers = new Set(Array.from("“‘\"'([{«‹„‚—–-¿¡*_•", (mark) => mark.charCodeAt(0)));

/** Where sentences go, and to whom they belong. */
export interface Sink {
  readonly sentences: Sentence[];
  section: number;
  paragraph: number;
  /** The first sentence that had to be cut for its length, and how many were. */
  firstLong?: Span;
  long: number;
}

/**
 * Cuts a paragraph into sentences that between them hold all of its characters but white space.
 * `citation` cuts only before a word that starts sentences, and never within double quotes; `whole` does not cut.
 */
export function splitSentences(words: Words, { start, end }: Span, manner: Manner, sink: Sink): void {
  const { text, stops } = words;
  let from = skipSpace(text, start, end);
  if (manner !== "whole") {
    for (let i = stops.from(from); i < end; ) {
      const stop = endOfStop(words, i, end);
      if (stop.next < end && endsSentence(words, from, i, stop, end, manner)) {
        pushTrimmed(text, from, stop.end, sink);
        from = skipSpace(text, stop.end, end);
      }
      i = stops.from(Math.max(i + 1, stop.end));
    }
  }
  pushTrimmed(text, from, end, sink);
}

interface Stop {
  /** After the stops, closing quotes, brackets and note calls. */
  readonly end: number;
  /** The next character of prose. */
  readonly next: number;
  /** After the stops alone. */
  readonly marks: number;
}

function endOfStop({ text, prose, calls }: Words, at: number, limit: number): Stop {
  let marks = at + 1;
  while (marks < limit && isStop(prose.charCodeAt(marks))) marks++;
  let end = marks;
  let next = marks;
  for (;;) {
    if (next < limit && next === end && closers.has(prose.charCodeAt(next))) {
      next = ++end;
      continue;
    }
    const after = skipSpace(text, next, limit);
    const call = calls[lastStartingBy(calls, after)];
    if (call?.start !== after || call.end > limit) return { end, next: skipSpace(prose, next, limit), marks };
    end = call.end;
    next = end;
  }
}

function endsSentence(
  words: Words,
  from: number,
  at: number,
  stop: Stop,
  limit: number,
  manner: Manner,
): boolean {
  const { prose } = words;
  const isApart = stop.next > stop.end || stop.end > stop.marks + 3;
  const first = firstOfNext(prose, stop.next, limit);
  const follower = wordAt(prose, first, limit);
  if (startsSmall(follower)) return false;
  if (manner === "citation" && (!startsSentences(follower) || isQuoted(prose, from, at))) return false;
  if (!isApart) return isMissingSpace(prose, at, stop, follower);
  if (prose.charCodeAt(at) !== 0x2e || stop.marks > at + 1) return first < limit;
  if (isInitials(prose, at, first, follower)) return false;
  return isEndAfterWord(prose, from, at, stop, follower);
}

/** `B. A. Smith`: one letter with its full stop after another; no article begins a sentence there. */
function isInitials(prose: string, at: number, first: number, follower: string): boolean {
  return (
    follower.length === 1 &&
    prose.charAt(first + 1) === "." &&
    /^(?:\W\p{Lu}|\p{Lu})$/u.test(prose.slice(Math.max(0, at - 2), at))
  );
}

function isEndAfterWord(prose: string, from: number, at: number, stop: Stop, follower: string): boolean {
  const word = wordBefore(prose, from, at);
  const isFirst = isEnumerator(word) && prose.slice(from, at - word.length).trim() === "";
  if (isFirst || isCaption(prose, from, at - word.length, word)) return false;
  const kind = stopAfter(word);
  if (kind === "end") return true;
  if (kind === "open") return false;
  if (kind === "number" && /\d|^[ivxlcIVXLC]*$/u.test(follower)) return false;
  if (kind === "number" && word === word.toLowerCase()) return true;
  return stop.end > stop.marks && /["”]/u.test(prose.slice(stop.marks, stop.end))
    ? true
    : startsSentences(follower);
}

/** `1.`, `a.`, `IV.` before the words of a list item. */
function isEnumerator(word: string): boolean {
  return /^(?:\d{1,3}|\p{L}|[ivxlIVXL]{1,5})$/u.test(word);
}

/** `Table 1.` before the words of a caption. */
function isCaption(prose: string, from: number, to: number, word: string): boolean {
  return (
    to - from < 12 &&
    /^\d/u.test(word) &&
    /^(?:table|figure|fig\.|map|chart|box)\s*$/iu.test(prose.slice(from, to))
  );
}

/** `reports.The` for `reports. The`: small letters before, a capital and small letters after. */
function isMissingSpace(prose: string, at: number, stop: Stop, follower: string): boolean {
  if (prose.charCodeAt(at) !== 0x2e || stop.marks > at + 1) return false;
  return (
    /\p{Ll}{3}$/u.test(prose.slice(at - 3, at)) &&
    /^\p{Lu}\p{Ll}/u.test(follower) &&
    startsSentences(follower)
  );
}

/** Titles in quotes are shorter. */
const LONGEST_QUOTE = 600;

/** Within double quotes that were opened in this sentence. */
function isQuoted(prose: string, from: number, at: number): boolean {
  const before = prose.slice(Math.max(from, at - LONGEST_QUOTE), at);
  return before.lastIndexOf("“") > before.lastIndexOf("”");
}

/** The first character of the next sentence that is no quote, bracket or dash. */
function firstOfNext(prose: string, next: number, limit: number): number {
  let i = next;
  while (i < limit && (openers.has(prose.charCodeAt(i)) || isSpace(prose.charCodeAt(i)))) i++;
  return i;
}

function wordAt(prose: string, start: number, limit: number): string {
  const longest = Math.min(limit, start + 24);
  let i = start;
  while (i < longest && isWordUnit(prose.charCodeAt(i))) i++;
  return prose.slice(start, i);
}

function wordBefore(prose: string, from: number, at: number): string {
  const shortest = Math.max(from, at - 24);
  let i = at;
  while (i > shortest && (isWordUnit(prose.charCodeAt(i - 1)) || prose.charCodeAt(i - 1) === 0x2e)) i--;
  return prose.slice(i, at);
}

function startsSmall(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toUpperCase();
}

function isWordUnit(unit: number): boolean {
  if (unit < 0x80)
    return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);
  return unit >= 0xc0 && !(unit >= 0x2000 && unit <= 0x206f) && !(unit >= 0x3000 && unit <= 0x303f);
}

function isStop(unit: number): boolean {
  return unit === 0x2e || unit === 0x3f || unit === 0x21 || unit === 0x2026;
}

function isSpace(unit: number): boolean {
  return (
    unit <= 0x20 || unit === 0xa0 || unit === 0x202f || unit === 0x2009 || unit === 0x2028 || unit === 0x2029
  );
}

function isTextSpace(text: string, i: number): boolean {
  const unit = text.charCodeAt(i);
  if (unit <= 0x20) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  return unit >= 0x80 && /\s/u.test(text.charAt(i));
}

function skipSpace(text: string, from: number, end: number): number {
  let i = from;
  while (i < end && isTextSpace(text, i)) i++;
  return i;
}

function pushTrimmed(text: string, from: number, to: number, sink: Sink): void {
  const end = trimBack(text, from, to);
  let start = from;
  if (end - start > LONGEST_SENTENCE) {
    sink.long++;
    sink.firstLong ??= { start, end };
  }
  while (end - start > LONGEST_SENTENCE) {
    const cut = cutOf(text, start);
    push(sink, start, trimBack(text, start, cut));
    start = skipSpace(text, cut, end);
  }
  if (start < end) push(sink, start, end);
}

function push({ sentences, section, paragraph }: Sink, start: number, end: number): void {
  sentences.push({ start, end, section, paragraph });
}

function trimBack(text: string, start: number, from: number): number {
  let end = from;
  while (end > start && isTextSpace(text, end - 1)) end--;
  return end;
}

/** The last space within the longest sentence; where there is none, between two characters. */
function cutOf(text: string, start: number): number {
  const limit = start + LONGEST_SENTENCE;
  for (let i = limit; i > start; i--) if (isTextSpace(text, i)) return i;
  const unit = text.charCodeAt(limit);
  return unit >= 0xdc00 && unit <= 0xdfff ? limit - 1 : limit;
}
