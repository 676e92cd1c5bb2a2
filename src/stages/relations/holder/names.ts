import type { EntityLabel } from "../../../model/annotation.ts";
import { type Phrase, phraseFrom, phraseStart } from "../reading/phrases.ts";
import type { Reading } from "../reading/reading.ts";
import { wordSet } from "../reading/verbs.ts";
import { WordClass } from "../reading/word-class.ts";
import { stateCalled, stateOf } from "./demonyms.ts";
import { isHeading, oneOf, unlistedName, unlistedPeople } from "./unlisted.ts";

const W = WordClass;

/** What can be sovereign, claim a territory or be made a threat. */
const holders = new Set<EntityLabel>(["GPE", "LOC", "ORG", "NORP", "FAC"]);
const polities = wordSet("states countries republics nations powers members societies territories");
const bare = wordSet(
  `all both these those such most many some several other the a an this that no any each every few one two three four
   five six seven eight nine ten eleven twelve fifteen twenty`,
);

/** Who a noun phrase names; no names where it names none. */
export interface Referent {
  readonly names: readonly string[];
  readonly plural: boolean;
  /** The tokens that were read. */
  readonly start: number;
  readonly after: number;
}

/** The canonical name of a holder: a people stands for its state where it has one. */
export function holderName(reading: Reading, i: number): string | undefined {
  const entity = reading.entity(i);
  if (!entity) return undefined;
  // A title is one entity: of the names inside it only a people's adjective can be told (`the Russian Neo-Empire`).
  if (!holders.has(entity.label)) return isTitle(entity.label) ? stateInTitle(reading, i) : undefined;
  return entity.label === "NORP" ? stateOf(entity.name) : (stateIn(entity.name) ?? entity.name);
}

/** `Ministry of Foreign Affairs of China` and `Territory of Mauritius` stand for the state they are of. */
function stateIn(name: string): string | undefined {
  const of = name.lastIndexOf(" of ");
  if (of < 0 || !/^(?:Ministry|Government|Cabinet|Territory|Crown|Realm) /u.test(name)) return undefined;
  return stateCalled(name.slice(of + 4));
}

/** `Declaration of Independence of the Republic of Moldova`, `the Russian Neo-Empire`: one word of a title. */
function stateInTitle(reading: Reading, i: number): string | undefined {
  return stateOf(reading.word(i)) ?? stateCalled(reading.word(i));
}

function isTitle(label: EntityLabel): boolean {
  return label === "WORK_OF_ART" || label === "LAW";
}

/** The name of one noun phrase: its entity, or the words of `post-Soviet states`. */
export function nameOf(reading: Reading, { start, after }: Phrase): string | undefined {
  const head = after - 1;
  const named = peopleName(reading, head) ?? holderName(reading, head);
  if (named !== undefined) return named;
  return polities.has(reading.word(head)) ? groupName(reading, start, after) : undefined;
}

const peoples = wordSet("people peoples population nation minority community");

/** `the Kosovars`, `the Nepalese`, `the Venezuelan people`: the people themselves; an adjective stands for its state. */
function peopleName(reading: Reading, head: number): string | undefined {
  const named = peoples.has(reading.word(head)) ? head - 1 : head;
  const entity = reading.entity(named);
  if (!entity) return named < head ? unlistedName(reading, named) : unlistedPeople(reading, head);
  if (entity.label !== "NORP" || entity.name === "Soviet") return undefined;
  if (reading.entity(head) !== entity || /(?:[^s]s|men)$/u.test(reading.word(head)))
    return oneOf(entity.name);
  const next = reading.classAt(head + 1);
  const alone = next !== W.Noun && next !== W.Adjective && next !== W.Hyphen && next !== W.Name;
  return alone && startsWithThe(reading, head) ? oneOf(entity.name) : undefined;
}

/** `the Kosovo Albanians`, not `the British and French`. */
function startsWithThe(reading: Reading, head: number): boolean {
  let first = head;
  while (first > 0 && reading.entityAt[first - 1] === reading.entityAt[head]) first--;
  return reading.word(first - 1) === "the" && reading.classAt(head + 1) !== W.Coordinator;
}

