import type { Entry } from "./hit.ts";
import type { ListedNames, NameSource, WaitingName } from "./name-source.ts";

/** What gazetteers say, all of them together, before a text is seen. */
export interface Contents {
  /** Bits of `Word` by word. */
  readonly words: ReadonlyMap<string, number>;
  readonly names: NameSource;
  /** The persons known by name: family key and name. */
  readonly persons: readonly (readonly [family: string, name: string])[];
}

/** What many entries share. */
type Kind = readonly [label: Entry["label"], source: string];

interface Head {
  readonly kinds: readonly Kind[];
  readonly bits: readonly number[];
}

/** Parts, groups, and a group's items; no name holds these characters. */
const [PART, GROUP, ITEM, FIELD] = ["\u0000", "\u0001", "\n", "\t"];

/**
 * The contents of gazetteers as one text from which they are had again much faster than from the files: its words
 * and names stay parts of that text until they are needed.
 */
export function encodeContents({
  words,
  names,
  persons,
}: Contents & { readonly names: ListedNames }): string {
  const kinds = new Map<string, number>();
  const kindOf = ({ label, source }: Entry): number => {
    const key = JSON.stringify([label, source]);
    const known = kinds.get(key) ?? kinds.size;
    kinds.set(key, known);
    return known;
  };
  const line = ({ surface, entry, alias }: WaitingName): string => {
    const { label: _, source: __, name, ...more } = entry;
    const fields = [surface, alias ? 1 : 0, name === surface ? "" : name, kindOf(entry)];
    return [...fields, Object.keys(more).length === 0 ? "" : JSON.stringify(more)].join(FIELD);
  };
  const byBits = new Map<number, string[]>();
  for (const [word, bits] of words) byBits.set(bits, [...(byBits.get(bits) ?? []), word]);
  const groups = [...names.byFirst.values()].map((group) => group.map(line).join(ITEM));
  const head: Head = {
    kinds: [...kinds.keys()].map((key) => JSON.parse(key) as Kind),
    bits: [...byBits.keys()],
  };
  return [
    JSON.stringify(head),
    [...byBits.values()].map((group) => group.join(ITEM)).join(GROUP),
    [...names.byFirst.keys()].join(ITEM),
    groups.join(GROUP),
    persons.map((person) => person.join(FIELD)).join(ITEM),
  ].join(PART);
}

export function decodeContents(text: string): Contents {
  const [head = "", words = "", firsts = "", names = "", persons = ""] = text.split(PART);
  const { kinds, bits } = JSON.parse(head) as Head;
  const wordBits = new Map<string, number>();
  for (const [i, group] of words.split(GROUP).entries()) {
    const own = bits[i] as number;
    for (const word of group.split(ITEM)) wordBits.set(word, own);
  }
  return {
    words: wordBits,
    names: new BuiltNames(firsts.split(ITEM), names.split(GROUP), kinds),
    persons: persons.split(ITEM).map((line) => line.split(FIELD) as [string, string]),
  };
}

class BuiltNames implements NameSource {
  readonly #groups = new Map<string, string>();
  readonly #kinds: readonly Kind[];

  constructor(firsts: readonly string[], groups: readonly string[], kinds: readonly Kind[]) {
    for (let i = 0; i < firsts.length; i++) this.#groups.set(firsts[i] as string, groups[i] as string);
    this.#kinds = kinds;
  }

  take(first: string): readonly WaitingName[] | undefined {
    const group = this.#groups.get(first);
    if (group === undefined) return undefined;
    this.#groups.delete(first);
    return group.split(ITEM).map((line) => this.#read(line));
  }

  #read(line: string): WaitingName {
    const [surface = "", alias, name, kind, more = ""] = line.split(FIELD);
    const [label, source] = this.#kinds[Number(kind)] as Kind;
    const rest = more === "" ? {} : (JSON.parse(more) as Partial<Entry>);
    return { surface, alias: alias === "1", entry: { name: name || surface, label, source, ...rest } };
  }
}
