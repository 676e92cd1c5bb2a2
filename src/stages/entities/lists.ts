import { type EntityLabel, Shape } from "../../model/annotation.ts";
import { Evidence } from "./evidence.ts";
import { Word } from "./lexicon.ts";
import { acts } from "./person-acts.ts";
import { type Reading, Zone } from "./reading.ts";
import type { Candidate } from "./recogniser.ts";
import { wordSet } from "./word-set.ts";

/** A member of a list of names: a candidate that stands, or capitalised words that nothing explains. */
interface Member {
  readonly first: number;
  readonly last: number;
  /** What is sure of it; undefined for what only its neighbours, or nothing, say something about. */
  readonly label: EntityLabel | undefined;
}

/**
 * Unknown names in a list of known ones: `Meiktila` in `Mandalay, Meiktila, Sagaing and Katha` is a place as the
 * others are. Counts what most of the list surely is; a list of several kinds says nothing.
 */
export function listMembers(reading: Reading, named: readonly Candidate[]): Candidate[] {
  const starts = byToken(reading, named);
  const found: Candidate[] = [];
  let done = 0;
  for (let n = 0, i = 0; n < named.length; n++) {
    const anchor = named[n] as Candidate;
    while (i < reading.length && reading.start(i) < anchor.start) i++;
    if (i < done || reading.zones[i] !== Zone.Body || !isListed(reading, i, anchor.end)) continue;
    const members = listFrom(reading, starts, startOfList(reading, i, done));
    for (const candidate of judged(reading, members)) found.push(candidate);
    done = Math.max(members.at(-1)?.last ?? 0, i + 1);
  }
  return found;
}

/** True where a comma, `and` or the like stands before or behind a name. */
function isListed(reading: Reading, first: number, end: number): boolean {
  if (reading.continues(first) && beforeSeparator(reading, first) < first) return true;
  let last = first + 1;
  while (last < reading.length && reading.start(last) < end) last++;
  return afterSeparator(reading, last) > last;
}

/** Where the unknown names before a known one start, if a list goes back over them; not before `limit`. */
function startOfList(reading: Reading, anchor: number, limit: number): number {
  let first = anchor;
  for (;;) {
    const end = reading.continues(first) ? beforeSeparator(reading, first) : first;
    if (end === first || end <= limit || !isUnknown(reading, end - 1)) return first;
    first = end - 1;
    while (first > limit && reading.continues(first) && isPartBefore(reading, first - 1)) first--;
  }
}

/** A further word of an unknown name, or the hyphen in it. */
function isPartBefore(reading: Reading, i: number): boolean {
  return isUnknown(reading, i) || (reading.isHyphen(i) && reading.isCapital(i - 1));
}

/** The end of what stands before `, and the` or the like before `first`; `first` itself where nothing like it does. */
function beforeSeparator(reading: Reading, first: number): number {
  const the = reading.term(first - 1) === "the" ? first - 1 : first;
  let i = isJoin(reading.term(the - 1)) ? the - 1 : the;
  if (reading.term(i - 1) === ",") i--;
  return i === the ? first : i;
}

/** 1 + the number of the candidate that starts at each token; 0 where none does. */
interface Starts {
  readonly at: Int32Array;
  readonly named: readonly Candidate[];
}

function byToken(reading: Reading, named: readonly Candidate[]): Starts {
  const at = new Int32Array(reading.length);
  let i = 0;
  for (let n = 0; n < named.length; n++) {
    const { start } = named[n] as Candidate;
    while (i < reading.length && reading.start(i) < start) i++;
    if (i < reading.length) at[i] = n + 1;
  }
  return { at, named };
}

function listFrom(reading: Reading, starts: Starts, start: number): Member[] {
  const members: Member[] = [];
  for (let at = start; at < reading.length; ) {
    const member = memberAt(reading, starts, at);
    if (!member) break;
    members.push(member);
    const next = afterSeparator(reading, member.last);
    if (next === member.last) break;
    at = next;
  }
  return members;
}

function memberAt(reading: Reading, starts: Starts, first: number): Member | undefined {
  const candidate = starts.named[(starts.at[first] as number) - 1];
  if (candidate && (candidate.evidence < Evidence.List || SHOWN.test(candidate.rule))) {
    return { first, last: endOf(reading, first, candidate.end), label: candidate.label };
  }
  let last = first;
  while (last < first + 5 && isUnknown(reading, last) && (last === first || reading.continues(last))) {
    if (last > first && starts.at[last] !== 0 && !candidate) return undefined;
    last++;
    if (reading.isHyphen(last) && reading.isCapital(last + 1)) last += 2;
  }
  return last === first ? undefined : { first, last, label: undefined };
}

/** A person by the verb after the list: `Daladier, Blum and Thorez marched`; a place by the preposition before it. */
const SHOWN = /^(?:person:(?:acts|speech)|cue:place)$/u;

function endOf(reading: Reading, first: number, end: number): number {
  let last = first + 1;
  while (last < reading.length && reading.start(last) < end) last++;
  return last;
}

const NO_MEMBER =
  Word.Function |
  Word.Title |
  Word.PersonNoun |
  Word.Month |
  Word.OrgHead |
  Word.LawHead |
  Word.EventHead |
  Word.StateHead |
  Word.Ordinal;

