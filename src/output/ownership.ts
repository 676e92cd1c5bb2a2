import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { errnoName, explainErrno } from "../errno.ts";
import { CotextError } from "../errors.ts";
import { MANIFEST } from "./folder.ts";
import type { Manifest } from "./manifest.ts";
import { formatNames, tableNames } from "./names.ts";

const OWN_FILES = new Set(
  [...tableNames, "failures"].flatMap((table) => formatNames.map((format) => `${table}.${format}`)),
);

/**
 * Sees to it that only results of the pipeline `name` would be overwritten, as that pipeline left them. Throws
 * CotextError (OUT_NOT_OURS) where the folder holds anything else, or a table that somebody has worked on, unless
 * `force`.
 */
export function checkOwnership(folder: string, name: string, force: boolean): void {
  const names = namesIn(folder);
  if (force || names.length === 0) return;
  const foreign = names.filter((file) => file !== MANIFEST && file !== "texts" && !OWN_FILES.has(file));
  if (foreign.length > 0) {
    throw notOurs(folder, `the folder holds other files (${foreign.slice(0, 3).join(", ")})`);
  }
  if (!names.includes(MANIFEST)) return;
  const manifest = manifestOf(folder);
  const owner = manifest?.pipeline?.name;
  if (owner !== name) {
    const whose =
      owner === undefined ? "no manifest of Cotext's" : `the results of the pipeline \`${owner}\``;
    throw notOurs(folder, `the folder holds ${whose}`);
  }
  const changed = manifest?.outputs?.find((output) => wasChanged(folder, output));
  if (changed) throw notOurs(join(folder, changed.file), "was changed since Cotext wrote it");
}

/** Throws CotextError (OUT_NOT_OURS) where there is such a file, unless `force`. */
export function checkNew(file: string, force: boolean): void {
  if (force || !existsSync(file)) return;
  throw new CotextError("OUT_NOT_OURS", {
    message: "there is such a file already",
    place: { file },
    hint: "choose another name, or --force to overwrite it",
  });
}

/** Files of earlier runs that `written` does not replace. */
export function staleFiles(folder: string, written: ReadonlySet<string>): string[] {
  const own = namesIn(folder).filter((file) => OWN_FILES.has(file));
  return [...own, ...below(join(folder, "texts"), "texts/")].filter((file) => !written.has(file));
}

/** The pipeline whose results a folder holds; undefined where it holds none. */
export function ownerOf(folder: string): string | undefined {
  return manifestOf(folder)?.pipeline?.name;
}

/** What a manifest says that this module needs, each part of it where it is of the right kind. */
interface Claim {
  readonly pipeline?: { readonly name?: string };
  readonly outputs?: readonly Output[];
}

type Output = Manifest["outputs"][number];

/** Undefined where there is none, or none of Cotext's. */
function manifestOf(folder: string): Claim | undefined {
  const text = unless(["ENOENT"], folder, () => readFileSync(join(folder, MANIFEST), "utf8"));
  try {
    const manifest = JSON.parse(text ?? "null") as (Claim & { cotext?: unknown }) | null;
    const ours = manifest?.cotext !== undefined && typeof manifest.pipeline?.name === "string";
    return ours ? manifest : undefined;
  } catch {
    return undefined;
  }
}

/** Only a file that is younger than the manifest, which is written last, need be read to tell. */
function wasChanged(folder: string, { file, bytes, sha256 }: Output): boolean {
  const path = join(folder, ...file.split("/"));
  const now = unless(["ENOENT"], path, () => statSync(path));
  if (!now) return false;
  if (now.size !== bytes) return true;
  const written = unless([], folder, () => statSync(join(folder, MANIFEST)).mtimeMs) ?? 0;
  if (now.mtimeMs <= written) return false;
  const content = unless([], path, () => readFileSync(path)) ?? "";
  return createHash("sha256").update(content).digest("hex") !== sha256;
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
