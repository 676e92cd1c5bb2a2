/** (place, symbol) → place, by open addressing: one probe for nearly every look-up, and no object for a key. */
export class Transitions {
  #size = 0;
  #places = new Int32Array(1 << 12).fill(-1);
  #symbols = new Int32Array(1 << 12);
  #targets = new Int32Array(1 << 12);

  /** -1 where it is not known yet. */
  get(place: number, symbol: number): number {
    const places = this.#places;
    const mask = places.length - 1;
    for (let slot = hash(place, symbol) & mask; ; slot = (slot + 1) & mask) {
      const taken = places[slot] as number;
      if (taken === -1) return -1;
      if (taken === place && this.#symbols[slot] === symbol) return this.#targets[slot] as number;
    }
  }

  /** The pair must not be there yet. */
  add(place: number, symbol: number, target: number): void {
    if (this.#size * 2 >= this.#places.length) this.#grow();
    this.#size++;
    const mask = this.#places.length - 1;
    let slot = hash(place, symbol) & mask;
    while (this.#places[slot] !== -1) slot = (slot + 1) & mask;
    this.#places[slot] = place;
    this.#symbols[slot] = symbol;
    this.#targets[slot] = target;
  }

  #grow(): void {
    const places = this.#places;
    const symbols = this.#symbols;
    const targets = this.#targets;
    const length = places.length * 4;
    this.#places = new Int32Array(length).fill(-1);
    this.#symbols = new Int32Array(length);
    this.#targets = new Int32Array(length);
    this.#size = 0;
    for (let slot = 0; slot < places.length; slot++) {
      if (places[slot] !== -1)
        this.add(places[slot] as number, symbols[slot] as number, targets[slot] as number);
    }
  }
}

function hash(place: number, symbol: number): number {
  const mixed = Math.imul(place, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
