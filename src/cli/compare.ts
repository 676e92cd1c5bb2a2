import { type AddCommand, collect, count } from "./command.ts";
import { asUsage, emit, OUT } from "./emit.ts";
import { ExitCode } from "./exit-code.ts";

interface CompareOptions {
  readonly by: string;
  readonly bin?: number;
  readonly target?: string;
  readonly reference?: string;
  readonly pairs?: string;
  readonly rates?: boolean;
  readonly exclude?: string[];
  readonly out?: string;
}

export const addCompare: AddCommand = (program, io, finish) => {
  program
    .command("compare")
    .summary("compare groups of documents: which concepts, names and pairs mark them")
    .argument("<run>", "folder of results")
    .requiredOption("--by <column>", "column of `documents` that makes the groups: year, theme, …")
    .option("--bin <n>", "for numbers: so many of them make one group", count)
    .option("--target <group>", "only this group (default: each)")
    .option("--reference <group>", "against this group (default: all others)")
    .option("--rates", "the rates of each group instead of what sets them apart")
    .option("--pairs <unit>", "pairs that share this unit (sentence, paragraph, …) instead of single ones")
    .option("--exclude <kind>", "kind of section to leave out (default: boilerplate); repeatable", collect)
    .option("--out <file>", OUT)
    .addHelpText(
      "before",
      "Examples:\n  cotext compare out/sovereignty --by theme\n  cotext compare out/un --by year --bin 3 --rates\n",
    )
    .action(async (run: string, { out, pairs, rates, ...options }: CompareOptions) => {
      const { RunFolder } = await import("../results/run-folder.ts");
      const tables = new RunFolder(run);
      const [documents, sections] = [tables.rows("documents"), tables.rows("sections")];
      if (pairs !== undefined) {
        const module = await import("../analysis/compare-cooccurrences.ts");
        const [mentions, cooccurrences] = [tables.rows("mentions"), tables.rows("cooccurrences")];
        const input = { documents, sections, mentions, cooccurrences };
        const rows = await asUsage(() => module.compareCooccurrences(input, { ...options, unit: pairs }));
        await emit(io, rows, module.comparePairsColumns, out);
      } else {
        const input = { documents, sections, frequencies: tables.rows("frequencies") };
        const { rateColumns, rates: ratesOf } = await import("../analysis/rates.ts");
        const { compare, compareColumns } = await import("../analysis/compare.ts");
        const rows = await asUsage(() => (rates ? ratesOf(input, options) : compare(input, options)));
        await emit(io, rows, rates ? rateColumns : compareColumns, out);
      }
      finish(ExitCode.Success);
    });
};
