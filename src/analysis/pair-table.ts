/**
 * Numbers of nodes, documents and counts of them stay below this, so that two of them make one exact number.
 */
const RADIX = 2 ** 26;

/**
 * Cells of a slot: the pair + 1 (0 where it is free), o11, weight, and documents · RADIX + the last of
 * them.
 */
const STRIDE = 4;

/**
 * Counts by pair of node numbers: an open-addressed table of at most three quarters full slots, one after the
 * other in one array, so that a pair is one look into memory. 43 to 85 bytes a pair, where a Map of objects
 * would take several times that and end at 2^24 entries.
 */
export class PairTable {
  #size = 0;
  #slots = 1 << 10;
  #cells = new Float64Array(this.#slots * STRIDE);

  get size(): number {
    return this.#size;
  }

  /** Adds units of the document with that number (from 1 up) in which both nodes stand. */
  add(x: number, y: number, o11: number, weight: number, document: number): void {
    const at = this.#claim(x, y);
    const cells = this.#cells;
    cells[at + 1] = (cells[at + 1] as number) + o11;
    cells[at + 2] = (cells[at + 2] as number) + weight;
    const packed = cells[at + 3] as number;
    const documents = Math.floor(packed / RADIX);
    if (packed - documents * RADIX !== document) cells[at + 3] = (documents + 1) * RADIX + document;
  }

  get(x: number, y: number): PairCount {
    return this.#read(this.#find(x, y));
  }

  /** Calls `visit` for each pair, in no particular order. */
  forEach(visit: (x: number, y: number, count: PairCount) => void): void {
    for (let at = 0; at < this.#cells.length; at += STRIDE) {
      const key = (this.#cells[at] as number) - 1;
      if (key < 0) continue;
      const x = Math.floor(key / RADIX);
      visit(x, key - x * RADIX, this.#read(at));
    }
  }

  #read(at: number): PairCount {
    const cells = this.#cells;
    const [o11, weight] = [cells[at + 1] as number, cells[at + 2] as number];
    return { o11, weight, documents: Math.floor((cells[at + 3] as number) / RADIX) };
  }

  #claim(x: number, y: number): number {
    let at = this.#find(x, y);
    if (this.#cells[at] !== 0) return at;
    this.#size++;
    if (this.#size * 4 > this.#slots * 3) {
      this.#grow();
      at = this.#find(x, y);
    }
    this.#cells[at] = x * RADIX + y + 1;
    return at;
  }

  /** Where a pair's slot begins, or the free one where it would go. */
  #find(x: number, y: number): number {
    const key = x * RADIX + y + 1;
    const cells = this.#cells;
    const mask = this.#slots - 1;
    let slot = hash(x, y) & mask;
    while (cells[slot * STRIDE] !== 0 && cells[slot * STRIDE] !== key) slot = (slot + 1) & mask;
    return slot * STRIDE;
  }

  #grow(): void {
    const old = this.#cells;
    this.#slots *= 2;
    this.#cells = new Float64Array(this.#slots * STRIDE);
    for (let at = 0; at < old.length; at += STRIDE) {
      const key = (old[at] as number) - 1;
      if (key < 0) continue;
      const x = Math.floor(key / RADIX);
      const to = this.#find(x, key - x * RADIX);
      for (let i = 0; i < STRIDE; i++) this.#cells[to + i] = old[at + i] as number;
    }
  }
}

export interface PairCount {
  /** Units that hold both. */
  readonly o11: number;
  /** Sum of what the stage's `counting` adds up; 0 where it adds nothing. */
  readonly weight: number;
  /** Documents with such a unit. */
  readonly documents: number;
}

function hash(x: number, y: number): number {
  let h = Math.imul(x, 0x9e3779b1) ^ Math.imul(y, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return h ^ (h >>> 13);
}
