import { phraseFrom } from "../reading/phrases.ts";
import type { Reading } from "../reading/reading.ts";
import { wordSet } from "../reading/verbs.ts";
import { WordClass } from "../reading/word-class.ts";
import { directed, objected, saidObject } from "./said-object.ts";
import {
  hasHearer,
  promises,
  reportsBeside,
  reportsClause,
  reportsClauseOfPerson,
  reportsWith,
} from "./speech-verbs.ts";

const W = WordClass;

/**
 * Where what is said begins; the sentence's length where it stands before the verb (`…, Krasner argues.`); -1 where
 * the verb reports nothing.
 */
export function said(reading: Reading, v: number, lemma: string, person: boolean): number {
  const after = overManner(reading, v);
  const next = reading.classAt(after);
  if (reportsWith(lemma, reading.word(after))) return after + 1;
  const colon = reading.word(after) === ":";
  if (lemma === "read" && (colon || next === W.Quote)) return after + 1;
  const told = toldTo(reading, v, lemma);
  if (told >= 0) return told;
  if (next === W.To && reading.classAt(after + 1) === W.Nonfinite) return promises(lemma) ? after : -1;
  const clause = person ? reportsClauseOfPerson(lemma) : reportsClause(lemma);
  const parenthetic = next === W.Comma && reportsBeside(lemma) && isParenthesis(reading, v);
  const from = clause || parenthetic ? saidClause(reading, v, lemma) : -1;
  return from >= 0 ? from : saidObject(reading, after - 1, lemma, person);
}

/** What is said by a verb with its object: `objected to it as`, `expressed concern at`, `warned them of`, `urged them to`. */
function toldTo(reading: Reading, v: number, lemma: string): number {
  if (lemma === "object") return objected(reading, v, lemma);
  const voiced = voicing.has(lemma) ? voicedAt(reading, v) : -1;
  const told = voiced < 0 ? toldOf(reading, v, lemma) : voiced;
  return told < 0 ? directed(reading, v, lemma) : told;
}

const manners = wordSet(
  "concern regret satisfaction appreciation alarm approval interest horror pride contempt irony sadness dismay relief",
);

/** The token behind a verb and how it is said: `noted with deep concern`, `spoke instead of`. */
export function overManner(reading: Reading, v: number): number {
  let after = v + 1;
  while (reading.classAt(after) === W.Adverb && after < v + 4) after++;
  if (after > v + 1 && reading.classAt(after) === W.Preposition) return after;
  if (reading.word(v + 1) !== "with") return v + 1;
  const phrase = phraseFrom(reading, v + 2);
  return phrase && manners.has(reading.word(phrase.after - 1)) ? phrase.after : v + 1;
}

const voicing = wordSet("express voice state reiterate");
const voices = wordSet(
  "concern regret support hope opposition alarm dismay fear outrage confidence surprise doubt doubts concerns fears hopes",
);

/** `expressed its concern at the raid`: what it is about. */
function voicedAt(reading: Reading, v: number): number {
  const after = phraseFrom(reading, v + 1)?.after ?? -1;
  const at =
    voices.has(reading.word(after - 1)) &&
    /^(?:at|over|about|for|to|with|regarding)$/u.test(reading.word(after));
  return at ? after + 1 : -1;
}

/** The end of a verb with whom it is said to: `told the house`, `reminds us`. */
function hearerEnd(reading: Reading, v: number, lemma: string): number {
  if (!hasHearer(lemma)) return v + 1;
  return reading.classAt(v + 1) === W.Pronoun ? v + 2 : (phraseFrom(reading, v + 1)?.after ?? v + 1);
}

/** `warned the state against it`, `reminded them of it`; -1 for other complements. */
function toldOf(reading: Reading, v: number, lemma: string): number {
  const after = hearerEnd(reading, v, lemma);
  return after > v + 1 && /^(?:of|about|against)$/u.test(reading.word(after)) ? after + 1 : -1;
}

/** The end of the verb with its hearer: `told reporters`, `reminds us`. */
export function overHearer(reading: Reading, v: number, lemma: string): number {
  const after = hearerEnd(reading, v, lemma);
  const next = reading.classAt(after);
  if (next === W.Comma || next === W.Stop) return after;
  const opens = next === W.Determiner || next === W.PossessivePronoun || next === W.Pronoun;
  return opens && clauseFollows(reading, after) ? after : v + 1;
}

function saidClause(reading: Reading, v: number, lemma: string): number {
  const after = overHearer(reading, v, lemma);
  const next = reading.classAt(after);
  const colon = reading.word(after) === ":";
  if (next === W.Stop && !colon) return isParenthesis(reading, v) ? reading.length : -1;
  if (next === W.Comma) return behindComma(reading, v, after);
  const opens =
    colon ||
    next === W.Subordinator ||
    next === W.Quote ||
    thatFollows(reading, after, takesRelative(reading, v, lemma));
  return opens || clauseFollows(reading, after) ? after : -1;
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

/** `…, Krasner argues, …`; `Krasner said, “…”`, `declared, in May, that`; -1 for `with whom Krasner agreed, …`. */
function behindComma(reading: Reading, v: number, comma: number): number {
  if (isParenthesis(reading, v)) return reading.length;
  return hasRelative(reading, v) ? -1 : comma;
}

/** Whether a clause with a relative pronoun of its own stands between the last comma and the verb. */
function hasRelative(reading: Reading, v: number): boolean {
  for (let i = v - 1; i >= 0 && i > v - 12 && reading.classAt(i) !== W.Comma; i--)
    if (reading.classAt(i) === W.Relative) return true;
  return false;
}

/** `…, Krasner argues, …`. */
function isParenthesis(reading: Reading, v: number): boolean {
  for (let i = v - 1; i >= 0 && i > v - 12; i--) {
    const here = reading.classAt(i);
    if (here === W.Comma || here === W.Quote) return true;
    if (!besideSpeech.has(here)) return false;
  }
  return false;
}

const opensObject = new Set<number>([W.Determiner, W.PossessivePronoun, W.Noun, W.Adjective]);

/** Whether a `that` behind a noun may open what is said (`told the house that`), or only tells which (`found a house that`). */
function takesRelative(reading: Reading, v: number, lemma: string): boolean {
  if (!reportsClause(lemma)) return false;
  return hasHearer(lemma) || !opensObject.has(reading.classAt(v + 1));
}

/** `pointed out in December 2012 that`, `put it plainly:`: a short phrase before `that`, a colon or a quotation. */
function thatFollows(reading: Reading, after: number, relative: boolean): boolean {
  for (let i = after; i < after + 10 && i < reading.length; i++) {
    if (reading.word(i) === "that" && i > after)
      return reading.classAt(i) === W.Subordinator || (relative && reading.classAt(i) === W.Relative);
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
    const infinitive = here === W.To && reading.classAt(i + 1) === W.Nonfinite;
    if (here === W.Stop || here === W.Relative || here === W.Comma || infinitive || here === W.Nonfinite)
      return false;
  }
  return false;
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
    const clause = reading.classAt(i - 1) === W.Comma && opensOther(reading, next);
    if (clause || reading.classAt(next) === W.Verb || reading.classAt(next) === W.Auxiliary) return i;
  }
  return reading.length;
}

/** `, and it took`, `, and Lima demanded`. */
function opensOther(reading: Reading, at: number): boolean {
  if (reading.classAt(at) === W.Pronoun) return true;
  const after = reading.classAt(at) === W.Name ? phraseFrom(reading, at)?.after : undefined;
  const verb = reading.classAt(after ?? -1);
  return verb === W.Verb || verb === W.Auxiliary;
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
