import type { Finding } from "../../codebook/lint.ts";
import { formatProblem } from "../../errors.ts";
import type { Pipeline } from "../../pipeline/load.ts";
import { type AddCommand, count } from "../command.ts";
import { ExitCode } from "../exit-code.ts";
import type { Io } from "../io.ts";

interface CheckOptions {
  readonly codebook?: string;
  readonly run?: string;
  readonly share?: number;
}

export const addCheck: AddCommand = (program, io, finish) => {
  program
    .command("check")
    .summary("check a pipeline and its codebook without reading any article")
    .description(
      "Says whether a pipeline can run, and what in its codebook is most likely not meant: terms that can never " +
        "match, are shadowed or stand in two concepts, concepts without definition.",
    )
    .argument("[file.yaml]", "pipeline definition, or a codebook; without it the package's own pipeline")
    .option("--codebook <file>", "codebook to check instead of the pipeline's")
    .option(
      "--run <folder>",
      "results of this codebook: which terms never matched, which carry a whole concept",
    )
    .option(
      "--share <percent>",
      "with --run: more of a concept than this is worth a look (default: 80)",
      count,
    )
    .addHelpText(
      "before",
      "Examples:\n  cotext check my-pipeline.yaml\n  cotext check my-codebook.yaml\n  cotext check --codebook my.yaml --run out/my\n",
    )
    .action(async (file: string | undefined, given: CheckOptions) => {
      const { loadPipeline } = await import("../../pipeline/load.ts");
      const isCodebook = given.codebook === undefined && file !== undefined && (await holdsConcepts(file));
      const options = isCodebook ? { ...given, codebook: file } : given;
      const pipeline = isCodebook ? undefined : file;
      const { prepareMapper } = await import("../../pipeline/mapper.ts");
      const loaded = await loadPipeline({ pipeline, codebook: options.codebook });
      const { context } = await prepareMapper(loaded, []);
      const { stages, name } = loaded.definition;
      const withCodebook = options.codebook === undefined ? "" : ` with ${options.codebook}`;
      io.error(`${loaded.file}: pipeline \`${name}\` is right${withCodebook}: ${stages.length} stages`);
      const { length } = context.concepts;
      io.error(length > 0 ? `, ${length} ${length === 1 ? "concept" : "concepts"}\n` : "\n");
      const { codebook, found } = await findings(loaded, options);
      for (const finding of found) report(finding, codebook, io);
      finish(ExitCode.Success);
    });
};

/** True for a codebook, which has `concepts` where a pipeline has `stages`. */
async function holdsConcepts(file: string): Promise<boolean> {
  const { readFile } = await import("node:fs/promises");
  const text = await readFile(file, "utf8").catch(() => "");
  return /^["']?concepts["']?\s*:/mu.test(text) && !/^stages\s*:/mu.test(text);
}

function report({ message, place }: Finding, codebook: string, io: Io): void {
  io.error(`${formatProblem({ message, place: place ?? { file: codebook } })}\n`);
}

/** What lint has to say of the pipeline's codebook; nothing where it has none. */
async function findings({ definition, files }: Pipeline, options: CheckOptions) {
  const path = definition.stages.find(({ stage }) => stage.name === "concepts")?.options["codebook"];
  if (typeof path !== "string") return { codebook: "", found: [] };
  const { lintCodebook } = await import("../../codebook/lint.ts");
  const { parseCodebook } = await import("../../codebook/parse-codebook.ts");
  const { findIn } = await import("../../results/find-in.ts");
  const text = await files.readText(path);
  const codebook = files.displayPath(path);
  const found = lintCodebook(parseCodebook(text, codebook), findIn(text, codebook), {
    ...(options.share !== undefined && { largestShare: options.share / 100 }),
    ...(options.run !== undefined && { counts: await countsOf(options.run) }),
  });
  return { codebook, found };
}

async function countsOf(run: string) {
  const { conceptRows, countRules } = await import("../../results/concept-rows.ts");
  const { RunFolder } = await import("../../results/run-folder.ts");
  return countRules(conceptRows(new RunFolder(run).rows("mentions")));
}
