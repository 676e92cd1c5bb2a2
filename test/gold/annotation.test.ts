import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readGold } from "../../src/cli/read-gold.ts";

const root = join(import.meta.dirname, "../..");
const annotations = readGold(import.meta.dirname);

test("four articles are annotated", () => {
  expect([...annotations.keys()]).toEqual([
    "eu-strategic-autonomy.txt",
    "moldova-transnistria.txt",
    "sahel-sovereignty.md",
    "south-china-sea.txt",
  ]);
});

test.each([...annotations])("the annotation of %s points into its article", (document, gold) => {
  const text = readFileSync(join(root, "corpus", document), "utf8");
  const { entities = [], concepts = [], zones = [] } = gold;
  expect(
    [...entities, ...concepts].filter(({ start, end, text: words }) => text.slice(start, end) !== words),
  ).toEqual([]);
  expect(entities.filter(({ start }, i) => start < (entities[i - 1]?.end ?? 0))).toEqual([]);
  expect(zones.filter(({ start, end }) => text.slice(start, end) !== text.slice(start, end).trim())).toEqual(
    [],
  );
});
