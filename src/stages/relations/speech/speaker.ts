import type { EntityLabel, EntityMention } from "../../../model/annotation.ts";
import { affiliation } from "../holder/actor.ts";
import { referentFrom } from "../holder/names.ts";
import { finiteBefore, type Subject, subjectOf } from "../reading/clause.ts";
import type { Phrase } from "../reading/phrases.ts";
import type { Reading } from "../reading/reading.ts";
import { wordSet } from "../reading/verbs.ts";
import { WordClass } from "../reading/word-class.ts";

const W = WordClass;

const speaking = new Set<EntityLabel>(["PERSON", "ORG", "GPE", "LOC", "FAC", "WORK_OF_ART", "LAW"]);
const roles = wordSet(
  `minister president deputy leader secretary ambassador spokesman spokesperson spokeswoman author scholar expert
   politician historian analyst researcher diplomat chancellor premier journalist writer philosopher professor theorist
   senator governor king queen envoy official commentator observer academic speaker chairman general commissioner
   director critic economist sociologist lawyer jurist pope monarch emperor dictator statesman`,
);
/** Bodies that speak for their state: `the Chinese government`. */
const bodies = wordSet("government authorities leadership ministry parliament delegation administration");
const documents = wordSet(
  `note letter statement document communique communiqué declaration resolution report memorandum telegram message
   article speech address interview paper book essay study treaty charter agreement`,
);
const texts = wordSet(
  "article book paper essay study work works theory speech address statement interview memoirs view analysis",
);

/** Who speaks: names, a person to be looked up before this sentence, or someone that is not named. */
export type Speaker =
  | {
      readonly kind: "named";
      readonly names: readonly string[];
      readonly person: boolean;
      readonly start: number;
      readonly after: number;
    }
  | { readonly kind: "last-person"; readonly before: number }
  | { readonly kind: "document" }
  | { readonly kind: "unnamed" };

const unnamed: Speaker = { kind: "unnamed" };

export function entityName(reading: Reading, i: number): EntityMention | undefined {
  const entity = reading.entity(i);
  return entity && speaking.has(entity.label) ? entity : undefined;
}

/** The speaker that ends right before token `i`, or else the subject of the verb group that starts there. */
export function speakerBefore(reading: Reading, v: number): Speaker {
  const near = personBefore(reading, v);
  if (near) return near;
  const subject = subjectOf(reading, v);
  if (!subject) return unnamed;
  return speakerOf(reading, subject);
}

/** `Dmitry Peskov explained`, `Krasner (1999) argues`, `Idan and Shaffer note`: a person right before the verb. */
function personBefore(reading: Reading, v: number): Speaker | undefined {
  const last = overParenthesis(reading, v - 1);
  const entity = reading.entity(last);
  if (entity?.label !== "PERSON") return undefined;
  return namedEnding(reading, last);
}

/** Over adverbs and a parenthesis, to the left. */
function overParenthesis(reading: Reading, from: number): number {
  let i = from;
  while (i >= 0 && reading.classAt(i) === W.Adverb) i--;
  if (reading.word(i) !== ")" && reading.word(i) !== "]") return i;
  const limit = Math.max(0, i - 20);
  while (i > limit && reading.word(i) !== "(" && reading.word(i) !== "[") i--;
  return i - 1;
}

/** Prepositions that a speaker may stand behind. */
const speakers = wordSet("as by to in from like of");

/** The names that end with token `last`, a coordination of speakers; undefined under a preposition. */
export function namedEnding(reading: Reading, last: number): Speaker | undefined {
  const first = entityStart(reading, last);
  const entity = entityName(reading, last);
  if (!entity) return undefined;
  const names = [entity.name];
  let start = first;
  for (let i = 0; i < 20; i++) {
    const joint = reading.classAt(start - 1);
    const comma = joint === W.Comma && names.length > 1;
    const parts = names.length === 1 && opensNewClause(reading, start - 1);
    if (parts || (joint !== W.Coordinator && !comma)) break;
    const end = overParenthesis(reading, reading.classAt(start - 2) === W.Comma ? start - 3 : start - 2);
    const item = reading.entity(end);
    if (!item || item.label !== entity.label) break;
    names.unshift(item.name);
    start = entityStart(reading, end);
  }
  const governor = reading.word(start - 1);
  if (reading.classAt(start - 1) === W.Preposition && !speakers.has(governor)) return undefined;
  return { kind: "named", names: unique(names), person: entity.label === "PERSON", start, after: last + 1 };
}

/** `in Banjska, and Pristina spoke`: a comma before `and` joins clauses, unless it ends a list of three. */
function opensNewClause(reading: Reading, joint: number): boolean {
  if (reading.classAt(joint - 1) !== W.Comma) return false;
  const item = entityStart(reading, overParenthesis(reading, joint - 2));
  return reading.classAt(item - 1) !== W.Comma;
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}

function entityStart(reading: Reading, i: number): number {
  let start = i;
  while (start > 0 && reading.entityAt[start - 1] === reading.entityAt[i]) start--;
  return start;
}

/** The names that a phrase beginning at `i` gives: `by the well-known expert Sultan Akimbekov`. */
export function speakerFrom(reading: Reading, i: number): Speaker {
  const people: string[] = [];
  let body: Speaker | undefined;
  let start = -1;
  let after = i;
  for (let j = i; j < reading.length && j < i + 40; j++) {
    const entity = endOfName(reading, j);
    if (entity?.label === "PERSON") {
      people.push(entity.name);
      if (start < 0) start = entityStart(reading, j);
      after = j + 1;
    } else if (entity) {
      body ??= bodyAt(reading, entity.name, i, j);
    }
    if (!continuesName(reading, j, people.length === 0 && !body)) break;
  }
  if (people.length > 0) return { kind: "named", names: unique(people), person: true, start, after };
  return body ?? speakerOfWords(reading, i);
}

