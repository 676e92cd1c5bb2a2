import { groupStart, subjectOf } from "../reading/clause.ts";
import { phraseStart } from "../reading/phrases.ts";
import { REACH, type Reading } from "../reading/reading.ts";
import { wordSet } from "../reading/verbs.ts";
import { isNegativeAuxiliary, WordClass } from "../reading/word-class.ts";
import { lackVerbs } from "./denied-words.ts";

const W = WordClass;

/** Tokens that say something of a mention, and the rule that read them. */
export interface Cue {
  readonly first: number;
  readonly after: number;
  readonly rule: string;
}

/** What may stand between a negation and the infinitive that it denies. */
const raising = wordSet(
  `seem appear want wish intend plan try seek aim ready willing able prepared going dare allow need attempt expect mean
   inclined likely supposed begin start manage hope agree choose have mind
   say consider believe know`,
);

const failing = wordSet(
  `fail refuse decline cease neglect unwilling unable reluctant failure refusal inability unwillingness reluctance
   wrong mistaken misleading inaccurate absurd incorrect impossible`,
);

const denying = wordSet("deny refute dispute reject disprove disclaim");

const hedging = wordSet(
  "mean imply think believe suggest suppose say claim argue expect true case entail follow accept concede agree admit",
);

const notReally = wordSet("only just merely simply solely least surprisingly necessarily so");

export const vagueAfterNo = wordSet("doubt less more mere ordinary small matter other fewer");

/** Whether the verb at `v` is denied: `does not`, `never`, `no longer`, `without`, `fails to`, `not ready to`. */
export function negatedVerb(reading: Reading, v: number, depth = 0): Cue | undefined {
  const limit = Math.max(0, v - REACH);
  for (let i = v - 1; i >= limit; i--) {
    const here = reading.classAt(i);
    if (here === W.To) return underInfinitive(reading, i, depth);
    const found = negator(reading, i);
    if (found) return found;
    if (here === W.Auxiliary || here === W.Adverb) continue;
    if (reading.word(i) === "or" && depth < 3 && isVerb(reading, i - 1))
      return negatedVerb(reading, i - 1, depth + 1);
    return (
      inverted(reading, i) ?? unwilled(reading, i) ?? deniedGerund(reading, i, v) ?? subjectDenies(reading, v)
    );
  }
  return subjectDenies(reading, v);
}

function subjectDenies(reading: Reading, v: number): Cue | undefined {
  return reading.classAt(v) === W.Nonfinite ? undefined : negativeSubject(reading, v);
}

/** `never did they accept`, `nor did the base become`: the subject ends with token `last`. */
function inverted(reading: Reading, last: number): Cue | undefined {
  const here = reading.classAt(last);
  if (here !== W.Pronoun && here !== W.Noun && here !== W.Name) return undefined;
  const auxiliary = (here === W.Pronoun ? last : phraseStart(reading, last)) - 1;
  if (!isInverting(reading, auxiliary)) return undefined;
  return cue(auxiliary - 1, auxiliary, reading.word(auxiliary - 1));
}

const wills = wordSet(
  "wish intention desire plan plans interest ambition ambitions right reason need power ability hope",
);

/** `no intention of declaring`, at the preposition. */
function unwilled(reading: Reading, preposition: number): Cue | undefined {
  return reading.classAt(preposition) === W.Preposition ? noWill(reading, preposition - 1) : undefined;
}

/** `denied having planned`, `denied planning`: the verb before the gerund at `v`. */
function deniedGerund(reading: Reading, verb: number, v: number): Cue | undefined {
  if (!isVerb(reading, verb) || !denying.has(lemmaAt(reading, verb))) return undefined;
  const gerund = reading.word(v).endsWith("ing") || reading.word(verb + 1) === "having";
  return gerund && !negatedVerb(reading, verb) ? cue(verb, verb + 1, "denied") : undefined;
}

/** `no wish`, `no intention`. */
function noWill(reading: Reading, noun: number): Cue | undefined {
  const no = phraseStart(reading, noun);
  return wills.has(reading.word(noun)) && reading.word(no) === "no" ? cue(no, no + 1, "no") : undefined;
}

/** `nowhere has it meant`, `never did they accept`, at the auxiliary. */
export function isInverting(reading: Reading, auxiliary: number): boolean {
  if (reading.classAt(auxiliary) !== W.Auxiliary) return false;
  const word = reading.word(auxiliary - 1);
  if (word !== "never") return word === "nor" || word === "nowhere";
  const before = reading.classAt(auxiliary - 2);
  return before === W.Stop || before === W.Comma || before === W.Coordinator || before === W.Quote;
}

