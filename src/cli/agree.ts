import type { Row } from "../analysis/rows.ts";
import { CotextError } from "../errors.ts";
import type { AddCommand } from "./command.ts";
import { emit, OUT } from "./emit.ts";
import { ExitCode } from "./exit-code.ts";

interface AgreeOptions {
  readonly coders?: boolean;
  readonly out?: string;
}

export const addAgree: AddCommand = (program, io, finish) => {
  program
    .command("agree")
    .summary("read the verdicts on a sample: precision, recall, and how far coders agree")
    .argument("<sample.csv...>", "samples with verdicts")
    .option("--coders", "the table of agreement between coders instead of that of precision and recall")
    .option("--out <file>", OUT)
    .addHelpText("before", "Examples:\n  cotext agree sample.csv\n  cotext agree sample.csv --coders\n")
    .action(async (files: string[], options: AgreeOptions) => {
      const { agree, agreementColumns, qualityColumns } = await import("../analysis/agree.ts");
      const { csvRows } = await import("../results/read-rows.ts");
      const { decodeStrictly, readBytes } = await import("../pipeline/files.ts");
      const rows = [];
      for (const file of files) {
        const own = [...csvRows([decodeStrictly(await readBytes(file, file), file)])];
        checkSample(own, file);
        for (const row of own) rows.push(row);
      }
      const { agreement, problems, quality } = agree(rows);
      for (const { item, column, message } of problems) io.error(`cotext: ${item}, ${column}: ${message}\n`);
      if (options.coders) await emit(io, agreement, agreementColumns, options.out);
      else await emit(io, quality, qualityColumns, options.out);
      finish(ExitCode.Success);
    });
};

function checkSample(rows: readonly Row[], file: string): void {
  const [first] = rows;
  const missing = ["item", "concept", "kind", "population"].find((column) => first && !(column in first));
  if (missing === undefined) return;
  throw new CotextError("USAGE", {
    message: `${file} is no sample: it has no column \`${missing}\``,
    hint: "`cotext sample` draws one; keep its columns and fill in the verdicts",
  });
}
