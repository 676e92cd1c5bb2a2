import type { FrontMatter } from "../../model/annotation.ts";
import { type Cell, type Column, integer, type Table, type TableContext, text } from "../table.ts";
import type { DocumentView } from "../view.ts";

/** What an article says of itself and a researcher may know better: metadata.csv comes first. */
const bibliographic = ["title", "authors", "doi", "year", "keywords", "language"] as const;

const columns: readonly Column[] = [
  text("document", "The document's id: its path below the corpus root, with `/` and its extension."),
  text("path", "The file below its corpus root; bytes of the name that are no UTF-8 as `\\xff`."),
  text("format", "What it was read as: `txt`, `md`."),
  text("sha256", "SHA-256 of the file's bytes."),
  text("title", "From metadata.csv, or the title that the article gives itself."),
  text("authors", "Authors, joined by `; `."),
  text("doi", "The DOI."),
  integer("year", "The year of publication."),
  text("keywords", "The article's own keywords, joined by `; `."),
  text("language", "From metadata.csv."),
  integer("characters", "Length of the text in UTF-16 code units, which is what offsets count."),
  integer("tokens", "Counted tokens: words and numbers; no punctuation, no possessive `’s`."),
  integer("sentences", "Number of sentences, headings included."),
  integer("paragraphs", "Number of paragraphs; a heading is none."),
  integer("sections", "Number of sections."),
  integer("notes", "Number of notes."),
];

const more: readonly Column[] = [
  text("status", "`ok`, `failed` (see `failures`) or `skipped` (no reader for its type, a second link)."),
  text("encoding", "The encoding it was decoded from."),
  text("text_file", "File below the results' folder with the text that offsets refer to; empty: the input."),
  text("issues", "Codes of what is worth knowing about the text, joined by `; ` (see docs/errors.md)."),
];

/** Every input of the run, once. */
export const documents: Table = {
  name: "documents",
  summary: "every input once, failed ones too; columns of metadata.csv stand between `notes` and `status`",
  columns: (context) => [
    ...columns,
    ...ownMetadata(context).map((name) => text(columnName(name), `\`${name}\` of metadata.csv.`)),
    ...more,
  ],
  *rows(view, context) {
    const { document } = view;
    const counts = document
      ? [
          document.text.length,
          view.sectionTokens?.reduce((sum, tokens) => sum + tokens, 0),
          document.sentences?.length,
          document.paragraphs?.length,
          document.sections?.length,
          document.notes?.length,
        ]
      : Array<Cell>(6).fill(undefined);
    const issues = new Set(view.issues.map((issue) => issue.code));
    yield [
      view.id,
      view.path,
      view.format,
      view.sha256,
      ...bibliography(view),
      ...counts,
      ...ownMetadata(context).map((name) => view.metadata[name]),
      view.status,
      document?.encoding,
      view.textFile,
      [...issues].sort().join("; "),
    ];
  },
};

const names = new Set([...columns, ...more].map((column) => column.name));
const shared = new Set<string>(bibliographic);

/** The columns of metadata.csv that are not shown as the article's bibliography. */
function ownMetadata({ metadataColumns }: TableContext): string[] {
  return metadataColumns.filter((name) => !shared.has(name));
}

function columnName(name: string): string {
  return names.has(name) ? `metadata_${name}` : name;
}

function bibliography({ document, metadata }: DocumentView): Cell[] {
  const front: FrontMatter = document?.front ?? { authors: [], keywords: [] };
  const own: Record<(typeof bibliographic)[number], Cell> = {
    title: front.title,
    authors: front.authors.join("; "),
    doi: front.doi,
    year: front.year,
    keywords: front.keywords.join("; "),
    language: undefined,
  };
  return bibliographic.map((name) => {
    const known = metadata[name]?.trim();
    if (!known) return own[name];
    return name === "year" && /^\d{1,4}$/u.test(known) ? Number(known) : known;
  });
}
