import { type Row, textOf } from "../analysis/rows.ts";
import type { AnnotatedDocument, Source } from "../model/document.ts";
import { annotate } from "../pipeline/annotate.ts";
import { PipelineFiles } from "../pipeline/files.ts";
import { type Step, setUp } from "../pipeline/plan.ts";
import { stages } from "../stages/index.ts";

/** What is found without names: the stages up to `concepts` but `entities`. */
const quick = ["sections", "prose", "sentences", "tokens", "concepts"];

/**
 * Sets up the stages that find concepts in a text, for a codebook that is given as its YAML text. `shown` names it in
 * messages. Throws CotextError (CODEBOOK_INVALID, PIPELINE_INVALID).
 */
export function conceptSteps(codebook: string, shown: string): Promise<Step[]> {
  const files = new PipelineFiles(".", new Map());
  return setUp(usesOf(quick, { codebook: shown }), {
    readText: async (path) => (path === shown ? codebook : files.readText(path)),
    displayPath: (path) => (path === shown ? shown : files.displayPath(path)),
    importModule: files.importModule,
  });
}

/** Sets up the stages up to `tokens`. */
export function tokenSteps(): Promise<Step[]> {
  return setUp(usesOf(quick.slice(0, -1), {}), new PipelineFiles(".", new Map()));
}

function usesOf(names: readonly string[], concepts: object) {
  return stages
    .filter((stage) => names.includes(stage.name))
    .map((stage) => {
      const options = stage.options.parse(stage.name === "concepts" ? concepts : {});
      return { stage, options: options as Readonly<Record<string, unknown>> };
    });
}

/** A run's documents, annotated once more; those whose text cannot be had are left out. */
export function annotateAgain(
  documents: Iterable<Row>,
  textById: (id: string) => string | undefined,
  steps: readonly Step[],
): AnnotatedDocument[] {
  return [...documents].flatMap((row) => {
    const text = textById(textOf(row, "document"));
    return text === undefined ? [] : [annotate(sourceOf(row, text), steps)];
  });
}

function sourceOf(row: Row, text: string): Source {
  return {
    id: textOf(row, "document"),
    format: textOf(row, "format"),
    sha256: textOf(row, "sha256"),
    encoding: textOf(row, "encoding"),
    text,
    metadata: {},
  };
}
