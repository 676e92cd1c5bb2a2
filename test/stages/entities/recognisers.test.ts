import { expect, test } from "vitest";
import { CotextError } from "../../../src/errors.ts";
import { annotate } from "../../../src/pipeline/annotate.ts";
import { recogniserOf } from "../../../src/stages/entities/user-recogniser.ts";
import { source, stepsTo } from "../../support/annotate.ts";

const module = new URL("../../support/xanadu-recogniser.ts", import.meta.url).href;
const text = "The Xanadu Protocol was signed in Xanadu by Kazakhstan and Zubrowka.";

async function found(options: object): Promise<string[]> {
  const steps = await stepsTo("entities", { entities: options });
  return (annotate(source(text), steps).entities ?? []).map(
    ({ text: words, label, rule }) => `${words} ${label} ${rule}`,
  );
}

test("a user's own recogniser takes part in the merge: surer rules stand, its own finds come in", async () => {
  expect(await found({ recognisers: [module] })).toEqual([
    "Xanadu Protocol LAW law:title",
    "Xanadu GPE user:xanadu",
    "Kazakhstan GPE gazetteer:states",
    "Zubrowka GPE user:xanadu",
  ]);
});

test.each([
  ["no object", undefined],
  ["no recognise", { id: "x", version: "1", labels: ["GPE"] }],
  ["a label that is none", { id: "x", version: "1", labels: ["CITY"], recognise: () => [] }],
])("a module that is no recogniser is refused with its file: %s", (_, value) => {
  expect(() => recogniserOf(value, "mine.js")).toThrow(CotextError);
  expect(() => recogniserOf(value, "mine.js")).toThrow(/^mine\.js: not a recogniser/u);
});

test("suggestions outside the text, of another label or below the threshold are dropped", () => {
  const { recognise } = recogniserOf(
    {
      id: "x",
      version: "1",
      labels: ["GPE"],
      threshold: 0.5,
      recognise: () => [
        { start: 0, end: 400, label: "GPE" },
        { start: 3, end: 3, label: "GPE" },
        { start: 0, end: 3, label: "ORG" },
        { start: 0, end: 3, label: "GPE", score: 0.4 },
        { start: 0, end: 3, label: "GPE", score: 0.6 },
      ],
    },
    "mine.js",
  );
  expect(recognise({ text: "Zubrowka" } as never)).toHaveLength(1);
});

test("compromise is asked only where the option says so", async () => {
  expect((await found({ compromise: true })).length).toBeGreaterThanOrEqual((await found({})).length);
});
