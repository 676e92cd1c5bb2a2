import { phraseFrom } from "../reading/phrases.ts";
import type { Reading } from "../reading/reading.ts";
import { wordSet } from "../reading/verbs.ts";
import { WordClass } from "../reading/word-class.ts";
import { classes, conceives, directs, isNaming, judges, reportsObject } from "./speech-verbs.ts";

const W = WordClass;

/** Where what a verb says of its object, or that it is to do, begins; -1 where it reports neither. */
export function saidObject(reading: Reading, v: number, lemma: string, person: boolean): number {
  if (lemma === "mean" && person && hasRelative(reading, v)) return v + 1;
  const other = person && conceives(lemma) ? conceived(reading, v, lemma) : -1;
  if (other >= 0) return other;
  return saidOfThing(reading, v, lemma, person);
}

/** `objected to the bill as an attack`. */
export function objected(reading: Reading, v: number, lemma: string): number {
  return reading.word(v + 1) === "to" ? judgement(reading, v, lemma) : -1;
}

/** What they say of a notion, they say of their own: `frames sovereignty as a matter of trade`. */
const depicting = wordSet("frame present portray depict cast");

function saidOfThing(reading: Reading, v: number, lemma: string, person: boolean): number {
  const pronoun = reading.classAt(v + 1) === W.Pronoun;
  const indefinite = /^(?:no|some|any)thing$/u.test(reading.word(v + 1));
  const takesPronoun = pronoun && (indefinite || judges(lemma) || isNaming(lemma) || classes(lemma));
  if (!reportsObject(lemma, person) || !(takesPronoun || startsPhrase(reading.classAt(v + 1)))) return -1;
  if (classes(lemma)) return classed(reading, v, lemma);
  if (depicting.has(lemma) && isNotion(reading, v + 1)) return judgement(reading, v, lemma) < 0 ? -1 : v + 1;
  if (judges(lemma) || (!person && isNaming(lemma))) return judgement(reading, v, lemma);
  return describesThing(reading, v, lemma, person) ? Math.max(v + 1, judgement(reading, v, lemma)) : v + 1;
}

/** `described the recognition as a coup`: the thing is no word of theirs, as a notion is (`describes sovereignty as`). */
function describesThing(reading: Reading, v: number, lemma: string, person: boolean): boolean {
  if (lemma !== "describe") return false;
  const next = reading.classAt(v + 1);
  return !person || next === W.Determiner || next === W.PossessivePronoun;
}

const LONGEST_OBJECT = 16;

/** `urged the bank to respect it`: the infinitive; -1 where there is none. */
export function directed(reading: Reading, v: number, lemma: string): number {
  if (!directs(lemma) || (reading.classAt(v + 1) === W.To && lemma !== "appeal")) return -1;
  for (let i = v + 2; i < v + LONGEST_OBJECT; i++) {
    const here = reading.classAt(i);
    if (here === W.To && reading.classAt(i + 1) !== W.Determiner) return i;
    if (endsObject.has(here)) return -1;
  }
  return -1;
}

const endsObject = new Set<number>([W.Verb, W.Auxiliary, W.Stop, W.Subordinator, W.Relative]);
const deciding = wordSet("consider think find hold judge believe deem");

/** `treats power as a relation`, `conceives of it as`, `whom she reads as`, `takes it to be`, `thought it perpetual`. */
function conceived(reading: Reading, v: number, lemma: string): number {
  const from = reading.word(v + 1) === "of" ? v + 2 : v + 1;
  if (reading.word(from) === "as") return hasRelative(reading, v) ? from + 1 : -1;
  const notion = isNotion(reading, from);
  if (!notion && (lemma === "treat" || lemma === "take")) return -1;
  const joint = jointAfter(reading, from);
  if (joint >= 0) return notion ? from : joint + 1;
  return deciding.has(lemma) ? smallClause(reading, from, notion) : -1;
}

/** The `as` or `to be` behind an object; -1 for none. */
function jointAfter(reading: Reading, from: number): number {
  for (let i = from + 1; i < from + LONGEST_OBJECT; i++) {
    const here = reading.classAt(i);
    if (reading.word(i) === "as" || (here === W.To && reading.classAt(i + 1) === W.Auxiliary)) return i;
    if (endsObject.has(here) || here === W.Comma) break;
  }
  return -1;
}

function hasRelative(reading: Reading, v: number): boolean {
  for (let i = v - 1; i > v - 8; i--) if (reading.classAt(i) === W.Relative) return true;
  return false;
}

/** `sovereignty`, where `the raid` and `it` are things. */
function isNotion(reading: Reading, at: number): boolean {
  const here = reading.classAt(at);
  return here === W.Noun || here === W.Adjective;
}

/** `thought power perpetual`, `considers the pact a betrayal`. */
function smallClause(reading: Reading, from: number, notion: boolean): number {
  const first = reading.classAt(from) === W.Pronoun ? from + 1 : phraseFrom(reading, from)?.after;
  if (first === undefined) return -1;
  const joined = reading.classAt(first) === W.Coordinator ? phraseFrom(reading, first + 1)?.after : undefined;
  const after = joined ?? first;
  const said = reading.classAt(after) === W.Adjective || /^an?$/u.test(reading.word(after));
  if (!said) return -1;
  return notion ? from : after;
}

/** `condemned the invasion as a violation`, `called it a colony`: what it is judged to be; -1 where that is not said. */
function judgement(reading: Reading, v: number, lemma: string): number {
  const naming = isNaming(lemma);
  for (let i = v + 2; i < reading.length; i++) {
    const here = reading.classAt(i);
    if (naming ? /^an?$/u.test(reading.word(i)) || here === W.Quote : isJoint(reading.word(i), lemma))
      return i + 1;
    const aside = here === W.Nonfinite && reading.classAt(i - 1) === W.Comma;
    if (!naming && aside && reading.word(i) !== "including") return i;
    if (here === W.Stop) break;
  }
  return -1;
}

/** `condemned it as`, `accused them of`, `charged them with`. */
function isJoint(word: string, lemma: string): boolean {
  return word === "as" || (lemma === "accuse" && word === "of") || (lemma === "charge" && word === "with");
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
