import { execFileSync, spawn } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pLimit from "p-limit";
import { afterAll, beforeAll, expect, test } from "vitest";

const bin = fileURLToPath(new URL("../../dist/cli/bin.js", import.meta.url));
const samples = fileURLToPath(new URL("../../corpus/", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "cotext-resume-"));
const corpus = join(work, "corpus");
const pipeline = join(work, "pipeline.yaml");
afterAll(() => rmSync(work, { recursive: true, force: true }));

beforeAll(() => {
  mkdirSync(corpus);
  for (const copy of ["a", "b"]) {
    cpSync(join(samples, "monroe-doctrine.txt"), join(corpus, `${copy}-monroe.txt`));
    cpSync(join(samples, "kosovo-recognition.txt"), join(corpus, `${copy}-kosovo.txt`));
  }
  writeFileSync(
    pipeline,
    `name: resumed
stages: [sections, prose, sentences, tokens, entities, cooccurrences]
output: { formats: [csv], tables: [documents, mentions, cooccurrences, cooccurrences_corpus] }
`,
  );
});

function command(out: string, jobs: number): string[] {
  return [bin, "run", pipeline, "-q", "--corpus", corpus, "--out", out, "--jobs", String(jobs)];
}

function results(out: string): Record<string, string> {
  const files = readdirSync(out).filter((name) => !name.startsWith("."));
  return Object.fromEntries(files.sort().map((name) => [name, readFileSync(join(out, name), "utf8")]));
}

function undisturbed(): Record<string, string> {
  const out = mkdtempSync(join(work, "whole-"));
  execFileSync("node", command(out, 1));
  return results(out);
}

/** How often a run is killed, once in each part of its time; `disk-faults.test.ts` tries each file operation. */
const MOMENTS = 50;

test("a run that was killed at any moment goes on to the same bytes", async () => {
  const start = performance.now();
  const expected = undisturbed();
  const time = performance.now() - start;
  const moments = Array.from({ length: MOMENTS }, (_, i) => ((i + Math.random()) / MOMENTS) * time);
  await pLimit(2).map(moments, async (moment, round) => {
    const out = join(work, `killed-${round}`);
    const argv = command(out, 1 + (round % 2));
    await ended(argv, moment);
    await ended(argv);
    expect(results(out), `killed after ${moment} ms`).toEqual(expected);
    rmSync(out, { recursive: true });
  });
});

test("an unchanged run writes nothing, and one changed article gives what a fresh run gives", () => {
  const out = join(work, "again");
  execFileSync("node", command(out, 1));
  const before = statSync(join(out, "mentions.csv"));
  execFileSync("node", command(out, 1));
  expect(statSync(join(out, "mentions.csv")).ino).toBe(before.ino);
  const article = join(corpus, "a-monroe.txt");
  writeFileSync(article, `${readFileSync(article, "utf8")}\nMexico and Brazil agreed in 1903.\n`);
  execFileSync("node", command(out, 1));
  expect(results(out)).toEqual(undisturbed());
});

test("another codebook gives what a fresh run gives, with the entities that are known", () => {
  const codebook = join(work, "codebook.yaml");
  const tagged = join(work, "tagged.yaml");
  const stages = "[sections, prose, sentences, tokens, entities, concepts, relations, cooccurrences]";
  writeFileSync(tagged, `name: tagged\nstages: ${stages}\noutput: { formats: [csv] }\n`);
  const withTerm = (term: string, out: string): Record<string, string> => {
    const concept = `{ id: a, prefLabel: a, terms: [${term}] }`;
    writeFileSync(codebook, `name: own\nlanguage: en\nconcepts: [${concept}]\n`);
    execFileSync("node", [
      bin,
      "run",
      tagged,
      "-q",
      "--codebook",
      codebook,
      "--corpus",
      corpus,
      "--out",
      out,
    ]);
    return results(out);
  };
  const first = withTerm("sovereignty", join(work, "codebooks"));
  const second = withTerm("recognition of _ independence", join(work, "codebooks"));
  expect(second).not.toEqual(first);
  expect(second).toEqual(withTerm("recognition of _ independence", join(work, "codebooks-fresh")));
});

test("a file of the results that somebody changed is made anew with --force", () => {
  const out = join(work, "touched");
  execFileSync("node", command(out, 1));
  const expected = results(out);
  writeFileSync(join(out, "mentions.csv"), "nothing\n");
  execFileSync("node", [...command(out, 1), "--force"]);
  expect(results(out)).toEqual(expected);
});

/** Runs a command to its end, or until it is killed after so many milliseconds. */
function ended(argv: readonly string[], killAfter?: number): Promise<void> {
  return new Promise((resolve) => {
    const run = spawn("node", argv, { stdio: "ignore" });
    const timer = killAfter === undefined ? undefined : setTimeout(() => run.kill("SIGKILL"), killAfter);
    run.on("exit", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
