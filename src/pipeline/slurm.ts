import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { errnoName } from "../errno.ts";
import { CotextError } from "../errors.ts";
import { OutputFolder } from "../output/folder.ts";
import { asRanges, missingShards } from "./part-file.ts";
import { readPlan } from "./plan-file.ts";

export interface SlurmRequest {
  /** Folder of a plan. */
  readonly folder: string;
  /** Where the tables go; the merge's own default where absent. */
  readonly out?: string | undefined;
  /** Overwrite what another pipeline has written there. */
  readonly force?: boolean | undefined;
  /** Options that `sbatch` is given for the array: `--partition=long`, `--time=2:00:00`. */
  readonly sbatch: readonly string[];
  /** Write the scripts and say what would be submitted, but submit nothing. */
  readonly dryRun?: boolean | undefined;
  /** The program: Node and the command line's file. */
  readonly program: readonly string[];
}

export interface Submitted {
  /** Shards to be mapped, as `--array` takes them; empty where all are. */
  readonly array: string;
  /** The commands, as a shell would read them. */
  readonly commands: readonly string[];
  /** Ids of the jobs: the array where there is one, then the merge. */
  readonly jobs: readonly string[];
}

/**
 * Submits the shards of a plan that were not mapped yet as an array, and the merge to follow it. May be called again
 * whenever tasks were lost: shards that are there are not mapped twice. Throws CotextError (RUN_INVALID, USAGE).
 */
export function submitToSlurm(request: SlurmRequest): Submitted {
  const folder = resolve(request.folder);
  const { shards } = readPlan(folder);
  const missing = asRanges(missingShards([folder], shards));
  const scripts = writeScripts(folder, shards, request);
  const array = [
    ...["--parsable", "--job-name=cotext-map", `--array=${missing}`],
    ...[`--output=${join(folder, "logs", "map-%a.log")}`, ...request.sbatch, scripts.map],
  ];
  const merge = (after: string | undefined): string[] => [
    ...["--parsable", "--job-name=cotext-merge", `--output=${join(folder, "logs", "merge.log")}`],
    ...(after === undefined ? [] : [`--dependency=afterok:${after}`, "--kill-on-invalid-dep=yes"]),
    scripts.merge,
  ];
  if (request.dryRun) {
    const commands = missing === "" ? [merge(undefined)] : [array, merge("<array>")];
    return { array: missing, commands: commands.map(asShell), jobs: [] };
  }
  const mapping = missing === "" ? undefined : sbatch(array);
  const merging = sbatch(merge(mapping));
  const commands = [...(mapping === undefined ? [] : [array]), merge(mapping)];
  const jobs = mapping === undefined ? [merging] : [mapping, merging];
  return { array: missing, commands: commands.map(asShell), jobs };
}

/** `map.sh` and `merge.sh` in the plan's folder. */
function writeScripts(folder: string, shards: number, { out, force, program }: SlurmRequest) {
  const cotext = program.map(quoted).join(" ");
  const where = quoted(folder);
  const output = new OutputFolder(folder);
  // The number of shards is the plan's: SLURM_ARRAY_TASK_COUNT is that of one submission. Documents that failed are
  // rows of `failures`, not a task that failed.
  output.create("map.sh").append(`#!/bin/sh
# Written by \`cotext submit slurm\`: one task of the array maps one shard.
${cotext} map ${where} --shard "$SLURM_ARRAY_TASK_ID/${shards}" --jobs "\${SLURM_CPUS_PER_TASK:-1}" --quiet
status=$?
[ "$status" -eq 1 ] && exit 0
exit "$status"
`);
  const options = `${out === undefined ? "" : ` --out ${quoted(resolve(out))}`}${force ? " --force" : ""}`;
  output.create("merge.sh").append(`#!/bin/sh
# Written by \`cotext submit slurm\`: runs once all shards are mapped.
cd ${quoted(process.cwd())} || exit 2
${cotext} merge ${where}${options}
status=$?
[ "$status" -eq 1 ] && exit 0
exit "$status"
`);
  output.place();
  try {
    mkdirSync(join(folder, "logs"));
  } catch (error) {
    if (errnoName(error) !== "EEXIST") throw error;
  }
  const scripts = { map: join(folder, "map.sh"), merge: join(folder, "merge.sh") };
  for (const script of Object.values(scripts)) chmodSync(script, 0o755);
  return scripts;
}

/** The id of the job that was submitted. */
function sbatch(options: readonly string[]): string {
  try {
    const answer = execFileSync("sbatch", options, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
    return (answer.trim().split(";")[0] ?? "").trim();
  } catch (error) {
    if (errnoName(error) === "ENOENT") {
      throw new CotextError("USAGE", {
        message: "there is no `sbatch` here: this is no machine of a Slurm cluster",
        hint: "log in to one; --dry-run only writes the scripts",
      });
    }
    const said = (error as { readonly stderr?: string }).stderr ?? "";
    throw new CotextError("USAGE", {
      message: `sbatch refused: ${said.replace(/\s*[\r\n]+\s*/gu, " ").trim()}`,
    });
  }
}

function asShell(options: readonly string[]): string {
  return ["sbatch", ...options.map(quoted)].join(" ");
}

function quoted(word: string): string {
  return /^[\w./:=,@%+-]+$/u.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
