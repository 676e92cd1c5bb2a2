import type { Marker, MarkerStyle } from "./block.ts";
import type { Line } from "./lines.ts";
import { markerOf } from "./note-markers.ts";
import { headKind, mayBeStock } from "./words.ts";

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

const label = /^(?:abstract|summary|key ?words)\b/iu;

/** Numbers may be missing from a list, so many in a row. */
const LARGEST_LEAP = 3;
const backReference = /\b(?:ibid(?:em)?|op\. ?cit|loc\. ?cit|supra)\b|^(?:see|cf)\b/iu;

/** Finds the lists of notes: under their heading, or by their running numbers. */
export function findNoteLines(text: string, lines: readonly Line[], boilerplate: Uint8Array): NoteLines {
  const marks = findLandmarks(text, lines, boilerplate);
  const carets = marks.numbered.filter(({ marker }) => marker.style === "caret");
  const list = carets.length > 0 ? carets : numberedList(text, lines, marks);
  const last = list.at(-1);
  // Numbers before the names of institutions on the title page are no notes.
  if (!last || last.line < marks.body) return { markers: new Map(), referenceNumbers: new Set() };
  if (isReferenceList(text, lines, list, marks)) {
    return { markers: new Map(), referenceNumbers: new Set(list.map(({ marker }) => marker.number)) };
  }
  return { markers: new Map(list.map(({ line, marker }) => [line, marker])), referenceNumbers: new Set() };
}

/** Where things are, by line; -1 where they are not. */
interface Landmarks {
  readonly numbered: Numbered[];
  readonly notesHead: number;
  readonly referencesHead: number;
  /** The first line that ends the title page. */
  readonly body: number;
}

function findLandmarks(text: string, lines: readonly Line[], boilerplate: Uint8Array): Landmarks {
  const numbered: Numbered[] = [];
  let notesHead = -1;
  let referencesHead = -1;
  let body = -1;
  for (let index = 0; index < lines.length; index++) {
    if (boilerplate[index] === 1) continue;
    const line = lines[index] as Line;
    const marker = markerOf(text, line);
    if (marker) numbered.push({ line: index, marker, value: Number(marker.number) });
    const kind = headAt(text, line);
    if (kind === undefined) continue;
    if (kind === "notes") notesHead = index;
    else if (kind === "references") referencesHead = index;
    if (body < 0) body = index;
  }
  return { numbered, notesHead, referencesHead, body };
}

const stockHead = /^[#\d.*_\s]*(\p{L}[\p{L} ]*)/u;

function headAt(text: string, { start, end }: Line): ReturnType<typeof headKind> {
  const length = end - start;
  if (length < 40) {
    const words = text.slice(start, end);
    return mayBeStock(words) ? headKind(stockHead.exec(words)?.[1] ?? "") : undefined;
  }
  return label.test(text.slice(start, start + 20)) ? "abstract" : undefined;
}

/** A numbered list under a heading `References` is one, unless its entries refer back as notes do. */
function isReferenceList(
  text: string,
  lines: readonly Line[],
  list: readonly Numbered[],
  { notesHead, referencesHead }: Landmarks,
): boolean {
  if (referencesHead < 0 || notesHead > referencesHead) return false;
  if ((list[0] as Numbered).line < referencesHead) return false;
  return list.every(({ line, marker }) => !backReference.test(text.slice(marker.labelEnd, lines[line]?.end)));
}

function numberedList(
  text: string,
  lines: readonly Line[],
  { numbered, notesHead, referencesHead }: Landmarks,
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
    const list = longestList(numbered, style);
    if (list.length >= 2 || list[0]?.value === 1) return list;
  }
  for (const style of ["dot", "bare", "parenthesis"] as const) {
    const list = longestList(numbered, style);
    const last = list.at(-1);
    if (last && isCalled(text.slice(0, lines[last.line]?.start), list)) return list;
  }
  return [];
}

/** Lists that start later than the first so many are not tried: no article has more. */
const MOST_LISTS = 8;

/**
 * The longest list of a style that starts with 1; of equally long ones the last, as lines that start with a call of
 * the running text come before the notes.
 */
function longestList(numbered: readonly Numbered[], style: MarkerStyle): Numbered[] {
  const own = numbered.filter(({ marker }) => marker.style === style);
  let longest: Numbered[] = [];
  let tried = 0;
  for (let i = own.length - 1; i >= 0 && tried < MOST_LISTS; i--) {
    if ((own[i] as Numbered).value !== 1) continue;
    tried++;
    const list = risingFrom(own.slice(i));
    if (list.length > longest.length) longest = list;
  }
  return longest;
}

/** The list under a heading `Notes`, in the style of its first line. */
function listUnder(numbered: readonly Numbered[]): Numbered[] {
  const style = numbered[0]?.marker.style;
  return risingFrom(numbered.filter(({ marker }) => marker.style === style));
}

/** Numbers that rise by one, or by a little more where one is missing; others are passed over. */
function risingFrom(numbered: readonly Numbered[]): Numbered[] {
  const list: Numbered[] = [];
  let last = 0;
  numbered.forEach((candidate, i) => {
    const { value } = candidate;
    if (value <= last || (list.length > 0 && value > last + LARGEST_LEAP)) return;
    // A line within a note may start with a number, too: the next in order is waited for.
    const isLeap = list.length > 0 && value > last + 1;
    if (isLeap && numbered.slice(i + 1, i + 1 + LOOK_AHEAD).some((later) => later.value === last + 1)) return;
    list.push(candidate);
    last = value;
  });
  return list;
}

const LOOK_AHEAD = 6;

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
