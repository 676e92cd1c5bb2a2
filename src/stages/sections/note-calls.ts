import type { Section } from "../../model/annotation.ts";
import { codeUnits } from "../../model/code-units.ts";
import type { NoteCall } from "../../model/document.ts";
import type { Span } from "../../model/span.ts";
import { isSpace } from "./lines.ts";
import { plainDigits } from "./note-markers.ts";
import { isSuperscriptDigit } from "./typography.ts";

/** Kinds of sections whose words may call a note. */
const callers = new Set<string>(["title", "abstract", "section", "funding"]);
/** Brackets around more are no call. */
const LONGEST_CALL = 42;
const units = new Set(["m", "km", "cm", "mm", "ft", "mi", "in", "s", "x", "r", "n"]);

/** Finds the calls of notes in running text. `numbers` are the notes that there are. */
export function findNoteCalls(
  text: string,
  sections: readonly Section[],
  numbers: ReadonlySet<string>,
): NoteCall[] {
  const spans = sections.filter(({ kind }) => callers.has(kind));
  const calls: NoteCall[] = [];
  for (const span of spans) findBrackets(text, span, numbers, calls);
  const hasCarets = calls.length > 0;
  if (text.includes("<sup>")) for (const span of spans) findSupElements(text, span, calls);
  if (hasSuperscripts(text)) for (const span of spans) findSuperscripts(text, span, numbers, calls);
  if (!hasCarets && numbers.size > 0) calls.push(...findGluedDigits(text, spans, numbers));
  return calls.sort((a, b) => a.start - b.start);
}

/** Note numbers start low; looking for one mark after the other is faster than a class of marks. */
function hasSuperscripts(text: string): boolean {
  return text.includes("¹") || text.includes("²") || text.includes("³") || text.includes("⁴");
}

function findBrackets(
  text: string,
  { start, end }: Span,
  numbers: ReadonlySet<string>,
  calls: NoteCall[],
): void {
  for (let open = text.indexOf("[", start); open >= 0 && open < end; open = text.indexOf("[", open + 1)) {
    const close = text.slice(open, Math.min(end, open + LONGEST_CALL)).indexOf("]");
    if (close > 0) addBracket(text, open, open + close, numbers, calls);
  }
}

function addBracket(
  text: string,
  open: number,
  close: number,
  numbers: ReadonlySet<string>,
  calls: NoteCall[],
): void {
  const inside = text.slice(open + 1, close);
  const isLink = text.charAt(close + 1) === "(";
  if (/^\^[^\s[]+$/u.test(inside)) calls.push({ start: open, end: close + 1, number: inside.slice(1) });
  else if (/^\d{1,3}$/u.test(inside) && !isLink) calls.push({ start: open, end: close + 1, number: inside });
  else if (/^\d{1,3}(?:\s*[,;–-]\s*\d{1,3})+$/u.test(inside))
    splitCalls(inside, open, close + 1, numbers, calls);
}

/** `[3, 4]` calls two notes, and `[3–5]` the first and the last of three. */
function splitCalls(
  inside: string,
  open: number,
  end: number,
  numbers: ReadonlySet<string>,
  calls: NoteCall[],
): void {
  const found = Array.from(inside.matchAll(/\d+/gu));
  if (numbers.size > 0 && !found.every(([number]) => numbers.has(number))) return;
  found.forEach((match, i) => {
    const next = found[i + 1];
    calls.push({
      start: i === 0 ? open : open + 1 + match.index,
      end: next ? open + 1 + next.index : end,
      number: match[0],
    });
  });
}

/** `<sup>12</sup>`, as Markdown has it. */
function findSupElements(text: string, { start, end }: Span, calls: NoteCall[]): void {
  for (const match of text.slice(start, end).matchAll(/<sup>(\d{1,3})<\/sup>/gu)) {
    const at = start + match.index;
    calls.push({ start: at, end: at + match[0].length, number: match[1] ?? "" });
  }
}

function findSuperscripts(text: string, span: Span, numbers: ReadonlySet<string>, calls: NoteCall[]): void {
  const units = codeUnits(text);
  for (let start = span.start; start < span.end; start++) {
    if (!isSuperscriptDigit(units[start] as number)) continue;
    let end = start + 1;
    while (end < span.end && isSuperscriptDigit(units[end] as number)) end++;
    const number = plainDigits(text.slice(start, end));
    if (start > span.start && isCallPlace(text, span.start, start, numbers.has(number)))
      calls.push({ start, end, number });
    start = end;
  }
}

/** Not after a unit (`km²`) or in a power (`10⁶`): those are no calls. */
function isCallPlace(text: string, from: number, start: number, hasNote: boolean): boolean {
  let i = start;
  while (i > from && start - i < 5 && /[\p{L}\p{N}]/u.test(text.charAt(i - 1))) i--;
  const word = text.slice(i, start);
  if (word === "") return !isSpace(text.charCodeAt(start - 1)) || hasNote;
  if (/^\p{N}+$/u.test(word)) return hasNote && word.length === 4;
  return !units.has(word.toLowerCase());
}

interface Digits extends NoteCall {
  readonly value: number;
  readonly isSure: boolean;
}

/**
 * Plain digits glued to the end of a sentence or clause (`sovereignty.12 The`), as superscripts become when they
 * are copied. Only those that run on in the order of the notes are calls: `1990.2` and `No.5` are none.
 */
function findGluedDigits(text: string, spans: readonly Span[], numbers: ReadonlySet<string>): NoteCall[] {
  const candidates: Digits[] = [];
  for (const span of spans) {
    for (const match of text
      .slice(span.start, span.end)
      .matchAll(/\d{1,3}(?=[\s—–”’)]|$|[.,;:](?:\s|$))/gu)) {
      const start = span.start + match.index;
      const number = match[0];
      if (!numbers.has(number)) continue;
      const glued = gluing(text, start);
      if (glued === "no") continue;
      const isSure = glued === "sure";
      candidates.push({ start, end: start + number.length, number, value: Number(number), isSure });
    }
  }
  return inOrder(candidates);
}

