import { basename, dirname } from "node:path";
import type { Row } from "../analysis/rows.ts";
import { CotextError } from "../errors.ts";
import { OutputFolder } from "../output/folder.ts";
import { formatOf } from "../output/format.ts";
import type { Cell } from "../output/table.ts";
import { type FormatName, formatNames } from "../pipeline/definition.ts";

/** Rows as one file's text, in the format of the file's extension. */
export function encodeRows(rows: readonly Row[], columns: readonly string[], format: FormatName): string {
  const { head, rows: encode, tail } = formatOf(format, { excel: false });
  const cells = rows.map((row) => columns.map((column) => cellOf(row[column])));
  return head(columns) + Buffer.from(encode(cells, columns)).toString() + tail;
}

/** Writes a table to a file, whole or not at all. Throws CotextError (USAGE, OUT_UNUSABLE). */
export function writeRows(rows: readonly Row[], columns: readonly string[], file: string): void {
  const extension = file.slice(file.lastIndexOf(".") + 1);
  const format = formatNames.find((name) => name === extension);
  if (!format) {
    throw new CotextError("USAGE", {
      message: `\`${basename(file)}\` has no ending that says how to write it`,
      hint: formatNames.map((name) => `.${name}`).join(", "),
    });
  }
  const folder = new OutputFolder(dirname(file));
  try {
    folder.write(basename(file), encodeRows(rows, columns, format));
    folder.place();
  } finally {
    folder.discard();
  }
}

/** Ten significant digits, as in the tables of a run. */
function cellOf(value: unknown): Cell {
  if (typeof value === "number") return Number.isInteger(value) ? value : Number(value.toPrecision(10));
  return value === undefined || value === null ? undefined : String(value);
}
