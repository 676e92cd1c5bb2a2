import { type Sentence, Shape, type Tokens } from "../../../model/annotation.ts";
import type { Vocabulary } from "../../../model/vocabulary.ts";
import { TokenColumns } from "../../tokens/columns.ts";
import { TermTable } from "../../tokens/term-table.ts";
import { tokenize } from "../../tokens/tokenize.ts";
import { fold } from "../spelling.ts";
import type { Entry } from "./hit.ts";
import type { Listing } from "./schema.ts";

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
 * vocabulary, so that a step is a look-up by two small numbers.
 */
export class Automaton {
  readonly #table = new TermTable();
  readonly #endings: (Ending | undefined)[] = [undefined];
  readonly #steps = new Map<number, number>();
  #firstSteps = new Int32Array(0);
  #vocabulary: Vocabulary | undefined;
  #symbolOfTerm = new Int32Array(1 << 14);
  #known = 0;

  /** Where two listings have one surface, the first stands. */
  constructor(listings: readonly Listing[], isCommon: (word: string) => boolean) {
    const surfaces: string[] = [];
    const sources: Listing[] = [];
    for (const listing of listings) {
      surfaces.push(listing.surface);
      sources.push(listing);
      const folded = fold(listing.surface);
      // `Libération` without its accent is a word of the language.
      if (folded !== listing.surface && !isCommon(folded.toLowerCase())) {
        surfaces.push(folded);
        sources.push(listing);
      }
    }
    const tokens = this.#cut(surfaces);
    this.#firstSteps = new Int32Array(this.#table.size);
    sources.forEach((listing, s) => {
      this.#add(
        listing,
        tokens,
        tokens.firstOfSentence[s] as number,
        tokens.firstOfSentence[s + 1] as number,
      );
    });
  }

  /** The symbol of each term of a vocabulary; 0 for a word that no name holds. */
  symbols(vocabulary: Vocabulary): Int32Array {
    if (vocabulary !== this.#vocabulary) {
      this.#vocabulary = vocabulary;
      this.#known = 0;
    }
    if (vocabulary.size > this.#symbolOfTerm.length) {
      const larger = new Int32Array(Math.max(vocabulary.size, this.#symbolOfTerm.length * 2));
      larger.set(this.#symbolOfTerm);
      this.#symbolOfTerm = larger;
    }
    for (let id = this.#known; id < vocabulary.size; id++) {
      const term = vocabulary.term(id);
      let symbol = this.#table.find(term === "\u2013" ? "-" : term);
      if (symbol < 0) symbol = this.#table.find(fold(term));
      this.#symbolOfTerm[id] = symbol + 1;
    }
    this.#known = vocabulary.size;
    return this.#symbolOfTerm;
  }

  /** The node after the first word; 0 where no name starts with it. */
  first(symbol: number): number {
    return symbol === 0 ? 0 : (this.#firstSteps[symbol - 1] as number);
  }

  next(node: number, symbol: number): number {
    return symbol === 0 ? 0 : (this.#steps.get(node * 0x100000 + symbol - 1) ?? 0);
  }

  ending(node: number): Ending | undefined {
    return this.#endings[node];
  }

  #cut(surfaces: readonly string[]): Tokens {
    const sentences: Sentence[] = [];
    let start = 0;
    for (const surface of surfaces) {
      sentences.push({ start, end: start + surface.length, section: 0, paragraph: 0 });
      start += surface.length + 1;
    }
    return tokenize(
      surfaces.join("\n").replaceAll("\u2013", "-"),
      sentences,
      this.#table,
      new TokenColumns(),
    );
  }

  #add({ surface, entry }: Listing, tokens: Tokens, first: number, last: number): void {
    if (first === last || last - first > LONGEST_NAME) return;
    let node = 0;
    let capitals = 0;
    let allCapitals = 0;
    for (let i = first; i < last; i++) {
      const shape = tokens.shape[i] as number;
      if (shape & Shape.Capital) capitals |= 1 << (i - first);
      if (shape & Shape.AllCapitals && !(shape & Shape.Dotted)) allCapitals |= 1 << (i - first);
      node = this.#step(node, tokens.term[i] as number);
    }
    const known = this.#endings[node];
    if (!known) this.#endings[node] = { entry, alias: surface !== entry.name, capitals, allCapitals };
    // Two spellings of one name, `Al-Qaeda` and `al-Qaeda`: what one does not ask for is not asked for.
    else if (known.entry.name === entry.name) {
      this.#endings[node] = {
        ...known,
        capitals: known.capitals & capitals,
        allCapitals: known.allCapitals & allCapitals,
      };
    }
  }

  #step(node: number, symbol: number): number {
    const known =
      node === 0 ? (this.#firstSteps[symbol] as number) : this.#steps.get(node * 0x100000 + symbol);
    if (known) return known;
    const made = this.#endings.push(undefined) - 1;
    if (node === 0) this.#firstSteps[symbol] = made;
    else this.#steps.set(node * 0x100000 + symbol, made);
    return made;
  }
}
