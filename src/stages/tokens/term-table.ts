import { Shape } from "../../model/annotation.ts";
import type { Vocabulary } from "../../model/vocabulary.ts";
import { isCapital } from "./characters.ts";
import { enlarge } from "./columns.ts";
import { ShortWords } from "./short-words.ts";

/** Longer words are one term with their first characters: no dictionary holds them, and hostile text is full of them. */
const LONGEST_TERM = 64;

/**
 * Surfaces for which there is room at first. Most runs need no more: code that was optimised for tables that never
 * moved is thrown away when they do.
 */
const ROOM = 1 << 14;

/**
 * Numbers of a surface in `#records`: its hash, where its units begin in `#units`, how many there are, and its term and
 * shape as `surface` gives them.
 */
const STRIDE = 4;
/** Bits of the shape below the term. */
const SHAPE_BITS = 8;

/**
 * Interns surface forms (`Sovereignty`, `sovereignty`, `sover-⏎eignty`) and the term each stands for. A surface is
 * looked up by a hash of its code units and compared unit by unit, or by the key that a short one has: no string is made
 * for a word that was seen before.
 */
export class TermTable implements Vocabulary {
  readonly #terms: string[] = [];
  readonly #ids = new Map<string, number>();
  #surfaces = 0;
  #records = new Int32Array(STRIDE * ROOM);
  /** The code units of all surfaces, one after the other. */
  #units = new Uint16Array(8 * ROOM);
  #unitsUsed = 0;
  /** Open addressing: surface number + 1, 0 where free. */
  #slots = new Uint32Array(2 * ROOM);
  readonly #short = new ShortWords();

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

  /**
   * What the surface form that stands in `text` from `start` up to `end` is: `termOf` and `shapeOf` take it apart.
   * `units` are those of the text.
   */
  surface(text: string, units: Uint16Array, start: number, end: number): number {
    const hash = hashOf(units, start, end);
    const slots = this.#slots;
    const records = this.#records;
    const mask = slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let taken = slots[slot] as number; taken !== 0; taken = slots[slot] as number) {
      const at = (taken - 1) * STRIDE;
      if (records[at] === hash && this.#isSurface(at, units, start, end)) return records[at + 3] as number;
      slot = (slot + 1) & mask;
    }
    return this.#add(ownCopy(text, start, end), units.subarray(start, end), hash, slot);
  }

  /** As `surface`, for one that is short enough for a key of `ShortWords`, or a single mark, whose `high` is -1. */
  shortSurface(
    text: string,
    units: Uint16Array,
    start: number,
    end: number,
    low: number,
    high: number,
  ): number {
    const known = this.#short.get(low, high);
    if (known >= 0) return known;
    const made = this.#packed(ownCopy(text, start, end), units.subarray(start, end));
    this.#short.add(low, high, made);
    return made;
  }

  #isSurface(record: number, units: Uint16Array, start: number, end: number): boolean {
    const records = this.#records;
    if (records[record + 2] !== end - start) return false;
    const known = this.#units;
    let at = records[record + 1] as number;
    for (let i = start; i < end; i++) if (known[at++] !== units[i]) return false;
    return true;
  }

  #add(surface: string, own: Uint16Array, hash: number, slot: number): number {
    const number = this.#surfaces++;
    this.#makeRoom(number, own.length);
    this.#units.set(own, this.#unitsUsed);
    const packed = this.#packed(surface, own);
    this.#records.set([hash, this.#unitsUsed, own.length, packed], number * STRIDE);
    this.#unitsUsed += own.length;
    if (number * 2 < this.#slots.length) this.#slots[slot] = number + 1;
    else this.#rehash();
    return packed;
  }

  #packed(surface: string, own: Uint16Array): number {
    const isPlain = isPlainWord(own);
    const term = this.#intern(isPlain && own.length <= LONGEST_TERM ? surface : normalForm(surface));
    return (term << SHAPE_BITS) | (isPlain ? Shape.Word : shapeOfSurface(surface));
  }

  #intern(term: string): number {
    const known = this.#ids.get(term);
    if (known !== undefined) return known;
    const id = this.#terms.push(term) - 1;
    this.#ids.set(term, id);
    return id;
  }

  #makeRoom(number: number, units: number): void {
    if ((number + 1) * STRIDE > this.#records.length) {
      this.#records = enlarge(this.#records, new Int32Array(this.#records.length * 2));
    }
    let room = this.#units.length;
    while (this.#unitsUsed + units > room) room *= 2;
    if (room > this.#units.length) this.#units = enlarge(this.#units, new Uint16Array(room));
  }

  #rehash(): void {
    const slots = new Uint32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let number = 0; number < this.#surfaces; number++) {
      const hash = this.#records[number * STRIDE] as number;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
    this.#slots = slots;
  }
}

/** FNV-1a, by code unit. */
function hashOf(units: Uint16Array, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ (units[i] as number), 0x01000193);
  return hash;
}

export function termOf(surface: number): number {
  return surface >>> SHAPE_BITS;
}

/** Bits of `Shape`, as they are for the surface alone. */
export function shapeOf(surface: number): number {
  return surface & ((1 << SHAPE_BITS) - 1);
}

/** Shorter slices of a string are copies already; a longer one would keep the whole article alive. */
const LONGEST_COPIED = 12;

function ownCopy(text: string, start: number, end: number): string {
  const slice = text.slice(start, end);
  return slice.length <= LONGEST_COPIED ? slice : Buffer.from(slice, "utf16le").toString("utf16le");
}

/** Small letters of ASCII alone, as most words are. */
function isPlainWord(units: Uint16Array): boolean {
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] as number;
    if (unit < 0x61 || unit > 0x7a) return false;
  }
  return true;
}

/**
 * The form under which spellings of one word meet: lower case, NFKC (so that a ligature is its letters), straight
 * apostrophes, no soft hyphen or other invisible joiner, no hyphen at a line's end; at most 64 characters.
 */
export function normalForm(surface: string): string {
  const plain = ASCII_WORD.test(surface) ? surface.toLowerCase() : simplified(surface);
  return plain.length > LONGEST_TERM ? plain.slice(0, LONGEST_TERM) : plain;
}

const ASCII_WORD = /^[a-zA-Z]+$/u;

function simplified(surface: string): string {
  return surface
    .replace(/\u00ad|\u200c|\u200d|\u2060|\ufeff|[-\u2010\u2011][^\S\n]*\r?\n\s*/gu, "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u2019\u02bc]/gu, "'")
    .replace(/[\u2010\u2011]/gu, "-");
}

const CAPITALISED = /^[A-Z][a-z]+$/u;

function shapeOfSurface(surface: string): number {
  if (CAPITALISED.test(surface)) return Shape.Word | Shape.Capital;
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
