import { Shape } from "../../model/annotation.ts";
import { type VerbEntry, VerbForm, verbEntry } from "./verbs.ts";
import { classAlone, WordClass } from "./word-class.ts";

const W = WordClass;

/** What stands in a noun phrase before its noun. */
const opensNoun = new Set<number>([W.Determiner, W.PossessivePronoun, W.Possessive, W.Adjective, W.Number]);
const endsPhrase = new Set<number>([W.Noun, W.Name, W.Date, W.Bracket, W.Quote]);
const startsComplement = new Set<number>([
  W.Determiner,
  W.PossessivePronoun,
  W.Pronoun,
  W.To,
  W.Subordinator,
  W.Adverb,
  W.Name,
  W.Quote,
  W.Adjective,
  W.Negator,
  W.Preposition,
]);

/**
 * The class of each word: closed classes by their spelling, names by the entities, and the rest by form and
 * neighbours. One pass from left to right, with one word of preview.
 */
export function tagWords(
  words: readonly string[],
  shapes: Uint8Array,
  names: Uint8Array,
  conceptAt: Int32Array,
): Uint8Array {
  const classes = new Uint8Array(words.length);
  for (let i = 0; i < words.length; i++) {
    const alone = classAlone(words[i] as string, shapes[i] as number);
    classes[i] = alone;
  }
  for (let i = 0; i < words.length; i++) {
    classes[i] = inContext(i, words, shapes, classes, names, conceptAt);
  }
  return classes;
}

function inContext(
  i: number,
  words: readonly string[],
  shapes: Uint8Array,
  classes: Uint8Array,
  names: Uint8Array,
  conceptAt: Int32Array,
): number {
  const alone = classes[i] as number;
  const word = words[i] as string;
  if (isCompoundHyphen(i, word, shapes)) return W.Hyphen;
  if (alone === W.Quote && isPluralPossessive(i, words, shapes)) return W.Possessive;
  if ((names[i] as number) > 0 && alone !== W.Possessive) return names[i] as number;
  const special = classOfSpecial(i, word, words, classes);
  if (special !== undefined) return special;
  if (alone !== W.Noun && alone !== W.Adjective && alone !== W.Preposition) return alone;
  if (isCompoundHyphen(i + 1, words[i + 1] ?? "", shapes)) return W.Adjective;
  if (isCompoundHyphen(i - 1, words[i - 1] ?? "", shapes)) return alone;
  return classOfOpen(i, words, classes, conceptAt);
}

/** Nouns, adjectives and verbs. */
function classOfOpen(
  i: number,
  words: readonly string[],
  classes: Uint8Array,
  conceptAt: Int32Array,
): number {
  const alone = classes[i] as number;
  const word = words[i] as string;
  const entry = verbEntry(word);
  if (entry) return classOfVerb(i, entry, words, classes);
  if (alone === W.Preposition) return alone;
  return unlistedVerb(i, words, classes, conceptAt) ?? alone;
}

/** Words that are read by their neighbours alone. */
function classOfSpecial(
  i: number,
  word: string,
  words: readonly string[],
  classes: Uint8Array,
): number | undefined {
  if (word === "that") return classOfThat(i, words, classes);
  if (word === "latter" || word === "former") return classOfLatter(i, words, classes);
  if (word === "as" && classes[i + 1] === W.Pronoun) return W.Subordinator;
  if (word === "no" && words[i + 1] === "longer") return W.Negator;
  if (nominal.has(word) && !opensReport(words[i + 1] ?? "", classes[i + 1])) return W.Noun;
  return undefined;
}

/** Forms of verbs that are nouns unless what is stated follows. */
const nominal = new Set(["states", "powers", "interests", "state", "power", "interest"]);

function opensReport(after: string, next: number | undefined): boolean {
  return after === "that" || next === W.Quote;
}

/** `the latter have`: a pronoun where no noun follows. */
function classOfLatter(i: number, words: readonly string[], classes: Uint8Array): number {
  const next = classes[i + 1] ?? W.Stop;
  const alone = next !== W.Noun && next !== W.Name && next !== W.Adjective && next !== W.Hyphen;
  return alone && words[i - 1] === "the" ? W.Pronoun : W.Adjective;
}

/** A hyphen with a word glued to it on both sides. */
function isCompoundHyphen(i: number, word: string, shapes: Uint8Array): boolean {
  if (word !== "-" && word !== "\u2010" && word !== "\u2011") return false;
  return ((shapes[i] as number) & Shape.Joined) !== 0 && ((shapes[i + 1] ?? 0) & Shape.Joined) !== 0;
}

