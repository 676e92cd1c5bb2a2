import { type Options, stringify } from "csv-stringify/sync";
import { type Cell, Cells, type Row } from "./table.ts";

export interface CsvOptions {
  /** Byte order mark and CRLF, for a double click in Excel. */
  readonly excel: boolean;
}

/** Encodes rows, each with its line end; an empty string for no rows. RFC 4180. */
export function csvRows(rows: readonly Row[], { excel }: CsvOptions): string {
  const lineEnd = excel ? "\r\n" : "\n";
  let encoded = "";
  for (const row of rows) {
    for (let i = 0; i < row.length; i++) encoded += i === 0 ? encodedCell(row[i]) : `,${encodedCell(row[i])}`;
    encoded += lineEnd;
  }
  return encoded;
}

/** What comes before the first row: the byte order mark and the column names. */
export function csvHead(columns: readonly string[], options: CsvOptions): string {
  return (options.excel ? "\ufeff" : "") + csvRows([columns], options);
}

function encodedCell(cell: Cell | Cells): string {
  if (cell instanceof Cells) {
    cell.csv ??= cell.cells.map(encodedCell).join(",");
    return cell.csv;
  }
  if (typeof cell === "number") return Number.isFinite(cell) ? String(cell) : "";
  return cell === undefined ? "" : encodedText(cell);
}

/** Texts as they were encoded: most cells repeat ids, labels and names. */
const known = new Map<string, string>();
const MOST_KNOWN = 20_000;
const LONGEST_KNOWN = 80;

function encodedText(text: string): string {
  const found = known.get(text);
  if (found !== undefined) return found;
  const encoded =
    text === "" || PLAIN.test(text) ? text : stringify([[safeText(text)]], STRINGIFY).slice(0, -1);
  if (text.length > LONGEST_KNOWN) return encoded;
  if (known.size === MOST_KNOWN) known.clear();
  known.set(text, encoded);
  return encoded;
}

/** Texts that are their own encoding, whatever the reader: no mark, control or space where it would matter. */
const PLAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N} ._:/()’“”–-]*[\p{L}\p{N}.)’”])?$/u;

/** Beside the comma, the quotation mark and the line feed: what other readers take for the end of a cell. */
const NEEDS_QUOTES = /[;\t\r]|^\s|\s$/u;
const STRINGIFY: Options = { record_delimiter: "\n", quoted_match: NEEDS_QUOTES };

/** Control characters but tab and line ends. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/gu;

/** Halves of surrogate pairs, which UTF-8 cannot hold, and two code points that XML cannot. */
const UNWRITABLE = /[\p{Surrogate}\ufffe\uffff]/gu;

/** Characters that show nothing, behind which a formula may hide. */
const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\ufffd]*/u;

const STARTS_FORMULA = new Set(["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "'"]);

/**
 * Text as a spreadsheet may open it: what it would take for a formula gets a leading apostrophe, and so does text
 * that has one, so that taking one away gives the text back. Control characters become spaces, and what UTF-8 or
 * XML cannot hold becomes U+FFFD.
 */
export function safeText(text: string): string {
  const writable = text.replace(CONTROL, " ").replace(UNWRITABLE, "\ufffd");
  const first = INVISIBLE.exec(writable)?.[0].length ?? 0;
  return STARTS_FORMULA.has(writable.charAt(first)) ? `'${writable}` : writable;
}
