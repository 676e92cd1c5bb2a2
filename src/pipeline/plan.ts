import { CotextError, type Problem } from "../errors.ts";
import type { LayerName } from "../model/document.ts";
import type { AnyStage, AnyTransform, StageIo } from "../stages/stage.ts";
import type { StageUse } from "./definition.ts";

/** A stage that is set up and ready for documents. */
export interface Step {
  readonly stage: AnyStage;
  readonly transform: AnyTransform;
}

/**
 * Checks that each stage finds the layers that it requires, before any text is read.
 * Throws CotextError (PIPELINE_INVALID) that names the stage, the layer and the stage that would assign it.
 */
export function checkPlan(uses: readonly StageUse[], all: readonly AnyStage[], file: string): void {
  const problems: Problem[] = [];
  const assigned = new Map<LayerName, string>();
  for (const { stage } of uses) {
    for (const layer of stage.requires) {
      if (!assigned.has(layer)) problems.push(unmet(stage, layer, all, file));
    }
    for (const layer of stage.assigns) {
      const earlier = assigned.get(layer);
      if (earlier !== undefined) problems.push(assignedTwice(stage, layer, earlier, file));
      assigned.set(layer, stage.name);
    }
  }
  if (problems.length > 0) throw new CotextError("PIPELINE_INVALID", problems);
}

function unmet(stage: AnyStage, layer: LayerName, all: readonly AnyStage[], file: string): Problem {
  const source = all.find((candidate) => candidate.assigns.includes(layer));
  return {
    message: `stage \`${stage.name}\` requires \`${layer}\`, which no earlier stage assigns`,
    place: { file },
    ...(source ? { hint: `put \`${source.name}\` before it` } : {}),
  };
}

function assignedTwice(stage: AnyStage, layer: LayerName, earlier: string, file: string): Problem {
  const twice = earlier === stage.name;
  return {
    message: twice
      ? `stage \`${stage.name}\` stands twice`
      : `stage \`${stage.name}\` assigns \`${layer}\`, which \`${earlier}\` assigned before it`,
    place: { file },
    hint: "name each stage once",
  };
}

/**
 * Sets every stage up, in order; codebooks and gazetteers are read and compiled here, once. `io` is a `Pipeline`'s
 * `files`. Throws CotextError (NOT_FOUND, UNREADABLE, CODEBOOK_INVALID, GAZETTEER_INVALID, RECOGNISER_INVALID).
 */
export async function setUp(uses: readonly StageUse[], io: Omit<StageIo, "available">): Promise<Step[]> {
  const available = new Set<LayerName>();
  const steps: Step[] = [];
  for (const { stage, options } of uses) {
    const transform = await stage.setUp(options, { ...io, available: new Set(available) });
    steps.push({ stage, transform });
    for (const layer of stage.assigns) available.add(layer);
  }
  return steps;
}
