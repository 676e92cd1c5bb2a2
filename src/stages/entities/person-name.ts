import { remembered } from "../../model/remembered.ts";
import { fold, lowerCapitals, onOneLine, soundKey } from "./spelling.ts";

/** A personal name taken apart. */
export interface PersonName {
  /** As it is to be shown: one line, no words in capitals. */
  readonly name: string;
  /** Key of the family name; spellings of one name share it. */
  readonly family: string;
  /** The words before the family name, as they stand; initials end with a full stop. */
  readonly given: readonly string[];
  /** The same with hyphenated ones apart, so that `K.Zh.` meets `Kassym-Zhomart`. */
  readonly parts: readonly string[];
}

const PARTICLES = new Set(
  "de da do dos das del della di du la le van von der den ter ten bin ibn al el af av arap ould ole wa".split(
    " ",
  ),
);

/** A given name of syllables, behind the family name: `Ying-jeou`. */
const SYLLABLES = /^\p{Lu}\p{Ll}*-\p{Ll}+$/u;

/** Takes a name in reading order apart (`K.Zh. Tokayev`, `Ole Wæver`, `Jaap de Wilde`). */
export const personName = remembered((text: string): PersonName => {
  const name = lowerCapitals(onOneLine(text)).replace(/\s+([.,])/gu, "$1");
  const words = name.split(" ").filter((word) => word !== "");
  if (words.length === 2 && SYLLABLES.test(words[1] as string)) words.reverse();
  const last = words.pop() ?? name;
  const given: string[] = [];
  for (const word of words) {
    if (PARTICLES.has(word)) continue;
    given.push(...initialsOf(word));
  }
  const parts = given.flatMap((part) => part.split("-")).filter((part) => part !== "");
  return { name, family: soundKey(last.replace(/[.,]+$/u, "")), given, parts };
});

/** `Buzan, Barry` in reading order. */
export function readingOrder(inverted: string): string {
  const comma = inverted.indexOf(",");
  return comma < 0 ? inverted : `${inverted.slice(comma + 1).trim()} ${inverted.slice(0, comma).trim()}`;
}

/** `K.Zh.` → `K.`, `Zh.`; a full word stays one. */
function initialsOf(word: string): string[] {
  if (!word.includes(".")) return [word];
  return word
    .split(".")
    .filter((part) => part !== "" && part !== "-")
    .map((part) => `${part.replace(/^-/u, "")}.`);
}

export function hasFullGiven({ given }: PersonName): boolean {
  return given.some((part) => !part.endsWith("."));
}

/** True where two names of one family name may be one person's: no given name or initial speaks against it. */
export function isCompatible(
  { parts: x }: PersonName,
  { parts: y }: PersonName,
  similar: (a: string, b: string) => boolean,
): boolean {
  if (isTail(x, y) || isTail(y, x)) return true;
  const length = Math.min(x.length, y.length);
  for (let i = 0; i < length; i++) {
    if (!agree(x[i] as string, y[i] as string, similar)) return false;
  }
  return true;
}

/** True where full names end another's: `López Obrador` is `Andrés Manuel López Obrador`. */
function isTail(short: readonly string[], long: readonly string[]): boolean {
  if (short.length === 0 || short.length >= long.length) return false;
  const end = long.slice(-short.length);
  return short.every(
    (part, i) => !part.endsWith(".") && fold(part).toLowerCase() === fold(end[i] as string).toLowerCase(),
  );
}

/** The letters of an initial; one of a Russian `Ye.`, `Yu.`, which stand for one letter. */
function letterOf(initial: string): string {
  return /^y[aeou]\.$/u.test(initial) ? "y" : initial.slice(0, -1);
}

function agree(a: string, b: string, similar: (a: string, b: string) => boolean): boolean {
  const [x, y] = [fold(a).toLowerCase(), fold(b).toLowerCase()];
  if (x.endsWith(".")) return y.startsWith(letterOf(x));
  if (y.endsWith(".")) return x.startsWith(letterOf(y));
  return x === y || soundKey(x) === soundKey(y) || similar(x, y);
}
