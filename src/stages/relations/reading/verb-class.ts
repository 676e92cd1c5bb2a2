import type { Draft } from "./tagging.ts";
import { type VerbEntry, VerbForm } from "./verbs.ts";
import { WordClass } from "./word-class.ts";

const W = WordClass;

/** What stands in a noun phrase before its noun. */
const opensNoun = new Set<number>([W.Determiner, W.PossessivePronoun, W.Possessive, W.Adjective, W.Number]);
const endsPhrase = new Set<number>([W.Noun, W.Name, W.Date, W.Bracket, W.Quote]);
const presentSubjects = new Set<number>([
  ...endsPhrase,
  W.Pronoun,
  W.Relative,
  W.Comma,
  W.Dash,
  W.Coordinator,
]);
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
const takesBase = new Set(
  `can could may might must shall should will would do does did cannot can't couldn't mustn't shouldn't won't wouldn't
   don't doesn't didn't mightn't needn't`.split(/\s+/u),
);

const headsPhrase = (next: number): boolean => next === W.Noun || next === W.Name || next === W.Adjective;

/** The neighbours of a word that may be a verb. */
interface Place {
  readonly i: number;
  /** Position and class of the last word before it but for adverbs and negators. */
  readonly j: number;
  readonly before: number;
  readonly next: number;
  readonly after: string;
}

function placeOf(draft: Draft, i: number): Place {
  let j = i - 1;
  while (j >= 0 && (draft.classes[j] === W.Adverb || draft.classes[j] === W.Negator)) j--;
  const before = draft.classes[j] ?? W.Stop;
  return { i, j, before, next: draft.classes[i + 1] ?? W.Stop, after: draft.words[i + 1] ?? "" };
}

/** The class of a word that is a form of a listed verb: verb, participle, or what it is on its own. */
export function classOfVerb(draft: Draft, i: number, entry: VerbEntry): number {
  const place = placeOf(draft, i);
  const { before, j } = place;
  const { forms } = entry;
  const alone = draft.classes[i] as number;
  if (before === W.To) return forms & VerbForm.Base ? W.Nonfinite : alone;
  if (before === W.Auxiliary) return afterAuxiliary(draft, place, forms);
  if (forms & VerbForm.Ing) return classOfIng(place, alone);
  if (forms & (VerbForm.Past | VerbForm.Participle)) return classOfPast(place, forms);
  if ((opensNoun.has(before) && j === i - 1) || before === W.Preposition) return alone;
  return classOfPresent(draft, place, entry);
}

function afterAuxiliary(draft: Draft, { i, j, next }: Place, forms: number): number {
  if (forms & (VerbForm.Past | VerbForm.Participle | VerbForm.Ing)) return W.Verb;
  const alone = draft.classes[i] as number;
  if (!(forms & VerbForm.Base)) return alone;
  const parted = j < i - 1 && next === W.Determiner;
  return takesBase.has(draft.words[j] as string) || parted ? W.Verb : alone;
}

function classOfIng({ before, next, after }: Place, alone: number): number {
  if (opensNoun.has(before) && before !== W.Number) return headsPhrase(next) ? W.Adjective : W.Noun;
  if (alone === W.Preposition && next !== W.PossessivePronoun) return W.Preposition;
  return after === "of" ? W.Noun : W.Nonfinite;
}

/** A past form or participle: an attribute (`contested statehood`), a finite verb, or a reduced clause (`made by`). */
function classOfPast({ before, next, after }: Place, forms: number): number {
  if (opensNoun.has(before) || before === W.Preposition) return headsPhrase(next) ? W.Adjective : W.Nonfinite;
  if (before === W.Relative || (before === W.Pronoun && forms & VerbForm.Past)) return W.Verb;
  const reduced = (after === "by" && (forms & VerbForm.Participle) !== 0) || !(forms & VerbForm.Past);
  if (reduced || before === W.Subordinator) return W.Nonfinite;
  if (endsPhrase.has(before) || before === W.Comma || before === W.Coordinator) return W.Verb;
  return headsPhrase(next) && next !== W.Name ? W.Adjective : W.Verb;
}

