import type { Tokens } from "../../model/annotation.ts";
import type { Vocabulary } from "../../model/vocabulary.ts";
import { bitsOfEnding } from "./endings.ts";
import { Word } from "./lexicon.ts";

const COMMON = Word.Common;
const VERB = Word.Common | Word.Verb;

/** Endings, what stands in their place in the listed form, and what of its bits the inflected form keeps. */
const ENDINGS: readonly (readonly [ending: string, base: string, kept: number])[] = [
  ["ies", "y", VERB],
  ["es", "", VERB],
  ["s", "", VERB],
  ["ied", "y", VERB],
  ["ed", "", VERB],
  ["ed", "e", VERB],
  ["ing", "", COMMON],
  ["ing", "e", COMMON],
];

/** The bits of each word, worked out once a term of a vocabulary and looked up ever after. */
export class WordClasses {
  readonly #words: ReadonlyMap<string, number>;
  #vocabulary: Vocabulary | undefined;
  #bits = new Int32Array(1 << 14);
  #known = 0;

  constructor(words: ReadonlyMap<string, number>) {
    this.#words = words;
  }

  /** Bits of `Word` for each token. */
  of(tokens: Tokens): Int32Array {
    this.#learn(tokens.vocabulary);
    const { length, term } = tokens;
    const bits = this.#bits;
    const classes = new Int32Array(length);
    for (let i = 0; i < length; i++) classes[i] = bits[term[i] as number] as number;
    return classes;
  }

  #learn(vocabulary: Vocabulary): void {
    if (vocabulary !== this.#vocabulary) {
      this.#vocabulary = vocabulary;
      this.#known = 0;
    }
    if (vocabulary.size > this.#bits.length) {
      const larger = new Int32Array(Math.max(vocabulary.size, this.#bits.length * 2));
      larger.set(this.#bits);
      this.#bits = larger;
    }
    for (let id = this.#known; id < vocabulary.size; id++) {
      const term = vocabulary.term(id);
      this.#bits[id] = this.#words.get(term) ?? (this.#inflected(term) || bitsOfEnding(term));
    }
    this.#known = vocabulary.size;
  }

  /** What a regular form of a listed word is: plurals, third persons, pasts and participles. */
  #inflected(term: string): number {
    if (term.length < 4) return 0;
    for (const [ending, base, kept] of ENDINGS) {
      if (!term.endsWith(ending)) continue;
      const stem = term.slice(0, -ending.length) + base;
      const bits = (this.#words.get(stem) ?? 0) & kept;
      if (bits !== 0) return bits;
    }
    return 0;
  }
}
