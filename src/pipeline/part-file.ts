import { createReadStream, readdirSync } from "node:fs";
import { join } from "node:path";
import { createInterface, type Interface } from "node:readline";
import { CotextError } from "../errors.ts";
import type { PairColumns } from "../model/annotation.ts";
import { type OutputFile, OutputFolder } from "../output/folder.ts";
import { sha256 } from "./files.ts";
import type { Part } from "./part.ts";
import type { Plan } from "./plan-file.ts";
import type { DocumentPairs } from "./totals.ts";

const FOLDER = "parts";

/** `00003-of-00008.ndjson`: put in place whole or not at all, so that a shard may be mapped twice. */
function fileName(shard: number, shards: number): string {
  const padded = (n: number): string => String(n).padStart(5, "0");
  return `${padded(shard)}-of-${padded(shards)}.ndjson`;
}

/** Writes the parts of one shard: a line on the plan, then one for each document, with the hash of what it holds. */
export class PartWriter {
  readonly #folder: OutputFolder;
  readonly #file: OutputFile;

  constructor(folder: string, { id, shards }: Plan, shard: number) {
    this.#folder = new OutputFolder(join(folder, FOLDER));
    this.#file = this.#folder.create(fileName(shard, shards));
    this.#file.append(`${JSON.stringify({ plan: id, shard })}\n`);
  }

  add(part: Part): void {
    const line = JSON.stringify(written(part));
    this.#file.append(`${sha256(line)} ${line}\n`);
  }

  commit(): void {
    this.#file.append("end\n");
    this.#folder.place();
  }

  discard(): void {
    this.#folder.discard();
  }
}

/** Reads the parts of all shards side by side; one line of each is in memory. */
export class PartReader {
  readonly #plan: Plan;
  readonly #files: readonly string[];
  readonly #open = new Map<number, { readonly lines: AsyncIterator<string>; readonly reader: Interface }>();

  /** Looks for every shard's file. Throws CotextError (RUN_INVALID) that names those that are in no folder. */
  constructor(folders: readonly string[], plan: Plan) {
    this.#plan = plan;
    const found = partFiles(folders);
    const missing = missingShards(folders, plan.shards);
    if (missing.length > 0) throw shardsAreMissing(missing, plan.shards);
    this.#files = numbersTo(plan.shards).map((shard) => found.get(fileName(shard, plan.shards)) ?? "");
  }

  /** The next part of a shard, which must be that of the document `id`. */
  async next(shard: number, id: string): Promise<Part> {
    const line = await this.#line(shard);
    const [hash, text] = [line.slice(0, 64), line.slice(65)];
    if (sha256(text) !== hash) throw this.#damaged(shard, "a line is cut short or changed");
    const part = asRead(JSON.parse(text) as Written);
    if (part.id !== id) throw this.#damaged(shard, `\`${part.id}\` stands where \`${id}\` should`);
    return part;
  }

  close(): void {
    for (const { reader } of this.#open.values()) reader.close();
  }

  async #line(shard: number): Promise<string> {
    const open = this.#open.get(shard) ?? (await this.#start(shard));
    const { value, done } = await open.lines.next();
    if (done) throw this.#damaged(shard, "it ends too soon");
    return value;
  }

  async #start(shard: number) {
    const input = createReadStream(this.#files[shard - 1] ?? "");
    const reader = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
    const open = { lines: reader[Symbol.asyncIterator](), reader };
    this.#open.set(shard, open);
    const head: unknown = JSON.parse((await open.lines.next()).value ?? "null");
    if ((head as { plan?: unknown } | null)?.plan !== this.#plan.id) {
      throw this.#damaged(shard, "it is of another plan: map this shard again");
    }
    return open;
  }

  #damaged(shard: number, message: string): CotextError {
    return new CotextError("RUN_INVALID", { message, place: { file: this.#files[shard - 1] ?? "" } });
  }
}

/** A part as JSON can hold it: bytes as text, columns as lists. */
interface Written extends Omit<Part, "encoded" | "pairs"> {
  readonly encoded: Readonly<Record<string, string>>;
  readonly pairs?: Omit<DocumentPairs, "cooccurrences"> & {
    readonly length: number;
    /** NaN is null. */
    readonly columns: Readonly<Record<Column, readonly (number | null)[]>>;
  };
}
type Column = Exclude<keyof PairColumns, "length">;

function written({ encoded, pairs, ...rest }: Part): Written {
  const texts = mapValues(encoded, textOf);
  if (!pairs) return { ...rest, encoded: texts };
  const { cooccurrences, ...own } = pairs;
  const { length, ...columns } = cooccurrences;
  const lists = mapValues(columns, (column) => Array.from<number>(column)) as Record<Column, number[]>;
  return { ...rest, encoded: texts, pairs: { ...own, length, columns: lists } };
}

function asRead({ encoded, pairs, ...rest }: Written): Part {
  const part = { ...rest, encoded: mapValues(encoded, (rows) => Buffer.from(rows)) };
  if (!pairs) return part;
  const { length, columns, ...own } = pairs;
  const whole = (column: Column): Int32Array => Int32Array.from(columns[column], Number);
  const weight = Float64Array.from(columns.weight, (value) => value ?? Number.NaN);
  const [count, x, y, o11] = [whole("count"), whole("x"), whole("y"), whole("o11")];
  return { ...part, pairs: { ...own, cooccurrences: { length, count, x, y, o11, weight } } };
}

function textOf(utf8: Uint8Array): string {
  return Buffer.from(utf8.buffer, utf8.byteOffset, utf8.byteLength).toString();
}

function mapValues<T, R>(record: Readonly<Record<string, T>>, change: (value: T) => R): Record<string, R> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

/** The shards of a plan that were not mapped yet, in ascending order. */
export function missingShards(folders: readonly string[], shards: number): number[] {
  const found = partFiles(folders);
  return numbersTo(shards).filter((shard) => !found.has(fileName(shard, shards)));
}

/** Numbers in ascending order as `sbatch --array` takes them: `1-3,7`. */
export function asRanges(numbers: readonly number[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const number of numbers) {
    const open = ranges.at(-1);
    if (open && open[1] === number - 1) open[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([first, last]) => (first === last ? String(first) : `${first}-${last}`)).join(",");
}

/** Part files by name; a shard in several folders is the same in each. */
function partFiles(folders: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const folder of folders)
    for (const name of namesIn(folder)) found.set(name, join(folder, FOLDER, name));
  return found;
}

function numbersTo(last: number): number[] {
  return Array.from({ length: last }, (_, i) => i + 1);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(join(folder, FOLDER)).filter((name) => !name.startsWith("."));
  } catch {
    return [];
  }
}

function shardsAreMissing(missing: readonly number[], shards: number): CotextError {
  return new CotextError("RUN_INVALID", {
    message: `${missing.length} of ${shards} shards are missing: ${asRanges(missing)}`,
    hint: "map them: `cotext map <folder> --shard <number>`, or `cotext submit slurm <folder>` once more",
  });
}
