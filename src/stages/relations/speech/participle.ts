import { finiteBefore, groupStart, subjectOf } from "../reading/clause.ts";
import type { Reading } from "../reading/reading.ts";
import { wordSet } from "../reading/verbs.ts";
import { WordClass } from "../reading/word-class.ts";
import type { Frame } from "./frame.ts";
import { type Speaker, unnamed } from "./named.ts";
import { endOfReport, said } from "./said.ts";
import { speakerBefore, speakerOf } from "./speaker.ts";
import { isSolemn } from "./speech-verbs.ts";

const W = WordClass;

const ordering = wordSet("begin open start end close conclude finish continue reply respond answer");

/** `nationalists made themselves known, claiming that …`, `lashed out, calling it a …`, `began by recalling the …`. */
export function participleFrame(reading: Reading, v: number, lemma: string): Frame | undefined {
  if (!reading.word(v).endsWith("ing")) return undefined;
  const ordered = reading.word(v - 1) === "by" && ordering.has(reading.lemma(v - 2));
  const speaker = ordered
    ? speakerBefore(reading, groupStart(reading, v - 2))
    : subjectOfParticiple(reading, v);
  const person = speaker.kind === "last-person" || (speaker.kind === "named" && speaker.person);
  const from = said(reading, v, lemma, ordered && person);
  if (speaker.kind === "unnamed" || from < 0 || from >= reading.length) return undefined;
  const aside = reading.classAt(v - 1) === W.Comma && !isSolemn(lemma);
  if (!ordered && !aside && !saysThat(reading, v)) return undefined;
  return { speaker, start: v, after: v + 1, from, to: endOfReport(reading, from), rule: "verb" };
}

/** `claiming that`, `pointing out that`. */
function saysThat(reading: Reading, v: number): boolean {
  return reading.word(v + 1) === "that" || (reading.word(v + 1) === "out" && reading.word(v + 2) === "that");
}

/** Behind a comma the subject of the clause before it, or of one that this one hangs on. */
function subjectOfParticiple(reading: Reading, v: number): Speaker {
  if (reading.classAt(v - 1) !== W.Comma) return speakerBefore(reading, v);
  let at = v - 1;
  for (let i = 0; i < 3; i++) {
    const verb = finiteBefore(reading, at);
    if (verb < 0) break;
    const subject = subjectOf(reading, verb);
    const speaker = subject ? speakerOf(reading, subject) : unnamed;
    if (speaker.kind !== "unnamed") return speaker;
    at = verb;
  }
  return speakerBefore(reading, v - 1);
}
