// Where the time of a run goes: a .cpuprofile for a browser's developer tools, and its top functions as text.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";

const SHOWN = 40;

export async function profile({ sizes, work, batch, bin, here, pipeline }) {
  const folder = join(work, "profile");
  mkdirSync(folder, { recursive: true });
  const size = Math.min(Math.max(...sizes), 1000);
  const run = [
    bin,
    "run",
    pipeline,
    "--quiet",
    "--jobs",
    "1",
    "--corpus",
    batch(size),
    "--out",
    join(work, "tables"),
  ];
  spawnSync("node", ["--cpu-prof", `--cpu-prof-dir=${folder}`, ...run], { stdio: "inherit" });
  const [file] = readdirSync(folder);
  const kept = here("results/run.cpuprofile");
  rmSync(kept, { force: true });
  renameSync(join(folder, file), kept);
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(kept, "utf8"));
  const self = new Map();
  for (const [i, id] of samples.entries()) self.set(id, (self.get(id) ?? 0) + timeDeltas[i]);
  const byFunction = new Map();
  let total = 0;
  for (const { id, callFrame } of nodes) {
    const time = self.get(id) ?? 0;
    const place = callFrame.url.replace(/^.*\/(?=dist\/|node_modules\/)/u, "");
    const name = `${callFrame.functionName || "(anonymous)"} ${place}:${callFrame.lineNumber + 1}`;
    byFunction.set(name, (byFunction.get(name) ?? 0) + time);
    total += time;
  }
  console.log(`${Math.round(total / 1000)} ms on ${size} articles; ${kept}`);
  for (const [name, time] of [...byFunction].sort((a, b) => b[1] - a[1]).slice(0, SHOWN)) {
    console.log(
      `${(time / 1000).toFixed(0).padStart(7)} ms ${((100 * time) / total).toFixed(1).padStart(5)} %  ${name}`,
    );
  }
}
