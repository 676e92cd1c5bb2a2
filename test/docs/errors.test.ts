import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repository } from "../support/cli-env.ts";

const documented = readFileSync(join(repository, "docs", "errors.md"), "utf8");

/** The members of a union of string literals as its source file has them. */
function codes(file: string, union: string): string[] {
  const source = readFileSync(join(repository, "src", file), "utf8");
  const body = source.slice(source.indexOf(`export type ${union} =`)).split(";")[0] ?? "";
  return [...body.matchAll(/"([A-Z_]+)"/gu)].map((match) => match[1] ?? "");
}

test.each([
  ["errors.ts", "ErrorCode"],
  ["model/failure.ts", "FailureCode"],
  ["model/issue.ts", "IssueCode"],
])("every code in %s has a row in docs/errors.md", (file, union) => {
  const all = codes(file, union);
  expect(all.length).toBeGreaterThan(5);
  expect(all.filter((code) => !documented.includes(`| \`${code}\` |`))).toEqual([]);
});