/**
 * `post-Soviet states`, `former Soviet republics`, `member states`: states that are told from others by a name in
 * the phrase. Their own words are their name, without determiners and numbers, in small letters but for names.
 */
function groupName(reading: Reading, start: number, after: number): string | undefined {
  const label = reading.entity(after - 1)?.label;
  if (label && isTitle(label)) return undefined;
  let first = start;
  while (first < after && skipsInGroup(reading, first)) first++;
  let told = false;
  for (let i = first; i < after - 1; i++) {
    if (reading.classAt(i) === W.Possessive || reading.classAt(i) === W.PossessivePronoun) return undefined;
    told ||= reading.classAt(i) === W.Name || isProper(reading, i);
  }
  return told ? spell(reading, first, after) : undefined;
}

function skipsInGroup(reading: Reading, i: number): boolean {
  const here = reading.classAt(i);
  const its = here === W.PossessivePronoun && reading.word(i + 1) === "member";
  return its || here === W.Determiner || here === W.Number || bare.has(reading.word(i));
}

/** Regions whose adjective is written with a capital. */
const regional = wordSet(
  `western eastern european asian african american arab islamic muslim baltic balkan caucasian nordic scandinavian
   slavic turkic latin atlantic pacific mediterranean eurasian caribbean`,
);

/** A word with a capital of its own: not one that a heading or the sentence’s beginning gave it. */
function isProper(reading: Reading, i: number): boolean {
  if (!reading.isCapital(i)) return false;
  return (
    stateOf(reading.word(i)) !== undefined || regional.has(reading.word(i)) || (i > 0 && !isHeading(reading))
  );
}

/** The words as a name: an entity by its canonical name, other words in small letters unless they are initials. */
export function spell(reading: Reading, first: number, after: number): string {
  let text = "";
  for (let i = first; i < after; i++) {
    const entity = reading.entity(i);
    if (entity && i > first && reading.entity(i - 1) === entity) continue;
    const word = shortName(reading, i);
    text += i > first && reading.start(i) > reading.end(i - 1) ? ` ${word}` : word;
  }
  return text;
}

/** Inside a group's name an entity keeps its own words: `CIS states`, `former Soviet republics`. */
function shortName(reading: Reading, i: number): string {
  const entity = reading.entity(i);
  if (entity) return entity.label === "NORP" || entity.label === "LOC" ? entity.name : entity.text;
  const word = reading.word(i);
  if (!isProper(reading, i)) return word;
  const surface = reading.surface(i);
  const shouted = surface.length > 3 && surface === surface.toUpperCase();
  return shouted ? surface.charAt(0) + word.slice(1) : surface;
}

/** Plural by form: a group of states, a people, a region in -s; a single state or body is singular. */
function isPlural(reading: Reading, { after }: Phrase): boolean {
  const entity = reading.entity(after - 1);
  const head = reading.word(after - 1);
  if (peoples.has(head)) return head === "peoples";
  if (entity) return entity.label === "NORP" || (entity.label === "LOC" && endsPlural(entity.text));
  return head.endsWith("s");
}

/** `Baltic states`, `Isles of Scilly`; not `Territory of Mauritius`. */
function endsPlural(name: string): boolean {
  const of = name.indexOf(" of ");
  return (of < 0 ? name : name.slice(0, of)).endsWith("s");
}

/** The phrase that begins at `i` and those coordinated with it. */
export function referentFrom(reading: Reading, i: number): Referent | undefined {
  const phrase = phraseFrom(reading, i);
  const name = phrase && nameOf(reading, phrase);
  if (!phrase || name === undefined) return titleState(reading, i);
  const list = coordinated(reading, phrase.after);
  const names = [name, ...list.map((item) => item.name)];
  const after = list.at(-1)?.after ?? phrase.after;
  return { names, plural: names.length > 1 || isPlural(reading, phrase), start: i, after };
}

