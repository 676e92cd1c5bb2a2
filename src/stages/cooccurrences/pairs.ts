/**
 * Ranges of units that hold a node, as columns: node `node[i]` is in the units `from[i]` up to `to[i]`. They
 * are in the order of `from`. A section has few, for which typed arrays would take longer to make than to fill.
 */
export interface Ranges {
  readonly length: number;
  readonly node: readonly number[];
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** The index of the mention that a range is of; 0 where several were joined. */
  readonly mention: readonly number[];
}

/** Collects ranges that come nearly in order. */
export class RangeColumns {
  length = 0;
  readonly node: number[] = [];
  readonly from: number[] = [];
  readonly to: number[] = [];
  readonly mention: number[] = [];

  /** Adds a range where it belongs, which is at the end or a few places before it. */
  add(node: number, from: number, to: number, mention = 0): void {
    let at = this.length++;
    for (; at > 0 && (this.from[at - 1] as number) > from; at--) this.#copy(at - 1, at);
    this.node[at] = node;
    this.from[at] = from;
    this.to[at] = to;
    this.mention[at] = mention;
  }

  #copy(source: number, target: number): void {
    this.node[target] = this.node[source] as number;
    this.from[target] = this.from[source] as number;
    this.to[target] = this.to[source] as number;
    this.mention[target] = this.mention[source] as number;
  }
}

/** Joins the ranges of each node that overlap or touch, so that no unit is counted twice. */
export function joinRanges({ length, node, from, to }: Ranges, nodes: number): Ranges {
  const last = new Array<number>(nodes).fill(-1);
  const joined = new RangeColumns();
  for (let i = 0; i < length; i++) {
    const n = node[i] as number;
    const open = last[n] as number;
    if (open >= 0 && (from[i] as number) <= (joined.to[open] as number)) {
      joined.to[open] = Math.max(joined.to[open] as number, to[i] as number);
    } else {
      last[n] = joined.length;
      joined.add(n, from[i] as number, to[i] as number);
    }
  }
  return joined;
}

/**
 * Calls `meet` for any two ranges of different nodes that share units, with the number of units they share,
 * the smaller node first, and the two ranges by their index. One sweep: its work is the number of ranges and of meetings, whatever the number of
 * units.
 */
export function sweep(
  { length, node, from, to }: Ranges,
  meet: (x: number, y: number, shared: number, i: number, j: number) => void,
): void {
  const open: number[] = [];
  let count = 0;
  for (let i = 0; i < length; i++) {
    const [n, start, end] = [node[i] as number, from[i] as number, to[i] as number];
    let kept = 0;
    for (let k = 0; k < count; k++) {
      const j = open[k] as number;
      const last = to[j] as number;
      if (last <= start) continue;
      open[kept++] = j;
      const m = node[j] as number;
      if (n !== m && end > start) meet(Math.min(n, m), Math.max(n, m), Math.min(end, last) - start, i, j);
    }
    open[kept] = i;
    count = kept + 1;
  }
}

/** How many pairs of ranges share units, those of one node among them: what a sweep will meet at most. */
export function meetings({ length, from, to }: Ranges): number {
  const ends = Int32Array.from(to).sort();
  let ended = 0;
  let sum = 0;
  for (let i = 0; i < length; i++) {
    while (ended < i && (ends[ended] as number) <= (from[i] as number)) ended++;
    sum += i - ended;
  }
  return sum;
}

/** Above this many nodes a square of counters would be too large, and most of it empty. */
const LARGEST_SQUARE = 1024;

/** Sums for the pairs x < y of so many nodes. */
class PairSums {
  readonly #nodes: number;
  readonly #square: Uint32Array | Float64Array | undefined;
  readonly #sparse = new Map<number, number>();

  constructor(nodes: number, Square: new (length: number) => Uint32Array | Float64Array) {
    this.#nodes = nodes;
    this.#square = nodes <= LARGEST_SQUARE ? new Square(nodes * nodes) : undefined;
  }

  add(x: number, y: number, count: number): void {
    const key = x * this.#nodes + y;
    if (this.#square) this.#square[key] = (this.#square[key] as number) + count;
    else this.#sparse.set(key, (this.#sparse.get(key) ?? 0) + count);
  }

  get(x: number, y: number): number {
    const key = x * this.#nodes + y;
    return (this.#square ? this.#square[key] : this.#sparse.get(key)) ?? 0;
  }

  /** Calls `visit` for each pair that was counted, x before y, in ascending order. */
  forEach(visit: (x: number, y: number, count: number) => void): void {
    if (this.#square) this.#visitSquare(this.#square, visit);
    else {
      for (const key of Float64Array.from(this.#sparse.keys()).sort()) {
        visit(Math.floor(key / this.#nodes), key % this.#nodes, this.#sparse.get(key) as number);
      }
    }
  }

  #visitSquare(
    square: Uint32Array | Float64Array,
    visit: (x: number, y: number, count: number) => void,
  ): void {
    const nodes = this.#nodes;
    for (let x = 0; x < nodes; x++) {
      for (let y = x + 1; y < nodes; y++) {
        const count = square[x * nodes + y] as number;
        if (count > 0) visit(x, y, count);
      }
    }
  }
}

/** Counters for the pairs x < y of so many nodes. */
export class PairCounts extends PairSums {
  constructor(nodes: number) {
    super(nodes, Uint32Array);
  }
}

/** Sums that need not be whole. */
export class PairWeights extends PairSums {
  constructor(nodes: number) {
    super(nodes, Float64Array);
  }
}
