import { groupStart, isPassive } from "./clause.ts";
import type { Reading } from "./reading.ts";
import { issuerBefore, namedEnding, type Speaker, speakerBefore, speakerFrom } from "./speaker.ts";
import {
  isNaming,
  isSpeech,
  judges,
  lemmaOf,
  reportsClause,
  reportsClauseOfPerson,
  reportsObject,
  reportsWith,
} from "./speech-verbs.ts";
import { wordSet } from "./verbs.ts";
import { WordClass } from "./word-class.ts";

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

/** Every frame of a sentence, in the order of their words. */
export function framesOf(reading: Reading): readonly Frame[] {
  const frames: Frame[] = [];
  for (let i = 0; i < reading.length; i++) {
    const frame = frameAt(reading, i);
    if (!frame) continue;
    frames.push(frame);
    if (frame.rule === "as") i = frame.after - 1;
  }
  return frames;
}

function frameAt(reading: Reading, i: number): Frame | undefined {
  switch (reading.word(i)) {
    case "according":
      return reading.word(i + 1) === "to" ? whole(reading, i, i + 2, "according-to") : undefined;
    case "as":
      return asFrame(reading, i);
    case "in":
    case "from":
      return viewFrame(reading, i);
    default:
      return verbFrame(reading, i) ?? nounFrame(reading, i);
  }
}

/** The whole sentence, said by whoever the phrase at `at` names. */
function whole(reading: Reading, start: number, at: number, rule: string): Frame | undefined {
  const speaker = speakerFrom(reading, at);
  const after = speaker.kind === "named" ? speaker.after : at + 1;
  return { speaker, start, after, from: 0, to: reading.length, rule };
}

