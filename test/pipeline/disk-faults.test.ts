import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pLimit from "p-limit";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const bin = fileURLToPath(new URL("../../dist/cli/bin.js", import.meta.url));
const faults = new URL("../support/disk-faults.mjs", import.meta.url).href;
const work = mkdtempSync(join(tmpdir(), "cotext-faults-"));
const corpora = { old: join(work, "old"), new: join(work, "new") };
afterAll(() => rmSync(work, { recursive: true, force: true }));

const pipeline = join(work, "pipeline.yaml");

interface Fault {
  readonly at: number;
  readonly how: string;
}

interface End {
  readonly code: number | null;
  readonly stderr: string;
}

beforeAll(() => {
  for (const [age, corpus] of Object.entries(corpora)) {
    mkdirSync(corpus);
    // With a byte order mark, the text is saved among the results too.
    const text = `\ufeffA title\n\nIntroduction\n\nThe ${age} state has a border.\n`;
    for (const name of ["one", "two"]) writeFileSync(join(corpus, `${age}-${name}.txt`), text);
  }
  // Two terms and no gazetteers: a run for each of some dozens of file operations has to start fast.
  const concepts =
    "[{ id: state, prefLabel: s, terms: [state] }, { id: border, prefLabel: b, terms: [border] }]";
  writeFileSync(join(work, "codebook.yaml"), `name: small\nconcepts: ${concepts}\n`);
  const stages =
    "[sections, prose, sentences, tokens, { concepts: { codebook: codebook.yaml } }, cooccurrences]";
  const output = "{ formats: [csv], tables: [documents, mentions, cooccurrences] }";
  writeFileSync(pipeline, `name: faults\nstages: ${stages}\noutput: ${output}\n`);
});

function run(corpus: string, out: string, fault?: Fault, count = ""): Promise<End> {
  const argv = [bin, "run", pipeline, "-q", "--corpus", corpus, "--out", out, "--jobs", "1"];
  const env = {
    ...process.env,
    FAULT_FOLDER: out,
    FAULT_AT: String(fault?.at ?? 0),
    FAULT_HOW: fault?.how,
    FAULT_COUNT: count,
  };
  return new Promise((resolve) => {
    const child = spawn("node", ["--import", faults, ...argv], { env, stdio: ["ignore", "ignore", "pipe"] });
    let stderr = "";
    child.stderr.on("data", (text) => {
      stderr += text;
    });
    child.on("close", (code) => resolve({ code, stderr }));
  });
}

/** Files that a user sees, with what they hold. */
function results(out: string): Record<string, string> {
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const visible = files
    .map((file) => join(file.parentPath, file.name))
    .filter((path) => !path.includes("/."));
  return Object.fromEntries(
    visible.sort().map((path) => [path.slice(out.length), readFileSync(path, "utf8")]),
  );
}

describe("a run over the results of an earlier one", () => {
  const reference = join(work, "reference");
  const expected: { old: Record<string, string>; new: Record<string, string> } = { old: {}, new: {} };
  let operations = 0;

  beforeAll(async () => {
    await run(corpora.old, reference);
    expected.old = results(reference);
    const out = copyOfOld("undisturbed");
    const count = join(work, "operations");
    await run(corpora.new, out, undefined, count);
    operations = Number(readFileSync(count, "utf8"));
    expected.new = results(out);
  });

  function copyOfOld(name: string): string {
    const out = join(work, name);
    cpSync(reference, out, { recursive: true });
    return out;
  }

  /** One run for each file operation, with a fault there. */
  async function withEachFault(how: string, look: (out: string, end: End) => Promise<void>): Promise<void> {
    expect(operations).toBeGreaterThan(20);
    const numbers = Array.from({ length: operations }, (_, i) => i + 1);
    await pLimit(2).map(numbers, async (at) => {
      const out = copyOfOld(`${how}-${at}`);
      const end = await run(corpora.new, out, { at, how });
      await look(out, end);
      rmSync(out, { recursive: true });
    });
  }

  test("goes on to the same bytes after an end at any file operation", async () => {
    await withEachFault("torn", async (out, { code }) => {
      expect(code).toBeNull();
      const left = results(out);
      // A manifest speaks for what stands beside it: there is none while files change places.
      if ("/manifest.json" in left) expect([expected.old, expected.new]).toContainEqual(left);
      expect(await run(corpora.new, out)).toEqual({ code: 0, stderr: "" });
      expect(results(out)).toEqual(expected.new);
    });
  });

  test("succeeds, or says what is wrong and leaves what stood, when the disk is full", async () => {
    await withEachFault("ENOSPC", async (out, { code, stderr }) => {
      const left = results(out);
      if (code === 0) expect(left).toEqual(expected.new);
      else expect(stderr).toMatch(/^cotext: .*cannot (?:read|write): /u);
      if (code !== 0 && "/manifest.json" in left) expect([expected.old, expected.new]).toContainEqual(left);
      expect((await run(corpora.new, out)).code).toBe(0);
      expect(results(out)).toEqual(expected.new);
    });
  });
});
