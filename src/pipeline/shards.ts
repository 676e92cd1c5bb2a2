import { resolve } from "node:path";
import { CotextError } from "../errors.ts";
import { effectiveDefinition } from "./definition.ts";
import { packageVersion, sha256 } from "./files.ts";
import { loadPipeline, type Pipeline, type PipelineRequest } from "./load.ts";
import { mapJobs } from "./map-jobs.ts";
import { prepareMapper } from "./mapper.ts";
import type { Mapper, Part } from "./part.ts";
import { PartReader, PartWriter } from "./part-file.ts";
import { planCorpus } from "./plan-corpus.ts";
import { type Plan, readPlan, writePlan } from "./plan-file.ts";
import { pipelineRequest, type RunRequest } from "./run.ts";
import { type RunResult, writeResults } from "./write-results.ts";

/**
 * A run in three steps that need not share a process or a machine: `planRun` lists the corpus, `mapShard` annotates
 * one part of it (in any order, any number at a time, as often as one likes), `mergeShards` writes the tables. They
 * are byte for byte those of `runPipeline`, whatever the number of shards.
 */
export async function planRun(request: RunRequest, folder: string, shards: number): Promise<Plan> {
  const absolute = resolved(request);
  const pipeline = await loadPipeline(absolute);
  const corpus = await planCorpus(pipeline, [resolve(folder)], request.onWarning);
  await prepareMapper(pipeline, corpus.metadata);
  const { jobs, metadata } = corpus;
  const content = { shards, request: absolute, metadata, jobs };
  const plan: Plan = { id: idOf(content, pipeline), ...content };
  writePlan(folder, plan);
  return plan;
}

/** The number (from 1) of the shard that a document belongs to: the same whatever else is in the corpus. */
export function shardOf(id: string, shards: number): number {
  return (Number.parseInt(sha256(id).slice(0, 12), 16) % shards) + 1;
}

/**
 * Annotates one shard (from 1) of a plan and leaves its part file in the plan's folder; `of` is the number of shards,
 * where the caller knows it. Returns how many documents failed.
 */
export async function mapShard(
  folder: string,
  { number: shard, of }: { readonly number: number; readonly of?: number },
  options: RunRequest = {},
): Promise<number> {
  const plan = readPlan(folder);
  if (shard > plan.shards || (of !== undefined && of !== plan.shards)) {
    throw new CotextError("USAGE", {
      message: `the plan has ${plan.shards} shards, so there is no shard ${shard}${of === undefined ? "" : ` of ${of}`}`,
    });
  }
  const { pipeline, mapper } = await prepare(plan, folder);
  const jobs = plan.jobs.filter(({ entry }) => shardOf(entry.id, plan.shards) === shard);
  const writer = new PartWriter(folder, plan, shard);
  const { signal, onProgress } = options;
  try {
    let failed = 0;
    let done = 0;
    const request = plan.request;
    const { jobs: processes, limits } = options;
    for await (const part of mapJobs(jobs, { pipeline, request, mapper, jobs: processes, limits, signal })) {
      if (part.status === "failed") failed++;
      writer.add(part);
      onProgress?.({ done: ++done, total: jobs.length });
    }
    writer.commit();
    return failed;
  } finally {
    writer.discard();
  }
}

/**
 * Merges the part files in one or several folders of the same plan and writes the tables to `out`. Throws CotextError
 * (RUN_INVALID) that names the shards which are missing.
 */
export async function mergeShards(
  folders: readonly string[],
  { out, force = false, onProgress }: RunRequest,
): Promise<RunResult> {
  const [first = "", ...others] = folders;
  const plan = readPlan(first);
  for (const other of others) {
    if (readPlan(other).id !== plan.id) throw notTheSame(other, first);
  }
  const { pipeline, mapper } = await prepare(plan, first);
  const reader = new PartReader(folders, plan);
  return writeResults(inPlanOrder(plan, reader), {
    pipeline,
    mapper,
    out: resolve(out ?? resolve("out", pipeline.definition.name)),
    force,
    total: plan.jobs.length,
    onProgress,
  });
}

async function* inPlanOrder(plan: Plan, reader: PartReader): AsyncGenerator<Part> {
  try {
    for (const { entry } of plan.jobs) yield await reader.next(shardOf(entry.id, plan.shards), entry.id);
  } finally {
    reader.close();
  }
}

async function prepare(plan: Plan, folder: string): Promise<{ pipeline: Pipeline; mapper: Mapper }> {
  const pipeline = await loadPipeline(plan.request);
  const mapper = await prepareMapper(pipeline, plan.metadata);
  if (idOf(plan, pipeline) === plan.id) return { pipeline, mapper };
  throw new CotextError("RUN_INVALID", {
    message: "the pipeline, its codebook or this program is not what the plan was made with",
    place: { file: folder },
    hint: "run `cotext plan` again",
  });
}

/** Hash of all that the parts depend on but the texts: not of where anything lies. */
function idOf({ shards, metadata, jobs }: Omit<Plan, "id">, { definition, files }: Pipeline): string {
  const documents = jobs.map(({ entry, encoding, metadata }) => [
    entry.id,
    encoding,
    metadata,
    entry.failure,
  ]);
  const identity = [packageVersion(), effectiveDefinition(definition), files.resources];
  return sha256(JSON.stringify([identity, shards, metadata, documents]));
}

/** The request with paths that hold wherever a later step is started. */
function resolved(request: PipelineRequest): PipelineRequest {
  const { pipeline, corpus, codebook, metadata, ...rest } = pipelineRequest(request);
  const absolute = (path: string | undefined): string | undefined => path && resolve(path);
  return {
    ...rest,
    pipeline: absolute(pipeline),
    corpus: corpus?.map((path) => resolve(path)),
    codebook: absolute(codebook),
    metadata: absolute(metadata),
  };
}

function notTheSame(folder: string, first: string): CotextError {
  const message = `it is of another plan than ${first}`;
  return new CotextError("RUN_INVALID", { message, place: { file: folder } });
}
