import { Shape } from "../../model/annotation.ts";
import { canonicalName } from "./canonical.ts";
import { type Definition, definitionsIn, NO_NAME } from "./definitions.ts";
import { Evidence } from "./evidence.ts";
import { Word } from "./lexicon.ts";
import { listMembers } from "./lists.ts";
import { type KnownPersons, PersonRegister, type Similar } from "./person-register.ts";
import { type Reading, Zone } from "./reading.ts";
import type { Candidate } from "./recogniser.ts";
import { nounForms } from "./short-forms.ts";
import { onOneLine, soundKey } from "./spelling.ts";

/** What a document says of its own names: who its persons are, what its short forms stand for. */
export interface Identity {
  readonly persons: PersonRegister;
  readonly definitions: ReadonlyMap<string, Definition>;
  /** Short forms found with their help, anywhere in the document. */
  readonly candidates: readonly Candidate[];
}

/** Reads the names that stand so far for what they tell of short forms, and finds those. */
export function identify(
  reading: Reading,
  named: readonly Candidate[],
  known: KnownPersons,
  similar: Similar,
): Identity {
  const persons = new PersonRegister(known, similar);
  addPersons(reading, named, persons);
  const definitions = definitionsIn(reading, named);
  const candidates: Candidate[] = [];
  for (const [short, definition] of definitions) {
    if (
      definition.label !== NO_NAME &&
      definition.name === undefined &&
      !named.some(({ start, end }) => start === definition.start && end === definition.end)
    ) {
      const { start, end, label } = definition;
      const rule = `definition:${short}`;
      candidates.push({ start, end, label, evidence: Evidence.Form, rule, name: undefined, id: undefined });
    }
  }
  const shown = shownPersons(reading, named);
  for (const form of shortForms(reading, persons, definitions, known, shown)) candidates.push(form);
  const nouns = nounForms(reading, named, (candidate) => canonicalName(reading, candidate, persons));
  for (const noun of nouns) candidates.push(noun);
  for (const member of listMembers(reading, named)) candidates.push(member);
  return { persons, definitions, candidates };
}

/**
 * Registers the names of persons; those whose last s may be the genitive's (`Ole Wævers’ theory`, `Menzies’ policy`)
 * after the others, for these tell whether it is.
 */
