import { Shape } from "../../../model/annotation.ts";
import { classOfUnlisted, classOfVerb } from "./verb-class.ts";
import { type VerbEntry, VerbForm } from "./verbs.ts";
import { WordClass } from "./word-class.ts";

const W = WordClass;

/** A sentence whose words are being classed: columns of one length. */
export interface Draft {
  readonly words: readonly string[];
  readonly shapes: Uint8Array;
  /** What each word is on its own; overwritten from left to right by what it is in the sentence. */
  readonly classes: Uint8Array;
  readonly verbs: readonly (VerbEntry | undefined)[];
  /** `Name` or `Date` inside an entity, else 0. */
  readonly names: Uint8Array;
  /** -1 outside of concept mentions. */
  readonly conceptAt: Int32Array;
}

/**
 * Settles the class of each word: closed classes by their spelling, names by the entities, and the rest by form and
 * neighbours. One pass from left to right, with one word of preview.
 */
export function settleClasses(draft: Draft): void {
  let opened = -LONGEST_PARENTHESIS;
  for (let i = 0; i < draft.words.length; i++) {
    if (draft.words[i] === "(") opened = i;
    else if (draft.words[i] === ")") opened = -LONGEST_PARENTHESIS;
    const cited = draft.classes[i] === W.Stop && i - opened < LONGEST_PARENTHESIS;
    draft.classes[i] = cited ? W.Bracket : inContext(draft, i);
  }
}

/** Marks inside a parenthesis (`(2016: 45; 2018)`) end no clause; one that is never closed ends here, in tokens. */
const LONGEST_PARENTHESIS = 40;

function inContext(draft: Draft, i: number): number {
  const alone = draft.classes[i] as number;
  if (alone === W.Dash && isCompoundHyphen(draft, i)) return W.Hyphen;
  if (alone === W.Quote && isPluralPossessive(draft, i)) return W.Possessive;
  if ((draft.names[i] as number) > 0 && alone !== W.Possessive) return draft.names[i] as number;
  const special = classOfSpecial(draft, i);
  if (special !== undefined) return special;
  if (alone !== W.Noun && alone !== W.Adjective && alone !== W.Preposition) return alone;
  if (isCompoundHyphen(draft, i + 1)) return W.Adjective;
  if (isCompoundHyphen(draft, i - 1)) return alone;
  const entry = draft.verbs[i];
  if (entry) return classOfVerb(draft, i, entry);
  return alone === W.Preposition ? alone : (classOfUnlisted(draft, i) ?? alone);
}

/** Forms of verbs that are nouns unless what is stated follows. */
const nominal = new Set(["states", "powers", "interests", "state", "power", "interest"]);

/** Words that are read by their neighbours alone. */
function classOfSpecial(draft: Draft, i: number): number | undefined {
  const word = draft.words[i] as string;
  const next = draft.classes[i + 1];
  switch (word) {
    case "that":
      return classOfThat(draft, i);
    case "latter":
    case "former":
      return classOfLatter(draft, i);
    case "past":
      return isBehindAttribute(draft, i) ? W.Noun : undefined;
    case "as":
      return next === W.Pronoun ? W.Subordinator : undefined;
    case "no":
      return draft.words[i + 1] === "longer" ? W.Negator : undefined;
    default:
      if (sometimesAdverbs.get(word)?.(draft, i)) return W.Adverb;
      return nominal.has(word) && draft.words[i + 1] !== "that" && next !== W.Quote ? W.Noun : undefined;
  }
}

/** `Putin himself said`. */
function isBehindNominal({ classes }: Draft, i: number): boolean {
  return classes[i - 1] === W.Name || classes[i - 1] === W.Noun;
}

/** Words of other classes that are adverbs in such a place. */
const sometimesAdverbs: ReadonlyMap<string, (draft: Draft, i: number) => boolean> = new Map([
  ["himself", isBehindNominal],
  ["herself", isBehindNominal],
  ["itself", isBehindNominal],
  ["themselves", isBehindNominal],
  ["further", isBehindNominal],
  [
    "long",
    ({ classes, verbs }: Draft, i: number) => classes[i - 1] === W.Auxiliary && verbs[i + 1] !== undefined,
  ],
  ["once", ({ classes }: Draft, i: number) => classes[i - 1] === W.Auxiliary],
  ["yet", isStillYet],
  ["so", isBeforeAttribute],
  ["there", (draft: Draft, i: number) => !isExistential(draft, i)],
]);

