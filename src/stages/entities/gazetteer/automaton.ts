import type { Vocabulary } from "../../../model/vocabulary.ts";
import { fold } from "../spelling.ts";
import type { Entry } from "./hit.ts";
import { type ListedWord, wordsOf } from "./listed-words.ts";
import type { NameSource, WaitingName } from "./name-source.ts";

const MOST_SYMBOLS = 1 << 20;

/** The most tokens that a name of a gazetteer may have; one bit each in the masks below. */
const LONGEST_NAME = 30;

/** What is known where a name ends. */
export interface Ending {
  readonly entry: Entry;
  readonly alias: boolean;
  /** Bit k: the k-th token must start with a capital. */
  readonly capitals: number;
  /** Bit k: the k-th token must be in capitals throughout. */
  readonly allCapitals: number;
}

/**
 * All names of all gazetteers as one trie over words. A text's terms are mapped to the trie's symbols once per
 * vocabulary, so that a step is a look-up by two small numbers. The branches of a first word are built when a text
 * first has that word: most of a gazetteer is never asked for.
 */
export class Automaton {
  readonly #names: NameSource;
  readonly #symbols = new Map<string, number>();
  readonly #endings: (Ending | undefined)[] = [undefined];
  readonly #steps = new Map<number, number>();
  readonly #firstSteps: number[] = [0];
  #vocabulary: Vocabulary | undefined;
  #symbolOfTerm = new Int32Array(1 << 14);
  #known = 0;
  /** Terms of the vocabulary with a diacritic or dash, by what they are without it. */
  #folded = new Map<string, number[]>();

  /** Where two names have one surface, the first stands. */
  constructor(names: NameSource) {
    this.#names = names;
  }

  /** The symbol of each term of a vocabulary; 0 for a word that no name holds. */
  symbols(vocabulary: Vocabulary): Int32Array {
    if (vocabulary !== this.#vocabulary) {
      this.#vocabulary = vocabulary;
      this.#known = 0;
      this.#folded = new Map();
    }
    if (vocabulary.size > this.#symbolOfTerm.length) {
      const larger = new Int32Array(Math.max(vocabulary.size, this.#symbolOfTerm.length * 2));
      larger.set(this.#symbolOfTerm);
      this.#symbolOfTerm = larger;
    }
    for (let id = this.#known; id < vocabulary.size; id++) this.#learn(id, vocabulary.term(id));
    this.#known = vocabulary.size;
    return this.#symbolOfTerm;
  }

  #learn(id: number, term: string): void {
    const folded = term === "\u2013" ? "-" : fold(term);
    this.#build(term);
    if (folded !== term) {
      this.#build(folded);
      this.#folded.set(folded, [...(this.#folded.get(folded) ?? []), id]);
    }
    this.#symbolOfTerm[id] = this.#symbols.get(term) ?? this.#symbols.get(folded) ?? 0;
  }

  /** Builds the branches of a first word, if any wait. */
  #build(first: string): void {
    for (const name of this.#names.take(first) ?? []) this.#add(name, wordsOf(name.surface));
  }

  /** The node after the first word; 0 where no name starts with it. */
  first(symbol: number): number {
    return this.#firstSteps[symbol] ?? 0;
  }

  next(node: number, symbol: number): number {
    return symbol === 0 ? 0 : (this.#steps.get(node * MOST_SYMBOLS + symbol) ?? 0);
  }

  ending(node: number): Ending | undefined {
    return this.#endings[node];
  }

  #add({ entry, alias }: WaitingName, words: readonly ListedWord[]): void {
    if (words.length === 0 || words.length > LONGEST_NAME) return;
    let node = 0;
    let capitals = 0;
    let allCapitals = 0;
    words.forEach(({ term, capital, acronym }, k) => {
      if (capital) capitals |= 1 << k;
      if (acronym) allCapitals |= 1 << k;
      node = this.#step(node, this.#symbolOf(term));
    });
    const known = this.#endings[node];
    if (!known) this.#endings[node] = { entry, alias, capitals, allCapitals };
    // Two spellings of one name, `Al-Qaeda` and `al-Qaeda`: what one does not ask for is not asked for.
    else if (known.entry.name === entry.name) {
      this.#endings[node] = {
        ...known,
        capitals: known.capitals & capitals,
        allCapitals: known.allCapitals & allCapitals,
      };
    }
  }

  /** Symbols count from 1. A new one is told to the terms of the vocabulary that were learnt before it. */
  #symbolOf(term: string): number {
    const known = this.#symbols.get(term);
    if (known !== undefined) return known;
    const symbol = this.#symbols.size + 1;
    this.#symbols.set(term, symbol);
    this.#firstSteps.push(0);
    for (const id of this.#folded.get(term) ?? [])
      if (this.#symbolOfTerm[id] === 0) this.#symbolOfTerm[id] = symbol;
    const id = this.#vocabulary?.find(term) ?? -1;
    if (id >= 0) this.#symbolOfTerm[id] = symbol;
    return symbol;
  }

  #step(node: number, symbol: number): number {
    const key = node * MOST_SYMBOLS + symbol;
    const known = node === 0 ? this.#firstSteps[symbol] : this.#steps.get(key);
    if (known) return known;
    const made = this.#endings.push(undefined) - 1;
    if (node === 0) this.#firstSteps[symbol] = made;
    else this.#steps.set(key, made);
    return made;
  }
}
