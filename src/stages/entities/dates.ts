import { Shape } from "../../model/annotation.ts";
import { Evidence } from "./evidence.ts";
import { Word } from "./lexicon.ts";
import { type Reading, Zone } from "./reading.ts";
import type { Candidate, Recogniser } from "./recogniser.ts";
import { onOneLine } from "./spelling.ts";

/** A date's tokens and its canonical name. */
interface Found {
  readonly first: number;
  readonly last: number;
  readonly name: string;
}

const MONTH_NUMBERS = new Map(
  "jan feb mar apr may jun jul aug sep oct nov dec".split(" ").map((month, index) => [month, index + 1]),
);

/** Calendar-anchored dates and periods; never durations, `today` or `recent years`. */
export const dates: Recogniser = {
  id: "date",
  version: "1",
  labels: ["DATE"],
  recognise(reading) {
    const found: Candidate[] = [];
    for (let i = 0; i < reading.length; i++) {
      if (reading.zones[i] === Zone.Skip) continue;
      const core = coreAt(reading, i);
      if (!core) continue;
      const { first, last, name } = widen(reading, core);
      found.push(reading.candidate(first, last, "DATE", Evidence.Form, "date", { name }));
      i = core.last - 1;
    }
    return found;
  },
};

function coreAt(reading: Reading, i: number): Found | undefined {
  if (reading.is(i, Word.Month)) return atMonth(reading, i);
  if (reading.is(i, Word.Season) && !reading.isHyphen(i - 1)) return atSeason(reading, i);
  const digit = reading.prose.charCodeAt(reading.start(i));
  if (digit >= 0x30 && digit <= 0x39) return atNumber(reading, i);
  return reading.is(i, Word.Ordinal) ? atCentury(reading, i, reading.term(i)) : undefined;
}

/** `December 2020`, `December 12, 2020`, `May`. */
function atMonth(reading: Reading, i: number): Found | undefined {
  if (!reading.isCapital(i)) return undefined;
  const month = MONTH_NUMBERS.get(reading.term(i).slice(0, 3)) ?? 0;
  const after = skipMark(reading, i + 1, ".");
  const day = dayAt(reading, after);
  if (day > 0) {
    const next = after + 1;
    const year = yearAt(reading, skipMark(reading, next, ","));
    if (year) return { first: i, last: year.last, name: iso(year.name, month, day) };
    return { first: i, last: next, name: `${capitalised(reading.term(i))} ${day}` };
  }
  const year = yearAt(reading, skipOf(reading, skipMark(reading, after, ",")));
  if (year) return { first: i, last: year.last, name: `${year.name}-${two(month)}` };
  return bareMonth(reading, i);
}

/** A month alone: only where the words before it speak of time, for `May` and `March` are words too. */
function bareMonth(reading: Reading, i: number): Found | undefined {
  const name = reading.term(i);
  if (name.length < 4 && name !== "may") return undefined;
  if (reading.is(i - 1, Word.DatePart)) return { first: i, last: i + 1, name: capitalised(name) };
  const ambiguous = name === "may" || name === "march" || name === "august";
  const cue = /^(?:in|since|by|until|till|of|from|during|last|this|next|mid|before|after)$/u.test(
    reading.term(i - 1),
  );
  if (!cue || (ambiguous && !/^(?:in|since|until|by)$/u.test(reading.term(i - 1)))) return undefined;
  return reading.isCapital(i + 1) && ambiguous
    ? undefined
    : { first: i, last: i + 1, name: capitalised(name) };
}

/** `summer 2008`, `summer of 2008`, `Spring 2014`. */
function atSeason(reading: Reading, i: number): Found | undefined {
  const year = yearAt(reading, skipOf(reading, skipMark(reading, i + 1, ",")));
  return year && { first: i, last: year.last, name: `${reading.term(i)} ${year.name}` };
}

function atNumber(reading: Reading, i: number): Found | undefined {
  const term = reading.term(i);
  return (
    numericDate(reading, i, term) ??
    isoDate(reading, i) ??
    dayMonth(reading, i) ??
    decade(reading, i, term) ??
    atCentury(reading, i, term) ??
    bareYear(reading, i)
  );
}

