import { createHash, type Hash } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmdirSync,
  statSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { errnoName, explainErrno } from "../errno.ts";
import { CotextError } from "../errors.ts";

/** Bytes that a file keeps in memory before they are appended. */
const BUFFER = 1 << 17;

/** A file that is being written: under a hidden name until `OutputFolder.commit`. */
export interface OutputFile {
  /** Below the folder, with `/`. */
  readonly name: string;
  append(data: string | Uint8Array): void;
}

/** What a committed file holds. */
export interface Written {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * The folder of one run's results. Files appear all at once: each is written under a hidden name in its own folder,
 * and `commit` puts them in place, the manifest last. Until then, and after any error, what stood there stands.
 * Only one file is open at a time. Every error of the disk is a CotextError (OUT_UNUSABLE) that names it.
 */
export class OutputFolder {
  readonly path: string;
  readonly #files: PendingFile[] = [];
  readonly #made: string[] = [];

  /** Makes the folder where it is not there yet. */
  constructor(path: string) {
    this.path = path;
    try {
      this.#makeFolder(path);
    } catch (error) {
      this.leave();
      throw error;
    }
  }

  create(name: string): OutputFile {
    const path = join(this.path, ...name.split("/"));
    this.#makeFolder(dirname(path));
    const file = new PendingFile(name, path);
    this.#files.push(file);
    return file;
  }

  /** Makes a file of a text that is whole, and keeps nothing of it in memory. */
  write(name: string, text: string): void {
    this.create(name).append(text);
    guarded(this.path, () => this.#files.at(-1)?.finish());
  }

  /** Writes out what is pending, so that all but the manifest can be described in it. */
  finish(): Written[] {
    return guarded(this.path, () => this.#files.map((file) => file.finish()));
  }

  /** Puts the files in place one by one, where no manifest speaks for all of them. */
  place(): void {
    guarded(this.path, () => {
      for (const file of this.#files) file.finish();
      for (const file of this.#files) file.place();
      syncFolder(this.path);
    });
    this.#files.length = 0;
    this.#made.length = 0;
  }

  /**
   * Puts the files in place: the old manifest goes first and the new one comes last, so that a folder with a
   * manifest is complete. Then removes `stale` files of an earlier run.
   */
  commit(manifest: string, stale: readonly string[]): void {
    guarded(this.path, () => {
      const last = new PendingFile(MANIFEST, join(this.path, MANIFEST));
      this.#files.push(last);
      last.append(manifest);
      last.finish();
      removeIfThere(last.path);
      for (const file of this.#files) if (file !== last) file.place();
      for (const name of stale) removeIfThere(join(this.path, ...name.split("/")));
      for (const folder of new Set(stale.map((name) => dirname(name)))) this.#removeEmpty(folder);
      last.place();
      syncFolder(this.path);
    });
    this.#files.length = 0;
    this.#made.length = 0;
  }

  /** Removes what is pending. */
  discard(): void {
    for (const file of this.#files) ignoringErrors(() => removeIfThere(file.temporary));
    this.#files.length = 0;
  }

  /** Removes the folders that were made for nothing. */
  leave(): void {
    for (const folder of this.#made.reverse()) ignoringErrors(() => rmdirSync(folder));
    this.#made.length = 0;
  }

  #removeEmpty(folder: string): void {
    if (folder !== ".") ignoringErrors(() => rmdirSync(join(this.path, ...folder.split("/"))));
  }

  /** Makes folders one by one: Node's recursive `mkdir` never returns in places such as /proc. */
  #makeFolder(path: string): void {
    guarded(path, () => {
      const missing: string[] = [];
      let folder = path;
      while (!existsSync(folder) && dirname(folder) !== folder) {
        missing.push(folder);
        folder = dirname(folder);
      }
      if (missing.length === 0 && !statSync(path).isDirectory()) {
        throw Object.assign(new Error("not a directory"), { code: "ENOTDIR", syscall: "mkdir" });
      }
      for (const next of missing.reverse()) {
        makeOne(next);
        this.#made.push(next);
      }
    });
  }
}

export const MANIFEST = "manifest.json";

/** Hidden names of files that are being written, and of locks that were not put in place. */
const TEMPORARY = /^\..+\.cotext-tmp$|^\.cotext\.lock\.\d+/u;

class PendingFile implements OutputFile {
  readonly name: string;
  readonly path: string;
  readonly temporary: string;
  readonly #hash: Hash = createHash("sha256");
  /** Bytes that were not written yet, in one piece that is made when there are any. */
  #pending: Buffer | undefined;
  #length = 0;
  #bytes = 0;
  #started = false;
  #written: Written | undefined;

  constructor(name: string, path: string) {
    this.name = name;
    this.path = path;
    this.temporary = join(dirname(path), `.${basename(path)}.cotext-tmp`);
  }

  append(data: string | Uint8Array): void {
    const bytes = typeof data === "string" ? Buffer.from(data) : data;
    if (this.#length + bytes.length > BUFFER) guarded(this.path, () => this.#flush(false));
    if (bytes.length > BUFFER) guarded(this.path, () => this.#write(bytes, false));
    else {
      this.#pending ??= Buffer.allocUnsafeSlow(BUFFER);
      this.#pending.set(bytes, this.#length);
      this.#length += bytes.length;
    }
  }

  finish(): Written {
    if (this.#written) return this.#written;
    this.#flush(true);
    this.#written = { name: this.name, bytes: this.#bytes, sha256: this.#hash.digest("hex") };
    return this.#written;
  }

  place(): void {
    renameSync(this.temporary, this.path);
  }

  #flush(sync: boolean): void {
    this.#write(this.#pending?.subarray(0, this.#length) ?? new Uint8Array(0), sync);
    this.#length = 0;
    if (sync) this.#pending = undefined;
  }

  #write(bytes: Uint8Array, sync: boolean): void {
    const file = openSync(this.temporary, this.#started ? "a" : "w");
    this.#started = true;
    try {
      let at = 0;
      while (at < bytes.length) at += writeSync(file, bytes, at);
      if (sync) fsyncSync(file);
    } finally {
      closeSync(file);
    }
    this.#hash.update(bytes);
    this.#bytes += bytes.length;
  }
}

/** Removes what runs that were killed left half-written. */
export function removeLeftovers(folder: string): void {
  ignoringErrors(() => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && !entry.name.startsWith(".")) removeLeftovers(path);
      else if (entry.isFile() && TEMPORARY.test(entry.name)) ignoringErrors(() => unlinkSync(path));
    }
  });
}

function makeOne(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    if (errnoName(error) !== "EEXIST") throw error;
  }
}

function removeIfThere(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if (errnoName(error) !== "ENOENT") throw error;
  }
}

/** So that the names survive a power cut; not every file system lets a folder be opened. */
function syncFolder(path: string): void {
  ignoringErrors(() => {
    const folder = openSync(path, "r");
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  });
}

function ignoringErrors(act: () => void): void {
  try {
    act();
  } catch {
    // Tidying up is best effort: the error that matters was or will be reported.
  }
}

function guarded<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof CotextError) throw error;
    throw new CotextError("OUT_UNUSABLE", {
      message: `cannot write: ${explainErrno(error)}`,
      place: { file: path },
      hint: "choose another folder with --out, or make room",
    });
  }
}
