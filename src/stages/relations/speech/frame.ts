import { phraseFrom } from "../reading/phrases.ts";
import type { Reading } from "../reading/reading.ts";
import { WordClass } from "../reading/word-class.ts";
import { namedEnding, type Speaker, speakerFrom, speakerOfKind } from "./named.ts";
import { texts } from "./speaker-words.ts";

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
  const owner = speaker.kind === "unnamed" ? ownerOfText(reading, at) : undefined;
  if (owner) return owner;
  const after = speaker.kind === "unnamed" ? phraseFrom(reading, at)?.after : undefined;
  const joint = reading.word(after ?? -1);
  if (after === undefined) return speaker;
  if (reading.classAt(after) === W.Nonfinite && reading.word(after + 1) === "by")
    return speakerFrom(reading, after + 2);
  return joint === "by" || joint === "from" ? speakerFrom(reading, after + 1) : speaker;
}

/**
 * `Under Article 5 of the treaty, “an armed attack …”`, `Article 2 of the UN Charter forbids “the threat …”`: what is
 * quoted beside a document at the sentence’s beginning is the document’s, and nothing else.
 */
export function documentFrame(reading: Reading): Frame | undefined {
  const under = reading.word(0) === "under" ? 1 : 0;
  const article = /^(?:articles?|section|paragraph|preamble|clause)$/u;
  let at = under;
  while (at < 4 && reading.classAt(at) === W.Determiner) at++;
  if (article.test(reading.word(at))) {
    const limit = at + 10;
    while (at < limit && reading.word(at) !== "of") at++;
    at++;
  } else if (under === 0 && reading.entity(at)?.label !== "LAW") return undefined;
  const speaker = speakerOfLaw(reading, at);
  return speaker && { speaker, start: 0, after: at + 1, from: 0, to: 0, rule: "document" };
}

function speakerOfLaw(reading: Reading, from: number): Speaker | undefined {
  const phrase = phraseFrom(reading, from);
  if (!phrase) return undefined;
  const last = phrase.after - 1;
  const entity = reading.entity(last);
  if (entity?.label === "LAW")
    return { kind: "named", names: [entity.name], person: false, start: from, after: phrase.after };
  const speaker = speakerOfKind(reading, phrase);
  return speaker.kind === "last-body" ? speaker : undefined;
}

/** `Edelman’s reading`. */
function ownerOfText(reading: Reading, at: number): Speaker | undefined {
  const phrase = phraseFrom(reading, at);
  if (!phrase || !texts.has(reading.word(phrase.after - 1))) return undefined;
  for (let i = phrase.after - 2; i > at; i--)
    if (reading.classAt(i) === W.Possessive) return namedEnding(reading, i - 1);
  return undefined;
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