function addPersons(reading: Reading, named: readonly Candidate[], persons: PersonRegister): void {
  const people = named.filter(({ label }) => label === "PERSON");
  const isOwner = (candidate: Candidate): boolean =>
    /^s['\u2019]$/u.test(reading.text.slice(candidate.end - 1, candidate.end + 1));
  for (const candidate of people.filter((each) => !isOwner(each))) {
    persons.add(candidate.name ?? textOf(reading, candidate), candidate.start);
  }
  for (const candidate of people.filter(isOwner)) {
    const text = candidate.name ?? textOf(reading, candidate);
    persons.add(persons.knows(text.slice(0, -1)) ? text.slice(0, -1) : text, candidate.start);
  }
}

/** No letter, acronym or contraction. */
const NAME = /^(?:[DLO][’']|Mac|Mc|De|Di|Le|La|Du)?\p{Lu}\p{Ll}{2}[\p{Ll}-]*$/u;

/** Terms of single names that their verb or title showed to be a person's: they are one wherever the document has them. */
function shownPersons(reading: Reading, named: readonly Candidate[]): Set<number> {
  const terms = new Set<number>();
  for (const { start, end, label, rule } of named) {
    if (label !== "PERSON" || !SHOWN.has(rule)) continue;
    const i = reading.tokenFrom(start);
    if (reading.end(i) !== end || reading.is(i, Word.Common)) continue;
    if (NAME.test(reading.text.slice(start, end))) terms.add(reading.tokens.term[i] as number);
  }
  return terms;
}

const SHOWN = new Set("acts owns agent title speech".split(" ").map((rule) => `person:${rule}`));

function shownAgain(reading: Reading, i: number, shown: ReadonlySet<number>): Candidate | undefined {
  if (!shown.has(reading.tokens.term[i] as number)) return undefined;
  if (reading.zones[i] !== Zone.Body || !mayBeFamily(reading, i) || reading.isCapital(i + 1))
    return undefined;
  return reading.candidate(i, i + 1, "PERSON", Evidence.List, "person:again");
}

function shortForms(
  reading: Reading,
  persons: PersonRegister,
  definitions: ReadonlyMap<string, Definition>,
  known: KnownPersons,
  shown: ReadonlySet<number>,
): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < reading.length; i++) {
    if (!reading.isCapital(i) || reading.zones[i] === Zone.Skip) continue;
    const acronym = reading.has(i, Shape.AllCapitals) ? acronymAt(reading, i, definitions) : undefined;
    if (acronym) {
      found.push(acronym);
      continue;
    }
    const person =
      compoundPerson(reading, i, persons) ??
      shortPerson(reading, i, persons, known) ??
      shownAgain(reading, i, shown);
    if (person) found.push(person);
  }
  return found;
}

function acronymAt(
  reading: Reading,
  i: number,
  definitions: ReadonlyMap<string, Definition>,
): Candidate | undefined {
  const known = definitions.get(reading.term(i));
  if (!known) return undefined;
  const name = known.name ?? onOneLine(reading.text.slice(known.start, known.end));
  return reading.candidate(i, i + 1, known.label, Evidence.Known, "definition", { name });
}

/** `Ocasio-Cortez`: a hyphenated family name. */
function compoundPerson(reading: Reading, i: number, persons: PersonRegister): Candidate | undefined {
  if (!reading.isHyphen(i + 1) || !reading.isCapital(i + 2)) return undefined;
  const name = persons.byFamily(soundKey(reading.slice(i, i + 3)), reading.start(i));
  return name === undefined
    ? undefined
    : reading.candidate(i, i + 3, "PERSON", Evidence.Known, "person:known", { name });
}

function shortPerson(
  reading: Reading,
  i: number,
  persons: PersonRegister,
  known: KnownPersons,
): Candidate | undefined {
  if (!mayBeFamily(reading, i)) return undefined;
  const key = soundKey(reading.term(i));
  if (reading.zones[i] === Zone.Body) persons.meet(key);
  const at = reading.start(i);
  const name = persons.byFamily(key, at) ?? firstName(reading, i, key, persons);
  if (name !== undefined) {
    const first = fromGiven(reading, withParticles(reading, i, name), i, persons);
    return reading.candidate(first, i + 1, "PERSON", Evidence.Known, "person:known", { name });
  }
  const other = reading.is(i, Word.Common) || reading.hitAt[i] !== 0 ? undefined : known.byFamily(key);
  if (other === undefined || reading.isCapital(i + 1) || reading.isCapital(i - 1)) return undefined;
  return reading.candidate(i, i + 1, "PERSON", Evidence.Gazetteer, "gazetteer:persons", { name: other.name });
}

/** `de Wilde`, `St John`: small words before a family name that its full form has too. */
function withParticles(reading: Reading, i: number, name: string): number {
  let first = i;
  while (reading.continues(first) && first > i - 3) {
    if (!reading.is(first - 1, Word.Particle) && !/^st\.?$/u.test(reading.term(first - 1))) break;
    if (!name.includes(` ${reading.slice(first - 1, i + 1)}`)) break;
    first--;
  }
  return first;
}

/** The given name before a family name, where the document knows the two elsewhere: `In Abdulrazak Gurnah’s novel`. */
function fromGiven(reading: Reading, first: number, family: number, persons: PersonRegister): number {
  const given = first - 1;
  if (!reading.continues(first) || !reading.isCapital(given) || reading.is(given, Word.Function | Word.Title))
    return first;
  return persons.knows(reading.slice(given, family + 1)) ? given : first;
}

function firstName(reading: Reading, i: number, key: string, persons: PersonRegister): string | undefined {
  return reading.is(i, Word.Given) || reading.is(i, Word.Common)
    ? undefined
    : persons.byFirst(key, reading.start(i));
}

function mayBeFamily(reading: Reading, i: number): boolean {
  if (
    reading.has(i, Shape.Dotted) ||
    (reading.has(i, Shape.AllCapitals) && /^[ivx]+$/u.test(reading.term(i))) ||
    reading.covered[i] === 1 ||
    reading.is(i, Word.Function | Word.Month)
  )
    return false;
  const hit = reading.hit(i);
  if (hit && (hit.entry.label !== "GPE" || hit.entry.source !== "cities"))
    return hit.entry.label === "PERSON";
  if (!reading.is(i, Word.Common)) return true;
  if (reading.zones[i] !== Zone.Body || reading.isCapital(i + 1)) return false;
  // `Brown granted …`: a word that opens a sentence is a name where a verb follows it.
  return reading.opens[i] === 0 || (reading.is(i + 1, Word.Verb | Word.Speech) && reading.continues(i + 1));
}

function textOf(reading: Reading, { start, end }: Candidate): string {
  return reading.text.slice(start, end);
}
