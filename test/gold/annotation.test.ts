import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readGold } from "../../src/cli/read-gold.ts";

const root = join(import.meta.dirname, "../..");
const known = readGold(import.meta.dirname);
const unseen = readGold(join(import.meta.dirname, "held-out"));

test("every sample article is annotated, once", () => {
  const articles = readdirSync(join(root, "corpus")).filter(
    (file) => !/^(?:README\.md|metadata\.csv)$/u.test(file),
  );
  expect([...known.keys(), ...unseen.keys()].sort()).toEqual(articles.sort());
});

test.each([...known, ...unseen])("the annotation of %s points into its article", (document, gold) => {
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
