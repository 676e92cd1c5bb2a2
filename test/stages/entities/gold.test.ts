import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { expect, test } from "vitest";
import { readGold } from "../../../src/cli/read-gold.ts";
import type { Span } from "../../../src/model/span.ts";
import { annotate } from "../../../src/pipeline/annotate.ts";
import type { EntityScores } from "../../../src/scoring/entities.ts";
import { foundOf } from "../../../src/scoring/found.ts";
import type { Gold } from "../../../src/scoring/gold.ts";
import { prf, ratio } from "../../../src/scoring/pair.ts";
import { scoreDocument } from "../../../src/scoring/score.ts";
import { source, stepsTo } from "../../support/annotate.ts";
import { shared } from "../../support/shared.ts";

const root = join(import.meta.dirname, "../../..");
const steps = await stepsTo("entities");

function scores(path: string, gold: Gold, within: readonly Span[] = []): EntityScores {
  const text = readFileSync(path, "utf8");
  const document = annotate(source(text, { format: extname(path).slice(1) }), steps);
  const { entities } = scoreDocument(gold, foundOf(document), within);
  if (!entities) throw new Error(`${path} has no annotated entities`);
  return entities;
}

// Floors lie a little under what was measured; see docs/entities.md.
test.each([...readGold(join(root, "test/gold"))])(
  "the names of %s are found, under the right names",
  (id, gold) => {
    const { exact, canonical } = scores(join(root, "corpus", id), gold);
    expect(prf(exact).f1).toBeGreaterThan(0.92);
    expect(ratio(canonical)).toBeGreaterThan(0.88);
  },
);

test.skipIf(!shared())("the names of the article on Kazakhstan are found, under the right names", () => {
  const folder = shared() ?? "";
  const gold = readGold(join(folder, "gold/kazakhstan-sovereignty")).values().next().value ?? {};
  const within = [
    { start: 0, end: 20113 },
    { start: 38129, end: 41811 },
  ];
  const { exact, canonical } = scores(join(folder, "articles/kazakhstan-sovereignty.txt"), gold, within);
  expect(prf(exact).f1).toBeGreaterThan(0.97);
  expect(ratio(canonical)).toBeGreaterThan(0.97);
});
