import { headOverAside } from "./aside.ts";
import { type Phrase, phraseStart } from "./phrases.ts";
import { REACH, type Reading } from "./reading.ts";
import { wordSet } from "./verbs.ts";
import { WordClass } from "./word-class.ts";

const W = WordClass;

/** The finite verb (or first auxiliary) that stands last before token `i`; -1 where there is none. */
export function finiteBefore(reading: Reading, i: number): number {
  const limit = Math.max(0, i - REACH);
  for (let j = i - 1; j >= limit; j--) {
    const here = reading.classAt(j);
    if (here === W.Stop) return -1;
    if (here === W.Verb || here === W.Auxiliary) return groupStart(reading, j);
  }
  return -1;
}

/** The first word of the verb group that ends at `v`: `has` of `has not been pursuing`. */
export function groupStart(reading: Reading, v: number): number {
  let start = v;
  for (let j = v - 1; j >= 0; j--) {
    const here = reading.classAt(j);
    if (here === W.Auxiliary) start = j;
    else if (here !== W.Adverb && here !== W.Negator) break;
  }
  return start;
}

/** A participle behind a form of be: its subject is done to. */
export function isPassive(reading: Reading, v: number): boolean {
  let i = v - 1;
  while (reading.classAt(i) === W.Adverb || reading.classAt(i) === W.Negator) i--;
  if (reading.classAt(i) === W.Coordinator && reading.classAt(i - 1) === W.Verb && !takesObject(reading, v))
    return isPassive(reading, i - 1);
  const be = /^(?:is|are|was|were|been|being|be|isn't|aren't|wasn't|weren't)$/u.test(reading.word(i));
  return be && !reading.word(v).endsWith("ing");
}

/** `was seized and securitised.` is passive throughout, `was elected and claimed it` is not. */
function takesObject(reading: Reading, v: number): boolean {
  const next = reading.classAt(v + 1);
  const ends = next === W.Stop || next === W.Comma || next === W.Preposition;
  return !ends || !/(?:ed|en|[nt])$/u.test(reading.word(v));
}

/** What a clause says its verb of. */
export interface Subject {
  /** The noun phrase, or the pronoun alone. */
  readonly phrase: Phrase;
  readonly pronoun: boolean;
  /** The clause hangs on another: it begins with `which`, `that`, `since`. */
  readonly embedded: boolean;
}

const clauseEdge = new Set<number>([W.Stop, W.Subordinator, W.Dash, W.Verb, W.Auxiliary, W.Relative]);

/**
 * The subject of the verb group that starts at `v`: the first noun phrase of its clause that no preposition governs.
 * A relative pronoun stands for the phrase before it; a verb that is coordinated with another shares its subject.
 */
export function subjectOf(reading: Reading, v: number, depth = 0): Subject | undefined {
  const pronoun = reading.classAt(v - 1) === W.Pronoun && reading.word(v - 2) !== "of";
  if (pronoun) return subjectAt(reading, v - 1, v);
  const head = headOverAside(reading, v);
  if (head >= 0) return subjectAt(reading, head, head + 1);
  const limit = Math.max(0, v - REACH);
  let edge = v - 1;
  while (edge >= limit && !clauseEdge.has(reading.classAt(edge))) edge--;
  const from = clauseStart(reading, edge, v);
  const found = firstFreePhrase(reading, from, v, false) ?? firstFreePhrase(reading, from, v, true);
  if (found) {
    const at = reading.classAt(edge);
    return { ...found, embedded: at === W.Relative || at === W.Subordinator };
  }
  if (depth > 3 || edge < 0) return undefined;
  const at = reading.classAt(edge);
  if (at === W.Relative) return antecedentOfRelative(reading, edge);
  if (at === W.Verb || at === W.Auxiliary) return subjectOf(reading, groupStart(reading, edge), depth + 1);
  return undefined;
}

/** After a verb its own objects come first; a new subject stands behind a comma or a coordinator. */
function clauseStart(reading: Reading, edge: number, v: number): number {
  const at = reading.classAt(edge);
  if (edge < 0 || (at !== W.Verb && at !== W.Auxiliary) || isInverted(reading, edge)) return edge + 1;
  for (let i = v - 1; i > edge; i--) {
    const here = reading.classAt(i);
    if (here === W.Comma || here === W.Coordinator) return i + 1;
  }
  return v;
}

