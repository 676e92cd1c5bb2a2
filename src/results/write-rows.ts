import { basename, dirname } from "node:path";
import type { Row } from "../analysis/rows.ts";
import { CotextError } from "../errors.ts";
import { OutputFolder } from "../output/folder.ts";
import { type Format, formatOf } from "../output/format.ts";
import { type FormatName, formatNames } from "../output/names.ts";
import type { Cell, Row as Cells } from "../output/table.ts";

/** A table that need not be in memory as a whole; its rows are cells in the order of its columns. */
export interface RowTable {
  readonly columns: readonly string[];
  readonly rows: Iterable<Cells>;
}

/** Rows by column as a table. */
export function tableOf(rows: Iterable<Row>, columns: readonly string[]): RowTable {
  return { columns, rows: cellsOf(rows, columns) };
}

function* cellsOf(rows: Iterable<Row>, columns: readonly string[]): Generator<Cells> {
  for (const row of rows) yield columns.map((column) => cellOf(row[column]));
}

/** Rows whose cells are in the order of the columns as a table. */
export function tableOfCells(rows: Iterable<readonly unknown[]>, columns: readonly string[]): RowTable {
  return { columns, rows: roundedCells(rows) };
}

function* roundedCells(rows: Iterable<readonly unknown[]>): Generator<Cells> {
  for (const row of rows) yield row.map(cellOf);
}

/** Ten significant digits, as in the tables of a run. */
function cellOf(value: unknown): Cell {
  if (typeof value === "number") return Number.isInteger(value) ? value : Number(value.toPrecision(10));
  return value === undefined || value === null ? undefined : String(value);
}

const BATCH = 1000;

/** Encodes a table piece by piece; `write` gets one piece after the other. Returns the number of rows. */
export function encodeRows(
  { columns, rows }: RowTable,
  format: Format,
  write: (piece: string | Uint8Array) => void,
): number {
  write(format.head(columns));
  let [count, batch] = [0, [] as Cells[]];
  const flush = (): void => {
    if (batch.length === 0) return;
    if (count > 0) write(format.between);
    write(format.rows(batch, columns));
    count += batch.length;
    batch = [];
  };
  for (const row of rows) {
    batch.push(row);
    if (batch.length === BATCH) flush();
  }
  flush();
  write(format.tail);
  return count;
}

/**
 * Writes a table to a file, whole or not at all. Returns the number of rows. Throws CotextError (USAGE, OUT_UNUSABLE).
 */
export function writeRows(table: RowTable, file: string, excel: boolean): number {
  const format = formatFor(file);
  const folder = new OutputFolder(dirname(file));
  try {
    const output = folder.create(basename(file));
    const count = encodeRows(table, formatOf(format, { excel }), (piece) => output.append(piece));
    folder.place();
    return count;
  } finally {
    folder.discard();
  }
}

function formatFor(file: string): FormatName {
  const extension = file.slice(file.lastIndexOf(".") + 1);
  const format = formatNames.find((name) => name === extension);
  if (format) return format;
  throw new CotextError("USAGE", {
    message: `\`${basename(file)}\` has no ending that says how to write it`,
    hint: formatNames.map((name) => `.${name}`).join(", "),
  });
}
