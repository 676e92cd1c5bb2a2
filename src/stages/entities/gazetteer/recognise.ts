import { Shape } from "../../../model/annotation.ts";
import { Evidence } from "../evidence.ts";
import { Word } from "../lexicon.ts";
import { afterSuffix, isInitial } from "../name-run.ts";
import { type Reading, Zone } from "../reading.ts";
import type { Candidate } from "../recogniser.ts";
import type { Automaton, Ending } from "./automaton.ts";
import type { Hit } from "./hit.ts";

/** Finds the longest name at each word and notes it in `reading.hits`, for the other rules to consult. */
export function findHits(reading: Reading, automaton: Automaton): Hit[] {
  const symbols = automaton.symbols(reading.tokens.vocabulary);
  const { term } = reading.tokens;
  const hits: Hit[] = [];
  for (let i = 0; i < reading.length; ) {
    const node = automaton.first(symbols[term[i] as number] as number);
    const hit = node === 0 ? undefined : longestFrom(reading, automaton, symbols, i, node);
    if (!hit || reading.zones[i] === Zone.Skip) {
      i++;
      continue;
    }
    reading.hitAt[i] = hits.push(hit);
    if (hit.last > i + 1) reading.covered.fill(1, i, hit.last);
    i = hit.last;
  }
  reading.hits = hits;
  return hits;
}

function longestFrom(
  reading: Reading,
  automaton: Automaton,
  symbols: Int32Array,
  first: number,
  root: number,
): Hit | undefined {
  const { term } = reading.tokens;
  let best: Hit | undefined;
  let node = root;
  for (let last = first + 1; ; last++) {
    const ending = automaton.ending(node);
    if (ending && fits(reading, ending, first, last)) {
      best = { first, last, entry: ending.entry, alias: ending.alias };
    }
    if (!reading.continues(last)) return best;
    node = automaton.next(node, symbols[term[last] as number] as number);
    if (node === 0) return best;
  }
}

function fits(reading: Reading, ending: Ending, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const bit = 1 << (i - first);
    if (ending.capitals & bit && !reading.isCapital(i)) return false;
    if (ending.allCapitals & bit && !isAcronym(reading, i)) return false;
  }
  return isAllowed(reading, ending, first, last);
}

/** `US`, `WHO` and `IT` must be in capitals, and not because the whole heading is; `Nato` need not be. */
function isAcronym(reading: Reading, i: number): boolean {
  const risky = reading.is(i, Word.Common) || reading.end(i) - reading.start(i) < 4;
  if (!reading.has(i, Shape.AllCapitals)) return !risky;
  return !(reading.zones[i] === Zone.Capitals && reading.is(i, Word.Common));
}

function isAllowed(reading: Reading, { entry }: Ending, first: number, last: number): boolean {
  if (entry.needs === "the" && reading.term(first - 1) !== "the") return false;
  if (entry.needs === "middle" && reading.opens[first] === 1) return false;
  if (entry.needs === "city" && !(reading.term(first - 1) === "," && reading.isCapital(first - 2)))
    return false;
  if (entry.needs === "work" && reading.zones[first] !== Zone.Reference) return false;
  if (TABLES.test(entry.source) && isOther(reading, first, last)) return false;
  if (entry.label === "ORG" && isReporter(reading, last)) return false;
  if (entry.label === "NORP") return !isPost(reading, first) && !isLanguage(reading, first, last);
  return true;
}

/** The long tables hold small places, whose names are often part of other names (`Nord Stream`, `Thomas Nelson`). */
const TABLES = /^(?:cities|subdivisions)$/u;

function isOther(reading: Reading, first: number, last: number): boolean {
  return (last - first === 1 && isInsideName(reading, first)) || isShouted(reading, first);
}

function isInsideName(reading: Reading, i: number): boolean {
  const next = i + 1;
  if (reading.continues(next) && reading.isCapital(next) && !reading.is(next, Word.Function | Word.Title))
    return true;
  return isNameWord(reading, i - 1, i);
}

/** A capitalised word that is neither an ordinary one nor a word of the grammar, next to another. */
function isNameWord(reading: Reading, i: number, later: number): boolean {
  if (!reading.continues(later) || !reading.isCapital(i)) return false;
  return !reading.is(i, Word.Common | Word.Function | Word.Title | Word.Month);
}

/** A word in capitals throughout, where the text around it is not: an acronym, no small town. */
function isShouted(reading: Reading, i: number): boolean {
  return reading.has(i, Shape.AllCapitals) && reading.zones[i] !== Zone.Capitals;
}

/** `[1986] ICJ Rep 14`: where a court's decisions are printed. */
function isReporter(reading: Reading, last: number): boolean {
  return reading.zones[last] === Zone.Reference && /^(?:rep|reports)$/u.test(reading.term(last));
}

/** `post-Soviet` is a time, not a nation; `pro-Russian` and `anti-Russian` name one. */
function isPost(reading: Reading, first: number): boolean {
  return first > 1 && reading.has(first, Shape.Joined) && /^(?:post|pre)$/u.test(reading.term(first - 2));
}