/** The apostrophe of `states’`: glued to a word in -s, and no quotation was opened by its like. */
function isPluralPossessive(i: number, words: readonly string[], shapes: Uint8Array): boolean {
  const word = words[i] as string;
  if (word !== "\u2019" && word !== "'") return false;
  if (!((shapes[i] as number) & Shape.Joined) || !(words[i - 1] ?? "").endsWith("s")) return false;
  const next = shapes[i + 1] ?? Shape.Punctuation;
  return (next & Shape.Word) !== 0 && !(next & Shape.Joined);
}

/** A determiner before a noun, a relative after one, else what opens a clause. */
function classOfThat(i: number, words: readonly string[], classes: Uint8Array): number {
  const before = classes[i - 1] ?? W.Stop;
  const after = words[i + 1] ?? "";
  const next = classes[i + 1] ?? W.Stop;
  if (after === "of" || next === W.Stop || next === W.Comma) return W.Pronoun;
  if (before === W.Preposition && (next === W.Noun || next === W.Adjective)) return W.Determiner;
  if (before !== W.Noun && before !== W.Name) return W.Subordinator;
  const verb = verbEntry(after);
  if (next === W.Auxiliary || next === W.Adverb || next === W.Negator) return W.Relative;
  return verb && verb.forms & (VerbForm.S | VerbForm.Past | VerbForm.Base) ? W.Relative : W.Subordinator;
}

function previousContent(i: number, classes: Uint8Array): number {
  let j = i - 1;
  while (j >= 0 && (classes[j] === W.Adverb || classes[j] === W.Negator)) j--;
  return j;
}

function classOfVerb(i: number, entry: VerbEntry, words: readonly string[], classes: Uint8Array): number {
  const alone = classes[i] as number;
  const j = previousContent(i, classes);
  const before = j < 0 ? W.Stop : (classes[j] as number);
  const next = classes[i + 1] ?? W.Stop;
  const { forms } = entry;
  if (before === W.To) return forms & VerbForm.Base ? W.Nonfinite : alone;
  if (before === W.Auxiliary) return afterAuxiliary(forms, alone, words[j] as string, j < i - 1, next);
  if (forms & VerbForm.Ing) return classOfIng(before, next, words[i + 1] ?? "", alone);
  if (forms & (VerbForm.Past | VerbForm.Participle))
    return classOfPast(forms, before, next, words[i + 1] ?? "");
  if (opensNoun.has(before) && j === i - 1) return alone;
  if (before === W.Preposition) return alone;
  return classOfPresent(i, entry, before, next, words, classes);
}

function afterAuxiliary(
  forms: number,
  alone: number,
  auxiliary: string,
  parted: boolean,
  next: number,
): number {
  if (forms & (VerbForm.Past | VerbForm.Participle | VerbForm.Ing)) return W.Verb;
  if (!(forms & VerbForm.Base)) return alone;
  const takesBase = /^(?:can|could|may|might|must|shall|should|will|would|do|does|did|cannot|.*n't)$/u.test(
    auxiliary,
  );
  return takesBase || (parted && next === W.Determiner) ? W.Verb : alone;
}

function classOfIng(before: number, next: number, after: string, alone: number): number {
  if (opensNoun.has(before) && before !== W.Number) return headsPhrase(next) ? W.Adjective : W.Noun;
  if (alone === W.Preposition && next !== W.PossessivePronoun) return W.Preposition;
  return after === "of" ? W.Noun : W.Nonfinite;
}

const headsPhrase = (next: number): boolean => next === W.Noun || next === W.Name || next === W.Adjective;

/** A past form or participle: an attribute (`contested statehood`), a finite verb, or a reduced clause (`made by`). */
function classOfPast(forms: number, before: number, next: number, after: string): number {
  if (opensNoun.has(before) || before === W.Preposition) return headsPhrase(next) ? W.Adjective : W.Nonfinite;
  if (before === W.Relative || before === W.Pronoun) return W.Verb;
  const reduced = (after === "by" && (forms & VerbForm.Participle) !== 0) || !(forms & VerbForm.Past);
  if (reduced || before === W.Subordinator) return W.Nonfinite;
  if (endsPhrase.has(before) || before === W.Comma || before === W.Coordinator) return W.Verb;
  return headsPhrase(next) && next !== W.Name ? W.Adjective : W.Verb;
}

const presentSubjects = new Set<number>([
  W.Noun,
  W.Name,
  W.Date,
  W.Pronoun,
  W.Relative,
  W.Bracket,
  W.Quote,
  W.Comma,
  W.Dash,
]);

