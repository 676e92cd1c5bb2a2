import { antecedentOfRelative } from "../reading/clause.ts";
import { isHuman, phraseFrom, phraseStart } from "../reading/phrases.ts";
import { REACH, type Reading } from "../reading/reading.ts";
import { wordSet } from "../reading/verbs.ts";
import { WordClass } from "../reading/word-class.ts";
import { antecedentOf } from "./antecedent.ts";
import { type Referent, referentEnding, referentFrom } from "./names.ts";
import { membersOf, nationNouns, nationOf, onlyState } from "./principal.ts";
import { unlistedOwner } from "./unlisted.ts";

const W = WordClass;

/** Whose something is, and which rule read it. */
export interface Holder {
  readonly referent: Referent;
  readonly rule: string;
}

/** Nouns whose possessor is also the one who has what their of-phrase names: `Kazakhstan’s acquisition of independence`. */
const relational = wordSet(
  `acquisition attainment achievement gaining declaration proclamation assertion restoration recovery loss lack
   renunciation concession concessions surrender exercise anniversary anniversaries enjoyment pursuit protection preservation defence defense upholding`,
);

/** Reads leftwards from token `from` (not included) within its noun phrase, for `X’s`, `its` or a people’s name. */
export function possessorBefore(reading: Reading, from: number): Holder | undefined {
  const limit = Math.max(0, from - REACH);
  let adjective: Holder | undefined;
  for (let i = from - 1; i >= limit; i--) {
    const here = reading.classAt(i);
    if (here === W.Possessive) return possessive(reading, i);
    if (here === W.PossessivePronoun) return byPronoun(reading, i);
    if (reading.word(i) === "whose") return byRelative(reading, i);
    if (!passes(reading, i)) break;
    if (here === W.Name && !isComplement(reading, from)) adjective ??= attributive(reading, i, from);
  }
  return adjective;
}

/** The last word of `made the Marshallese independent`. */
function isComplement(reading: Reading, i: number): boolean {
  const next = reading.classAt(i + 1);
  return (
    reading.classAt(i) === W.Adjective && (next === W.Stop || next === W.Comma || next === W.Preposition)
  );
}

/** `Ukraine, whose sovereignty`. */
function byRelative(reading: Reading, i: number): Holder | undefined {
  const antecedent = antecedentOfRelative(reading, i);
  const referent = antecedent && referentEnding(reading, antecedent.phrase.after - 1);
  return referent && { referent: { ...referent, after: i + 1 }, rule: "relative" };
}

function possessive(reading: Reading, i: number): Holder | undefined {
  const found =
    referentEnding(reading, i - 1) ??
    theCountry(reading, i - 1) ??
    nationAt(reading, i - 1) ??
    unlistedOwner(reading, i - 1);
  const own = found && (reading.word(found.start - 1) === "of" ? lastOf(found, i) : found);
  const referent = own && withOwnersBefore(reading, own);
  return referent && { referent: { ...referent, after: i + 1 }, rule: "possessive" };
}

/** `the Spanish state’s`. */
function nationAt(reading: Reading, head: number): Referent | undefined {
  if (!nationNouns.test(reading.word(head))) return undefined;
  const start = phraseStart(reading, head);
  return nationOf(reading, start, head);
}

/** `Ghana’s and Senegal’s`. */
function withOwnersBefore(reading: Reading, last: Referent): Referent {
  if (reading.classAt(last.start - 2) !== W.Possessive) return last;
  const joint = reading.classAt(last.start - 1);
  const list = joint === W.Coordinator || joint === W.Comma || reading.word(last.start - 1) === "nor";
  const before = list ? referentEnding(reading, last.start - 3) : undefined;
  if (!before) return last;
  const { names, start } = withOwnersBefore(reading, before);
  return { names: [...names, ...last.names], plural: true, start, after: last.after };
}

/** `the fall of the Ottoman Empire and Greece’s independence`: the first name belongs to what stands before it. */
function lastOf({ names, plural }: Referent, i: number): Referent {
  return { names: names.slice(-1), plural, start: i - 1, after: i };
}

/** `the country’s`: the only state that the sentence has named. */
function theCountry(reading: Reading, i: number): Referent | undefined {
  if (reading.word(i - 1) !== "the" || !/^(?:country|state|republic|nation)$/u.test(reading.word(i)))
    return undefined;
  const found = onlyState(reading, i);
  return found && { ...found, start: i - 1 };
}

function byPronoun(reading: Reading, i: number): Holder | undefined {
  const referent = antecedentOf(reading, i);
  return referent && { referent: { ...referent, start: i, after: i + 1 }, rule: "pronoun" };
}

