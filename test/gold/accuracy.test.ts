import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { readGold } from "../../src/cli/read-gold.ts";
import { annotate } from "../../src/pipeline/annotate.ts";
import { loadPipeline } from "../../src/pipeline/load.ts";
import { prepareMapper } from "../../src/pipeline/mapper.ts";
import { foundOf } from "../../src/scoring/found.ts";
import { prf, ratio } from "../../src/scoring/pair.ts";
import { report } from "../../src/scoring/report.ts";
import { addScores, type Scores, scoreDocument } from "../../src/scoring/score.ts";
import { source } from "../support/annotate.ts";

const corpus = join(import.meta.dirname, "../../corpus");
let scores: Scores = {};

beforeAll(async () => {
  const { steps } = await prepareMapper(await loadPipeline({}), []);
  for (const [id, gold] of readGold(import.meta.dirname)) {
    const text = await readFile(join(corpus, id), "utf8");
    const document = annotate(source(text, { id, format: extname(id).slice(1) }), steps);
    scores = addScores(scores, scoreDocument(gold, foundOf(document)));
  }
  process.stdout.write(`\n${report("annotated sample articles", scores)}`);
});

// A little under what was measured; raise a floor when the figure has risen for good.
test.each([
  ["zones", () => prf(scores.zones?.exact ?? none).f1, 0.6],
  ["characters of the right kind", () => ratio(scores.zones?.characters ?? nothing), 0.9],
  ["note calls", () => prf(scores.calls?.counts ?? none).f1, 0.75],
  ["concepts", () => prf(scores.concepts?.counts ?? none).f1, 0.3],
] as const)("%s of articles that no rule was fitted to are found", (_, figure, floor) => {
  expect(figure()).toBeGreaterThanOrEqual(floor);
});

const none = { gold: 0, found: 0, hits: 0 };
const nothing = { right: 0, of: 0 };
