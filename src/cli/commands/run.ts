import { CotextError } from "../../errors.ts";
import { type AddCommand, addMapOptions, collect, limitsOf, type MapOptions } from "../command.ts";
import { ExitCode } from "../exit-code.ts";
import type { Io } from "../io.ts";
import { progressLine } from "../progress.ts";
import { type Shard, shard } from "../shard.ts";
import { summaryOf } from "../summary.ts";

interface RunOptions extends MapOptions {
  readonly corpus?: string[];
  readonly codebook?: string;
  readonly metadata?: string;
  readonly out?: string;
  readonly shard?: Shard;
  readonly force?: boolean;
  readonly quiet?: boolean;
  readonly json?: boolean;
  readonly excel?: boolean;
}

export const addRun: AddCommand = (program, io, finish) => {
  const command = program
    .command("run")
    .summary("read a corpus and write its tables")
    .description("Reads a corpus, finds its sections, names and concepts, and writes tables of them.")
    .argument("[pipeline.yaml]", "pipeline definition; without it the package's own (sovereignty)")
    .option("--corpus <path>", "folder or file to read instead of the pipeline's corpus; repeatable", collect)
    .option("--codebook <file>", "codebook to use instead of the pipeline's")
    .option("--metadata <file>", "table with a row for each document (default: metadata.csv in the corpus)")
    .option("--out <folder>", "where the tables go (default: out/<pipeline's name>)")
    .option(
      "--shard <i/n>",
      "annotate only the i-th of n shards; `cotext merge` then takes all --out folders",
      shard,
    );
  addMapOptions(command)
    .option("--force", "overwrite what another pipeline has written there")
    .option("--excel", "CSV for a double click in Excel: byte order mark and CRLF")
    .option("--json", "print the manifest to standard output")
    .option("-q, --quiet", "print nothing but warnings and errors")
    .addHelpText("before", `${EXAMPLES}\n`)
    .action(async (pipeline: string | undefined, options: RunOptions) => {
      finish(await run(pipeline, options, io));
    });
};

const EXAMPLES = `Examples:
  cotext run
  cotext run --corpus articles/ --out results/
  cotext run my-pipeline.yaml --codebook my-codebook.yaml --excel
`;

async function run(pipeline: string | undefined, options: RunOptions, io: Io): Promise<ExitCode> {
  const { runPipeline } = await import("../../pipeline/run.ts");
  if (options.shard) return runShard(pipeline, options, options.shard, io);
  const progress = options.quiet || !io.isTerminal ? undefined : progressLine(io.error);
  try {
    const { corpus, codebook, metadata, excel, out, force, jobs } = options;
    const result = await runPipeline({
      ...{ pipeline, corpus, codebook, metadata, excel, out, force, jobs },
      limits: limitsOf(options),
      signal: io.signal,
      onProgress: progress?.update,
      onWarning: (message) => io.error(`cotext: ${message}\n`),
    });
    progress?.clear();
    if (!options.quiet) io.error(summaryOf(result));
    if (options.json) io.out(`${JSON.stringify(result.manifest, null, 2)}\n`);
    return result.manifest.counts.failed > 0 ? ExitCode.SomeDocumentsFailed : ExitCode.Success;
  } finally {
    progress?.clear();
  }
}

/** Plans the run and maps one shard of it, both into the folder that `--out` names. */
async function runShard(
  pipeline: string | undefined,
  options: RunOptions,
  { number, of }: Shard,
  io: Io,
): Promise<ExitCode> {
  if (of === undefined || options.out === undefined) {
    throw new CotextError("USAGE", {
      message: "--shard needs --out and the number of shards",
      hint: "--shard 3/8 --out shard-3/",
    });
  }
  const { mapShard, planRun } = await import("../../pipeline/shards.ts");
  const { out, corpus, codebook, metadata, excel, jobs } = options;
  const onWarning = (message: string): void => io.error(`cotext: ${message}\n`);
  await planRun({ pipeline, corpus, codebook, metadata, excel, onWarning }, out, of);
  const failed = await mapShard(out, { number }, { jobs, limits: limitsOf(options), signal: io.signal });
  return failed > 0 ? ExitCode.SomeDocumentsFailed : ExitCode.Success;
}
