import { describe, expect, test } from "vitest";
import { annotate } from "../../../src/pipeline/annotate.ts";
import { source, stepsTo } from "../../support/annotate.ts";

const steps = await stepsTo("entities");

/** Mentions as `LABEL text`, of some labels only. */
function mentions(text: string, labels: string): string[] {
  const entities = annotate(source(text), steps).entities ?? [];
  const wanted = labels.split(" ");
  return entities.filter(({ label }) => wanted.includes(label)).map((each) => `${each.label} ${each.text}`);
}

describe("an occasion named by its year takes its place or party with it", () => {
  test.each([
    ["She lost the 1996 Mongolian presidential election.", ["EVENT 1996 Mongolian presidential election"]],
    ["He stood in the 2014 Fiji general election.", ["EVENT 2014 Fiji general election"]],
    ["It gained in the May 2012 Greek legislative election.", ["EVENT May 2012 Greek legislative election"]],
    [
      "They met after the 2019 European Parliament election in the Czech Republic.",
      ["EVENT 2019 European Parliament election in the Czech Republic"],
    ],
    ["The 2007 NATO summit was short.", ["EVENT 2007 NATO summit"]],
    ["In 2014 Fiji held an election.", ["GPE Fiji"]],
    ["The 2014 election in Fiji was held late.", ["GPE Fiji"]],
  ])("%s", (text, expected) => {
    expect(mentions(text, "EVENT GPE ORG")).toEqual(expected);
  });
});
