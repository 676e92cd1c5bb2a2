import { z } from "zod";
import { distinct } from "../config/distinct.ts";
import { nearest } from "../config/nearest.ts";
import { readYaml, type YamlFile } from "../config/read-yaml.ts";
import { isEncoding } from "../corpus/decode.ts";
import { CotextError, type Problem } from "../errors.ts";
import { formatNames, tableNames } from "../output/names.ts";
import { stages as allStages } from "../stages/index.ts";
import type { AnyStage } from "../stages/stage.ts";

/**
 * What is written where a pipeline does not say: all but the co-occurrences by document, which repeat those by
 * section for texts of one section and double what is written for others.
 */
const defaultTables = tableNames.filter((table) => table !== "cooccurrences_document");

const name = z.string().regex(/^[a-z0-9][a-z0-9-]*$/u, "use small letters, digits and hyphens");
const paths = z.union([z.string().transform((path) => [path]), z.array(z.string()).min(1)]);

const corpusSchema = z.strictObject({
  root: paths.default(["../corpus"]),
  include: z.array(z.string()).min(1).optional(),
  exclude: z.array(z.string()).default([]),
  metadata: z.string().optional(),
  encoding: z.string().refine(isEncoding, "unknown encoding; e.g. utf-8, windows-1252, koi8-r").optional(),
});

const outputSchema = z.strictObject({
  tables: z
    .array(z.enum(tableNames))
    .min(1)
    .superRefine(distinct())
    .default([...defaultTables]),
  formats: z.array(z.enum(formatNames)).min(1).superRefine(distinct()).default(["csv", "json"]),
  excel: z.boolean().default(false),
  zeros: z.boolean().default(true),
});

const definitionSchema = z.strictObject({
  name,
  corpus: corpusSchema.default(() => corpusSchema.parse({})),
  stages: z.array(z.union([z.string(), z.record(z.string(), z.unknown())])).min(1),
  output: outputSchema.default(() => outputSchema.parse({})),
});

/** A stage as a pipeline names it, with its options checked and complete. */
export interface StageUse {
  readonly stage: AnyStage;
  readonly options: Readonly<Record<string, unknown>>;
}

/** A pipeline file: what to read, which stages with which options, what to write. */
export interface Definition {
  readonly name: string;
  readonly corpus: z.infer<typeof corpusSchema>;
  readonly stages: readonly StageUse[];
  readonly output: z.infer<typeof outputSchema>;
}

/**
 * Reads a pipeline definition. `file` is its name for messages; paths in it stay as they are written and are
 * resolved against its folder by whoever opens them. Throws CotextError (PIPELINE_INVALID) with every mistake.
 */
export function parseDefinition(text: string, file: string): Definition {
  const yaml = readYaml(text, { file, code: "PIPELINE_INVALID" });
  const { stages, ...rest } = yaml.check(definitionSchema);
  const problems: Problem[] = [];
  const uses: StageUse[] = [];
  stages.forEach((entry, index) => {
    try {
      uses.push(stageUse(entry, index, yaml));
    } catch (error) {
      if (!(error instanceof CotextError)) throw error;
      problems.push(...error.problems);
    }
  });
  if (problems.length > 0) throw new CotextError("PIPELINE_INVALID", problems);
  return { ...rest, stages: uses };
}

function stageUse(entry: string | Record<string, unknown>, index: number, yaml: YamlFile): StageUse {
  const keys = typeof entry === "string" ? [entry] : Object.keys(entry);
  const place = yaml.placeOf(["stages", index]);
  const [key, ...others] = keys;
  if (key === undefined || others.length > 0) {
    const message = `a stage is a name or \`name: {options}\`, not ${keys.length} keys`;
    throw new CotextError("PIPELINE_INVALID", { message, place, hint: "start each stage with its own `-`" });
  }
  const stage = allStages.find((candidate) => candidate.name === key);
  if (!stage) throw unknownStage(key, place);
  return { stage, options: yaml.check(stage.options, ["stages", index, key]) as StageUse["options"] };
}

function unknownStage(key: string, place: Problem["place"]): CotextError {
  const known = allStages.map((stage) => stage.name);
  const close = nearest(key, known);
  return new CotextError("PIPELINE_INVALID", {
    message: `there is no stage \`${key}\``,
    ...(place ? { place } : {}),
    hint: close ? `did you mean \`${close}\`?` : `the stages are: ${known.join(", ")}`,
  });
}

/** The definition with every option filled in, as a pipeline file would say it; what to read is left out. */
export function effectiveDefinition({ name, corpus, stages, output }: Definition): unknown {
  const { include, exclude, encoding } = corpus;
  return {
    name,
    corpus: { ...(include && { include }), exclude, ...(encoding !== undefined && { encoding }) },
    stages: stages.map(({ stage, options }) => ({ [stage.name]: options })),
    output,
  };
}
