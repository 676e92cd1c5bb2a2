import type { AnnotatedDocument, Layers, Source } from "../model/document.ts";
import type { Issue } from "../model/issue.ts";
import type { Step } from "./plan.ts";

/** A stage that threw: a fault of the stage, which must not end a batch. `cause` is what it threw. */
export class StageError extends Error {
  readonly stage: string;

  constructor(stage: string, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = "StageError";
    this.stage = stage;
  }
}

/**
 * One document through all steps, which `setUp` made. Pure: the same source and steps give the same layers; offsets in
 * them are UTF-16 code units of `source.text`. What is odd about the text is in `issues`. Throws StageError where a stage
 * throws.
 */
export function annotate(source: Source, steps: readonly Step[]): AnnotatedDocument {
  const issues: Issue[] = [];
  // One object that grows: copies of copies would each have a shape of their own, and what V8 has compiled for one shape is
  // compiled again for the next.
  const document: Source & Partial<Layers> & { issues?: Issue[] } = { ...source };
  for (const { stage, transform } of steps) {
    const { issues: found, ...layers } = apply(stage.name, () => transform(document));
    Object.assign(document, layers);
    if (found) issues.push(...found);
  }
  return Object.assign(document, { issues });
}

function apply<T>(stage: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw new StageError(stage, error);
  }
}