/**
 * How digits hang on to what is before them: `sure` after a mark that follows a word, or after a word in small
 * letters; `perhaps` after the full stop of a year, or of a number such as `Resolution 833` before a new sentence. `G20`, `1990.2`, `No.5` and `p.4` hold no call.
 */
function gluing(text: string, start: number): "sure" | "perhaps" | "no" {
  const before = text.slice(Math.max(0, start - 7), start);
  if (/\p{L}$/u.test(before)) return /\p{Ll}{3}$/u.test(before) ? "sure" : "no";
  if (/(?:^|[\s(])(?:pp?|nos?|vol|art|ch|fig)\.$/iu.test(before) || /\s$/u.test(before)) return "no";
  if (/(?:^|\D)(?:1[5-9]|20)\d\d[.,;:]["”’)]{0,2}$/u.test(before)) return "perhaps";
  if (/(?:^|[^\d.,])\d{3}\.["”’)]?$/u.test(before) && startsSentence(text, start)) return "perhaps";
  return /[\p{L})\]%][.,;:!?…]?["”’»)\]]{0,2}[.,;:!?…]?$/u.test(before) ? "sure" : "no";
}

/** True where the digits at `start` are followed by a capital. */
function startsSentence(text: string, start: number): boolean {
  return /^\d{1,3}\s+[“‘"]?\p{Lu}/u.test(text.slice(start, start + 12));
}

/** So many notes in a row may have no call. */
const LARGEST_LEAP = 3;

/** The candidates that run on from 1; a number may be missing where no later candidate has it. */
function inOrder(candidates: readonly Digits[]): NoteCall[] {
  const lastSure = new Map<number, number>();
  candidates.forEach(({ value, isSure }, i) => {
    if (isSure) lastSure.set(value, i);
  });
  const comesLater = (value: number, i: number) => (lastSure.get(value) ?? -1) > i;
  const calls: NoteCall[] = [];
  let expected = 1;
  candidates.forEach(({ start, end, number, value, isSure }, i) => {
    if (value < expected || value > expected + LARGEST_LEAP) return;
    if (!isSure && (value > expected || comesLater(value, i))) return;
    for (let missed = expected; missed < value; missed++) if (comesLater(missed, i)) return;
    calls.push({ start, end, number });
    expected = value + 1;
  });
  return calls;
}
