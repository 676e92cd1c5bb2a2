import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseDefinition } from "../../src/pipeline/definition.ts";
import { options } from "../../src/stages/cooccurrences/options.ts";
import { measureNames, measures } from "../../src/statistics/measures.ts";

const text = readFileSync(join(import.meta.dirname, "../../docs/statistics.md"), "utf8");

test.each(measureNames)("docs/statistics.md says what %s is, and under which column it stands", (name) => {
  expect(text).toContain(`\`${name}\``);
  expect(text).toContain(`\`${measures[name].column}\``);
});

test("the options that docs/statistics.md shows are options", () => {
  const [, shown = ""] = /```yaml\n(- cooccurrences:[^`]+)```/u.exec(text) ?? [];
  const { stages } = parseDefinition(`name: a\nstages:\n${shown}`, "docs/statistics.md");
  expect(Object.keys(stages[0]?.options ?? {}).sort()).toEqual(Object.keys(options.shape).sort());
});
