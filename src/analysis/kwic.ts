import { compareText } from "../model/span.ts";
import { type Bounds, contextOf } from "./context.ts";
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
  const { width = 60, measure = "characters" } = options;
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
      ...contextOf(whole, row, bounds(row), width, measure),
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