/** `Has Armenia lost`, `nor did Peru give up`: the subject stands behind the auxiliary. */
function isInverted(reading: Reading, auxiliary: number): boolean {
  if (reading.classAt(auxiliary) !== W.Auxiliary) return false;
  const before = reading.classAt(auxiliary - 1);
  return (
    before === W.Stop || before === W.Quote || /^(?:nor|never|nowhere)$/u.test(reading.word(auxiliary - 1))
  );
}

/** Prepositions that also open clauses: `since Russia seeks`. */
const clausal = wordSet("since after before until till as than for");

/**
 * The first noun phrase or pronoun between two tokens that stands after no preposition, infinitive or participle;
 * with `lax` also one after a word that may open a clause.
 */
function firstFreePhrase(reading: Reading, from: number, to: number, lax: boolean): Subject | undefined {
  let governed = false;
  for (let i = from; i < to; i++) {
    const here = reading.classAt(i);
    const noun = here === W.Noun || here === W.Name;
    if (!governed && (noun || here === W.Pronoun)) return subjectAt(reading, i, to);
    const after = noun ? phraseEnd(reading, i, to) : i + 1;
    const beside = after === to ? nameBehindNoun(reading, i, after) : undefined;
    if (beside) return beside;
    i = after - 1;
    governed = governsAfter(reading, i, lax, governed);
  }
  return undefined;
}

/** The comma of `In the words of Ann Lee, Joe Park and`, which a list of names behind a preposition goes on after. */
function isNameListAt(reading: Reading, comma: number): boolean {
  if (reading.classAt(comma) !== W.Comma || reading.classAt(comma + 1) !== W.Name) return false;
  const after = phraseEnd(reading, comma + 1, Math.min(reading.length, comma + 10));
  const joint = reading.classAt(after);
  const last = joint === W.Comma && reading.classAt(after + 1) === W.Coordinator ? after + 1 : after;
  return (joint === W.Comma || joint === W.Coordinator) && reading.classAt(last + 1) === W.Name;
}

/** `for that reason Moscow`: a name that only stands beside the noun before it, right before its verb. */
function nameBehindNoun(reading: Reading, from: number, after: number): Subject | undefined {
  const entity = reading.entityAt[after - 1] as number;
  if (entity < 0 || reading.classAt(after - 1) !== W.Name) return undefined;
  let start = after - 1;
  while (start > from && reading.entityAt[start - 1] === entity) start--;
  if (start <= from || reading.classAt(start - 1) !== W.Noun) return undefined;
  return { phrase: { start, after }, pronoun: false, embedded: false };
}

/** Whether a phrase that begins behind token `i` is governed, if one that began before it was or was not. */
function governsAfter(reading: Reading, i: number, lax: boolean, governed: boolean): boolean {
  const here = reading.classAt(i);
  if (governed && isNameListAt(reading, here === W.Comma ? i : i + 1)) return true;
  if (here === W.Noun || here === W.Name || here === W.Date) return reading.classAt(i + 1) === W.Coordinator;
  if (here === W.Comma || (lax && clausal.has(reading.word(i)))) return false;
  return governed || governs(here);
}

function governs(here: number): boolean {
  return here === W.Preposition || here === W.To || here === W.Nonfinite;
}

function subjectAt(reading: Reading, i: number, to: number): Subject {
  const pronoun = reading.classAt(i) === W.Pronoun;
  const phrase = pronoun
    ? { start: i, after: i + 1 }
    : { start: phraseStart(reading, i), after: phraseEnd(reading, i, to) };
  const before = reading.classAt(phrase.start - 1);
  return { phrase, pronoun, embedded: before === W.Subordinator || before === W.Relative };
}

function phraseEnd(reading: Reading, i: number, to: number): number {
  let after = i + 1;
  for (let j = i + 1; j < to; j++) {
    const here = reading.classAt(j);
    if (here === W.Noun || here === W.Name) after = j + 1;
    else if (here !== W.Adjective && here !== W.Hyphen && here !== W.Possessive && here !== W.Number) break;
  }
  return after;
}

/** The noun phrase before `which`, over a comma and a preposition. */
export function antecedentOfRelative(reading: Reading, relative: number): Subject | undefined {
  let i = relative - 1;
  while (i >= 0 && (reading.classAt(i) === W.Comma || reading.classAt(i) === W.Preposition)) i--;
  const here = reading.classAt(i);
  if (here !== W.Noun && here !== W.Name) return undefined;
  return { phrase: { start: phraseStart(reading, i), after: i + 1 }, pronoun: false, embedded: true };
}
