import { CharacterFinder } from "../../model/character-finder.ts";
import type { Span } from "../../model/span.ts";

/** A line that is not blank, without the white space around it. */
export interface Line extends Span {
  /** Number of blank lines directly before it. */
  readonly gap: number;
  /** Number of white-space characters before its first other character. */
  readonly indent: number;
  /** A form feed stands between it and the line before. */
  readonly newPage: boolean;
}

const FORM_FEED = 0x0c;
const breaks = ["\n", "\r", "\v", "\f", "\u0085", "\u2028", "\u2029"];

/** The lines of a text that are not blank; every line end that Unicode knows counts, also a lone CR. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  const nextBreak = new CharacterFinder(text, breaks);
  let gap = 0;
  let newPage = false;
  for (let at = 0; at < text.length; ) {
    const lineEnd = nextBreak.from(at);
    const start = skipSpace(text, at, lineEnd);
    if (start < lineEnd) {
      lines.push({ start, end: trimEnd(text, start, lineEnd), gap, indent: start - at, newPage });
      gap = 0;
      newPage = false;
    } else gap++;
    newPage ||= text.charCodeAt(lineEnd) === FORM_FEED;
    const isPair = text.charCodeAt(lineEnd) === 0x0d && text.charCodeAt(lineEnd + 1) === 0x0a;
    at = lineEnd + (isPair ? 2 : 1);
  }
  return lines;
}

/** White space as `\s` has it. */
export function isSpace(unit: number): boolean {
  if (unit <= 0x20) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  if (unit < 0xa0) return unit === 0x85;
  return (
    unit === 0xa0 ||
    unit === 0xfeff ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0x1680
  );
}

export function skipSpace(text: string, from: number, end: number): number {
  let i = from;
  while (i < end && isSpace(text.charCodeAt(i))) i++;
  return i;
}

export function trimEnd(text: string, start: number, from: number): number {
  let i = from;
  while (i > start && isSpace(text.charCodeAt(i - 1))) i--;
  return i;
}
