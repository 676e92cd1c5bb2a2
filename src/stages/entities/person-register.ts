import { addTo } from "../../model/grouped.ts";
import { firstFrom } from "../../model/span.ts";
import { hasFullGiven, isCompatible, type PersonName, personName } from "./person-name.ts";
import { soundKey } from "./spelling.ts";

/** One person of a document: the fullest form of the name, and where its forms stand. */
interface Person {
  fullest: PersonName;
  readonly positions: number[];
}

export type Similar = (a: string, b: string) => boolean;

/**
 * Persons of one family name that are told apart; no article has as many. Further ones are known by their very name
 * alone, so that a list of thousands is not compared each with each.
 */
const LARGEST_FAMILY = 100;

/** The persons that a document names in full or with initials, by family name. */
export class PersonRegister {
  readonly #families = new Map<string, Person[]>();
  /** For names whose family name comes first or in the middle (`Xi Jinping`, `Gabriel Boric Font`). */
  readonly #firsts = new Map<string, Person[]>();
  readonly #further = new Map<string, Person>();
  readonly #met = new Set<string>();
  readonly #similar: Similar;
  readonly #known: KnownPersons;

  constructor(known: KnownPersons, similar: Similar) {
    this.#known = known;
    this.#similar = similar;
  }

  add(text: string, position: number): void {
    const parsed = personName(text);
    if (parsed.given.length === 0) return;
    const person = this.#person(parsed);
    if (person) {
      person.positions.push(position);
      if (isFuller(parsed, person.fullest)) person.fullest = parsed;
      return;
    }
    const made: Person = { fullest: parsed, positions: [position] };
    if (append(this.#families, parsed.family, made)) this.#index(parsed, made);
    else this.#further.set(parsed.name, made);
  }

  #index(parsed: PersonName, person: Person): void {
    if (parsed.given.length > 2) return;
    for (const given of parsed.given) if (!given.endsWith(".")) append(this.#firsts, soundKey(given), person);
  }

  /** True where a person of that family name was added whose given names agree. */
  knows(text: string): boolean {
    return this.#person(personName(text)) !== undefined;
  }

  /** The canonical name of a full form or one with initials; an s at its end may be the genitive's. */
  nameOf(text: string): string {
    const parsed = personName(text);
    const own = this.#person(parsed);
    const person = own || !text.endsWith("s") ? own : this.#person(personName(text.slice(0, -1)));
    return this.#show(person?.fullest ?? parsed);
  }

  #person(parsed: PersonName): Person | undefined {
    const family = this.#families.get(parsed.family) ?? [];
    return (
      this.#further.get(parsed.name) ??
      family.find(({ fullest }) => isCompatible(fullest, parsed, this.#similar))
    );
  }

  /** The person that a family name alone means at a position: the last one named in full before it, else the first. */
  byFamily(key: string, position: number): string | undefined {
    return this.#pick(this.#families.get(key), position);
  }

  /** The same for another word of a name than the last, where the family name may be that. */
  byFirst(key: string, position: number): string | undefined {
    return this.#pick(this.#firsts.get(key), position);
  }

  #pick(persons: readonly Person[] | undefined, position: number): string | undefined {
    if (!persons || persons.length === 0) return undefined;
    let best = persons[0] as Person;
    let nearest = -1;
    for (const person of persons) {
      const before = lastBefore(person.positions, position);
      if (before > nearest) {
        nearest = before;
        best = person;
      }
    }
    return this.#show(best.fullest);
  }

  /** Tells that running text names someone by this family name: a known person is meant, not any author of a note. */
  meet(family: string): void {
    this.#met.add(family);
  }

  #show(parsed: PersonName): string {
    if (hasFullGiven(parsed) || !this.#met.has(parsed.family)) return parsed.name;
    return this.#known.find(parsed, this.#similar)?.name ?? parsed.name;
  }
}

/** False where there are too many already. */
function append(lists: Map<string, Person[]>, key: string, person: Person): boolean {
  const list = lists.get(key) ?? [];
  if (list.length >= LARGEST_FAMILY) return false;
  list.push(person);
  lists.set(key, list);
  return true;
}

/** The last of some ascending positions that is not after another; -1 where there is none. */
function lastBefore(positions: readonly number[], position: number): number {
  return positions[firstFrom(positions, position + 1) - 1] ?? -1;
}

function isFuller(a: PersonName, b: PersonName): boolean {
  if (hasFullGiven(a) !== hasFullGiven(b)) return hasFullGiven(a);
  return a.given.length > b.given.length && a.name.length > b.name.length;
}

/** The names that have a given name, by the key of their family name. */
export function personKeys(names: readonly string[]): [family: string, name: string][] {
  return names
    .map((name) => ({ name, parsed: personName(name) }))
    .filter(({ parsed }) => parsed.given.length > 0)
    .map(({ name, parsed }) => [parsed.family, name]);
}

/** The persons of the gazetteers: for `B. Buzan` and `Gorbachev` where the document never gives the full name. */
export class KnownPersons {
  readonly #names = new Map<string, string[]>();
  readonly #families = new Map<string, readonly PersonName[]>();

  /** Family keys and names, as `personKeys` makes them. */
  constructor(persons: Iterable<readonly [family: string, name: string]>) {
    for (const [family, name] of persons) addTo(this.#names, family, name);
  }

  /** The one known person of that family name whose given names agree. */
  find(parsed: PersonName, similar: Similar): PersonName | undefined {
    const found = this.#family(parsed.family).filter((known) => isCompatible(known, parsed, similar));
    return found.length === 1 ? found[0] : undefined;
  }

  byFamily(key: string): PersonName | undefined {
    return this.#family(key)[0];
  }

  /** Taken apart when they are asked for, which most never are. */
  #family(key: string): readonly PersonName[] {
    const names = this.#names.get(key);
    if (!names) return [];
    const known = this.#families.get(key) ?? names.map(personName);
    this.#families.set(key, known);
    return known;
  }
}
