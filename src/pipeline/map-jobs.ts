import { availableParallelism } from "node:os";
import { setImmediate as nextTurn } from "node:timers/promises";
import { CotextError } from "../errors.ts";
import type { Limits, Made } from "./child-process.ts";
import { inOrder } from "./in-order.ts";
import { hasOthersCode, hasOwnModules, isWorthKeeping, KeptParts } from "./kept-parts.ts";
import type { Pipeline, PipelineRequest } from "./load.ts";
import { packAll } from "./packing.ts";
import { type Job, type Mapper, mapJob, type Part } from "./part.ts";
import { defaultLimits, Pool } from "./pool.ts";

/** How documents are annotated. */
export interface MapOptions {
  readonly pipeline: Pipeline;
  /** What a child process needs to load the same pipeline. */
  readonly request: PipelineRequest;
  readonly mapper: Mapper;
  /**
   * Processes that annotate, this one among them; by default 1 for small corpora, else one for each core. Limits and code
   * that is not Cotext's want children that can be ended: then this one does not annotate.
   */
  readonly jobs?: number | undefined;
  readonly limits?: Partial<Limits> | undefined;
  readonly signal?: AbortSignal | undefined;
  /** A folder of this run's own where parts are kept, so that the next run need not make them again. */
  readonly keepIn?: string | undefined;
}

/** Bytes of a corpus below which starting processes costs more than they save. */
const SMALL = 4e6;

/** The parts of documents, in the order of the jobs. Throws CotextError (INTERRUPTED) when the signal comes. */
export async function* mapJobs(jobs: readonly Job[], options: MapOptions): AsyncGenerator<Part> {
  const { pipeline, mapper, keepIn } = options;
  if (keepIn === undefined || !isWorthKeeping(pipeline)) return yield* mapKeeping(jobs, options, undefined);
  const kept = new KeptParts(keepIn, pipeline, mapper);
  let complete = false;
  try {
    yield* mapKeeping(jobs, options, kept);
    complete = true;
  } finally {
    kept.close(complete);
  }
}

async function* mapKeeping(
  jobs: readonly Job[],
  options: MapOptions,
  kept: KeptParts | undefined,
): AsyncGenerator<Part> {
  const bytes = jobs.reduce((sum, { entry }) => sum + entry.size, 0);
  const most = options.jobs ?? (bytes < SMALL ? 1 : availableParallelism());
  const processes = Math.min(most, jobs.length);
  const inChildren = options.limits !== undefined || hasOwnModules(options.pipeline);
  if (processes > 1 || inChildren) {
    const here = !inChildren && !hasOthersCode(options.pipeline);
    return yield* mapInChildren(jobs, options, { children: here ? processes - 1 : processes, here }, kept);
  }
  for (const job of jobs) {
    yield await once(job, kept, async (known) => {
      const mapped = await mapJob(known, options.mapper);
      return { part: mapped.part, packed: kept && packAll(mapped, options.mapper.files) };
    });
    // Signals and progress get their turn between documents.
    await nextTurn();
    if (options.signal?.aborted) throw interrupted();
  }
}

/** The part that was kept, or one made now. */
async function once(job: Job, kept: KeptParts | undefined, make: (job: Job) => Promise<Made>): Promise<Part> {
  const known = await kept?.of(job);
  if (known?.part) return known.part;
  const { part, packed } = await make({ ...job, entities: known?.entities });
  if (packed) kept?.keep(job, part, packed);
  return part;
}

async function* mapInChildren(
  jobs: readonly Job[],
  { pipeline, request, mapper, limits, signal }: MapOptions,
  { children, here }: { readonly children: number; readonly here: boolean },
  kept: KeptParts | undefined,
): AsyncGenerator<Part> {
  // They hold gazetteers and codebooks, which the children have of their own.
  if (!here) mapper.steps.length = 0;
  const pool = new Pool({
    request,
    metadataColumns: mapper.context.metadataColumns,
    resources: pipeline.files.resources,
    mapper,
    limits: { ...defaultLimits, ...limits },
    packed: kept !== undefined,
    children,
    here,
  });
  const stop = (): void => pool.close();
  signal?.addEventListener("abort", stop);
  const map = async (job: Job): Promise<Part> => {
    // Parts that were kept ask no pool whether it is closed.
    if (signal?.aborted) throw interrupted();
    return once(job, kept, pool.map);
  };
  try {
    yield* inOrder(jobs, map, { active: pool.slots, ahead: pool.slots + 4 });
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
