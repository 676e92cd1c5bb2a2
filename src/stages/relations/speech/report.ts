import { negatedVerb } from "../negation/negated-verb.ts";
import { groupStart, isPassive } from "../reading/clause.ts";
import { phraseFrom } from "../reading/phrases.ts";
import type { Reading } from "../reading/reading.ts";
import { WordClass } from "../reading/word-class.ts";
import type { Frame } from "./frame.ts";
import { issuerBefore, type Speaker, speakerBefore, speakerFrom } from "./speaker.ts";
import {
  classes,
  hasHearer,
  isNaming,
  isSolemn,
  isSpeech,
  judges,
  lemmaOf,
  promises,
  reportsBeside,
  reportsClause,
  reportsClauseOfPerson,
  reportsObject,
  reportsWith,
} from "./speech-verbs.ts";

const W = WordClass;

/** `X argues that …`, `X condemned …`, `was expressed by X`, `“…,” said X`. */
export function verbFrame(reading: Reading, v: number): Frame | undefined {
  const lemma = lemmaOf(reading, v);
  if (!isSpeech(lemma)) return undefined;
  const here = reading.classAt(v);
  if (here === W.Noun && endsReport(reading, v)) return active(reading, v, lemma);
  if (here !== W.Verb && here !== W.Nonfinite) return undefined;
  if (reading.word(v + 1) === "by") return passive(reading, v);
  return here === W.Verb
    ? (inverted(reading, v) ?? active(reading, v, lemma))
    : participle(reading, v, lemma);
}

/** `…, Agnew (2005) claims.`: spelt as a noun, but behind a person that stands behind a comma. */
function endsReport(reading: Reading, v: number): boolean {
  const next = reading.classAt(v + 1);
  if (next !== W.Stop && next !== W.Comma) return false;
  const speaker = speakerBefore(reading, v);
  return (
    speaker.kind === "named" &&
    speaker.person &&
    speaker.after <= v &&
    (reading.classAt(speaker.start - 1) === W.Comma || reading.classAt(speaker.start - 1) === W.Quote)
  );
}

/** `the view expressed by X, namely, that …`: what follows is X’s. */
function passive(reading: Reading, v: number): Frame | undefined {
  const speaker = speakerFrom(reading, v + 2);
  if (speaker.kind !== "named") return undefined;
  const lemma = lemmaOf(reading, v);
  const finite =
    reading.classAt(groupStart(reading, v)) === W.Auxiliary && !judges(lemma) && reportsClause(lemma);
  const from = finite ? 0 : speaker.after;
  return { speaker, start: v, after: speaker.after, from, to: reading.length, rule: "by" };
}

/** `“…,” said Tokayev`, `‘…’, argues the historian Emma Clarke`. */
function inverted(reading: Reading, v: number): Frame | undefined {
  const quoted = reading.classAt(v - 1) === W.Quote || reading.classAt(v - 2) === W.Quote;
  if (!quoted && reading.classAt(v - 1) !== W.Comma) return undefined;
  const next = reading.classAt(v + 1);
  if (next !== W.Name && !(quoted && (next === W.Determiner || next === W.Noun))) return undefined;
  const speaker = speakerFrom(reading, v + 1);
  if (speaker.kind !== "named") return undefined;
  return { speaker, start: v, after: speaker.after, from: 0, to: reading.length, rule: "said" };
}

