import type { Node } from "../model/annotation.ts";
import { compareNodes } from "../model/node.ts";
import { compareText } from "../model/span.ts";
import type { CorpusCounts, UnitTotals } from "./corpus-counts.ts";

/**
 * What was counted, in the one order: sentences before paragraphs, sections and windows by size, and in each of them
 * the pairs in the order of their nodes.
 */
export function* pairsInOrder({ nodes, units }: CorpusCounts): Generator<OrderedPairs> {
  const order = [...nodes.keys()].sort((a, b) => compareNodes(nodes[a] as Node, nodes[b] as Node));
  const byUnit = [...units].sort(([a], [b]) => compareUnits(a, b));
  for (const [unit, totals] of byUnit) yield new OrderedPairs(unit, totals, order);
}

/** The pairs of one kind of unit, as columns. */
export class OrderedPairs {
  readonly unit: string;
  /** Units of that kind, also those that hold no node. */
  readonly total: number;
  readonly length: number;
  /** Numbers of the nodes. */
  readonly x: Int32Array;
  readonly y: Int32Array;
  readonly o11: Int32Array;
  readonly documents: Int32Array;
  readonly #totals: UnitTotals;

  /** `order`: node numbers by rank. */
  constructor(unit: string, totals: UnitTotals, order: readonly number[]) {
    const { size } = totals.pairs;
    this.unit = unit;
    this.total = totals.total;
    this.#totals = totals;
    this.length = size;
    [this.x, this.y] = [new Int32Array(size), new Int32Array(size)];
    [this.o11, this.documents] = [new Int32Array(size), new Int32Array(size)];
    sortedKeys(totals, order).forEach((key, i) => {
      const rank = Math.floor(key / order.length);
      const x = order[rank] as number;
      const y = order[key - rank * order.length] as number;
      const { o11, documents } = totals.pairs.get(x, y);
      [this.x[i], this.y[i], this.o11[i], this.documents[i]] = [x, y, o11, documents];
    });
  }

  /** Units that hold a node. */
  margin(node: number): number {
    return this.#totals.margins[node] as number;
  }

  /** Undefined where pairs have none. */
  weight(i: number): number | undefined {
    if (!this.#totals.weighted) return undefined;
    return this.#totals.pairs.get(this.x[i] as number, this.y[i] as number).weight;
  }
}

/** rank(x) · nodes + rank(y), ascending: numbers sort fast, and there may be many millions of them. */
function sortedKeys({ pairs }: UnitTotals, order: readonly number[]): Float64Array {
  const rank = new Uint32Array(order.length);
  for (const [i, node] of order.entries()) rank[node] = i;
  const keys = new Float64Array(pairs.size);
  let i = 0;
  pairs.forEach((x, y) => {
    keys[i++] = (rank[x] as number) * order.length + (rank[y] as number);
  });
  return keys.sort();
}

const unitOrder = ["sentence", "paragraph", "section"];

function compareUnits(a: string, b: string): number {
  return unitRank(a) - unitRank(b) || compareText(a, b);
}

function unitRank(unit: string): number {
  const rank = unitOrder.indexOf(unit);
  return rank >= 0 ? rank : unitOrder.length + Number(unit.slice("window:".length));
}