function classOfPresent(draft: Draft, place: Place, entry: VerbEntry): number {
  const { i, before, next } = place;
  if (!presentSubjects.has(before) || (place.after === "of" && !speaksOf(draft, place, entry))) return W.Noun;
  if (before === W.Coordinator) {
    return next !== W.Coordinator && followsVerb(draft, i, entry.forms) ? W.Verb : W.Noun;
  }
  if (before === W.Pronoun || before === W.Relative || (!entry.noun && place.after === "that")) return W.Verb;
  return entry.noun ? classOfNounToo(draft, place, entry) : classOfBareVerb(draft, place, entry);
}

/** A form that is no noun, behind what may be its subject. */
function classOfBareVerb(draft: Draft, { i, next }: Place, { forms }: VerbEntry): number {
  return forms & VerbForm.S || startsComplement.has(next) || isPlural(draft, i) ? W.Verb : W.Noun;
}

function classOfNounToo(draft: Draft, place: Place, { forms }: VerbEntry): number {
  if (!(forms & VerbForm.S)) return classOfBase(draft, place);
  return place.next !== W.Stop && closesAside(draft, place.i) ? W.Verb : classOfS(draft, place);
}

const LONGEST_ASIDE = 30;
const opensAside = new Set<number>([
  W.Determiner,
  W.PossessivePronoun,
  W.Relative,
  W.Nonfinite,
  W.Verb,
  W.Preposition,
]);

/** `The declaration, adopted in May, calls …`: the comma before it closes an aside to a name or noun. */
function closesAside({ words, classes }: Draft, i: number): boolean {
  if (classes[i - 1] !== W.Comma) return false;
  for (let j = i - 2; j > 0 && j > i - LONGEST_ASIDE; j--) {
    if (classes[j] === W.Stop) return false;
    if (classes[j] !== W.Comma) continue;
    const head = classes[j - 1];
    const aside = opensAside.has(classes[j + 1] as number) || words[j + 1] === "once";
    return aside && (head === W.Name || (head === W.Noun && !(words[j - 1] as string).endsWith("s")));
  }
  return false;
}

/** `Macron speaks of`: nothing but a verb behind a name, over an aside too (`Macron, in Paris, speaks of`). */
function speaksOf(draft: Draft, { i, before }: Place, { forms, noun }: VerbEntry): boolean {
  if (noun || !(forms & VerbForm.S)) return false;
  return (
    before === W.Name ||
    before === W.Pronoun ||
    before === W.Relative ||
    (before === W.Comma && closesAside(draft, i))
  );
}

/** `scholars note that`: after a plural, before what such a verb takes. */
function classOfBase(draft: Draft, { i, next }: Place): number {
  const bare = next === W.Noun && isPlural(draft, i) && isOnlyVerb(draft, i);
  const subjunctive = next === W.PossessivePronoun && isBehindThat(draft, i);
  const complement = bare || subjunctive || (startsComplement.has(next) && next !== W.Preposition);
  return subjunctive || (complement && isPlural(draft, i)) ? W.Verb : W.Noun;
}

/** `demanded that Britain end its rule`. */
function isBehindThat({ words, classes }: Draft, i: number): boolean {
  for (let j = i - 1; j >= 0 && j > i - 6; j--) {
    if (classes[j] === W.Subordinator) return words[j] === "that";
    if (classes[j] !== W.Name && classes[j] !== W.Determiner) return false;
  }
  return false;
}

/** A word in -s before it, or names that are coordinated. */
function isPlural({ words, classes }: Draft, i: number): boolean {
  if ((words[i - 1] ?? "").endsWith("s")) return true;
  for (let j = beforeAside(classes, i); j >= 0 && j > i - 24; j--) {
    const here = classes[j] as number;
    if (here === W.Coordinator || (words[j + 1] === "of" && (words[j] as string).endsWith("s"))) return true;
    if (here === W.Bracket || here === W.Number || here === W.Comma || words[j] === "of") continue;
    if (here !== W.Name && here !== W.Noun && here !== W.Adjective && here !== W.Adverb) return false;
  }
  return false;
}

/** The token before `, by contrast,` where such an aside ends at `i`, else the one before `i`. */
function beforeAside(classes: Uint8Array, i: number): number {
  if (classes[i - 1] !== W.Comma) return i - 1;
  for (let j = i - 2; j >= 0 && j > i - LONGEST_ASIDE; j--) if (classes[j] === W.Comma) return j - 1;
  return i - 1;
}