/** A word of the verb group that denies its verb. */
function negator(reading: Reading, i: number): Cue | undefined {
  const word = reading.word(i);
  if (isNot(reading, i)) return constituent(reading, i);
  if (word === "without" || word === "nor" || word === "neither") return notDoubled(reading, i);
  if (word === "nowhere") return cue(i, i + 1, "nowhere");
  if (word === "from" && reading.word(i - 1) === "far") return cue(i - 1, i + 1, "far-from");
  if (isHardly(word)) return cue(i, i + 1, "hardly");
  if (isNegativeAuxiliary(word)) return reading.word(i + 1) === "but" ? undefined : cue(i, i + 1, "not");
  return isLongerOf(reading, i) ? cue(i - 1, i + 1, "no-longer") : undefined;
}

/** `No country threatens it`, `nobody respects it`, `neither side gave way`. */
function negativeSubject(reading: Reading, v: number): Cue | undefined {
  const group = groupStart(reading, v);
  const subject = subjectOf(reading, group);
  if (!subject) return undefined;
  const { start } = subject.phrase;
  if (subject.embedded && reading.word(start - 1) === "without") return cue(start - 1, start, "without");
  const neither = [start - 1, start - 2].find((i) => /^(?:neither|hardly|scarcely)$/u.test(reading.word(i)));
  if (reading.word(start - 1) === "not" && /^(?:one|an?)$/u.test(reading.word(start)))
    return cue(start - 1, start + 1, "no");
  const at = neither ?? start;
  const word = reading.word(at);
  if (
    word === "no"
      ? vagueAfterNo.has(reading.word(at + 1))
      : !/^(?:none|nobody|nothing|neither|hardly|scarcely)$/u.test(word)
  ) {
    return undefined;
  }
  return cue(at, at + 1, "no");
}

function isVerb(reading: Reading, i: number): boolean {
  const here = reading.classAt(i);
  return here === W.Verb || here === W.Nonfinite;
}

function underInfinitive(reading: Reading, to: number, depth: number): Cue | undefined {
  if (isNot(reading, to - 1)) return constituent(reading, to - 1);
  const lemma = lemmaAt(reading, to - 1);
  if (depth > 3) return undefined;
  if (reading.classAt(to - 1) === W.Auxiliary) return negatedVerb(reading, to - 1, depth + 1);
  if (lemma === "yet" && reading.classAt(to - 2) === W.Auxiliary) return cue(to - 1, to + 1, "yet-to");
  if (failing.has(lemma)) {
    return negatedVerb(reading, to - 1, depth + 1) ? undefined : cue(to - 1, to + 1, "failed-to");
  }
  const passesOn = raising.has(lemma) || raising.has(reading.word(to - 1));
  return (passesOn ? negatedVerb(reading, to - 1, depth + 1) : undefined) ?? noWill(reading, to - 1);
}

/** `denied that Russia has claims`, `does not mean that it has claims`. */
export function deniedClause(reading: Reading, v: number): Cue | undefined {
  for (let i = v - 1; i > 0 && i > v - 20; i--) {
    const here = reading.classAt(i);
    if (here === W.Stop || here === W.Verb || here === W.Comma || here === W.Relative) return undefined;
    if (reading.word(i) !== "that") continue;
    const lemma = lemmaAt(reading, i - 1);
    const negated = negatedVerb(reading, i - 1);
    if (denying.has(lemma)) return negated ? undefined : cue(i - 1, i + 1, "denied");
    return hedging.has(lemma) ? negated : undefined;
  }
  return undefined;
}

export function cue(first: number, after: number, rule: string): Cue {
  return { first, after, rule };
}

/** `hardly an empire` is none. */
export function isHardly(word: string): boolean {
  return word === "hardly" || word === "scarcely" || word === "barely";
}

export function isNot(reading: Reading, i: number): boolean {
  return reading.word(i) === "not" || reading.word(i) === "never";
}

/** The `longer` of `no longer`. */
export function isLongerOf(reading: Reading, i: number): boolean {
  return reading.word(i) === "longer" && reading.word(i - 1) === "no";
}

/** `not a threat but an ally`; `not only a threat but also` denies nothing. */
export function constituent(reading: Reading, at: number): Cue | undefined {
  if (notReally.has(reading.word(at + 1)) || reading.word(at - 1) === "or") return undefined;
  return cue(at, at + 1, "not");
}

/** `without`, `nor`, unless itself denied (`not without`). */
export function notDoubled(reading: Reading, at: number): Cue | undefined {
  return isNot(reading, at - 1) || lackVerbs.has(lemmaAt(reading, at - 1))
    ? undefined
    : cue(at, at + 1, reading.word(at));
}

export function lemmaAt(reading: Reading, i: number): string {
  const word = reading.word(i);
  if (/^(?:is|are|was|were|been|being|am|be|isn't|aren't|wasn't|weren't)$/u.test(word)) return "be";
  if (/^(?:has|have|had|having|hasn't|haven't|hadn't)$/u.test(word)) return "have";
  return reading.lemma(i) || word;
}
