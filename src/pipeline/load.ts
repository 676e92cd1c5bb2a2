import { basename, dirname, resolve } from "node:path";
import { CotextError } from "../errors.ts";
import type { FormatName } from "../output/names.ts";
import { stages as allStages } from "../stages/index.ts";
import { type Definition, parseDefinition, type StageUse } from "./definition.ts";
import { decodeStrictly, ownPipelines, PipelineFiles, readBytes } from "./files.ts";
import { checkPlan } from "./plan.ts";

/** Which pipeline to load, and what the command line says instead of it. Paths are the caller's. */
export interface PipelineRequest {
  /** A pipeline file; the package's own one where absent. */
  readonly pipeline?: string | undefined;
  /** Folders or files to read instead of the pipeline's corpus. */
  readonly corpus?: readonly string[] | undefined;
  /** A codebook to use instead of the pipeline's. */
  readonly codebook?: string | undefined;
  /** A metadata table to use instead of the pipeline's. */
  readonly metadata?: string | undefined;
  readonly formats?: readonly FormatName[] | undefined;
  readonly excel?: boolean | undefined;
}

/** A pipeline that was read and checked, and the files that it names. */
export interface Pipeline {
  readonly definition: Definition;
  /** As a user would recognise it. */
  readonly file: string;
  readonly files: PipelineFiles;
  /** Folders and files of the corpus, resolved. */
  readonly roots: readonly string[];
  /** The metadata table, resolved; undefined where none was named. */
  readonly metadata: string | undefined;
}

/** Reads and checks a pipeline definition. Throws CotextError (PIPELINE_INVALID, NOT_FOUND, UNREADABLE, USAGE). */
export async function loadPipeline(request: PipelineRequest): Promise<Pipeline> {
  const path = resolve(request.pipeline ?? resolve(ownPipelines, "sovereignty.yaml"));
  const file = request.pipeline ?? `cotext:${basename(path)}`;
  const written = parseDefinition(decodeStrictly(await readBytes(path, file), file), file);
  const aliases = new Map<string, string>();
  const definition = overridden(written, request, aliases);
  checkPlan(definition.stages, allStages, file);
  const files = new PipelineFiles(dirname(path), new Map([...aliases].map(([k, v]) => [k, resolve(v)])));
  return {
    definition,
    file,
    files,
    roots:
      request.corpus?.map((root) => resolve(root)) ?? definition.corpus.root.map((r) => files.resolve(r)),
    metadata: metadataFile(request, definition, files),
  };
}

function metadataFile(request: PipelineRequest, { corpus }: Definition, files: PipelineFiles) {
  if (request.metadata !== undefined) return resolve(request.metadata);
  // A corpus that the command line names has its own metadata, or none.
  if (request.corpus !== undefined || corpus.metadata === undefined) return undefined;
  return files.resolve(corpus.metadata);
}

function overridden(
  definition: Definition,
  request: PipelineRequest,
  aliases: Map<string, string>,
): Definition {
  const { output } = definition;
  return {
    ...definition,
    stages:
      request.codebook === undefined
        ? definition.stages
        : withCodebook(definition, request.codebook, aliases),
    output: {
      ...output,
      formats: request.formats ? [...request.formats] : output.formats,
      excel: request.excel ?? output.excel,
    },
  };
}

/** The stages with another codebook, under its mere name: results must not hold the path of somebody's disk. */
function withCodebook({ stages }: Definition, codebook: string, aliases: Map<string, string>): StageUse[] {
  const alias = basename(codebook);
  aliases.set(alias, codebook);
  if (!stages.some(({ stage }) => stage.name === "concepts")) {
    throw new CotextError("USAGE", {
      message: "--codebook is of no use: the pipeline has no stage `concepts`",
      hint: "add `concepts` to its stages",
    });
  }
  return stages.map((use) =>
    use.stage.name === "concepts" ? { ...use, options: { ...use.options, codebook: alias } } : use,
  );
}
