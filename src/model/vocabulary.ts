/**
 * Interned terms: each distinct normal form has one small number for as long as the vocabulary lives, which is
 * usually many documents. Whoever keeps a table by term id keeps it per vocabulary.
 */
export interface Vocabulary {
  /** Number of terms; ids run from 0 up to it. */
  readonly size: number;
  /** The normal form with that id. Throws RangeError for an id that was never given. */
  term(id: number): string;
  /** The id of a normal form, -1 where no text had it so far. */
  find(term: string): number;
}
