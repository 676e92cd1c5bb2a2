import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CliEnv } from "../support/cli-env.ts";
import { shared } from "../support/shared.ts";

/** All speeches in the UN General Debate, compared; what comes out is held against a script in another language. */
const speeches = join(shared() ?? "", "corpora", "un-general-debate");
const script = join(import.meta.dirname, "speeches-compare.py");
const hasPython = spawnSync("python3", ["--version"]).status === 0;
const permanent = new Set(["CHN", "FRA", "GBR", "RUS", "USA"]);
const env = new CliEnv();

const pipeline = `name: speeches
stages:
  - sections
  - prose
  - sentences
  - tokens
  - concepts
  - cooccurrences: { units: [sentence] }
output:
  tables: [documents, sections, mentions, frequencies, cooccurrences]
  formats: [csv]
`;

type Cells = Readonly<Record<string, number | null>>;

function recounted(
  column: string,
  target: string,
): { names: Record<string, Cells>; pairs: Record<string, Cells> } {
  const { stdout, stderr, status } = spawnSync("python3", [script, env.path("r"), column, target], {
    maxBuffer: 2 ** 26,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

function expectCells(
  row: Readonly<Record<string, string>> | undefined,
  expected: Cells,
  label: string,
): void {
  for (const [column, value] of Object.entries(expected)) {
    const cell = row?.[column];
    if (value === null) expect(cell, `${label} ${column}`).toBe("");
    else {
      const slack = Math.max(1e-6 * Math.abs(value), 1e-9);
      expect(Math.abs(Number(cell) - value), `${label} ${column}: ${cell}, ${value}`).toBeLessThanOrEqual(
        slack,
      );
    }
  }
}

describe.skipIf(!shared() || !hasPython)("all speeches, compared", () => {
  beforeAll(async () => {
    const rows = readdirSync(speeches).map((name) => {
      const [country = "", , year = ""] = name.replace(".txt", "").split("_");
      return `${name},${country},${year},${permanent.has(country) ? "permanent" : "other"}`;
    });
    env.write({
      "p.yaml": pipeline,
      "meta.csv": `document,country,year,council\n${rows.join("\n")}\n`,
    });
    const { stderr } = await env.run([
      ...["run", "p.yaml", "--corpus", speeches, "--metadata", "meta.csv", "--out", "r", "-q"],
    ]);
    if (stderr !== "") throw new Error(stderr);
  });
  afterAll(() => env.remove());

  test.each([
    ["council", "permanent"],
    ["year", "2014"],
  ])("by %s", async (column, target) => {
    const expected = recounted(column, target);
    const own = ["compare", "r", "--by", column];
    await env.run([...own, "--of", "concepts", "--out", "names.csv", "--force"]);
    await env.run([...own, "--of", "cooccurrences", "--out", "pairs.csv", "--force"]);
    const names = env.table("names.csv").filter((row) => row["target"] === target);
    for (const [concept, cells] of Object.entries(expected.names)) {
      expectCells(
        names.find((row) => row["label"] === concept),
        cells,
        concept,
      );
    }
    const pairs = env.table("pairs.csv").filter((row) => row["target"] === target);
    expect(pairs).toHaveLength(Object.keys(expected.pairs).length);
    for (const row of pairs) {
      const key = `${row["x"]} ${row["y"]} ${row["given"]}`;
      expectCells(row, expected.pairs[key] ?? { missing: 1 }, key);
    }
  });
});
