import { affiliation } from "../holder/doer.ts";
import { referentFrom } from "../holder/names.ts";
import { finiteBefore, groupStart, type Subject, subjectOf } from "../reading/clause.ts";
import { type Phrase, phraseFrom, phraseStart } from "../reading/phrases.ts";
import type { Reading } from "../reading/reading.ts";
import { WordClass } from "../reading/word-class.ts";
import {
  entityName,
  namedEnding,
  overParenthesis,
  type Speaker,
  speakerByRole,
  speakerFrom,
  speakerOfKind,
  unique,
  unnamed,
} from "./named.ts";
import { authored, bodies, documents, issuing, parts, roles, texts } from "./speaker-words.ts";

const W = WordClass;

/** The speaker that ends right before token `i`, or else the subject of the verb group that starts there. */
export function speakerBefore(reading: Reading, v: number): Speaker {
  const near = personBefore(reading, v);
  if (near) return near;
  const subject = besideSubject(reading, v) ?? subjectOf(reading, v);
  if (!subject) return unnamed;
  return speakerOf(reading, subject);
}

/** `The islanders, London replies, are`: the phrase between a comma and a verb that another comma follows. */
export function besideSubject(reading: Reading, v: number): Subject | undefined {
  const ends = reading.classAt(v + 1);
  if (ends !== W.Comma && ends !== W.Stop) return undefined;
  const phrase = phraseFrom(reading, phraseStart(reading, v - 1));
  const stands = phrase && phrase.after === v && reading.classAt(phrase.start - 1) === W.Comma;
  return stands ? { phrase, pronoun: false, embedded: false } : undefined;
}

/** `Dmitry Peskov explained`, `Krasner (1999) argues`, `Idan and Shaffer note`: a person right before the verb. */
function personBefore(reading: Reading, v: number): Speaker | undefined {
  const last = overParenthesis(reading, v - 1);
  const entity = reading.entity(last);
  if (entity?.label !== "PERSON") return undefined;
  return namedEnding(reading, last);
}

/** Who the subject of a speech verb is. */
export function speakerOf(reading: Reading, { phrase, pronoun }: Subject): Speaker {
  const head = phrase.after - 1;
  if (pronoun) return speakerOfPronoun(reading.word(head), phrase.start);
  const person = personIn(reading, phrase.start, phrase.after);
  if (person) return person;
  const named = entityName(reading, head) ? namedEnding(reading, head) : undefined;
  if (named) return withConjuncts(reading, named, phrase.start);
  return apposedPerson(reading, phrase.after) ?? speakerOfNoun(reading, phrase);
}

/** `the author`, `his speech`, `a chamber of the court`, `the minister`. */
function speakerOfNoun(reading: Reading, phrase: Phrase): Speaker {
  const word = reading.word(phrase.after - 1);
  const his = /^(?:his|her)$/u.test(reading.word(phrase.start));
  if (his && (documents.has(word) || texts.has(word))) return { kind: "last-person", before: phrase.start };
  if (authored.has(word) || (documents.has(word) && /^(?:its|their)$/u.test(reading.word(phrase.start))))
    return authorOf(reading, phrase);
  if (roles.has(word)) return speakerByRole(reading, phrase.start, phrase.after);
  const whole = parts.has(word) ? wholeOf(reading, phrase) : undefined;
  if (whole) return whole;
  if (bodies.has(word)) return speakerOfBody(reading, phrase);
  return documents.has(word) ? speakerOfDocument(reading, phrase) : speakerOfKind(reading, phrase);
}

function speakerOfPronoun(word: string, before: number): Speaker {
  if (word === "he" || word === "she") return { kind: "last-person", before };
  if (word === "former" || word === "latter") return { kind: "of-two", before, latter: word === "latter" };
  return word === "it" || word === "they" ? { kind: "same", before, plural: word === "they" } : unnamed;
}

/** `the book`, `her paper`, `its report`, or by whom it is. */
function authorOf(reading: Reading, phrase: Phrase): Speaker {
  const named = speakerOfDocument(reading, phrase);
  if (named.kind !== "unnamed" && named.kind !== "document") return named;
  const { start } = phrase;
  const first = reading.word(start);
  if (first === "his" || first === "her") return { kind: "last-person", before: start };
  if (first === "its" || first === "their") return { kind: "same", before: start, plural: first === "their" };
  return first === "the" ? { kind: "last-author", before: start } : named;
}

/** `a chamber of the tribunal` speaks for the tribunal. */
function wholeOf(reading: Reading, { after }: Phrase): Speaker | undefined {
  if (reading.word(after) !== "of") return undefined;
  const speaker = speakerFrom(reading, after + 1);
  if (speaker.kind === "last-body") return speaker;
  return speaker.kind === "named" && !speaker.person ? speaker : undefined;
}

/** `the Chinese government` speaks for China. */
function speakerOfBody(reading: Reading, phrase: Phrase): Speaker {
  const { start, after } = phrase;
  const state = affiliation(reading, start, after);
  if (!state) return speakerOfKind(reading, phrase);
  return { kind: "named", names: state.names, person: false, start, after };
}

/** `the report by the World Bank`, `China’s white paper`: whoever issued it; else the document itself. */
function speakerOfDocument(reading: Reading, phrase: Phrase): Speaker {
  const { start, after } = phrase;
  if (/^(?:by|from|of)$/u.test(reading.word(after))) {
    const issuer = speakerFrom(reading, after + 1);
    if (issuer.kind === "named" && (issuer.person || reading.word(after) !== "of")) return issuer;
  }
  const writer = writerAfter(reading, reading.classAt(after) === W.Comma ? after + 1 : after);
  if (writer) return writer;
  for (let i = after - 2; i > start; i--) {
    const owner = reading.classAt(i) === W.Possessive ? namedEnding(reading, i - 1) : undefined;
    if (owner) return owner;
  }
  const body = speakerOfKind(reading, phrase);
  return body.kind === "unnamed" ? { kind: "document" } : body;
}

/** `drafted by X`, `written by X`; undefined where no name follows. */
function writerAfter(reading: Reading, made: number): Speaker | undefined {
  const participle = /ed$|^written$/u.test(reading.word(made));
  if (!participle || reading.word(made + 1) !== "by") return undefined;
  const writer = speakerFrom(reading, made + 2);
  return writer.kind === "named" ? writer : undefined;
}

/** Who the main clause of a sentence is about; undefined where its verb or subject cannot be told. */
export function mainSpeaker(reading: Reading): Speaker | undefined {
  for (let i = 0; i < reading.length; i++) {
    const here = reading.classAt(i);
    if (here !== W.Verb && here !== W.Auxiliary) continue;
    const subject = subjectOf(reading, groupStart(reading, i));
    if (subject?.embedded) continue;
    const issued = issuing.has(reading.lemma(i)) ? lawFrom(reading, i + 1) : undefined;
    return issued ?? (subject && speakerOf(reading, subject));
  }
  return undefined;
}

/** `adopted the Declaration of Independence`: what is said next it says. */
function lawFrom(reading: Reading, from: number): Speaker | undefined {
  const last = (phraseFrom(reading, from)?.after ?? 0) - 1;
  const entity = reading.entity(last);
  if (entity?.label !== "LAW" && entity?.label !== "WORK_OF_ART") return undefined;
  return { kind: "named", names: [entity.name], person: false, start: from, after: last + 1 };
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
