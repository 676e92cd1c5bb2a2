import { execFile } from "node:child_process";
import { readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import { CliEnv, repository } from "../support/cli-env.ts";
import { shared } from "../support/shared.ts";

/** Speeches in the UN General Debate: a real corpus, larger than what the project may contain. */
const speeches = join(shared() ?? "", "corpora", "un-general-debate");
const env = new CliEnv();
afterAll(() => env.remove());

/** Runs dictionary stages over some of the speeches, in a process of their own; its peak memory in megabytes. */
async function peakOf(count: number): Promise<{ megabytes: number; failed: number; ok: number }> {
  const out = env.path(`out-${count}`);
  const script = `
    const { runPipeline } = await import(${JSON.stringify(join(repository, "dist", "index.js"))});
    const request = { pipeline: "dictionary.yaml", corpus: ["c${count}"], out: ${JSON.stringify(out)}, jobs: 1 };
    const { manifest } = await runPipeline(request);
    const { maxRSS } = process.resourceUsage();
    console.log(JSON.stringify({ ...manifest.counts, megabytes: maxRSS / 1024 }));
  `;
  const args = ["--input-type=module", "--eval", script];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: env.folder });
  return JSON.parse(stdout);
}

test.skipIf(!shared())(
  "all speeches are read in one batch, without a failure and in memory that does not grow with them",
  async () => {
    env.write({
      "dictionary.yaml": `name: dictionary
stages:
  - sections
  - prose
  - sentences
  - tokens
  - concepts
  - cooccurrences
output: { formats: [csv] }
`,
      "c200/.keep": "",
    });
    const names = readdirSync(speeches);
    for (const name of names.slice(0, 200)) symlinkSync(join(speeches, name), env.path("c200", name));
    symlinkSync(speeches, env.path(`c${names.length}`));
    const few = await peakOf(200);
    const all = await peakOf(names.length);
    expect(few).toMatchObject({ ok: 200, failed: 0 });
    expect(all).toMatchObject({ ok: names.length, failed: 0 });
    expect(all.megabytes).toBeLessThan(few.megabytes * 1.5 + 50);
  },
);
