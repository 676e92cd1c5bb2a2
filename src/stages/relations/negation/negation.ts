import { phraseFrom, phraseStart } from "../reading/phrases.ts";
import type { Reading } from "../reading/reading.ts";
import { isNegativeAuxiliary, WordClass } from "../reading/word-class.ts";
import { deniedAt, isDefinite, underVerb } from "./denied-object.ts";
import { lackNouns, resulting, takeAway, transparentNouns, viewingVerbs } from "./denied-words.ts";
import { negatedSubject } from "./negated-subject.ts";
import {
  type Cue,
  constituent,
  cue,
  isHardly,
  isLongerOf,
  isNot,
  lemmaAt,
  negatedVerb,
  notDoubled,
  vagueAfterNo,
} from "./negated-verb.ts";

const W = WordClass;

/** The words that deny a mention, if any do. `first` and `after` are the mention's tokens. */
export function negationOf(reading: Reading, first: number, after: number): Cue | undefined {
  const opener = reading.classAt(first);
  const within = negatorInside(reading, first, after);
  if (within) return within;
  if (opener === W.Verb || opener === W.Nonfinite) return deniedAt(reading, first);
  return (
    negatedPhrase(reading, phraseStart(reading, first), first, 0) ?? negatedSubject(reading, first, after)
  );
}

/** `sovereignty was not violated`, where the mention holds the whole of it. */
function negatorInside(reading: Reading, first: number, after: number): Cue | undefined {
  for (let i = first + 1; i < after - 1; i++) {
    const verbal = reading.classAt(i - 1) === W.Auxiliary || reading.classAt(i + 1) === W.Verb;
    if (isNot(reading, i) && verbal) return constituent(reading, i);
    if (isNegativeAuxiliary(reading.word(i))) return cue(i, i + 1, "not");
  }
  return undefined;
}

/** Whether the noun phrase that starts at `start` is denied by its determiner or by what governs it. */
function negatedPhrase(reading: Reading, start: number, upTo: number, depth: number): Cue | undefined {
  const determiner = negativeDeterminer(reading, start, upTo);
  if (determiner) return determiner;
  const governor = skipBack(reading, start - 1);
  if (depth > 4 || governor < 0) return undefined;
  if (isNot(reading, governor)) return constituent(reading, governor);
  return besideNegator(reading, governor) ?? underGovernor(reading, governor, start, depth);
}

/** A word right before the phrase that denies nothing but it: `hardly`, `anything but`. */
function besideNegator(reading: Reading, at: number): Cue | undefined {
  if (isHardly(reading.word(at))) return cue(at, at + 1, "hardly");
  const anythingBut = reading.word(at) === "but" && reading.word(at - 1) === "anything";
  return anythingBut ? cue(at - 1, at + 1, "anything-but") : undefined;
}

function underGovernor(reading: Reading, governor: number, start: number, depth: number): Cue | undefined {
  const here = reading.classAt(governor);
  if (here === W.Preposition || here === W.To) return underPreposition(reading, governor, depth);
  if (here === W.Negator)
    return opensSubject(reading, governor, start) ? undefined : notDoubled(reading, governor);
  const joint = here === W.Comma ? beforeParenthesis(reading, governor) : -1;
  if (joint >= 0) return constituent(reading, joint);
  if (here === W.Coordinator || here === W.Comma) return sharedWithConjunct(reading, start, governor, depth);
  if (here === W.Dash) return inApposition(reading, governor, depth);
  return underVerb(reading, governor, start);
}

/** `Neither Sweden’s nor Norway’s sovereignty was in doubt`: what is said of it is denied, not whose it is. */
function opensSubject(reading: Reading, negator: number, start: number): boolean {
  if (!/^n(?:either|or)$/u.test(reading.word(negator)) || !isDefinite(reading, start)) return false;
  for (let i = negator; i >= 0 && i > negator - 12; i--) {
    if (reading.word(i) === "neither") return reading.classAt(i - 1) === W.Stop;
  }
  return false;
}

/** `nor, in Krasner’s sense, sovereignty`: the negator before a parenthesis that ends at this comma; -1 for none. */
function beforeParenthesis(reading: Reading, comma: number): number {
  for (let i = comma - 1; i > 0 && i > comma - 10; i--) {
    if (reading.classAt(i) === W.Comma) return reading.classAt(i - 1) === W.Negator ? i - 1 : -1;
  }
  return -1;
}

/** `deprived of the first condition of statehood—sovereignty`: what stands behind the dash is the same thing. */
function inApposition(reading: Reading, dash: number, depth: number): Cue | undefined {
  let start = phraseStart(reading, dash - 1);
  for (let i = 0; i < 4 && reading.word(start - 1) === "of" && !takeAway.has(reading.word(start - 2)); i++) {
    start = phraseStart(reading, start - 2);
  }
  const governor = reading.classAt(start - 1);
  if (governor !== W.Preposition && governor !== W.Verb) return undefined;
  return negatedPhrase(reading, start, dash, depth + 1);
}

/** A phrase behind a preposition: those that deny it, and those that hand on what is denied before them. */
function underPreposition(reading: Reading, at: number, depth: number): Cue | undefined {
  const word = reading.word(at);
  if (word === "without") return notDoubled(reading, at);
  if (isNot(reading, at - 1)) return constituent(reading, at - 1);
  if (resulting.has(`${lemmaAt(reading, at - 1)} ${word}`)) return deniedAt(reading, at - 1);
  if (word === "of" && reading.word(at - 1) === "short") return cue(at - 1, at + 1, "short-of");
  if (word === "of") return underOf(reading, at, depth);
  if (word === "as") return underAs(reading, at);
  return takesAway(reading, at) ?? (isAttempt(reading, at) ? underOf(reading, at, depth) : undefined);
}

