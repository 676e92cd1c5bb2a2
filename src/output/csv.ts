import { type Options, stringify } from "csv-stringify/sync";
import { ByteWriter } from "./bytes.ts";
import { type Cell, Cells, type Row } from "./table.ts";

export interface CsvOptions {
  /** Byte order mark and CRLF, for a double click in Excel. */
  readonly excel: boolean;
}

const out = new ByteWriter();
const COMMA = 0x2c;

/** Encodes rows as UTF-8, each with its line end. RFC 4180. */
export function csvRows(rows: readonly Row[], { excel }: CsvOptions): Uint8Array {
  for (const row of rows) {
    for (let i = 0; i < row.length; i++) {
      if (i > 0) out.byte(COMMA);
      const cell = row[i];
      if (cell instanceof Cells) out.bytes(bytesOf(cell));
      else writeCell(cell);
    }
    if (excel) out.byte(0x0d);
    out.byte(0x0a);
  }
  return out.take();
}

/** What comes before the first row: the byte order mark and the column names. */
export function csvHead(columns: readonly string[], options: CsvOptions): string {
  return (options.excel ? "\ufeff" : "") + Buffer.from(csvRows([columns], options)).toString();
}

const cellsOut = new ByteWriter();

function bytesOf(cells: Cells): Uint8Array {
  if (!cells.csv) {
    cells.cells.forEach((cell, i) => {
      if (i > 0) cellsOut.byte(COMMA);
      writeCell(cell, cellsOut);
    });
    cells.csv = cellsOut.take();
  }
  return cells.csv;
}

function writeCell(cell: Cell, to = out): void {
  if (typeof cell === "string") writeText(cell, to);
  else if (cell !== undefined && Number.isFinite(cell)) to.number(cell);
}

function writeText(text: string, to: ByteWriter): void {
  if (text === "" || (isPlainAtEnds(text) && to.asciiText(text, inner))) return;
  to.bytes(encodedText(text));
}

/** Most cells are ids, labels and words of ASCII: which of its characters need no second look, by place. */
const inner = asciiTable(/[A-Za-z0-9 ._:/()-]/u);
const last = asciiTable(/[A-Za-z0-9.)]/u);
const first = asciiTable(/[A-Za-z0-9]/u);

function asciiTable(allowed: RegExp): Uint8Array {
  return Uint8Array.from({ length: 128 }, (_, unit) => (allowed.test(String.fromCharCode(unit)) ? 1 : 0));
}

function isPlainAtEnds(text: string): boolean {
  return first[text.charCodeAt(0)] === 1 && last[text.charCodeAt(text.length - 1)] === 1;
}

/** Other texts as they were encoded: names come again. */
const known = new Map<string, Uint8Array>();
const MOST_KNOWN = 20_000;
const LONGEST_KNOWN = 80;

function encodedText(text: string): Uint8Array {
  const found = known.get(text);
  if (found !== undefined) return found;
  const encoded = Buffer.from(
    PLAIN.test(text) ? text : stringify([[safeText(text)]], STRINGIFY).slice(0, -1),
  );
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
