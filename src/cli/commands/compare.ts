import { Option } from "commander";
import type { Row } from "../../analysis/rows.ts";
import { CotextError } from "../../errors.ts";
import type { RunFolder } from "../../results/run-folder.ts";
import type { RowTable } from "../../results/write-rows.ts";
import { type AddCommand, collect, count } from "../command.ts";
import { addDestination, asUsage, type Destination, emitTable } from "../emit.ts";
import { ExitCode } from "../exit-code.ts";
import type { Io } from "../io.ts";
import { checkColumn } from "../results.ts";

interface CompareOptions extends Destination {
  readonly by: string;
  readonly of?: keyof typeof layersOf | "cooccurrences";
  readonly bin?: number;
  readonly target?: string;
  readonly reference?: string;
  readonly unit: string;
  readonly rates?: boolean;
  readonly minimum?: number;
  readonly exclude?: string[];
}

const layersOf = { concepts: ["concept"], entities: ["entity"] } as const;
const kinds = [...Object.keys(layersOf), "cooccurrences"];

export const addCompare: AddCommand = (program, io, finish) => {
  addDestination(
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
      .option("--minimum <n>", "for cooccurrences: least number of units with both (default: 1)", count)
      .option("--exclude <kind>", "kind of section to leave out (default: boilerplate); repeatable", collect),
  )
    .addHelpText(
      "before",
      `Examples:
  cotext compare out/sovereignty --by region --of concepts
  cotext compare out/sovereignty --by year --bin 3 --rates --out rates.csv
  cotext compare out/sovereignty --by theme --of cooccurrences --unit paragraph\n`,
    )
    .action(async (run: string, options: CompareOptions) => {
      checkTogether(options);
      const { RunFolder } = await import("../../results/run-folder.ts");
      const tables = new RunFolder(run);
      const documents = [...tables.rows("documents")];
      checkColumn(documents, options.by);
      await warnOfGroups(io, documents, options);
      await emitTable(io, await compared(tables, documents, options), options);
      finish(ExitCode.Success);
    });
};

/** Says what would otherwise show in empty cells or in missing documents only. */
async function warnOfGroups(io: Io, documents: readonly Row[], options: CompareOptions): Promise<void> {
  const { groupsOf } = await import("../../analysis/groups.ts");
  const { names, without } = groupsOf(documents, options);
  if (names.length === 1 && !options.rates) {
    io.error(`cotext: all documents are in the group \`${names[0]}\`: there is nothing to compare it with\n`);
  }
  if (without.length > 0) {
    const have = without.length === 1 ? "1 document has" : `${without.length} documents have`;
    io.error(`cotext: ${have} no \`${options.by}\`: in no group\n`);
  }
}

async function compared(
  tables: RunFolder,
  documents: readonly Row[],
  options: CompareOptions,
): Promise<RowTable> {
  if (options.of === "cooccurrences") return comparedPairs(tables, documents, options);
  const { tableOf, tableOfCells } = await import("../../results/write-rows.ts");
  const { of, rates, ...rest } = options;
  const input = { documents, sections: tables.rows("sections"), frequencies: tables.rows("frequencies") };
  const choice = { ...rest, ...(of && { layers: layersOf[of] }) };
  if (rates) {
    const { rateColumns, rates: ratesOf } = await import("../../analysis/rates.ts");
    return tableOf(await asUsage(() => ratesOf(input, choice)), rateColumns);
  }
  const { compareCells, compareColumns } = await import("../../analysis/compare.ts");
  return tableOfCells(await asUsage(() => compareCells(input, choice)), compareColumns);
}

/** Wishes that would be passed over in silence. */
function checkTogether({ of, rates, target, reference, minimum }: CompareOptions): void {
  const refuse = (message: string): never => {
    throw new CotextError("USAGE", { message });
  };
  if (rates && of === "cooccurrences") refuse("--rates are of concepts and entities, not of cooccurrences");
  if (rates && (target ?? reference) !== undefined) refuse("--rates are of all groups: leave out --target");
  if (minimum !== undefined && of !== "cooccurrences") refuse("--minimum is for --of cooccurrences");
}

async function comparedPairs(
  tables: RunFolder,
  documents: readonly Row[],
  options: CompareOptions,
): Promise<RowTable> {
  const { excludedByDefault } = await import("../../analysis/exposure.ts");
  const { comparePairsColumns, pairDifferences } = await import("../../analysis/compare-cooccurrences.ts");
  const { differenceRows } = await import("../../results/difference-rows.ts");
  const input = {
    documents,
    sections: tables.rows("sections"),
    mentions: tables.rows("mentions"),
    cooccurrences: tables.rows("cooccurrences"),
  };
  // What the run left out has no pairs, so it cannot be let in again.
  const left = tables.stageOptions("cooccurrences")?.["exclude"];
  const without = Array.isArray(left) ? left.map(String) : excludedByDefault;
  const exclude = [...without, ...(options.exclude ?? [])];
  const found = await asUsage(() => pairDifferences(input, { ...options, exclude }));
  return { columns: comparePairsColumns, rows: differenceRows(found, options.unit) };
}
