import { Shape } from "../../model/annotation.ts";
import { Evidence } from "./evidence.ts";
import { Word } from "./lexicon.ts";
import type { Reading } from "./reading.ts";
import type { Candidate } from "./recogniser.ts";
import { wordSet } from "./word-set.ts";

/** A capitalised word that no table and no word list explains. */
export function isUnknown(reading: Reading, i: number): boolean {
  return (
    reading.isCapital(i) && reading.hitAt[i] === 0 && reading.covered[i] === 0 && !reading.is(i, Word.Common)
  );
}

const CONSTITUENCY = wordSet(`
  seat seats constituency constituencies riding ridings electorate`);

/** A constituency of several words after `seat of`. */
export function seatAt(reading: Reading, i: number): Candidate | undefined {
  if (!CONSTITUENCY.has(reading.term(i - 2))) return undefined;
  const last = constituencyEnd(reading, i);
  return last > i + 1 ? reading.candidate(i, last, "GPE", Evidence.Form, "place:seat") : undefined;
}

/** The end of a constituency's name of several words: `Kirkcaldy and Cowdenbeath`, `Dunedin West`. */
function constituencyEnd(reading: Reading, first: number): number {
  let last = first;
  while (last < first + 6 && reading.continues(last)) {
    const joint = reading.isHyphen(last) || reading.term(last) === "and";
    const next = joint && last > first ? last + 1 : last;
    if (
      !reading.isCapital(next) ||
      !reading.continues(next) ||
      reading.is(next, Word.Function | Word.Title | Word.OrgHead)
    )
      break;
    last = next + 1;
  }
  return last;
}

/** First words of towns in several languages: `Bad Godesberg`, `Novi Sad`. */
const PREFIX = wordSet(`
  bad novi novo nova nizhny nizhni veliky velika stary stara stare puerto playa rio río`);

function isPrefixed(reading: Reading, i: number): boolean {
  return (
    reading.continues(i) && reading.continues(i + 1) && isUnknown(reading, i + 1) && !reading.isCapital(i + 2)
  );
}

/** `the village of Banjska`, `the seat of Warringah`, `mayor of Xanadu`. */
const SETTLEMENT = wordSet(`
  village villages town towns city cities port ports district districts province provinces capital
  municipality suburb suburbs settlement county counties seat constituency constituencies riding
  electorate borough parish diocese mayor lord-mayor archbishop bishop neighbourhood neighborhood island
  islands region regions outskirts governor duchy kingdom principality colony commune state states battle
  siege people north south east west`);

/** The end of a place's name at `i`; `i` itself where nothing says that it is one. */
export function placeEnd(reading: Reading, i: number): number {
  if (PREFIX.has(reading.term(i)) && isPrefixed(reading, i)) return i + 2;
  if (reading.opens[i] === 1 || reading.is(i, Word.Common)) return i;
  const last = beforeNoun(reading, i) || shownEnd(reading, i);
  return last > i && mayBePlace(reading, i) ? last : i;
}

function shownEnd(reading: Reading, i: number): number {
  if (isSeat(reading, i)) return seatEnd(reading, i);
  if (reading.is(i, Word.Given | Word.Family)) return i;
  return isAlone(reading, i) ? singleEnd(reading, i) : pairEnd(reading, i);
}

/** What goes from place to place. */
const MOTION = wordSet(`
  flew fly flies moved move moving traveled travelled travel went came returned fled sailed marched runs
  run running flight flights services route routes line road railway train trains ferry ferries emigrated
  immigrated deported drove walked escaped retreated expelled journey trip visit tour native hails hailed
  relocated transferred advanced banished exiled withdrew settled commuted`);

/** `flew to Berchtesgaden`, `runs from Oban`. */
function isGoal(reading: Reading, i: number): boolean {
  if (!/^(?:to|from|into|via|through)$/u.test(reading.term(i - 1))) return false;
  // `a planter from Hambantota`
  if (reading.term(i - 1) === "from" && isWho(reading, i - 2)) return true;
  for (let at = i - 2; at > i - 6 && reading.continues(at + 1); at--)
    if (MOTION.has(reading.term(at))) return true;
  return false;
}

