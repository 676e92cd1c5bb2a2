import type { Node, PairColumns, UnitCount } from "../model/annotation.ts";
import { NodeIndex } from "../model/node.ts";
import { PairTable } from "./pair-table.ts";

/** What a document's stages counted; `cooccurrences` may leave out nothing that `unitCounts` speaks of. */
export interface DocumentCounts {
  readonly unitCounts: readonly UnitCount[];
  readonly cooccurrences: PairColumns;
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
 * with the documents. Documents may be added in any order: the sums are the same.
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
    // The numbers of the nodes of one count, which many pairs in a row are of.
    let numbers: readonly number[] = [];
    let totals: UnitTotals | undefined;
    let part = 0;
    for (let i = 0, last = -1; i < cooccurrences.length; i++) {
      const index = cooccurrences.count[i] as number;
      if (index !== last || !totals) {
        const { section, unit, nodes } = unitCounts[index] as UnitCount;
        numbers = nodes.map(numberOf);
        totals = this.#totals(unit);
        part = partOf(section);
        last = index;
      }
      const weight = cooccurrences.weight[i] ?? Number.NaN;
      if (!Number.isNaN(weight)) totals.weighted = true;
      const [x, y] = [cooccurrences.x[i] as number, cooccurrences.y[i] as number];
      const o11 = cooccurrences.o11[i] as number;
      totals.pairs.add(numbers[x] as number, numbers[y] as number, o11, weight || 0, part);
    }
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
