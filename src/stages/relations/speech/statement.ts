import { antecedentOf } from "../holder/antecedent.ts";
import type { Reading } from "../reading/reading.ts";
import { wordSet } from "../reading/verbs.ts";
import { WordClass } from "../reading/word-class.ts";
import type { Frame } from "./frame.ts";
import { namedEnding, type Speaker, speakerFrom } from "./named.ts";

const W = WordClass;

const reportNouns = wordSet(
  `statement statements claim claims assertion assertions remark remarks comment comments argument thesis announcement
   warning contention suggestion proposition allegation allegations accusation observation conclusion insistence belief
   declaration words view views idea notion hypothesis complaint charge verdict finding ruling position objection
   answer reply point answers reasoning hope fear`,
);
/** Nouns of speech that say of a thing that it is so: `its claim of a threat`. */
const charges = wordSet("claim claims accusation accusations charge charges allegation allegations");
/** These are somebody’s words only where a clause says what they are. */
const held = wordSet("view views idea notion hypothesis position");

/** `X’s claim that …`, `the statement made by X about …`. */
export function nounFrame(reading: Reading, noun: number): Frame | undefined {
  if (reading.classAt(noun) !== W.Noun || !reportNouns.has(reading.word(noun))) return undefined;
  const owner = ownerOf(reading, noun);
  const speaker = owner ?? maker(reading, noun + 1);
  if (!speaker || speaker.kind === "unnamed") return undefined;
  const from = owner || speaker.kind !== "named" ? noun + 1 : speaker.after;
  const topic = topicAt(reading, from) >= 0 ? topicAt(reading, from) : charged(reading, noun);
  if (topic < 0 || (held.has(reading.word(noun)) && reading.word(topic - 1) !== "that")) return undefined;
  const to = endOfTopic(reading, topic);
  return {
    speaker,
    start: speaker.kind === "named" ? Math.min(speaker.start, noun) : noun - 1,
    after: Math.max(from, noun + 1),
    from: topic,
    to,
    rule: "noun",
  };
}

/** `X’s claim`, `its claim` where the sentence says whose. */
function ownerOf(reading: Reading, noun: number): Speaker | undefined {
  if (reading.classAt(noun - 1) === W.Possessive) return namedEnding(reading, noun - 2);
  if (reading.classAt(noun - 1) !== W.PossessivePronoun) return undefined;
  if (reading.word(noun - 1) === "his" || reading.word(noun - 1) === "her")
    return { kind: "last-person", before: noun - 1 };
  const referent = antecedentOf(reading, noun - 1);
  return referent && { kind: "named", names: referent.names, person: false, start: noun - 1, after: noun };
}

/** `claim of an existential threat`. */
function charged(reading: Reading, noun: number): number {
  const of = charges.has(reading.word(noun)) && reading.word(noun + 1) === "of";
  return of && /^an?$/u.test(reading.word(noun + 2)) ? noun + 2 : -1;
}

/** `made by X`, `by X`, `, defended by X,` behind the noun. */
function maker(reading: Reading, from: number): Speaker | undefined {
  const at = reading.classAt(from) === W.Comma ? from + 1 : from;
  const made = reading.classAt(at) === W.Nonfinite || (at > from && reading.classAt(at) === W.Verb);
  const by = made ? at + 1 : at;
  return reading.word(by) === "by" ? speakerFrom(reading, by + 1) : undefined;
}

/** Behind `that`, `about`, `on`, over a date; -1 where nothing is said. */
function topicAt(reading: Reading, from: number): number {
  for (let i = reading.classAt(from) === W.Comma ? from + 1 : from; i < from + 8; i++) {
    if (/^(?:that|about|on|regarding|concerning)$/u.test(reading.word(i))) return i + 1;
    const here = reading.classAt(i);
    if (here === W.Auxiliary && reading.word(i + 1) === "that") return i + 2;
    if (
      here !== W.Preposition &&
      here !== W.Name &&
      here !== W.Number &&
      here !== W.Noun &&
      here !== W.Determiner
    )
      return -1;
  }
  return -1;
}

/** What is said of ends at the verb whose subject the statement is: the second one after `that`, else the first. */
function endOfTopic(reading: Reading, from: number): number {
  let verbs = reading.word(from - 1) === "that" ? 1 : 0;
  for (let i = from; i < reading.length; i++) {
    const here = reading.classAt(i);
    if (here === W.Stop) return i;
    if (here !== W.Verb && here !== W.Auxiliary) continue;
    if (isMidGroup(reading, i)) continue;
    if (verbs-- === 0) return i;
  }
  return reading.length;
}

/** Whether the verb group of token `i` goes on: `had` of `had never been`. */
function isMidGroup(reading: Reading, i: number): boolean {
  let next = i + 1;
  while (reading.classAt(next) === W.Adverb || reading.classAt(next) === W.Negator) next++;
  return reading.classAt(next) === W.Verb || reading.classAt(next) === W.Auxiliary;
}
