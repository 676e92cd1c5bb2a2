import { type Section, type Sentence, Shape, type Tokens } from "../../model/annotation.ts";
import type { Span } from "../../model/span.ts";

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
  const { length, shape, firstOfSentence } = tokens;
  const before = new Uint32Array(length + 1);
  for (let i = 0; i < length; i++) {
    before[i + 1] = (before[i] as number) + (isCounted(shape[i] as number) ? 1 : 0);
  }
  const beforeSection = new Uint32Array(sections.length + 1);
  let section = 0;
  for (let s = 0; s < sentences.length; s++) {
    const total = before[firstOfSentence[s] as number] as number;
    while (section <= (sentences[s] as Sentence).section) beforeSection[section++] = total;
  }
  while (section <= sections.length) beforeSection[section++] = before[length] as number;
  return { before, beforeSection };
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

/** The `token` and `tokens` of a span that stands in the section with that index. */
export function countedSpan(
  span: Span,
  section: number,
  tokens: Tokens,
  counted: CountedTokens,
): CountedSpan {
  const { before, beforeSection } = counted;
  const first = before[firstEndingAfter(tokens, span.start)] as number;
  const next = before[firstStartingFrom(tokens, span.end)] as number;
  return { token: first - (beforeSection[section] as number) + 1, tokens: Math.max(0, next - first) };
}

function firstEndingAfter(tokens: Tokens, position: number): number {
  return partition(tokens.length, (i) => (tokens.end[i] as number) <= position);
}

function firstStartingFrom(tokens: Tokens, position: number): number {
  return partition(tokens.length, (i) => (tokens.start[i] as number) < position);
}

/** How many of the first indices below `length` pass a test that no later one passes. */
function partition(length: number, passes: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (passes(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
