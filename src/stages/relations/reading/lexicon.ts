import type { Tokens } from "../../../model/annotation.ts";
import type { Vocabulary } from "../../../model/vocabulary.ts";
import { type VerbEntry, verbEntry } from "./verbs.ts";
import { classAlone } from "./word-class.ts";

const UNKNOWN = 255;

/** What words are on their own, looked up once for each term of a vocabulary. */
export class Lexicon {
  readonly #vocabulary: Vocabulary;
  #classes = new Uint8Array(1 << 12).fill(UNKNOWN);
  readonly #verbs: (VerbEntry | undefined)[] = [];

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** The `WordClass` of a token. Punctuation and the possessive are terms of their own, so that a term has one. */
  classOf({ term, shape }: Tokens, i: number): number {
    const id = term[i] as number;
    if (id >= this.#classes.length) this.#grow(id);
    const known = this.#classes[id] as number;
    if (known !== UNKNOWN) return known;
    const word = this.#vocabulary.term(id);
    this.#verbs[id] = verbEntry(word);
    const found = classAlone(word, shape[i] as number);
    this.#classes[id] = found;
    return found;
  }

  /** The verb that a term may be a form of, once its class was asked for. */
  verb(term: number): VerbEntry | undefined {
    return this.#verbs[term];
  }

  #grow(id: number): void {
    const larger = new Uint8Array(Math.max(id + 1, this.#classes.length * 2)).fill(UNKNOWN);
    larger.set(this.#classes);
    this.#classes = larger;
  }
}

const lexicons = new WeakMap<Vocabulary, Lexicon>();

/** The lexicon of a vocabulary: one for as long as the vocabulary lives. */
export function lexiconOf(vocabulary: Vocabulary): Lexicon {
  const known = lexicons.get(vocabulary) ?? new Lexicon(vocabulary);
  lexicons.set(vocabulary, known);
  return known;
}
