import { type AddCommand, collect, count } from "../command.ts";
import { ExitCode } from "../exit-code.ts";

interface PlanOptions {
  readonly corpus?: string[];
  readonly codebook?: string;
  readonly metadata?: string;
  readonly excel?: boolean;
  readonly shards: number;
  readonly out: string;
}

export const addPlan: AddCommand = (program, io, finish) => {
  program
    .command("plan")
    .summary("list a corpus and cut it into shards, for several machines")
    .description(
      "Lists a corpus and cuts it into shards; `map` annotates one each, `merge` writes the tables.",
    )
    .argument("[pipeline.yaml]", "pipeline definition; without it the package's own (sovereignty)")
    .requiredOption("--shards <n>", "number of shards", count)
    .requiredOption("--out <folder>", "folder for the plan and the parts, which all machines see")
    .option("--corpus <path>", "folder or file to read instead of the pipeline's corpus; repeatable", collect)
    .option("--codebook <file>", "codebook to use instead of the pipeline's")
    .option("--metadata <file>", "table with a row for each document (default: metadata.csv in the corpus)")
    .option("--excel", "CSV for a double click in Excel: byte order mark and CRLF")
    .addHelpText("before", `${EXAMPLES}\n`)
    .action(async (pipeline: string | undefined, { out, shards, ...options }: PlanOptions) => {
      const { planRun } = await import("../../pipeline/shards.ts");
      const onWarning = (message: string): void => io.error(`cotext: ${message}\n`);
      const plan = await planRun({ ...options, pipeline, onWarning }, out, shards);
      io.error(`${plan.jobs.length} documents in ${shards} shards: ${out}\n`);
      finish(ExitCode.Success);
    });
};

const EXAMPLES = `Examples:
  cotext plan --corpus articles/ --shards 8 --out run/
  cotext map run/ --shard 3        once for each of 1 to 8, on any machine
  cotext merge run/ --out results/
`;
