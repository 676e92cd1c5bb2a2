import type { KwicOptions as Choice } from "../analysis/kwic.ts";
import { type AddCommand, collect, count } from "./command.ts";
import { emit, OUT } from "./emit.ts";
import { ExitCode } from "./exit-code.ts";
import { resultsOf } from "./results.ts";

interface KwicOptions {
  readonly corpus?: string[];
  readonly concept?: string[];
  readonly label?: string[];
  readonly name?: string[];
  readonly metadata?: string[];
  readonly width?: number;
  readonly words?: boolean;
  readonly within?: "sentence" | "section" | "document";
  readonly sort?: "text" | "left" | "right" | "keyword";
  readonly out?: string;
}

export const addKwic: AddCommand = (program, io, finish) => {
  program
    .command("kwic")
    .summary("show mentions in their context, aligned (a concordance)")
    .argument("<run>", "folder of results")
    .option("--concept <id>", "only this concept; repeatable", collect)
    .option("--label <label>", "only names with this label, such as GPE; repeatable", collect)
    .option("--name <name>", "only this name; repeatable", collect)
    .option("--corpus <path>", "where the corpus is (default: the sample corpus); repeatable", collect)
    .option("--width <n>", "characters of context on either side (default: 60)", count)
    .option("--words", "--width counts words")
    .option("--within <part>", "the context ends with its sentence, section or document (default: sentence)")
    .option("--sort <by>", "text, left, right or keyword (default: text)")
    .option("--metadata <column>", "show this column of `documents`, too; repeatable", collect)
    .option("--out <file>", `${OUT.replace("CSV", "aligned lines")}`)
    .addHelpText("before", "Examples:\n  cotext kwic out/sovereignty --concept sovereignty --sort right\n")
    .action(async (run: string, options: KwicOptions) => {
      const { alignedLines, kwic, kwicColumns } = await import("../analysis/kwic.ts");
      const { tables, textOf } = await resultsOf(run, options.corpus);
      const [mentions, sentences] = [tables.rows("mentions"), tables.rows("sentences")];
      const [sections, documents] = [tables.rows("sections"), tables.rows("documents")];
      const lines = kwic({ mentions, sentences, sections, documents, textOf }, choiceOf(options));
      if (options.out !== undefined) {
        await emit(io, lines, [...kwicColumns, ...(options.metadata ?? [])], options.out);
      } else {
        const plain = alignedLines(lines, options.words ? undefined : options.width);
        for (const line of plain) io.out(`${line.replace(/\p{Cc}/gu, " ")}\n`);
      }
      finish(ExitCode.Success);
    });
};

function choiceOf({ concept = [], label = [], name, words, ...rest }: KwicOptions): Choice {
  const labels = [...concept, ...label];
  return {
    ...rest,
    measure: words ? "words" : "characters",
    ...(labels.length > 0 && { labels }),
    ...(name && { names: name }),
  };
}
