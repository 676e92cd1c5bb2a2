import type { Marker } from "./block.ts";
import { isSpace, type Line, skipSpace } from "./lines.ts";
import { isDigit, isSuperscriptDigit } from "./typography.ts";

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** `¹²` as `12`. */
export function plainDigits(digits: string): string {
  return Array.from(digits, (digit) => {
    const value = superscripts.indexOf(digit);
    return value < 0 ? digit : String(value);
  }).join("");
}

/** `12` as `¹²`. */
export function superscript(number: string): string {
  return Array.from(number, (digit) => superscripts[Number(digit)] ?? digit).join("");
}

/** The note number with which a line starts, if it does and words follow. */
export function markerOf(text: string, { start, end }: Line): Marker | undefined {
  const first = text.charCodeAt(start);
  if (first === 0x5b) return bracketMarker(text, start, end);
  if (isSuperscriptDigit(first)) return superscriptMarker(text, start, end);
  return isDigit(first) ? digitMarker(text, start, end) : undefined;
}

function bracketMarker(text: string, start: number, end: number): Marker | undefined {
  const caret = /^\[\^([^\]\s]{1,40})\]:/u.exec(text.slice(start, start + 45));
  if (caret) {
    return {
      style: "caret",
      number: caret[1] ?? "",
      labelEnd: skipSpace(text, start + caret[0].length, end),
    };
  }
  let i = start + 1;
  while (i < end && i - start < 5 && isDigit(text.charCodeAt(i))) i++;
  if (i === start + 1 || text.charCodeAt(i) !== 0x5d) return undefined;
  const labelEnd = skipSpace(text, i + 1, end);
  return labelEnd < end ? { style: "bracket", number: text.slice(start + 1, i), labelEnd } : undefined;
}

function superscriptMarker(text: string, start: number, end: number): Marker | undefined {
  let i = start;
  while (i < end && isSuperscriptDigit(text.charCodeAt(i))) i++;
  const labelEnd = skipSpace(text, i, end);
  return labelEnd < end
    ? { style: "superscript", number: plainDigits(text.slice(start, i)), labelEnd }
    : undefined;
}

function digitMarker(text: string, start: number, end: number): Marker | undefined {
  let i = start;
  while (i < end && i - start < 4 && isDigit(text.charCodeAt(i))) i++;
  if (i - start > 3) return undefined;
  const mark = text.charCodeAt(i);
  const number = text.slice(start, i);
  const style = mark === 0x2e ? "dot" : mark === 0x29 ? "parenthesis" : "bare";
  const after = style === "bare" ? i : i + 1;
  const labelEnd = skipSpace(text, after, end);
  if (labelEnd >= end || isDigit(text.charCodeAt(labelEnd))) return undefined;
  const isGlued = labelEnd === after;
  if (isGlued && !/^[\p{Lu}“‘"'«]/u.test(text.charAt(labelEnd))) return undefined;
  if (!isGlued && !isSpace(text.charCodeAt(after))) return undefined;
  return { style, number, labelEnd };
}