/** The state right behind the `of` of a title: `The Independence of Iceland and Its Consequences`. */
function titleState(reading: Reading, i: number): Referent | undefined {
  const label = reading.entity(i)?.label;
  if (!label || !isTitle(label)) return undefined;
  const start = reading.word(i) === "the" ? i + 1 : i;
  const two = stateCalled(`${reading.word(start)} ${reading.word(start + 1)}`);
  const name = two ?? stateCalled(reading.word(start));
  return name === undefined
    ? undefined
    : { names: [name], plural: false, start: i, after: start + (two ? 2 : 1) };
}

/** The phrase that ends with token `last` and those coordinated with it (`Georgia, Ukraine and the Baltic states`). */
export function referentEnding(reading: Reading, last: number): Referent | undefined {
  if (last < 0) return undefined;
  let start = phraseStart(reading, last);
  const phrase = { start, after: last + 1 };
  const name = nameOf(reading, phrase);
  if (name === undefined) return undefined;
  const names = [name];
  while (names.length < LONGEST_LIST) {
    const end = previousItem(reading, start, names.length > 1);
    const item = end < 0 ? undefined : { start: phraseStart(reading, end), after: end + 1 };
    const itemName = item && nameOf(reading, item);
    if (!item || itemName === undefined) break;
    names.unshift(itemName);
    start = item.start;
  }
  const group =
    names.length > 1 && reading.word(start - 1) === "of" ? groupBefore(reading, start - 1) : undefined;
  if (group) return group;
  return { names, plural: names.length > 1 || isPlural(reading, phrase), start, after: last + 1 };
}

/** `the three Baltic states of Latvia, Lithuania and Estonia` are the Baltic states. */
function groupBefore(reading: Reading, of: number): Referent | undefined {
  const phrase = { start: phraseStart(reading, of - 1), after: of };
  const name = isPlural(reading, phrase) ? nameOf(reading, phrase) : undefined;
  return name === undefined ? undefined : { names: [name], plural: true, ...phrase };
}

/** The last token of the item before the one that starts at `start`; the last joint of a list is `and`. */
function previousItem(reading: Reading, start: number, inList: boolean): number {
  const joint = reading.classAt(start - 1);
  if (isListJoint(reading, start - 1)) {
    return reading.classAt(start - 2) === W.Comma ? start - 3 : start - 2;
  }
  return joint === W.Comma && inList ? start - 2 : -1;
}

/** `and`, `or`, `nor`. */
function isListJoint(reading: Reading, i: number): boolean {
  return reading.word(i) === "nor" || (reading.classAt(i) === W.Coordinator && reading.word(i) !== "but");
}

interface Item {
  readonly name: string;
  readonly after: number;
}

const LONGEST_LIST = 20;

/** What follows `X` in `X, Y and Z`; nothing where the list does not end in `and Z`. */
function coordinated(reading: Reading, from: number): readonly Item[] {
  const items: Item[] = [];
  let at = from;
  while (items.length < LONGEST_LIST) {
    const comma = reading.classAt(at) === W.Comma;
    if (comma) at++;
    const last = isListJoint(reading, at);
    if (!comma && !last) return [];
    const item = itemFrom(reading, last ? at + 1 : at);
    const opensClause =
      comma && last && items.length === 0 && item !== undefined && isVerb(reading, item.after);
    if (!item || opensClause) return [];
    items.push(item);
    if (last) return items;
    at = item.after;
  }
  return [];
}

function itemFrom(reading: Reading, i: number): Item | undefined {
  const phrase = phraseFrom(reading, i);
  if (!phrase || hasPossessive(reading, phrase)) return undefined;
  const name = nameOf(reading, phrase);
  if (name === undefined || reading.classAt(phrase.after) === W.Possessive) return undefined;
  return { name, after: phrase.after };
}

function isVerb(reading: Reading, i: number): boolean {
  return reading.classAt(i) === W.Verb || reading.classAt(i) === W.Auxiliary;
}

function hasPossessive(reading: Reading, { start, after }: Phrase): boolean {
  for (let i = start; i < after; i++) if (reading.classAt(i) === W.Possessive) return true;
  return false;
}
