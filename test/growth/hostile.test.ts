import { expect, test } from "vitest";
import { annotate } from "../../src/pipeline/annotate.ts";
import { source, stepsTo } from "../support/annotate.ts";
import { growth, PROPORTIONATE } from "../support/growth.ts";
import { hostileTexts } from "./hostile-texts.ts";

const steps = await stepsTo("cooccurrences", {
  concepts: { codebook: "cotext:codebooks/sovereignty.yaml" },
});

test.each(Object.entries(hostileTexts))("four times the text is four times the work: %s", async (_, make) => {
  expect(await growth((length) => annotate(source(make(length)), steps), 25_000)).toBeLessThan(PROPORTIONATE);
});