function classOfPresent(
  i: number,
  entry: VerbEntry,
  before: number,
  next: number,
  words: readonly string[],
  classes: Uint8Array,
): number {
  const { forms } = entry;
  if (before === W.Coordinator)
    return followsVerb(i, forms, classes) && next !== W.Coordinator ? W.Verb : W.Noun;
  if (!presentSubjects.has(before) || words[i + 1] === "of") return W.Noun;
  if (before === W.Pronoun || before === W.Relative) return W.Verb;
  if (!entry.noun) return forms & VerbForm.S || isPlural(i, words, classes) ? W.Verb : W.Noun;
  return forms & VerbForm.S
    ? classOfS(i, before, next, words, classes)
    : classOfBase(i, next, words, classes);
}

/** `states note that`: after a plural, before what such a verb takes. */
function classOfBase(i: number, next: number, words: readonly string[], classes: Uint8Array): number {
  const complement = startsComplement.has(next) && next !== W.Preposition;
  return complement && isPlural(i, words, classes) ? W.Verb : W.Noun;
}

/** A word in -s before it, or names that are coordinated. */
function isPlural(i: number, words: readonly string[], classes: Uint8Array): boolean {
  if ((words[i - 1] ?? "").endsWith("s")) return true;
  for (let j = i - 1; j >= 0 && j > i - 10; j--) {
    const here = classes[j] as number;
    if (here === W.Coordinator) return true;
    if (here === W.Bracket || here === W.Number || here === W.Comma) continue;
    if (here !== W.Name && here !== W.Noun && here !== W.Adjective && here !== W.Adverb) return false;
  }
  return false;
}

function classOfS(
  i: number,
  before: number,
  next: number,
  words: readonly string[],
  classes: Uint8Array,
): number {
  if (classes[i - 1] === W.Adverb) return W.Verb;
  if (next === W.Noun) return before === W.Name ? W.Verb : W.Noun;
  return startsComplement.has(next) || next === W.Comma ? presentAt(i, words, classes) : W.Noun;
}

/** An s-form after a plural noun is no verb; after a singular one or a name it is. */
function presentAt(i: number, words: readonly string[], classes: Uint8Array): number {
  const before = words[i - 1] ?? "";
  if (classes[i - 1] === W.Noun && before.endsWith("s") && !before.endsWith("ss")) return W.Noun;
  return W.Verb;
}

/** `defends and upholds`, `to defend and uphold`: a verb stands a short way before the coordinator. */
function followsVerb(i: number, forms: number, classes: Uint8Array): boolean {
  for (let j = i - 2; j >= 0 && j > i - 12; j--) {
    const at = classes[j] as number;
    if (at === W.Verb || at === W.Auxiliary) return (forms & (VerbForm.S | VerbForm.Base)) !== 0;
    if (at === W.Nonfinite || at === W.To) return (forms & VerbForm.Base) !== 0;
    if (at === W.Stop) return false;
  }
  return false;
}

/** Verbs that no list holds, by their ending and neighbours. */
function unlistedVerb(
  i: number,
  words: readonly string[],
  classes: Uint8Array,
  conceptAt: Int32Array,
): number | undefined {
  const word = words[i] as string;
  if (word.length < 4 || (conceptAt[i] as number) >= 0) return undefined;
  const next = classes[i + 1] ?? W.Stop;
  const before = classes[previousContent(i, classes)] ?? W.Stop;
  if (word.endsWith("ed") && !/(?:eed|need|hundred|sacred)$/u.test(word)) {
    return classOfPast(VerbForm.Past | VerbForm.Participle, before, next, words[i + 1] ?? "");
  }
  return isUnlistedVerb(i, words, classes) ? W.Verb : undefined;
}

/** `Georgia guards its border`, `they guard their border`: what stands between a subject and a determiner. */
function isUnlistedVerb(i: number, words: readonly string[], classes: Uint8Array): boolean {
  const next = classes[i + 1] ?? W.Stop;
  if (next !== W.Determiner && next !== W.PossessivePronoun) return false;
  const j = previousContent(i, classes);
  const before = classes[j] ?? W.Stop;
  const subject = words[j] ?? "";
  if (!(words[i] as string).endsWith("s"))
    return subject === "they" || (before === W.Noun && subject.endsWith("s"));
  if (before === W.Comma) return classes[j - 1] === W.Name;
  return before === W.Name || before === W.Relative || subject === "it";
}
