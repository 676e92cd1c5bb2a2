import { expect, test } from "vitest";
import { annotate } from "../../src/pipeline/annotate.ts";
import type { Step } from "../../src/pipeline/plan.ts";
import { source, stepsTo } from "../support/annotate.ts";
import { hostileTexts } from "./hostile-texts.ts";

/** Four times the text may take so many times as long: 4 where work is in proportion to it, 16 where to its square. */
const MOST = 6.5;
const SHORT = 25_000;

/** Below so many milliseconds the clock and the garbage collector say more than the stages. */
const NOTICEABLE = 60;
const ROUNDS = 3;

const steps: Promise<readonly Step[]> = stepsTo("cooccurrences", {
  concepts: { codebook: "cotext:codebooks/sovereignty.yaml" },
});

test.each(Object.keys(hostileTexts))(
  "four times the text takes about four times as long: %s",
  async (name) => {
    const make = hostileTexts[name] as (length: number) => string;
    const stages = await steps;
    annotate(source(make(2000)), stages);
    const ratios: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const short = costOf(make(SHORT), stages);
      const long = costOf(make(4 * SHORT), stages);
      ratios.push(long < NOTICEABLE ? 1 : long / short);
      if (Math.min(...ratios) <= MOST) break;
    }
    expect(Math.min(...ratios)).toBeLessThanOrEqual(MOST);
  },
  120_000,
);

/** Milliseconds of processor time. */
function costOf(text: string, stages: readonly Step[]): number {
  const before = process.cpuUsage();
  annotate(source(text), stages);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
