import { phraseFrom, phraseStart } from "../reading/phrases.ts";
import type { Reading } from "../reading/reading.ts";
import { wordSet } from "../reading/verbs.ts";
import { WordClass } from "../reading/word-class.ts";
import { type Frame, opensClause, whole } from "./frame.ts";
import {
  overParenthesis as beforeParenthesis,
  namedEnding,
  type Speaker,
  speakerFrom,
  speakerOfKind,
} from "./named.ts";
import { speakerBefore } from "./speaker.ts";

const W = WordClass;

/** `Following Krasner (1999), sovereignty is …`, at the sentence’s beginning. */
export function followingFrame(reading: Reading, i: number): Frame | undefined {
  if (reading.classAt(i - 1) !== W.Stop || reading.entity(i + 1)?.label !== "PERSON") return undefined;
  const frame = whole(reading, i, i + 1, "according-to");
  const comma = frame ? overParenthesis(reading, frame.after) : -1;
  const own = /^(?:we|i|it|this|our)$/u.test(reading.word(comma + 1));
  return reading.classAt(comma) === W.Comma && !own ? frame : undefined;
}

/** `Per the Commission, …`. */
export function perFrame(reading: Reading, i: number): Frame | undefined {
  const frame = opensClause(reading, i) ? whole(reading, i, i + 1, "according-to") : undefined;
  return frame?.speaker.kind === "named" || frame?.speaker.kind === "last-body" ? frame : undefined;
}

const quoting = wordSet("quote cite paraphrase borrow echo");

/** `To quote Porter, …`, `To borrow Porter’s phrase, …`. */
function quotingFrame(reading: Reading, to: number): Frame | undefined {
  const at = reading.word(to + 2) === "from" ? to + 3 : to + 2;
  const frame = whole(reading, to, at, "in-view");
  if (frame?.speaker.kind === "named") return frame;
  const phrase = phraseFrom(reading, at);
  const owned = phrase && reading.classAt(phrase.after - 2) === W.Possessive;
  const speaker = owned ? namedEnding(reading, phrase.after - 3, true) : undefined;
  return (
    speaker && {
      speaker,
      start: to,
      after: phrase?.after ?? at,
      from: 0,
      to: reading.length,
      rule: "in-view",
    }
  );
}

/** `For Krasner (1999), sovereignty is …`, at the sentence's beginning. */
export function forFrame(reading: Reading, i: number): Frame | undefined {
  if (reading.classAt(i - 1) === W.Stop && reading.classAt(i + 2) === W.Comma) {
    const speaker = pronounSpeaker(reading, i + 1);
    if (speaker) return { speaker, start: i, after: i + 2, from: 0, to: reading.length, rule: "in-view" };
  }
  const label = reading.entity(i + 1)?.label;
  if (reading.classAt(i - 1) !== W.Stop || !label) return undefined;
  const frame = whole(reading, i, i + 1, "in-view");
  if (frame?.speaker.kind !== "named") return undefined;
  if (label !== "PERSON") return meaningFor(reading, frame);
  const next = reading.classAt(overParenthesis(reading, frame.after));
  return next === W.Comma || next === W.Noun || next === W.Adjective || next === W.Determiner
    ? frame
    : undefined;
}

/** `For her, …`, `For them, …`. */
function pronounSpeaker(reading: Reading, at: number): Speaker | undefined {
  const word = reading.word(at);
  if (word === "him" || word === "her") return { kind: "last-person", before: at };
  return word === "them" ? { kind: "same", before: at, plural: true } : undefined;
}

/** `Henry Bernstein, for whom reform is …`, `Susan Strange (1987), according to whom …`. */
export function whomFrame(reading: Reading, whom: number): Frame | undefined {
  const according = reading.word(whom - 1) === "to" && reading.word(whom - 2) === "according";
  const start = according ? whom - 2 : whom - 1;
  if (!(according || reading.word(start) === "for") || reading.classAt(start - 1) !== W.Comma)
    return undefined;
  const last = beforeParenthesis(reading, start - 2);
  const speaker = reading.entity(last)?.label === "PERSON" ? namedEnding(reading, last, true) : undefined;
  if (speaker?.kind !== "named" || !(according || isSaidToBe(reading, whom + 1))) return undefined;
  return { speaker, start, after: whom + 1, from: whom + 1, to: reading.length, rule: "in-view" };
}

function isSaidToBe(reading: Reading, from: number): boolean {
  const be = /^(?:is|was|are|were|means?|meant)$/u;
  for (let i = from; i < from + 11; i++) if (be.test(reading.word(i))) return true;
  return false;
}

