import { Option } from "commander";
import type { Row } from "../analysis/rows.ts";
import { nearest } from "../config/nearest.ts";
import { CotextError } from "../errors.ts";
import type { RunFolder } from "../results/run-folder.ts";
import { type AddCommand, collect, count } from "./command.ts";
import { asUsage, emit, OUT } from "./emit.ts";
import { ExitCode } from "./exit-code.ts";

interface CompareOptions {
  readonly by: string;
  readonly of?: keyof typeof layersOf | "cooccurrences";
  readonly bin?: number;
  readonly target?: string;
  readonly reference?: string;
  readonly unit: string;
  readonly rates?: boolean;
  readonly exclude?: string[];
  readonly out?: string;
}

const layersOf = { concepts: ["concept"], entities: ["entity"] } as const;
const kinds = [...Object.keys(layersOf), "cooccurrences"];

export const addCompare: AddCommand = (program, io, finish) => {
  program
    .command("compare")
    .summary("compare groups of documents: which concepts, names and pairs mark them")
    .argument("<run>", "folder of results")
    .requiredOption("--by <column>", "column of `documents` that makes the groups: year, theme, …")
    .addOption(new Option("--of <what>", "what to compare (default: concepts and entities)").choices(kinds))
    .option("--bin <n>", "for numbers: so many of them make one group", count)
    .option("--target <group>", "only this group (default: each)")
    .option("--reference <group>", "against this group (default: all others)")
    .option("--rates", "the rates of each group instead of what sets them apart")
    .option("--unit <unit>", "for cooccurrences: one of the run's units", "sentence")
    .option("--exclude <kind>", "kind of section to leave out (default: boilerplate); repeatable", collect)
    .option("--out <file>", OUT)
    .addHelpText(
      "before",
      `Examples:
  cotext compare out/sovereignty --by region --of concepts
  cotext compare out/sovereignty --by year --bin 3 --rates --out rates.csv
  cotext compare out/sovereignty --by theme --of cooccurrences --unit paragraph\n`,
    )
    .action(async (run: string, options: CompareOptions) => {
      const { RunFolder } = await import("../results/run-folder.ts");
      const { columns, rows } = await compared(new RunFolder(run), options);
      await emit(io, rows, columns, options.out);
      finish(ExitCode.Success);
    });
};

async function compared(tables: RunFolder, { of, rates, ...options }: CompareOptions) {
  const [documents, sections] = [[...tables.rows("documents")], tables.rows("sections")];
  checkColumn(documents, options.by);
  if (of === "cooccurrences") {
    const { compareCooccurrences, comparePairsColumns } = await import(
      "../analysis/compare-cooccurrences.ts"
    );
    const [mentions, cooccurrences] = [tables.rows("mentions"), tables.rows("cooccurrences")];
    const input = { documents, sections, mentions, cooccurrences };
    return { columns: comparePairsColumns, rows: await asUsage(() => compareCooccurrences(input, options)) };
  }
  const input = { documents, sections, frequencies: tables.rows("frequencies") };
  const choice = { ...options, ...(of && { layers: layersOf[of] }) };
  if (rates) {
    const { rateColumns, rates: ratesOf } = await import("../analysis/rates.ts");
    return { columns: rateColumns, rows: await asUsage(() => ratesOf(input, choice)) };
  }
  const { compare, compareColumns } = await import("../analysis/compare.ts");
  return { columns: compareColumns, rows: await asUsage(() => compare(input, choice)) };
}

function checkColumn(documents: readonly Row[], by: string): void {
  const columns = Object.keys(documents[0] ?? {});
  if (documents.length === 0 || columns.includes(by)) return;
  const close = nearest(by, columns);
  throw new CotextError("USAGE", {
    message: `\`documents\` has no column \`${by}\``,
    hint: close ? `did you mean \`${close}\`?` : `its columns are: ${columns.join(", ")}`,
  });
}
