import type { Tokens } from "../model/annotation.ts";
import { compareText } from "../model/span.ts";
import { isFiniteVerb } from "./words/finite-verbs.ts";
import { endsPhrase, isFunctionWord } from "./words/function-words.ts";
import { formsOf } from "./words/inflect.ts";

/** A phrase around a head that no term of the codebook covers. */
export interface Proposal {
  /** Words in their normal form: `political sovereignty`, `sovereignty of nature`. */
  readonly phrase: string;
  readonly count: number;
  /** Frantzi, Ananiadou and Mima (2000): log2 of the length times the count less that of the longer phrases around it. */
  readonly cValue: number;
}

export interface ProposeOptions {
  /** Words that a proposal must hold, such as `sovereignty`; matched in any inflection. */
  readonly heads: readonly string[];
  /** Default 2. */
  readonly fewest?: number;
  /** Of words; default 5. */
  readonly longest?: number;
}

/** Words that link a head to what it is of: `model of sovereignty`. */
const links = new Set(["of", "over", "in"]);

/**
 * Phrases of two words or more around the given heads, best first, then by code unit. `covered` tells of a document
 * and a token whether a term of several words already has it; phrases with such a head are not proposed.
 */
export function proposeTerms(
  documents: readonly Tokens[],
  options: ProposeOptions,
  covered: (document: number, token: number) => boolean = () => false,
): readonly Proposal[] {
  const { fewest = 2, longest = 5 } = options;
  const heads = new Set(options.heads.flatMap((head) => formsOf(head.toLowerCase())));
  const counts = new Map<string, number>();
  documents.forEach((tokens, document) => {
    for (const phrase of phrasesOf(tokens, heads, longest, (token) => covered(document, token))) {
      counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
    }
  });
  return rank([...counts].filter(([, count]) => count >= fewest));
}

function* phrasesOf(
  tokens: Tokens,
  heads: ReadonlySet<string>,
  longest: number,
  covered: (token: number) => boolean,
): Generator<string> {
  const { firstOfSentence } = tokens;
  for (let s = 0; s + 1 < firstOfSentence.length; s++) {
    const end = firstOfSentence[s + 1] as number;
    for (let i = firstOfSentence[s] as number; i < end; i++) {
      yield* phrasesFrom(tokens, i, Math.min(end, i + longest), heads, covered);
    }
  }
}

function* phrasesFrom(
  { term, vocabulary }: Tokens,
  from: number,
  end: number,
  heads: ReadonlySet<string>,
  covered: (token: number) => boolean,
): Generator<string> {
  const words: string[] = [];
  for (let i = from; i < end; i++) {
    const word = vocabulary.term(term[i] as number);
    if (!isInPhrase(word) || (heads.has(word) && covered(i))) return;
    words.push(word);
    if (isPhrase(words, heads)) yield words.join(" ");
  }
}

function isInPhrase(word: string): boolean {
  if (links.has(word) || word === "the") return true;
  return /^\p{L}/u.test(word) && !endsPhrase(word) && !isFiniteVerb(word);
}

/** Two words or more, none of grammar's own at either end, with a head that comes last or before `of`. */
function isPhrase(words: readonly string[], heads: ReadonlySet<string>): boolean {
  const first = words[0] as string;
  const last = words.at(-1) as string;
  if (words.length < 2 || isFunctionWord(first) || isFunctionWord(last)) return false;
  return words.some(
    (word, i) => heads.has(word) && (i === words.length - 1 || links.has(words[i + 1] as string) || i > 0),
  );
}

function rank(phrases: readonly (readonly [string, number])[]): readonly Proposal[] {
  const around = new Map<string, { sum: number; kinds: number }>();
  for (const [phrase, count] of phrases) {
    for (const inner of innerPhrases(phrase)) {
      const known = around.get(inner) ?? { sum: 0, kinds: 0 };
      around.set(inner, { sum: known.sum + count, kinds: known.kinds + 1 });
    }
  }
  const proposals = phrases.map(([phrase, count]) => {
    const nested = around.get(phrase);
    const own = nested ? count - nested.sum / nested.kinds : count;
    return { phrase, count, cValue: Math.log2(phrase.split(" ").length) * own };
  });
  return proposals.sort((a, b) => b.cValue - a.cValue || compareText(a.phrase, b.phrase));
}

/** All shorter runs of a phrase's words, each once. */
function innerPhrases(phrase: string): ReadonlySet<string> {
  const words = phrase.split(" ");
  const found = new Set<string>();
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 2; to <= words.length; to++) {
      if (to - from < words.length) found.add(words.slice(from, to).join(" "));
    }
  }
  return found;
}
