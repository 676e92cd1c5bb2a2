import { groupStart, isPassive } from "../reading/clause.ts";
import { phraseFrom } from "../reading/phrases.ts";
import type { Reading } from "../reading/reading.ts";
import { wordSet } from "../reading/verbs.ts";
import { WordClass } from "../reading/word-class.ts";
import { endedByOther, endedWithClause, withGap } from "./extent.ts";
import { documentFrame, type Frame, opensClause, whole } from "./frame.ts";
import { verbFrame } from "./report.ts";
import { speakerBefore } from "./speaker.ts";
import { hasHearer, isSpeech, isThought, lemmaOf } from "./speech-verbs.ts";
import { stanceFrame } from "./stance.ts";
import { nounFrame } from "./statement.ts";

import { followingFrame, forFrame, perFrame, toFrame, viewFrame, whomFrame } from "./view.ts";

const W = WordClass;

/** Every frame of a sentence, in the order of their words. */
export function framesOf(reading: Reading): readonly Frame[] {
  const known = framesKnown.get(reading) ?? readFrames(reading);
  framesKnown.set(reading, known);
  return known;
}

const framesKnown = new WeakMap<Reading, readonly Frame[]>();

function readFrames(reading: Reading): readonly Frame[] {
  const frames: Frame[] = [];
  for (let i = 0; i < reading.length; i++) {
    const frame = frameAt(reading, i);
    if (!frame) continue;
    frames.push(...withGap(reading, endedWithClause(reading, endedByOther(reading, frame))));
    if (frame.rule === "as") i = frame.after - 1;
  }
  const document = documentFrame(reading);
  return document ? [document, ...frames] : frames;
}

function frameAt(reading: Reading, i: number): Frame | undefined {
  switch (reading.word(i)) {
    case "according":
      return reading.word(i + 1) === "to" ? whole(reading, i, i + 2, "according-to") : undefined;
    case "as":
      return asFrame(reading, i);
    case "for":
      return forFrame(reading, i);
    case "to":
      return toFrame(reading, i);
    case "whom":
      return whomFrame(reading, i);
    case "following":
      return followingFrame(reading, i);
    case "per":
      return perFrame(reading, i);
    case "in":
    case "on":
    case "by":
    case "under":
    case "from":
      return viewFrame(reading, i);
    default:
      return verbFrame(reading, i) ?? nounFrame(reading, i) ?? stanceFrame(reading, i);
  }
}

const LONGEST_AS = 30;

const endsAs = new Set<number>([W.Stop, W.Subordinator, W.Relative, W.Verb]);

/** `so far as to`, `just as long`: no report. */
const compared = wordSet("to long much many soon early late far well often recently few little if though");

/** `As Ruth Deyermond notes`, `as noted by Ravi Abdelal`, `as it was put by`. */
function asFrame(reading: Reading, as: number): Frame | undefined {
  const next = reading.classAt(as + 1);
  if (!opensClause(reading, as) || compared.has(reading.word(as + 1)) || next === W.Preposition)
    return undefined;
  for (let i = as + 1; i < reading.length && i < as + LONGEST_AS; i++) {
    const lemma = lemmaOf(reading, i);
    if ((isSpeech(lemma) && !isThought(lemma) && isSaid(reading, i)) || hasIt(reading, i))
      return asSaid(reading, as, i);
    const here = reading.classAt(i);
    if (endsAs.has(here) || (here === W.Comma && /^an?$/u.test(reading.word(as + 1)))) return undefined;
  }
  return undefined;
}

/** What stands between `as` and its verb of speech is who speaks, unless it is only what they would say. */
function asSaid(reading: Reading, as: number, verb: number): Frame | undefined {
  if (reading.word(verb + 1) === "by") return whole(reading, as, verb + 2, "as");
  if (verb === as + 1 || isPassive(reading, verb)) return undefined;
  const group = groupStart(reading, verb);
  if (/^(?:would|might|could|should)$/u.test(reading.word(group)) && !hasIt(reading, verb)) return undefined;
  const speaker = speakerBefore(reading, group);
  return { speaker, start: as, after: verb + 1, from: 0, to: reading.length, rule: "as" };
}

/** `as X has it`, `as X would have it`, `as X sees it`. */
function hasIt(reading: Reading, i: number): boolean {
  if (reading.word(i + 1) !== "it") return false;
  const next = reading.classAt(i + 2);
  const ends =
    next === W.Stop || next === W.Comma || next === W.Quote || next === W.Bracket || next === W.Dash;
  return (
    ends && /^(?:has|had|have|sees|saw|understands|understood|conceives|conceived)$/u.test(reading.word(i))
  );
}

const times = wordSet(
  "year years decade decades century month week day days time times ago months weeks centuries earlier",
);

/** `decades ago`, `last year`. */
function isTime(reading: Reading, at: number): boolean {
  const after = phraseFrom(reading, at)?.after ?? at;
  return times.has(reading.word(after - 1)) || times.has(reading.word(after));
}

/** A verb, or one that is spelt as a noun between a speaker and a comma (`as Idan and Shaffer note,`). */
function isSaid(reading: Reading, i: number): boolean {
  const here = reading.classAt(i);
  const next = reading.classAt(i + 1);
  const object =
    next === W.Determiner || next === W.PossessivePronoun || next === W.Noun || next === W.Adjective;
  if (object && !hasHearer(lemmaOf(reading, i)) && !isTime(reading, i + 1)) return false;
  if (here === W.Verb || here === W.Nonfinite) return true;
  const before = reading.classAt(i - 1);
  return here === W.Noun && before === W.Name && reading.classAt(i + 1) === W.Comma;
}
