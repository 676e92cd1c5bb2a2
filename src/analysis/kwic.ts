import { compareText } from "../model/span.ts";
import { countOf, keyOf, type Row, textOf } from "./rows.ts";

/** The tables and texts that a concordance is made from. */
export interface KwicTables {
  readonly mentions: Iterable<Row>;
  readonly sentences: Iterable<Row>;
  readonly sections: Iterable<Row>;
  readonly documents: Iterable<Row>;
  /**
   * The text that the document's offsets refer to; undefined where it cannot be had, and then there are no
   * lines.
   */
  readonly textOf: (document: string) => string | undefined;
}

export interface KwicOptions {
  /** How much context on either side: characters or words. Default: 60 characters. */
  readonly width?: number;
  readonly measure?: "characters" | "words";
  /** Where the context ends at the latest. Default: `sentence`. */
  readonly within?: "sentence" | "section" | "document";
  /** Default: `text`, the order of the documents. `left` sorts by the words before, the nearest first. */
  readonly sort?: "text" | "left" | "right" | "keyword";
  readonly layers?: readonly string[];
  /** Concept ids and entity labels. */
  readonly labels?: readonly string[];
  /** Canonical names and prefLabels. */
  readonly names?: readonly string[];
  /** Columns of `documents` to show in each line; those that a line has anyway are not repeated. */
  readonly metadata?: readonly string[];
  /** Columns of each line that group them, before they are sorted. */
  readonly by?: readonly string[];
}

/** Columns of `kwic`; those of `metadata` follow. */
export const kwicColumns = [
  ...["document", "section", "sentence", "mention", "layer", "label", "name"],
  ...["left", "keyword", "right", "start", "end"],
] as const;

const own: ReadonlySet<string> = new Set(kwicColumns);

/**
 * A line for each mention: its words between those before and after, with every run of white space as one
 * space. The whole context is shown, never across the end of its sentence (or section).
 */
export function kwic(tables: KwicTables, options: KwicOptions = {}): Row[] {
  const bounds = boundsOf(tables, options.within ?? "sentence");
  const metadata = (options.metadata ?? []).filter((column) => !own.has(column));
  const documents = new Map([...tables.documents].map((row) => [textOf(row, "document"), row]));
  const text = lastText(tables.textOf);
  const lines: Row[] = [];
  for (const row of tables.mentions) {
    const document = textOf(row, "document");
    const whole = chosen(row, options) ? text(document) : undefined;
    if (whole === undefined) continue;
    const shown = documents.get(document) ?? {};
    lines.push({
      ...Object.fromEntries(kwicColumns.map((column) => [column, row[column]])),
      ...context(whole, row, bounds(row), options),
      ...Object.fromEntries(metadata.map((column) => [column, textOf(shown, column)])),
    });
  }
  return grouped(sorted(lines, options.sort ?? "text"), options.by ?? []);
}

function chosen(row: Row, { layers, labels, names }: KwicOptions): boolean {
  const passes = (list: readonly string[] | undefined, column: string): boolean =>
    list === undefined || list.includes(textOf(row, column));
  return passes(layers, "layer") && passes(labels, "label") && passes(names, "name");
}

/** Mentions come document by document, so one text at a time is enough. */
function lastText(read: KwicTables["textOf"]): KwicTables["textOf"] {
  let last: { readonly document: string; readonly text: string | undefined } | undefined;
  return (document) => {
    if (last?.document !== document) last = { document, text: read(document) };
    return last.text;
  };
}

interface Bounds {
  readonly start: number;
  readonly end: number;
}
const unbounded: Bounds = { start: 0, end: Number.POSITIVE_INFINITY };

function boundsOf(tables: KwicTables, within: "sentence" | "section" | "document"): (row: Row) => Bounds {
  if (within === "document") return () => unbounded;
  const rows = within === "sentence" ? tables.sentences : tables.sections;
  const found = new Map<string, Bounds>();
  for (const row of rows) {
    const key = keyOf(textOf(row, "document"), textOf(row, within));
    found.set(key, { start: countOf(row, "start"), end: countOf(row, "end") });
  }
  return (row) => found.get(keyOf(textOf(row, "document"), textOf(row, within))) ?? unbounded;
}

function context(text: string, row: Row, bounds: Bounds, options: KwicOptions): Row {
  const { width = 60, measure = "characters" } = options;
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

function sorted(lines: readonly Row[], sort: NonNullable<KwicOptions["sort"]>): Row[] {
  if (sort === "text") return [...lines];
  const keyed = lines.map((line, index) => ({ line, index, key: sortKey(line, sort) }));
  keyed.sort((a, b) => compareText(a.key, b.key) || a.index - b.index);
  return keyed.map(({ line }) => line);
}

/** In the order of the groups' names, or of their numbers where they are numbers. */
function grouped(lines: Row[], by: readonly string[]): Row[] {
  return lines.sort((a, b) => {
    for (const column of by) {
      const order = compareCells(textOf(a, column), textOf(b, column));
      if (order !== 0) return order;
    }
    return 0;
  });
}

function compareCells(a: string, b: string): number {
  const [x, y] = [Number(a), Number(b)];
  return Number.isNaN(x) || Number.isNaN(y) ? compareText(a, b) : x - y;
}

/** Words in small letters; before the keyword, from the nearest outwards. */
function sortKey(line: Row, sort: "left" | "right" | "keyword"): string {
  const parts =
    textOf(line, sort)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return (sort === "left" ? parts.reverse() : parts).join(" ");
}

/** What stands before a line is cut to so many characters. */
const WIDEST_GROUP = 30;

/**
 * Lines for a terminal or a text file: keywords in one column, contexts cut or filled to `width` characters. What
 * they are grouped by stands in front.
 */
export function alignedLines(lines: readonly Row[], width = 60, by: readonly string[] = []): string[] {
  const groups = lines.map((line) => {
    const cells = by.map((column) => textOf(line, column));
    return [...cells.join(", ")].slice(0, WIDEST_GROUP).join("");
  });
  const widest = groups.reduce((most, group) => Math.max(most, group.length), 0);
  return lines.map((line, i) => {
    const group = by.length === 0 ? "" : `${(groups[i] as string).padEnd(widest)}  `;
    const left = [...textOf(line, "left")].slice(-width).join("");
    const right = [...textOf(line, "right")].slice(0, width).join("");
    const fill = " ".repeat(Math.max(0, width - [...left].length));
    return `${group}${fill}${left}${textOf(line, "keyword")}${right}`.trimEnd();
  });
}
