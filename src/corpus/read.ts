import { hash } from "node:crypto";
import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { errnoName, explainErrno } from "../errno.ts";
import type { Source } from "../model/document.ts";
import type { Failure } from "../model/failure.ts";
import type { Issue } from "../model/issue.ts";
import { decode, isFailure } from "./decode.ts";
import type { Entry } from "./find.ts";
import { formatOf, readerOf } from "./readers/index.ts";

/** Files above this are refused: no article is that long, and annotating one would take gigabytes. */
export const LARGEST_FILE = 32 * 2 ** 20;

/** One input as it was read, or why it was not. */
export interface Reading {
  /** Of the file's bytes; empty where they could not be read. */
  readonly sha256: string;
  readonly source?: Source;
  readonly failure?: Failure;
  readonly issues: readonly Issue[];
  /** True where the file's bytes are the text in UTF-8 and nothing else. */
  readonly plain: boolean;
}

/** How one input is read beside what its bytes say. */
export interface ReadOptions {
  readonly encoding?: string | undefined;
  readonly metadata: Readonly<Record<string, string>>;
}

/** Reads one input. Never throws because of a file: what is wrong with it is in the reading. */
export async function read(entry: Entry, options: ReadOptions): Promise<Reading> {
  if (entry.failure) return failed(entry.failure);
  const bytes = await readBytes(entry.file);
  if (isFailure(bytes)) return failed(bytes);
  const sha256 = hash("sha256", bytes, "hex");
  const decoded = decode(bytes, options.encoding);
  if (isFailure(decoded)) return failed(await withSuggestion(decoded, bytes), sha256);
  if (decoded.text.trim() === "") return failed(empty(), sha256);
  const format = formatOf(entry.path) ?? "";
  const { text, structure } = (await readerOf(entry.path))(decoded.text);
  const { encoding } = decoded;
  return {
    sha256,
    source: {
      id: entry.id,
      format,
      sha256,
      encoding,
      text,
      metadata: options.metadata,
      ...(structure && { structure }),
    },
    issues: decoded.concluded ? [concluded(encoding)] : [],
    plain: encoding === "utf-8" && Buffer.byteLength(text) === bytes.length,
  };
}

/** SHA-256 of an input's bytes; undefined where they cannot be read. */
export async function hashOfFile(entry: Entry): Promise<string | undefined> {
  if (entry.failure) return undefined;
  const bytes = await readBytes(entry.file);
  return isFailure(bytes) ? undefined : hash("sha256", bytes, "hex");
}

function failed(failure: Failure, sha256 = ""): Reading {
  return { sha256, failure, issues: [], plain: true };
}

function readFailure(code: Failure["code"], message: string, hint = ""): Failure {
  return { stage: "read", code, message, hint };
}

function empty(): Failure {
  return readFailure("EMPTY", "there is no text in it", "put the text in, or remove the file");
}

function concluded(encoding: string): Issue {
  return { code: "ENCODING_CONCLUDED", message: `read as ${encoding}, which its bytes suggest` };
}

/**
 * Opens without waiting (a named pipe may have taken the file's place) and sees to it that it holds still. Reads at
 * once: a trip through the thread pool for each of five calls takes longer than an article does to read.
 */
async function readBytes(file: Buffer): Promise<Buffer | Failure> {
  let open: number | undefined;
  try {
    open = await openPatiently(file);
    const before = fstatSync(open);
    if (!before.isFile()) return readFailure("NOTFILE", "not a file any more");
    if (before.size > LARGEST_FILE) {
      const limit = `${LARGEST_FILE / 2 ** 20} MB`;
      return readFailure("LIMIT", `larger than ${limit} (${before.size} bytes)`, "split it into articles");
    }
    const bytes = readAll(open, before.size);
    const after = fstatSync(open);
    if (after.size !== bytes.length || after.mtimeMs !== before.mtimeMs) {
      return readFailure("CHANGED", "it changed while it was read", "run again");
    }
    return bytes;
  } catch (error) {
    return openFailure(error);
  } finally {
    if (open !== undefined) closeSync(open);
  }
}

/** As many bytes as there are, up to `size`. */
function readAll(open: number, size: number): Buffer {
  const bytes = Buffer.allocUnsafe(size);
  let length = 0;
  while (length < size) {
    const read = readSync(open, bytes, length, size - length, null);
    if (read === 0) break;
    length += read;
  }
  return bytes.subarray(0, length);
}

const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Too many open files is no fault of this one: wait for others to be closed. */
async function openPatiently(file: Buffer): Promise<number> {
  for (let wait = 10; ; wait *= 2) {
    try {
      return openSync(file, OPEN_FLAGS);
    } catch (error) {
      const name = errnoName(error);
      if ((name !== "EMFILE" && name !== "ENFILE") || wait > 2000) throw error;
      await sleep(wait);
    }
  }
}

function openFailure(error: unknown): Failure {
  const name = errnoName(error);
  const message = explainErrno(error);
  if (name === "ENOENT" || name === "ENOTDIR") return readFailure("ENOENT", message, "it was there before");
  if (name === "EACCES" || name === "EPERM") return readFailure("EACCES", message, "allow reading it");
  if (name === "EMFILE" || name === "ENFILE") return readFailure("EMFILE", message, "raise `ulimit -n`");
  if (name === "ELOOP") return readFailure("LINK", message, "remove the links");
  if (name === "EISDIR") return readFailure("NOTFILE", message);
  return readFailure("EIO", message);
}

/** What the encoding may be, for the person who declares it: never used to decode. */
async function withSuggestion(failure: Failure, bytes: Buffer): Promise<Failure> {
  if (failure.code !== "ENCODING") return failure;
  const { detect } = await import("jschardet");
  const { encoding } = detect(bytes.subarray(0, 100_000));
  if (!encoding || encoding.toLowerCase() === "utf-8") return failure;
  return { ...failure, hint: `${failure.hint}; it may be ${encoding.toLowerCase()}` };
}
