/** Marks that may end a sentence. */
const marks = [".", "?", "!", "…"];

/**
 * Finds the next mark that may end a sentence. Asked for places in rising order, it reads a text once; for an
 * earlier place it starts anew.
 */
export class StopFinder {
  readonly #prose: string;
  readonly #next = marks.map(() => -1);
  #from = 0;

  constructor(prose: string) {
    this.#prose = prose;
  }

  /** The first mark at or after `from`; the text's length where there is none. */
  from(from: number): number {
    if (from < this.#from) this.#next.fill(-1);
    this.#from = from;
    let first = this.#prose.length;
    for (let k = 0; k < marks.length; k++) {
      let next = this.#next[k] as number;
      if (next < from) {
        next = this.#prose.indexOf(marks[k] as string, from);
        if (next < 0) next = this.#prose.length;
        this.#next[k] = next;
      }
      if (next < first) first = next;
    }
    return first;
  }
}
