import { type AddCommand, collect } from "../command.ts";
import { addDestination, type Destination, emit } from "../emit.ts";
import { ExitCode } from "../exit-code.ts";

const columns = [
  "concept",
  "rule",
  "change",
  "before",
  "after",
  "document",
  "start",
  "end",
  "text",
  "other_rule",
];

export const addDiff: AddCommand = (program, io, finish) => {
  addDestination(
    program
      .command("diff")
      .summary("what a change of the codebook gained and lost, rule by rule")
      .description(
        "Compares the concept mentions of two runs over the same corpus; a row for each hit gained or lost. " +
          "In `other_rule` stands the rule under which the other run has the same hit, so that empty cells are what really changed.",
      )
      .argument("<before>", "folder of results")
      .argument("<after>", "folder of results")
      .option("--concept <id>", "only this concept; repeatable", collect),
  )
    .addHelpText("before", "Examples:\n  cotext diff out/codebook-1 out/codebook-2 --out changes.csv\n")
    .action(async (before: string, after: string, options: Destination & { concept?: string[] }) => {
      const { diffMentions } = await import("../../codebook/diff.ts");
      const { conceptRows } = await import("../../results/concept-rows.ts");
      const { RunFolder } = await import("../../results/run-folder.ts");
      const [old, now] = [before, after].map((run) => conceptRows(new RunFolder(run).rows("mentions")));
      const differences = diffMentions(old ?? [], now ?? []).filter(
        ({ concept }) => options.concept?.includes(concept) ?? true,
      );
      const rows = differences.flatMap(({ lost, gained, ...rule }) => [
        ...lost.map((row) => ({ ...row, ...rule, change: "lost", other_rule: row.otherRule })),
        ...gained.map((row) => ({ ...row, ...rule, change: "gained", other_rule: row.otherRule })),
      ]);
      await emit(io, rows, columns, options);
      finish(ExitCode.Success);
    });
};
