import type { Command } from "commander";
import type { Row } from "../analysis/rows.ts";
import type { RowTable } from "../results/write-rows.ts";
import type { Io } from "./io.ts";

/** Where a table goes, and how. */
export interface Destination {
  readonly out?: string;
  readonly excel?: boolean;
  readonly force?: boolean;
}

/** The options of a Destination; without `--out` comes what `otherwise` says. */
export function addDestination(command: Command, otherwise = "CSV"): Command {
  return command
    .option(
      "--out <file>",
      `file for the table, .csv, .json or .ndjson (default: ${otherwise} on standard output)`,
    )
    .option("--excel", "CSV for a double click in Excel: byte order mark and CRLF")
    .option("--force", "overwrite that file");
}

/** Puts a table where `--out` says, or as CSV on standard output. */
export async function emit(
  io: Io,
  rows: Iterable<Row>,
  columns: readonly string[],
  destination: Destination,
): Promise<void> {
  const { tableOf } = await import("../results/write-rows.ts");
  await emitTable(io, tableOf(rows, columns), destination);
}

/** The same for a table whose rows are cells. */
export async function emitTable(
  io: Io,
  table: RowTable,
  { out, excel = false, force = false }: Destination,
): Promise<void> {
  const { encodeRows, writeRows } = await import("../results/write-rows.ts");
  if (out === undefined) {
    const { formatOf } = await import("../output/format.ts");
    encodeRows(table, formatOf("csv", { excel }), (piece) => {
      io.out(typeof piece === "string" ? piece : Buffer.from(piece).toString("utf8"));
    });
    return;
  }
  const { checkNew } = await import("../output/ownership.ts");
  checkNew(out, force);
  io.error(`${writeRows(table, out, excel)} rows in ${out}\n`);
}

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
