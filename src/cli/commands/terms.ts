import type { Row } from "../../analysis/rows.ts";
import type { MentionRow } from "../../codebook/diff.ts";
import type { Tokens } from "../../model/annotation.ts";
import type { AnnotatedDocument } from "../../model/document.ts";
import { groupBy } from "../../model/grouped.ts";
import { firstFrom } from "../../model/span.ts";
import { type AddCommand, collect, count } from "../command.ts";
import { addDestination, type Destination, emit } from "../emit.ts";
import { ExitCode } from "../exit-code.ts";
import { resultsOf } from "../results.ts";

interface TermsOptions extends Destination {
  readonly head: string[];
  readonly corpus?: string[];
  readonly fewest?: number;
  readonly longest?: number;
}

export const addTerms: AddCommand = (program, io, finish) => {
  addDestination(
    program
      .command("terms")
      .summary("propose terms that the codebook lacks, around a head")
      .description(
        "Phrases around the given heads (`X sovereignty`, `sovereignty of X`) that no concept covers, ranked by C-value.",
      )
      .argument("<run>", "folder of results")
      .requiredOption("--head <word>", "word around which to look; repeatable", collect)
      .option("--fewest <n>", "least number of occurrences (default: 2)", count)
      .option("--longest <n>", "most words of a phrase (default: 5)", count)
      .option("--corpus <path>", "where the corpus is (default: the sample corpus); repeatable", collect),
  )
    .addHelpText(
      "before",
      "Examples:\n  cotext terms out/sovereignty --head sovereignty --head independence\n",
    )
    .action(async (run: string, options: TermsOptions) => {
      const { proposeTerms } = await import("../../codebook/propose.ts");
      const { annotateAgain, tokenSteps } = await import("../../results/annotate-again.ts");
      const { conceptRows } = await import("../../results/concept-rows.ts");
      const { tables, textOf } = await resultsOf(run, options.corpus);
      const documents: readonly Row[] = [...tables.rows("documents")];
      const annotated = annotateAgain(documents, textOf, await tokenSteps());
      const isCovered = coverage(annotated, conceptRows(tables.rows("mentions")));
      const proposals = proposeTerms(
        annotated.map((document) => document.tokens as Tokens),
        {
          heads: options.head,
          ...(options.fewest !== undefined && { fewest: options.fewest }),
          ...(options.longest !== undefined && { longest: options.longest }),
        },
        isCovered,
      );
      const rows = proposals.map(({ phrase, count: n, cValue }) => ({ phrase, count: n, c_value: cValue }));
      await emit(io, rows, ["phrase", "count", "c_value"], options);
      finish(ExitCode.Success);
    });
};

/** Tells of a document and a token whether a mention of more than one word has it: a bare head covers nothing. */
function coverage(
  documents: readonly AnnotatedDocument[],
  mentions: readonly MentionRow[],
): (document: number, token: number) => boolean {
  const byDocument = groupBy(mentions, ({ document }) => document);
  const covered = documents.map(({ id, tokens }) => {
    const spans = (byDocument.get(id) ?? []).filter((row) => /\s|-/u.test(row.text));
    return coveredTokens(tokens as Tokens, spans);
  });
  return (document, token) => covered[document]?.[token] === 1;
}

function coveredTokens(tokens: Tokens, spans: readonly MentionRow[]): Uint8Array {
  const covered = new Uint8Array(tokens.length);
  for (const { start, end } of spans) {
    let i = firstFrom(tokens.start, start, tokens.length);
    while (i < tokens.length && (tokens.start[i] as number) < end) covered[i++] = 1;
  }
  return covered;
}
