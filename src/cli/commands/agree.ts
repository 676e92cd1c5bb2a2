import type { AddCommand } from "../command.ts";
import { addDestination, type Destination, emit } from "../emit.ts";
import { ExitCode } from "../exit-code.ts";

interface AgreeOptions extends Destination {
  readonly coders?: boolean;
}

export const addAgree: AddCommand = (program, io, finish) => {
  addDestination(
    program
      .command("agree")
      .summary("read the verdicts on a sample: precision, recall, and how far coders agree")
      .argument("<sample.csv...>", "samples with verdicts")
      .option("--coders", "the table of agreement between coders instead of that of precision and recall"),
  )
    .addHelpText("before", "Examples:\n  cotext agree sample.csv\n  cotext agree sample.csv --coders\n")
    .action(async (files: string[], options: AgreeOptions) => {
      const { agree, agreementColumns, qualityColumns } = await import("../../analysis/agree.ts");
      const { sampleRows } = await import("../../results/read-sample.ts");
      const { decodeStrictly, readBytes } = await import("../../pipeline/files.ts");
      const rows = [];
      for (const file of files) {
        for (const row of sampleRows(decodeStrictly(await readBytes(file, file), file), file)) rows.push(row);
      }
      const { agreement, problems, quality } = agree(rows);
      for (const { item, column, message } of problems) io.error(`cotext: ${item}, ${column}: ${message}\n`);
      if (options.coders) await emit(io, agreement, agreementColumns, options);
      else await emit(io, quality, qualityColumns, options);
      finish(ExitCode.Success);
    });
};
