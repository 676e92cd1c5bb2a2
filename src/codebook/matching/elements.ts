import { addTo } from "../../model/grouped.ts";
import { globMatches, literalStart } from "../term/glob.ts";
import { determiners, endsPhrase, isFunctionWord } from "../words/function-words.ts";
import { commonSpelling, otherFirst3 } from "../words/spelling.ts";
import { isVerbOnly } from "../words/word-class.ts";

/** Sets of tokens that every automaton knows, by number; those of a codebook come after them. */
export const Element = {
  /** Any word or number. */
  Any: 1,
  /** A word that may stand in a noun phrase before its noun. */
  Opening: 2,
  /** A word that may stand in a list: none of grammar's own. */
  Item: 3,
  Comma: 4,
  /** `and`, `or`, `nor`, `&`, `/`. */
  Conjunction: 5,
  /** Any mark that a gap goes over. */
  Mark: 6,
  /** A mark that closes an apposition, or the sentence's end. */
  Close: 7,
  Determiner: 8,
  /** An adjective by its ending. */
  Adjective: 9,
  FirstOwn: 10,
} as const;

const OWN_BITS = 32 - Element.FirstOwn;

/** 32 bits in which sets of elements are compared at a glance: no bit in common means no element in common. */
export function maskOf(elements: readonly number[]): number {
  let mask = 0;
  for (const element of elements) {
    const bit =
      element < Element.FirstOwn
        ? element
        : Element.FirstOwn + ((Math.imul(element, 0x9e3779b1) >>> 0) % OWN_BITS);
    mask |= 1 << bit;
  }
  return mask;
}

/**
 * As `maskOf`, by other bits, for a second look: bit 0 stands for all elements that every automaton knows, which the
 * first look tells apart.
 */
export function ownMaskOf(elements: readonly number[]): number {
  let mask = 0;
  for (const element of elements) {
    mask |= element < Element.FirstOwn ? 1 : 2 << ((Math.imul(element, 0x85ebca6b) >>> 0) % 31);
  }
  return mask;
}

const conjunctions = new Set(["and", "or", "nor", "&", "/"]);
const closing = new Set([",", ";", ":", ")", "—", "–", ".", "?", "!", "…"]);

/** The sets of words that the terms of a codebook ask for; equal sets are one element. */
export class ElementTable {
  #size: number = Element.FirstOwn;
  readonly #byKey = new Map<string, number>();
  readonly #byForm = new Map<string, number[]>();
  #hasExact = false;
  /** Which three letters some word begins with: most terms of a text are ruled out by theirs. */
  readonly #starts = new Uint8Array(26 ** 3);
  readonly #globs = new Map<string, { readonly glob: string; readonly element: number }[]>();

  /** The element of those words: forms as in running text, `=form` for exactly that one, globs with `*` and `?`. */
  intern(forms: Iterable<string>): number {
    const common = new Set<string>();
    for (const form of forms) common.add(form.startsWith("=") || isGlob(form) ? form : commonSpelling(form));
    const sorted = [...common].sort();
    const key = sorted.join("\n");
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const element = this.mark(key);
    for (const form of sorted) this.#add(form, element);
    return element;
  }

  /** An element that no word belongs to: it is put on tokens from outside (the first token of a name, and so on). */
  mark(key: string): number {
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const element = this.#size++;
    this.#byKey.set(key, element);
    return element;
  }

  /** The codebook's own elements that a normal form belongs to, in ascending order; mostly none. */
  of(term: string): readonly number[] {
    const start = startOf(term);
    if (start >= 0 && this.#starts[start] === 0) return none;
    const common = commonSpelling(term);
    const byCommon = this.#byForm.get(common);
    const exact = this.#hasExact ? this.#byForm.get(`=${term}`) : undefined;
    if (!byCommon && !exact && this.#globs.size === 0) return none;
    const found = new Set<number>(byCommon);
    for (const element of exact ?? none) found.add(element);
    if (this.#globs.size > 0) this.#addGlobs(term, found);
    return [...found].sort((a, b) => a - b);
  }

  #add(form: string, element: number): void {
    if (isGlob(form)) {
      const glob = form.startsWith("=") ? form.slice(1) : form;
      addTo(this.#globs, literalStart(glob), { glob, element });
      this.#addGlobStart(literalStart(glob));
    } else {
      addTo(this.#byForm, form, element);
      this.#addStart(form.startsWith("=") ? form.slice(1) : form);
      if (form.startsWith("=")) this.#hasExact = true;
    }
  }

  #addStart(form: string): void {
    for (const first3 of [form, ...(otherFirst3.get(form.slice(0, 3)) ?? none)]) {
      const start = startOf(first3);
      if (start >= 0) this.#starts[start] = 1;
    }
  }

  /** All three letters with which words that a glob matches may begin. */
  #addGlobStart(literal: string): void {
    if (literal.length >= 3) {
      const start = startOf(literal);
      if (start >= 0) this.#starts[start] = 1;
      return;
    }
    for (let letter = 0; letter < 26; letter++) {
      this.#addGlobStart(literal + String.fromCharCode(0x61 + letter));
    }
  }

  #addGlobs(term: string, found: Set<number>): void {
    if (!/[\p{L}\p{N}]/u.test(term)) return;
    for (let length = 0; length <= term.length; length++) {
      for (const { glob, element } of this.#globs.get(term.slice(0, length)) ?? []) {
        if (globMatches(glob, term)) found.add(element);
      }
    }
  }
}

const none: readonly never[] = [];

/** A number for the first three letters; -1 where they are not all a to z. */
function startOf(word: string): number {
  const a = word.charCodeAt(0) - 0x61;
  const b = word.charCodeAt(1) - 0x61;
  const c = word.charCodeAt(2) - 0x61;
  if (!(a >= 0 && a < 26 && b >= 0 && b < 26 && c >= 0 && c < 26)) return -1;
  return (a * 26 + b) * 26 + c;
}

function isGlob(form: string): boolean {
  return form.includes("*") || form.includes("?");
}

/** The elements that every automaton knows, of one normal form, as bits. */
export function builtIn(term: string): number {
  const unit = term.charCodeAt(0);
  const letter = unit >= 0x61 && unit <= 0x7a;
  if (!letter && !/[\p{L}\p{N}]/u.test(term)) return bitsOfMark(term);
  if (conjunctions.has(term)) return (1 << Element.Any) | (1 << Element.Conjunction);
  let bits = 1 << Element.Any;
  if (!isFunctionWord(term)) bits |= 1 << Element.Item;
  else if (determiners.has(term)) bits |= 1 << Element.Determiner;
  if (!endsPhrase(term) && !isVerbOnly(term)) bits |= 1 << Element.Opening;
  if (adjective.test(term)) bits |= 1 << Element.Adjective;
  return bits;
}

const adjective = /[a-z]{2}(?:al|ic|ive|ary|ory|ous|an|ble|ful|ent|ant|ern|ish)$/u;

function bitsOfMark(term: string): number {
  let bits = 1 << Element.Mark;
  if (term === ",") bits |= 1 << Element.Comma;
  if (conjunctions.has(term)) bits |= 1 << Element.Conjunction;
  if (closing.has(term) || /^[-.]+$/u.test(term)) bits |= 1 << Element.Close;
  return bits;
}

/** The elements of `builtIn` bits, in ascending order. */
export function elementsOfBits(bits: number): readonly number[] {
  const found: number[] = [];
  for (let element = 1; element < Element.FirstOwn; element++) if (bits & (1 << element)) found.push(element);
  return found;
}
