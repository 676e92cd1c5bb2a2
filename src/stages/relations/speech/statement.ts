import type { Reading } from "../reading/reading.ts";
import { wordSet } from "../reading/verbs.ts";
import { WordClass } from "../reading/word-class.ts";
import type { Frame } from "./frame.ts";
import { namedEnding, type Speaker, speakerFrom } from "./speaker.ts";

const W = WordClass;

const reportNouns = wordSet(
  `statement statements claim claims assertion assertions remark remarks comment comments argument thesis announcement
   warning contention suggestion proposition allegation allegations accusation observation conclusion insistence belief
   declaration words`,
);

/** `X’s claim that …`, `the statement made by X about …`. */
export function nounFrame(reading: Reading, noun: number): Frame | undefined {
  if (reading.classAt(noun) !== W.Noun || !reportNouns.has(reading.word(noun))) return undefined;
  const owner = reading.classAt(noun - 1) === W.Possessive ? namedEnding(reading, noun - 2) : undefined;
  const speaker = owner ?? maker(reading, noun + 1);
  if (speaker?.kind !== "named") return undefined;
  const from = owner ? noun + 1 : speaker.after;
  const topic = topicAt(reading, from);
  if (topic < 0) return undefined;
  const to = endOfTopic(reading, topic);
  return {
    speaker,
    start: Math.min(speaker.start, noun),
    after: Math.max(from, noun + 1),
    from: topic,
    to,
    rule: "noun",
  };
}

/** `made by X`, `by X`, `of X` behind the noun. */
function maker(reading: Reading, at: number): Speaker | undefined {
  const by = reading.classAt(at) === W.Nonfinite ? at + 1 : at;
  return reading.word(by) === "by" ? speakerFrom(reading, by + 1) : undefined;
}

/** Behind `that`, `about`, `on`, over a date; -1 where nothing is said. */
function topicAt(reading: Reading, from: number): number {
  for (let i = from; i < from + 8; i++) {
    if (/^(?:that|about|on|regarding|concerning)$/u.test(reading.word(i))) return i + 1;
    const here = reading.classAt(i);
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
    if (reading.classAt(i + 1) === W.Verb || reading.classAt(i + 1) === W.Auxiliary) continue;
    if (verbs-- === 0) return i;
  }
  return reading.length;
}
