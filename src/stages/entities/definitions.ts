import { type EntityLabel, Shape } from "../../model/annotation.ts";
import { Word } from "./lexicon.ts";
import type { Reading } from "./reading.ts";
import type { Candidate } from "./recogniser.ts";

/** What a short form stands for. */
export interface Definition {
  readonly label: EntityLabel;
  readonly name?: string | undefined;
  /** The characters of the long form. */
  readonly start: number;
  readonly end: number;
}

/** The label of terms that have a short form but are no names: they are noted so that nothing else takes them. */
export const NO_NAME = "PRODUCT";

/** Short forms that the text itself explains: `Eurasian Economic Union (EAEU)` and `EAEU (Eurasian Economic Union)`. */
export function definitionsIn(reading: Reading, named: readonly Candidate[]): Map<string, Definition> {
  const byEnd = new Map(named.map((candidate) => [candidate.end, candidate]));
  const byStart = new Map(named.map((candidate) => [candidate.start, candidate]));
  const found = new Map<string, Definition>();
  for (let i = 1; i + 2 < reading.length; i++) {
    if (reading.term(i) !== "(") continue;
    const short = shortForm(reading, i + 1);
    const acronym = short >= 0 ? short : i - 1;
    if (!isAcronym(reading, acronym)) continue;
    const long =
      short >= 0
        ? longForm(reading, i, reading.term(short), byEnd.get(reading.end(i - 1)))
        : byStart.get(reading.start(i + 1));
    if (long && mayBeShortened(long, short >= 0, reading, acronym)) found.set(reading.term(acronym), long);
  }
  return found;
}

/** Before the bracket may stand anything but a person or date; inside it, only bodies explain an acronym. */
function mayBeShortened(long: Definition, before: boolean, reading: Reading, acronym: number): boolean {
  if (!before) return long.label === "ORG";
  if (long.label === "PERSON" || long.label === "DATE") return false;
  if (long.label === "GPE" || long.label === "LOC")
    return sharesInitial(reading, long, reading.term(acronym));
  // `Charter of the Organisation of African Unity (OAU)`: the letters are those of a part that is known itself.
  const first = reading.text.charAt(long.start).toLowerCase();
  return reading.hit(acronym) === undefined || first === reading.term(acronym).charAt(0);
}

/** The token of an acronym that stands alone in a parenthesis opened before `at`; -1 where none does. */
function shortForm(reading: Reading, at: number): number {
  const i = /^(?:the|or|["“‘'])$/u.test(reading.term(at)) ? at + 1 : at;
  const close = /^["”’']$/u.test(reading.term(i + 1)) ? i + 2 : i + 1;
  return isAcronym(reading, i) && /^[),;]$/u.test(reading.term(close)) ? i : -1;
}

function isAcronym(reading: Reading, i: number): boolean {
  const length = reading.end(i) - reading.start(i);
  return reading.has(i, Shape.AllCapitals) && length > 1 && length < 12;
}

/** `Cape Verde (PAIGC)`: the letters are not the place's. */
function sharesInitial(reading: Reading, { start, end }: Definition, short: string): boolean {
  return reading.text
    .slice(start, end)
    .toLowerCase()
    .split(/[\s-]+/u)
    .some((word) => word.startsWith(short.charAt(0)));
}

/** The name before the bracket, or more of the words before it where the short form has a letter for them too. */
function longForm(
  reading: Reading,
  open: number,
  short: string,
  named: Candidate | undefined,
): Definition | undefined {
  const spelled = spelledOut(reading, open, short);
  const wider =
    spelled !== undefined && named !== undefined && spelled.start < named.start && spelled.label === "ORG";
  return wider ? spelled : (named ?? spelled);
}

/** Only a noun for a body, or the name of a nation, makes a body of it: `Regional Security Complex` is none. */
function isBody(reading: Reading, first: number, last: number): boolean {
  if (!reading.isCapital(first) || isOffice(reading, first)) return false;
  for (let i = first; i < last; i++)
    if (reading.is(i, Word.OrgHead) || reading.hit(i) !== undefined) return true;
  return false;
}

/** `Fellow of the British Academy (FBA)`, `Member of Parliament (MP)`: what somebody is. */
function isOffice(reading: Reading, first: number): boolean {
  const of = reading.term(first + 1) === "of" || reading.term(first + 2) === "of";
  return (
    of &&
    (reading.is(first, Word.PersonNoun | Word.Title) ||
      /^(?:member|bachelor|master|order)$/u.test(reading.term(first)))
  );
}

/** The capitalised words before a parenthesis whose first letters make up the short form in it. */
function spelledOut(reading: Reading, open: number, short: string): Definition | undefined {
  const letters = short.replace(/[^\p{L}]/gu, "");
  let left = letters.length;
  let first = open;
  for (let i = open - 1; i >= 0 && left > 0 && open - i < 14 && reading.continues(i + 1); i--) {
    if (reading.has(i, Shape.Punctuation) && reading.term(i) !== "-") return undefined;
    if (
      reading.term(i).startsWith(letters.charAt(left - 1)) &&
      (reading.isCapital(i) || !reading.is(i, Word.Function))
    ) {
      left--;
      first = i;
    }
  }
  if (left > 0) return undefined;
  return {
    label: isBody(reading, first, open) ? "ORG" : NO_NAME,
    start: reading.start(first),
    end: reading.end(open - 1),
  };
}
