import { OutputFolder, removeLeftovers } from "../output/folder.ts";
import { formatOf } from "../output/format.ts";
import { takeLock } from "../output/lock.ts";
import { encodeManifest, type Manifest, outputsOf } from "../output/manifest.ts";
import { checkOwnership, staleFiles } from "../output/ownership.ts";
import { cooccurrencesCorpus } from "../output/tables/cooccurrences-corpus.ts";
import { effectiveDefinition } from "./definition.ts";
import { packageVersion, sha256 } from "./files.ts";
import type { Pipeline } from "./load.ts";
import type { Mapper, Part } from "./part.ts";
import { PartSink } from "./part-sink.ts";
import { CorpusTotals } from "./totals.ts";

/** How many of the corpus's documents have been read, failed ones among them. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface RunResult {
  /** Folder of the results, resolved. */
  readonly out: string;
  readonly manifest: Manifest;
  /** The five most used concepts and names with their mentions in the whole corpus, the most used first. */
  readonly concepts: readonly (readonly [name: string, mentions: number])[];
  readonly names: readonly (readonly [name: string, mentions: number])[];
}

export interface WriteOptions {
  readonly pipeline: Pipeline;
  readonly mapper: Mapper;
  /** Folder of the results, resolved. */
  readonly out: string;
  /** Overwrite what is no result of this pipeline. */
  readonly force: boolean;
  /** How many parts there will be. */
  readonly total: number;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/**
 * Writes the parts of all documents, which must come in corpus order, as tables, and the manifest last. Throws
 * CotextError where the folder cannot be used; whatever is thrown, what stood there stands.
 */
export async function writeResults(parts: AsyncIterable<Part>, options: WriteOptions): Promise<RunResult> {
  const { out, pipeline, force } = options;
  checkOwnership(out, pipeline.definition.name, force);
  const folder = new OutputFolder(out);
  let unlock: (() => void) | undefined;
  try {
    unlock = takeLock(out);
    removeLeftovers(out);
    return await write(parts, folder, options);
  } finally {
    // After a commit nothing is pending any more, so that this removes only what failed.
    folder.discard();
    unlock?.();
    folder.leave();
  }
}

async function write(
  parts: AsyncIterable<Part>,
  folder: OutputFolder,
  { pipeline, mapper, total, onProgress }: WriteOptions,
): Promise<RunResult> {
  const results = new PartSink(folder, mapper.files);
  const totals = new CorpusTotals();
  let done = 0;
  for await (const part of parts) {
    results.add(part);
    totals.add(part.totals, mapper.context.corpusPairs ? part.pairs : undefined);
    onProgress?.({ done: ++done, total });
  }
  results.end();
  const { output } = pipeline.definition;
  if (output.tables.includes("cooccurrences_corpus")) {
    const { name, columns, rows } = cooccurrencesCorpus;
    const columnNames = columns(mapper.context).map((column) => column.name);
    const formats = output.formats.map((format) => formatOf(format, output));
    results.addTable(name, columnNames, rows(totals.cooccurrences, mapper.context), formats);
  }
  const written = folder.finish();
  const manifest = manifestOf(pipeline, results, outputsOf(written));
  folder.commit(encodeManifest(manifest), staleFiles(folder.path, new Set(written.map(({ name }) => name))));
  return { out: folder.path, manifest, concepts: totals.top("concept", 5), names: totals.top("entity", 5) };
}

function manifestOf(pipeline: Pipeline, results: PartSink, outputs: Manifest["outputs"]): Manifest {
  const definition = effectiveDefinition(pipeline.definition);
  const { resources } = pipeline.files;
  const { ok, failed, skipped } = results.status;
  return {
    cotext: packageVersion(),
    node: process.versions.node,
    pipeline: {
      name: pipeline.definition.name,
      sha256: sha256(JSON.stringify([definition, resources])),
      definition,
    },
    resources,
    counts: { documents: ok + failed + skipped, ok, failed, skipped, rows: results.rows },
    failures: results.failures,
    inputs: results.inputs,
    outputs,
  };
}
