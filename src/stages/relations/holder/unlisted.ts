import type { Reading } from "../reading/reading.ts";
import { wordSet } from "../reading/verbs.ts";
import { WordClass } from "../reading/word-class.ts";
import type { Referent } from "./names.ts";

const W = WordClass;

/** Capitals that tell no people from another. */
const kinds = wordSet("indigenous native aboriginal tribal western eastern black white first");

/** `the Bakassi people`: a name that no list has, between the article and the word for a people. */
export function unlistedName(reading: Reading, i: number): string | undefined {
  const surface = reading.surface(i);
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(surface) || reading.word(i - 1) !== "the" || kinds.has(reading.word(i)))
    return undefined;
  return isHeading(reading) ? undefined : surface;
}

/** `the Chagossians`: a capital and the ending of a people’s name, told by no list. */
export function unlistedPeople(reading: Reading, i: number): string | undefined {
  const surface = reading.surface(i);
  if (!/^\p{Lu}\p{Ll}*(?:\p{Ll}{3}ans|landers|[lnt]ese)$/u.test(surface) || reading.word(i - 1) !== "the")
    return undefined;
  return isHeading(reading) ? undefined : oneOf(surface);
}

/** Capitals that are no names, where no article stands before them. */
const institutions = wordSet(
  "parliament congress god man government state crown nature heaven christ allah church law history labour council",
);

/** `Cargill’s`: a name that no list has, without an article. */
export function unlistedOwner(reading: Reading, last: number): Referent | undefined {
  let start = last;
  while (start > 0 && isBareName(reading, start - 1)) start--;
  const opens = reading.classAt(start - 1);
  const told = opens === W.Determiner || opens === W.Adjective || opens === W.Name || start === 0;
  if (!isBareName(reading, last) || told || isHeading(reading)) return undefined;
  return { names: [reading.cue(start, last + 1).cue], plural: false, start, after: last + 1 };
}

/** The same from its first word: `the domination of Cargill`. */
export function unlistedFrom(reading: Reading, first: number): Referent | undefined {
  let last = first - 1;
  while (isBareName(reading, last + 1)) last++;
  return last < first ? undefined : unlistedOwner(reading, last);
}

function isBareName(reading: Reading, i: number): boolean {
  if (i < 0 || reading.entity(i) || institutions.has(reading.word(i))) return false;
  return /^\p{Lu}\p{Ll}{2,}$/u.test(reading.surface(i));
}

const HEADING_WINDOW = 12;

/** More words with a capital than without: capitals tell nothing. */
export function isHeading(reading: Reading): boolean {
  const window = Math.min(reading.length, HEADING_WINDOW);
  let capitals = 0;
  for (let i = 0; i < window; i++) if (reading.isCapital(i)) capitals++;
  return capitals * 2 > window;
}

/** A people by the name of one of them, as lists have it: `Chagossian`. */
export function oneOf(name: string): string {
  return /(?:ans|ers)$/u.test(name) ? name.slice(0, -1) : name;
}
