import { Shape } from "../../../model/annotation.ts";
import { Evidence } from "../evidence.ts";
import { Word } from "../lexicon.ts";
import { insideOf } from "../quotations.ts";
import type { Reading } from "../reading.ts";
import type { Candidate } from "../recogniser.ts";
import { describes, endsPhrase, isEmphasis } from "./boundaries.ts";
import { type Item, quotationAt } from "./item.ts";

/** A title and the token after it (and after the mark that closes it). */
export interface Title {
  readonly found: Candidate;
  readonly end: number;
  readonly quoted: boolean;
}

/**
 * The title that starts at `at`. `stops`: a full stop ends it, as in lists of references; in notes titles hold full
 * stops, and what ends them is a segment that describes the publication.
 */
export function titleAt(reading: Reading, item: Item, at: number, stops: boolean): Title | undefined {
  const quotation = quotationAt(item, at);
  if (quotation) return quotedTitle(reading, item, quotation.open, quotation.close);
  return unquotedTitle(reading, item, at, stops);
}

export function quotedTitle(reading: Reading, item: Item, open: number, close: number): Title | undefined {
  const inside = insideOf(reading, { open, close });
  if (!inside) return undefined;
  // A subtitle may stand outside the marks: “Strategy”: A New Course.
  if (
    reading.term(close + 1) === ":" &&
    reading.has(close + 1, Shape.Joined) &&
    reading.isCapital(close + 2)
  ) {
    const last = titleEnd(reading, item, close + 2, true);
    return title(inside.start, reading.end(last - 1), last, true);
  }
  return title(inside.start, inside.end, close + 1, true);
}

function unquotedTitle(reading: Reading, item: Item, at: number, stops: boolean): Title | undefined {
  if (
    at >= item.last ||
    !(
      reading.isCapital(at) ||
      /^\d/u.test(reading.term(at)) ||
      isEmphasis(reading.text, reading.start(at) - 1)
    )
  ) {
    return undefined;
  }
  const last = titleEnd(reading, item, at, stops);
  if (isCase(reading, at, last)) return undefined;
  if (last <= at || countWords(reading, at, last) < (item.listed ? 1 : 2)) return undefined;
  return title(reading.start(at), reading.end(last - 1), last, false);
}

/** `Nicaragua v. United States`: a case, which the rules for laws read; not `V. Zakharov`. */
export function isCase(reading: Reading, at: number, last: number): boolean {
  for (let i = at; i < Math.min(last, at + 12); i++)
    if (/^vs?$/u.test(reading.term(i)) && !reading.isCapital(i)) return true;
  return false;
}

function title(start: number, end: number, after: number, quoted: boolean): Title {
  const found: Candidate = {
    start,
    end,
    label: "WORK_OF_ART",
    evidence: Evidence.Title,
    rule: "reference:title",
    name: undefined,
    id: undefined,
  };
  return { found, end: after, quoted };
}

/** The token after the last one of a title without quotation marks. */
export function titleEnd(reading: Reading, item: Item, at: number, stops: boolean): number {
  const italic = isEmphasis(reading.text, reading.start(at) - 1);
  let i = at;
  while (i < item.last) {
    if (italic && isEmphasis(reading.text, reading.end(i))) return i + 1;
    if (i > at && endsTitle(reading, item, i, stops)) return withoutStop(reading, at, i);
    i++;
  }
  return withoutStop(reading, at, item.last);
}

function withoutStop(reading: Reading, at: number, last: number): number {
  let end = last;
  while (end > at && /^[.,;:)\]\u201d"]$/u.test(reading.term(end - 1))) end--;
  return end;
}

function endsTitle(reading: Reading, item: Item, i: number, stops: boolean): boolean {
  switch (reading.term(i)) {
    case ",":
      return describes(reading, i + 1);
    case ".":
      return endsPhrase(reading, i, item.last) && (stops || describes(reading, i + 1));
    case "(":
      return bracketDescribes(reading, i + 1);
    case "[":
    case "//":
    case "\u201d":
      return true;
    case "\u201c":
    case '"':
      return i > item.first && quotationAt(item, i) === undefined;
    default:
      return false;
  }
}

/** `(Cambridge: …`, `(London and New York, 1998)`, `(2nd ed.)`, `(pp. 3-4)`. */
function bracketDescribes(reading: Reading, i: number): boolean {
  if (describes(reading, i)) return true;
  for (let at = i; at < i + 12; at++) {
    const term = reading.term(at);
    if (term === ":" || /^(?:1[5-9]|20)\d\d$/u.test(term)) return true;
    if (term === ")" || term === "") return false;
  }
  return false;
}

export function countWords(reading: Reading, first: number, last: number): number {
  let words = 0;
  for (let i = first; i < last; i++)
    if (reading.has(i, Shape.Word) && !reading.has(i, Shape.Possessive)) words++;
  return words;
}

/** True for words most of which are no English: a transliterated title, which no other rule can read. */
export function isForeign(reading: Reading, first: number, last: number): boolean {
  let foreign = 0;
  let words = 0;
  for (let i = first; i < last; i++) {
    if (!reading.has(i, Shape.Word) || reading.isCapital(i)) continue;
    words++;
    if (!reading.is(i, Word.Common)) foreign++;
  }
  return words > 1 && foreign / words > 0.6;
}
