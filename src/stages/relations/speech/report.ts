import { negatedVerb } from "../negation/negated-verb.ts";
import { groupStart, isPassive } from "../reading/clause.ts";
import { phraseFrom } from "../reading/phrases.ts";
import type { Reading } from "../reading/reading.ts";
import { wordSet } from "../reading/verbs.ts";
import { WordClass } from "../reading/word-class.ts";
import type { Frame } from "./frame.ts";
import { namedEnding, type Speaker, speakerFrom } from "./named.ts";
import { participleFrame } from "./participle.ts";
import { endOf, endOfReport, overHearer, said } from "./said.ts";
import { startsPhrase } from "./said-object.ts";
import { besideSubject, issuerBefore, speakerBefore } from "./speaker.ts";
import { documents } from "./speaker-words.ts";
import {
  classes,
  isNaming,
  isRuling,
  isSolemn,
  isSpeech,
  isThought,
  judges,
  lemmaOf,
  reportsClause,
} from "./speech-verbs.ts";

const W = WordClass;

/** `X argues that …`, `X condemned …`, `was expressed by X`, `“…,” said X`. */
export function verbFrame(reading: Reading, v: number): Frame | undefined {
  const lemma = lemmaOf(reading, v);
  const that = makesClear(reading, v, lemma);
  if (that > 0) return declared(reading, v, that);
  if (lemma === "agree" && reading.word(v + 1) === "with") return agreed(reading, v);
  if (lemma === "go" && reading.word(v + 1) === "on") return goingOn(reading, v);
  if (!isSpeech(lemma)) return undefined;
  const here = reading.classAt(v);
  if (here === W.Noun && endsReport(reading, v)) return active(reading, v, lemma);
  if (here !== W.Verb && here !== W.Nonfinite) return undefined;
  if (reading.word(v + 1) === "by") return passive(reading, v);
  if (here === W.Verb) return inverted(reading, v, lemma) ?? active(reading, v, lemma);
  return (
    participleFrame(reading, v, lemma) ??
    (reading.classAt(v - 1) === W.To ? active(reading, v, lemma) : undefined)
  );
}

const has = wordSet("has had have");
const declaring = wordSet("make leave let take hold express voice share reach advance");

/** The `that` of `made it clear that`, `took the view that`; -1 for none. */
function makesClear(reading: Reading, v: number, lemma: string): number {
  if (reading.word(v + 1) === "it" && reading.word(v + 2) === "that" && has.has(reading.word(v)))
    return v + 2;
  if (reading.classAt(v) !== W.Verb || !declaring.has(lemma)) return -1;
  const noun = lemma !== "make" && lemma !== "leave" && lemma !== "let";
  const said = noun
    ? /^(?:an?|the) (?:view|position|opinion|conclusion|line|stance) that/u
    : /^(?:(?:it )?(?:clear|plain) that|it be known that|no doubt that)/u;
  const words = reading.words.slice(v + 1, v + 5).join(" ");
  const length = said.exec(words)?.[0].split(" ").length;
  return length === undefined ? -1 : v + length;
}

function declared(reading: Reading, v: number, that: number): Frame | undefined {
  if (isPassive(reading, v) || negatedVerb(reading, v)) return undefined;
  const speaker = subjectSpeaker(reading, groupStart(reading, v));
  if (speaker.kind === "unnamed") return undefined;
  return { speaker, start: v, after: that + 1, from: that + 1, to: endOfReport(reading, that), rule: "verb" };
}

/** `It is hard to agree with X that …`. */
function agreed(reading: Reading, v: number): Frame | undefined {
  const after = phraseFrom(reading, v + 2)?.after ?? -1;
  if (reading.word(after) !== "that" || reading.entity(after - 1)?.label !== "PERSON") return undefined;
  const speaker = namedEnding(reading, after - 1, true);
  return (
    speaker && { speaker, start: v, after, from: after + 1, to: endOfReport(reading, after), rule: "verb" }
  );
}

/** `The guard, she went on, would …`. */
function goingOn(reading: Reading, v: number): Frame | undefined {
  const next = reading.classAt(v + 2);
  if (next !== W.Comma && next !== W.Stop && next !== W.Quote) return undefined;
  const speaker = speakerBefore(reading, v);
  const before = reading.classAt(speaker.kind === "named" ? speaker.start - 1 : v - 2);
  if (speaker.kind === "unnamed" || (before !== W.Comma && before !== W.Quote)) return undefined;
  return { speaker, start: v, after: v + 2, from: 0, to: reading.length, rule: "verb" };
}

