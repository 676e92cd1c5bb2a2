import type { Span } from "../../../model/span.ts";

/** Shorter ones are terms set off or doubted, not speech. */
export const FEWEST_WORDS = 4;

const closing = new Map([
  ["\u201c", "\u201d"],
  ["\u201e", "\u201d\u201c"],
  ["\u00ab", "\u00bb"],
]);
const letterOrDigit = /[\p{L}\p{N}]/u;

/**
 * The quotations of a paragraph, marks excluded: “…”, "…", «…», and ‘…’ outside of those. A quotation that is never
 * closed runs to the paragraph's end; a closing mark without an opening one is nothing. Offsets are the text's.
 */
export function quotationsOf(text: string, { start, end }: Span): readonly Span[] {
  const found: Span[] = [];
  for (let i = start; i < end; i++) {
    if (!mayOpen(text.charCodeAt(i))) continue;
    const close = closeOf(text, i, start, end);
    if (close < 0) continue;
    found.push({ start: i + 1, end: close });
    i = close;
  }
  return found;
}

/** The code units of ", « and the row of curly marks. */
function mayOpen(unit: number): boolean {
  return unit === 0x22 || unit === 0xab || (unit >= 0x2018 && unit <= 0x201e);
}

/** Where the quotation that opens at `i` closes; -1 where none opens. */
function closeOf(text: string, i: number, start: number, end: number): number {
  const mark = text.charAt(i);
  const closers = closing.get(mark);
  if (closers !== undefined) return firstOf(text, closers, i + 1, end);
  if (mark === '"' && opensAt(text, i, start)) return firstOf(text, '"', i + 1, end);
  return mark === "\u2018" && opensAt(text, i, start) ? closeOfSingle(text, i + 1, end) : -1;
}

function opensAt(text: string, i: number, start: number): boolean {
  return i === start || !letterOrDigit.test(text.charAt(i - 1));
}

function firstOf(text: string, marks: string, from: number, end: number): number {
  for (let i = from; i < end; i++) if (marks.includes(text.charAt(i))) return i;
  return end;
}

/** A ’ that is no apostrophe: nothing that reads on follows, and punctuation stands beside it, or it is the last such. */
function closeOfSingle(text: string, from: number, end: number): number {
  let last = -1;
  for (let i = from; i < end && text.charAt(i) !== "\u2018"; i++) {
    if (text.charAt(i) !== "\u2019" || letterOrDigit.test(text.charAt(i + 1))) continue;
    if (/[.,;:?!\u2026)[]/u.test(text.charAt(i - 1)) || /[.,;:?!)[(]/u.test(text.charAt(i + 1))) return i;
    last = last < 0 || text.charAt(i - 1) !== "s" ? i : last;
    if (text.charAt(i - 1) !== "s") return i;
  }
  return last < 0 ? from : last;
}

/** How many words a quotation has, counted no further than the fewest. */
export function isSpeechLength(text: string, { start, end }: Span): boolean {
  let words = 0;
  for (let i = start; i < end && words < FEWEST_WORDS; i++) {
    const here = letterOrDigit.test(text.charAt(i));
    if (here && (i === start || /\s/u.test(text.charAt(i - 1)))) words++;
    else if (here && i > start && !/[\p{L}\p{N}\u2019'-]/u.test(text.charAt(i - 1))) words++;
  }
  return words >= FEWEST_WORDS;
}
