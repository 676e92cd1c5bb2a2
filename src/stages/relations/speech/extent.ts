import type { Reading } from "../reading/reading.ts";
import { WordClass } from "../reading/word-class.ts";
import type { Frame } from "./frame.ts";
import { speakerFrom } from "./named.ts";

const W = WordClass;

const opening = /^(?:when|while|although|though|because|if|whereas|whenever)$/u;
const opensMain = new Set<number>([W.Determiner, W.Pronoun, W.Name, W.Noun, W.PossessivePronoun, W.Negator]);

/** `When the Council speaks of autonomy, neither means`: a report in a clause that opens the sentence ends with it. */
export function endedWithClause(reading: Reading, frame: Frame): Frame {
  if (!opening.test(reading.word(0)) || frame.from <= frame.start || frame.to < reading.length) return frame;
  for (let i = frame.from; i < frame.to; i++) {
    if (
      reading.classAt(i) === W.Comma &&
      opensMain.has(reading.classAt(i + 1)) &&
      verbFollows(reading, i + 1)
    )
      return { ...frame, to: i };
  }
  return frame;
}

/** A finite verb before the next comma. */
function verbFollows(reading: Reading, from: number): boolean {
  for (let i = from; i < reading.length; i++) {
    const here = reading.classAt(i);
    if (here === W.Verb || here === W.Auxiliary) return true;
    if (here === W.Comma || here === W.Stop) return false;
  }
  return false;
}

/** `For Waltz, …; Walt, by contrast, …`: a view of the whole sentence ends where another is named behind a semicolon. */
export function endedByOther(reading: Reading, frame: Frame): Frame {
  if (frame.from > 0 || frame.to < reading.length || frame.start > 0) return frame;
  for (let i = frame.after; i < reading.length; i++)
    if (reading.word(i) === ";" && reading.classAt(i + 1) === W.Name) return { ...frame, to: i };
  return frame;
}

/** `speaks of sovereignty, or the Council of autonomy`: a second speaker behind the same verb and preposition. */
export function withGap(reading: Reading, frame: Frame): readonly Frame[] {
  const particle = frame.from - 1;
  if (frame.rule !== "verb" || reading.classAt(particle) !== W.Preposition || frame.speaker.kind !== "named")
    return [frame];
  for (let i = frame.from; i < frame.to; i++) {
    if (reading.classAt(i) !== W.Coordinator) continue;
    const speaker = speakerFrom(reading, i + 1);
    if (speaker.kind !== "named" || reading.word(speaker.after) !== reading.word(particle)) continue;
    const second = {
      ...frame,
      speaker,
      start: speaker.start,
      after: speaker.after + 1,
      from: speaker.after + 1,
    };
    return [{ ...frame, to: i }, second];
  }
  return [frame];
}
