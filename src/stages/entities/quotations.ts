import { Shape } from "../../model/annotation.ts";
import type { Span } from "../../model/span.ts";
import type { Reading } from "./reading.ts";

/** A quotation: the tokens between its marks, which are at `open` and `close`. */
export interface Quotation {
  readonly open: number;
  readonly close: number;
}

const PAIRS = new Map([
  ["“", "”"],
  ["„", "“”"],
  ["«", "»"],
  ["‹", "›"],
]);
/** A quotation that is longer than this is speech, not a title. */
const LONGEST = 60;

/**
 * The quotations of a range of tokens, outermost only, in one pass; a mark that nothing closes within 60 tokens opens
 * none. Straight quotation marks open and close by turns.
 */
export function quotationsIn(reading: Reading, first: number, last: number): Quotation[] {
  const found: Quotation[] = [];
  for (let i = first; i < last; i++) {
    const mark = reading.prose.charAt(reading.start(i));
    const limit = Math.min(last, i + LONGEST);
    const closing = mark === '"' ? '"' : PAIRS.get(mark);
    if (closing === undefined && !opensSingle(reading, i, mark)) continue;
    const close =
      closing === undefined ? closeOfSingle(reading, i, limit) : closeOf(reading, i, limit, mark, closing);
    if (close < 0) continue;
    found.push({ open: i, close });
    i = close;
  }
  return found;
}

function closeOf(reading: Reading, open: number, limit: number, mark: string, closing: string): number {
  let depth = 1;
  for (let i = open + 1; i < limit; i++) {
    const character = reading.prose.charAt(reading.start(i));
    if (closing.includes(character)) {
      depth--;
      if (depth === 0) return i;
    } else if (character === mark) depth++;
  }
  return -1;
}

/** A single quotation mark that opens: before a capital or figure, after a space or bracket. */
function opensSingle(reading: Reading, i: number, mark: string): boolean {
  if (mark !== "\u2018" && mark !== "'") return false;
  if (reading.end(i) - reading.start(i) !== 1 || !reading.has(i + 1, Shape.Joined)) return false;
  return reading.isCapital(i + 1) && (!reading.has(i, Shape.Joined) || /^[([]$/u.test(reading.term(i - 1)));
}

/**
 * The single mark that closes: the first one that a mark or the end follows, for an apostrophe after a plural
 * (`the states’ rights`) stands before a word.
 */
function closeOfSingle(reading: Reading, open: number, limit: number): number {
  for (let i = open + 1; i < limit; i++) {
    const mark = reading.prose.charAt(reading.start(i));
    if ((mark !== "\u2019" && mark !== "'") || reading.end(i) - reading.start(i) !== 1) continue;
    const next = i + 1;
    if (next >= limit || !reading.continues(next) || reading.has(next, Shape.Punctuation)) return i;
    if (/^(?:in|and|by)$/u.test(reading.term(next)) && !reading.term(i - 1).endsWith("s")) return i;
  }
  return -1;
}

/** What stands between the marks, without a comma or full stop at its end; undefined where that is nothing. */
export function insideOf(reading: Reading, { open, close }: Quotation): Span | undefined {
  let last = close;
  while (last > open + 1 && /^[.,;]$/u.test(reading.term(last - 1))) last--;
  return last > open + 1 ? { start: reading.start(open + 1), end: reading.end(last - 1) } : undefined;
}
