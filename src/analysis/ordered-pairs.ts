import type { Node } from "../model/annotation.ts";
import { compareNodes } from "../model/node.ts";
import { compareText } from "../model/span.ts";
import type { CorpusCounts, UnitTotals } from "./corpus-counts.ts";
import type { PairCount } from "./pair-table.ts";

/** A pair by the numbers of its nodes, with its counts and its margins: units that hold x, units that hold y. */
export interface OrderedPair extends Omit<PairCount, "weight"> {
  /** Undefined where pairs have none. */
  readonly weight: number | undefined;
  readonly x: number;
  readonly y: number;
  readonly r1: number;
  readonly c1: number;
}

/**
 * What was counted, in the one order: sentences before paragraphs, sections and windows by size, and in each of them
 * the pairs in the order of their nodes.
 */
export function* pairsInOrder({ nodes, units }: CorpusCounts): Generator<OrderedPairs> {
  const order = [...nodes.keys()].sort((a, b) => compareNodes(nodes[a] as Node, nodes[b] as Node));
  const byUnit = [...units].sort(([a], [b]) => compareUnits(a, b));
  for (const [unit, totals] of byUnit) yield new OrderedPairs(unit, totals, order);
}

/** The pairs of one kind of unit. */
export class OrderedPairs {
  readonly unit: string;
  /** Units of that kind, also those that hold no node. */
  readonly total: number;
  readonly #totals: UnitTotals;
  /** Node numbers by rank. */
  readonly #order: readonly number[];
  /** rank(x) · nodes + rank(y), ascending: numbers sort fast, and there may be many millions of them. */
  readonly #keys: Float64Array;

  constructor(unit: string, totals: UnitTotals, order: readonly number[]) {
    this.unit = unit;
    this.total = totals.total;
    this.#totals = totals;
    this.#order = order;
    const rank = new Uint32Array(order.length);
    for (const [i, node] of order.entries()) rank[node] = i;
    this.#keys = new Float64Array(totals.pairs.size);
    let i = 0;
    totals.pairs.forEach((x, y) => {
      this.#keys[i++] = (rank[x] as number) * order.length + (rank[y] as number);
    });
    this.#keys.sort();
  }

  get length(): number {
    return this.#keys.length;
  }

  at(index: number): OrderedPair {
    const key = this.#keys[index] as number;
    const x = this.#order[Math.floor(key / this.#order.length)] as number;
    const y = this.#order[key % this.#order.length] as number;
    const { pairs, margins, weighted } = this.#totals;
    const { o11, weight, documents } = pairs.get(x, y);
    const [r1, c1] = [margins[x] as number, margins[y] as number];
    return { x, y, o11, weight: weighted ? weight : undefined, documents, r1, c1 };
  }
}

const unitOrder = ["sentence", "paragraph", "section"];

function compareUnits(a: string, b: string): number {
  return unitRank(a) - unitRank(b) || compareText(a, b);
}

function unitRank(unit: string): number {
  const rank = unitOrder.indexOf(unit);
  return rank >= 0 ? rank : unitOrder.length + Number(unit.slice("window:".length));
}
