import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, isAbsolute, relative, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { errnoName, explainErrno } from "../errno.ts";
import { CotextError } from "../errors.ts";
import type { Resource } from "../output/manifest.ts";
import type { StageIo } from "../stages/stage.ts";

/** The package's own folder: that of package.json, whether run from src/ or dist/. */
const packageFolder = fileURLToPath(new URL("../../", import.meta.url));

/** The folder of the pipelines, codebooks and gazetteers that come with the package: `cotext:` in a path. */
export const ownPipelines = resolve(packageFolder, "pipelines");
const OWN = "cotext:";

export function packageVersion(): string {
  const read: unknown = JSON.parse(readFileSync(resolve(packageFolder, "package.json"), "utf8"));
  return (read as { readonly version: string }).version;
}

/**
 * Reads what a pipeline definition names: paths are resolved against its folder, `cotext:` is the package's own
 * pipelines folder, and `aliases` stand for files that the command line named instead.
 */
export class PipelineFiles implements Omit<StageIo, "available"> {
  readonly #folder: string;
  readonly #aliases: ReadonlyMap<string, string>;
  readonly #resources = new Map<string, Resource>();
  readonly #sources = new Map<string, string>();

  constructor(folder: string, aliases: ReadonlyMap<string, string>) {
    this.#folder = folder;
    this.#aliases = aliases;
  }

  /** In the order of their names. */
  get resources(): readonly Resource[] {
    return [...this.#resources.keys()].sort().map((path) => this.#resources.get(path) as Resource);
  }

  /** The files themselves and their hashes. */
  get sources(): readonly (readonly [file: string, sha256: string])[] {
    return [...this.#sources];
  }

  resolve(path: string): string {
    if (path.startsWith(OWN)) return resolve(ownPipelines, path.slice(OWN.length));
    return resolve(this.#folder, this.#aliases.get(path) ?? path);
  }

  readonly readText = async (path: string): Promise<string> => {
    const bytes = await readBytes(this.resolve(path), this.displayPath(path));
    this.#record(path, bytes);
    return decodeStrictly(bytes, this.displayPath(path));
  };

  readonly readBuilt = async (name: string, paths: readonly string[]): Promise<string | undefined> => {
    try {
      const text = await readFile(new URL(name, import.meta.url), "utf8");
      const end = text.indexOf("\n");
      return text.slice(0, end) === this.fingerprint(paths) ? text.slice(end + 1) : undefined;
    } catch {
      return undefined;
    }
  };

  /** What a file made of others has in its first line. */
  fingerprint(paths: readonly string[]): string {
    return sha256(paths.map((path) => this.#sources.get(this.resolve(path)) ?? path).join("\n"));
  }

  readonly displayPath = (path: string): string => {
    const alias = this.#aliases.get(path);
    if (alias !== undefined) return displayed(alias);
    return path.startsWith(OWN) ? path : displayed(this.resolve(path));
  };

  readonly importModule = async (path: string): Promise<unknown> => {
    const file = this.resolve(path);
    this.#record(path, await readBytes(file, this.displayPath(path)));
    return ((await import(pathToFileURL(file).href)) as { readonly default?: unknown }).default;
  };

  #record(path: string, bytes: Buffer): void {
    const shown = isAbsolute(path) ? basename(path) : path.split(sep).join("/");
    this.#resources.set(shown, { path: shown, sha256: sha256(bytes) });
    this.#sources.set(this.resolve(path), sha256(bytes));
  }
}

/** Reads a file that a person named. Throws CotextError (NOT_FOUND, UNREADABLE) that shows it as `shown`. */
export async function readBytes(file: string, shown: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = errnoName(error) === "ENOENT" ? "NOT_FOUND" : "UNREADABLE";
    throw new CotextError(code, { message: explainErrno(error), place: { file: shown } });
  }
}

export function decodeStrictly(bytes: Uint8Array, shown: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const hint = "save the file as UTF-8";
    throw new CotextError("UNREADABLE", {
      message: "this is not UTF-8",
      place: { file: shown, line: 1 },
      hint,
    });
  }
}

/** A path as a user would recognise it: relative to the working folder where that is shorter. */
export function displayed(file: string): string {
  const near = relative(process.cwd(), file);
  return near !== "" && near.length < file.length && !near.startsWith(`..${sep}..${sep}..`) ? near : file;
}

export function sha256(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}
