import type { Tokens } from "../../model/annotation.ts";
import type { Vocabulary } from "../../model/vocabulary.ts";

/** Columns that grow while a document is cut; one is used for document after document. */
export class TokenColumns {
  length = 0;
  #start = new Uint32Array(1 << 14);
  #end = new Uint32Array(1 << 14);
  #term = new Uint32Array(1 << 14);
  #shape = new Uint8Array(1 << 14);

  push(start: number, end: number, term: number, shape: number): void {
    const i = this.length++;
    if (i === this.#start.length) this.#grow();
    this.#start[i] = start;
    this.#end[i] = end;
    this.#term[i] = term;
    this.#shape[i] = shape;
  }

  /** The columns filled so far, as a layer of their own; the next document starts empty. */
  take(firstOfSentence: Uint32Array, vocabulary: Vocabulary): Tokens {
    const { length } = this;
    this.length = 0;
    return {
      length,
      start: this.#start.slice(0, length),
      end: this.#end.slice(0, length),
      term: this.#term.slice(0, length),
      shape: this.#shape.slice(0, length),
      firstOfSentence,
      vocabulary,
    };
  }

  #grow(): void {
    const length = this.#start.length * 2;
    const enlarge = (column: Uint32Array): Uint32Array<ArrayBuffer> => {
      const larger = new Uint32Array(length);
      larger.set(column);
      return larger;
    };
    this.#start = enlarge(this.#start);
    this.#end = enlarge(this.#end);
    this.#term = enlarge(this.#term);
    const shape = new Uint8Array(length);
    shape.set(this.#shape);
    this.#shape = shape;
  }
}
