import type { Column, TableContext } from "../../src/output/table.ts";
import { cooccurrencesCorpus } from "../../src/output/tables/cooccurrences-corpus.ts";
import { documentTables } from "../../src/output/tables/index.ts";
import { weightings } from "../../src/stages/cooccurrences/counting.ts";
import { measureNames, measures } from "../../src/statistics/measures.ts";
import { analysisSections } from "./analysis-dictionary.ts";

const context: TableContext = {
  metadataColumns: [],
  concepts: [],
  measures: ["npmi", "logDice", "g2"],
  counting: "boolean",
  corpusPairs: true,
  zeros: true,
};

/** docs/output.md, made from the tables' schemas. */
export function dictionary(): string {
  const tables = [...documentTables.slice(0, -1), cooccurrencesCorpus, ...documentTables.slice(-1)];
  return [
    INTRODUCTION,
    ...tables.map((table) => section(table)),
    MEASURES,
    measureRows(),
    WEIGHTS,
    ...weightRows,
    "",
    analysisSections(),
  ].join("\n");
}

function section(table: {
  readonly name: string;
  readonly summary: string;
  columns(context: TableContext): readonly Column[];
}): string {
  const rows = table.columns(context).map(({ name, type, description }) => {
    return `| \`${name}\` | ${type} | ${description} |`;
  });
  const summary = table.summary.charAt(0).toUpperCase() + table.summary.slice(1);
  return [
    `## ${table.name}`,
    "",
    `${summary}.`,
    "",
    "| column | type | what it is |",
    "|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}

function measureRows(): string {
  const rows = measureNames.map((name) => {
    const { column, label, description } = measures[name];
    return `| \`${name}\` | \`${column}\` | ${label} | ${description} |`;
  });
  return ["| option | column | name | what it is |", "|---|---|---|---|", ...rows, ""].join("\n");
}

const INTRODUCTION = `# The tables

What \`cotext run\` writes, column by column, and what other commands make of it. Made from the schemas in \`src/output/tables/\`; a test keeps it so
(\`npx vitest run test/output -u\` writes it anew). Column and file names are API.

One row is one observation. Files are UTF-8, sorted by code unit (never by locale), with \`.\` in decimals; what is
undefined is an empty cell (\`null\` in JSON), never 0.

- \`<table>.csv\`: RFC 4180, comma, LF; with \`excel: true\` (\`--excel\`) a byte order mark and CRLF. A text cell that a
  spreadsheet would take for a formula gets a leading apostrophe (\`'=1+1\`), and so does one that has an apostrophe
  there already, so that taking one leading apostrophe away gives the text back. Control characters are spaces and
  halves of surrogate pairs U+FFFD: JSON has the text as it is.
- \`<table>.json\`: one array of objects. \`<table>.ndjson\`: one object a line.
- \`texts/<document>.txt\`: the text that offsets refer to, in UTF-8, where the input's bytes are not simply that text
  (a byte order mark, another encoding); \`documents.text_file\` names it. The file's name is the document's id and
  \`.txt\`; ids that some file system would refuse or confuse are spelt in safe letters and end in a hash.
- \`manifest.json\`, written last: version, the effective pipeline and its hash, the hash of each codebook, gazetteer,
  input and output, counts, failures. No time, host or absolute path: the same run gives the same bytes, whatever the
  jobs, the locale, the time zone and the working folder. A folder without a manifest holds no finished run.

Offsets are half-open, in UTF-16 code units: \`text.slice(start, end)\` in JavaScript. Counted tokens are words and
numbers; punctuation and the possessive \`’s\` are not counted. A mention belongs to the section, paragraph and sentence
in which it starts.
`;

const MEASURES = `## Measures of association

The option \`measures\` of the stage \`cooccurrences\` chooses the columns after \`e11\`. A measure that is undefined for a
pair is an empty cell. Numbers have ten significant digits.
`;

const WEIGHTS = `## Counting

Every unit that holds two nodes counts once in \`o11\`, whatever the option \`counting\` of the stage
\`cooccurrences\` says. Unless it is \`boolean\`, it names one more column, which stands after \`e11\`.

| option | column | what it is |
|---|---|---|`;

const weightRows = Object.entries(weightings).map(
  ([name, [column, description]]) => `| \`${name}\` | \`${column}\` | ${description} |`,
);
