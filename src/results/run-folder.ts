import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Row } from "../analysis/rows.ts";
import { errnoName, explainErrno } from "../errno.ts";
import { CotextError } from "../errors.ts";
import type { Manifest } from "../output/manifest.ts";
import type { FormatName, TableName } from "../output/names.ts";
import { fileRows } from "./read-rows.ts";

/** JSON is read some ten times as fast as CSV. */
const quickestFirst: readonly FormatName[] = ["ndjson", "json", "csv"];

/** What is read of the effective pipeline in a manifest. */
interface RunDefinition {
  readonly stages?: readonly Readonly<Record<string, Readonly<Record<string, unknown>>>>[];
  readonly output?: { readonly zeros?: boolean };
}

/** The folder of a finished run, for whoever works with its tables. */
export class RunFolder {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  /**
   * The rows of a table from whichever format the run wrote; they can be gone through more than once, and are read anew
   * each time. Throws CotextError (RUN_INVALID) where there is no such table, and on the way where it is damaged.
   */
  rows(table: TableName): Iterable<Row> {
    const format = quickestFirst.find((name) => existsSync(join(this.path, `${table}.${name}`)));
    if (format === undefined) {
      throw new CotextError("RUN_INVALID", {
        message: `there is no table \`${table}\``,
        place: { file: this.path },
        hint: "name the folder of a finished run, and have the table among its `output.tables`",
      });
    }
    const file = join(this.path, `${table}.${format}`);
    return { [Symbol.iterator]: () => checkedRows(file, format) };
  }

  /** The options of a stage, as the run's manifest has them; undefined where it tells nothing of that stage. */
  stageOptions(stage: string): Readonly<Record<string, unknown>> | undefined {
    return this.#definition().stages?.find((entry) => stage in entry)?.[stage];
  }

  /** Whether `frequencies` has rows for concepts that a section lacks. */
  get hasZeros(): boolean {
    return this.#definition().output?.zeros !== false;
  }

  /** The pipeline in the manifest, as far as there is one. */
  #definition(): RunDefinition {
    try {
      const manifest = JSON.parse(this.#read("manifest.json") ?? "{}") as Partial<Manifest>;
      return (manifest.pipeline?.definition ?? {}) as RunDefinition;
    } catch {
      return {};
    }
  }

  /** A text that the run saved beside its tables. */
  text(file: string): string | undefined {
    return this.#read(file);
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

function* checkedRows(file: string, format: FormatName): Generator<Row> {
  try {
    yield* fileRows(file, format);
  } catch (error) {
    const message =
      errnoName(error) === undefined
        ? `the table is damaged: ${error instanceof Error ? error.message : String(error)}`
        : explainErrno(error);
    throw new CotextError("RUN_INVALID", { message, place: { file } });
  }
}
