import { type AddCommand, addMapOptions, limitsOf, type MapOptions } from "../command.ts";
import { ExitCode } from "../exit-code.ts";
import { progressLine } from "../progress.ts";
import { type Shard, shard } from "../shard.ts";

interface ShardOptions extends MapOptions {
  readonly shard: Shard;
  readonly quiet?: boolean;
}

export const addMap: AddCommand = (program, io, finish) => {
  const command = program
    .command("map")
    .summary("annotate one shard of a plan")
    .argument("<folder>", "folder of `cotext plan`")
    .requiredOption("--shard <i[/n]>", "which shard, from 1", shard);
  addMapOptions(command)
    .option("-q, --quiet", "print nothing but warnings and errors")
    .addHelpText("before", "Examples:\n  cotext map run/ --shard 17\n")
    .action(async (folder: string, { shard, jobs, quiet, ...limits }: ShardOptions) => {
      const { mapShard } = await import("../../pipeline/shards.ts");
      const progress = quiet || !io.isTerminal ? undefined : progressLine(io.error);
      try {
        const failed = await mapShard(folder, shard, {
          jobs,
          limits: limitsOf(limits),
          signal: io.signal,
          onProgress: progress?.update,
        });
        finish(failed > 0 ? ExitCode.SomeDocumentsFailed : ExitCode.Success);
      } finally {
        progress?.clear();
      }
    });
};
