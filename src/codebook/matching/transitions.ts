/** Numbers of an entry: place, symbol, target; the fourth keeps an entry within one cache line. */
const STRIDE = 4;
const FREE = -1;

/** (place, symbol) → place, by open addressing: one look into memory for nearly every look-up, and no object for a key. */
export class Transitions {
  #size = 0;
  #entries = new Int32Array(STRIDE << 12).fill(FREE);

  /** -1 where it is not known yet. */
  get(place: number, symbol: number): number {
    const entries = this.#entries;
    const mask = entries.length - 1;
    for (let at = hash(place, symbol) & mask; ; at = (at + STRIDE) & mask) {
      if (entries[at] === place && entries[at + 1] === symbol) return entries[at + 2] as number;
      if (entries[at] === FREE) return -1;
    }
  }

  /** The pair must not be there yet. */
  add(place: number, symbol: number, target: number): void {
    if (this.#size++ * 2 * STRIDE >= this.#entries.length) this.#grow();
    const entries = this.#entries;
    const mask = entries.length - 1;
    let at = hash(place, symbol) & mask;
    while (entries[at] !== FREE) at = (at + STRIDE) & mask;
    entries[at] = place;
    entries[at + 1] = symbol;
    entries[at + 2] = target;
  }

  #grow(): void {
    const old = this.#entries;
    this.#entries = new Int32Array(old.length * 4).fill(FREE);
    this.#size = 1;
    for (let at = 0; at < old.length; at += STRIDE) {
      if (old[at] !== FREE) this.add(old[at] as number, old[at + 1] as number, old[at + 2] as number);
    }
  }
}

/** Its lowest bits are free for the numbers of an entry. */
function hash(place: number, symbol: number): number {
  const mixed = Math.imul(place, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) << 2;
}
