import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { errnoName, explainErrno } from "../errno.ts";
import { CotextError } from "../errors.ts";
import { formatNames, tableNames } from "../pipeline/definition.ts";
import { MANIFEST } from "./folder.ts";

const OWN_FILES = new Set(
  [...tableNames, "failures"].flatMap((table) => formatNames.map((format) => `${table}.${format}`)),
);

/**
 * Sees to it that only results of the pipeline `name` would be overwritten. Throws CotextError (OUT_NOT_OURS) where
 * the folder holds anything else, unless `force`.
 */
export function checkOwnership(folder: string, name: string, force: boolean): void {
  const names = namesIn(folder);
  if (force || names.length === 0) return;
  const foreign = names.filter((file) => file !== MANIFEST && file !== "texts" && !OWN_FILES.has(file));
  if (foreign.length > 0) {
    throw notOurs(folder, `the folder holds other files (${foreign.slice(0, 3).join(", ")})`);
  }
  if (!names.includes(MANIFEST)) return;
  const owner = ownerOf(folder);
  if (owner !== name) {
    const whose =
      owner === undefined ? "no manifest of Cotext's" : `the results of the pipeline \`${owner}\``;
    throw notOurs(folder, `the folder holds ${whose}`);
  }
}

/** Files of earlier runs that `written` does not replace. */
export function staleFiles(folder: string, written: ReadonlySet<string>): string[] {
  const own = namesIn(folder).filter((file) => OWN_FILES.has(file));
  return [...own, ...below(join(folder, "texts"), "texts/")].filter((file) => !written.has(file));
}

/** The pipeline whose results a folder holds; undefined where it holds none. */
export function ownerOf(folder: string): string | undefined {
  const text = unless(["ENOENT"], folder, () => readFileSync(join(folder, MANIFEST), "utf8"));
  try {
    const { cotext, pipeline } = JSON.parse(text ?? "null") as {
      cotext?: unknown;
      pipeline?: { name?: unknown };
    };
    return cotext !== undefined && typeof pipeline?.name === "string" ? pipeline.name : undefined;
  } catch {
    return undefined;
  }
}

/** Empty where there is no such folder: making it will say what is in the way. */
function namesIn(folder: string): string[] {
  const names = unless(["ENOENT", "ENOTDIR"], folder, () => readdirSync(folder)) ?? [];
  return names.filter((name) => !name.startsWith("."));
}

/** What `act` returns; undefined where the system says one of `expected`. Other errors are the disk's. */
function unless<T>(expected: readonly string[], folder: string, act: () => T): T | undefined {
  try {
    return act();
  } catch (error) {
    if (expected.includes(errnoName(error) ?? "")) return undefined;
    const message = `cannot read: ${explainErrno(error)}`;
    throw new CotextError("OUT_UNUSABLE", { message, place: { file: folder } });
  }
}

function below(folder: string, prefix: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory()
        ? below(join(folder, entry.name), `${prefix}${entry.name}/`)
        : entry.name.startsWith(".")
          ? []
          : [`${prefix}${entry.name}`],
    );
  } catch {
    return [];
  }
}

function notOurs(folder: string, message: string): CotextError {
  return new CotextError("OUT_NOT_OURS", {
    message,
    place: { file: folder },
    hint: "choose another folder with --out, or --force to overwrite results there",
  });
}
