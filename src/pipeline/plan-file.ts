import { readFileSync } from "node:fs";
import { join } from "node:path";
import { errnoName, explainErrno } from "../errno.ts";
import { CotextError } from "../errors.ts";
import { OutputFolder } from "../output/folder.ts";
import type { PipelineRequest } from "./load.ts";
import type { Job } from "./part.ts";

/** A corpus that was listed and cut into shards; every step of a run in shards starts from it. */
export interface Plan {
  /** Hash of the pipeline, the documents and the number of shards: what parts must agree on. */
  readonly id: string;
  readonly shards: number;
  /** With absolute paths. */
  readonly request: PipelineRequest;
  /** Columns of the metadata table. */
  readonly metadata: readonly string[];
  readonly jobs: readonly Job[];
}

const FILE = "plan.ndjson";

/** Writes `plan.ndjson`: a line on the run, then one for each document. */
export function writePlan(folder: string, { jobs, ...head }: Plan): void {
  const output = new OutputFolder(folder);
  try {
    const file = output.create(FILE);
    file.append(`${JSON.stringify(head)}\n`);
    for (const { entry, ...rest } of jobs) {
      // A file's name need not be UTF-8.
      file.append(
        `${JSON.stringify({ ...rest, entry: { ...entry, file: entry.file.toString("latin1") } })}\n`,
      );
    }
    output.place();
  } finally {
    output.discard();
  }
}

/** Throws CotextError (RUN_INVALID) where a folder holds no plan. */
export function readPlan(folder: string): Plan {
  const file = join(folder, FILE);
  try {
    const [head = "", ...lines] = readFileSync(file, "utf8").split("\n");
    return {
      ...(JSON.parse(head) as Omit<Plan, "jobs">),
      jobs: lines.filter((line) => line !== "").map(jobOf),
    };
  } catch (error) {
    const gone = errnoName(error) !== undefined;
    throw new CotextError("RUN_INVALID", {
      message: gone ? `there is no plan: ${explainErrno(error)}` : "this is no plan",
      place: { file },
      hint: "`cotext plan` makes one",
    });
  }
}

function jobOf(line: string): Job {
  const { entry, ...rest } = JSON.parse(line) as Omit<Job, "entry"> & {
    readonly entry: Omit<Job["entry"], "file"> & { readonly file: string };
  };
  return { ...rest, entry: { ...entry, file: Buffer.from(entry.file, "latin1") } };
}
