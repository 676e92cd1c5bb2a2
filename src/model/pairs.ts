import type { Cooccurrence, Node, PairColumns, UnitCount } from "./annotation.ts";

/**
 * The pairs of a document as rows, by section and unit, then x, then y. `pairs` and `unitCounts` are of one document;
 * the four counts of a row add up to the units that its section has.
 */
export function* cooccurrencesOf(
  pairs: PairColumns,
  unitCounts: readonly UnitCount[],
): Generator<Cooccurrence> {
  for (let i = 0; i < pairs.length; i++) {
    const { section, unit, units, nodes, counts } = unitCounts[pairs.count[i] as number] as UnitCount;
    const [x, y, o11] = [pairs.x[i] as number, pairs.y[i] as number, pairs.o11[i] as number];
    const o12 = (counts[x] as number) - o11;
    const o21 = (counts[y] as number) - o11;
    const row = { section, unit, x: nodes[x] as Node, y: nodes[y] as Node, o11, o12, o21 };
    const weight = pairs.weight[i];
    const o22 = units - o11 - o12 - o21;
    yield weight === undefined || Number.isNaN(weight) ? { ...row, o22 } : { ...row, o22, weight };
  }
}

/** Collects pairs. */
export class PairBuilder {
  #length = 0;
  #columns = {
    count: new Int32Array(256),
    x: new Int32Array(256),
    y: new Int32Array(256),
    o11: new Int32Array(256),
  };
  #weight = new Float64Array(0);

  get length(): number {
    return this.#length;
  }

  /** A pair of the nodes x and y of the unit count with that index. */
  add(count: number, x: number, y: number, o11: number): void {
    if (this.#length === this.#columns.x.length) this.#grow();
    const at = this.#length++;
    const columns = this.#columns;
    columns.count[at] = count;
    columns.x[at] = x;
    columns.y[at] = y;
    columns.o11[at] = o11;
  }

  /** What the last pair weighs; NaN where the weighting has no meaning for it. */
  weigh(weight: number): void {
    if (this.#weight.length < this.#length) {
      const grown = new Float64Array(this.#columns.x.length).fill(Number.NaN);
      grown.set(this.#weight);
      this.#weight = grown;
    }
    this.#weight[this.#length - 1] = weight;
  }

  take(): PairColumns {
    const length = this.#length;
    const { count, x, y, o11 } = this.#columns;
    const cut = (column: Int32Array): Int32Array => column.slice(0, length);
    const weight = this.#weight.length === 0 ? this.#weight : this.#weightOf(length);
    return { length, count: cut(count), x: cut(x), y: cut(y), o11: cut(o11), weight };
  }

  #weightOf(length: number): Float64Array {
    const weight = new Float64Array(length).fill(Number.NaN);
    weight.set(this.#weight.subarray(0, length));
    return weight;
  }

  #grow(): void {
    const { count, x, y, o11 } = this.#columns;
    const twice = (column: Int32Array) => {
      const grown = new Int32Array(column.length * 2);
      grown.set(column);
      return grown;
    };
    this.#columns = { count: twice(count), x: twice(x), y: twice(y), o11: twice(o11) };
  }
}
