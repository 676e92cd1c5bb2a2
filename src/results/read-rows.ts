import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { StringDecoder } from "node:string_decoder";
import { parse } from "csv-parse/sync";
import type { Row } from "../analysis/rows.ts";
import type { FormatName } from "../output/names.ts";

/** Bytes of a table that are read at once: a table may be larger than a string can be. */
const CHUNK = 1 << 20;

/**
 * The rows of a table, some of them in memory at a time. Throws what the file system throws, and SyntaxError or
 * csv-parse's error where the table is damaged.
 */
export function* fileRows(path: string, format: FormatName, chunk = CHUNK): Generator<Row> {
  if (format === "csv") yield* csvRows(wholeRecords(textsOf(path, chunk)));
  else if (format === "ndjson") yield* ndjsonRows(wholeLines(textsOf(path, chunk)));
  else if (isByLine(path)) yield* jsonRows(wholeLines(textsOf(path, chunk)));
  else yield* JSON.parse(readFileSync(path, "utf8")) as Row[];
}

function* textsOf(path: string, chunk: number): Generator<string> {
  const file = openSync(path, "r");
  try {
    const decoder = new StringDecoder("utf8");
    const bytes = Buffer.allocUnsafe(chunk);
    for (let length = readSync(file, bytes); length > 0; length = readSync(file, bytes)) {
      yield decoder.write(bytes.subarray(0, length));
    }
    yield decoder.end();
  } finally {
    closeSync(file);
  }
}

/** The same text, cut at the ends of lines. */
function* wholeLines(texts: Iterable<string>): Generator<string> {
  let carried = "";
  for (const text of texts) {
    const end = text.lastIndexOf("\n") + 1;
    if (end > 0) {
      yield carried + text.slice(0, end);
      carried = text.slice(end);
    } else carried += text;
  }
  if (carried !== "") yield carried;
}

/** The same text, cut at the ends of lines that are not within a quoted cell. */
function* wholeRecords(texts: Iterable<string>): Generator<string> {
  let carried = "";
  for (const lines of wholeLines(texts)) {
    carried += lines;
    if (quotes(carried) % 2 === 1) continue;
    yield carried;
    carried = "";
  }
  if (carried !== "") yield carried;
}

function quotes(text: string): number {
  let count = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) count++;
  return count;
}

/** Rows of a CSV table of Cotext's, the apostrophes that guard against formulas taken away. */
export function* csvRows(texts: Iterable<string>, delimiter = ","): Generator<Row> {
  let head: readonly string[] | undefined;
  for (const text of texts) {
    // Without `columns` and `cast` the parser keeps no account of each cell, which is most of its time.
    for (const cells of parse(text, { bom: head === undefined, delimiter }) as string[][]) {
      const columns = head;
      if (!columns) head = cells;
      else yield Object.fromEntries(columns.map((column, i) => [column, unguarded(cells[i] ?? "")]));
    }
  }
}

function unguarded(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}

function* ndjsonRows(lines: Iterable<string>): Generator<Row> {
  for (const text of lines) yield* parsedLines(text.trimEnd().split("\n").join(","));
}

/** How an array with an object a line begins, as a run writes it. */
const BY_LINE = /^\[\n[{\n\]]/u;

function isByLine(path: string): boolean {
  const [first = ""] = textsOf(path, 3);
  return BY_LINE.test(first);
}

function* jsonRows(lines: Iterable<string>): Generator<Row> {
  let [isFirst, isEnded] = [true, false];
  for (const text of lines) {
    const rows: string = isFirst ? text.slice(2) : text;
    isFirst = false;
    isEnded = rows === "]\n" || rows.endsWith("\n]\n");
    yield* parsedLines(rows.slice(0, isEnded ? -2 : undefined).replace(/,\n$/u, ""));
  }
  if (!isEnded) throw new SyntaxError("it ends too soon");
}

function parsedLines(rows: string): Row[] {
  return JSON.parse(`[${rows}]`) as Row[];
}
