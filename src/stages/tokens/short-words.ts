/** Numbers of an entry: the two halves of its key, and its value; the fourth keeps an entry within one cache line. */
const STRIDE = 4;
/** Entries for which there is room at first; more than most runs need. */
const ROOM = 1 << 17;

/** A word of at most so many ASCII letters and digits has a key of its own. */
export const LONGEST_SHORT = 10;

/** By code unit: 1 to 62 for ASCII letters and digits, 0 for all else. Six bits each, so that five fill half a key. */
export const shortCodes = new Uint8Array(0x10000);
for (let i = 0; i < 10; i++) shortCodes[0x30 + i] = 1 + i;
for (let i = 0; i < 26; i++) {
  shortCodes[0x61 + i] = 11 + i;
  shortCodes[0x41 + i] = 37 + i;
}

/** Values of short words by their key: nearly every token of a text is found here at one look into memory. */
export class ShortWords {
  #size = 0;
  #entries = new Int32Array(ROOM * STRIDE);

  /** The value of the word with that key, -1 where there is none. `low` is never 0. */
  get(low: number, high: number): number {
    const entries = this.#entries;
    const mask = entries.length - 1;
    for (let at = placeOf(low, high) & mask; ; at = (at + STRIDE) & mask) {
      if (entries[at] === low && entries[at + 1] === high) return entries[at + 2] as number;
      if (entries[at] === 0) return -1;
    }
  }

  /** Adds a word that is not there yet; values are 0 or more. */
  add(low: number, high: number, value: number): void {
    if (++this.#size * 2 * STRIDE > this.#entries.length) this.#grow();
    const entries = this.#entries;
    const mask = entries.length - 1;
    let at = placeOf(low, high) & mask;
    while (entries[at] !== 0) at = (at + STRIDE) & mask;
    entries[at] = low;
    entries[at + 1] = high;
    entries[at + 2] = value;
  }

  #grow(): void {
    const old = this.#entries;
    this.#entries = new Int32Array(old.length * 2);
    this.#size = 1;
    for (let at = 0; at < old.length; at += STRIDE) {
      if (old[at] !== 0) this.add(old[at] as number, old[at + 1] as number, old[at + 2] as number);
    }
  }
}

/** Where an entry's search begins: a hash whose lowest bits are free for the numbers of the entry. */
function placeOf(low: number, high: number): number {
  const mixed = Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) << 2;
}
