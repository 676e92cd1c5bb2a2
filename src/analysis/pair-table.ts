/** Node numbers stay below this, so that a pair of them is one exact number. */
const RADIX = 2 ** 26;

/**
 * Counts by pair of node numbers: an open-addressed table over columns, about 50 bytes a pair, where a Map of objects
 * would take several times that and end at 2^24 entries.
 */
export class PairTable {
  #size = 0;
  /** Pair + 1; 0 where a slot is free. */
  #keys = new Float64Array(1 << 10);
  #o11 = new Float64Array(1 << 10);
  #frequency = new Float64Array(1 << 10);
  #documents = new Uint32Array(1 << 10);
  /** The document that was counted last, so that none is counted twice. */
  #last = new Uint32Array(1 << 10);

  get size(): number {
    return this.#size;
  }

  /** Adds units of the document with that number (from 1 up) in which both nodes stand. */
  add(x: number, y: number, o11: number, frequency: number, document: number): void {
    const slot = this.#claim(x, y);
    this.#o11[slot] = (this.#o11[slot] as number) + o11;
    this.#frequency[slot] = (this.#frequency[slot] as number) + frequency;
    if (this.#last[slot] === document) return;
    this.#last[slot] = document;
    this.#documents[slot] = (this.#documents[slot] as number) + 1;
  }

  /** Adds what was counted elsewhere, over other documents. */
  addAll(x: number, y: number, { o11, frequency, documents }: PairCount): void {
    const slot = this.#claim(x, y);
    this.#o11[slot] = (this.#o11[slot] as number) + o11;
    this.#frequency[slot] = (this.#frequency[slot] as number) + frequency;
    this.#documents[slot] = (this.#documents[slot] as number) + documents;
  }

  get(x: number, y: number): PairCount {
    const slot = this.#find(x * RADIX + y + 1);
    return {
      o11: this.#o11[slot] as number,
      frequency: this.#frequency[slot] as number,
      documents: this.#documents[slot] as number,
    };
  }

  /** The pairs, in no particular order. */
  *pairs(): Generator<readonly [x: number, y: number]> {
    for (const key of this.#keys) {
      if (key > 0) yield [Math.floor((key - 1) / RADIX), (key - 1) % RADIX];
    }
  }

  #claim(x: number, y: number): number {
    const key = x * RADIX + y + 1;
    let slot = this.#find(key);
    if (this.#keys[slot] !== 0) return slot;
    this.#size++;
    if (this.#size * 2 > this.#keys.length) {
      this.#grow();
      slot = this.#find(key);
    }
    this.#keys[slot] = key;
    return slot;
  }

  /** The slot of a key, or the free one where it would go. */
  #find(key: number): number {
    const mask = this.#keys.length - 1;
    let slot = hash(key) & mask;
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const old = { keys: this.#keys, o11: this.#o11, frequency: this.#frequency };
    const [documents, last] = [this.#documents, this.#last];
    const length = old.keys.length * 2;
    this.#keys = new Float64Array(length);
    this.#o11 = new Float64Array(length);
    this.#frequency = new Float64Array(length);
    this.#documents = new Uint32Array(length);
    this.#last = new Uint32Array(length);
    for (let i = 0; i < old.keys.length; i++) {
      const key = old.keys[i] as number;
      if (key === 0) continue;
      const slot = this.#find(key);
      this.#keys[slot] = key;
      this.#o11[slot] = old.o11[i] as number;
      this.#frequency[slot] = old.frequency[i] as number;
      this.#documents[slot] = documents[i] as number;
      this.#last[slot] = last[i] as number;
    }
  }
}

export interface PairCount {
  /** Units that hold both. */
  readonly o11: number;
  /** Pairs of mentions in them; 0 where these were not counted. */
  readonly frequency: number;
  /** Documents with such a unit. */
  readonly documents: number;
}

function hash(key: number): number {
  let h = Math.imul((key / RADIX) | 0, 0x9e3779b1) ^ Math.imul((key % RADIX) | 0, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return h ^ (h >>> 13);
}
