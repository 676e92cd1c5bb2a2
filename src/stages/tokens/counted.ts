import { type Section, type Sentence, Shape, type Tokens } from "../../model/annotation.ts";
import type { Span } from "../../model/span.ts";
import { firstFrom } from "../../model/span.ts";

const COUNTED = Shape.Word | Shape.Number;

/** Words and numbers are counted; punctuation and the possessive `’s` are not. */
export function isCounted(shape: number): boolean {
  return (shape & COUNTED) !== 0 && (shape & Shape.Possessive) === 0;
}

/** The counted tokens of a document, as running totals. */
export interface CountedTokens {
  /** Entry i: how many counted tokens stand before token i; one entry more than there are tokens. */
  readonly before: Uint32Array;
  /**
   * Entry s: how many stand before section s; one entry more than there are sections, so that section s has
   * `beforeSection[s + 1] - beforeSection[s]`.
   */
  readonly beforeSection: Uint32Array;
}

export function countTokens(
  tokens: Tokens,
  sentences: readonly Sentence[],
  sections: readonly Section[],
): CountedTokens {
  const found = known.get(tokens);
  if (found && found.sentences === sentences && found.sections === sections) return found.counted;
  const counted = count(tokens, sentences, sections);
  known.set(tokens, { sentences, sections, counted });
  return counted;
}

/** Stages and tables ask for the same counts of the same layers. */
const known = new WeakMap<
  Tokens,
  {
    readonly sentences: readonly Sentence[];
    readonly sections: readonly Section[];
    readonly counted: CountedTokens;
  }
>();

function count(tokens: Tokens, sentences: readonly Sentence[], sections: readonly Section[]): CountedTokens {
  const before = runningTotal(tokens);
  return { before, beforeSection: sectionTotals(before, tokens.firstOfSentence, sentences, sections.length) };
}

function runningTotal({ length, shape }: Tokens): Uint32Array {
  const before = new Uint32Array(length + 1);
  let total = 0;
  for (let i = 0; i < length; i++) {
    if (isCounted(shape[i] as number)) total++;
    before[i + 1] = total;
  }
  return before;
}

function sectionTotals(
  before: Uint32Array,
  firstOfSentence: Uint32Array,
  sentences: readonly Sentence[],
  sections: number,
): Uint32Array {
  const beforeSection = new Uint32Array(sections + 1);
  let section = 0;
  for (let s = 0; s < sentences.length; s++) {
    const total = before[firstOfSentence[s] as number] as number;
    while (section <= (sentences[s] as Sentence).section) beforeSection[section++] = total;
  }
  while (section <= sections) beforeSection[section++] = before[before.length - 1] as number;
  return beforeSection;
}

/** Where a span stands among the counted tokens of its section. */
export interface CountedSpan {
  /**
   * 1 for the section's first counted token: the first one in the span, or the next one where it has none.
   */
  readonly token: number;
  /** How many counted tokens the span touches. */
  readonly tokens: number;
}

/** Finds the `token` and `tokens` of spans; fastest where they come in the order of the text. */
export class SpanCounter {
  readonly #tokens: Tokens;
  readonly #counted: CountedTokens;
  /** The first token that ends after the start of the span that was asked for last. */
  #first = 0;

  constructor(tokens: Tokens, counted: CountedTokens) {
    this.#tokens = tokens;
    this.#counted = counted;
  }

  /** Of a span that stands in the section with that index. */
  of(span: Span, section: number): CountedSpan {
    const { length, start, end } = this.#tokens;
    const { before, beforeSection } = this.#counted;
    if (this.#first > 0 && (end[this.#first - 1] as number) > span.start) this.#first = 0;
    if (this.#first === 0) this.#first = firstFrom(end, span.start + 1, length);
    while (this.#first < length && (end[this.#first] as number) <= span.start) this.#first++;
    let next = this.#first;
    while (next < length && (start[next] as number) < span.end) next++;
    const first = before[this.#first] as number;
    return {
      token: first - (beforeSection[section] as number) + 1,
      tokens: Math.max(0, (before[next] as number) - first),
    };
  }
}
