import type { HolderKind } from "../../../model/annotation.ts";
import type { Reading } from "../reading/reading.ts";
import { WordClass } from "../reading/word-class.ts";
import { actorOf } from "./actor.ts";
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
  const noun = lastNoun(reading, first, after);
  // What stands before a verb is its subject: `the Kremlin recognised Abkhazia`.
  const verb = noun === first && reading.classAt(first) === W.Verb;
  return (
    ofPhrase(reading, after) ??
    (verb ? undefined : possessorBefore(reading, noun)) ??
    possessorOfRelation(reading, first)
  );
}

function lastNoun(reading: Reading, first: number, after: number): number {
  for (let i = after - 1; i > first; i--) if (reading.classAt(i) === W.Noun) return i;
  return first;
}
