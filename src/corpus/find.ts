import type { Stats } from "node:fs";
import { lstat, readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, resolve, sep } from "node:path";
import { errnoName, explainErrno } from "../errno.ts";
import { CotextError } from "../errors.ts";
import type { Failure, FailureCode } from "../model/failure.ts";
import { compareText } from "../model/span.ts";
import { MANIFEST } from "../output/folder.ts";
import { ownerOf } from "../output/ownership.ts";
import { globTest, type PathTest } from "./glob.ts";
import { formatOf } from "./readers/index.ts";

/** One input of a run, found but not read. */
export interface Entry {
  /** Unique in the corpus: the path below its root, with `/`, unless two roots have the same one. */
  readonly id: string;
  /** The path below its root, with `/`; bytes that are no UTF-8 as `\xff`. */
  readonly path: string;
  /** What to open; bytes, as a name need not be UTF-8. Relative to nothing: absolute. */
  readonly file: Buffer;
  /** Index of its root. */
  readonly root: number;
  /** Bytes, as far as listing could tell. */
  readonly size: number;
  /** Set where listing already showed that it cannot be read. */
  readonly failure?: Failure;
  /** True where no reader knows its type or it is a link to what is read anyway: reported, not a failure. */
  readonly skipped?: boolean;
}

export interface FindOptions {
  /** Folders or files, resolved. */
  readonly roots: readonly string[];
  /** Globs over paths below a root; without any, every file is an input. */
  readonly include?: readonly string[] | undefined;
  readonly exclude?: readonly string[] | undefined;
  /** Paths (files or folders, resolved) that are no inputs whatever their name: metadata, the output folder. */
  readonly ignore?: readonly string[];
}

const MANIFEST_NAME = Buffer.from(MANIFEST);

/** Folders below folders that are walked; deeper ones are a loop of mounts or a mistake. */
const DEEPEST = 64;

/**
 * Lists the inputs of a corpus in code-unit order of their ids. Hidden files are left out,
 * and so are folders that hold the results of a run.
 * Links to folders are not followed, links to files are; each file counts once, however many links lead to it.
 * Throws CotextError where a root cannot be read or there is no input at all.
 */
export async function find(options: FindOptions): Promise<Entry[]> {
  const walk: Walk = {
    accept: acceptTest(options),
    all: options.include === undefined,
    ignore: new Set(options.ignore ?? []),
    found: [],
  };
  for (const [index, root] of options.roots.entries()) await walkRoot(walk, root, index);
  const once = await dropSecondLinks(walk.found);
  const entries = withUniqueIds(once, options.roots).sort((a, b) => compareText(a.id, b.id));
  if (entries.every((entry) => entry.skipped)) throw nothingFound(options, entries);
  return entries;
}

interface Walk {
  readonly accept: PathTest;
  readonly all: boolean;
  readonly ignore: ReadonlySet<string>;
  readonly found: Found[];
}
interface Found extends Omit<Entry, "id"> {
  readonly link: boolean;
}

function acceptTest({ include, exclude }: FindOptions): PathTest {
  const included = include === undefined ? () => true : globTest(include);
  const excluded = exclude === undefined || exclude.length === 0 ? () => false : globTest(exclude);
  return (path) => included(path) && !excluded(path);
}

async function walkRoot(walk: Walk, root: string, index: number): Promise<void> {
  let stats: Stats;
  try {
    stats = await stat(root);
    if (stats.isDirectory()) return await walkFolder(walk, Buffer.from(root), "", index, 0);
  } catch (error) {
    const code = errnoName(error) === "ENOENT" ? "NOT_FOUND" : "UNREADABLE";
    const message = `the corpus cannot be read: ${explainErrno(error)}`;
    throw new CotextError(code, { message, place: { file: root } });
  }
  const name = Buffer.from(basename(root));
  await visit({ ...walk, accept: () => true }, Buffer.from(dirname(root)), name, "", index, 0);
}

async function walkFolder(
  walk: Walk,
  folder: Buffer,
  below: string,
  root: number,
  depth: number,
): Promise<void> {
  const names = await readdir(folder, { encoding: "buffer" });
  if (names.some((name) => name.equals(MANIFEST_NAME)) && ownerOf(folder.toString()) !== undefined) return;
  names.sort(Buffer.compare);
  for (const name of names) {
    if (!isHidden(name)) await visit(walk, folder, name, below, root, depth);
  }
}

/** `.git`, `.DS_Store`; a name that starts with more than one full stop is somebody's article. */
function isHidden(name: Buffer): boolean {
  return name[0] === 0x2e && name[1] !== 0x2e;
}