function opensClause(reading: Reading, i: number): boolean {
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

const LONGEST_AS = 30;

/** `As Ruth Deyermond notes`, `as noted by Ravi Abdelal`, `as it was put by`. */
function asFrame(reading: Reading, as: number): Frame | undefined {
  if (!opensClause(reading, as)) return undefined;
  for (let i = as + 1; i < reading.length && i < as + LONGEST_AS; i++) {
    const lemma = lemmaOf(reading, i);
    if (isSpeech(lemma) && isSaid(reading, i)) {
      if (reading.word(i + 1) === "by") return whole(reading, as, i + 2, "as");
      if (i === as + 1) return undefined;
      const speaker = speakerBefore(reading, groupStart(reading, i));
      return { speaker, start: as, after: i + 1, from: 0, to: reading.length, rule: "as" };
    }
    const here = reading.classAt(i);
    if (here === W.Stop || here === W.Subordinator || here === W.Relative) return undefined;
  }
  return undefined;
}

/** A verb, or one that is spelt as a noun between a speaker and a comma (`as Idan and Shaffer note,`). */
function isSaid(reading: Reading, i: number): boolean {
  const here = reading.classAt(i);
  if (here === W.Verb || here === W.Nonfinite) return true;
  const before = reading.classAt(i - 1);
  return here === W.Noun && before === W.Name && reading.classAt(i + 1) === W.Comma;
}

const views = wordSet(
  "view views opinion opinions words assessment estimation judgment judgement account reading interpretation formulation terms",
);
const standpoints = wordSet("perspective standpoint point viewpoint");

/** `In Krasner’s view`, `in his opinion`, `in the words of Tokayev`, `from his point of view`. */
function viewFrame(reading: Reading, i: number): Frame | undefined {
  if (!opensClause(reading, i)) return undefined;
  for (let j = i + 1; j < i + 10 && j < reading.length; j++) {
    const word = reading.word(j);
    if (!views.has(word) && !(standpoints.has(word) && reading.word(i) === "from")) continue;
    return viewAt(reading, i, j);
  }
  return undefined;
}

function viewAt(reading: Reading, start: number, noun: number): Frame | undefined {
  const to = reading.length;
  const owner = reading.word(start + 1);
  if ((owner === "his" || owner === "her") && noun <= start + 4) {
    const speaker = { kind: "last-person", before: start } as const;
    return { speaker, start, after: noun + 1, from: 0, to, rule: "in-view" };
  }
  const speaker = viewer(reading, start, noun);
  if (speaker?.kind !== "named") return undefined;
  if (!speaker.person && standpoints.has(reading.word(noun))) return undefined;
  return { speaker, start, after: Math.max(speaker.after, noun + 1), from: 0, to, rule: "in-view" };
}

/** `Krasner’s view`, `the view of Krasner`. */
function viewer(reading: Reading, start: number, noun: number): Speaker | undefined {
  for (let i = start + 1; i < noun; i++) {
    if (reading.classAt(i) === W.Possessive) return namedEnding(reading, i - 1);
  }
  const of = reading.word(noun + 1) === "of" && reading.word(noun + 2) !== "view" ? noun + 1 : -1;
  const speaker = of < 0 ? undefined : speakerFrom(reading, of + 1);
  return speaker?.kind === "named" && speaker.person ? speaker : undefined;
}

/** `X argues that …`, `X condemned …`, `was expressed by X`, `“…,” said X`. */
function verbFrame(reading: Reading, v: number): Frame | undefined {
  const here = reading.classAt(v);
  if (here !== W.Verb && here !== W.Nonfinite) return undefined;
  const lemma = lemmaOf(reading, v);
  if (!isSpeech(lemma)) return undefined;
  if (reading.word(v + 1) === "by") return passive(reading, v);
  return here === W.Verb
    ? (inverted(reading, v) ?? active(reading, v, lemma))
    : participle(reading, v, lemma);
}

/** `the view expressed by X, namely, that …`: what follows is X’s. */
function passive(reading: Reading, v: number): Frame | undefined {
  const speaker = speakerFrom(reading, v + 2);
  if (speaker.kind !== "named") return undefined;
  const finite = reading.classAt(groupStart(reading, v)) === W.Auxiliary;
  const from = finite ? 0 : speaker.after;
  return { speaker, start: v, after: speaker.after, from, to: reading.length, rule: "by" };
}

/** `“…,” said Tokayev`, `‘…’, argues the historian Emma Clarke`. */
function inverted(reading: Reading, v: number): Frame | undefined {
  const quoted = reading.classAt(v - 1) === W.Quote || reading.classAt(v - 2) === W.Quote;
  if (!quoted && reading.classAt(v - 1) !== W.Comma) return undefined;
  const next = reading.classAt(v + 1);
  if (next !== W.Name && !(quoted && (next === W.Determiner || next === W.Noun))) return undefined;
  const speaker = speakerFrom(reading, v + 1);
  if (speaker.kind !== "named") return undefined;
  return { speaker, start: v, after: speaker.after, from: 0, to: reading.length, rule: "said" };
}

function active(reading: Reading, v: number, lemma: string): Frame | undefined {
  if (isPassive(reading, v)) return undefined;
  const start = groupStart(reading, v);
  const speaker = subjectSpeaker(reading, start);
  const person = speaker.kind === "last-person" || (speaker.kind === "named" && speaker.person);
  const quoted = speaker.kind === "named" && reading.classAt(speaker.start - 1) === W.Quote;
  const from = quoted ? reading.length : said(reading, v, lemma, person);
  if (from < 0) return undefined;
  const tail = from >= reading.length;
  const cueStart = speaker.kind === "named" ? Math.min(speaker.start, v) : v;
  const range = tail ? { from: 0, to: v } : { from, to: endOfReport(reading, from) };
  return { speaker, start: cueStart, after: v + 1, ...range, rule: "verb" };
}

function subjectSpeaker(reading: Reading, start: number): Speaker {
  const speaker = speakerBefore(reading, start);
  if (speaker.kind === "named" || reading.classAt(start - 1) !== W.Relative) return speaker;
  return issuerBefore(reading, start - 1) ?? speaker;
}

/**
 * Where what is said begins; the sentence's length where it stands before the verb (`…, Krasner argues.`); -1 where
 * the verb reports nothing.
 */
function said(reading: Reading, v: number, lemma: string, person: boolean): number {
  const after = v + 1;
  const next = reading.classAt(after);
  if (reportsWith(lemma, reading.word(after))) return after + 1;
  if (person ? reportsClauseOfPerson(lemma) : reportsClause(lemma)) {
    const from = saidClause(reading, v);
    if (from >= 0) return from;
  }
  if (!reportsObject(lemma, person) || !startsPhrase(next)) return -1;
  if (judges(lemma) || (!person && isNaming(lemma))) return judgement(reading, v, lemma);
  return lemma === "describe" ? Math.max(after, judgement(reading, v, lemma)) : after;
}

function saidClause(reading: Reading, v: number): number {
  const after = v + 1;
  const next = reading.classAt(after);
  const colon = reading.word(after) === ":";
  if (next === W.Stop && !colon) return reading.length;
  if (next === W.Comma) return isParenthesis(reading, v) ? reading.length : after;
  const opens = colon || next === W.Subordinator || next === W.Quote || thatFollows(reading, after);
  return opens || clauseFollows(reading, after) ? after : -1;
}

/** `condemned the invasion as a violation`, `called it a colony`: what it is judged to be; -1 where that is not said. */
function judgement(reading: Reading, v: number, lemma: string): number {
  const naming = isNaming(lemma);
  for (let i = v + 2; i < reading.length; i++) {
    const word = reading.word(i);
    if (naming ? /^an?$/u.test(word) : word === "as" || (lemma === "accuse" && word === "of")) return i + 1;
    if (!naming && reading.classAt(i) === W.Nonfinite && reading.classAt(i - 1) === W.Comma) return i;
    if (reading.classAt(i) === W.Stop) break;
  }
  return -1;
}

/** `…, Krasner argues, …`. */
function isParenthesis(reading: Reading, v: number): boolean {
  for (let i = v - 1; i >= 0 && i > v - 12; i--) {
    const here = reading.classAt(i);
    if (here === W.Comma) return true;
    if (here !== W.Name && here !== W.Noun && here !== W.Adverb && here !== W.Auxiliary && here !== W.Pronoun)
      return false;
  }
  return false;
}

/** `pointed out in December 2012 that`, `put it plainly:`: a short phrase before `that`, a colon or a quotation. */
function thatFollows(reading: Reading, after: number): boolean {
  for (let i = after; i < after + 10 && i < reading.length; i++) {
    if (reading.word(i) === "that" && i > after)
      return reading.classAt(i) === W.Subordinator || reading.classAt(i) === W.Relative;
    const here = reading.classAt(i);
    if (reading.word(i) === ":" || here === W.Quote) return true;
    if (here === W.Verb || here === W.Auxiliary || here === W.Stop || here === W.Relative) return false;
  }
  return false;
}

/** `Krasner argues sovereignty is`: a finite verb soon, without a noun phrase of the verb’s own. */
function clauseFollows(reading: Reading, after: number): boolean {
  for (let i = after; i < after + 12 && i < reading.length; i++) {
    const here = reading.classAt(i);
    if (here === W.Verb || here === W.Auxiliary) return i > after;
    if (here === W.Stop || here === W.Relative || here === W.Comma || here === W.To || here === W.Nonfinite)
      return false;
  }
  return false;
}

function startsPhrase(here: number): boolean {
  return (
    here === W.Determiner ||
    here === W.PossessivePronoun ||
    here === W.Adjective ||
    here === W.Noun ||
    here === W.Name ||
    here === W.Preposition
  );
}

/** A report ends where a clause of contrast with its own subject begins. */
function endOfReport(reading: Reading, from: number): number {
  for (let i = from; i < reading.length; i++) {
    if (reading.word(i) === ";") return i;
    const contrast = reading.word(i) === "while" || reading.word(i) === "whereas";
    if (contrast && reading.classAt(i - 1) === W.Comma) return i;
  }
  return reading.length;
}

/** `nationalists made themselves known, claiming that …`. */
function participle(reading: Reading, v: number, lemma: string): Frame | undefined {
  if (!reading.word(v).endsWith("ing") || !reportsClause(lemma)) return undefined;
  const from = said(reading, v, lemma, false);
  if (from < 0 || from >= reading.length || reading.word(v + 1) !== "that") return undefined;
  const speaker = speakerBefore(reading, reading.classAt(v - 1) === W.Comma ? v - 1 : v);
  if (speaker.kind === "unnamed") return undefined;
  return { speaker, start: v, after: v + 1, from, to: reading.length, rule: "verb" };
}

const reportNouns = wordSet(
  `statement statements claim claims assertion assertions remark remarks comment comments argument thesis announcement
   warning contention suggestion proposition allegation allegations accusation observation conclusion insistence belief
   declaration words`,
);

/** `X’s claim that …`, `the statement made by X about …`. */
function nounFrame(reading: Reading, noun: number): Frame | undefined {
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