/** `the colonial past`. */
function isBehindAttribute({ classes }: Draft, i: number): boolean {
  const before = classes[i - 1];
  return before === W.Adjective || before === W.Determiner || before === W.Possessive;
}

/** `so proud of`; what is no adjective by its ending is a noun for now, and one in the plural opens a clause. */
function isBeforeAttribute({ words, classes, names }: Draft, i: number): boolean {
  const next = classes[i + 1];
  const noun = next === W.Noun && names[i + 1] === 0 && !(words[i + 1] ?? "").endsWith("s");
  return noun || next === W.Adjective;
}

/** `not yet sovereign`, `has yet to`; else it is `but`. */
function isStillYet({ words, classes }: Draft, i: number): boolean {
  const before = classes[i - 1] ?? W.Stop;
  const next = classes[i + 1] ?? W.Stop;
  return (
    before === W.Negator ||
    before === W.Auxiliary ||
    words[i - 1] === "as" ||
    next === W.To ||
    next === W.Stop
  );
}

/** `there is`, `is there`, `there remains`; else it says where (`no government there wishes`). */
function isExistential({ classes, verbs }: Draft, i: number): boolean {
  if (classes[i - 1] === W.Auxiliary || classes[i + 1] === W.Auxiliary) return true;
  return /^(?:exist|remain|seem|appear|arise|follow|emerge|come)$/u.test(verbs[i + 1]?.lemma ?? "");
}

/** `the latter have`: a pronoun where no noun follows. */
function classOfLatter({ words, classes, verbs }: Draft, i: number): number {
  const next = classes[i + 1] ?? W.Stop;
  const object = classes[i + 2] ?? W.Stop;
  const spoken =
    object === W.Noun || object === W.Determiner || object === W.Subordinator || words[i + 2] === "of";
  const states = (verbs[i + 1]?.forms ?? 0) & VerbForm.S && !nominal.has(words[i + 1] as string);
  if (words[i - 1] === "the" && states && spoken) return W.Pronoun;
  const alone = next !== W.Noun && next !== W.Name && next !== W.Adjective && next !== W.Hyphen;
  return alone && words[i - 1] === "the" ? W.Pronoun : W.Adjective;
}

/** A hyphen with a word glued to it on both sides. */
function isCompoundHyphen({ words, shapes }: Draft, i: number): boolean {
  const word = words[i];
  if (word !== "-" && word !== "\u2010" && word !== "\u2011") return false;
  return ((shapes[i] as number) & Shape.Joined) !== 0 && ((shapes[i + 1] ?? 0) & Shape.Joined) !== 0;
}

/** The apostrophe of `states’`: glued to a word in -s, and no quotation was opened by its like. */
function isPluralPossessive({ words, shapes }: Draft, i: number): boolean {
  const word = words[i];
  if (word !== "\u2019" && word !== "'") return false;
  if (!((shapes[i] as number) & Shape.Joined) || !(words[i - 1] ?? "").endsWith("s")) return false;
  const next = shapes[i + 1] ?? Shape.Punctuation;
  return (next & Shape.Word) !== 0 && !(next & Shape.Joined);
}

/** A determiner before a noun, a relative after one, else what opens a clause. */
function classOfThat({ words, classes, verbs }: Draft, i: number): number {
  const before = classes[i - 1] ?? W.Stop;
  const next = classes[i + 1] ?? W.Stop;
  if (words[i + 1] === "of" || next === W.Stop || next === W.Comma) return W.Pronoun;
  if (before === W.Preposition && (next === W.Noun || next === W.Adjective)) return W.Determiner;
  if (before !== W.Noun && before !== W.Name) return W.Subordinator;
  if (next === W.Auxiliary || next === W.Adverb || next === W.Negator) return W.Relative;
  const forms = verbs[i + 1]?.forms ?? 0;
  return forms & (VerbForm.S | VerbForm.Past | VerbForm.Base) ? W.Relative : W.Subordinator;
}
