import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";

const bin = fileURLToPath(new URL("../../dist/cli/bin.js", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "cotext-spool-"));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** The tables of a run over the samples. */
function tables(name: string, jobs: string, temporary: string): Record<string, string> {
  const out = join(work, name);
  execFileSync("node", [bin, "run", "-q", "--out", out, "--jobs", jobs], {
    env: { ...process.env, TMPDIR: temporary },
  });
  const files = readdirSync(out).filter((file) => !file.startsWith(".") && file.includes("."));
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(out, file), "utf8")]));
}

test("children answer the same with and without a temporary folder, and leave nothing there", () => {
  const temporary = mkdtempSync(join(work, "temporary-"));
  const alone = tables("alone", "1", temporary);
  expect(Object.keys(alone)).toContain("cooccurrences.csv");
  expect(tables("files", "3", temporary)).toEqual(alone);
  expect(readdirSync(temporary)).toEqual([]);
  expect(tables("channel", "3", join(work, "not-there"))).toEqual(alone);
});
