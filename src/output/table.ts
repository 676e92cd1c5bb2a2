import type { Node } from "../model/annotation.ts";
import type { Counting } from "../stages/cooccurrences/counting.ts";
import type { ConceptEntry } from "../stages/stage.ts";
import type { MeasureName } from "../statistics/measures.ts";
import type { TableName } from "./names.ts";
import type { DocumentView } from "./view.ts";

/** What stands in one cell: undefined (and the empty string) where there is nothing to say. */
export type Cell = string | number | undefined;

/**
 * Cells that stand side by side in many rows of one table, in the same columns or in others: they are encoded once,
 * and the writers of formats keep here what they made of them.
 */
export class Cells {
  readonly cells: readonly Cell[];
  csv: Uint8Array | undefined;
  /** By the index of the first column. */
  readonly json: string[] = [];

  constructor(cells: readonly Cell[]) {
    this.cells = cells;
  }
}
/** The cells of a document's nodes: each is in many pairs. */
export class NodeCells {
  readonly #known = new Map<Node, Cells>();

  of(node: Node): Cells {
    const known = this.#known.get(node);
    if (known) return known;
    const made = new Cells([node.layer, node.label, node.name]);
    this.#known.set(node, made);
    return made;
  }
}

export type Row = readonly (Cell | Cells)[];

/** A row with a cell for each column. */
export function singleCells(row: Row): readonly Cell[] {
  return row.flatMap((cell) => (cell instanceof Cells ? cell.cells : [cell]));
}

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
  /** What co-occurrences add up beside units. */
  readonly counting: Counting;
  /** Whether pairs are counted over the whole corpus. */
  readonly corpusPairs: boolean;
  /** Whether `frequencies` has rows for concepts that a section lacks. */
  readonly zeros: boolean;
}

/** One table: its schema, and the rows that one document adds to it. */
export interface Table {
  readonly name: TableName | "failures";
  readonly summary: string;
  /** Its rows follow from the ids of the document and its sections, `unitCounts` and `cooccurrences`. */
  readonly fromPairs?: boolean;
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
