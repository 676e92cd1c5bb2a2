import { Shape } from "../../../model/annotation.ts";
import { Evidence } from "../evidence.ts";
import { Word } from "../lexicon.ts";
import type { Reading } from "../reading.ts";
import type { Candidate } from "../recogniser.ts";
import { authorsAt } from "./authors.ts";
import { describes, isBeforePlace, isEmphasis, isJournal, isUp, segmentEnd } from "./boundaries.ts";
import { type Item, quotationAt } from "./item.ts";
import { titleAt, titleEnd } from "./titles.ts";

/** What follows a title: the journal or book that holds it, editors, publisher, place. */
export function readImprint(
  reading: Reading,
  item: Item,
  from: number,
  quoted: boolean,
  stops: boolean,
): Candidate[] {
  const found: Candidate[] = [];
  let holder = quoted || stops;
  // What holds an article is a journal; a book is held by none.
  const books = stops && !quoted;
  let at = skipMarks(reading, from, item.last);
  while (at < item.last) {
    const step = readSegment(reading, item, at, holder, stops, books);
    found.push(...step.found);
    if (step.found.some(({ label }) => label === "WORK_OF_ART")) holder = false;
    at = skipMarks(reading, Math.max(step.end, at + 1), item.last);
  }
  return found;
}

interface Step {
  readonly found: readonly Candidate[];
  readonly end: number;
}

function readSegment(
  reading: Reading,
  item: Item,
  at: number,
  holder: boolean,
  stops: boolean,
  books: boolean,
): Step {
  const editors = editorsAt(reading, item, at);
  if (editors) return editors;
  if (reading.term(at) === "in") return bookAt(reading, item, at, stops);
  const quotation = quotationAt(item, at);
  if (quotation) {
    const title = titleAt(reading, item, at, stops);
    return { found: title ? [title.found] : [], end: quotation.close + 1 };
  }
  const volumed = isVolume(reading, at) ? at + 1 : at;
  if (volumed > at || isJournal(reading, at, segmentEnd(reading, at))) {
    const journal = journalAt(reading, item, volumed, stops, false);
    if (journal) return journal;
  }
  const italic = isEmphasis(reading.text, reading.start(at) - 1);
  if ((holder || italic) && reading.isCapital(at) && !describes(reading, at)) {
    const journal = journalAt(reading, item, at, stops, books);
    if (journal) return journal;
  }
  return pressAt(reading, item, at);
}

/** The volume before a journal, as lawyers write it: `(2017) 28 European Journal of International Law 649`. */
function isVolume(reading: Reading, i: number): boolean {
  return (
    reading.has(i, Shape.Number) && reading.isCapital(i + 1) && !reading.is(i + 1, Word.Month | Word.Season)
  );
}

/** `ed. by R. Dragneva, K. Wolczuk`, `edited by`, `trans.`, `translated by`. */
function editorsAt(reading: Reading, item: Item, at: number): Step | undefined {
  if (!/^(?:eds?|edited|trans|transl|translated|tr|red|pod|hrsg)$/u.test(reading.term(at))) return undefined;
  let i = at + 1;
  while (i < item.last && /^(?:\.|by|and|with|red|ed|introduction|an)$/u.test(reading.term(i))) i++;
  const { found, end } = authorsAt(reading, i, item.last, false);
  return { found, end: Math.max(end, i) };
}

/** `in: Eurasian Integration, ed. by …`, `In R. Dragneva & K. Wolczuk (Eds.), Eurasian integration`. */
function bookAt(reading: Reading, item: Item, at: number, stops: boolean): Step {
  let i = at + 1;
  if (reading.term(i) === ":") i++;
  const { found, end } = authorsAt(reading, i, item.last, false);
  i = found.length > 0 ? skipMarks(reading, end, item.last) : i;
  const title = titleAt(reading, item, i, stops);
  if (!title) return { found, end: Math.max(end, at + 1) };
  return { found: [...found, title.found], end: title.end };
}

/** The journal after an article's title: a segment in Title Case that is no body and no publisher. */
function journalAt(
  reading: Reading,
  item: Item,
  at: number,
  stops: boolean,
  books: boolean,
): Step | undefined {
  const end = abbreviatedEnd(reading, at, item.last) || titleEnd(reading, item, at, stops);
  const last = withoutVolume(reading, at, end);
  const hit = reading.hit(at);
  if (hit && hit.last >= last && hit.entry.label !== "WORK_OF_ART")
    return { found: [], end: Math.max(last, hit.last) };
  const numbered = last < end || /^(?:vol|volume|no|nr|\d+)$/u.test(reading.term(end + 1));
  const published = isPlaced(reading, item, at, last) || isBesideColon(reading, at);
  const dated = last === end && /^(?:1[5-9]|20)\d\d$/u.test(reading.term(end + 1));
  if (books && (!numbered || dated) && published) return undefined;
  if (!isPeriodical(reading, at, last) && !(numbered && last - at < 10)) return undefined;
  const whole = isAbbreviated(reading, at, last) ? last + 1 : last;
  const found = reading.candidate(at, whole, "WORK_OF_ART", Evidence.Title, "reference:journal");
  return { found: [found], end };
}

/** The end of `Asian J. Comp. Law` before a comma and its volume; 0 where no such abbreviations stand. */
function abbreviatedEnd(reading: Reading, at: number, limit: number): number {
  let stops = 0;
  for (let i = at; i < Math.min(limit, at + 14); i++) {
    const term = reading.term(i);
    if (term === ",") return stops > 0 && /^(?:vol|no|pp)$/u.test(reading.term(i + 1)) ? i : 0;
    if (term === ".") stops++;
    else if (!reading.isCapital(i) && !reading.is(i, Word.Linker) && term !== "&") return 0;
  }
  return 0;
}

