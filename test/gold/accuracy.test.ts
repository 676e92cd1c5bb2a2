import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { readGold } from "../../src/cli/read-gold.ts";
import { annotate } from "../../src/pipeline/annotate.ts";
import { loadPipeline } from "../../src/pipeline/load.ts";
import { prepareMapper } from "../../src/pipeline/mapper.ts";
import { foundOf } from "../../src/scoring/found.ts";
import { type Counts, prf, ratio, type Share } from "../../src/scoring/pair.ts";
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

const f1 = (counts: Counts | undefined) => prf(counts ?? { gold: 0, found: 0, hits: 0 }).f1;
const share = (of: Share | undefined) => ratio(of ?? { right: 0, of: 0 });

// A little under what was measured; raise a floor when its figure has risen for good.
test.each([
  ["names", 0.87, () => f1(scores.entities?.exact)],
  ["distinct names", 0.83, () => f1(scores.entities?.distinct)],
  ["canonical names", 0.96, () => share(scores.entities?.canonical)],
  ["concepts", 0.96, () => f1(scores.concepts?.counts)],
  ["polarity", 0.94, () => share(scores.concepts?.polarity)],
  ["negated concepts", 0.72, () => f1(scores.concepts?.negated)],
  ["holders", 0.6, () => share(scores.concepts?.holder.accuracy)],
  ["attributions", 0.38, () => share(scores.concepts?.attributedTo.accuracy)],
  ["zones", 0.84, () => f1(scores.zones?.exact)],
  ["characters of the right kind", 0.97, () => share(scores.zones?.characters)],
  ["note calls", 0.95, () => f1(scores.calls?.counts)],
] as const)("%s are right in the annotated articles: at least %d", (_, floor, figure) => {
  expect(figure()).toBeGreaterThanOrEqual(floor);
});
