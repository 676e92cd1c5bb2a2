import type { HolderKind } from "../../../model/annotation.ts";
import { phraseFrom } from "../reading/phrases.ts";
import type { Reading } from "../reading/reading.ts";
import { wordSet } from "../reading/verbs.ts";
import { WordClass } from "../reading/word-class.ts";
import { actorOf } from "./actor.ts";
import { haverBehind } from "./haver.ts";
import { referentFrom } from "./names.ts";
import { objectOf } from "./object.ts";
import { type Holder, ofPhrase, possessorBefore, possessorOfRelation } from "./possessor.ts";

const W = WordClass;

/** Whose the mention on tokens `first` up to `after` is: whose sovereignty, what is securitized, whose policy or claim. */
export function holderOf(
  reading: Reading,
  first: number,
  after: number,
  kind: HolderKind,
): Holder | undefined {
  switch (kind) {
    case "possessor":
      return possessorOf(reading, first, after);
    case "actor":
      return actorOf(reading, first, after);
    case "object":
      return objectOf(reading, first, after);
    case "none":
      return undefined;
  }
}

function possessorOf(reading: Reading, first: number, after: number): Holder | undefined {
  if (isBareRecognition(reading, first, after)) return undefined;
  const noun = lastNoun(reading, first, after);
  // What stands before a verb is its subject: `the Kremlin recognised Abkhazia`.
  const verb = noun === first && reading.classAt(first) === W.Verb;
  const ofOwner = ofPhrase(reading, phraseEnd(reading, after)) ?? ofInside(reading, first, after);
  if (ofOwner || meddling.has(reading.word(noun))) return ofOwner;
  return (
    (verb ? undefined : possessorBefore(reading, noun)) ??
    possessorOfRelation(reading, first) ??
    (verb ? undefined : haverBehind(reading, after))
  );
}

/** Who is sovereign: an of-phrase of theirs says what they belong to. */
const sovereigns = /^(?:members?|states?|countr(?:y|ies)|nations?|republics?|powers?|peoples?|part|parts)$/u;

/** The end of the phrase that an adjective opens: `bases` of `sovereign bases of Britain`, not `independent members`. */
function phraseEnd(reading: Reading, after: number): number {
  if (reading.classAt(after - 1) !== W.Adjective || reading.classAt(after) !== W.Noun) return after;
  const end = phraseFrom(reading, after)?.after ?? after;
  return sovereigns.test(reading.word(end - 1)) ? after : end;
}

/** `sovereignty of the Ecuadorian people`, where the mention itself says whose it is. */
function ofInside(reading: Reading, first: number, after: number): Holder | undefined {
  for (let i = after - 1; i > first; i--) {
    if (reading.word(i) !== "of") continue;
    const referent = referentFrom(reading, i + 1);
    return referent && referent.after >= after
      ? { referent: { ...referent, start: i }, rule: "of" }
      : undefined;
  }
  return undefined;
}

/** Whoever these belong to does them to another. */
const meddling = wordSet(
  "interference intervention interferences interventions meddling violation violations",
);

/** Who recognises does so to another, who is not sovereign by it yet: `its recognition`, `recognised the republic`. */
function isBareRecognition(reading: Reading, first: number, after: number): boolean {
  const last = reading.word(after - 1);
  const act = /^recogni[sz]/u.test(reading.word(first)) || /^recognition$/u.test(last);
  for (let i = first + 1; i < after; i++) {
    if (reading.classAt(i) === W.Noun && /(?:ence|hood|ty)$/u.test(reading.word(i))) return false;
  }
  return act;
}

function lastNoun(reading: Reading, first: number, after: number): number {
  for (let i = after - 1; i > first; i--) if (reading.classAt(i) === W.Noun) return i;
  return first;
}
