import { countOf, type Row } from "./rows.ts";

/** Half-open, in UTF-16 code units. */
export interface Bounds {
  readonly start: number;
  readonly end: number;
}
/** The cells `left`, `keyword` and `right` of a mention: `width` characters or words on either side within `bounds`. */
export function contextOf(
  text: string,
  row: Row,
  bounds: Bounds,
  width: number,
  measure: "characters" | "words",
): Row {
  const [start, end] = [countOf(row, "start"), countOf(row, "end")];
  const cut = measure === "words" ? words : characters;
  return {
    left: cut(text, start, Math.min(bounds.start, start), width),
    keyword: oneLine(text.slice(start, end)),
    right: cut(text, end, Math.max(Math.min(bounds.end, text.length), end), width),
  };
}

/** Up to `width` characters from `from` towards `to` (which may lie before it), white space in one piece. */
function characters(text: string, from: number, to: number, width: number): string {
  const step = to < from ? -1 : 1;
  const kept: string[] = [];
  let at = from;
  // Surrogate pairs stay whole, and count as one.
  while (at !== to && kept.length < width) {
    const unit = step < 0 ? unitBefore(text, at) : unitAt(text, at);
    const character = /\s/u.test(unit) ? " " : unit;
    at += step * unit.length;
    if (character !== " " || kept.at(-1) !== " ") kept.push(character);
  }
  return (step < 0 ? kept.reverse() : kept).join("");
}

function unitAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}

function unitBefore(text: string, at: number): string {
  const code = at > 1 ? text.codePointAt(at - 2) : undefined;
  return code !== undefined && code > 0xffff ? String.fromCodePoint(code) : text.charAt(at - 1);
}

/** Up to `width` words from `from` towards `to`. */
function words(text: string, from: number, to: number, width: number): string {
  const step = to < from ? -1 : 1;
  let at = from;
  let count = 0;
  let inWord = false;
  while (at !== to) {
    const space = /\s/u.test(text.charAt(step < 0 ? at - 1 : at));
    if (inWord && space) count++;
    if (count === width) break;
    inWord = !space;
    at += step;
  }
  return oneLine(step < 0 ? text.slice(at, from) : text.slice(from, at));
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ");
}
