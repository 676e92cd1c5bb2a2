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
    const rank = new Int32Array(order.length);
    for (const [i, node] of order.entries()) rank[node] = i;
    const [byX, byY] = [new Int32Array(size), new Int32Array(size)];
    const [o11, documents] = [new Int32Array(size), new Int32Array(size)];
    let found = 0;
    totals.pairs.forEach((x, y, count) => {
      byX[found] = rank[x] as number;
      byY[found] = rank[y] as number;
      o11[found] = count.o11;
      documents[found++] = count.documents;
    });
    const inOrder = sortedBy(byX, sortedBy(byY, Int32Array.from(byY.keys()), order.length), order.length);
    this.x = inOrder.map((at) => order[byX[at] as number] as number);
    this.y = inOrder.map((at) => order[byY[at] as number] as number);
    this.o11 = inOrder.map((at) => o11[at] as number);
    this.documents = inOrder.map((at) => documents[at] as number);
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

/** Items by their keys, which are below `keys`, ascending; a counting sort, as there may be many millions of them. */
function sortedBy(key: Int32Array, items: Int32Array, keys: number): Int32Array {
  const next = new Int32Array(keys + 1);
  for (const item of items) (next[(key[item] as number) + 1] as number)++;
  for (let k = 1; k < keys; k++) next[k] = (next[k] as number) + (next[k - 1] as number);
  const sorted = new Int32Array(items.length);
  for (const item of items) sorted[(next[key[item] as number] as number)++] = item;
  return sorted;
}

const unitOrder = ["sentence", "paragraph", "section"];

function compareUnits(a: string, b: string): number {
  return unitRank(a) - unitRank(b) || compareText(a, b);
}

function unitRank(unit: string): number {
  const rank = unitOrder.indexOf(unit);
  return rank >= 0 ? rank : unitOrder.length + Number(unit.slice("window:".length));
}