/** `05.05.2021`, `5/5/2021` (day before month, as most of the world writes it). */
function numericDate(reading: Reading, i: number, term: string): Found | undefined {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(term);
  if (dotted) return ofNumbers(i, i + 1, dotted.slice(1));
  if (reading.term(i + 1) !== "/" || reading.term(i + 3) !== "/") return undefined;
  return ofNumbers(i, i + 5, [term, reading.term(i + 2), reading.term(i + 4)]);
}

function ofNumbers(
  first: number,
  last: number,
  [day = "", month = "", year = ""]: string[],
): Found | undefined {
  if (!/^\d{1,2}$/u.test(day) || !/^\d{1,2}$/u.test(month) || !isYear(year)) return undefined;
  const [d, m] = Number(month) > 12 ? [Number(month), Number(day)] : [Number(day), Number(month)];
  return d >= 1 && d <= 31 && m >= 1 && m <= 12 ? { first, last, name: iso(year, m, d) } : undefined;
}

/** `2021-05-05`. */
function isoDate(reading: Reading, i: number): Found | undefined {
  if (!isYear(reading.term(i)) || reading.term(i + 1) !== "-" || reading.term(i + 3) !== "-")
    return undefined;
  const [month, day] = [reading.term(i + 2), reading.term(i + 4)];
  if (!/^[01]\d$/u.test(month) || !/^[0-3]\d$/u.test(day)) return undefined;
  return { first: i, last: i + 5, name: `${reading.term(i)}-${month}-${day}` };
}

/** `12 December, 2020`, `the 12th of December 2020`, `9 May`. */
function dayMonth(reading: Reading, i: number): Found | undefined {
  const day = dayAt(reading, i);
  if (day === 0) return undefined;
  const at = skipOf(reading, i + 1);
  if (!reading.is(at, Word.Month) || !reading.isCapital(at)) return undefined;
  const month = MONTH_NUMBERS.get(reading.term(at).slice(0, 3)) ?? 0;
  const year = yearAt(reading, skipMark(reading, skipMark(reading, at + 1, "."), ","));
  if (year) return { first: i, last: year.last, name: iso(year.name, month, day) };
  return { first: i, last: at + 1, name: `${day} ${capitalised(reading.term(at))}` };
}

/** `1990s`, `2000s`, `1990’s`. */
function decade(reading: Reading, i: number, term: string): Found | undefined {
  if (/^(?:1[0-9]|20)\d0s$/u.test(term)) return { first: i, last: i + 1, name: term };
  if (
    isYear(term) &&
    term.endsWith("0") &&
    reading.has(i + 1, Shape.Possessive) &&
    reading.term(i - 1) === "the"
  ) {
    return { first: i, last: i + 2, name: `${term}s` };
  }
  return undefined;
}

/** `21st century`, `nineteenth century`, `20th and 21st centuries` (the last of them). */
function atCentury(reading: Reading, i: number, term: string): Found | undefined {
  const ordinal = /^\d{1,2}(?:st|nd|rd|th)$/u.test(term) || reading.is(i, Word.Ordinal);
  let at = i + 1;
  if (term === "twenty" && reading.term(at) === "-") at += 2;
  else if (!ordinal) return undefined;
  if (reading.term(at) === "-") at++;
  if (!/^(?:century|centuries)$/u.test(reading.term(at)) || !reading.continues(at)) return undefined;
  if (term === "first" && reading.term(i - 2) !== "twenty") return undefined;
  const first = term === "first" ? i - 2 : i;
  return { first, last: at + 1, name: reading.slice(first, at + 1).toLowerCase() };
}

/** `1991`: a number between 1000 and 2099 that no unit, page or issue claims. */
function bareYear(reading: Reading, i: number): Found | undefined {
  const year = yearAt(reading, i);
  if (!year) return undefined;
  if (reading.has(i, Shape.Joined) && isClaimed(reading, i)) return undefined;
  if (
    /^(?:no|nos|p|pp|vol|grant|resolution|page|pages|article|art|n|№|#|doc|document|issue|series)$/u.test(
      before(reading, i),
    )
  ) {
    return undefined;
  }
  return isCounted(reading, i + 1) ? undefined : year;
}

/** The word before a number, a full stop between them aside (`No. 1999`). */
function before(reading: Reading, i: number): string {
  const mark = reading.term(i - 1);
  return mark === "." || mark === "s/" ? reading.term(i - 2) : mark;
}

