import { phraseFrom } from "../reading/phrases.ts";
import type { Reading } from "../reading/reading.ts";
import { WordClass } from "../reading/word-class.ts";
import {
  classes,
  hasHearer,
  isNaming,
  judges,
  promises,
  reportsBeside,
  reportsClause,
  reportsClauseOfPerson,
  reportsObject,
  reportsWith,
} from "./speech-verbs.ts";

const W = WordClass;

/**
 * Where what is said begins; the sentence's length where it stands before the verb (`…, Krasner argues.`); -1 where
 * the verb reports nothing.
 */
export function said(reading: Reading, v: number, lemma: string, person: boolean): number {
  const after = v + 1;
  const next = reading.classAt(after);
  if (reportsWith(lemma, reading.word(after))) return after + 1;
  if (next === W.To) return promises(lemma) ? after : -1;
  const clause = person ? reportsClauseOfPerson(lemma) : reportsClause(lemma);
  const parenthetic = next === W.Comma && reportsBeside(lemma) && isParenthesis(reading, v);
  const from = clause || parenthetic ? saidClause(reading, v, lemma) : -1;
  return from >= 0 ? from : saidObject(reading, v, lemma, person);
}

function saidObject(reading: Reading, v: number, lemma: string, person: boolean): number {
  const pronoun = reading.classAt(v + 1) === W.Pronoun;
  const indefinite = /^(?:no|some|any)thing$/u.test(reading.word(v + 1));
  const takesPronoun = pronoun && (indefinite || judges(lemma) || isNaming(lemma) || classes(lemma));
  if (!reportsObject(lemma, person) || !(takesPronoun || startsPhrase(reading.classAt(v + 1)))) return -1;
  if (classes(lemma)) return classed(reading, v, lemma);
  if (judges(lemma) || (!person && isNaming(lemma))) return judgement(reading, v, lemma);
  return describesThing(reading, v, lemma, person) ? Math.max(v + 1, judgement(reading, v, lemma)) : v + 1;
}

/** The end of the verb with its hearer: `told reporters`, `reminds us`. */
export function overHearer(reading: Reading, v: number, lemma: string): number {
  if (!hasHearer(lemma)) return v + 1;
  const after = reading.classAt(v + 1) === W.Pronoun ? v + 2 : phraseFrom(reading, v + 1)?.after;
  const next = reading.classAt(after ?? v + 1);
  return next === W.Comma || next === W.Stop ? (after ?? v + 1) : v + 1;
}

/** `described the recognition as a coup`: the thing is no word of theirs, as a notion is (`describes sovereignty as`). */
function describesThing(reading: Reading, v: number, lemma: string, person: boolean): boolean {
  if (lemma !== "describe") return false;
  const next = reading.classAt(v + 1);
  return !person || next === W.Determiner || next === W.PossessivePronoun;
}

function saidClause(reading: Reading, v: number, lemma: string): number {
  const after = overHearer(reading, v, lemma);
  const next = reading.classAt(after);
  const colon = reading.word(after) === ":";
  if (next === W.Stop && !colon) return isParenthesis(reading, v) ? reading.length : -1;
  if (next === W.Comma) return isParenthesis(reading, v) ? reading.length : after;
  const opens = colon || next === W.Subordinator || next === W.Quote || thatFollows(reading, after);
  return opens || clauseFollows(reading, after) ? after : -1;
}

/** `condemned the invasion as a violation`, `called it a colony`: what it is judged to be; -1 where that is not said. */
function judgement(reading: Reading, v: number, lemma: string): number {
  const naming = isNaming(lemma);
  for (let i = v + 2; i < reading.length; i++) {
    const word = reading.word(i);
    if (
      naming
        ? /^an?$/u.test(word) || reading.classAt(i) === W.Quote
        : word === "as" || (lemma === "accuse" && word === "of")
    )
      return i + 1;
    if (!naming && reading.classAt(i) === W.Nonfinite && reading.classAt(i - 1) === W.Comma) return i;
    if (reading.classAt(i) === W.Stop) break;
  }
  return -1;
}

/** `names the date as`, `counts it among`, `saw in it a threat`; -1 for mere perception. */
function classed(reading: Reading, v: number, lemma: string): number {
  if (lemma === "see") return reading.word(v + 1) === "in" ? v + 2 : -1;
  for (let i = v + 2; i < reading.length && i < v + 20; i++) {
    const word = reading.word(i);
    if (word === "as" || (lemma !== "name" && word === "among")) return i + 1;
    const here = reading.classAt(i);
    if (here === W.Stop || here === W.Verb || here === W.Auxiliary) break;
  }
  return -1;
}

