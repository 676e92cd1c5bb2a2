/**
 * Finds the next of several characters. Asked for places in rising order, it reads a text once for each of them, and
 * not at all any more for those that do not come again; for an earlier place it starts anew.
 */
export class CharacterFinder {
  readonly #text: string;
  readonly #characters: readonly string[];
  readonly #next: number[];
  #from = 0;

  constructor(text: string, characters: readonly string[]) {
    this.#text = text;
    this.#characters = characters;
    this.#next = characters.map(() => -1);
  }

  /** The first of the characters at or after `from`; the text's length where there is none. */
  from(from: number): number {
    if (from < this.#from) this.#next.fill(-1);
    this.#from = from;
    let first = this.#text.length;
    for (let k = 0; k < this.#next.length; k++) {
      let next = this.#next[k] as number;
      if (next < from) {
        next = this.#text.indexOf(this.#characters[k] as string, from);
        if (next < 0) next = this.#text.length;
        this.#next[k] = next;
      }
      if (next < first) first = next;
    }
    return first;
  }
}
