import { determiners, endsPhrase, isFunctionWord } from "./function-words.ts";
import { globMatches, literalStart } from "./glob.ts";
import { commonSpelling } from "./spelling.ts";
import { isVerbOnly } from "./word-class.ts";

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

const conjunctions = new Set(["and", "or", "nor", "&", "/"]);
const closing = new Set([",", ";", ":", ")", "—", "–", ".", "?", "!", "…"]);

/** The sets of words that the terms of a codebook ask for; equal sets are one element. */
export class ElementTable {
  #size: number = Element.FirstOwn;
  readonly #byKey = new Map<string, number>();
  readonly #byForm = new Map<string, number[]>();
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

  /** All elements that a normal form belongs to, in ascending order. */
  of(term: string): readonly number[] {
    const found = new Set<number>(builtIn(term));
    const common = commonSpelling(term);
    for (const form of [common, `=${term}`])
      for (const element of this.#byForm.get(form) ?? []) found.add(element);
    if (this.#globs.size > 0) this.#addGlobs(term, found);
    return [...found].sort((a, b) => a - b);
  }

  #add(form: string, element: number): void {
    if (isGlob(form)) {
      const glob = form.startsWith("=") ? form.slice(1) : form;
      push(this.#globs, literalStart(glob), { glob, element });
    } else push(this.#byForm, form, element);
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

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function isGlob(form: string): boolean {
  return form.includes("*") || form.includes("?");
}

function builtIn(term: string): readonly number[] {
  if (!/[\p{L}\p{N}]/u.test(term)) return ofMark(term);
  if (conjunctions.has(term)) return [Element.Any, Element.Conjunction];
  const found: number[] = [Element.Any];
  if (determiners.has(term)) found.push(Element.Determiner);
  if (!endsPhrase(term) && !isVerbOnly(term)) found.push(Element.Opening);
  if (!isFunctionWord(term)) found.push(Element.Item);
  if (/[a-z]{2}(?:al|ic|ive|ary|ory|ous|an|ble|ful|ent|ant|ern|ish)$/u.test(term))
    found.push(Element.Adjective);
  return found;
}

function ofMark(term: string): readonly number[] {
  const found: number[] = [Element.Mark];
  if (term === ",") found.push(Element.Comma);
  if (conjunctions.has(term)) found.push(Element.Conjunction);
  if (closing.has(term) || /^[-.]+$/u.test(term)) found.push(Element.Close);
  return found;
}