/** `the state claims that`: no verb after a plural noun, a verb after a singular one or a name. */
function classOfS(draft: Draft, { i, before, next }: Place): number {
  const { words, classes } = draft;
  if (classes[i - 1] === W.Adverb) return W.Verb;
  if (next === W.Noun) return before === W.Name || isOnlyVerb(draft, i) ? W.Verb : W.Noun;
  if (!startsComplement.has(next) && next !== W.Comma) return W.Noun;
  const subject = words[i - 1] ?? "";
  return classes[i - 1] === W.Noun && subject.endsWith("s") && !subject.endsWith("ss") ? W.Noun : W.Verb;
}

const clauseEdges = new Set<number>([W.Stop, W.Subordinator, W.Comma, W.Coordinator, W.Relative]);

/** `None of the parties in the house demands reform.`: its clause has no other word for its verb. */
function isOnlyVerb({ classes, verbs }: Draft, i: number): boolean {
  let nouns = 0;
  for (let j = i - 1; j >= 0 && !clauseEdges.has(classes[j] as number); j--) {
    if (classes[j] === W.Verb || classes[j] === W.Auxiliary || i - j > LONGEST_ASIDE) return false;
    if (classes[j] === W.Noun || classes[j] === W.Name) nouns++;
  }
  for (let j = i + 1; j < classes.length && !clauseEdges.has(classes[j] as number); j++) {
    const forms = verbs[j]?.forms ?? 0;
    if (classes[j] === W.Auxiliary || forms & (VerbForm.S | VerbForm.Past) || j - i > LONGEST_ASIDE)
      return false;
  }
  return nouns > 0;
}

/** `defends and upholds`, `to defend and uphold`: a verb stands a short way before the coordinator. */
function followsVerb({ classes }: Draft, i: number, forms: number): boolean {
  const reach = forms & VerbForm.S ? LONGEST_ASIDE : 12;
  for (let j = i - 2; j >= 0 && j > i - reach; j--) {
    const at = classes[j] as number;
    if (at === W.Verb || at === W.Auxiliary) return (forms & (VerbForm.S | VerbForm.Base)) !== 0;
    if (at === W.Nonfinite || at === W.To) return (forms & VerbForm.Base) !== 0;
    if (at === W.Stop) return false;
  }
  return false;
}

const opensObject = new Set<number>([W.Determiner, W.PossessivePronoun, W.Name, W.Pronoun]);

/** The class of a verb that no list holds, by its ending and neighbours; undefined for other words. */
export function classOfUnlisted(draft: Draft, i: number): number | undefined {
  const word = draft.words[i] as string;
  const next = draft.classes[i + 1];
  if (draft.classes[i - 1] === W.To && next === W.PossessivePronoun) return W.Nonfinite;
  if (word.length < 4 || (draft.conceptAt[i] as number) >= 0) return undefined;
  if (word.endsWith("ed") && !/(?:eed|hundred|sacred)$/u.test(word)) {
    return classOfPast(placeOf(draft, i), VerbForm.Past | VerbForm.Participle);
  }
  const bare = draft.classes[i] === W.Noun && opensObject.has(next ?? W.Stop);
  if (bare && draft.classes[i - 1] === W.To) return W.Nonfinite;
  if (bare && draft.classes[i - 1] === W.Auxiliary && takesBase.has(draft.words[i - 1] as string))
    return W.Verb;
  const determined = next === W.Determiner || next === W.PossessivePronoun;
  return determined && isUnlistedVerb(draft, placeOf(draft, i), word) ? W.Verb : undefined;
}

/** `Georgia guards its border`, `they guard their border`: what stands between a subject and a determiner. */
function isUnlistedVerb({ words, classes }: Draft, { j, before }: Place, word: string): boolean {
  const subject = words[j] ?? "";
  if (!word.endsWith("s")) return subject === "they" || (before === W.Noun && subject.endsWith("s"));
  if (before === W.Comma) return classes[j - 1] === W.Name;
  return before === W.Name || before === W.Relative || subject === "it";
}