/** `Harv. L. Rev. 381`: the last stop is the abbreviation's as the others are. */
function isAbbreviated(reading: Reading, at: number, last: number): boolean {
  if (reading.term(last) !== "." || !reading.has(last + 1, Shape.Number)) return false;
  for (let i = at; i < last; i++) if (reading.term(i) === ".") return true;
  return false;
}

/** `International Affairs 75`: the number is the volume's. */
function withoutVolume(reading: Reading, at: number, end: number): number {
  let last = end;
  while (last > at + 1 && (reading.has(last - 1, Shape.Number) || isRange(reading, last - 1))) last--;
  return last;
}

/** The mark in `37: 8–13`. */
function isRange(reading: Reading, i: number): boolean {
  return /^[:\u2013-]$/u.test(reading.term(i)) && reading.has(i - 1, Shape.Number);
}

const PERIODICAL =
  /^(?:journal|review|studies|quarterly|bulletin|affairs|politics|survey|perspectives|annals|yearbook|monitor|digest|papers|times|reports?|issues|letters|magazine|zeitschrift|revue|vestnik|problems|world|dialogue|security|relations|organization|law)$/u;

/** Capitals throughout but for small words; a body's noun only beside a journal's. */
function isPeriodical(reading: Reading, first: number, last: number): boolean {
  let journal = false;
  let body = false;
  for (let i = first; i < last; i++) {
    if (!reading.has(i, Shape.Word)) continue;
    if (
      !reading.isCapital(i) &&
      !reading.is(i, Word.Function) &&
      !isEmphasis(reading.text, reading.start(first) - 1)
    ) {
      return first === i - 1 && last === i + 1;
    }
    journal ||= PERIODICAL.test(reading.term(i));
    body ||= reading.is(i, Word.OrgHead | Word.Publisher);
  }
  return last - first <= 14 && (journal || !body);
}

/** `Cornell University Press`, and the place and publisher of `Moscow: Ves’ Mir`. */
function pressAt(reading: Reading, item: Item, at: number): Step {
  const end = withoutVolume(reading, at, Math.min(segmentEnd(reading, at), item.last));
  const found: Candidate[] = [];
  if (end <= at) return { found, end: at + 1 };
  const colon = colonAfter(reading, end);
  if (end - at <= 3 && colon < item.last && reading.hit(at) === undefined && isNames(reading, at, end)) {
    const last = withoutVolume(reading, colon + 1, Math.min(segmentEnd(reading, colon + 1), item.last));
    if (reading.term(colon) === ":" && isNames(reading, colon + 1, last)) {
      found.push(reading.candidate(at, end, "GPE", Evidence.Reference, "reference:place"));
      found.push(reading.candidate(colon + 1, last, "ORG", Evidence.Reference, "reference:publisher"));
      return { found, end: last };
    }
  }
  const afterPlace = reading.term(at - 1) === ":" && isPlaceBefore(reading, at - 2, found);
  const placed = afterPlace || isPlaced(reading, item, at, end);
  if (isPublisher(reading, at, end) || (placed && isNames(reading, at, end))) {
    found.push(reading.candidate(at, end, "ORG", Evidence.Reference, "reference:publisher"));
  }
  return { found, end };
}

/** The colon after a place of publication, which may be one letter: `М.: Наука`. */
function colonAfter(reading: Reading, end: number): number {
  return reading.term(end) === "." && reading.term(end + 1) === ":" ? end + 1 : end;
}

/** A place or the publisher after it: `Алматы: КИСИ`. */
function isBesideColon(reading: Reading, at: number): boolean {
  const colon = colonAfter(reading, segmentEnd(reading, at));
  return reading.term(at - 1) === ":" || (reading.term(colon) === ":" && colon < at + 3);
}

/** A publisher by where it stands: before its place, or last in an entry of a list. */
function isPlaced(reading: Reading, item: Item, first: number, end: number): boolean {
  if (isBeforePlace(reading, first, end)) return true;
  const closes = item.listed && end >= item.last - 1 && end - first <= 6 && isNames(reading, first, end);
  if (!closes || reading.hit(first) !== undefined) return false;
  for (let i = first; i < end; i++) if (reading.isCapital(i) && !reading.is(i, Word.Common)) return true;
  return false;
}

function isPlaceBefore(reading: Reading, i: number, _found: readonly Candidate[]): boolean {
  for (let at = i; at > i - 4 && at >= 0; at--) {
    const hit = reading.hit(at);
    if (hit && hit.last >= i + 1) return hit.entry.label === "GPE";
  }
  return reading.isCapital(i);
}

function isPublisher(reading: Reading, first: number, last: number): boolean {
  if (last - first > 10 || last - first < 2 || !reading.isCapital(first)) return false;
  for (let i = first; i < last; i++)
    if ((reading.is(i, Word.Publisher) && reading.isCapital(i)) || isUp(reading, i))
      return isNames(reading, first, last);
  return false;
}

/** Capitalised words, small words between them allowed; not a date or number. */
function isNames(reading: Reading, first: number, last: number): boolean {
  if (last <= first || last - first > 8 || !reading.isCapital(first)) return false;
  for (let i = first; i < last; i++) {
    if (reading.has(i, Shape.Number) || reading.is(i, Word.Month)) return false;
    if (reading.has(i, Shape.Word) && !reading.isCapital(i) && !reading.is(i, Word.Function | Word.Particle))
      return false;
  }
  return true;
}

function skipMarks(reading: Reading, from: number, limit: number): number {
  let i = from;
  while (
    i < limit &&
    /^(?:\/\/|[,.;:()[\]?!*_\u201d"\u2013\u2014-]|\u2019)$/u.test(reading.term(i)) &&
    !/^["]$/u.test(reading.term(i))
  )
    i++;
  return i;
}
