import type { Metadata } from "../corpus/metadata.ts";
import type { TableContext } from "../output/table.ts";
import type { Pipeline } from "./load.ts";
import { type Mapper, tableFiles } from "./part.ts";
import { type Step, setUp } from "./plan.ts";

/** Sets the stages up: reads and compiles codebooks and gazetteers. Throws CotextError for mistakes in them. */
export async function prepareMapper(
  { definition, files }: Pipeline,
  metadataColumns: Metadata["columns"],
): Promise<Mapper> {
  const steps = await setUp(definition.stages, files);
  const context: TableContext = {
    metadataColumns,
    concepts: steps.flatMap(({ transform }) => transform.describes?.concepts ?? []),
    measures: measuresOf(steps, definition),
    zeros: definition.output.zeros,
  };
  return { steps, context, files: tableFiles(definition, context) };
}

/** The measures that the co-occurrence tables show are an option of the stage that counts. */
function measuresOf(steps: readonly Step[], { stages }: Pipeline["definition"]): readonly string[] {
  const counts = steps.find(({ stage }) => stage.assigns.includes("cooccurrences"))?.stage;
  const options = stages.find(({ stage }) => stage === counts)?.options;
  const measures = options?.["measures"];
  return Array.isArray(measures) ? measures.map(String) : [];
}
