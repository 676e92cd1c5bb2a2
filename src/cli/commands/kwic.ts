import { Option } from "commander";
import { textOf as cellOf, type Row } from "../../analysis/rows.ts";
import { type AddCommand, collect, count } from "../command.ts";
import { addDestination, type Destination, emit } from "../emit.ts";
import { ExitCode } from "../exit-code.ts";
import { checkColumn, resultsOf } from "../results.ts";

interface KwicOptions extends Destination {
  readonly corpus?: string[];
  readonly by?: string[];
  readonly width?: number;
  readonly words?: boolean;
  readonly within: (typeof bounds)[number];
  readonly sort: (typeof orders)[number];
}

const orders = ["text", "left", "right", "keyword"] as const;
const bounds = ["sentence", "section", "document"] as const;

export const addKwic: AddCommand = (program, io, finish) => {
  addDestination(
    program
      .command("kwic")
      .summary("show mentions in their context, aligned (a concordance)")
      .description(
        "Shows each mention of a concept or a name, or each hit of a pattern, with the words around it.",
      )
      .argument("<run>", "folder of results")
      .argument("<what>", "concept id, canonical name, entity label, or a pattern in the codebook's language")
      .option(
        "--by <column>",
        "group the lines by this column of `documents`, and show it; repeatable",
        collect,
      )
      .option("--corpus <path>", "where the corpus is (default: the sample corpus); repeatable", collect)
      .option("--width <n>", "characters of context on either side (default: 60)", count)
      .option("--words", "--width counts words")
      .addOption(new Option("--within <part>", "where the context ends").choices(bounds).default("sentence"))
      .addOption(new Option("--sort <by>", "order of the lines").choices(orders).default("text")),
    "aligned lines",
  )
    .addHelpText(
      "before",
      `Examples:
  cotext kwic out/sovereignty sovereignty.economic --sort left
  cotext kwic out/sovereignty "European Union" --by year --out eu.csv
  cotext kwic out/sovereignty "(right|claim) …2 (independence|self-determination)"\n`,
    )
    .action(async (run: string, what: string, options: KwicOptions) => {
      const { kwic, kwicColumns } = await import("../../analysis/kwic.ts");
      const { alignedLines } = await import("../../analysis/aligned-lines.ts");
      const { tables, textOf } = await resultsOf(run, options.corpus);
      const [sentences, sections] = [tables.rows("sentences"), tables.rows("sections")];
      const documents = [...tables.rows("documents")];
      const mentions = await hitsOf(what, tables.rows("mentions"), documents, textOf);
      const by = options.by ?? [];
      for (const column of by) checkColumn(documents, column);
      const metadata = [...new Set([...by, ...metadataColumns(documents)])];
      const lines = kwic(
        { mentions, sentences, sections, documents, textOf },
        { ...choiceOf(options), metadata, by },
      );
      if (options.out === undefined) {
        const plain = alignedLines(lines, options.words ? undefined : options.width, by);
        for (const line of plain) io.out(`${line.replace(/\p{Cc}/gu, " ")}\n`);
        io.error(`${lines.length} lines\n`);
      } else {
        await emit(io, lines, [...new Set([...kwicColumns, ...metadata])], options);
      }
      finish(ExitCode.Success);
    });
};

/** What says what an article is: its own columns and those of metadata.csv, which stand before `status`. */
function metadataColumns(documents: readonly Row[]): string[] {
  const columns = Object.keys(documents[0] ?? {});
  return [
    "title",
    "authors",
    "year",
    ...columns.slice(columns.indexOf("notes") + 1, columns.indexOf("status")),
  ];
}

function choiceOf({ width, words, within, sort }: KwicOptions) {
  const measure = words ? ("words" as const) : ("characters" as const);
  return { ...(width !== undefined && { width }), measure, within, sort };
}

/** The run's mentions under that concept id, label or name; where it has none, the hits of it as a pattern. */
async function hitsOf(
  what: string,
  mentions: Iterable<Row>,
  documents: readonly Row[],
  textOf: (document: string) => string | undefined,
): Promise<readonly Row[]> {
  const found = [...mentions].filter((row) => cellOf(row, "name") === what || cellOf(row, "label") === what);
  if (found.length > 0) return found;
  const { patternHits } = await import("../../results/pattern-hits.ts");
  return patternHits(what, documents, textOf);
}
