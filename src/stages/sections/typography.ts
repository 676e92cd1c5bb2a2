import { isSpace } from "./lines.ts";
import { isAsciiLetter, isSmallWord } from "./words.ts";

/** How the words of a short line are written. */
export type Case = "capitals" | "title" | "sentence" | "lower" | "none";

const closers = new Set("”’\"')]}»›*_`".split("").map((mark) => mark.charCodeAt(0)));

/**
 * The last mark that counts at the end of a stretch of text: closing quotes, brackets, emphasis and note calls
 * (`[12]`, `¹²`, `.12`) are passed over. Returns its code unit, NaN for an empty stretch.
 */
export function lastMark(text: string, start: number, end: number): number {
  let i = end - 1;
  for (let passed = 0; passed < 16 && i > start; passed++) {
    const unit = text.charCodeAt(i);
    const before = beforeCall(text, start, i, unit);
    if (before >= 0) i = before;
    else if (closers.has(unit)) i--;
    else break;
  }
  return i < start ? Number.NaN : text.charCodeAt(i);
}

/** Where the text before a note call that ends at `i` ends; -1 where there is no call. */
function beforeCall(text: string, start: number, i: number, unit: number): number {
  if (unit === 0x5d) {
    const open = text.slice(Math.max(start, i - 5), i).lastIndexOf("[") + Math.max(start, i - 5);
    return open > start && /^\[\^?\d+$/u.test(text.slice(open, i)) ? open - 1 : -1;
  }
  if (isSuperscriptDigit(unit)) return i - 1;
  if (!isDigit(unit)) return -1;
  let first = i;
  while (first > start && i - first < 3 && isDigit(text.charCodeAt(first - 1))) first--;
  const mark = text.charCodeAt(first - 1);
  const letter = text.charCodeAt(first - 2);
  const glued = isStop(mark) || closers.has(mark);
  return glued && !isDigit(letter) && !isSpace(letter) ? first - 1 : -1;
}

export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

export function isSuperscriptDigit(unit: number): boolean {
  if (unit < 0xb2) return false;
  return unit <= 0xb3 || unit === 0xb9 || unit === 0x2070 || (unit >= 0x2074 && unit <= 0x2079);
}

/** `.`, `!`, `?`, `…`: what ends a sentence. */
export function isStop(unit: number): boolean {
  return unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026;
}

/** True where the stretch ends as a sentence does. */
export function isTerminated(text: string, start: number, end: number): boolean {
  return isStop(lastMark(text, start, end));
}

/** True where the first character is a small letter. */
export function startsSmall(text: string, start: number): boolean {
  const unit = text.charCodeAt(start);
  if (unit >= 0x61 && unit <= 0x7a) return true;
  if (unit < 0xdf) return false;
  const character = text.charAt(start);
  return character !== character.toUpperCase();
}

const notLetters = /[^\p{L}]+/gu;
const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** The case of a line of at most a few hundred characters. */
export function caseOf(line: string): Case {
  if (!/[a-z]{2}/u.test(line)) {
    const letters = line.replace(/[’']s\b/gu, "").replace(notLetters, "");
    if (letters.length === 0) return "none";
    const isCased = letters.toLowerCase() !== letters.toUpperCase();
    if (letters.length > 2 && isCased && letters === letters.toUpperCase()) return "capitals";
  }
  const words = line
    .split(/[\s—–/]+/u)
    .map(withoutEdges)
    .filter((word) => word !== "");
  if (startsLower(words[0] ?? "")) return "lower";
  const isTitle = words.every((word) => !startsLower(word) || isSmallWord(word));
  const isSentence = words.slice(1).every((word) => startsLower(word) || !/\p{L}/u.test(word));
  return isTitle && !(isSentence && words.length > 2) ? "title" : "sentence";
}

function withoutEdges(word: string): string {
  const isBare = isAsciiLetter(word.charCodeAt(0)) && isAsciiLetter(word.charCodeAt(word.length - 1));
  return isBare ? word : word.replace(edges, "");
}

function startsLower(word: string): boolean {
  const unit = word.charCodeAt(0);
  if (unit < 0x80) return unit >= 0x61 && unit <= 0x7a;
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0x20);
  return first !== first.toUpperCase();
}
