import type { EntityLabel, EntityMention } from "../../../model/annotation.ts";
import { type Phrase, phraseFrom } from "../reading/phrases.ts";
import type { Reading } from "../reading/reading.ts";
import { wordSet } from "../reading/verbs.ts";
import { WordClass } from "../reading/word-class.ts";
import { kinds, offices, roles } from "./speaker-words.ts";

const W = WordClass;

const speaking = new Set<EntityLabel>(["PERSON", "ORG", "GPE", "LOC", "FAC", "WORK_OF_ART", "LAW"]);

/** Who speaks: names, a person to be looked up before this sentence, or someone that is not named. */
export type Speaker =
  | {
      readonly kind: "named";
      readonly names: readonly string[];
      readonly person: boolean;
      readonly start: number;
      readonly after: number;
    }
  /** The person named last; with an office (`president`), the one of that office. */
  | {
      readonly kind: "last-person";
      readonly before: number;
      readonly office?: string;
      readonly only?: boolean;
    }
  /** A body or document that is called by its kind: `the court`, `the resolution`. */
  | { readonly kind: "last-body"; readonly before: number; readonly word: string }
  /** A text without a name: its note may tell whose it is. */
  | { readonly kind: "document" }
  /** `the book`, `the authors`: whoever wrote what was spoken of last. */
  | { readonly kind: "last-author"; readonly before: number }
  /** `the former`, `the latter` of two that were named together. */
  | { readonly kind: "of-two"; readonly before: number; readonly latter: boolean }
  /** `it` or `they`: whoever the sentence before is about. */
  | { readonly kind: "same"; readonly before: number; readonly plural: boolean }
  | { readonly kind: "unnamed" };

export const unnamed: Speaker = { kind: "unnamed" };

export function entityName(reading: Reading, i: number): EntityMention | undefined {
  const entity = reading.entity(i);
  return entity && speaking.has(entity.label) ? entity : undefined;
}

/** Over adverbs and a parenthesis, to the left. */
export function overParenthesis(reading: Reading, from: number): number {
  let i = from;
  while (i >= 0 && reading.classAt(i) === W.Adverb) i--;
  if (reading.word(i) !== ")" && reading.word(i) !== "]") return i;
  const limit = Math.max(0, i - 20);
  while (i > limit && reading.word(i) !== "(" && reading.word(i) !== "[") i--;
  return i - 1;
}

/** Prepositions that a speaker may stand behind. */
const speakers = wordSet("as by to in from like of");

/**
 * The names that end with token `last`, a coordination of speakers; undefined under a preposition, unless they may be
 * `governed` (`on Krasner’s account`).
 */
export function namedEnding(reading: Reading, last: number, governed = false): Speaker | undefined {
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
  if (!governed && reading.classAt(start - 1) === W.Preposition && !speakers.has(governor)) return undefined;
  return { kind: "named", names: unique(names), person: entity.label === "PERSON", start, after: last + 1 };
}

/** `in Banjska, and Pristina spoke`: a comma before `and` joins clauses, unless it ends a list of three. */
function opensNewClause(reading: Reading, joint: number): boolean {
  if (reading.classAt(joint - 1) !== W.Comma) return false;
  const item = entityStart(reading, overParenthesis(reading, joint - 2));
  return reading.classAt(item - 1) !== W.Comma;
}

export function unique(names: readonly string[]): readonly string[] {
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
    if (roles.has(reading.word(j)) && isDefinite(reading.word(i))) return speakerByRole(reading, i, j + 1);
  }
  const phrase = phraseFrom(reading, i);
  return phrase ? speakerOfKind(reading, phrase) : unnamed;
}

/** `the minister` is the person named last, or the last minister; `the President` nobody but a president. */
export function speakerByRole(reading: Reading, start: number, after: number): Speaker {
  const office = reading.word(after - 1);
  if (!isDefinite(reading.word(start))) return unnamed;
  if (!offices.has(office)) return { kind: "last-person", before: start };
  const only = reading.isCapital(after - 1) || after - start > 2;
  return { kind: "last-person", before: start, office, only };
}

export function isDefinite(word: string): boolean {
  return word === "the" || word === "this";
}

/** `the court`, `the resolution`: what was named last that is called so. */
export function speakerOfKind(reading: Reading, { start, after }: Phrase): Speaker {
  const word = kinds.get(reading.word(after - 1));
  const whole =
    word !== undefined && isDefinite(reading.word(start)) && reading.classAt(after) !== W.Preposition;
  return whole && after - start === 2 ? { kind: "last-body", before: start, word } : unnamed;
}
