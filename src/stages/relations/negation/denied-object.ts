import { isPassive } from "../reading/clause.ts";
import { phraseFrom, phraseStart } from "../reading/phrases.ts";
import type { Reading } from "../reading/reading.ts";
import { wordSet } from "../reading/verbs.ts";
import { isNegativeAuxiliary, WordClass } from "../reading/word-class.ts";
import {
  deeds,
  existentialVerbs,
  givingVerbs,
  havingVerbs,
  lackVerbs,
  recognizing,
  withholdingVerbs,
} from "./denied-words.ts";
import { type Cue, cue, deniedClause, isInverting, lemmaAt, negatedVerb } from "./negated-verb.ts";

const W = WordClass;

/** Whether a verb is denied, itself or by the clause that it hangs on. */
export function deniedAt(reading: Reading, v: number): Cue | undefined {
  return negatedVerb(reading, v) ?? deniedClause(reading, v);
}

/** The object or predicate of a verb that is denied. */
export function underVerb(reading: Reading, v: number, start: number): Cue | undefined {
  const here = reading.classAt(v);
  if (endsObject.has(here)) return behindObject(reading, v, start);
  if (isNegativeAuxiliary(reading.word(v))) return cue(v, v + 1, "not");
  const verbal = here === W.Verb || here === W.Nonfinite || here === W.Auxiliary;
  return verbal && !isInverting(reading, v) ? objectOf(reading, v, start) : undefined;
}

function objectOf(reading: Reading, v: number, start: number): Cue | undefined {
  const lemma = lemmaAt(reading, v);
  const negated = deniedAt(reading, v);
  const lacking = lackedAt(reading, v, lemma);
  if (lacking) return negated ? undefined : lacking;
  if (recognizing.has(lemma) && isDeedBehind(reading, start)) return undefined;
  if (havingVerbs.has(lemma)) return negated;
  if (naming.has(lemma) && isPassive(reading, v)) return negated;
  return existentialVerbs.has(lemma) && !isDefinite(reading, start) ? negated : undefined;
}

/** `lacks sovereignty`, `what it lacks is sovereignty`. */
function lackedAt(reading: Reading, v: number, lemma: string): Cue | undefined {
  if (lackVerbs.has(lemma)) return cue(v, v + 1, "lack");
  return lemma === "be" ? lackedBefore(reading, v) : undefined;
}

/** `What the island lacks is sovereignty`, at the form of be. */
function lackedBefore(reading: Reading, be: number): Cue | undefined {
  const verb = be - 1;
  const lacks =
    lackVerbs.has(lemmaAt(reading, verb)) ||
    (negatedVerb(reading, verb) && havingVerbs.has(lemmaAt(reading, verb)));
  if (!lacks) return undefined;
  for (let i = verb - 1; i >= 0 && i > verb - 12; i--) {
    if (reading.classAt(i) === W.Stop || reading.classAt(i) === W.Verb) return undefined;
    if (/^(?:what|all)$/u.test(reading.word(i))) return cue(verb, be + 1, "lack");
  }
  return undefined;
}

const naming = wordSet("call consider deem label name brand term think declare make");

const endsObject = new Set<number>([W.Pronoun, W.Noun, W.Name, W.Date, W.Number]);

/** `did not call it an invasion`, `gave the island no sovereignty`: the second object of a verb. */
function behindObject(reading: Reading, last: number, start: number): Cue | undefined {
  const auxiliary = phraseStart(reading, last) - 1;
  if (isInverting(reading, auxiliary)) return cue(auxiliary - 1, auxiliary, reading.word(auxiliary - 1));
  const verb = verbOver(reading, last);
  if (verb < 0) return undefined;
  const lemma = lemmaAt(reading, verb);
  if (/^(?:an?|any)$/u.test(reading.word(start)) && naming.has(lemma)) return deniedAt(reading, verb);
  if (verb !== phraseStart(reading, last) - 1) return undefined;
  if (withholdingVerbs.has(lemma)) return deniedAt(reading, verb) ? undefined : cue(verb, verb + 1, "lack");
  return givingVerbs.has(lemma) ? deniedAt(reading, verb) : undefined;
}

const betweenObjects = new Set<number>([
  ...[W.Noun, W.Name, W.Adjective, W.Determiner, W.PossessivePronoun, W.Possessive],
  ...[W.Number, W.Date, W.Pronoun, W.Preposition, W.Hyphen, W.Quote],
]);

/** The verb that the object with the last token `last` follows, over its of-phrases and dates; -1 for none. */
function verbOver(reading: Reading, last: number): number {
  for (let i = last; i >= 0 && i > last - 16; i--) {
    const here = reading.classAt(i);
    if (here === W.Verb || here === W.Nonfinite) return i;
    if (!betweenObjects.has(here)) return -1;
  }
  return -1;
}

/** Whether the phrase that starts at `start` has a deed for its noun. */
function isDeedBehind(reading: Reading, start: number): boolean {
  const phrase = phraseFrom(reading, start);
  return phrase !== undefined && isDeed(reading, phrase.after - 1);
}

export function isDefinite(reading: Reading, start: number): boolean {
  const word = reading.word(start);
  if (reading.classAt(start) === W.PossessivePronoun || word === "the" || word === "this" || word === "these")
    return true;
  for (let i = start; i < start + 12; i++) {
    const here = reading.classAt(i);
    if (here === W.Possessive) return true;
    if (here !== W.Name && here !== W.Noun && here !== W.Adjective && here !== W.Hyphen) return false;
  }
  return false;
}

/** What has happened whether or not it is recognised: `the annexation was never recognised`. */
export function isDeed(reading: Reading, i: number): boolean {
  return deeds.has(reading.word(i));
}
