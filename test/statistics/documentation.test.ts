import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { measureNames, measures } from "../../src/statistics/measures.ts";

const text = readFileSync(join(import.meta.dirname, "../../docs/statistics.md"), "utf8");

test.each(measureNames)("docs/statistics.md says what %s is, and under which column it stands", (name) => {
  expect(text).toContain(`\`${name}\``);
  expect(text).toContain(`\`${measures[name].column}\``);
});
