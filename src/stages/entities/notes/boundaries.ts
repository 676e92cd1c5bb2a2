import { Shape } from "../../../model/annotation.ts";
import { Word } from "../lexicon.ts";
import type { Reading } from "../reading.ts";

/** Words after a comma or full stop that no title goes on with: what follows them describes the publication. */
const DESCRIBES =
  /^(?:vol|volume|vols|no|nos|nr|issue|p|pp|s|ss|c|ed|eds|edited|trans|transl|translated|tr|available|accessed|retrieved|at|url|doi|https?|in|in:|special|op|ibid|ibidem|rev|revised|2nd|3rd|second|third|paper|working|report|unpublished|phd|ph\.d\.|dissertation|thesis|chap|chapter|ch|cit|para|paras|art|quoted|cited|forthcoming|mimeo|translation|interview|reprinted|hereafter|last|online|winter|spring|summer|autumn|fall|application|advisory|judgment|order|judgement|ruling|opinion)$/u;

/** True where the segment that starts at `i`, after a comma, is surely not part of a title. */
export function describes(reading: Reading, i: number): boolean {
  // `Finland in Soviet Policy, 1953–58`
  if (/^[12]\d\d\d$/u.test(reading.term(i)) && reading.isHyphen(i + 1)) return false;
  if (reading.has(i, Shape.Number) || /^\d/u.test(reading.term(i))) return true;
  if (
    DESCRIBES.test(reading.term(i).replace(/(?<=^\p{L})\.$/u, "")) &&
    !(reading.term(i) === "in" && reading.isCapital(i) && reading.term(i + 1) !== ":")
  )
    return true;
  if (reading.is(i, Word.Month) && reading.isCapital(i)) return /^(?:\d|[,.]$)/u.test(reading.term(i + 1));
  return isImprint(reading, i);
}

/** `Cornell University Press,`, `Routledge,`, `Ithaca, NY`, `Moscow:`: a publisher, or a place before one or a year. */
function isImprint(reading: Reading, i: number): boolean {
  const hit = reading.hit(i);
  const end = segmentEnd(reading, i);
  if (hit?.entry.label === "GPE" && isPlaces(reading, i)) return true;
  if (hit && hit.last >= end && (hit.entry.source === "media-and-presses" || hit.entry.label === "ORG"))
    return true;
  const placed = reading.term(end) === ":" && end - i < 4;
  if (placed && isPublisher(reading, end + 1, segmentEnd(reading, end + 1))) return true;
  return (
    isJournal(reading, i, end) ||
    isPublisher(reading, i, end) ||
    isBeforePlace(reading, i, end) ||
    isDatedBody(reading, i, end)
  );
}

const PERIODICAL = /^(?:journal|review|studies|quarterly|bulletin|affairs|survey|annals)$/u;

/** `Journal of Eurasian Studies, Vol. 7`: a journal by its noun and the volume after it. */
export function isJournal(reading: Reading, first: number, end: number): boolean {
  if (reading.term(end) !== "," || !/^(?:vol|volume|no|issue)$/u.test(reading.term(end + 1))) return false;
  let journal = false;
  for (let i = first; i < end; i++) {
    if (reading.has(i, Shape.Word) && !reading.isCapital(i) && !reading.is(i, Word.Function)) return false;
    journal ||= PERIODICAL.test(reading.term(i));
  }
  return journal;
}

/** `Brookings Doha Center, August 2019`: a body before a date. */
function isDatedBody(reading: Reading, first: number, end: number): boolean {
  if (end - first < 2 || end - first > 8 || reading.term(end) !== "," || !reading.is(end - 1, Word.OrgHead))
    return false;
  for (let i = first; i < end; i++) if (!reading.isCapital(i) && !reading.is(i, Word.Linker)) return false;
  return reading.is(end + 1, Word.Month) || /^(?:\d{1,2}|(?:1[89]|20)\d\d)$/u.test(reading.term(end + 1));
}

