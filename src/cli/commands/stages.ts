import type { AddCommand } from "../command.ts";
import { ExitCode } from "../exit-code.ts";

export const addStages: AddCommand = (program, io, finish) => {
  program
    .command("stages")
    .summary("list the stages, what each requires and what it assigns")
    .addHelpText("before", "Examples:\n  cotext stages\n")
    .action(async () => {
      const { stages } = await import("../../stages/index.ts");
      const rows = stages.map(({ name, requires, uses = [], assigns, summary }) => [
        name,
        requires.join(", "),
        uses.join(", "),
        assigns.join(", "),
        summary,
      ]);
      io.out(table([["stage", "requires", "uses", "assigns", "what it finds"], ...rows]));
      finish(ExitCode.Success);
    });
};

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => (row[i] ?? "").length)));
  return rows
    .map((row) => `${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join("  ")}`.trimEnd())
    .map((line) => `${line}\n`)
    .join("");
}
