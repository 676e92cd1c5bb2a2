/**
 * Orders that look random and are the same on every machine: each item has a number from its own id and a
 * seed, and the smallest come first. What is drawn does not depend on the order in which items come, and more
 * items disturb it little.
 */

/** A well-mixed whole number from 0 to 2^32 - 1 (FNV-1a over the code units, then murmur3's finaliser). */
export function seededNumber(seed: string, id: string): number {
  let hash = 0x811c9dc5;
  const text = `${seed}\u0000${id}`;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mixed(hash, 0);
}

/** Mixes two whole numbers into one, from 0 to 2^32 - 1. */
export function mixed(a: number, b: number): number {
  let hash = (a ^ Math.imul(b, 0x9e3779b1)) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * Keeps the `size` items with the smallest numbers out of any number of them; ties by the item that comes
 * first.
 */
export class Smallest<T> {
  readonly #size: number;
  readonly #kept: { readonly number: number; readonly item: T }[] = [];

  constructor(size: number) {
    this.#size = size;
  }

  add(number: number, item: T): void {
    const last = this.#kept.at(-1);
    if (this.#kept.length >= this.#size && (last === undefined || number >= last.number)) return;
    let at = this.#kept.length;
    while (at > 0 && (this.#kept[at - 1] as { number: number }).number > number) at--;
    this.#kept.splice(at, 0, { number, item });
    if (this.#kept.length > this.#size) this.#kept.pop();
  }

  get items(): T[] {
    return this.#kept.map(({ item }) => item);
  }
}