const besideSpeech = new Set<number>([
  W.Bracket,
  W.Number,
  W.Date,
  W.Name,
  W.Noun,
  W.Adverb,
  W.Auxiliary,
  W.Pronoun,
  W.Determiner,
  W.Adjective,
]);

/** `…, Krasner argues, …`. */
function isParenthesis(reading: Reading, v: number): boolean {
  for (let i = v - 1; i >= 0 && i > v - 12; i--) {
    const here = reading.classAt(i);
    if (here === W.Comma || here === W.Quote) return true;
    if (!besideSpeech.has(here)) return false;
  }
  return false;
}

/** `pointed out in December 2012 that`, `put it plainly:`: a short phrase before `that`, a colon or a quotation. */
function thatFollows(reading: Reading, after: number): boolean {
  for (let i = after; i < after + 10 && i < reading.length; i++) {
    if (reading.word(i) === "that" && i > after)
      return reading.classAt(i) === W.Subordinator || reading.classAt(i) === W.Relative;
    const here = reading.classAt(i);
    if (reading.word(i) === ":" || here === W.Quote) return true;
    if (here === W.Verb || here === W.Auxiliary || here === W.Stop || here === W.Relative) return false;
  }
  return false;
}

/** `Krasner argues sovereignty is`: a finite verb soon, without a noun phrase of the verb’s own. */
function clauseFollows(reading: Reading, after: number): boolean {
  for (let i = after; i < after + 12 && i < reading.length; i++) {
    const here = reading.classAt(i);
    if (here === W.Verb || here === W.Auxiliary) return i > after && reading.classAt(i - 1) !== W.Coordinator;
    if (here === W.Stop || here === W.Relative || here === W.Comma || here === W.To || here === W.Nonfinite)
      return false;
  }
  return false;
}

export function startsPhrase(here: number): boolean {
  return (
    here === W.Determiner ||
    here === W.PossessivePronoun ||
    here === W.Adjective ||
    here === W.Noun ||
    here === W.Name ||
    here === W.Date ||
    here === W.Preposition
  );
}

/** Where what is said ends: soon in a gloss (`what Krasner calls domestic sovereignty`). */
export function endOf(reading: Reading, from: number, start: number, object: boolean): number {
  if (reading.word(start - 1) === "what") return endOfGloss(reading, from);
  const end = endOfReport(reading, from);
  return object ? Math.min(end, endOfObject(reading, from)) : end;
}

/** `noted a dispute and invited both`, `demanded a withdrawal, but it took no position`: what else was done. */
function endOfObject(reading: Reading, from: number): number {
  for (let i = from + 1; i < reading.length; i++) {
    const here = reading.classAt(i);
    if (here === W.Relative || here === W.Subordinator || here === W.Stop) break;
    if (here !== W.Coordinator) continue;
    let next = i + 1;
    while (reading.classAt(next) === W.Adverb) next++;
    const clause = reading.classAt(i - 1) === W.Comma && reading.classAt(next) === W.Pronoun;
    if (clause || reading.classAt(next) === W.Verb || reading.classAt(next) === W.Auxiliary) return i;
  }
  return reading.length;
}

function endOfGloss(reading: Reading, from: number): number {
  for (let i = from + 1; i < reading.length; i++) {
    const here = reading.classAt(i);
    if (here === W.Comma || here === W.Stop || here === W.Verb || here === W.Auxiliary) return i;
  }
  return reading.length;
}

/** A report ends where a clause of contrast with its own subject begins. */
export function endOfReport(reading: Reading, from: number): number {
  for (let i = from; i < reading.length; i++) {
    if (reading.word(i) === ";" || leavesQuotation(reading, i, from)) return i;
    const contrast = reading.word(i) === "while" || reading.word(i) === "whereas";
    if (contrast && reading.classAt(i - 1) === W.Comma) return i;
  }
  return reading.length;
}

/** `states that “…”, and nowhere grants`: the comma behind a quotation that a verb of the same subject follows. */
function leavesQuotation(reading: Reading, i: number, from: number): boolean {
  if (reading.classAt(i) !== W.Comma || reading.classAt(i - 1) !== W.Quote || i - 1 <= from + 1) return false;
  if (reading.classAt(i + 1) !== W.Coordinator) return false;
  let next = i + 2;
  while (reading.classAt(next) === W.Adverb || reading.classAt(next) === W.Negator) next++;
  return reading.classAt(next) === W.Verb || reading.classAt(next) === W.Auxiliary;
}
