import { phraseFrom } from "../reading/phrases.ts";
import type { Reading } from "../reading/reading.ts";
import { WordClass } from "../reading/word-class.ts";
import { type Speaker, speakerFrom } from "./speaker.ts";

const W = WordClass;

/** Words that give a stretch of their sentence to a speaker. Tokens throughout. */
export interface Frame {
  readonly speaker: Speaker;
  /** The words that say so. */
  readonly start: number;
  readonly after: number;
  /** What is said. */
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}

/** The whole sentence, said by whoever the phrase at `at` names. */
export function whole(reading: Reading, start: number, at: number, rule: string): Frame | undefined {
  const speaker = speakerOrAuthor(reading, at);
  const after = speaker.kind === "named" ? speaker.after : at + 1;
  return { speaker, start, after, from: 0, to: reading.length, rule };
}

/** `a report by the Council` is the Council’s. */
function speakerOrAuthor(reading: Reading, at: number): Speaker {
  const speaker = speakerFrom(reading, at);
  const after = speaker.kind === "unnamed" ? phraseFrom(reading, at)?.after : undefined;
  const joint = reading.word(after ?? -1);
  return after !== undefined && (joint === "by" || joint === "from")
    ? speakerFrom(reading, after + 1)
    : speaker;
}

export function opensClause(reading: Reading, i: number): boolean {
  const before = reading.classAt(i - 1);
  return (
    before === W.Stop ||
    before === W.Comma ||
    before === W.Dash ||
    before === W.Quote ||
    before === W.Bracket ||
    before === W.Coordinator ||
    before === W.Adverb ||
    before === W.Subordinator
  );
}