/** `Kazakh language`, `Russian-speaking`: a language, no nation. */
function isLanguage(reading: Reading, first: number, last: number): boolean {
  const spoken =
    /^(?:in|into|speak|speaks|spoke|spoken|speaking)$/u.test(reading.term(first - 1)) &&
    reading.continues(first);
  if (!reading.continues(last)) return spoken;
  if (spoken && (reading.has(last, Shape.Punctuation) || /^(?:at|on|by|from)$/u.test(reading.term(last)))) {
    return !reading.has(last, Shape.Joined) || reading.term(last) !== "-";
  }
  const next = reading.has(last, Shape.Joined) && reading.term(last) === "-" ? last + 1 : last;
  return /^(?:languages?|speaking|speakers?|subtitles|alphabet|translation|dialects?)$/u.test(
    reading.term(next),
  );
}

/** The hits as candidates: several words say more than one. */
export function hitCandidates(reading: Reading, hits: readonly Hit[]): Candidate[] {
  return [...hits.map((hit) => hitCandidate(reading, hit)), ...hits.flatMap((hit) => longer(reading, hit))];
}

const BODY =
  /^(?:soviet|assembly|duma|rada|council|congress|parliament|senate|diet|court|majlis|majilis|committee|politburo|party|union|movement|front|league|alliance|federation|commons|lords|representatives|deputies)$/u;

function longer(reading: Reading, hit: Hit): Candidate[] {
  return hit.entry.label === "GPE" ? wholePlace(reading, hit) : ofState(reading, hit);
}

/** `San Miguel de Piura`, `East Honiara`: a place by another's name. */
function wholePlace(reading: Reading, { first, last, entry }: Hit): Candidate[] {
  const part = TOWNS.test(entry.source) || (entry.source === "states" && entry.id === undefined);
  if (reading.zones[first] !== Zone.Body || !part) return [];
  let [start, end] = [first, last];
  const other = /^(?:de|da|do|del)$/u.test(reading.term(last)) ? reading.hit(last + 1) : undefined;
  if (other?.entry.label === "GPE" && reading.continues(other.first)) end = other.last;
  else if (isSide(reading, first - 1) && reading.continues(first)) start = first - 1;
  if (start === first && end === last) return [];
  return [reading.candidate(start, end, "GPE", Evidence.Form, "place:whole")];
}

const TOWNS = /^(?:cities|subdivisions|capitals-and-cities)$/u;

function isSide(reading: Reading, i: number): boolean {
  if (!reading.isCapital(i) || !reading.continues(i) || reading.isCapital(i - 1)) return false;
  return /^(?:north|south|east|west)$/u.test(reading.term(i));
}

/** `Supreme Soviet of the Moldavian S.S.R.`: a body that many states have, and whose it is. */
function ofState(reading: Reading, { first, last, entry }: Hit): Candidate[] {
  if (entry.label !== "ORG" || reading.term(last) !== "of" || !BODY.test(reading.term(last - 1))) return [];
  const start = reading.term(last + 1) === "the" ? last + 2 : last + 1;
  const end = stateEnd(reading, start);
  if (end === start) return [];
  return [reading.candidate(first, end, "ORG", Evidence.Form, `gazetteer:${entry.source}`)];
}

/** The end of a state's name: `Kazakhstan`, `Moldavian S.S.R.`; `start` itself where none stands there. */
function stateEnd(reading: Reading, start: number): number {
  const hit = reading.hit(start);
  if (!hit || !reading.continues(start)) return start;
  if (hit.entry.label === "GPE") return hit.last;
  return hit.entry.label === "NORP" && reading.is(hit.last, Word.StateHead) ? hit.last + 1 : start;
}

/** `J. William Fulbright`, where the table has no initial. */
function beforeInitial(reading: Reading, first: number): number {
  if (!reading.continues(first)) return first;
  if (reading.has(first - 1, Shape.Dotted) && isInitial(reading, first - 1)) return first - 1;
  const joined = reading.term(first - 1) === "." && reading.has(first - 1, Shape.Joined);
  return joined && isInitial(reading, first - 2) ? first - 2 : first;
}

/** `South Atlantic`, `Eastern Mediterranean`: a part of what the table has is a place of its own. */
function beforeDirection(reading: Reading, first: number): number {
  const isPart =
    reading.continues(first) && reading.is(first - 1, Word.Direction) && reading.isCapital(first - 1);
  return isPart ? first - 1 : first;
}

function hitCandidate(reading: Reading, { first, last: end, entry }: Hit): Candidate {
  const part = entry.label === "LOC" ? beforeDirection(reading, first) : first;
  if (part < first) return reading.candidate(part, end, "LOC", Evidence.Form, `gazetteer:${entry.source}`);
  const last = entry.label === "PERSON" ? afterSuffix(reading, end) : end;
  return reading.candidate(
    entry.label === "PERSON" ? beforeInitial(reading, first) : first,
    last,
    entry.label,
    last - first > 1 ? Evidence.Form : Evidence.Gazetteer,
    `gazetteer:${entry.source}`,
    last > end ? {} : entry.id === undefined ? { name: entry.name } : { name: entry.name, id: entry.id },
  );
}
