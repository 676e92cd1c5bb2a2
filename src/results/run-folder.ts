import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { Row } from "../analysis/rows.ts";
import { errnoName, explainErrno } from "../errno.ts";
import { CotextError } from "../errors.ts";
import type { FormatName, TableName } from "../pipeline/definition.ts";

/** JSON is read some ten times as fast as CSV. */
const quickestFirst: readonly FormatName[] = ["ndjson", "json", "csv"];

/** The folder of a finished run, for whoever works with its tables. */
export class RunFolder {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  /**
   * The rows of a table from whichever format the run wrote. Throws CotextError (RUN_INVALID) where there is none.
   */
  rows(table: TableName): readonly Row[] {
    for (const format of quickestFirst) {
      const text = this.#read(`${table}.${format}`);
      if (text !== undefined) return this.#parse(text, format, table);
    }
    throw new CotextError("RUN_INVALID", {
      message: `there is no table \`${table}\``,
      place: { file: this.path },
      hint: "name the folder of a finished run, and have the table among its `output.tables`",
    });
  }

  /** A text that the run saved beside its tables. */
  text(file: string): string | undefined {
    return this.#read(file);
  }

  #parse(text: string, format: FormatName, table: string): readonly Row[] {
    try {
      if (format === "csv") return csvRows(text);
      if (format === "json") return JSON.parse(text) as Row[];
      return text
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line) as Row);
    } catch (error) {
      const message = `the table is damaged: ${error instanceof Error ? error.message : String(error)}`;
      throw new CotextError("RUN_INVALID", {
        message,
        place: { file: join(this.path, `${table}.${format}`) },
      });
    }
  }

  #read(file: string): string | undefined {
    try {
      return readFileSync(join(this.path, file), "utf8");
    } catch (error) {
      if (errnoName(error) === "ENOENT" || errnoName(error) === "ENOTDIR") return undefined;
      throw new CotextError("RUN_INVALID", {
        message: explainErrno(error),
        place: { file: join(this.path, file) },
      });
    }
  }
}

/** Rows of a CSV table of Cotext's, the apostrophes that guard against formulas taken away. */
export function csvRows(text: string): Row[] {
  // Without `columns` and `cast` the parser keeps no account of each cell, which is most of its time.
  const [head = [], ...lines] = parse(text, { bom: true }) as string[][];
  return lines.map((cells) =>
    Object.fromEntries(head.map((column, i) => [column, unguarded(cells[i] ?? "")])),
  );
}

function unguarded(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}
