import { type AddCommand, collect } from "../command.ts";
import { ExitCode } from "../exit-code.ts";

interface SubmitOptions {
  readonly out?: string;
  readonly force?: boolean;
  readonly sbatch?: string[];
  readonly dryRun?: boolean;
}

export const addSubmit: AddCommand = (program, io, finish) => {
  const submit = program
    .command("submit")
    .summary("map and merge a plan under a scheduler")
    .addHelpText("before", `${EXAMPLES}\n`);
  submit
    .command("slurm")
    .summary("submit the shards that are not mapped yet as a job array, and the merge after it")
    .argument("<folder>", "folder of `cotext plan`, on a file system that all nodes see")
    .option("--out <folder>", "where the tables go (default: out/<pipeline's name>)")
    .option("--force", "overwrite what another pipeline has written there")
    .option("--sbatch <option>", "an option of sbatch for the array, e.g. --sbatch=--time=2:00:00", collect)
    .option("--dry-run", "write map.sh and merge.sh and print the commands, submit nothing")
    .addHelpText("before", `${EXAMPLES}\n`)
    .action(async (folder: string, { sbatch = [], ...options }: SubmitOptions) => {
      const { submitToSlurm } = await import("../../pipeline/slurm.ts");
      const program = [process.execPath, process.argv[1] ?? "cotext"];
      const { array, commands, jobs } = submitToSlurm({ folder, sbatch, program, ...options });
      for (const command of commands) io.error(`${command}\n`);
      io.error(array === "" ? "all shards are mapped: merging\n" : `shards ${array}\n`);
      if (jobs.length > 0) io.out(`${jobs.join("\n")}\n`);
      finish(ExitCode.Success);
    });
};

const EXAMPLES = `Examples:
  cotext plan --corpus articles/ --shards 8 --out run/
  cotext submit slurm run/ --out results/ --sbatch=--cpus-per-task=16 --sbatch=--time=2:00:00
  cotext submit slurm run/ --out results/        again: only the shards that were lost
`;
