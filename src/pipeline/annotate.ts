import type { AnnotatedDocument, Source } from "../model/document.ts";
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
  const document = withRoom(source);
  for (const { stage, transform } of steps) {
    const { issues = [], ...layers } = apply(stage.name, () => transform(document));
    Object.assign(document, layers);
    document.issues.push(...issues);
  }
  return document;
}

/**
 * A source with room for all layers, which are then put into it. Objects that are copied or grown property by property
 * may each have a hidden class of their own; what V8 compiled for one document would not fit the next.
 */
function withRoom({ id, format, sha256, encoding, text, metadata, structure }: Source) {
  const none = undefined as never;
  return {
    id,
    format,
    sha256,
    encoding,
    text,
    metadata,
    structure: structure as never,
    sections: none,
    paragraphs: none,
    notes: none,
    noteCalls: none,
    front: none,
    prose: none,
    sentences: none,
    tokens: none,
    entities: none,
    concepts: none,
    relations: none,
    cooccurrences: none,
    unitCounts: none,
    issues: [] as Issue[],
  } satisfies Required<AnnotatedDocument>;
}

function apply<T>(stage: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw new StageError(stage, error);
  }
}
