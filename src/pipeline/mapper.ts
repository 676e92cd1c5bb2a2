import type { Metadata } from "../corpus/metadata.ts";
import type { TableContext } from "../output/table.ts";
import { countings } from "../stages/cooccurrences/counting.ts";
import { measureNames } from "../statistics/measures.ts";
import type { Pipeline } from "./load.ts";
import { type Mapper, tableFiles } from "./part.ts";
import { setUp } from "./plan.ts";

/** Sets the stages up: reads and compiles codebooks and gazetteers. Throws CotextError for mistakes in them. */
export async function prepareMapper(
  { definition, files }: Pipeline,
  metadataColumns: Metadata["columns"],
): Promise<Mapper> {
  const steps = await setUp(definition.stages, files);
  const context: TableContext = {
    metadataColumns,
    concepts: steps.flatMap(({ transform }) => transform.describes?.concepts ?? []),
    ...cooccurrenceColumns(definition),
    corpusPairs: definition.output.tables.includes("cooccurrences_corpus"),
    zeros: definition.output.zeros,
  };
  return { steps, context, files: tableFiles(definition, context) };
}

/** What the co-occurrence tables show is up to the options of the stage that counts. */
function cooccurrenceColumns({
  stages,
}: Pipeline["definition"]): Pick<TableContext, "measures" | "counting"> {
  const options = stages.find(({ stage }) => stage.assigns.includes("cooccurrences"))?.options;
  const measures = options?.["measures"];
  return {
    measures: Array.isArray(measures) ? measures.filter((name) => measureNames.includes(name)) : [],
    counting: countings.find((counting) => counting === options?.["counting"]) ?? "boolean",
  };
}
