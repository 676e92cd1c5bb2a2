import { phraseFrom } from "../reading/phrases.ts";
import type { Reading } from "../reading/reading.ts";
import { wordSet } from "../reading/verbs.ts";
import { WordClass } from "../reading/word-class.ts";
import { type Referent, referentEnding, referentFrom } from "./names.ts";
import type { Holder } from "./possessor.ts";

const W = WordClass;

const having = wordSet(
  `have enjoy exercise claim possess hold regain lose gain win cede surrender relinquish renounce defend assert declare
   proclaim keep retain achieve attain`,
);

/** `the sovereignty that Fiji enjoys`, `the sovereignty enjoyed by Fiji`: who has it, in a clause on the noun. */
export function haverBehind(
  reading: Reading,
  after: number,
  verbs: ReadonlySet<string> = having,
): Holder | undefined {
  if (reading.classAt(after) === W.Nonfinite && reading.word(after + 1) === "by") {
    const by = verbs.has(reading.lemma(after)) ? referentFrom(reading, after + 2) : undefined;
    return by && { referent: { ...by, start: after + 1 }, rule: "by" };
  }
  if (reading.word(after) !== "that" && reading.word(after) !== "which") return undefined;
  const subject = subjectAt(reading, after + 1, verbs);
  if (!subject) return undefined;
  let verb = subject.after;
  while (reading.classAt(verb) === W.Auxiliary && reading.classAt(verb + 1) === W.Verb) verb++;
  const does = verbs.has(reading.lemma(verb));
  return does ? { referent: { ...subject, start: after }, rule: "relative" } : undefined;
}

/** Whom the phrase at `i` names, also where its last word (`the United States exercises`) is the verb. */
function subjectAt(reading: Reading, i: number, verbs: ReadonlySet<string>): Referent | undefined {
  const named = referentFrom(reading, i);
  if (named) return named;
  const last = (phraseFrom(reading, i)?.after ?? 0) - 1;
  return last > i && verbs.has(reading.lemma(last)) ? referentEnding(reading, last - 1) : undefined;
}
