import { availableParallelism } from "node:os";
import { setImmediate as nextTurn } from "node:timers/promises";
import { CotextError } from "../errors.ts";
import { inOrder } from "./in-order.ts";
import type { Pipeline, PipelineRequest } from "./load.ts";
import { type Job, type Mapper, mapJob, type Part } from "./part.ts";
import { Pool } from "./pool.ts";

/** How documents are annotated. */
export interface MapOptions {
  readonly pipeline: Pipeline;
  /** What a child process needs to load the same pipeline. */
  readonly request: PipelineRequest;
  readonly mapper: Mapper;
  /** Processes that annotate; 1: none but this one. By default 1 for small corpora, else one for each core. */
  readonly jobs?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Bytes of a corpus below which starting processes costs more than they save. */
const SMALL = 4e6;

/** The parts of documents, in the order of the jobs. Throws CotextError (INTERRUPTED) when the signal comes. */
export async function* mapJobs(jobs: readonly Job[], options: MapOptions): AsyncGenerator<Part> {
  const bytes = jobs.reduce((sum, { entry }) => sum + entry.size, 0);
  const most = options.jobs ?? (bytes < SMALL ? 1 : availableParallelism());
  const processes = Math.min(most, jobs.length);
  if (processes > 1) return yield* mapInChildren(jobs, options, processes);
  for (const job of jobs) {
    yield await mapJob(job, options.mapper);
    // Signals and progress get their turn between documents.
    await nextTurn();
    if (options.signal?.aborted) throw interrupted();
  }
}

async function* mapInChildren(
  jobs: readonly Job[],
  { pipeline, request, mapper, signal }: MapOptions,
  processes: number,
): AsyncGenerator<Part> {
  const pool = new Pool({
    request,
    metadataColumns: mapper.context.metadataColumns,
    resources: pipeline.files.resources,
    mapper,
  });
  const stop = (): void => pool.close();
  signal?.addEventListener("abort", stop);
  try {
    yield* inOrder(jobs, pool.map, { active: processes, ahead: 4 * processes });
  } catch (error) {
    if (signal?.aborted) throw interrupted();
    throw error;
  } finally {
    signal?.removeEventListener("abort", stop);
    pool.close();
  }
}

function interrupted(): CotextError {
  return new CotextError("INTERRUPTED", { message: "stopped: what stood in the results' folder stands" });
}