/** `…, Agnew (2005) claims.`: spelt as a noun, but behind a person that stands behind a comma. */
function endsReport(reading: Reading, v: number): boolean {
  const next = reading.classAt(v + 1);
  if (next !== W.Stop && next !== W.Comma) return false;
  const speaker = speakerBefore(reading, v);
  return (
    speaker.kind === "named" &&
    speaker.person &&
    speaker.after <= v &&
    (reading.classAt(speaker.start - 1) === W.Comma || reading.classAt(speaker.start - 1) === W.Quote)
  );
}

/** Done rather than said where they are passive: `recognised by X`. */
const acting = wordSet(
  "recognise recognize provide rule demand hold ask promise answer fear acknowledge propose",
);

/** `the view expressed by X, namely, that …`: what follows is X’s. */
function passive(reading: Reading, v: number): Frame | undefined {
  const speaker = speakerFrom(reading, v + 2);
  if (speaker.kind !== "named") return undefined;
  const lemma = lemmaOf(reading, v);
  const full = reading.classAt(groupStart(reading, v)) === W.Auxiliary;
  if (full && acting.has(lemma)) return undefined;
  const finite = full && !judges(lemma) && reportsClause(lemma);
  const from = finite ? 0 : speaker.after;
  if ((isThought(lemma) || !full) && !followsBy(reading, speaker.after, isThought(lemma))) return undefined;
  return { speaker, start: v, after: speaker.after, from, to: reading.length, rule: "by" };
}

/** What a speaker behind `by` is followed by where their words are: `, namely`, `that`, `as`; else it was only done. */
function followsBy(reading: Reading, after: number, thought: boolean): boolean {
  const joint = reading.word(after);
  if (joint === "as" || reading.classAt(after) === W.To) return true;
  const here = reading.classAt(after);
  return !thought && (joint === "that" || here === W.Comma || here === W.Stop || here === W.Quote);
}

/** `“…,” said Tokayev`, `‘…’, argues the historian Emma Clarke`. */
function inverted(reading: Reading, v: number, lemma: string): Frame | undefined {
  const quoted = reading.classAt(v - 1) === W.Quote || reading.classAt(v - 2) === W.Quote;
  // `, accused X`: whoever is judged stands behind such a verb.
  if (!quoted && (reading.classAt(v - 1) !== W.Comma || judges(lemma))) return undefined;
  const next = reading.classAt(v + 1);
  if (next !== W.Name && !(quoted && (next === W.Determiner || next === W.Noun))) return undefined;
  const speaker = speakerFrom(reading, v + 1);
  if (speaker.kind !== "named") return undefined;
  return { speaker, start: v, after: speaker.after, from: 0, to: reading.length, rule: "said" };
}

function active(reading: Reading, v: number, lemma: string): Frame | undefined {
  if (isPassive(reading, v) || isUnsaid(reading, v)) return undefined;
  if (/^(?:might|could|should|must)$/u.test(reading.word(groupStart(reading, v)))) return undefined;
  const start = speakingStart(reading, v);
  if (start < 0) return undefined;
  const speaker = subjectSpeaker(reading, start);
  if (speaker.kind === "same" && classes(lemma)) return undefined;
  return activeOf(reading, v, lemma, speaker);
}

/** Denied, but not by the subject of the clause that it stands in (`No colony, the judges reasoned, can`). */
function isUnsaid(reading: Reading, v: number): boolean {
  const denied = negatedVerb(reading, v);
  if (!denied) return false;
  const beside = besideSubject(reading, groupStart(reading, v));
  return !beside || denied.first >= beside.phrase.start;
}

/** Verbs and adjectives before an infinitive of what is said all the same: `prefers to speak of`. */
const saying = wordSet(
  `prefer like choose go continue begin start come tend proceed hasten quick careful right wrong first keen fond eager
   seek try attempt set aim rise stand write phone hurry rush return dare venture use far out forth concerned anxious wont pains`,
);
/** `is said to have argued`. */
const reported = wordSet("say report know hear quote record allege believe understand remember credit");

