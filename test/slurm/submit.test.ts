import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const bin = fileURLToPath(new URL("../../dist/cli/bin.js", import.meta.url));
const samples = fileURLToPath(new URL("../../corpus/", import.meta.url));
const oneNode = fileURLToPath(new URL("one-node.sh", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "cotext-slurm-"));
const corpus = join(work, "corpus");
const pipeline = join(work, "pipeline.yaml");
const SHARDS = 4;

beforeAll(() => {
  mkdirSync(corpus);
  for (let i = 0; i < 8; i++) cpSync(join(samples, "monroe-doctrine.txt"), join(corpus, `${i}.txt`));
  writeFileSync(
    pipeline,
    "name: sharded\nstages: [sections, prose, sentences, tokens, concepts, cooccurrences]\noutput: { formats: [csv] }\n",
  );
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

test("a dry run names the shards that are missing and submits nothing", () => {
  const run = planned("dry");
  cotext("map", run, "--shard", "2/4");
  const { stderr, stdout } = cotext("submit", "slurm", run, "--dry-run", "--sbatch=--time=1:00:00");
  expect(stderr).toContain("--array=1,3-4");
  expect(stderr).toContain("--time=1:00:00");
  expect(stderr).toContain("shards 1,3-4");
  expect(stdout).toBe("");
  expect(readFileSync(join(run, "map.sh"), "utf8")).toContain('--shard "$SLURM_ARRAY_TASK_ID/4"');
});

test("a machine without Slurm is told so", () => {
  const run = planned("none");
  const { status, stderr } = cotextWith({ PATH: "/nowhere" }, "submit", "slurm", run);
  expect(status).toBe(2);
  expect(stderr).toContain("there is no `sbatch` here");
});

const hasSlurm =
  process.getuid?.() === 0 &&
  ["slurmctld", "slurmd", "munged", "sbatch"].every((name) => spawnSync("which", [name]).status === 0);

describe.skipIf(!hasSlurm)("under a Slurm of one node", () => {
  const folder = mkdtempSync(join(tmpdir(), "cotext-slurm-node-"));
  let conf = "";
  beforeAll(() => {
    conf = execFileSync(oneNode, ["start", folder], { encoding: "utf8" }).trim();
  });
  afterAll(() => {
    execFileSync(oneNode, ["stop", folder]);
  });

  test("array and merge give the bytes of a single run", async () => {
    const run = planned("array");
    const out = join(work, "array-out");
    const { stdout } = cotextWith({ SLURM_CONF: conf }, "submit", "slurm", run, "--out", out);
    await ended(conf, stdout.trim().split("\n").at(-1) ?? "");
    expect(results(out)).toEqual(single());
  });

  test("a task that was killed is named, and submitting again maps only that one", async () => {
    const run = planned("killed");
    const out = join(work, "killed-out");
    // The task of shard 3 kills itself before it has written anything.
    const submitted = cotextWith({ SLURM_CONF: conf }, "submit", "slurm", run, "--out", out, "--dry-run");
    expect(submitted.status).toBe(0);
    const script = join(run, "map.sh");
    const killing = readFileSync(script, "utf8").replace(
      "\n# Written",
      () => '\n[ "$SLURM_ARRAY_TASK_ID" = 3 ] && kill -9 $$\n# Written',
    );
    writeFileSync(script, killing);
    const array = execFileSync("sbatch", ["--parsable", "--array=1-4", "--output=/dev/null", script], {
      encoding: "utf8",
      env: { ...process.env, SLURM_CONF: conf },
    });
    await ended(conf, array.trim());
    const merged = cotext("merge", run, "--out", out);
    expect(merged.status).toBe(2);
    expect(merged.stderr).toContain("1 of 4 shards are missing: 3");
    const again = cotextWith({ SLURM_CONF: conf }, "submit", "slurm", run, "--out", out);
    expect(again.stderr).toContain("--array=3 ");
    await ended(conf, again.stdout.trim().split("\n").at(-1) ?? "");
    expect(results(out)).toEqual(single());
  });
});

function planned(name: string): string {
  const run = join(work, name);
  expect(cotext("plan", pipeline, "--corpus", corpus, "--shards", String(SHARDS), "--out", run).status).toBe(
    0,
  );
  return run;
}

function single(): Record<string, string> {
  const out = join(work, "single");
  cotext("run", pipeline, "-q", "--corpus", corpus, "--out", out);
  return results(out);
}

function results(out: string): Record<string, string> {
  const files = readdirSync(out).filter((name) => !name.startsWith("."));
  return Object.fromEntries(files.sort().map((name) => [name, readFileSync(join(out, name), "utf8")]));
}

function cotext(...argv: string[]) {
  return cotextWith({}, ...argv);
}

function cotextWith(env: Record<string, string>, ...argv: string[]) {
  return spawnSync(process.execPath, [bin, ...argv], { encoding: "utf8", env: { ...process.env, ...env } });
}

async function ended(conf: string, job: string): Promise<void> {
  expect(job).toMatch(/^\d+$/u);
  for (let i = 0; i < 600; i++) {
    const { stdout } = spawnSync("squeue", ["-h", "-j", job], {
      encoding: "utf8",
      env: { ...process.env, SLURM_CONF: conf },
    });
    if (stdout.trim() === "") return;
    await sleep(300);
  }
  throw new Error(`job ${job} does not end`);
}
