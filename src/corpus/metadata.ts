import { CsvError, parse } from "csv-parse/sync";
import { CotextError, type Problem } from "../errors.ts";
import { isEncoding } from "./decode.ts";

/** The corpus's metadata.csv: one row a document. */
export interface Metadata {
  /** The columns but `document`, in the file's order. */
  readonly columns: readonly string[];
  /** Rows by document id; each has all `columns`. */
  readonly rows: ReadonlyMap<string, Readonly<Record<string, string>>>;
  /** The lines on which rows start, by document id. */
  readonly lines: ReadonlyMap<string, number>;
}

interface Line {
  readonly info: { readonly lines: number };
  readonly record: readonly string[];
}

/**
 * Reads a metadata table: comma, semicolon or tab between cells, the first column `document`. Throws CotextError
 * (METADATA_INVALID) with file:line for each mistake.
 */
export function parseMetadata(text: string, file: string): Metadata {
  const lines = parseLines(text, file);
  const [header, ...body] = lines;
  const problems: Problem[] = [];
  const problem = (message: string, line: number, hint?: string): void => {
    problems.push({ message, place: { file, line }, ...(hint === undefined ? {} : { hint }) });
  };
  const names = header?.record.map((name) => name.trim()) ?? [];
  if (names[0] !== "document") {
    problem("the first column must be `document`", 1, "it holds each document's path below the corpus root");
  }
  names.forEach((name, i) => {
    if (name === "") problem(`column ${i + 1} has no name`, 1);
    else if (names.indexOf(name) !== i) problem(`column \`${name}\` stands twice`, 1);
  });
  const columns = names.slice(1);
  const rows = new Map<string, Readonly<Record<string, string>>>();
  const starts = new Map<string, number>();
  let line = header?.info.lines ?? 1;
  for (const { record, info } of body) {
    const start = line + 1;
    line = info.lines;
    const [document = "", ...cells] = record;
    const id = document.replaceAll("\\", "/").replace(/^\.\//u, "");
    if (record.length !== names.length)
      problem(`${record.length} cells under ${names.length} columns`, start);
    if (id === "") problem("no document is named", start);
    const earlier = starts.get(id);
    if (earlier !== undefined) problem(`\`${id}\` stands twice`, start, `first on line ${earlier}`);
    const row = rowOf(columns, cells);
    const { encoding } = row;
    if (encoding && !isEncoding(encoding)) {
      problem(`unknown encoding \`${encoding}\``, start, "e.g. utf-8, windows-1252, koi8-r");
    }
    rows.set(id, row);
    starts.set(id, start);
  }
  if (problems.length > 0) throw new CotextError("METADATA_INVALID", problems);
  return { columns, rows, lines: starts };
}

function parseLines(text: string, file: string): Line[] {
  try {
    return parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as Line[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error["lines"] === "number" ? error["lines"] : 1;
    throw new CotextError("METADATA_INVALID", { message: error.message, place: { file, line } });
  }
}

/** The mark that comes first in the header decides: column names hold none of them. */
function delimiterOf(text: string): string {
  const header = text.slice(0, text.search(/[\r\n]|$/u));
  return /[,;\t]/u.exec(header)?.[0] ?? ",";
}

/** Without a prototype, so that a column may be called `constructor`. */
function rowOf(columns: readonly string[], cells: readonly string[]): Readonly<Record<string, string>> {
  const row = Object.create(null) as Record<string, string>;
  columns.forEach((column, i) => {
    row[column] = cells[i] ?? "";
  });
  return row;
}
