import { groupStart, isPassive, subjectOf } from "../reading/clause.ts";
import { phraseFrom, phraseStart } from "../reading/phrases.ts";
import type { Reading } from "../reading/reading.ts";
import { WordClass } from "../reading/word-class.ts";
import { nameOf, type Referent, referentFrom, spell } from "./names.ts";
import { type Holder, possessorBefore } from "./possessor.ts";

const W = WordClass;

/** What the mention is done to: its of-phrase, its possessor, or the object of its verb. */
export function objectOf(reading: Reading, first: number, after: number): Holder | undefined {
  if (reading.classAt(first) === W.Verb || reading.classAt(first) === W.Nonfinite)
    return verbsObject(reading, first, after);
  if (reading.word(after) === "of") {
    const referent = named(reading, after + 1);
    return referent && { referent: { ...withNext(reading, referent), start: after }, rule: "of" };
  }
  const owner = possessorBefore(reading, first);
  if (owner || reading.classAt(first - 1) !== W.Possessive) return owner;
  return ownWords(reading, phraseStart(reading, first - 1), first - 1);
}

/** Whom or what the verb at `first` is done to. */
function verbsObject(reading: Reading, first: number, after: number): Holder | undefined {
  const passive = isPassive(reading, first) || /^(?:become|get)$/u.test(reading.lemma(first - 1));
  if (passive) return sufferer(reading, first);
  if (isReduced(reading, first, after)) return ownWords(reading, phraseStart(reading, first - 2), first - 1);
  const referent = named(reading, after);
  return referent && { referent: { ...referent, start: after }, rule: "object" };
}

/** `Hunger, securitized by the bank,`: a participle behind a comma, with who does it. */
function isReduced(reading: Reading, first: number, after: number): boolean {
  return (
    reading.word(first).endsWith("ed") &&
    reading.word(after) === "by" &&
    reading.classAt(first - 1) === W.Comma &&
    reading.classAt(first - 2) === W.Noun
  );
}

/** The words of the phrase from `start` up to `end`, as `named` reads them. */
function ownWords(reading: Reading, start: number, end: number): Holder | undefined {
  const referent = named(reading, start);
  if (!referent || referent.after < end) return undefined;
  let first = start;
  while (reading.classAt(first) === W.Determiner) first++;
  return { referent: { ...referent, names: [spell(reading, first, end)], after: end }, rule: "possessive" };
}

/** `securitization of gas and of data`. */
function withNext(reading: Reading, first: Referent): Referent {
  const more = reading.word(first.after) === "and";
  const of = reading.word(first.after + 1) === "of";
  const next =
    more && (of || isBareNoun(reading, first.after + 1))
      ? named(reading, first.after + (of ? 2 : 1))
      : undefined;
  return next ? { ...next, names: [...first.names, ...next.names], plural: true } : first;
}

/** The second of `hunger and migration`; not of `food and climate policy`. */
function isBareNoun(reading: Reading, i: number): boolean {
  const next = reading.classAt(i + 1);
  return reading.classAt(i) === W.Noun && next !== W.Noun && next !== W.Name && next !== W.Hyphen;
}

/** `migration was securitized`. */
function sufferer(reading: Reading, verb: number): Holder | undefined {
  const subject = subjectOf(reading, groupStart(reading, verb));
  if (!subject || subject.pronoun) return undefined;
  const holder = referentFrom(reading, subject.phrase.start);
  if (holder) return { referent: holder, rule: "subject" };
  if (
    reading.word(subject.phrase.start) === "the" &&
    !tells(reading, subject.phrase.start + 1, subject.phrase.after)
  )
    return undefined;
  const referent = named(reading, subject.phrase.start);
  return referent && { referent, rule: "subject" };
}

/** A holder's name, or the words of the phrase: `relations with Russia`. */
function named(reading: Reading, at: number): Referent | undefined {
  const holder = referentFrom(reading, at);
  if (holder) return holder;
  const phrase = phraseFrom(reading, at);
  if (!phrase) return undefined;
  const partner = reading.word(phrase.after) === "with" ? partnerAt(reading, phrase.after + 1) : undefined;
  if (!partner && namesNothing.test(reading.word(at)) && !tells(reading, at + 1, phrase.after))
    return undefined;
  let first = at;
  while (reading.classAt(first) === W.Determiner) first++;
  if (first >= phrase.after || reading.classAt(first) === W.PossessivePronoun) return undefined;
  const words = spell(reading, first, phrase.after);
  const name = partner ? `${words} with ${partner.names[0] as string}` : words;
  return { names: [name], plural: false, start: at, after: partner?.after ?? phrase.after };
}

/** What points to or counts things instead of naming them: `the dispute`, `every doubt`. */
const namesNothing = /^(?:this|that|these|those|an?|every|each|any|no|all|some|another|such)$/u;

/** `the Kurdish question`, `the climate crisis`: a name or a modifier tells which. */
function tells(reading: Reading, from: number, after: number): boolean {
  return after - from > 1 && reading.classAt(from) !== W.Determiner;
}

function partnerAt(reading: Reading, at: number): Referent | undefined {
  const phrase = phraseFrom(reading, at);
  const name = phrase && nameOf(reading, phrase);
  return phrase && name !== undefined
    ? { names: [name], plural: false, start: at, after: phrase.after }
    : undefined;
}
