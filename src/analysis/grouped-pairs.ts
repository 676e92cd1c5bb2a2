import type { Node } from "../model/annotation.ts";
import { compareNodes, NodeIndex } from "../model/node.ts";
import { type Contrast, type Groups, REST } from "./groups.ts";
import { countOf, keyOf, type Row, textOf } from "./rows.ts";
import type { IncludedSections, UnitMargin } from "./unit-margins.ts";

/** Numbers of nodes stay below this, so that two of them make one exact number. */
const RADIX = 2 ** 26;

/** Counts of units by group of documents. */
class GroupCounts {
  readonly #byGroup = new Map<string, number>();
  #total = 0;

  add(group: string, units: number): void {
    this.#byGroup.set(group, (this.#byGroup.get(group) ?? 0) + units);
    this.#total += units;
  }

  /** Units of the contrast's target, and of its reference. */
  divide({ target, reference }: Contrast): readonly [target: number, reference: number] {
    const own = this.#byGroup.get(target) ?? 0;
    return [own, reference === REST ? this.#total - own : (this.#byGroup.get(reference) ?? 0)];
  }
}

/** A pair with the units that hold both. */
export interface GroupedPair {
  /** Numbers of the nodes. */
  readonly x: number;
  readonly y: number;
  readonly together: GroupCounts;
}

/** The pairs of one kind of unit and their nodes, with their units in each group of documents. */
export class GroupedPairs {
  readonly #ofDocument: Groups["ofDocument"];
  readonly #index = new NodeIndex();
  readonly #pairs = new Map<number, GroupedPair>();
  /** By node number. */
  readonly #alone: GroupCounts[] = [];

  constructor({ ofDocument }: Groups) {
    this.#ofDocument = ofDocument;
  }

  /** Adds rows of `cooccurrences`; returns the units that they are of, those of other kinds too. */
  addPairs(rows: Iterable<Row>, unit: string, included: IncludedSections): ReadonlySet<string> {
    const units = new Set<string>();
    for (const row of rows) {
      const own = textOf(row, "unit");
      units.add(own);
      if (own !== unit) continue;
      const document = textOf(row, "document");
      if (!included.has(keyOf(document, textOf(row, "section")))) continue;
      // A pair that no document of any group has is one of the family all the same.
      const { together } = this.#pairOf(endOf(row, "x"), endOf(row, "y"));
      const group = this.#ofDocument.get(document);
      if (group !== undefined) together.add(group, countOf(row, "o11"));
    }
    return units;
  }

  addMargins(margins: Iterable<UnitMargin>): void {
    for (const { document, node, units } of margins) {
      const group = this.#ofDocument.get(document);
      if (group !== undefined) this.#aloneOf(this.#index.numberOf(node)).add(group, units);
    }
  }

  node(number: number): Node {
    return this.#index.nodes[number] as Node;
  }

  /** Units of the target and the reference that hold a node, whatever else they hold. */
  divideNode(number: number, contrast: Contrast): readonly [target: number, reference: number] {
    return this.#aloneOf(number).divide(contrast);
  }

  /** In the one order of nodes. */
  inOrder(): GroupedPair[] {
    const order = [...this.#index.nodes.keys()].sort((a, b) => compareNodes(this.node(a), this.node(b)));
    const rank = new Uint32Array(order.length);
    for (const [i, node] of order.entries()) rank[node] = i;
    const rankOf = ({ x, y }: GroupedPair): number => (rank[x] as number) * RADIX + (rank[y] as number);
    const byRank = new Map([...this.#pairs.values()].map((pair) => [rankOf(pair), pair]));
    return Array.from(Float64Array.from(byRank.keys()).sort(), (key) => byRank.get(key) as GroupedPair);
  }

  #pairOf(a: Node, b: Node): GroupedPair {
    const [x, y] = [this.#index.numberOf(a), this.#index.numberOf(b)];
    const key = x * RADIX + y;
    let pair = this.#pairs.get(key);
    if (!pair) {
      pair = { x, y, together: new GroupCounts() };
      this.#pairs.set(key, pair);
    }
    return pair;
  }

  #aloneOf(number: number): GroupCounts {
    let counts = this.#alone[number];
    if (!counts) {
      counts = new GroupCounts();
      this.#alone[number] = counts;
    }
    return counts;
  }
}

function endOf(row: Row, end: "x" | "y"): Node {
  const layer = textOf(row, `${end}_layer`) === "concept" ? "concept" : "entity";
  return { layer, label: textOf(row, `${end}_label`), name: textOf(row, end) };
}
