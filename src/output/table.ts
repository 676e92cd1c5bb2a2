import type { TableName } from "../pipeline/definition.ts";
import type { ConceptEntry } from "../stages/stage.ts";
import type { MeasureName } from "../statistics/measures.ts";
import type { DocumentView } from "./view.ts";

/** What stands in one cell: undefined (and the empty string) where there is nothing to say. */
export type Cell = string | number | undefined;
export type Row = readonly Cell[];

export interface Column {
  readonly name: string;
  readonly type: "text" | "integer" | "number";
  /** One sentence for the data dictionary. */
  readonly description: string;
}

/** What the tables of a run depend on beside each document. */
export interface TableContext {
  /** Columns of metadata.csv, in its order. */
  readonly metadataColumns: readonly string[];
  /** The codebook's concepts, in its order. */
  readonly concepts: readonly ConceptEntry[];
  /** Association measures of the co-occurrence tables, in the order of their columns. */
  readonly measures: readonly MeasureName[];
  /** Whether co-occurrences count pairs of mentions beside units. */
  readonly frequency: boolean;
  /** Whether `frequencies` has rows for concepts that a section lacks. */
  readonly zeros: boolean;
}

/** One table: its schema, and the rows that one document adds to it. */
export interface Table {
  readonly name: TableName | "failures";
  readonly summary: string;
  columns(context: TableContext): readonly Column[];
  /** Rows in the order in which they are written; as many cells as `columns`. */
  rows(view: DocumentView, context: TableContext): Iterable<Row>;
}

export function text(name: string, description: string): Column {
  return { name, type: "text", description };
}

export function integer(name: string, description: string): Column {
  return { name, type: "integer", description };
}

export function number(name: string, description: string): Column {
  return { name, type: "number", description };
}
