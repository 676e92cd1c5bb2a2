import type { RunResult } from "../pipeline/run.ts";
import { type AddCommand, collect, count } from "./command.ts";
import { ExitCode } from "./exit-code.ts";
import type { Io } from "./io.ts";
import { progressLine } from "./progress.ts";

interface RunOptions {
  readonly corpus?: string[];
  readonly codebook?: string;
  readonly metadata?: string;
  readonly out?: string;
  readonly jobs?: number;
  readonly force?: boolean;
  readonly quiet?: boolean;
  readonly json?: boolean;
  readonly excel?: boolean;
}

export const addRun: AddCommand = (program, io, finish) => {
  program
    .command("run")
    .summary("read a corpus and write its tables")
    .description("Reads a corpus, finds its sections, names and concepts, and writes tables of them.")
    .argument("[pipeline.yaml]", "pipeline definition; without it the package's own (sovereignty)")
    .option("--corpus <path>", "folder or file to read instead of the pipeline's corpus; repeatable", collect)
    .option("--codebook <file>", "codebook to use instead of the pipeline's")
    .option("--metadata <file>", "table with a row for each document (default: metadata.csv in the corpus)")
    .option("--out <folder>", "where the tables go (default: out/<pipeline's name>)")
    .option("--jobs <n>", "processes that annotate (default: 1 for small corpora, else one a core)", count)
    .option("--force", "overwrite what another pipeline has written there")
    .option("--excel", "CSV for a double click in Excel: byte order mark and CRLF")
    .option("--json", "print the manifest to standard output")
    .option("-q, --quiet", "print nothing but warnings and errors")
    .addHelpText("before", `${EXAMPLES}\n`)
    .addHelpText("after", EXIT_CODES)
    .action(async (pipeline: string | undefined, options: RunOptions) => {
      finish(await run(pipeline, options, io));
    });
};

const EXAMPLES = `Examples:
  cotext run
  cotext run --corpus articles/ --out results/
  cotext run my-pipeline.yaml --codebook my-codebook.yaml --excel
`;

const EXIT_CODES = `
Exit codes: 0 done; 1 done, but some documents failed (see failures.csv); 2 nothing was changed;
3 another run is writing to that folder; 130, 143 interrupted.`;

async function run(pipeline: string | undefined, options: RunOptions, io: Io): Promise<ExitCode> {
  const { runPipeline } = await import("../pipeline/run.ts");
  const progress = options.quiet || !io.isTerminal ? undefined : progressLine(io.error);
  try {
    const { quiet: _, json: __, ...request } = options;
    const result = await runPipeline({
      ...request,
      pipeline,
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

function summaryOf({ out, manifest, concepts, names }: RunResult): string {
  const { documents, ok, failed, skipped, rows } = manifest.counts;
  const lines = [`${ok} of ${documents} documents read; ${rows["mentions"] ?? 0} mentions`];
  if (failed > 0) lines.push(`${failed} failed: failures.csv says why`);
  if (skipped > 0) lines.push(`${skipped} skipped (no reader for them, or second links): see failures.csv`);
  if (concepts.length > 0) lines.push(`concepts: ${listed(concepts)}`);
  if (names.length > 0) lines.push(`names:    ${listed(names)}`);
  lines.push(`tables in ${out}`);
  return `${lines.join("\n")}\n`;
}

function listed(counts: RunResult["names"]): string {
  return counts.map(([name, mentions]) => `${oneLine(name)} ${mentions}`).join(", ");
}

/** Names come from articles: nothing in them may steer a terminal. */
function oneLine(name: string): string {
  return name.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ");
}
