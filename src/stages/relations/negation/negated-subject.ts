import { isPassive } from "../reading/clause.ts";
import { phraseFrom, phraseStart } from "../reading/phrases.ts";
import type { Reading } from "../reading/reading.ts";
import { wordSet } from "../reading/verbs.ts";
import { WordClass } from "../reading/word-class.ts";
import { deniedAt, isDeed, isDefinite } from "./denied-object.ts";
import { existing, handing, havingVerbs, recognizing } from "./denied-words.ts";
import { type Cue, cue, lemmaAt } from "./negated-verb.ts";

const W = WordClass;

const impossible = wordSet(
  "impossible absent lacking unthinkable missing nonexistent unattainable inconceivable",
);
/** Behind a form of be: what is so is not to be had; the second behind a denied one. */
const outOfReach = /^(?:out of the question|off the table|beyond reach|out of reach)/u;
const inReach = /^(?:on the (?:agenda|table|cards)|in sight|within reach|at hand)/u;

/** `Concessions were not made`, `sovereignty is impossible`, `the threat no longer exists`. */
export function negatedSubject(reading: Reading, first: number, after: number): Cue | undefined {
  const start = phraseStart(reading, first);
  const free = reading.classAt(start - 1);
  if (free === W.Preposition || free === W.Verb || free === W.Nonfinite) return undefined;
  const end = reading.word(after) === "of" ? (phraseFrom(reading, after + 1)?.after ?? after) : after;
  const verb = groupEnd(reading, end);
  const negator = negatorIn(reading, end, verb);
  if (verb > end && negator < 0 && impossible.has(reading.word(verb)))
    return cue(verb, verb + 1, "impossible");
  const predicate = verb > end ? predicateAt(reading, verb, negator) : undefined;
  if (predicate || reading.classAt(verb) !== W.Verb) return predicate;
  const lemma = lemmaAt(reading, verb);
  const ends = lemma === "come" && reading.classAt(verb + 1) === W.To;
  const denied =
    (existing.has(lemma) && !ends) ||
    (isPassive(reading, verb) && deniesSubject(reading, start, first, lemma));
  return denied ? deniedAt(reading, verb) : undefined;
}

/** The token behind auxiliaries, negators and adverbs. */
function groupEnd(reading: Reading, from: number): number {
  let verb = from;
  while (
    reading.classAt(verb) === W.Auxiliary ||
    reading.classAt(verb) === W.Negator ||
    reading.classAt(verb) === W.Adverb
  ) {
    verb++;
  }
  return verb;
}

function negatorIn(reading: Reading, from: number, to: number): number {
  for (let i = from; i < to; i++) if (reading.classAt(i) === W.Negator) return i;
  return -1;
}

/** `is out of the question`, `is not on the agenda`. */
function predicateAt(reading: Reading, at: number, negator: number): Cue | undefined {
  const words = reading.words.slice(at, at + 4).join(" ");
  if (negator < 0) return outOfReach.test(words) ? cue(at, at + 2, "impossible") : undefined;
  return inReach.test(words) ? cue(negator, negator + 1, "not") : undefined;
}

/** Whether a passive that is denied denies its subject: a definite one only where it is a recognition. */
function deniesSubject(reading: Reading, start: number, first: number, lemma: string): boolean {
  if (recognizing.has(lemma)) return !isDeed(reading, first);
  return (havingVerbs.has(lemma) || handing.has(lemma)) && !isDefinite(reading, start);
}