/** `British invasion`, `the U.S. and British invasion`; a name inside a compound (`pro-Russian`) is no owner. */
function attributive(reading: Reading, i: number, from: number): Holder | undefined {
  if (reading.classAt(i - 1) === W.Hyphen || reading.classAt(i + 1) === W.Hyphen) return undefined;
  const label = reading.entity(i)?.label;
  if (label === "LOC" || (label === "GPE" && !standsAttributive(reading, i))) return undefined;
  const partOfName =
    reading.entityAt[i] === reading.entityAt[from] && reading.entity(i)?.label !== "WORK_OF_ART";
  const referent = partOfName ? undefined : (referentEnding(reading, i) ?? ethnic(reading, i));
  return referent && { referent, rule: "adjective" };
}

/** Wider than a people, or none: these have no sovereignty of their own. */
const wide =
  /europ|asia|africa|america|arab|slav|turkic|nordic|western|eastern|islam|muslim|christian|cathol|protest|orthodox|jewish|hindu|buddh|^shi|sunni|commun|social|liberal|conserv|democrat|republic|national|fasc|nazi|bolshev|marx|peron/iu;

/** `Inuit self-determination`: a people that is no state’s. */
function ethnic(reading: Reading, i: number): Referent | undefined {
  const entity = reading.entity(i);
  if (entity?.label !== "NORP" || wide.test(entity.name)) return undefined;
  return { names: [entity.name], plural: true, start: i, after: i + 1 };
}

/** `the U.S. invasion`, `violation of U.S. sovereignty`; not `in Mexico sovereignty`, `gave Kosovo sovereignty`. */
function standsAttributive(reading: Reading, i: number): boolean {
  let start = i;
  while (start > 0 && reading.entityAt[start - 1] === reading.entityAt[i]) start--;
  const before = reading.classAt(start - 1);
  const word = reading.word(start - 1);
  if (before === W.Preposition) return word === "of" || word === "over" || word === "on";
  return before === W.Determiner || before === W.Adjective || before === W.Coordinator || start === 0;
}

/** Words and marks of a title that part its phrases as they do outside. */
const insideTitle = /^(?:the|an?|of|in|on|to|for|[:;,.?!])$/u;

/** What may stand between a possessor and what it has. */
export function passes(reading: Reading, i: number): boolean {
  switch (reading.classAt(i)) {
    case W.Adjective:
    case W.Noun:
    case W.Number:
    case W.Date:
    case W.Hyphen:
    case W.Quote:
      return true;
    case W.Name:
      return !insideTitle.test(reading.word(i));
    case W.Adverb:
    case W.Determiner:
      if (/^(?:only|then)$/u.test(reading.word(i))) return true;
      return reading.classAt(i + 1) === W.Adjective && !/^(?:the|an?|no|any)$/u.test(reading.word(i));
    case W.Coordinator:
      return reading.word(i) !== "but" && joins(reading, i - 1, i + 1);
    case W.Comma:
      return joinsAtComma(reading, i);
    default:
      return false;
  }
}

/** `political and economic sovereignty`; `sovereignty and territorial integrity`, but not `leaders and sovereignty`. */
function joins(reading: Reading, left: number, right: number): boolean {
  const before = reading.classAt(left);
  const after = reading.classAt(right);
  if (before === W.Comma) return joinsAtComma(reading, left);
  if (before === W.Adjective) return after === W.Adjective || after === W.Noun;
  return before === W.Noun && !isHuman(reading.word(left));
}

function joinsAtComma(reading: Reading, i: number): boolean {
  const right = reading.classAt(i + 1) === W.Coordinator ? i + 2 : i + 1;
  if (reading.classAt(i - 1) === W.Adjective) return reading.classAt(right) === W.Adjective;
  return reading.isConcept(i - 1) || opensOwnedList(reading, i);
}

const listed = new Set<number>([W.Noun, W.Adjective, W.Comma, W.Hyphen]);
const LONGEST_OWNED_LIST = 12;

/** The comma of `Somalia’s unity, sovereignty and integrity`: in a list of an owner’s, no phrase before a clause. */
function opensOwnedList(reading: Reading, comma: number): boolean {
  let i = comma - 1;
  let commas = reading.classAt(comma + 1) === W.Coordinator ? 0 : 1;
  for (; i > comma - LONGEST_OWNED_LIST && listed.has(reading.classAt(i)) && !isHuman(reading.word(i)); i--)
    if (reading.classAt(i) === W.Comma) commas++;
  if (commas === 0) return false;
  const owner = reading.classAt(i);
  if (owner !== W.Possessive && owner !== W.PossessivePronoun) return false;
  const start = phraseStart(reading, i);
  const fronted = reading.classAt(start - 1) === W.Preposition && reading.classAt(start - 2) === W.Stop;
  if (fronted) return false;
  let end = comma;
  while (end < comma + LONGEST_OWNED_LIST && listed.has(reading.classAt(end))) end++;
  return reading.classAt(end) === W.Coordinator && listed.has(reading.classAt(end + 1));
}