/** Two words that say of what follows that it is not: `rather than`, `opposed to`. */
function takesAway(reading: Reading, at: number): Cue | undefined {
  const word = reading.word(at);
  const before = reading.word(at - 1);
  const rule = pairs.get(`${before} ${word}`) ?? pairs.get(`${reading.word(at - 2)} ${before}`);
  if (rule) return cue(at - 1, at + 1, rule);
  if (reading.words.slice(at - 3, at + 1).join(" ") === "nothing to do with")
    return cue(at - 3, at + 1, "no");
  if (word === "out" && lemmaAt(reading, at - 1) === "rule") return cue(at - 1, at + 1, "lack");
  if (word !== "from") return undefined;
  if (takeAway.has(before)) return cue(at - 1, at + 1, "deprived");
  return isFarOff(reading, at) ? cue(at - 1, at + 1, "far-from") : undefined;
}

const pairs = new Map([
  ["rather than", "rather-than"],
  ["opposed to", "opposed-to"],
  ["no to", "no"],
]);

/** `no attempt at annexation`, `no title to sovereignty`, `no step towards independence`. */
function isAttempt(reading: Reading, at: number): boolean {
  const nouns =
    reading.word(at) === "at"
      ? /^attempts?$/u
      : /^(?:title|right|entitlement|step|move|plan|desire|wish|demand)s?$/u;
  return nouns.test(reading.word(at - 1)) && /^(?:at|to|towards?|for)$/u.test(reading.word(at));
}

/** `is far from an empire`; places are far from others, too. */
function isFarOff(reading: Reading, from: number): boolean {
  if (reading.word(from - 1) !== "far") return false;
  const before = reading.classAt(from - 2);
  return before === W.Auxiliary || before === W.Adverb;
}

/** Over adverbs, quotation marks and dots, to the left. */
function skipBack(reading: Reading, from: number): number {
  let i = from;
  while (
    i >= 0 &&
    (reading.classAt(i) === W.Adverb || reading.classAt(i) === W.Quote) &&
    !isLongerOf(reading, i) &&
    !isHardly(reading.word(i))
  )
    i--;
  return isLongerOf(reading, i) ? i - 1 : i;
}

function negativeDeterminer(reading: Reading, start: number, upTo: number): Cue | undefined {
  for (let i = start; i < upTo; i++) {
    const word = reading.word(i);
    if (isHardly(word) && i === start) return cue(i, i + 1, "hardly");
    if (word === "less" && /^an?$/u.test(reading.word(i + 1))) return cue(i, i + 1, "less");
    if (word !== "no" && word !== "neither" && word !== "nor") continue;
    const next = reading.word(i + 1);
    if (word === "no" && vagueAfterNo.has(next)) return undefined;
    return cue(i, i + 1, "no");
  }
  return undefined;
}

function underOf(reading: Reading, of: number, depth: number): Cue | undefined {
  const noun = reading.word(of - 1);
  if (takeAway.has(noun)) return cue(of - 1, of + 1, "deprived");
  if (lackNouns.has(noun)) {
    const start = phraseStart(reading, of - 1);
    return negatedPhrase(reading, start, of, depth + 1) ? undefined : cue(of - 1, of + 1, "lack");
  }
  if (!transparentNouns.has(noun)) return undefined;
  return negatedPhrase(reading, phraseStart(reading, of - 1), of, depth + 1);
}

/** `not viewed (…) as a threat`. */
function underAs(reading: Reading, as: number): Cue | undefined {
  if (isNot(reading, as - 1)) return constituent(reading, as - 1);
  for (let i = as - 1; i >= 0 && i > as - 30; i--) {
    const here = reading.classAt(i);
    if (here === W.Stop || here === W.Subordinator || here === W.Relative) return undefined;
    if (here !== W.Verb && here !== W.Nonfinite) continue;
    return viewingVerbs.has(lemmaAt(reading, i)) ? negatedVerb(reading, i) : undefined;
  }
  return undefined;
}

/** `neither sovereignty nor territorial integrity`, `no threat or encroachment`: a bare conjunct shares the denial. */
function sharedWithConjunct(reading: Reading, start: number, joint: number, depth: number): Cue | undefined {
  if (reading.word(joint) === "but" || reading.word(joint) === "yet") return undefined;
  const opener = reading.classAt(start);
  const indefinite = /^(?:an?|any)$/u.test(reading.word(start));
  if ((opener === W.Determiner && !indefinite) || opener === W.PossessivePronoun) return undefined;
  const last =
    reading.classAt(joint) === W.Coordinator && reading.classAt(joint - 1) === W.Comma
      ? joint - 2
      : joint - 1;
  const before = reading.classAt(last);
  if (
    (before !== W.Noun && before !== W.Name) ||
    (reading.classAt(joint) === W.Comma && !isListed(reading, start))
  ) {
    return undefined;
  }
  return negatedPhrase(reading, phraseStart(reading, last), last, depth + 1);
}

/** Another item follows: `no troops, concessions or claims`; not `without troops, sovereignty is`. */
function isListed(reading: Reading, start: number): boolean {
  const next = reading.classAt(phraseFrom(reading, start)?.after ?? start);
  return next === W.Comma || next === W.Coordinator;
}
