import type { Vocabulary } from "../../model/vocabulary.ts";
import type { Automaton } from "./automaton.ts";
import { builtIn, type ElementTable, elementsOfBits, maskOf, ownMaskOf } from "./elements.ts";

/** How a term of the vocabulary is read between the words of a sequence. */
export const Reading = {
  Plain: 0,
  /** Quotation marks, apostrophes, `’s`, square brackets: never in the way. */
  Transparent: 1,
  /** In the way unless it is joined to the word before it. */
  Hyphen: 2,
  /** A dash, in the way unless it is joined to the words on both sides: *centre–periphery*. */
  Dash: 3,
  /** In the way unless it opens a prefix in brackets: *food (in)security*. */
  Bracket: 4,
} as const;

const transparent = /^(?:['"“”„‟‘’‚‛«»‹›`´*_]+|'s|\[|\])$/u;
const hyphen = /^[-\u00ad]$/u;

/** Numbers of a term in `SymbolTable.glance`. */
export const GLANCE = 4;

/**
 * What each term of one vocabulary is to an automaton: a symbol, the same for all terms that belong to the same
 * elements. Filled as the vocabulary grows.
 */
export class SymbolTable {
  readonly vocabulary: Vocabulary;
  readonly #elements: ElementTable;
  readonly #sets: Symbols;
  #filled = 0;
  symbol = new Int32Array(1 << 12);
  reading = new Uint8Array(1 << 12);
  /** `maskOf` the elements of the symbol. */
  mask = new Int32Array(1 << 12);
  /** `Automaton.start` of the symbol: most terms have 0. */
  start = new Int32Array(1 << 12);
  /**
   * Four numbers for each term, side by side: what a search that begins with it wants next, what it offers to one that
   * began before it, and both again by other bits. Without a bit in common in both there is no need to follow it.
   */
  glance = new Int32Array(GLANCE << 12);

  constructor(vocabulary: Vocabulary, elements: ElementTable, sets: Symbols) {
    this.vocabulary = vocabulary;
    this.#elements = elements;
    this.#sets = sets;
  }

  /** Takes in the terms that came since the last call. */
  fill(automaton: Automaton): void {
    const { size } = this.vocabulary;
    if (size > this.symbol.length) this.#grow(size);
    for (let id = this.#filled; id < size; id++) {
      const term = this.vocabulary.term(id);
      this.reading[id] = readingOf(term);
      const symbol = this.#sets.of(builtIn(term), this.#elements.of(term));
      this.symbol[id] = symbol;
      this.mask[id] = this.#sets.mask(symbol);
      const start = automaton.start(symbol);
      this.start[id] = start;
      // Bit 0 is nobody's element: all terms offer it, and what is complete already wants it.
      const complete = automaton.completes[start] as number;
      const isPlain = this.reading[id] === Reading.Plain;
      const at = GLANCE * id;
      this.glance[at] = (automaton.wants[start] as number) | complete;
      this.glance[at + 1] = isPlain ? this.#sets.mask(symbol) | 1 : -1;
      this.glance[at + 2] = (automaton.wantsOwn[start] as number) | complete;
      this.glance[at + 3] = isPlain ? ownMaskOf(this.#sets.elements(symbol)) | 1 : -1;
    }
    this.#filled = size;
  }

  #grow(size: number): void {
    const length = 2 ** Math.ceil(Math.log2(size));
    const enlarge = <T extends Int32Array | Uint8Array>(from: T, to: T): T => {
      to.set(from);
      return to;
    };
    this.symbol = enlarge(this.symbol, new Int32Array(length));
    this.reading = enlarge(this.reading, new Uint8Array(length));
    this.mask = enlarge(this.mask, new Int32Array(length));
    this.start = enlarge(this.start, new Int32Array(length));
    this.glance = enlarge(this.glance, new Int32Array(GLANCE * length));
  }
}

function readingOf(term: string): number {
  const unit = term.charCodeAt(0);
  if (unit >= 0x61 && unit <= 0x7a) return Reading.Plain;
  if (transparent.test(term)) return Reading.Transparent;
  if (term === "–") return Reading.Dash;
  if (term === "(") return Reading.Bracket;
  return hyphen.test(term) ? Reading.Hyphen : Reading.Plain;
}

/** Interned sets of elements. */
export class Symbols {
  readonly #byKey = new Map<string, number>();
  readonly #sets: (readonly number[])[] = [];
  readonly #masks: number[] = [];
  /** Symbols of terms that no word of the codebook is. */
  readonly #plain = new Map<number, number>();

  /** The symbol of a term with these built-in elements, as bits, and these of the codebook's own. */
  of(bits: number, own: readonly number[]): number {
    if (own.length > 0) return this.intern([...elementsOfBits(bits), ...own]);
    const known = this.#plain.get(bits);
    if (known !== undefined) return known;
    const symbol = this.intern(elementsOfBits(bits));
    this.#plain.set(bits, symbol);
    return symbol;
  }

  /** The symbol of a set of elements, given in ascending order. */
  intern(elements: readonly number[]): number {
    const key = elements.join(",");
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    this.#byKey.set(key, this.#sets.length);
    this.#masks.push(maskOf(elements));
    return this.#sets.push(elements) - 1;
  }

  elements(symbol: number): readonly number[] {
    return this.#sets[symbol] ?? [];
  }

  mask(symbol: number): number {
    return this.#masks[symbol] as number;
  }
}
