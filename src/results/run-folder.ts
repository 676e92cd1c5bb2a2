import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { Row } from "../analysis/rows.ts";
import { errnoName, explainErrno } from "../errno.ts";
import { CotextError } from "../errors.ts";
import { type FormatName, formatNames, type TableName } from "../pipeline/definition.ts";

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
    for (const format of formatNames) {
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
  return parse(text, {
    bom: true,
    columns: true,
    cast: (cell) => (cell.startsWith("'") ? cell.slice(1) : cell),
  }) as Row[];
}
