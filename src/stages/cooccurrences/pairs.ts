/** Ranges of units that hold a node, as columns: node `node[i]` is in the units `from[i]` up to `to[i]`. */
export interface Ranges {
  readonly node: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

type Range = readonly [node: number, from: number, to: number];

/** Puts ranges in the order of their first unit, then of their node. */
export function sortedRanges(ranges: readonly Range[]): Ranges {
  const inOrder = ranges.every((range, i) => i === 0 || compareRanges(ranges[i - 1] as Range, range) <= 0);
  return columns(inOrder ? ranges : ranges.slice().sort(compareRanges));
}

function compareRanges(a: Range, b: Range): number {
  return a[1] - b[1] || a[0] - b[0];
}

function columns(ranges: readonly Range[]): Ranges {
  const node = new Int32Array(ranges.length);
  const from = new Int32Array(ranges.length);
  const to = new Int32Array(ranges.length);
  for (let i = 0; i < ranges.length; i++) [node[i], from[i], to[i]] = ranges[i] as Range;
  return { node, from, to };
}

/** Joins the ranges of each node that overlap or touch, so that no unit is counted twice. Takes sorted ranges. */
export function joinRanges({ node, from, to }: Ranges, nodes: number): Ranges {
  const last = new Int32Array(nodes).fill(-1);
  const joined: [number, number, number][] = [];
  for (let i = 0; i < node.length; i++) {
    const n = node[i] as number;
    const open = joined[last[n] as number];
    if (open !== undefined && (from[i] as number) <= open[2]) {
      open[2] = Math.max(open[2], to[i] as number);
    } else {
      last[n] = joined.length;
      joined.push([n, from[i] as number, to[i] as number]);
    }
  }
  // Each begins where its first range did, so that they are in order.
  return columns(joined);
}

/**
 * Calls `meet` for any two ranges of different nodes that share units, with the number of units they share, the
 * smaller node first. One sweep: its work is the number of ranges and of meetings, whatever the number of units.
 * Takes sorted ranges.
 */
export function sweep(
  { node, from, to }: Ranges,
  meet: (x: number, y: number, shared: number) => void,
): void {
  let open: number[] = [];
  for (let i = 0; i < node.length; i++) {
    const still: number[] = [];
    for (const j of open) {
      const shared = Math.min(to[i] as number, to[j] as number) - (from[i] as number);
      if ((to[j] as number) > (from[i] as number)) still.push(j);
      if (shared > 0 && node[i] !== node[j]) {
        meet(
          Math.min(node[i] as number, node[j] as number),
          Math.max(node[i] as number, node[j] as number),
          shared,
        );
      }
    }
    still.push(i);
    open = still;
  }
}

/** Above this many nodes a square of counters would be too large, and most of it empty. */
const LARGEST_SQUARE = 1024;

/** Counters for the pairs x < y of so many nodes. */
export class PairCounts {
  readonly #nodes: number;
  readonly #square: Float64Array | undefined;
  readonly #sparse = new Map<number, number>();

  constructor(nodes: number) {
    this.#nodes = nodes;
    this.#square = nodes <= LARGEST_SQUARE ? new Float64Array(nodes * nodes) : undefined;
  }

  add(x: number, y: number, count: number): void {
    const key = x * this.#nodes + y;
    if (this.#square) this.#square[key] = (this.#square[key] as number) + count;
    else this.#sparse.set(key, (this.#sparse.get(key) ?? 0) + count);
  }

  get(x: number, y: number): number {
    const key = x * this.#nodes + y;
    return this.#square?.[key] ?? this.#sparse.get(key) ?? 0;
  }

  /** Calls `visit` for each pair that was counted, x before y, in ascending order. */
  forEach(visit: (x: number, y: number, count: number) => void): void {
    const at = (key: number, count: number): void =>
      visit(Math.floor(key / this.#nodes), key % this.#nodes, count);
    if (this.#square) {
      for (let key = 0; key < this.#square.length; key++) {
        const count = this.#square[key] as number;
        if (count > 0) at(key, count);
      }
    } else {
      for (const key of Float64Array.from(this.#sparse.keys()).sort())
        at(key, this.#sparse.get(key) as number);
    }
  }
}