/** A state or body, unless it is only whose the speaker is (`the leader of Serbia`). */
function bodyAt(reading: Reading, name: string, start: number, last: number): Speaker | undefined {
  if (reading.word(entityStart(reading, last) - 1) === "of") return undefined;
  return { kind: "named", names: [name], person: false, start, after: last + 1 };
}

function continuesName(reading: Reading, j: number, unnamedYet: boolean): boolean {
  return (
    inPhrase(reading.classAt(j)) || continuesList(reading, j) || (unnamedYet && reading.word(j) === "of")
  );
}

/** The speaker's name that ends with token `j`, unless something of theirs follows (`Tokayev’s article`). */
function endOfName(reading: Reading, j: number): EntityMention | undefined {
  if (reading.entityAt[j + 1] === reading.entityAt[j] || reading.classAt(j + 1) === W.Possessive)
    return undefined;
  return entityName(reading, j);
}

function inPhrase(here: number): boolean {
  return (
    here === W.Name ||
    here === W.Noun ||
    here === W.Adjective ||
    here === W.Determiner ||
    here === W.Hyphen ||
    here === W.PossessivePronoun
  );
}

/** A comma or `and` before another person. */
function continuesList(reading: Reading, j: number): boolean {
  const here = reading.classAt(j);
  const person = (at: number): boolean => reading.entity(at)?.label === "PERSON";
  if (here === W.Comma) return person(j + 1) || (reading.classAt(j + 1) === W.Coordinator && person(j + 2));
  return here === W.Coordinator && person(j + 1) && person(j - 1);
}

function speakerOfWords(reading: Reading, i: number): Speaker {
  if (reading.word(i) === "him" || reading.word(i) === "her") return { kind: "last-person", before: i };
  for (let j = i; j < i + 8 && inPhrase(reading.classAt(j)); j++) {
    if (roles.has(reading.word(j)) && isDefinite(reading.word(i))) return { kind: "last-person", before: i };
  }
  return unnamed;
}

function isDefinite(word: string): boolean {
  return word === "the" || word === "this";
}

/** Who the subject of a speech verb is. */
function speakerOf(reading: Reading, { phrase, pronoun }: Subject): Speaker {
  const head = phrase.after - 1;
  const word = reading.word(head);
  if (pronoun) return word === "he" || word === "she" ? lastPerson(phrase.start) : unnamed;
  const person = personIn(reading, phrase.start, phrase.after);
  if (person) return person;
  const named = entityName(reading, head) ? namedEnding(reading, head) : undefined;
  if (named) return withConjuncts(reading, named, phrase.start);
  const apposed = apposedPerson(reading, phrase.after);
  if (apposed) return apposed;
  if (roles.has(word)) return speakerByRole(reading, phrase);
  if (bodies.has(word)) return speakerOfBody(reading, phrase);
  return documents.has(word) ? { kind: "document" } : unnamed;
}

function lastPerson(before: number): Speaker {
  return { kind: "last-person", before };
}

/** `the minister` is the person named last. */
function speakerByRole(reading: Reading, { start }: Phrase): Speaker {
  return isDefinite(reading.word(start)) ? lastPerson(start) : unnamed;
}

/** `the Chinese government` speaks for China. */
function speakerOfBody(reading: Reading, { start, after }: Phrase): Speaker {
  const state = affiliation(reading, start, after);
  return state ? { kind: "named", names: state.names, person: false, start, after } : unnamed;
}

/** `Mali, Burkina Faso and Niger say`: the states that follow the first. */
function withConjuncts(reading: Reading, named: Speaker, start: number): Speaker {
  const list = referentFrom(reading, start);
  if (named.kind !== "named" || named.person || !list || list.names.length < 2) return named;
  return { ...named, names: unique(list.names), after: list.after };
}

/** `its prime minister, Viktor Orbán, maintained`. */
function apposedPerson(reading: Reading, after: number): Speaker | undefined {
  for (let i = after; i < after + 12; i++) {
    const here = reading.classAt(i);
    if (here === W.Verb || here === W.Auxiliary || here === W.Stop) return undefined;
    const person = reading.entity(i)?.label === "PERSON" && reading.classAt(i - 1) === W.Comma;
    if (!person) continue;
    const speaker = speakerFrom(reading, i);
    return speaker.kind === "named" && reading.classAt(speaker.after) === W.Comma ? speaker : undefined;
  }
  return undefined;
}

/** A person in the phrase: its head (`journalist Mikhail Rostovsky`), or the owner of words (`Tokayev’s article`). */
function personIn(reading: Reading, start: number, after: number): Speaker | undefined {
  for (let i = after - 1; i >= start; i--) {
    if (reading.entity(i)?.label !== "PERSON") continue;
    const owned = reading.classAt(i + 1) === W.Possessive;
    if (owned && texts.has(reading.word(after - 1))) return namedEnding(reading, i);
    if (i !== after - 1) return undefined;
    const joint = reading.classAt(start - 1) === W.Coordinator ? namedEnding(reading, i) : undefined;
    return joint ?? speakerFrom(reading, start);
  }
  return undefined;
}

/** `Kazakhstan handed a note to the embassy, which stated`: a document is its issuer’s. */
export function issuerBefore(reading: Reading, relative: number): Speaker | undefined {
  const verb = finiteBefore(reading, relative);
  if (verb < 0) return undefined;
  let document = false;
  for (let i = verb + 1; i < relative; i++) document ||= documents.has(reading.word(i));
  const subject = document ? subjectOf(reading, verb) : undefined;
  return subject && !subject.pronoun ? namedEnding(reading, subject.phrase.after - 1) : undefined;
}
