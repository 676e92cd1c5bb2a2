import type { Cooccurrence, Node, UnitCount } from "../model/annotation.ts";
import { NodeIndex } from "../model/node.ts";
import { PairTable } from "./pair-table.ts";

/** What a document's stages counted; `cooccurrences` may leave out nothing that `unitCounts` speaks of. */
export interface DocumentCounts {
  readonly unitCounts: readonly UnitCount[];
  readonly cooccurrences: readonly Cooccurrence[];
}

/** Counts as plain data that can be sent to another thread or kept in a file: columns of equal length. */
export interface CorpusState {
  readonly nodes: readonly Node[];
  readonly units: readonly {
    readonly unit: string;
    readonly total: number;
    /** By the index of the node: how many units hold it. */
    readonly margins: readonly number[];
    readonly x: readonly number[];
    readonly y: readonly number[];
    readonly o11: readonly number[];
    readonly weight: readonly number[];
    readonly documents: readonly number[];
  }[];
}

/** The counts of one kind of unit over all documents so far. */
export interface UnitTotals {
  /** Units of all documents, also of those that hold no node. */
  total: number;
  /** By node number: how many units hold it. */
  readonly margins: number[];
  readonly pairs: PairTable;
  /** Whether pairs have weights: those that meet all weigh more than 0. */
  weighted: boolean;
}

/**
 * The fold over a corpus behind `cooccurrences_corpus`. Memory grows with the distinct nodes and pairs, not
 * with the documents. Documents may be added in any order, and counts of parts of the corpus merged in any
 * order: the sums are the same.
 */
export class CorpusCounts {
  readonly #index = new NodeIndex();
  readonly #byUnit = new Map<string, UnitTotals>();
  #parts = 0;

  get nodes(): readonly Node[] {
    return this.#index.nodes;
  }

  get units(): ReadonlyMap<string, UnitTotals> {
    return this.#byUnit;
  }

  /** Adds one document. */
  add(counts: DocumentCounts): void {
    const part = ++this.#parts;
    this.#add(counts, () => part);
  }

  /** Adds the only document, section by section: what is then counted as `documents` are its sections. */
  addSections(counts: DocumentCounts): void {
    this.#add(counts, (section) => section + 1);
  }

  #add({ unitCounts, cooccurrences }: DocumentCounts, partOf: (section: number) => number): void {
    // A document's layers share one object for each node, which spares looking it up by its name.
    const known = new Map<Node, number>();
    const numberOf = (node: Node): number => {
      let number = known.get(node);
      if (number === undefined) {
        number = this.#index.numberOf(node);
        known.set(node, number);
      }
      return number;
    };
    for (const { unit, units, nodes, counts } of unitCounts) {
      const totals = this.#totals(unit);
      totals.total += units;
      for (const [i, node] of nodes.entries()) raise(totals.margins, numberOf(node), counts[i] as number);
    }
    for (const { section, unit, x, y, o11, weight } of cooccurrences) {
      const totals = this.#totals(unit);
      if (weight !== undefined) totals.weighted = true;
      totals.pairs.add(numberOf(x), numberOf(y), o11, weight ?? 0, partOf(section));
    }
  }

  /** Adds the counts of other documents. */
  merge(other: CorpusState): void {
    const numbers = other.nodes.map((node) => this.#index.numberOf(node));
    for (const part of other.units) {
      const totals = this.#totals(part.unit);
      totals.total += part.total;
      for (const [i, count] of part.margins.entries()) raise(totals.margins, numbers[i] as number, count);
      for (const [i, x] of part.x.entries()) {
        const weight = part.weight[i] as number;
        if (weight > 0) totals.weighted = true;
        const [o11, documents] = [part.o11[i] as number, part.documents[i] as number];
        totals.pairs.addAll(numbers[x] as number, numbers[part.y[i] as number] as number, {
          ...{ o11, weight, documents },
        });
      }
    }
  }

  state(): CorpusState {
    const units = [...this.#byUnit].map(([unit, { total, margins, pairs }]) => {
      const columns = { x: [], y: [], o11: [], weight: [], documents: [] } as Record<
        "x" | "y" | "o11" | "weight" | "documents",
        number[]
      >;
      pairs.forEach((x, y, { o11, weight, documents }) => {
        columns.x.push(x);
        columns.y.push(y);
        columns.o11.push(o11);
        columns.weight.push(weight);
        columns.documents.push(documents);
      });
      const all = this.nodes.map((_, i) => margins[i] ?? 0);
      return { unit, total, margins: all, ...columns };
    });
    return { nodes: [...this.nodes], units };
  }

  #totals(unit: string): UnitTotals {
    let totals = this.#byUnit.get(unit);
    if (!totals) {
      totals = { total: 0, margins: [], pairs: new PairTable(), weighted: false };
      this.#byUnit.set(unit, totals);
    }
    return totals;
  }
}

function raise(counts: number[], index: number, by: number): void {
  while (counts.length <= index) counts.push(0);
  counts[index] = (counts[index] as number) + by;
}
