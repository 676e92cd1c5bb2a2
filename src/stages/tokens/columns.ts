import type { Tokens } from "../../model/annotation.ts";
import type { Vocabulary } from "../../model/vocabulary.ts";

/** Columns that grow while a document is cut; one is used for document after document. */
export class TokenColumns {
  length = 0;
  start = new Uint32Array(1 << 14);
  end = new Uint32Array(1 << 14);
  term = new Uint32Array(1 << 14);
  shape = new Uint8Array(1 << 14);

  /** Makes room for as many more tokens; the columns may be other arrays afterwards. */
  reserve(more: number): void {
    let capacity = this.start.length;
    if (this.length + more <= capacity) return;
    while (capacity < this.length + more) capacity *= 2;
    this.start = enlarge(this.start, new Uint32Array(capacity));
    this.end = enlarge(this.end, new Uint32Array(capacity));
    this.term = enlarge(this.term, new Uint32Array(capacity));
    this.shape = enlarge(this.shape, new Uint8Array(capacity));
  }

  /** The columns filled so far, as a layer of their own; the next document starts empty. */
  take(firstOfSentence: Uint32Array, vocabulary: Vocabulary): Tokens {
    const { length } = this;
    this.length = 0;
    return {
      length,
      start: this.start.slice(0, length),
      end: this.end.slice(0, length),
      term: this.term.slice(0, length),
      shape: this.shape.slice(0, length),
      firstOfSentence,
      vocabulary,
    };
  }
}

/** Copies a full column to the beginning of a larger one. */
export function enlarge<T extends Uint32Array | Uint16Array | Uint8Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
