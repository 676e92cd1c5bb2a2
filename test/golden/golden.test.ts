import { cpSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { CliEnv, readFiles, repository } from "../support/cli-env.ts";

/**
 * Whole runs, byte for byte. `GOLDEN=update npx vitest run test/golden` writes what is expected anew: look at the
 * difference before it is committed, and name it in the commit.
 */
const update = process.env["GOLDEN"] === "update" && process.env["CI"] === undefined;
const folder = join(repository, "test", "golden");
const cases = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const env = new CliEnv();
afterAll(() => env.remove());

test.each(cases.map(({ name }) => name))("%s gives what it gave before", async (name) => {
  const expected = join(folder, name, "expected");
  const { code, stderr } = await env.run(["run", join(folder, name, "pipeline.yaml"), "--out", name]);
  expect(stderr).toContain("documents read");
  expect([0, 1]).toContain(code);
  // The manifest names the versions of Cotext and Node, which are to change without a new golden case.
  rmSync(env.path(name, "manifest.json"));
  if (update) {
    rmSync(expected, { recursive: true, force: true });
    cpSync(env.path(name), expected, { recursive: true });
  }
  expect(env.files(name)).toEqual(readFiles(expected));
});
