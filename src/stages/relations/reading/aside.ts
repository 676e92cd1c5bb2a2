import { phraseStart } from "./phrases.ts";
import { REACH, type Reading } from "./reading.ts";
import { wordSet } from "./verbs.ts";
import { WordClass } from "./word-class.ts";

const W = WordClass;

const opensAside = new Set<number>([
  W.Determiner,
  W.PossessivePronoun,
  W.Relative,
  W.Nonfinite,
  W.Adjective,
  W.Preposition,
]);
const asideAdverbs = wordSet("once now then formerly long still currently himself herself itself");
/** Clauses that stand between a subject and its verb: `Moscow, when it seized the coast, spoke`. */
const clauses = wordSet("when while although though after before since because if as");
const heads = new Set<number>([W.Noun, W.Name]);
/** An apposed name or noun without an article, in tokens. */
const LONGEST_NAME = 9;
/** What stands between two dashes, in tokens. */
const LONGEST_INSERTION = 30;
const free = new Set<number>([W.Stop, W.Comma, W.Subordinator, W.Coordinator, W.Quote, W.Dash, W.Adverb]);

/**
 * The last token of a subject that an aside between commas parts from its verb at `v`: `Peters` of `Peters, the
 * foreign minister, complained`. The aside is an apposition, a participle or a relative clause; -1 where none is.
 */
export function headOverAside(reading: Reading, v: number): number {
  let close = v - 1;
  while (reading.classAt(close) === W.Adverb) close--;
  if (reading.classAt(close) === W.Dash || reading.word(close) === ")")
    return headOverInsertion(reading, close);
  if (reading.classAt(close) !== W.Comma) return -1;
  const limit = Math.max(1, close - REACH);
  for (let i = close - 1; i >= limit; i--) {
    if (reading.classAt(i) === W.Stop) return -1;
    if (reading.classAt(i) !== W.Comma || !isAside(reading, i + 1, close)) continue;
    const head = ungoverned(reading, overBracket(reading, i - 1));
    if (head >= 0) return head;
  }
  return -1;
}

/** The same over a pair of dashes or brackets: `Greenland – and here they agree – has`. */
function headOverInsertion(reading: Reading, close: number): number {
  if (reading.word(close) === ")") {
    const open = overBracket(reading, close);
    return open < close ? ungoverned(reading, open) : -1;
  }
  const limit = Math.max(1, close - LONGEST_INSERTION);
  for (let i = close - 1; i >= limit; i--) {
    if (reading.classAt(i) === W.Stop) return -1;
    if (reading.classAt(i) === W.Dash) return ungoverned(reading, i - 1);
  }
  return -1;
}

/** Whether the tokens between two commas are an aside: it opens like one and holds no clause but a relative one. */
function isAside(reading: Reading, from: number, to: number): boolean {
  const here = reading.classAt(from);
  if (here === W.Subordinator && clauses.has(reading.word(from))) return true;
  if (here === W.Relative || (here === W.Preposition && reading.classAt(from + 1) === W.Relative))
    return true;
  const participle = here === W.Verb && /(?:ed|[nt])$/u.test(reading.word(from));
  const name = heads.has(here) && to - from < LONGEST_NAME;
  if (!participle && !name && !opensAside.has(here) && !asideAdverbs.has(reading.word(from))) return false;
  return isClauseless(reading, from, to, participle);
}

function isClauseless(reading: Reading, from: number, to: number, participle: boolean): boolean {
  for (let i = from + 1; i < to; i++) {
    const at = reading.classAt(i);
    if (at === W.Relative) return true;
    if (at === W.Auxiliary || at === W.Subordinator) return false;
    if (at === W.Verb && !(participle && reading.classAt(i - 1) === W.Coordinator)) return false;
  }
  return true;
}

function overBracket(reading: Reading, i: number): number {
  if (reading.word(i) !== ")") return i;
  const limit = Math.max(0, i - 20);
  for (let j = i; j > limit; j--) if (reading.word(j) === "(") return j - 1;
  return i;
}

/** The head of the phrase that ends with token `last`, over its of-phrases; -1 where it is governed. */
function ungoverned(reading: Reading, last: number): number {
  let head = last;
  for (let i = 0; i < 5 && heads.has(reading.classAt(head)); i++) {
    const start = phraseStart(reading, head);
    const before = reading.classAt(start - 1);
    if (free.has(before)) return head;
    const joint = reading.word(start - 1);
    if (joint !== "of" && joint !== "in" && joint !== "for" && joint !== "on") return -1;
    head = start - 2;
  }
  return -1;
}