/** `To Morgenthau, power is …`, at the sentence’s beginning: a person alone. */
export function toFrame(reading: Reading, i: number): Frame | undefined {
  if (quoting.has(reading.word(i + 1)) && opensClause(reading, i)) return quotingFrame(reading, i);
  if (reading.classAt(i - 1) !== W.Stop || reading.entity(i + 1)?.label !== "PERSON") return undefined;
  const frame = whole(reading, i, i + 1, "in-view");
  return frame && reading.classAt(overParenthesis(reading, frame.after)) === W.Comma ? frame : undefined;
}

/** `For Paris, strategic autonomy means …; for Berlin, …`: a state or body only where it is said what a word means. */
function meaningFor(reading: Reading, frame: Frame): Frame | undefined {
  const next = reading.classAt(frame.after);
  if (next !== W.Comma && next !== W.Determiner) return undefined;
  let to = frame.after;
  let means = false;
  for (; to < reading.length && reading.word(to) !== ";"; to++)
    if (reading.lemma(to) === "mean") means = true;
  return means ? { ...frame, from: frame.after, to } : undefined;
}

/** The token behind a parenthesis that opens at `i`; `i` where none does. */
function overParenthesis(reading: Reading, i: number): number {
  if (reading.word(i) !== "(") return i;
  for (let j = i + 1; j < i + 20; j++) if (reading.word(j) === ")") return j + 1;
  return i;
}

const views = wordSet(
  `view views opinion opinions words assessment estimation judgment judgement account reading portrait depiction narrative definition critique interpretation formulation
   theory eyes mind telling phrase formula conception understanding parlance analysis reasoning usage reckoning estimate`,
);

const standpoints = wordSet("perspective standpoint point viewpoint");

/** `In Krasner’s view`, `in his opinion`, `in the words of Tokayev`, `from his point of view`. */
export function viewFrame(reading: Reading, i: number): Frame | undefined {
  if (reading.word(i) === "by" && reading.classAt(i - 1) === W.Stop) {
    const meant = meantFrame(reading, i);
    if (meant) return meant;
  }
  if (!opensClause(reading, i)) return undefined;
  for (let j = reading.word(i + 1) === "view" ? i + 10 : i + 1; j < i + 10 && j < reading.length; j++) {
    const word = reading.word(j);
    if (!views.has(word) && !(standpoints.has(word) && reading.word(i) === "from")) continue;
    return viewAt(reading, i, j);
  }
  return undefined;
}

/** `By sovereignty Krasner means …`, at the sentence’s beginning. */
function meantFrame(reading: Reading, by: number): Frame | undefined {
  for (let i = by + 2; i < by + 12; i++) {
    if (reading.lemma(i) !== "mean") continue;
    const speaker = speakerBefore(reading, i);
    const person = speaker.kind === "last-person" || (speaker.kind === "named" && speaker.person);
    return person
      ? { speaker, start: i, after: i + 1, from: 0, to: reading.length, rule: "verb" }
      : undefined;
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
  if ((owner === "its" || owner === "their") && noun <= start + 3 && !standpoints.has(reading.word(noun))) {
    const speaker = { kind: "same", before: start, plural: owner === "their" } as const;
    return { speaker, start, after: noun + 1, from: 0, to, rule: "in-view" };
  }
  const speaker = viewer(reading, start, noun);
  if (speaker?.kind === "last-body") return { speaker, start, after: noun + 1, from: 0, to, rule: "in-view" };
  if (speaker?.kind !== "named") return undefined;
  if (!speaker.person && standpoints.has(reading.word(noun))) return undefined;
  return { speaker, start, after: Math.max(speaker.after, noun + 1), from: 0, to, rule: "in-view" };
}

/** `Krasner’s view`, `the view of Krasner`. */
function viewer(reading: Reading, start: number, noun: number): Speaker | undefined {
  for (let i = start + 1; i < noun; i++) {
    if (reading.classAt(i) === W.Possessive)
      return namedEnding(reading, i - 1, true) ?? bodyEnding(reading, i);
  }
  const of = reading.word(noun + 1) === "of" && reading.word(noun + 2) !== "view" ? noun + 1 : -1;
  const speaker = of < 0 ? undefined : speakerFrom(reading, of + 1);
  return speaker?.kind === "named" || speaker?.kind === "last-body" ? speaker : undefined;
}

/** `the Court’s`. */
function bodyEnding(reading: Reading, possessive: number): Speaker {
  return speakerOfKind(reading, { start: phraseStart(reading, possessive - 1), after: possessive });
}
