import { type Sentence, Shape, type Tokens } from "../../model/annotation.ts";
import { codeUnits } from "../../model/code-units.ts";
import { CharacterClass, classOf, isAstralLetter, isWordUnit } from "./characters.ts";
import type { TokenColumns } from "./columns.ts";
import { LONGEST_SHORT, shortCodes } from "./short-words.ts";
import { shapeOf, type TermTable, termOf } from "./term-table.ts";

const { Letter, Digit, Space, Apostrophe, Hyphen, SoftHyphen, Other, HighSurrogate } = CharacterClass;
const FULL_STOP = 0x2e;
const COMMA = 0x2c;
const NEWLINE = 0x0a;
const SPACE = 0x20;
/** Thirty bits, five letters of six bits. */
const HALF_KEY = 0x3fffffff;

/**
 * Cuts each sentence into words, numbers and punctuation marks, in one pass over its code units.
 *
 * A word may hold inner apostrophes (`don’t`, `O’Brien`), a soft hyphen, or a hyphen at a line's end before a small
 * letter (`sover-⏎eignty`); `’s` is a token of its own, and so is the hyphen of a compound (`Kazakh`, `-`,
 * `Russian`), joined to its neighbours. Capitals with full stops (`U.S.S.R.`, `A.L.`) are one token.
 */
export function tokenize(
  text: string,
  sentences: readonly Sentence[],
  table: TermTable,
  columns: TokenColumns,
): Tokens {
  const units = codeUnits(text);
  const firstOfSentence = new Uint32Array(sentences.length + 1);
  for (let s = 0; s < sentences.length; s++) {
    const { start, end } = sentences[s] as Sentence;
    firstOfSentence[s] = columns.length;
    cutSentence(text, units, start, end, table, columns);
  }
  firstOfSentence[sentences.length] = columns.length;
  return columns.take(firstOfSentence, table);
}

// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one loop on purpose, it is the hottest of the whole run
function cutSentence(
  text: string,
  units: Uint16Array,
  start: number,
  end: number,
  table: TermTable,
  columns: TokenColumns,
): void {
  columns.reserve(end - start);
  const { start: starts, end: ends, term, shape } = columns;
  let n = columns.length;
  let previousEnd = -1;
  let previousWord = false;
  for (let i = start; i < end; ) {
    let next = i;
    // The key of a short word is put together while it is scanned: this loop is most of the stage's time.
    let low = 0;
    let high = 0;
    for (; next < end; next++) {
      const code = shortCodes[units[next] as number] as number;
      if (code === 0) break;
      high = (high << 6) | (low >>> 24);
      low = ((low << 6) & HALF_KEY) | code;
    }
    let word = next > i;
    let surface: number;
    if (word && isWordEnd(units, i, next, end)) {
      surface =
        next - i <= LONGEST_SHORT
          ? table.shortSurface(text, units, i, next, low, high)
          : table.surface(text, units, i, next);
    } else {
      const kind = classOf(units[i] as number);
      if (kind === Space) {
        i++;
        continue;
      }
      word ||= startsWord(text, i, kind);
      next = word
        ? endOfWord(text, i, end)
        : endOfMark(text, i, end, kind, previousWord && previousEnd === i);
      surface =
        next === i + 1
          ? table.shortSurface(text, units, i, next, units[i] as number, -1)
          : table.surface(text, units, i, next);
    }
    starts[n] = i;
    ends[n] = next;
    term[n] = termOf(surface);
    shape[n++] = shapeOf(surface) | (previousEnd === i ? Shape.Joined : 0);
    previousEnd = next;
    previousWord = word;
    i = units[next] === SPACE ? next + 1 : next;
  }
  columns.length = n;
}

/** True where a word of ASCII letters and digits certainly ends at `at`: `endOfWord` knows the other cases. */
function isWordEnd(units: Uint16Array, start: number, at: number, end: number): boolean {
  const unit = units[at] as number;
  if (unit === SPACE || at === end) return true;
  const kind = classOf(unit);
  if (unit !== FULL_STOP && unit !== COMMA) return kind === Space || kind === Other;
  // Not within a number (`1,000`) or a dotted token (`U.S.`).
  return at - start > 2 && (at + 1 === end || classOf(units[at + 1] as number) !== Digit);
}

function startsWord(text: string, at: number, kind: number): boolean {
  if (kind === Letter || kind === Digit) return true;
  return kind === HighSurrogate && isAstralLetter(text.codePointAt(at) ?? 0);
}

