import { stat } from "node:fs/promises";
import { join } from "node:path";
import { find } from "../corpus/find.ts";
import type { Metadata } from "../corpus/metadata.ts";
import { decodeStrictly, displayed, readBytes } from "./files.ts";
import type { Pipeline } from "./load.ts";
import type { Job } from "./part.ts";

/** Every input of a run, in corpus order. */
export interface CorpusPlan {
  readonly jobs: readonly Job[];
  /** Columns of the metadata table. */
  readonly metadata: readonly string[];
  /** Bytes of all inputs, as far as listing could tell. */
  readonly bytes: number;
}

/**
 * Lists the corpus and joins its metadata. `ignore` holds paths below it that are no inputs. Throws CotextError
 * where the corpus or its metadata cannot be read.
 */
export async function planCorpus(
  pipeline: Pipeline,
  ignore: readonly string[],
  warn: ((message: string) => void) | undefined,
): Promise<CorpusPlan> {
  const { corpus } = pipeline.definition;
  const file = pipeline.metadata ?? (await metadataBesides(pipeline.roots));
  const metadata = file === undefined ? noMetadata : await readMetadata(file);
  const entries = await find({
    roots: pipeline.roots,
    include: corpus.include,
    exclude: corpus.exclude,
    ignore: [...ignore, ...(file === undefined ? [] : [file])],
  });
  const known = new Set(entries.map(({ id }) => id));
  for (const [id, line] of metadata.lines) {
    if (!known.has(id)) warn?.(`${displayed(file ?? "")}:${line}: \`${id}\` is not in the corpus`);
  }
  const spellings = new Map<string, number>();
  for (const { id } of entries) spellings.set(id.toLowerCase(), (spellings.get(id.toLowerCase()) ?? 0) + 1);
  const blank = Object.fromEntries(metadata.columns.map((column) => [column, ""]));
  return {
    jobs: entries.map((entry) => {
      const row = metadata.rows.get(entry.id);
      return {
        entry,
        encoding: row?.["encoding"] || corpus.encoding,
        metadata: row ?? blank,
        ambiguous: (spellings.get(entry.id.toLowerCase()) ?? 0) > 1,
      };
    }),
    metadata: metadata.columns,
    bytes: entries.reduce((sum, { size }) => sum + size, 0),
  };
}

/** `metadata.csv` at the top of the corpus, where nothing else is named. */
async function metadataBesides(roots: readonly string[]): Promise<string | undefined> {
  const [root, ...others] = roots;
  if (root === undefined || others.length > 0) return undefined;
  const file = join(root, "metadata.csv");
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ? file : undefined;
}

const noMetadata: Metadata = { columns: [], rows: new Map(), lines: new Map() };

async function readMetadata(file: string): Promise<Metadata> {
  // Many runs have no metadata, and then need no reader of CSV.
  const { parseMetadata } = await import("../corpus/metadata.ts");
  const shown = displayed(file);
  return parseMetadata(decodeStrictly(await readBytes(file, shown), shown), shown);
}
