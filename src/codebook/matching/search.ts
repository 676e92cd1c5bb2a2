import { Shape, type Tokens } from "../../model/annotation.ts";
import type { Automaton } from "./automaton.ts";
import { Element } from "./elements.ts";
import { GLANCE, Reading, type SymbolTable } from "./symbols.ts";

/** A complete path through the automaton: what was accepted, and its first and last token. */
export type Emit = (accept: number, first: number, last: number, beforeLast: number) => void;

/** Symbols of tokens that carry marks from outside; all others have their term's. */
export type Marked = ReadonlyMap<number, number>;

/** In tokens. Lists have no bound of their own; this one keeps the work in proportion to the text, whatever it is. */
const LONGEST_HIT = 100;

/**
 * Follows the automaton from every token where a term may begin, to the end of its sentence at most. Quotation
 * marks, `’s` and the hyphens of compounds are stepped over; `close` is the symbol of a sentence's end.
 */
export function search(
  automaton: Automaton,
  table: SymbolTable,
  tokens: Tokens,
  marked: Marked | undefined,
  close: number,
  emit: Emit,
): void {
  const walk = new Walk(automaton, table, tokens, marked, close, emit);
  const { firstOfSentence } = tokens;
  const sentences = firstOfSentence.length - 1;
  for (let s = 0; s < sentences; s++) {
    const first = firstOfSentence[s] as number;
    const end = firstOfSentence[s + 1] as number;
    if (marked) searchMarked(automaton, table, tokens, marked, walk, first, end);
    else if (first < end) searchPlain(table, tokens, walk, first, end);
  }
}

/** Bits of what a term wants that its sentence's end can give. */
const AT_END = 1 | (1 << Element.Close);

/** Every token of the text goes through here: nearly all end at the glance, whatever the number of terms. */
function searchPlain(
  { glance, start }: SymbolTable,
  { term }: Tokens,
  walk: Walk,
  first: number,
  end: number,
): void {
  const last = end - 1;
  let own = GLANCE * (term[first] as number);
  for (let i = first; i < last; i++) {
    const next = GLANCE * (term[i + 1] as number);
    if (
      ((glance[own] as number) & (glance[next + 1] as number)) !== 0 &&
      ((glance[own + 2] as number) & (glance[next + 3] as number)) !== 0
    ) {
      walk.from(start[term[i] as number] as number, i, end);
    }
    own = next;
  }
  if (((glance[own] as number) & AT_END) !== 0) walk.from(start[term[last] as number] as number, last, end);
}

function searchMarked(
  automaton: Automaton,
  { start }: SymbolTable,
  { term }: Tokens,
  marked: Marked,
  walk: Walk,
  first: number,
  end: number,
): void {
  for (let i = first; i < end; i++) {
    const mark = marked.get(i);
    const place = mark === undefined ? (start[term[i] as number] as number) : automaton.start(mark);
    if (place !== 0) walk.from(place, i, end);
  }
}

class Walk {
  readonly #automaton: Automaton;
  readonly #table: SymbolTable;
  readonly #tokens: Tokens;
  readonly #marked: Marked | undefined;
  readonly #close: number;
  readonly #emit: Emit;

  constructor(
    automaton: Automaton,
    table: SymbolTable,
    tokens: Tokens,
    marked: Marked | undefined,
    close: number,
    emit: Emit,
  ) {
    this.#automaton = automaton;
    this.#table = table;
    this.#tokens = tokens;
    this.#marked = marked;
    this.#close = close;
    this.#emit = emit;
  }

  from(start: number, first: number, end: number): void {
    const automaton = this.#automaton;
    let place = start;
    let last = first;
    let beforeLast = first;
    for (let steps = 0; place !== 0 && steps < LONGEST_HIT; steps++) {
      if (automaton.completes[place] === 1) this.#complete(place, first, last, beforeLast);
      const wanted = automaton.wants[place] as number;
      if (wanted === 0 || last >= end) return;
      const next = nextToken(this.#table, this.#tokens, last, end);
      beforeLast = last;
      last = next;
      if (next >= end) place = automaton.next(place, this.#close);
      else if ((wanted & this.#mask(next)) === 0) return;
      else place = automaton.next(place, this.#symbol(next));
    }
  }

  #complete(place: number, first: number, last: number, beforeLast: number): void {
    for (const accept of this.#automaton.accepts(place)) this.#emit(accept, first, last, beforeLast);
  }

  #symbol(token: number): number {
    const marked = this.#marked?.get(token);
    return marked ?? (this.#table.symbol[this.#tokens.term[token] as number] as number);
  }

  #mask(token: number): number {
    if (this.#marked?.has(token)) return -1;
    return this.#table.mask[this.#tokens.term[token] as number] as number;
  }
}

/** The next token that a sequence must account for; `end` where there is none. */
export function nextToken({ reading }: SymbolTable, tokens: Tokens, token: number, end: number): number {
  let next = token + 1;
  for (; next < end; next++) {
    const kind = reading[tokens.term[next] as number] as number;
    if (kind === Reading.Plain) break;
    const last = kind === Reading.Transparent ? next : lastSteppedOver(tokens, kind, next, end);
    if (last < 0) break;
    next = last;
  }
  return next;
}

/** The last of the tokens that a hyphen, a dash or a bracket lets a sequence go over; -1 where it is in the way. */
function lastSteppedOver(tokens: Tokens, kind: number, at: number, end: number): number {
  if (kind === Reading.Bracket) return endOfPrefix(tokens, at, end);
  if (!isJoined(tokens, at)) return -1;
  return kind === Reading.Dash && !isJoined(tokens, at + 1) ? -1 : at;
}

/** The bracket that closes a prefix: *food (in)security*, *post(-)colonial*; -1 where it is none. */
function endOfPrefix(tokens: Tokens, open: number, end: number): number {
  // A prefix, its bracket and the word behind hang together, as hardly another bracket's words do: those cost no look-up.
  for (let i = open + 1; i <= open + 3; i++) if (i >= end || !isJoined(tokens, i)) return -1;
  const close = isClosing(tokens, open + 2) ? open + 2 : open + 3;
  if (close + 1 >= end || !isClosing(tokens, close)) return -1;
  return isJoined(tokens, close + 1) && isWord(tokens, close + 1) ? close : -1;
}

function isClosing({ vocabulary, term }: Tokens, token: number): boolean {
  return vocabulary.term(term[token] as number) === ")";
}

function isJoined({ shape }: Tokens, token: number): boolean {
  return ((shape[token] ?? 0) & Shape.Joined) !== 0;
}

function isWord({ vocabulary, term }: Tokens, token: number): boolean {
  return /^[\p{L}\p{N}]/u.test(vocabulary.term(term[token] as number));
}
