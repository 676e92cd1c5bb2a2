import type { Finding } from "../codebook/lint.ts";
import { formatProblem } from "../errors.ts";
import type { Pipeline } from "../pipeline/load.ts";
import { type AddCommand, count } from "./command.ts";
import { ExitCode } from "./exit-code.ts";
import type { Io } from "./io.ts";

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
    .argument("[pipeline.yaml]", "pipeline definition; without it the package's own")
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
      "Examples:\n  cotext check my-pipeline.yaml\n  cotext check --codebook my.yaml --run out/my\n",
    )
    .action(async (pipeline: string | undefined, options: CheckOptions) => {
      const { loadPipeline } = await import("../pipeline/load.ts");
      const { prepareMapper } = await import("../pipeline/mapper.ts");
      const loaded = await loadPipeline({ pipeline, codebook: options.codebook });
      const { context } = await prepareMapper(loaded, []);
      const { stages, name } = loaded.definition;
      io.error(`${loaded.file}: pipeline \`${name}\` is right: ${stages.length} stages`);
      io.error(context.concepts.length > 0 ? `, ${context.concepts.length} concepts\n` : "\n");
      const { codebook, found } = await findings(loaded, options);
      for (const finding of found) report(finding, codebook, io);
      finish(ExitCode.Success);
    });
};

function report({ message, place }: Finding, codebook: string, io: Io): void {
  io.error(`${formatProblem({ message, place: place ?? { file: codebook } })}\n`);
}

/** What lint has to say of the pipeline's codebook; nothing where it has none. */
async function findings({ definition, files }: Pipeline, options: CheckOptions) {
  const path = definition.stages.find(({ stage }) => stage.name === "concepts")?.options["codebook"];
  if (typeof path !== "string") return { codebook: "", found: [] };
  const { lintCodebook } = await import("../codebook/lint.ts");
  const { parseCodebook } = await import("../codebook/parse-codebook.ts");
  const { findIn } = await import("../results/find-in.ts");
  const text = await files.readText(path);
  const codebook = files.displayPath(path);
  const found = lintCodebook(parseCodebook(text, codebook), findIn(text, codebook), {
    ...(options.share !== undefined && { largestShare: options.share / 100 }),
    ...(options.run !== undefined && { counts: await countsOf(options.run) }),
  });
  return { codebook, found };
}

async function countsOf(run: string) {
  const { conceptRows, countRules } = await import("../results/concept-rows.ts");
  const { RunFolder } = await import("../results/run-folder.ts");
  return countRules(conceptRows(new RunFolder(run).rows("mentions")));
}