/** The end of the word that begins at `start`. */
function endOfWord(text: string, start: number, end: number): number {
  let i = start;
  let segment = start;
  for (;;) {
    while (i < end && isWordUnit(text.charCodeAt(i))) i++;
    if (i >= end) return end;
    const unit = text.charCodeAt(i);
    if (unit === FULL_STOP) {
      const dotted = dottedTo(text, start, segment, i, end);
      if (dotted > 0) return dotted;
    }
    const next = goesOn(text, start, i, end, unit);
    if (next === 0) return i;
    i = next;
    segment = next;
  }
}

/** Where a word goes on after the unit at `i` that is neither letter nor digit; 0 where it ends before it. */
function goesOn(text: string, start: number, i: number, end: number, unit: number): number {
  if (unit === FULL_STOP || unit === COMMA) return isInsideNumber(text, start, i, end) ? i + 1 : 0;
  switch (classOf(unit)) {
    case Apostrophe:
      return i + 1 < end && isWordUnit(text.charCodeAt(i + 1)) && !isPossessive(text, i, end) ? i + 1 : 0;
    case SoftHyphen:
      return i + 1 < end ? afterBreak(text, i + 1, end, false) : 0;
    case Hyphen:
      return afterBreak(text, i + 1, end, true);
    case HighSurrogate:
      return isAstralLetter(text.codePointAt(i) ?? 0) ? i + 2 : 0;
    default:
      return 0;
  }
}

/** `’s` with no letter behind it. */
function isPossessive(text: string, at: number, end: number): boolean {
  const letter = text.charCodeAt(at + 1) | 0x20;
  return letter === 0x73 && at + 1 < end && (at + 2 >= end || !isWordUnit(text.charCodeAt(at + 2)));
}

function isInsideNumber(text: string, start: number, at: number, end: number): boolean {
  if (at + 1 >= end || classOf(text.charCodeAt(at + 1)) !== Digit) return false;
  return classOf(text.charCodeAt(at - 1)) === Digit && classOf(text.charCodeAt(start)) === Digit;
}

/** After a hyphen: where the word goes on in the next line, if it does so with a small letter; else 0. */
function afterBreak(text: string, after: number, end: number, needsBreak: boolean): number {
  let i = after;
  let broken = false;
  while (i < end && classOf(text.charCodeAt(i)) === Space) {
    if (text.charCodeAt(i) === NEWLINE) broken = true;
    i++;
  }
  if (i >= end || (needsBreak && !broken) || (i > after && !broken)) return 0;
  const unit = text.charCodeAt(i);
  if (classOf(unit) !== Letter) return 0;
  return broken && isUpper(text, i) ? 0 : i;
}

/**
 * The end of a dotted token whose first full stop is at `dot`: capitals of one or two letters, each with its full
 * stop (`U.S.S.R.`, `K.Zh.`), or small letters (`e.g.`). A single capital takes its full stop (`R.`) unless the
 * sentence ends with it. 0 where this is no such token.
 */
function dottedTo(text: string, start: number, segment: number, dot: number, end: number): number {
  if (segment !== start || !isShortSegment(text, start, dot)) return 0;
  let segments = 1;
  let last = dot;
  for (;;) {
    const next = shortSegmentEnd(text, last + 1, end);
    if (next === 0) break;
    segments++;
    last = next;
  }
  if (segments > 1) return last + 1;
  return dot - start === 1 && isUpper(text, start) && !endsSentence(text, dot + 1, end) ? dot + 1 : 0;
}

function isShortSegment(text: string, start: number, end: number): boolean {
  const length = end - start;
  if (length === 1) return classOf(text.charCodeAt(start)) === Letter;
  return length === 2 && classOf(text.charCodeAt(start)) === Letter && isUpper(text, start);
}

/** The full stop that ends a short segment beginning at `at`; 0 where there is none. */
function shortSegmentEnd(text: string, at: number, end: number): number {
  for (let length = 1; length <= 2; length++) {
    const stop = at + length;
    if (stop >= end) return 0;
    if (text.charCodeAt(stop) === FULL_STOP) return isShortSegment(text, at, stop) ? stop : 0;
  }
  return 0;
}

function isUpper(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character !== character.toLowerCase();
}

function endsSentence(text: string, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (isWordUnit(text.charCodeAt(i))) return false;
  return true;
}

/** A mark is one character, a run of the same one (`...`), or the possessive of the word it follows. */
function endOfMark(text: string, start: number, end: number, kind: number, afterWord: boolean): number {
  if (kind === Apostrophe && afterWord && isPossessive(text, start, end)) return start + 2;
  if (kind === HighSurrogate) return Math.min(end, start + 2);
  const unit = text.charCodeAt(start);
  let i = start + 1;
  while (i < end && text.charCodeAt(i) === unit) i++;
  return i;
}