/** Joined to what is before it by something that no year follows: `$1999`, `№1999`, `/1999`, `2030-1999`. */
function isClaimed(reading: Reading, i: number): boolean {
  const mark = reading.term(i - 1);
  if (/^[([\u2013\u2014\u201c"'\u2018/]$/u.test(mark)) return mark === "/" && !isYear(reading.term(i - 2));
  return (
    mark !== "-" || !(isYear(reading.term(i - 2)) || /^(?:mid|pre|post|since)$/u.test(reading.term(i - 2)))
  );
}

/** `1500 people`, `2000 km`, `1,500`, `1990 %`. */
function isCounted(reading: Reading, next: number): boolean {
  if (!reading.continues(next)) return false;
  if (reading.is(next, Word.Scale | Word.Currency)) return true;
  return /^(?:%|percent|per|people|persons|soldiers|troops|men|women|km|kilometers|kilometres|miles|meters|metres|years|days|tons|tonnes|members|seats|votes|times|pages|delegates|refugees|families|casualties|words)$/u.test(
    reading.term(next),
  );
}

/** `early`, `mid-`, `end of the`, `the first half of` before a date; `the` before a bare decade. */
function widen(reading: Reading, { first, last, name }: Found): Found {
  const narrow = narrowed(reading, first);
  const start = partBefore(reading, narrow) ?? narrow;
  if (start < first) return { first: start, last, name: wordsOf(reading, start, last) };
  const the = /^\d+s$/u.test(name) && reading.continues(first) && reading.term(first - 1) === "the";
  return { first: the ? first - 1 : first, last, name };
}

/** A widened date has no ISO form: its name is its words, months with their capital. */
function wordsOf(reading: Reading, first: number, last: number): string {
  const start = reading.term(first) === "very" ? first + 1 : first;
  const words = onOneLine(reading.slice(start, last));
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** The token of `early` or of `mid` in `mid-2000s`, before a date that starts at `first`. */
function narrowed(reading: Reading, first: number): number {
  if (!reading.continues(first)) return first;
  const joined = reading.has(first, Shape.Joined) && reading.term(first - 1) === "-";
  if (joined) return reading.term(first - 2) === "mid" ? first - 2 : first;
  return /^(?:early|mid|late)$/u.test(reading.term(first - 1)) ? first - 1 : first;
}

const FRACTION = /^(?:half|quarter|third|decade|decades|years|part)$/u;
const WHICH = /^(?:first|second|third|fourth|last|latter|early|final)$/u;

/** The first token of `(very) beginning of (the)` or `first half of (the)` before a date. */
function partBefore(reading: Reading, at: number): number | undefined {
  if (!reading.continues(at)) return undefined;
  const of = reading.term(at - 1) === "the" ? at - 2 : at - 1;
  if (reading.term(of) !== "of" || !reading.continues(of)) return undefined;
  const noun = of - 1;
  if (reading.is(noun, Word.DatePart)) return reading.term(noun - 1) === "very" ? noun - 1 : noun;
  const fraction = FRACTION.test(reading.term(noun)) && WHICH.test(reading.term(noun - 1));
  return fraction && reading.continues(noun) ? noun - 1 : undefined;
}

function yearAt(reading: Reading, i: number): Found | undefined {
  if (i >= reading.length || (i > 0 && reading.opens[i] === 1 && reading.opens[i - 1] === 1))
    return undefined;
  const term = reading.term(i);
  return isYear(term) ? { first: i, last: i + 1, name: term } : undefined;
}

function isYear(term: string): boolean {
  return term.length === 4 && /^(?:1[0-9]|20)\d\d$/u.test(term);
}

/** The day of the month that a token is (`12`, `12th`), 0 where it is none. */
function dayAt(reading: Reading, i: number): number {
  if (!reading.continues(i) && reading.opens[i] !== 1) return 0;
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(reading.term(i));
  const day = match ? Number(match[1]) : 0;
  return day <= 31 ? day : 0;
}

function skipMark(reading: Reading, i: number, mark: string): number {
  return reading.term(i) === mark && reading.continues(i) ? i + 1 : i;
}

function skipOf(reading: Reading, i: number): number {
  return reading.term(i) === "of" && reading.continues(i) ? i + 1 : i;
}

function iso(year: string, month: number, day: number): string {
  return `${year}-${two(month)}-${two(day)}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
