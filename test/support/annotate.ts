import { readFile } from "node:fs/promises";
import type { AnnotatedDocument, LayerName, Layers, Source } from "../../src/model/document.ts";
import { annotate } from "../../src/pipeline/annotate.ts";
import { type Step, setUp } from "../../src/pipeline/plan.ts";
import { stages } from "../../src/stages/index.ts";
import type { StageIo } from "../../src/stages/stage.ts";

/** A source made of a text alone. */
export function source(text: string, more: Partial<Source> = {}): Source {
  return { id: "test.txt", format: "txt", sha256: "", encoding: "utf-8", text, metadata: {}, ...more };
}

const packaged = new URL("../../pipelines/", import.meta.url);

/** `cotext:` names the package's own pipelines folder. */
function resolved(path: string): string | URL {
  return path.startsWith("cotext:") ? new URL(path.slice("cotext:".length), packaged) : path;
}

export const io: Omit<StageIo, "available"> = {
  readText: (path) => readFile(resolved(path), "utf8"),
  displayPath: (path) => path,
  importModule: async (path) => ((await import(path)) as { default: unknown }).default,
};

/** Sets up all stages up to and including `last`, with options by stage name. */
export function stepsTo(last: string, options: Record<string, object> = {}): Promise<Step[]> {
  const upTo = stages.slice(0, stages.findIndex((stage) => stage.name === last) + 1);
  const uses = upTo.map((stage) => ({
    stage,
    options: stage.options.parse(options[stage.name] ?? {}) as object,
  }));
  return setUp(uses as Parameters<typeof setUp>[0], io);
}

/** One layer of a text, made by all stages up to the one named. */
export async function layer<L extends LayerName>(
  text: string,
  name: L,
  last: string,
  options = {},
): Promise<Layers[L]> {
  const document: AnnotatedDocument = annotate(source(text), await stepsTo(last, options));
  return document[name] as Layers[L];
}
