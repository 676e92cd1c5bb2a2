import type { Row } from "../analysis/rows.ts";
import type { Io } from "./io.ts";

/** Puts a table where `--out` says, or as CSV on standard output. */
export async function emit(
  io: Io,
  rows: readonly Row[],
  columns: readonly string[],
  out: string | undefined,
): Promise<void> {
  const { encodeRows, writeRows } = await import("../results/write-rows.ts");
  if (out === undefined) {
    io.out(encodeRows(rows, columns, "csv"));
    return;
  }
  writeRows(rows, columns, out);
  io.error(`${rows.length} rows in ${out}\n`);
}

export const OUT = "file for the table, .csv, .json or .ndjson (default: CSV on standard output)";

/** Turns what a pure function says of wrong wishes (a group or unit that is not there) into wrong usage. */
export async function asUsage<T>(act: () => T): Promise<T> {
  const { CotextError } = await import("../errors.ts");
  try {
    return act();
  } catch (error) {
    if (error instanceof RangeError) throw new CotextError("USAGE", { message: error.message });
    throw error;
  }
}
