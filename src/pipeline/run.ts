import { join, resolve } from "node:path";
import type { Limits } from "./child-process.ts";
import { isWorthKeeping } from "./kept-parts.ts";
import { loadPipeline, type PipelineRequest } from "./load.ts";
import { mapJobs } from "./map-jobs.ts";
import { prepareMapper } from "./mapper.ts";
import { planCorpus } from "./plan-corpus.ts";
import { remember, unchanged } from "./unchanged.ts";
import { type Progress, type RunResult, writeResults } from "./write-results.ts";

export interface RunRequest extends PipelineRequest {
  /** Folder of the results; `out/<pipeline's name>` below the working folder where absent. */
  readonly out?: string | undefined;
  /** Overwrite what is no result of this pipeline. */
  readonly force?: boolean | undefined;
  /**
   * Processes that annotate, 1 or more; by default 1 for small corpora, else one for each core. 1: none but this one, unless
   * there are limits or recognisers of the user's own, which want a child that can be ended.
   */
  readonly jobs?: number | undefined;
  /** What one document may take; by default 120 seconds (for each megabyte, if it is larger) and 1024 MB. */
  readonly limits?: Partial<Limits> | undefined;
  /** Stops the run between two documents; what stood in the folder stands. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Something that the user should know and that does not stop the run, in one line. */
  readonly onWarning?: ((message: string) => void) | undefined;
}

/**
 * Reads a corpus, annotates it and writes the tables. A document that fails is a row in `failures`; what no
 * document could cause is thrown as CotextError (those of `loadPipeline`, METADATA_INVALID, GAZETTEER_INVALID,
 * RECOGNISER_INVALID, CORPUS_EMPTY, OUT_UNUSABLE, OUT_IN_USE, OUT_NOT_OURS, INTERRUPTED), and then nothing in the folder
 * has changed.
 */
export async function runPipeline(request: RunRequest = {}): Promise<RunResult> {
  const pipeline = await loadPipeline(request);
  const out = resolve(request.out ?? resolve("out", pipeline.definition.name));
  const plan = await planCorpus(pipeline, [out], request.onWarning);
  const keepIn = join(out, KEPT);
  const keeps = isWorthKeeping(pipeline);
  const known = keeps ? await unchanged(out, keepIn, pipeline, plan) : undefined;
  if (known) return known;
  const mapper = await prepareMapper(pipeline, plan.metadata);
  const { jobs, limits, signal, onProgress, force = false } = request;
  const own = pipelineRequest(request);
  const parts = mapJobs(plan.jobs, { pipeline, request: own, mapper, jobs, limits, signal, keepIn });
  const result = await writeResults(parts, {
    pipeline,
    mapper,
    out,
    force,
    total: plan.jobs.length,
    onProgress,
  });
  if (keeps) await remember(result, keepIn, pipeline, plan);
  return result;
}

/** Below the results' folder: what the next run need not make again. */
const KEPT = ".cotext";

/** What of a run's request says which pipeline it is: all that another process needs. */
export function pipelineRequest(request: PipelineRequest): PipelineRequest {
  const { pipeline, corpus, codebook, metadata, formats, excel } = request;
  return { pipeline, corpus, codebook, metadata, formats, excel };
}
