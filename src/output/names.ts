/** The tables that a pipeline can ask for; `failures` is always written. */
export const tableNames = [
  "documents",
  "sections",
  "notes",
  "sentences",
  "mentions",
  "relations",
  "frequencies",
  "cooccurrences",
  "cooccurrences_document",
  "cooccurrences_corpus",
] as const;
export type TableName = (typeof tableNames)[number];

/** What tables are written as; each is the ending of its files. */
export const formatNames = ["csv", "json", "ndjson"] as const;
export type FormatName = (typeof formatNames)[number];