/** `acquisition of`: whose acquisition it is. */
export function possessorOfRelation(reading: Reading, first: number): Holder | undefined {
  if (relational.has(reading.word(first)) || /^rights?$/u.test(reading.word(first)))
    return possessorBefore(reading, first);
  const attribute = /^(?:sovereign|independent)$/u.test(reading.word(first));
  const start = beforeDeclaring(reading, attribute ? first : phraseStart(reading, first));
  if (reading.classAt(start - 1) === W.To || /^(?:for|on|towards?)$/u.test(reading.word(start - 1)))
    return rightOf(reading, start - 1) ?? pathTo(reading, start - 2);
  const of = start - 1;
  if (reading.word(of) !== "of" || !relational.has(reading.word(of - 1))) return undefined;
  return possessorBefore(reading, of - 1);
}

/** The start of `declare independence` in `its right to declare independence`, else of the phrase itself. */
function beforeDeclaring(reading: Reading, start: number): number {
  const gains = /^(?:declare|gain|achieve|attain|win|regain|exercise|enjoy|seek)$/u.test(
    reading.lemma(start - 1),
  );
  return gains && reading.classAt(start - 2) === W.To ? start - 1 : start;
}

const paths = wordSet(
  "search path road way route march transition right rights claim claims bid quest struggle drive aspiration aspirations movement wish desire demand hope hopes demands wishes vote referendum plebiscite debate plan plans decision ambition ambitions bids steps step",
);

/** `Kosovo’s path to statehood`. */
function pathTo(reading: Reading, noun: number): Holder | undefined {
  return paths.has(reading.word(noun)) ? possessorBefore(reading, noun) : undefined;
}

/** `the right of the Scots to self-determination`. */
function rightOf(reading: Reading, to: number): Holder | undefined {
  for (let i = to - 1; i > 0 && i > to - 8; i--) {
    if (reading.word(i) !== "of" || !paths.has(reading.word(i - 1))) continue;
    const referent = referentFrom(reading, i + 1) ?? membersOf(reading, i + 1);
    return referent && { referent: { ...referent, start: i }, rule: "of" };
  }
  return undefined;
}

/** `of X` behind token `after`, over nouns that are coordinated with what stands before it. */
export function ofPhrase(reading: Reading, after: number): Holder | undefined {
  let at = reading.classAt(after) === W.Quote ? after + 1 : after;
  for (let items = 0; items < 6; items++) {
    if (reading.word(at) === "of") break;
    const next = overConjunct(reading, at);
    if (next === undefined) return undefined;
    at = next;
  }
  if (reading.word(at) !== "of") return undefined;
  const referent = referentFrom(reading, at + 1) ?? membersOf(reading, at + 1);
  return referent && { referent: { ...withNextOf(reading, referent), start: at }, rule: "of" };
}

/** `of Iceland and of Norway`. */
function withNextOf(reading: Reading, first: Referent): Referent {
  if (reading.word(first.after) !== "and" || reading.word(first.after + 1) !== "of") return first;
  const next = referentFrom(reading, first.after + 2);
  return next ? { ...next, names: [...first.names, ...next.names], plural: true } : first;
}

/** The end of a phrase coordinated at `at`, if it is the same owner’s: it has no possessor and is not people. */
function overConjunct(reading: Reading, at: number): number | undefined {
  const here = reading.classAt(at);
  const comma = here === W.Comma;
  const and = reading.classAt(comma ? at + 1 : at) === W.Coordinator;
  if (!comma && !and) return undefined;
  const from = comma && and ? at + 2 : at + 1;
  const phrase = phraseFrom(reading, from);
  if (!phrase || isHuman(reading.word(phrase.after - 1)) || owned(reading, from, phrase.after))
    return undefined;
  const isConcept = reading.isConcept(phrase.after - 1);
  return comma && !and && !isConcept ? undefined : phrase.after;
}

function owned(reading: Reading, from: number, after: number): boolean {
  for (let i = from; i < after; i++) {
    const here = reading.classAt(i);
    if (here === W.Possessive || here === W.PossessivePronoun || here === W.Name) return true;
  }
  return false;
}