async function visit(
  walk: Walk,
  folder: Buffer,
  name: Buffer,
  below: string,
  root: number,
  depth: number,
): Promise<void> {
  const file = Buffer.concat([folder, Buffer.from(folder.at(-1) === 0x2f ? "" : sep), name]);
  const path = below + printable(name);
  if (walk.ignore.has(file.toString())) return;
  const entry = { path, file, root, size: 0, link: false };
  const report = (code: FailureCode, message: string, hint = "", skipped = false): void => {
    walk.found.push({ ...entry, failure: { stage: "list", code, message, hint }, skipped });
  };
  try {
    const own = await lstat(file);
    if (own.isDirectory()) {
      if (depth < DEEPEST) return await walkFolder(walk, file, `${path}/`, root, depth + 1);
      return report("LIMIT", `folders are nested deeper than ${DEEPEST}`);
    }
    const stats = own.isSymbolicLink() ? await stat(file) : own;
    if (stats.isDirectory()) {
      report("LINK", "a link to a folder, which is not followed", "name that folder as a corpus root", true);
    } else if (!walk.accept(path)) return;
    else if (!stats.isFile()) report("NOTFILE", `not a file but ${kindOf(stats)}`);
    else walk.found.push({ ...withType(entry, walk.all), size: stats.size, link: own.isSymbolicLink() });
  } catch (error) {
    if (walk.accept(path)) report(...listFailure(error));
  }
}

function withType(entry: Found, all: boolean): Found {
  if (formatOf(entry.path) !== undefined) return entry;
  const dot = entry.path.lastIndexOf(".");
  const name = entry.path.slice(entry.path.lastIndexOf("/") + 1);
  const type = dot > entry.path.lastIndexOf("/") ? `\`${entry.path.slice(dot)}\` files` : `\`${name}\``;
  const message = `no reader for ${type}`;
  const hint = "convert it to plain text or Markdown, or exclude it";
  return { ...entry, failure: { stage: "list", code: "TYPE", message, hint }, skipped: all };
}

function kindOf(stats: Stats): string {
  if (stats.isFIFO()) return "a named pipe";
  if (stats.isSocket()) return "a socket";
  return "a device";
}

function listFailure(error: unknown): [FailureCode, string, string] {
  const name = errnoName(error);
  const message = explainErrno(error);
  if (name === "ENOENT") return ["ENOENT", "a link that leads nowhere", "mend or remove the link"];
  if (name === "ELOOP") return ["LINK", message, "remove the links"];
  if (name === "EACCES" || name === "EPERM") return ["EACCES", message, "allow yourself to read it"];
  if (name === "EMFILE" || name === "ENFILE") return ["EMFILE", message, "raise the limit (ulimit -n)"];
  return ["EIO", message, ""];
}

/** The name as text; bytes that are no UTF-8 as `\xff`, so that no file is lost and no two look alike. */
function printable(name: Buffer): string {
  const text = name.toString("utf8");
  if (!text.includes("\ufffd") || Buffer.from(text).equals(name)) return text;
  return name.toString("latin1").replace(/[\x80-\xff]/gu, (byte) => {
    return `\\x${byte.charCodeAt(0).toString(16)}`;
  });
}

/** A link is a second way to a file only if the file itself, or an earlier link, is in the corpus. */
async function dropSecondLinks(found: readonly Found[]): Promise<Found[]> {
  if (!found.some((entry) => entry.link)) return [...found];
  const real = await Promise.all(
    found.map((entry) => (entry.failure ? undefined : realpath(entry.file, "buffer").catch(() => undefined))),
  );
  const first = new Map<string, Found>();
  for (const links of [false, true]) {
    found.forEach((entry, i) => {
      const key = real[i]?.toString("latin1");
      if (key !== undefined && entry.link === links && !first.has(key)) first.set(key, entry);
    });
  }
  return found.map((entry, i) => {
    const original = first.get(real[i]?.toString("latin1") ?? "");
    if (original === undefined || original === entry) return entry;
    const message = `a second way to \`${original.path}\``;
    return { ...entry, skipped: true, failure: { stage: "list", code: "LINK", message, hint: "" } };
  });
}

function withUniqueIds(found: readonly Found[], roots: readonly string[]): Entry[] {
  const times = new Map<string, number>();
  for (const { path } of found) times.set(path, (times.get(path) ?? 0) + 1);
  const taken = new Set<string>();
  return found.map(({ link: _, ...entry }) => {
    const clash = (times.get(entry.path) ?? 0) > 1;
    let id = clash ? `${basename(roots[entry.root] ?? "")}/${entry.path}` : entry.path;
    for (let n = 2; taken.has(id); n++) id = `${basename(roots[entry.root] ?? "")}~${n}/${entry.path}`;
    taken.add(id);
    return { ...entry, id };
  });
}

function nothingFound({ roots, include }: FindOptions, entries: readonly Entry[]): CotextError {
  const where = roots.map((root) => resolve(root)).join(", ");
  const what = include ? `matching ${include.join(" ")}` : "that can be read";
  const hint = entries[0]?.failure
    ? `${entries.length} skipped, e.g. ${entries[0].path}: ${entries[0].failure.message}`
    : "check the corpus path and its include patterns";
  return new CotextError("CORPUS_EMPTY", { message: `no document ${what} in ${where}`, hint });
}