/** Nouns in small letters that a place's name stands before: `Ablekuma Central constituency`. */
const PLACE_AFTER = wordSet(`
  constituency constituencies district districts province provinces county counties municipality oblast raion
  governorate prefecture parish region department canton village township suburb neighbourhood neighborhood`);

/** The end of an unknown name before such a noun; 0 where none follows. */
function beforeNoun(reading: Reading, i: number): number {
  if (!isUnknown(reading, i) || reading.isCapital(i - 1) || reading.isHyphen(i - 1)) return 0;
  let last = i + 1;
  while (last < i + 4 && (reading.isCapital(last) || reading.isHyphen(last))) last++;
  return last < reading.length && reading.continues(last) && PLACE_AFTER.has(reading.term(last)) ? last : 0;
}

function isWho(reading: Reading, i: number): boolean {
  return reading.is(i, Word.PersonNoun) || /(?:er|or|ist|man|woman|family)$/u.test(reading.term(i));
}

function seatEnd(reading: Reading, i: number): number {
  if (reading.isHyphen(i + 1) && reading.isCapital(i + 2)) return i + 3;
  let last = i + 1;
  while (last < i + 3 && reading.continues(last) && isUnknown(reading, last)) last++;
  const part = reading.isCapital(last) && reading.is(last, Word.Direction) && reading.continues(last);
  return part ? last + 1 : last;
}

function singleEnd(reading: Reading, i: number): number {
  if (reading.is(i, Word.PlaceShape) || isInState(reading, i) || isGoal(reading, i)) return i + 1;
  const before = reading.is(i - 1, Word.Direction) && !reading.isCapital(i - 1) ? i - 2 : i - 1;
  return before < i - 1 || /^(?:in|near|at)$/u.test(reading.term(before)) ? i + 1 : i;
}

/** The end of two unknown words after a preposition of place: `in Borgo Valsugana`; not `in Der Spiegel`. */
function pairEnd(reading: Reading, i: number): number {
  if (!/^(?:in|near|at)$/u.test(reading.term(i - 1)) || !isUnknown(reading, i) || !isUnknown(reading, i + 1))
    return i;
  if (!reading.continues(i + 1) || (reading.continues(i + 2) && reading.isCapital(i + 2))) return i;
  return reading.is(i + 1, Word.Family) || /^(?:der|die|das|le|les|l)$/u.test(reading.term(i)) ? i : i + 2;
}

function isAlone(reading: Reading, i: number): boolean {
  if (reading.isCapital(i + 1) && reading.continues(i + 1)) return false;
  return !reading.isCapital(i - 1) && !reading.isHyphen(i + 1);
}

/** Behind a noun for a place or who sits for one: `seat of Warringah`, `MP for Hitchin`. */
function isSeat(reading: Reading, i: number): boolean {
  const linker = reading.term(i - 1);
  if (
    /^(?:represented|contested|toured|representing|contesting|occupied|besieged|annexed|invaded|conquered|liberated)$/u.test(
      linker,
    )
  )
    return true;
  if (linker === "of") return SETTLEMENT.has(reading.term(i - 2));
  return (
    linker === "for" &&
    /^(?:mp|mla|msp|tds?|member|deputy|parliament|senator|councillor|sat|stood|candidate|elected|returned|representative)$/u.test(
      reading.term(i - 2),
    )
  );
}

/** `Gettysburg, Pennsylvania`, `Boston’s Roxbury`: a place of the state or city that is named beside it. */
function isInState(reading: Reading, i: number): boolean {
  const state = reading.term(i + 1) === "," ? reading.hit(i + 2) : undefined;
  if (state?.entry.label === "GPE" && /^(?:of|in|at|from|to|near|around|outside)$/u.test(reading.term(i - 1)))
    return true;
  if (!reading.has(i - 1, Shape.Possessive)) return false;
  const city = reading.hit(i - 2) ?? reading.hit(i - 3);
  return city?.last === i - 1 && CITIES.test(city.entry.source);
}

const CITIES = /^(?:cities|capitals-and-cities)$/u;

/** No language (`in Spanish`), no acronym or code (`at COP26`). */
function mayBePlace(reading: Reading, i: number): boolean {
  if (/(?:ish|ese|ic|ean)$/u.test(reading.term(i))) return false;
  return !/[\p{Ll}\d]\p{Lu}|\d|\p{Lu}{2}/u.test(reading.slice(i, i + 1));
}
