import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { CotextError } from "../errors.ts";
import { OutputFolder, removeLeftovers } from "../output/folder.ts";
import { formatOf } from "../output/format.ts";
import { takeLock } from "../output/lock.ts";
import { effectiveDefinition, encodeManifest, type Manifest, outputsOf } from "../output/manifest.ts";
import { checkOwnership, staleFiles } from "../output/ownership.ts";
import { Results } from "../output/results.ts";
import { cooccurrencesCorpus } from "../output/tables/cooccurrences-corpus.ts";
import { packageVersion, sha256 } from "./files.ts";
import { inOrder } from "./in-order.ts";
import { loadPipeline, type Pipeline, type PipelineRequest } from "./load.ts";
import { prepareMapper } from "./mapper.ts";
import { type Mapper, mapJob, type Part } from "./part.ts";
import { type CorpusPlan, planCorpus } from "./plan-corpus.ts";
import { Pool } from "./pool.ts";
import { CorpusTotals } from "./totals.ts";

export interface RunRequest extends PipelineRequest {
  /** Folder of the results; `out/<pipeline's name>` below the working folder where absent. */
  readonly out?: string | undefined;
  /** Overwrite what is no result of this pipeline. */
  readonly force?: boolean | undefined;
  /** Processes that annotate; 1: none but this one. By default 1 for small corpora, else one for each core. */
  readonly jobs?: number | undefined;
  /** Stops the run between two documents; what stood in the folder stands. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Something that the user should know and that does not stop the run, in one line. */
  readonly onWarning?: ((message: string) => void) | undefined;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface RunResult {
  /** Folder of the results, resolved. */
  readonly out: string;
  readonly manifest: Manifest;
  /** The most used concepts and names, with their mentions. */
  readonly concepts: readonly (readonly [name: string, mentions: number])[];
  readonly names: readonly (readonly [name: string, mentions: number])[];
}

/**
 * Reads a corpus, annotates it and writes the tables. A document that fails is a row in `failures`; what no
 * document could cause is thrown as CotextError, and then nothing in the folder has changed.
 */
export async function runPipeline(request: RunRequest = {}): Promise<RunResult> {
  const pipeline = await loadPipeline(request);
  const out = resolve(request.out ?? resolve("out", pipeline.definition.name));
  const plan = await planCorpus(pipeline, [out], request.onWarning);
  const mapper = await prepareMapper(pipeline, plan.metadata);
  checkOwnership(out, pipeline.definition.name, request.force ?? false);
  const folder = new OutputFolder(out);
  let unlock: (() => void) | undefined;
  try {
    unlock = takeLock(out);
    removeLeftovers(out);
    return await write({ pipeline, plan, mapper, folder, request });
  } finally {
    // After a commit nothing is pending any more, so that this removes only what failed.
    folder.discard();
    unlock?.();
    folder.leave();
  }
}

interface Writing {
  readonly pipeline: Pipeline;
  readonly plan: CorpusPlan;
  readonly mapper: Mapper;
  readonly folder: OutputFolder;
  readonly request: RunRequest;
}

async function write({ pipeline, plan, mapper, folder, request }: Writing): Promise<RunResult> {
  const results = new Results(folder, mapper.files);
  const totals = new CorpusTotals();
  let done = 0;
  for await (const part of mapAll({ pipeline, plan, mapper, folder, request })) {
    if (request.signal?.aborted) throw interrupted();
    results.add(part);
    totals.add(part.totals);
    request.onProgress?.({ done: ++done, total: plan.jobs.length });
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

/** Bytes of a corpus below which starting processes costs more than they save. */
const SMALL = 4e6;

async function* mapAll({ pipeline, plan, mapper, request }: Writing): AsyncGenerator<Part> {
  const most = request.jobs ?? (plan.bytes < SMALL ? 1 : availableParallelism());
  const processes = Math.min(most, plan.jobs.length);
  if (processes > 1) return yield* mapInChildren({ pipeline, plan, mapper, request }, processes);
  for (const job of plan.jobs) {
    yield await mapJob(job, mapper);
    // Signals and progress get their turn between documents.
    await nextTurn();
  }
}

async function* mapInChildren(
  { pipeline, plan, mapper, request }: Omit<Writing, "folder">,
  processes: number,
): AsyncGenerator<Part> {
  const { pipeline: file, corpus, codebook, metadata, formats, excel } = request;
  const pool = new Pool({
    request: { pipeline: file, corpus, codebook, metadata, formats, excel },
    metadataColumns: plan.metadata,
    resources: pipeline.files.resources,
    mapper,
  });
  const stop = (): void => pool.close();
  request.signal?.addEventListener("abort", stop);
  try {
    yield* inOrder(plan.jobs, pool.map, { active: processes, ahead: 4 * processes });
  } catch (error) {
    if (request.signal?.aborted) throw interrupted();
    throw error;
  } finally {
    request.signal?.removeEventListener("abort", stop);
    pool.close();
  }
}

function interrupted(): CotextError {
  return new CotextError("INTERRUPTED", { message: "stopped: what stood in the results' folder stands" });
}

function manifestOf(pipeline: Pipeline, results: Results, outputs: Manifest["outputs"]): Manifest {
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