function active(reading: Reading, v: number, lemma: string): Frame | undefined {
  if (isPassive(reading, v) || negatedVerb(reading, v)) return undefined;
  const start = groupStart(reading, v);
  if (reading.classAt(start - 1) === W.To) return undefined;
  const speaker = subjectSpeaker(reading, start);
  const person = speaker.kind === "last-person" || (speaker.kind === "named" && speaker.person);
  if (isOpenGloss(reading, speaker, v, lemma)) return undefined;
  const quoted = speaker.kind === "named" && reading.classAt(speaker.start - 1) === W.Quote;
  const from = quoted ? reading.length : said(reading, v, lemma, person);
  if (from < 0 || isDeed(reading, speaker, lemma, from === v + 1)) return undefined;
  const tail = from >= reading.length;
  const cueStart = speaker.kind === "named" ? Math.min(speaker.start, v) : v;
  const endOfTail =
    reading.classAt(overHearer(reading, v, lemma)) === W.Comma && !quoted ? reading.length : v;
  const to = tail ? endOfTail : endOf(reading, from, cueStart);
  const range = { from: tail ? 0 : from, to };
  return { speaker, start: cueStart, after: v + 1, ...range, rule: "verb" };
}

/** `what Jackson described for the region`: it is not said what that is. */
function isOpenGloss(reading: Reading, speaker: Speaker, v: number, lemma: string): boolean {
  if (speaker.kind !== "named" || reading.word(speaker.start - 1) !== "what") return false;
  return !isNaming(lemma) && reading.classAt(v + 1) === W.Preposition && reading.word(v + 1) !== "as";
}

/** `Estonia proclaimed its independence`: a state does what a movement only says. */
function isDeed(reading: Reading, speaker: Speaker, lemma: string, object: boolean): boolean {
  if (!isSolemn(lemma) || !object || speaker.kind !== "named" || speaker.person) return false;
  const state = reading.entity(speaker.after - 1)?.label === "GPE" && speaker.start === speaker.after - 1;
  const next = reading.classAt(speaker.after - 1);
  return state || next === W.Determiner;
}

function subjectSpeaker(reading: Reading, start: number): Speaker {
  const speaker = speakerBefore(reading, start);
  if (reading.classAt(start - 1) !== W.Relative) return speaker;
  return speaker.kind === "named" && speaker.person ? speaker : (issuerBefore(reading, start - 1) ?? speaker);
}

/**
 * Where what is said begins; the sentence's length where it stands before the verb (`…, Krasner argues.`); -1 where
 * the verb reports nothing.
 */
function said(reading: Reading, v: number, lemma: string, person: boolean): number {
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
function overHearer(reading: Reading, v: number, lemma: string): number {
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
  if (next === W.Stop && !colon) return reading.length;
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

/** `…, Krasner argues, …`. */
function isParenthesis(reading: Reading, v: number): boolean {
  for (let i = v - 1; i >= 0 && i > v - 12; i--) {
    const here = reading.classAt(i);
    if (here === W.Comma) return true;
    if (here !== W.Name && here !== W.Noun && here !== W.Adverb && here !== W.Auxiliary && here !== W.Pronoun)
      return false;
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

function startsPhrase(here: number): boolean {
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
function endOf(reading: Reading, from: number, start: number): number {
  return reading.word(start - 1) === "what" ? endOfGloss(reading, from) : endOfReport(reading, from);
}

function endOfGloss(reading: Reading, from: number): number {
  for (let i = from + 1; i < reading.length; i++) {
    const here = reading.classAt(i);
    if (here === W.Comma || here === W.Stop || here === W.Verb || here === W.Auxiliary) return i;
  }
  return reading.length;
}

/** A report ends where a clause of contrast with its own subject begins. */
function endOfReport(reading: Reading, from: number): number {
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

/** `nationalists made themselves known, claiming that …`. */
function participle(reading: Reading, v: number, lemma: string): Frame | undefined {
  if (!reading.word(v).endsWith("ing") || !reportsClause(lemma)) return undefined;
  const from = said(reading, v, lemma, false);
  if (from < 0 || from >= reading.length || reading.word(v + 1) !== "that") return undefined;
  const speaker = speakerBefore(reading, reading.classAt(v - 1) === W.Comma ? v - 1 : v);
  if (speaker.kind === "unnamed") return undefined;
  return { speaker, start: v, after: v + 1, from, to: reading.length, rule: "verb" };
}