/** Where the verb group begins that says it; -1 under an infinitive that may never come true. */
function speakingStart(reading: Reading, v: number): number {
  const start = groupStart(reading, v);
  if (reading.classAt(start - 1) !== W.To) return start;
  return sayingStart(reading, /^(?:on|out|forth)$/u.test(reading.word(start - 2)) ? start - 3 : start - 2);
}

/** `went on to`, `went so far as to`, `is said to`: the verb group that governs an infinitive of speech; else -1. */
function sayingStart(reading: Reading, before: number): number {
  const far = reading.word(before) === "as" && reading.word(before - 1) === "far";
  const governor = far ? before - 3 : before;
  const word = reading.lemma(governor) || reading.word(governor);
  const told = reported.has(word) && isPassive(reading, governor);
  if (!(saying.has(word) || told) || negatedVerb(reading, governor)) return -1;
  return groupStart(reading, governor);
}

function activeOf(reading: Reading, v: number, lemma: string, speaker: Speaker): Frame | undefined {
  const person = speaksInFull(reading, speaker, lemma);
  if (isOpenGloss(reading, speaker, v, lemma)) return undefined;
  const opens = speaker.kind === "named" ? speaker.start : "before" in speaker ? speaker.before : 0;
  const quoted = opens > 0 && reading.classAt(opens - 1) === W.Quote;
  const from = quoted ? reading.length : said(reading, v, lemma, person);
  if (from < 0 || isDeed(reading, speaker, lemma, from === v + 1)) return undefined;
  const tail = from >= reading.length;
  const cueStart = speaker.kind === "named" ? Math.min(speaker.start, v) : v;
  const endOfTail =
    reading.classAt(overHearer(reading, v, lemma)) === W.Comma && !quoted ? reading.length : v;
  const object = !tail && startsPhrase(reading.classAt(from));
  const to = tail ? endOfTail : endOf(reading, from, cueStart, object);
  const range = { from: tail ? 0 : from, to };
  return { speaker, start: cueStart, after: v + 1, ...range, rule: "verb" };
}

/** A treaty that promises or demands a thing acts by it. */
const onlyPeople = /^(?:promise|pledge|expect|demand|fear|claim|propose)$/u;
const persons = new Set<string>(["last-person", "last-author", "of-two"]);
/** Bodies that act by what they say. */
const deliberating = /\b(?:resolution|court|tribunal|assembly|commission|committee|council)\b/iu;

/** People and documents do nothing but say when they note, define or recall a thing; states may act by it. */
function speaksInFull(reading: Reading, speaker: Speaker, lemma: string): boolean {
  if (speaker.kind === "named" && !speaker.person && onlyPeople.test(lemma)) return false;
  if (speaker.kind === "last-body") return documents.has(speaker.word) || deliberating.test(speaker.word);
  if (speaker.kind !== "named") return persons.has(speaker.kind);
  const entity = reading.entity(speaker.after - 1);
  if (speaker.person || entity?.label === "LAW" || entity?.label === "WORK_OF_ART") return true;
  return entity?.label === "ORG" && deliberating.test(entity.name);
}

/** `what Jackson described for the region`: it is not said what that is. */
function isOpenGloss(reading: Reading, speaker: Speaker, v: number, lemma: string): boolean {
  if (speaker.kind !== "named" || reading.word(speaker.start - 1) !== "what") return false;
  return !isNaming(lemma) && reading.classAt(v + 1) === W.Preposition && reading.word(v + 1) !== "as";
}

/** `Estonia proclaimed its independence`: a state does what a movement only says. */
function isDeed(reading: Reading, speaker: Speaker, lemma: string, object: boolean): boolean {
  if (isRuling(lemma)) return isState(reading, speaker);
  if (!isSolemn(lemma) || !object || speaker.kind !== "named" || speaker.person) return false;
  const last = reading.entity(speaker.after - 1);
  const state = last?.label === "GPE" && reading.entity(speaker.start) === last;
  const next = reading.classAt(speaker.after - 1);
  return state || next === W.Determiner;
}

function isState(reading: Reading, speaker: Speaker): boolean {
  return speaker.kind === "named" && reading.entity(speaker.after - 1)?.label === "GPE";
}

function subjectSpeaker(reading: Reading, start: number): Speaker {
  const speaker = speakerBefore(reading, start);
  if (reading.classAt(start - 1) !== W.Relative) return speaker;
  return speaker.kind === "named" && speaker.person ? speaker : (issuerBefore(reading, start - 1) ?? speaker);
}
