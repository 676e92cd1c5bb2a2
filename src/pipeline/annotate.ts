import type { AnnotatedDocument, Layers, Source } from "../model/document.ts";
import type { Issue } from "../model/issue.ts";
import type { Step } from "./plan.ts";

/** One document through all steps. Pure: the same source and steps give the same layers. */
export function annotate(source: Source, steps: readonly Step[]): AnnotatedDocument {
  let document: Source & Partial<Layers> = source;
  const issues: Issue[] = [];
  for (const { transform } of steps) {
    const { issues: found, ...layers } = transform(document);
    document = { ...document, ...layers };
    if (found) issues.push(...found);
  }
  return { ...document, issues };
}