function isUnknown(reading: Reading, i: number): boolean {
  return (
    reading.isCapital(i) &&
    reading.has(i, Shape.Word) &&
    !reading.is(i, NO_MEMBER) &&
    reading.covered[i] === 0 &&
    !/(?:ism|ists?|[ei]ans)$/u.test(reading.term(i))
  );
}

function isJoin(term: string): boolean {
  return term === "and" || term === "or" || term === "&";
}

/** Past `,`, `and`, `, and` (and a bracket before them) to a capital; `at` itself where the list ends. */
function afterSeparator(reading: Reading, at: number): number {
  let i = afterBracket(reading, at);
  const start = i;
  if (reading.term(i) === "," && reading.continues(i)) i++;
  if (isJoin(reading.term(i)) && reading.continues(i)) i++;
  if (i === start || !reading.continues(i)) return at;
  if (reading.term(i) === "the") i++;
  return reading.isCapital(i) && reading.continues(i) ? i : at;
}

/** Past a short bracket: `(1889–1895)`. */
function afterBracket(reading: Reading, at: number): number {
  if (reading.term(at) !== "(" || !reading.continues(at)) return at;
  for (let i = at + 1; i < at + 12 && reading.continues(i); i++) if (reading.term(i) === ")") return i + 1;
  return at;
}

function* judged(reading: Reading, members: readonly Member[]): Generator<Candidate> {
  if (members.length < 2) return;
  const headed = PLACES.has(reading.term((members.at(-1) as Member).last));
  const refuses = (first: number, last: number, label: EntityLabel): boolean =>
    !headed && (!mayBe(reading, first, last, label) || (placed && reading.is(first, Word.Common)));
  const acting = isActing(reading, members);
  const placed = headed || (!acting && isPlaced(reading, members));
  if (members.length < 3 && !acting && !placed) return;
  const label = commonLabel(members, acting || placed || hasFullName(members) ? 1 : 2);
  if (label === undefined || (placed && label !== "GPE" && label !== "LOC")) return;
  for (const { first, last, label: own } of members) {
    if (own === undefined && !refuses(first, last, label))
      yield reading.candidate(first, last, label, Evidence.List, "list");
  }
}

/** Behind a list, they say what its members are: `Ashanti, Eastern, Western and Brong-Ahafo regions`. */
const PLACES = wordSet(`
  regions provinces districts counties governorates oblasts municipalities departments prefectures cantons
  voivodeships boroughs constituencies communes villages islands isles`);

const KINDS: Readonly<Partial<Record<EntityLabel, EntityLabel>>> = {
  PERSON: "PERSON",
  GPE: "GPE",
  LOC: "GPE",
  ORG: "ORG",
};

/** `Havel, Patočka and Jiří Hájek`: one full name of a person in a list of three. */
function hasFullName(members: readonly Member[]): boolean {
  return members.some(({ first, last, label }) => label === "PERSON" && last - first > 1);
}

/** True where the verb after a list makes persons of its members. */
function isActing(reading: Reading, members: readonly Member[]): boolean {
  const { first, last, label } = members.at(-1) as Member;
  return label === "PERSON" && last - first === 1 && acts(reading, first);
}

/** `in Scania and Blekinge`, `from Oban to Tiree, Iona and Ulva`: places after one that a preposition shows. */
function isPlaced(reading: Reading, members: readonly Member[]): boolean {
  const { first, label } = members[0] as Member;
  if (
    (label !== "GPE" && label !== "LOC") ||
    !/^(?:in|near|at|from|to|via|toured|occupied|besieged|annexed|invaded|conquered)$/u.test(
      reading.term(first - 1),
    )
  )
    return false;
  const end = (members.at(-1) as Member).first;
  return isJoin(reading.term(end - 1)) && !members.some((member) => isNamed(reading, member));
}

/** A member with a word that is a person's, or that no place is called. */
function isNamed(reading: Reading, { first, last, label }: Member): boolean {
  return label === undefined && (last - first > 2 || reading.is(last - 1, Word.Given | Word.Family));
}

/** What all sure members are, if they are one kind of thing and at least so many. */
function commonLabel(members: readonly Member[], least: number): EntityLabel | undefined {
  let kind: EntityLabel | undefined;
  let waters = 0;
  let sure = 0;
  for (const { label } of members) {
    if (label === undefined) continue;
    const own = KINDS[label];
    if (own === undefined || (kind !== undefined && own !== kind)) return undefined;
    kind = own;
    sure++;
    if (label === "LOC") waters++;
  }
  if (sure < least || sure === members.length) return undefined;
  return waters === sure ? "LOC" : kind;
}

function mayBe(reading: Reading, first: number, last: number, label: EntityLabel): boolean {
  const length = last - first;
  if (label === "ORG")
    return length > 1 || !reading.is(first, Word.Common) || reading.has(first, Shape.AllCapitals);
  if (label === "GPE" || label === "LOC") {
    const plural = reading.is(first, Word.Common) && reading.term(first).endsWith("s");
    return (
      length < 3 && !plural && !reading.is(first, Word.Direction) && !reading.has(first, Shape.AllCapitals)
    );
  }
  const name = !reading.is(first, Word.Common) || reading.is(first, Word.Surname);
  return length === 1 && name && !reading.has(first, Shape.AllCapitals);
}
