import { antecedentOf } from "../holder/antecedent.ts";
import { groupStart } from "../reading/clause.ts";
import { phraseFrom, phraseStart } from "../reading/phrases.ts";
import type { Reading } from "../reading/reading.ts";
import { wordSet } from "../reading/verbs.ts";
import { WordClass } from "../reading/word-class.ts";
import type { Frame } from "./frame.ts";
import { namedEnding, type Speaker, speakerFrom } from "./named.ts";
import { speakerBefore, speakerOf } from "./speaker.ts";

const W = WordClass;

const reportNouns = wordSet(
  `statement statements claim claims assertion assertions remark remarks comment comments argument arguments thesis theses
   announcement warning warnings contention contentions suggestion suggestions proposition propositions allegation
   allegations accusation accusations observation observations conclusion conclusions insistence belief beliefs
   declaration declarations words view views idea ideas notion notions hypothesis complaint complaints charge charges
   verdict finding findings ruling rulings position objection objections opinion opinions conviction convictions
   answer answers reply replies point points reasoning hope hopes fear fears worry worries concern concerns message
   messages promise promises pledge pledges vow vows assurance assurances advice admission admissions concession
   confession prediction predictions prophecy forecast proposal proposals demand demands plea pleas threat request
   question questions response retort rejoinder criticism criticisms critique critiques diagnosis assessment
   assumption assumptions theory theories doctrine dictum maxim slogan motto formula judgment judgement account
   interpretation reading denial protest protestation reminder caveat caution rebuke testimony report reports
   rumour rumor speculation lament boast estimate reckoning lesson principle holding dissent theorem`,
);
/** Nouns of speech that say of a thing that it is so: `its claim of a threat`. */
const charges = wordSet("claim claims accusation accusations charge charges allegation allegations");
/** These are somebody’s words only where a clause says what they are. */
const held = wordSet(
  `view views idea ideas notion notions hypothesis position opinion opinions theory theories account interpretation reading
   assessment judgment judgement threat demand demands proposal proposals concern concerns principle doctrine lesson
   request estimate report reports assumption assumptions criticism critique diagnosis belief beliefs promise pledge`,
);

/** `X’s claim that …`, `the statement made by X about …`. */
export function nounFrame(reading: Reading, noun: number): Frame | undefined {
  if (reading.classAt(noun) !== W.Noun || !reportNouns.has(reading.word(noun))) return undefined;
  const owner = ownerOf(reading, noun) ?? creditedWith(reading, noun);
  const speaker = owner ?? maker(reading, noun + 1) ?? originOf(reading, noun);
  if (!speaker || speaker.kind === "unnamed") return undefined;
  const before = owner || speaker.kind !== "named" || speaker.start > noun + 12;
  const from = before || reading.word(noun + 1) === "that" ? noun + 1 : speaker.after;
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

/** `X’s claim`, `X’s central claim`, `the book’s claim`, `its claim`. */
function ownerOf(reading: Reading, noun: number): Speaker | undefined {
  let at = noun - 1;
  while (at > noun - 4 && (reading.classAt(at) === W.Adjective || reading.classAt(at) === W.Adverb)) at--;
  if (reading.classAt(at) === W.Possessive) return ownerBefore(reading, at);
  if (reading.classAt(at) !== W.PossessivePronoun) return undefined;
  const word = reading.word(at);
  if (word === "his" || word === "her") return { kind: "last-person", before: at };
  if (word !== "its" && word !== "their") return undefined;
  const referent = antecedentOf(reading, at);
  if (referent) return { kind: "named", names: referent.names, person: false, start: at, after: noun };
  return at < 2 ? { kind: "same", before: at, plural: word === "their" } : undefined;
}

/** `Peters’s`, or `the minister’s`, `the book’s`. */
function ownerBefore(reading: Reading, possessive: number): Speaker | undefined {
  const named = namedEnding(reading, possessive - 1);
  if (named) return named;
  const start = phraseStart(reading, possessive - 1);
  if (reading.word(start) !== "the") return undefined;
  return speakerOf(reading, { phrase: { start, after: possessive }, pronoun: false, embedded: false });
}

const crediting = wordSet("credited known famous remembered associated noted identified");

/** `X is known for the thesis that`, `has been credited with the idea that`. */
function creditedWith(reading: Reading, noun: number): Speaker | undefined {
  const the = phraseStart(reading, noun);
  if (!/^(?:for|with|by)$/u.test(reading.word(the - 1)) || !crediting.has(reading.word(the - 2)))
    return undefined;
  const speaker = speakerBefore(reading, groupStart(reading, the - 2));
  return speaker.kind === "unnamed" ? undefined : speaker;
}

/** `The view that … goes back to X`, `comes from X`. */
function originOf(reading: Reading, noun: number): Speaker | undefined {
  if (reading.word(noun + 1) !== "that") return undefined;
  const verb = endOfTopic(reading, noun + 2);
  const back = /^(?:goes|went|dates|dated) back to/u;
  const words = reading.words.slice(verb, verb + 3).join(" ");
  const origin = /^(?:comes|came|stems|originates|originated|derives|derived) (?:from|with)/u;
  const at = back.test(words) ? verb + 3 : origin.test(words) ? verb + 2 : -1;
  const speaker = at < 0 ? undefined : speakerFrom(reading, at);
  return speaker?.kind === "named" && speaker.person ? speaker : undefined;
}

/** `claim of an existential threat`. */
function charged(reading: Reading, noun: number): number {
  const of = charges.has(reading.word(noun)) && reading.word(noun + 1) === "of";
  return of && /^an?$/u.test(reading.word(noun + 2)) ? noun + 2 : -1;
}

/** `made by X`, `by X`, `, defended by X,` behind the noun. */
function maker(reading: Reading, from: number): Speaker | undefined {
  if (reading.word(from) === "of") return claimant(reading, from);
  const at = reading.classAt(from) === W.Comma ? from + 1 : from;
  const made = reading.classAt(at) === W.Nonfinite || (at > from && reading.classAt(at) === W.Verb);
  const by = made ? at + 1 : at;
  return reading.word(by) === "by" ? speakerFrom(reading, by + 1) : undefined;
}

/** `the claim of X that`. */
function claimant(reading: Reading, of: number): Speaker | undefined {
  const after = phraseFrom(reading, of + 1)?.after ?? -1;
  if (reading.word(after) !== "that" || reading.classAt(after) !== W.Subordinator) return undefined;
  return namedEnding(reading, after - 1, true);
}

/** Behind `that`, `about`, `on`, over a date; -1 where nothing is said. */
function topicAt(reading: Reading, from: number): number {
  if (reading.word(from) === ":") return from + 1;
  const over = overAside(reading, from);
  if (over > 0) return over;
  const first = reading.classAt(from) === W.Comma ? from + 1 : from;
  const behind =
    reading.classAt(first) === W.Adverb && reading.classAt(first + 1) === W.Comma ? first + 2 : first;
  for (let i = behind; i < from + 8; i++) {
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

/** `, tucked away in a note, is that`; -1 where no such aside stands. */
function overAside(reading: Reading, from: number): number {
  if (reading.classAt(from) !== W.Comma) return -1;
  for (let i = from + 1; i < from + 14; i++) {
    if (reading.classAt(i) !== W.Comma) continue;
    const is = reading.classAt(i + 1) === W.Auxiliary && reading.word(i + 2) === "that";
    return is ? i + 3 : -1;
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
