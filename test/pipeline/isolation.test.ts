import { spawn, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, test } from "vitest";

const bin = fileURLToPath(new URL("../../dist/cli/bin.js", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "cotext-isolation-"));
const corpus = join(work, "corpus");
const endless = join(work, "endless");
const pipeline = join(work, "pipeline.yaml");
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** What a module of a user's own may do to the process that it runs in. */
const DEEDS = {
  gorge: "const all = []; for (;;) all.push(new Array(1e6).fill(all.length));",
  "gorge-outside-the-heap": "const all = []; for (;;) all.push(Buffer.alloc(32e6, 1));",
  leave: "process.exit(0);",
  abort: "process.abort();",
  throw: "throw new Error('no such model');",
};

beforeAll(() => {
  for (const folder of [corpus, endless]) {
    mkdirSync(folder);
    for (const name of ["first", "last"])
      writeArticle(folder, name, "Xanadu and Kazakhstan signed a treaty.");
  }
  for (const name of Object.keys(DEEDS))
    writeArticle(corpus, `mid-${name}`, `This text asks for it: ${name}!`);
  writeArticle(endless, "mid-hang", "This text asks for it: hang!");
  const cases = Object.entries({ ...DEEDS, hang: "for (;;);" }).map(
    ([name, deed]) => `if (text.includes("${name}!")) { ${deed} }`,
  );
  writeFileSync(
    join(work, "own.mjs"),
    `export default {
  id: "own", version: "1", labels: ["GPE"], threshold: 0,
  *recognise({ text }) {
    ${cases.join("\n    ")}
    for (const { index } of text.matchAll(/Xanadu/g)) yield { start: index, end: index + 6, label: "GPE" };
  },
};
`,
  );
  const stages = "[sections, prose, sentences, tokens, { entities: { recognisers: [./own.mjs] } }]";
  const output = "{ formats: [csv], tables: [documents, mentions] }";
  writeFileSync(pipeline, `name: own\nstages: ${stages}\noutput: ${output}\n`);
});

function writeArticle(folder: string, name: string, text: string): void {
  writeFileSync(join(folder, `${name}.txt`), `A title\n\nIntroduction\n\n${text}\n`);
}

function command(folder: string, out: string, ...options: string[]): string[] {
  return [bin, "run", pipeline, "-q", "--corpus", folder, "--out", out, ...options];
}

function failures(out: string): Record<string, string> {
  const rows = rowsIn(join(out, "failures.csv"));
  return Object.fromEntries(rows.map((row) => [row["document"] ?? "", row["code"] ?? ""]));
}

function documentsWithXanadu(out: string): (string | undefined)[] {
  const mentions = rowsIn(join(out, "mentions.csv")).filter(({ text }) => text === "Xanadu");
  return mentions.map(({ document }) => document);
}

test.each(["1", "2"])(
  "documents that exhaust memory or end their process are failures, and the others go on (%s jobs)",
  (jobs) => {
    const out = join(work, `out-${jobs}`);
    const { status } = spawnSync("node", command(corpus, out, "--memory", "300", "--jobs", jobs));
    expect(status).toBe(1);
    expect(failures(out)).toEqual({
      "mid-abort.txt": "MEMORY",
      "mid-gorge.txt": "MEMORY",
      "mid-gorge-outside-the-heap.txt": "MEMORY",
      "mid-leave.txt": "CRASH",
      "mid-throw.txt": "CRASH",
    });
    expect(documentsWithXanadu(out)).toEqual(["first.txt", "last.txt"]);
  },
);

test("a document that hangs is a failure, and the others go on", () => {
  const out = join(work, "out-hang");
  // Time for the other documents also on a machine that has much else to do.
  const { status } = spawnSync("node", command(endless, out, "--timeout", "10", "--jobs", "1"));
  expect(status).toBe(1);
  expect(failures(out)).toEqual({ "mid-hang.txt": "TIMEOUT" });
  expect(documentsWithXanadu(out)).toEqual(["first.txt", "last.txt"]);
});

test.skipIf(!existsSync("/proc/self/stat"))(
  "no process is left behind when the main one is killed",
  async () => {
    const main = spawn("node", command(endless, join(work, "orphans"), "--jobs", "2"), { stdio: "ignore" });
    const pid = main.pid ?? 0;
    const children = await untilSome(() => childrenOf(pid));
    expect(children).not.toEqual([]);
    main.kill("SIGKILL");
    await untilSome(() => (children.some(isAlive) ? [] : [true]));
    expect(children.filter(isAlive)).toEqual([]);
  },
);

function rowsIn(file: string): Record<string, string>[] {
  return parse(readFileSync(file, "utf8"), { columns: true, bom: true });
}

async function untilSome<T>(look: () => T[]): Promise<T[]> {
  for (let i = 0; i < 400; i++) {
    const found = look();
    if (found.length > 0) return found;
    await wait(50);
  }
  return [];
}

function childrenOf(parent: number): number[] {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/u.test(name));
  return pids.map(Number).filter((pid) => statusOf(pid)?.parent === parent);
}

function isAlive(pid: number): boolean {
  const status = statusOf(pid);
  return status !== undefined && status.state !== "Z";
}

function statusOf(pid: number): { state: string; parent: number } | undefined {
  try {
    const [state = "", parent] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    return { state, parent: Number(parent) };
  } catch {
    return undefined;
  }
}
