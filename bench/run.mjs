// npm run bench -- [--sizes 10,100,1000,10000] [--pairs 5] [--only dictionary,mentions,names,whole,startup,growth,jobs,again,terms]
//                  [--pipeline file.yaml] [--profile] [--out name]
// Runs Cotext and what it is held against in turn (A B A B …) on prepared batches, and writes bench/results/.
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { prepareBatch } from "./batch.mjs";
import { comparisons } from "./comparisons.mjs";
import { measure } from "./measure.mjs";
import { profile } from "./profile.mjs";
import { asMarkdown, median } from "./report.mjs";
import { terms } from "./terms.mjs";

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "10,100,1000,10000" },
    pairs: { type: "string", default: "5" },
    only: { type: "string" },
    pipeline: { type: "string" },
    profile: { type: "boolean", default: false },
    out: { type: "string", default: "latest" },
  },
});
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const sizes = values.sizes.split(",").map(Number);
const work = join(tmpdir(), `cotext-bench-out-${process.pid}`);
const context = { sizes, work, batch: prepareBatch, bin: here("../dist/cli/bin.js"), here };

try {
  if (values.profile)
    await profile({ ...context, pipeline: values.pipeline ?? here("pipelines/dictionary.yaml") });
  else await compare();
} finally {
  rmSync(work, { recursive: true, force: true });
}

async function compare() {
  const wanted = values.only?.split(",");
  const results = [];
  for (const comparison of comparisons(context)) {
    if (wanted && !wanted.includes(comparison.group)) continue;
    const result = await inTurn(comparison, Number(values.pairs));
    results.push(result);
    console.log(asMarkdown([result]));
  }
  if (!wanted || wanted.includes("terms")) {
    const found = await terms({ batch: prepareBatch, pairs: Number(values.pairs) });
    results.push(...found);
    console.log(asMarkdown(found));
  }
  const report = {
    machine: machine(),
    date: new Date().toISOString().slice(0, 10),
    pairs: Number(values.pairs),
    results,
  };
  mkdirSync(here("results"), { recursive: true });
  writeFileSync(here(`results/${values.out}.json`), `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(here(`results/${values.out}.md`), header(report) + asMarkdown(results));
}

/** A B A B …: both in the same minutes of the same machine. */
async function inTurn({ name, group, by, bound, articles, a, b, before }, pairs) {
  const runs = { a: [], b: [] };
  for (let pair = 0; pair < pairs; pair++) {
    for (const side of ["a", "b"]) {
      await before?.(side);
      const { output: _, ...cost } = await measure({ a, b }[side].command);
      runs[side].push(cost);
    }
  }
  const ratios = runs.a.map((cost, i) => cost[by] / runs.b[i][by]);
  const folder = articles === undefined ? undefined : prepareBatch(articles);
  const bytes =
    folder && readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  const words = folder && wordsOf(folder);
  return {
    name,
    group,
    by,
    bound,
    articles,
    bytes,
    words,
    ratio: median(ratios),
    ratios,
    a: side(a, runs.a),
    b: side(b, runs.b),
  };
}

function side({ label }, runs) {
  const of = (field) => median(runs.map((cost) => cost[field]).filter((value) => value !== undefined));
  return { label, cpu: of("cpu"), wall: of("wall"), megabytes: of("megabytes"), runs };
}

/** Of the first hundred articles, scaled to all. */
function wordsOf(folder) {
  const files = readdirSync(folder);
  const some = files.slice(0, 100);
  const words = some.reduce(
    (sum, file) =>
      sum + (readFileSync(join(folder, file), "utf8").match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)?.length ?? 0),
    0,
  );
  return Math.round((words * files.length) / some.length);
}

function machine() {
  const [processor] = cpus();
  return {
    processor: processor?.model ?? "",
    cores: cpus().length,
    gigabytes: Math.round(totalmem() / 2 ** 30),
    system: `${process.platform} ${process.arch}`,
    node: process.versions.node,
  };
}

function header({ machine: { processor, cores, gigabytes, system, node }, date, pairs }) {
  return `# Measured ${date}

${processor}, ${cores} cores, ${gigabytes} GB, ${system}, Node ${node}; medians of ${pairs} runs in turn. Written by
\`npm run bench\`. Seconds depend on the machine and on what else it does; ratios of runs in turn much less.

`;
}
