import { type AddCommand, collect, count } from "../command.ts";
import { addDestination, type Destination, emit } from "../emit.ts";
import { ExitCode } from "../exit-code.ts";
import { checkConcepts, resultsOf } from "../results.ts";

interface SampleOptions extends Destination {
  readonly corpus?: string[];
  readonly concept?: string[];
  readonly coder?: string[];
  readonly perConcept?: number;
  readonly without?: number;
  readonly seed?: string;
}

export const addSample: AddCommand = (program, io, finish) => {
  addDestination(
    program
      .command("sample")
      .summary("draw sentences for people to judge how right the concepts are")
      .argument("<run>", "folder of results")
      .option("--per-concept <n>", "sentences with each concept (default: 20)", count)
      .option("--without <n>", "sentences without it (default: as many)", count)
      .option("--concept <id>", "only this concept; repeatable", collect)
      .option("--coder <name>", "a column for this coder's verdicts; repeatable (default: a, b)", collect)
      .option("--seed <text>", "another seed draws another sample (default: 1)")
      .option("--corpus <path>", "where the corpus is (default: the sample corpus); repeatable", collect),
  )
    .addHelpText(
      "before",
      "Examples:\n  cotext sample out/sovereignty --per-concept 30 --coder anna --coder ben --out sample.csv\n",
    )
    .action(async (run: string, options: SampleOptions) => {
      const { sample, sampleColumns } = await import("../../analysis/sample.ts");
      const { tables, textOf } = await resultsOf(run, options.corpus);
      checkConcepts(tables, options.concept);
      const [mentions, sentences] = [tables.rows("mentions"), tables.rows("sentences")];
      const { perConcept: hits, without = hits, seed, concept, coder } = options;
      const rows = sample(
        { mentions, sentences, sections: tables.rows("sections"), textOf },
        {
          ...(hits !== undefined && { hits }),
          ...(without !== undefined && { without }),
          ...(seed !== undefined && { seed }),
          ...(concept && { concepts: concept }),
          ...(coder && { coders: coder }),
        },
      );
      const verdicts = (coder ?? ["a", "b"]).map((name) => `verdict_${name}`);
      await emit(io, rows, [...sampleColumns, ...verdicts], options);
      finish(ExitCode.Success);
    });
};
