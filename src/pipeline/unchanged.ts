import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hashOfFile } from "../corpus/read.ts";
import { MANIFEST } from "../output/folder.ts";
import { takeLock } from "../output/lock.ts";
import type { Manifest } from "../output/manifest.ts";
import { codeVersion } from "./code-version.ts";
import { effectiveDefinition } from "./definition.ts";
import { sha256 } from "./files.ts";
import type { Pipeline } from "./load.ts";
import type { CorpusPlan } from "./plan-corpus.ts";
import type { RunResult } from "./write-results.ts";

/** What a run leaves behind, so that the next one sees whether there is anything to do. */
interface Last {
  /** Hash of the program, the pipeline and the inputs. */
  readonly identity: string;
  /** Codebooks and gazetteers: file and SHA-256. */
  readonly resources: readonly (readonly [file: string, sha256: string])[];
  /** Name, bytes and time of change (milliseconds) of each file of the results. */
  readonly outputs: readonly (readonly [name: string, bytes: number, changed: number])[];
  readonly top: Pick<RunResult, "concepts" | "names">;
}

/**
 * The result of the run whose results stand in `out`, where this one would be the same: the same program, pipeline,
 * codebooks, inputs and metadata, no document failed, and no file of the results was touched since.
 */
export async function unchanged(
  out: string,
  keptIn: string,
  pipeline: Pipeline,
  plan: CorpusPlan,
): Promise<RunResult | undefined> {
  const last = attempt(() => JSON.parse(readFileSync(fileIn(keptIn), "utf8")) as Last);
  if (!last || !stands(out, last)) return undefined;
  const unlock = takeLock(out);
  try {
    if (last.identity !== (await identityOf(pipeline, plan))) return undefined;
    const manifest = attempt(() => JSON.parse(readFileSync(join(out, MANIFEST), "utf8")) as Manifest);
    return manifest && stands(out, last) ? { out, manifest, ...last.top } : undefined;
  } finally {
    unlock();
  }
}

/** Leaves word for the next run. Results with failures are not kept: what failed is tried again. */
export async function remember(
  { out, manifest, concepts, names }: RunResult,
  keptIn: string,
  pipeline: Pipeline,
  plan: CorpusPlan,
): Promise<void> {
  if (manifest.counts.failed > 0) return;
  const identity = await identityOf(pipeline, plan);
  attempt(() => {
    const files = [MANIFEST, ...manifest.outputs.map(({ file }) => file)];
    const last: Last = {
      identity,
      resources: pipeline.files.sources,
      outputs: files.map((name) => [name, ...stateOf(join(out, name))]),
      top: { concepts, names },
    };
    attempt(() => mkdirSync(keptIn));
    writeFileSync(`${fileIn(keptIn)}.new`, JSON.stringify(last));
    renameSync(`${fileIn(keptIn)}.new`, fileIn(keptIn));
  });
}

function stands(out: string, { outputs, resources }: Last): boolean {
  const same = outputs.every(([name, bytes, changed]) => {
    const now = attempt(() => stateOf(join(out, name)));
    return now?.[0] === bytes && now[1] === changed;
  });
  return same && resources.every(([file, hash]) => attempt(() => sha256(readFileSync(file))) === hash);
}

function stateOf(file: string): readonly [bytes: number, changed: number] {
  const { size, mtimeMs } = statSync(file);
  return [size, mtimeMs];
}

async function identityOf({ definition }: Pipeline, { jobs, metadata }: CorpusPlan): Promise<string> {
  const identity = createHash("sha256");
  identity.update(JSON.stringify([codeVersion(), effectiveDefinition(definition), metadata]));
  for (const { entry, encoding, metadata: own, ambiguous } of jobs) {
    const { id, path, failure, skipped } = entry;
    const hash = await hashOfFile(entry);
    identity.update(JSON.stringify([id, path, failure, skipped, encoding, own, ambiguous, hash]));
  }
  return identity.digest("hex");
}

function fileIn(keptIn: string): string {
  return join(keptIn, "last.json");
}

/** Without it there is simply more to do. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
