import type { AddCommand } from "../command.ts";
import { ExitCode } from "../exit-code.ts";
import { summaryOf } from "../summary.ts";

interface MergeOptions {
  readonly out?: string;
  readonly force?: boolean;
  readonly quiet?: boolean;
  readonly json?: boolean;
}

export const addMerge: AddCommand = (program, io, finish) => {
  program
    .command("merge")
    .summary("write the tables of a plan whose shards were mapped")
    .argument("<folder...>", "folder of `cotext plan`, or several of the same plan")
    .option("--out <folder>", "where the tables go (default: out/<pipeline's name>)")
    .option("--force", "overwrite what another pipeline has written there")
    .option("--json", "print the manifest to standard output")
    .option("-q, --quiet", "print nothing but warnings and errors")
    .addHelpText("before", "Examples:\n  cotext merge run/ --out results/\n")
    .action(async (folders: string[], { quiet, json, ...options }: MergeOptions) => {
      const { mergeShards } = await import("../../pipeline/shards.ts");
      const result = await mergeShards(folders, options);
      if (!quiet) io.error(summaryOf(result));
      if (json) io.out(`${JSON.stringify(result.manifest, null, 2)}\n`);
      finish(result.manifest.counts.failed > 0 ? ExitCode.SomeDocumentsFailed : ExitCode.Success);
    });
};
