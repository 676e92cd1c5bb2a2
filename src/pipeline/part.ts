import type { Entry } from "../corpus/find.ts";
import { read } from "../corpus/read.ts";
import { formatOf as formatOfFile } from "../corpus/readers/index.ts";
import type { EntityMention } from "../model/annotation.ts";
import type { AnnotatedDocument } from "../model/document.ts";
import type { Failure } from "../model/failure.ts";
import { type Format, formatOf } from "../output/format.ts";
import type { Column, Row, Table, TableContext } from "../output/table.ts";
import { documentTables } from "../output/tables/index.ts";
import { textFileName } from "../output/texts.ts";
import { type DocumentResult, type DocumentView, viewOf } from "../output/view.ts";
import { annotate, StageError } from "./annotate.ts";
import type { Definition } from "./definition.ts";
import type { Step } from "./plan.ts";
import { type DocumentPairs, type DocumentTotals, pairsOf, totalsOf } from "./totals.ts";

/** One input of a run with all that reading it takes. */
export interface Job {
  readonly entry: Entry;
  readonly encoding: string | undefined;
  readonly metadata: Readonly<Record<string, string>>;
  /** Another id differs from this one only in case. */
  readonly ambiguous: boolean;
  /** What the stage `entities` found in the same text before, so that it need not look again. */
  readonly entities?: readonly EntityMention[] | undefined;
}

/** A part, and the entities behind it for the next run, where the pipeline finds any. */
export interface Mapped {
  readonly part: Part;
  readonly entities?: readonly EntityMention[] | undefined;
}

/** All that a run needs of one document: plain data, so that it can come from another process or a file. */
export interface Part {
  readonly id: string;
  readonly sha256: string;
  readonly status: DocumentResult["status"];
  readonly failure?: Failure;
  /** Number of rows by table. */
  readonly rows: Readonly<Record<string, number>>;
  /** Rows as UTF-8 by the name of the file that they belong to; files without rows are left out. */
  readonly encoded: Readonly<Record<string, Uint8Array>>;
  /** The text to be written beside the tables, where the input is not simply that text. */
  readonly text?: { readonly file: string; readonly text: string };
  readonly totals: DocumentTotals;
  /** Undefined where the pipeline counts none. */
  readonly pairs?: DocumentPairs;
}

/** What turns jobs into parts, set up once. */
export interface Mapper {
  /** Emptied where other processes do the work. */
  readonly steps: Step[];
  readonly context: TableContext;
  readonly files: readonly TableFile[];
}

/** One file of the results that grows document by document. */
export interface TableFile {
  readonly name: string;
  readonly table: Table;
  readonly columns: readonly Column[];
  readonly format: Format;
}

export function tableFiles({ output }: Definition, context: TableContext): TableFile[] {
  const wanted = new Set<string>([...output.tables, "failures"]);
  return documentTables
    .filter(({ name }) => wanted.has(name))
    .flatMap((table) =>
      output.formats.map((formatName) => {
        const format = formatOf(formatName, output);
        return { name: `${table.name}.${format.extension}`, table, columns: table.columns(context), format };
      }),
    );
}

/** Reads, annotates and encodes one document. Never throws because of a document. */
export async function mapJob(job: Job, mapper: Mapper): Promise<Mapped> {
  const { entry } = job;
  const reading = await read(entry, job);
  const known = {
    id: entry.id,
    path: entry.path,
    format: formatOfFile(entry.path) ?? "",
    sha256: reading.sha256,
    metadata: job.metadata,
  };
  if (reading.failure || !reading.source) {
    const failure = reading.failure ?? noText();
    return { part: failedPart({ ...known, skipped: entry.skipped === true }, failure, mapper) };
  }
  const { source } = reading;
  const annotated = tryAnnotate(() => annotate(source, stepsFor(job, mapper.steps)));
  if ("code" in annotated) return { part: failedPart({ ...known, skipped: false }, annotated, mapper) };
  const textFile = reading.plain ? "" : textFileName(entry.id, job.ambiguous);
  const result: DocumentResult = {
    ...known,
    status: "ok",
    textFile,
    document: annotated,
    issues: [...reading.issues, ...annotated.issues],
  };
  const part: Part = {
    ...encode(viewOf(result, mapper.context.concepts), mapper),
    ...(textFile === "" ? {} : { text: { file: textFile, text: annotated.text } }),
    totals: totalsOf(annotated, mapper.context),
    ...pairsOf(annotated),
  };
  return { part, entities: annotated.entities };
}

/** The steps, with the entities that are known already in place of looking for them. */
function stepsFor({ entities }: Job, steps: readonly Step[]): readonly Step[] {
  if (!entities) return steps;
  return steps.map((step) =>
    step.stage.name === "entities" ? { ...step, transform: () => ({ entities }) } : step,
  );
}

/** The part of a document that could not be annotated. */
export function failedPart(
  known: Pick<DocumentResult, "id" | "path" | "format" | "sha256" | "metadata"> & {
    readonly skipped: boolean;
  },
  failure: Failure,
  mapper: Pick<Mapper, "context" | "files">,
): Part {
  const { skipped, ...rest } = known;
  const status = skipped ? "skipped" : "failed";
  const result: DocumentResult = { ...rest, status, textFile: "", failure, issues: [] };
  return {
    ...encode(viewOf(result, mapper.context.concepts), mapper),
    failure,
    totals: { names: [] },
  };
}

function noText(): Failure {
  return { stage: "read", code: "EMPTY", message: "there is no text in it", hint: "" };
}

function tryAnnotate(act: () => AnnotatedDocument): AnnotatedDocument | Failure {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof StageError)) throw error;
    const message = error.message.replace(/\s*[\r\n]+\s*/gu, " ");
    return { stage: error.stage, code: "CRASH", message, hint: "a fault of the stage: please report it" };
  }
}

function encode(
  view: DocumentView,
  { files, context }: Pick<Mapper, "context" | "files">,
): Omit<Part, "totals"> {
  const rows: Record<string, number> = {};
  const encoded: Record<string, Uint8Array> = {};
  let made: { readonly table: Table; readonly rows: ReturnType<typeof rowsOf> } | undefined;
  for (const { name, table, columns, format } of files) {
    // Formats of one table follow each other: its rows are made once.
    if (made?.table !== table) made = { table, rows: rowsOf(table, view, context) };
    rows[table.name] = made.rows.length;
    const names = columns.map((column) => column.name);
    if (made.rows.length > 0) encoded[name] = format.rows(made.rows, names);
  }
  return { id: view.id, sha256: view.sha256, status: view.status, rows, encoded };
}

/** The files whose rows follow from a document's pairs alone. */
export function fromPairs(files: Mapper["files"]): readonly TableFile[] {
  return files.filter(({ table }) => table.fromPairs);
}

/** The encoded rows of those files. */
export function encodePairs(
  id: string,
  { sections, ...layers }: DocumentPairs,
  { files, context }: Pick<Mapper, "context" | "files">,
): Part["encoded"] {
  const view = { id, document: { ...layers, sections: sections.map((section) => ({ id: section })) } };
  return encode(view as unknown as DocumentView, { files: fromPairs(files), context }).encoded;
}

function rowsOf(table: Table, view: DocumentView, context: TableContext): readonly Row[] {
  const rows = table.rows(view, context);
  return Array.isArray(rows) ? rows : [...rows];
}
