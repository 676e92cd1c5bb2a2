import type { Marker, MarkerStyle } from "./block.ts";
import type { Line } from "./lines.ts";
import { markerOf } from "./note-markers.ts";
import { headKind } from "./words.ts";

interface Numbered {
  readonly line: number;
  readonly marker: Marker;
  readonly value: number;
}

/** Where notes start, by line, and the numbers of an article's numbered list of references. */
export interface NoteLines {
  readonly markers: ReadonlyMap<number, Marker>;
  readonly referenceNumbers: ReadonlySet<string>;
}

/** Numbers may be missing from a list, so many in a row. */
const LARGEST_LEAP = 3;
const backReference = /\b(?:ibid(?:em)?|op\. ?cit|loc\. ?cit|supra)\b|^(?:see|cf)\b/iu;

/** Finds the lists of notes: under their heading, or by their running numbers. */
export function findNoteLines(text: string, lines: readonly Line[], boilerplate: Uint8Array): NoteLines {
  const numbered: Numbered[] = [];
  let notesHead = -1;
  let referencesHead = -1;
  lines.forEach((line, index) => {
    if (boilerplate[index] === 1) return;
    const length = line.end - line.start;
    if (length < 40) {
      const kind = headKind(text.slice(line.start, line.end).replace(/^[#\d.\s]+/u, ""));
      if (kind === "notes") notesHead = index;
      else if (kind === "references") referencesHead = index;
    }
    const marker = markerOf(text, line);
    if (marker) numbered.push({ line: index, marker, value: Number(marker.number) });
  });
  const carets = numbered.filter(({ marker }) => marker.style === "caret");
  const list = carets.length > 0 ? carets : numberedList(text, lines, numbered, notesHead, referencesHead);
  const isReferences =
    list.length > 0 &&
    referencesHead >= 0 &&
    notesHead < referencesHead &&
    (list[0] as Numbered).line > referencesHead &&
    list.every(({ line, marker }) => !backReference.test(text.slice(marker.labelEnd, lines[line]?.end)));
  if (isReferences) {
    return { markers: new Map(), referenceNumbers: new Set(list.map(({ marker }) => marker.number)) };
  }
  return { markers: new Map(list.map(({ line, marker }) => [line, marker])), referenceNumbers: new Set() };
}

function numberedList(
  text: string,
  lines: readonly Line[],
  numbered: readonly Numbered[],
  notesHead: number,
  referencesHead: number,
): Numbered[] {
  if (notesHead >= 0) {
    const under = listUnder(
      numbered.filter(
        ({ line }) => line > notesHead && (referencesHead < notesHead || line < referencesHead),
      ),
    );
    if (under.length > 0) return under;
  }
  for (const style of ["bracket", "superscript"] as const) {
    const chain = chainBackwards(numbered, style);
    if (chain.length >= 2 || (chain.length === 1 && chain[0]?.value === 1)) return chain;
  }
  for (const style of ["dot", "bare", "parenthesis"] as const) {
    const chain = chainBackwards(numbered, style);
    const first = chain[0];
    if (first?.value !== 1) continue;
    if (isCalled(text.slice(0, lines[first.line]?.start), chain)) return chain;
  }
  return [];
}

/** The list under a heading `Notes`: numbers that rise, in the style of the first. */
function listUnder(numbered: readonly Numbered[]): Numbered[] {
  const style = numbered[0]?.marker.style;
  const list: Numbered[] = [];
  let last = 0;
  for (const candidate of numbered) {
    if (candidate.marker.style !== style) continue;
    if (candidate.value <= last || (list.length > 0 && candidate.value > last + LARGEST_LEAP)) continue;
    list.push(candidate);
    last = candidate.value;
  }
  return list;
}

/**
 * The last list of a style whose numbers rise by one, found from its end: lines that start with a call of the
 * running text come before it and are passed over.
 */
function chainBackwards(numbered: readonly Numbered[], style: MarkerStyle): Numbered[] {
  const chain: Numbered[] = [];
  let expected = Number.POSITIVE_INFINITY;
  for (let i = numbered.length - 1; i >= 0 && expected > 0; i--) {
    const candidate = numbered[i] as Numbered;
    if (candidate.marker.style !== style || candidate.value > expected) continue;
    if (expected !== Number.POSITIVE_INFINITY && candidate.value <= expected - LARGEST_LEAP) continue;
    chain.push(candidate);
    expected = candidate.value - 1;
  }
  return expected <= LARGEST_LEAP ? chain.reverse() : [];
}

/** True where the text before a list calls at least half of its notes. */
function isCalled(before: string, chain: readonly Numbered[]): boolean {
  const called = new Set<string>();
  for (const match of before.matchAll(/\[(\d{1,3})\]|\p{Ll}[.,;:!?]?["”’)]?(\d{1,3})(?=[\s—–]|$)/gu)) {
    called.add(match[1] ?? match[2] ?? "");
  }
  for (const match of before.matchAll(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu)) {
    called.add(Array.from(match[0], (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(digit)).join(""));
  }
  return chain.filter(({ marker }) => called.has(marker.number)).length * 2 >= chain.length;
}
