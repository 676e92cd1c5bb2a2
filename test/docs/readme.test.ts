import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repository } from "../support/cli-env.ts";

const readme = readFileSync(join(repository, "README.md"), "utf8");

test("the README shows the pipeline that npm start runs", () => {
  expect(readme).toContain(readFileSync(join(repository, "pipelines", "sovereignty.yaml"), "utf8").trimEnd());
});

test("every file that the README links to is there", () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/gu)].map((match) => match[1] as string);
  expect(links.length).toBeGreaterThan(5);
  for (const link of links) expect(() => readFileSync(join(repository, link))).not.toThrow();
});
