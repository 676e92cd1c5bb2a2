import { Shape } from "../../model/annotation.ts";
import type { Vocabulary } from "../../model/vocabulary.ts";
import { isCapital } from "./characters.ts";
import { enlarge } from "./columns.ts";

/** Longer words are one term with their first characters: no dictionary holds them, and hostile text is full of them. */
const LONGEST_TERM = 64;

const SLOT_BITS = 14;

/**
 * Interns surface forms (`Sovereignty`, `sovereignty`, `sover-⏎eignty`) and the term each stands for. A surface is
 * looked up by a hash of its code units taken while scanning, and compared in place: no string is made for a word
 * that was seen before.
 */
export class TermTable implements Vocabulary {
  readonly #terms: string[] = [];
  readonly #ids = new Map<string, number>();
  readonly #surfaces: string[] = [];
  #termOfSurface = new Uint32Array(1 << SLOT_BITS);
  #shapeOfSurface = new Uint8Array(1 << SLOT_BITS);
  #hashOfSurface = new Int32Array(1 << SLOT_BITS);
  /** Open addressing: surface number + 1, 0 where free. */
  #slots = new Uint32Array(1 << (SLOT_BITS + 1));

  get size(): number {
    return this.#terms.length;
  }

  term(id: number): string {
    const term = this.#terms[id];
    if (term === undefined) throw new RangeError(`no term has the id ${id}`);
    return term;
  }

  find(term: string): number {
    return this.#ids.get(term) ?? -1;
  }

  /** The number of the surface form `text.slice(start, end)`, whose code units hash to `hash`. */
  surface(text: string, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let taken = this.#slots[slot] as number; taken !== 0; taken = this.#slots[slot] as number) {
      if (this.#hashOfSurface[taken - 1] === hash && this.#isSurface(taken - 1, text, start, end))
        return taken - 1;
      slot = (slot + 1) & mask;
    }
    return this.#add(text.slice(start, end), hash, slot);
  }

  termOf(surface: number): number {
    return this.#termOfSurface[surface] as number;
  }

  shapeOf(surface: number): number {
    return this.#shapeOfSurface[surface] as number;
  }

  #isSurface(surface: number, text: string, start: number, end: number): boolean {
    const known = this.#surfaces[surface] as string;
    if (known.length !== end - start) return false;
    for (let i = 0; i < known.length; i++) {
      if (known.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
    }
    return true;
  }

  #add(slice: string, hash: number, slot: number): number {
    // A slice keeps the whole article alive; a copy does not.
    const surface = Buffer.from(slice, "utf16le").toString("utf16le");
    const number = this.#surfaces.push(surface) - 1;
    if (number >= this.#termOfSurface.length) this.#grow();
    this.#termOfSurface[number] = this.#intern(normalForm(surface));
    this.#shapeOfSurface[number] = shapeOf(surface);
    this.#hashOfSurface[number] = hash;
    if (number * 2 < this.#slots.length) this.#slots[slot] = number + 1;
    else this.#rehash();
    return number;
  }

  #intern(term: string): number {
    const known = this.#ids.get(term);
    if (known !== undefined) return known;
    const id = this.#terms.push(term) - 1;
    this.#ids.set(term, id);
    return id;
  }

  #grow(): void {
    const length = this.#termOfSurface.length * 2;
    this.#termOfSurface = enlarge(this.#termOfSurface, new Uint32Array(length));
    this.#shapeOfSurface = enlarge(this.#shapeOfSurface, new Uint8Array(length));
    this.#hashOfSurface = enlarge(this.#hashOfSurface, new Int32Array(length));
  }

  #rehash(): void {
    const slots = new Uint32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let number = 0; number < this.#surfaces.length; number++) {
      const hash = this.#hashOfSurface[number] as number;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
    this.#slots = slots;
  }
}

/**
 * The form under which spellings of one word meet: lower case, NFKC (so that a ligature is its letters), straight
 * apostrophes, no soft hyphen or other invisible joiner, no hyphen at a line's end; at most 64 characters.
 */
export function normalForm(surface: string): string {
  const plain = /^[a-z]+$/u.test(surface)
    ? surface
    : surface
        .replace(/\u00ad|\u200c|\u200d|\u2060|\ufeff|[-\u2010\u2011][^\S\n]*\r?\n\s*/gu, "")
        .normalize("NFKC")
        .toLowerCase()
        .replace(/[\u2019\u02bc]/gu, "'")
        .replace(/[\u2010\u2011]/gu, "-");
  return plain.length > LONGEST_TERM ? plain.slice(0, LONGEST_TERM) : plain;
}

function shapeOf(surface: string): number {
  const first = String.fromCodePoint(surface.codePointAt(0) ?? 0);
  if (/^['\u2019\u02bc]s$/iu.test(surface)) return Shape.Word | Shape.Possessive;
  if (/^\p{N}[\p{N}.,]*$/u.test(surface)) return Shape.Number;
  if (!/[\p{L}\p{N}]/u.test(surface)) return Shape.Punctuation;
  let shape = Shape.Word as number;
  if (isCapital(first)) shape |= Shape.Capital;
  if (surface.endsWith(".") && shape & Shape.Capital) shape |= Shape.Dotted;
  const letters = surface.replace(/[^\p{L}]/gu, "");
  if (letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()) {
    shape |= Shape.AllCapitals;
  }
  return shape;
}