/** `James Currey, Oxford, 2008`, `Ves Mir, Moscow`: up to four capitalised words before the place of publication. */
export function isBeforePlace(reading: Reading, first: number, end: number): boolean {
  if (
    end === first ||
    end - first > 4 ||
    reading.term(end) !== "," ||
    !reading.isCapital(first) ||
    reading.covered[first] === 1
  )
    return false;
  let proper = false;
  for (let i = first; i < end; i++) {
    if (reading.has(i, Shape.Word) && !reading.isCapital(i) && !reading.is(i, Word.Function)) return false;
    if (reading.hitAt[i] !== 0) return false;
    proper ||= reading.isCapital(i) && !reading.is(i, Word.Common);
  }
  return proper && reading.hit(end + 1)?.entry.label === "GPE" && isPlaces(reading, end + 1);
}

function isPublisher(reading: Reading, first: number, end: number): boolean {
  if (end === first || end - first > 14) return false;
  let publisher = false;
  for (let i = first; i < end; i++) {
    if (reading.has(i, Shape.Word) && !reading.isCapital(i) && !reading.is(i, Word.Function)) return false;
    publisher ||=
      reading.is(i, Word.Publisher) ||
      isUp(reading, i) ||
      /^(?:university|institute|inc|ltd|sons)$/u.test(reading.term(i));
  }
  return publisher;
}

/** `Harvard UP`: a university press. */
export function isUp(reading: Reading, i: number): boolean {
  return reading.term(i) === "up" && reading.has(i, Shape.AllCapitals);
}

/** A state, which may follow a place of publication and be none, unless it is a city as well. */
function isState(reading: Reading, i: number): boolean {
  const entry = reading.hit(i)?.entry;
  if (entry?.source !== "states" || entry.id === undefined) return false;
  return !/^(?:Singapore|Luxembourg|Monaco|Malta|Hong Kong|Macao|San Marino)$/u.test(entry.name);
}

/** `London and New York, 1998`, `Cheltenham, UK, and Northampton, USA, 2013`, `Moscow:`: places of publication. */
function isPlaces(reading: Reading, from: number): boolean {
  let i = from;
  if (isState(reading, from)) return false;
  for (let places = 0; places < 6; places++) {
    const hit = reading.hit(i);
    if (hit?.entry.label !== "GPE")
      return (
        places > 0 && (/^\d/u.test(reading.term(i)) || reading.is(i, Word.Month) || isImprintEnd(reading, i))
      );
    i = hit.last;
    const mark = reading.term(i);
    if (mark === ":" || mark === "" || !reading.continues(i)) return true;
    if (/^(?:[,/&;]|and)$/u.test(mark)) i++;
    else return /^[().]$/u.test(mark);
    if (/^(?:and|&)$/u.test(reading.term(i))) i++;
  }
  return false;
}

function isImprintEnd(reading: Reading, i: number): boolean {
  const hit = reading.hit(i);
  if (hit?.entry.label === "ORG") return true;
  return isPublisher(reading, i, segmentEnd(reading, i));
}

/** The end of the segment that starts at `i`: a comma, colon, bracket, or the sentence's end. At most 14 tokens. */
export function segmentEnd(reading: Reading, i: number): number {
  let end = i;
  while (end < reading.length && end < i + 14 && !/^(?:[,:;()[\].]|\u201d|")$/u.test(reading.term(end)))
    end++;
  return end;
}

/** A mark of Markdown emphasis (`*`, `_`) at a position: what it encloses is in italics. */
export function isEmphasis(text: string, position: number): boolean {
  const mark = text.charAt(position);
  return mark === "*" || mark === "_";
}

/** True where the full stop at `i` ends a phrase and not an abbreviation or initial. */
export function endsPhrase(reading: Reading, i: number, limit: number): boolean {
  if (i + 1 >= limit) return true;
  const before = reading.term(i - 1);
  if (before.length === 1 && reading.isCapital(i - 1)) return false;
  if (/^(?:vs|v|st|dr|mr|no|vol|ed|eds|jr|u\.s|etc)$/u.test(before)) return false;
  if (reading.has(i + 1, Shape.Joined)) return false;
  const next = i + 1;
  return reading.isCapital(next) || reading.has(next, Shape.Punctuation | Shape.Number);
}
