import { textOf as cellOf, countOf, type Row } from "../../analysis/rows.ts";
import { CotextError } from "../../errors.ts";
import { groupBy } from "../../model/grouped.ts";
import { type AddCommand, collect, count } from "../command.ts";
import { addDestination, type Destination, emit } from "../emit.ts";
import { ExitCode } from "../exit-code.ts";
import { resultsOf } from "../results.ts";

interface ExplainOptions extends Destination {
  readonly corpus?: string[];
  readonly width?: number;
}

const columns = [
  ...["concept", "rule", "hits_of_rule", "document", "section", "sentence", "mention", "derivation"],
  ...["polarity", "holder", "attributed_to", "left", "keyword", "right", "start", "end"],
];

export const addExplain: AddCommand = (program, io, finish) => {
  addDestination(
    program
      .command("explain")
      .summary("every hit of a concept, with the rule that found it and its context")
      .argument("<run>", "folder of results")
      .argument("<concept>", "concept id")
      .option("--corpus <path>", "where the corpus is (default: the sample corpus); repeatable", collect)
      .option("--width <n>", "characters of context on either side (default: 60)", count),
    "lines under each rule",
  )
    .addHelpText("before", "Examples:\n  cotext explain out/sovereignty sovereignty.limited\n")
    .action(async (run: string, concept: string, options: ExplainOptions) => {
      const { kwic } = await import("../../analysis/kwic.ts");
      const { alignedLines } = await import("../../analysis/aligned-lines.ts");
      const { tables, textOf } = await resultsOf(run, options.corpus);
      const mentions = hitsOf(concept, tables.rows("mentions"));
      const [sentences, sections] = [tables.rows("sentences"), tables.rows("sections")];
      const documents = [...tables.rows("documents")];
      const context = kwic(
        { mentions, sentences, sections, documents, textOf },
        options.width === undefined ? {} : { width: options.width },
      );
      const rows = explained(concept, mentions, context);
      if (options.out === undefined) {
        for (const [rule, lines] of groupBy(rows, (row) => cellOf(row, "rule"))) {
          io.out(`${rule}  (${lines.length})\n`);
          for (const line of alignedLines(lines, options.width))
            io.out(`  ${line.replace(/\p{Cc}/gu, " ")}\n`);
        }
      } else {
        await emit(io, rows, columns, options);
      }
      finish(ExitCode.Success);
    });
};

function hitsOf(concept: string, mentions: Iterable<Row>): readonly Row[] {
  const concepts = [...mentions].filter((row) => cellOf(row, "layer") === "concept");
  const found = concepts.filter((row) => cellOf(row, "label") === concept);
  if (found.length > 0) return found;
  const known = [...new Set(concepts.map((row) => cellOf(row, "label")))].sort();
  throw new CotextError("USAGE", {
    message: `the run has no hit of \`${concept}\``,
    hint: `it has hits of: ${known.join(", ")}`,
  });
}

/** Each hit with its context, the most frequent rule first, then in the order of the texts. */
function explained(concept: string, mentions: readonly Row[], context: readonly Row[]): Row[] {
  const byMention = new Map(mentions.map((row) => [keyOf(row), row]));
  const rows = context.map((line): Row => ({ ...byMention.get(keyOf(line)), ...line, concept }));
  const hits = new Map(
    [...groupBy(rows, (row) => cellOf(row, "rule"))].map(([rule, lines]) => [rule, lines.length]),
  );
  const counted = rows.map((row): Row => ({ ...row, hits_of_rule: hits.get(cellOf(row, "rule")) ?? 0 }));
  return [...groupBy(counted, (row) => cellOf(row, "rule")).values()]
    .sort((a, b) => b.length - a.length || compareRules(a[0], b[0]))
    .flat();
}

function compareRules(a: Row | undefined, b: Row | undefined): number {
  return a && b ? countOf(a, "start") - countOf(b, "start") : 0;
}

function keyOf(row: Row): string {
  return `${cellOf(row, "document")}\u0000${cellOf(row, "mention")}`;
}
