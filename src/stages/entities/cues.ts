import { Shape } from "../../model/annotation.ts";
import { Evidence } from "./evidence.ts";
import { Word } from "./lexicon.ts";
import { type Reading, Zone } from "./reading.ts";
import type { Candidate, Recogniser } from "./recogniser.ts";

const ROMAN = /^[ivxlcdm]+$/u;

/** Single words that only their neighbours say something about: unknown acronyms, `in Xanadu`, words in `-stan`. */
export const cues: Recogniser = {
  id: "cue",
  version: "1",
  labels: ["ORG", "GPE"],
  recognise(reading) {
    const found: Candidate[] = [];
    for (let i = 0; i < reading.length; i++) {
      if (!reading.isCapital(i) || reading.zones[i] !== Zone.Body) continue;
      if (reading.opens[i] === 0 && reading.term(i - 1) === "of") {
        const seat = seatAt(reading, i);
        if (seat) found.push(seat);
      }
      if (reading.hitAt[i] !== 0) continue;
      const cued = cueAt(reading, i);
      if (cued) found.push(cued);
    }
    return found;
  },
};

const CONSTITUENCY = /^(?:seats?|constituency|constituencies|riding|ridings|electorate)$/u;

function seatAt(reading: Reading, i: number): Candidate | undefined {
  if (!CONSTITUENCY.test(reading.term(i - 2))) return undefined;
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

function cueAt(reading: Reading, i: number): Candidate | undefined {
  if (reading.has(i, Shape.AllCapitals) && acronym(reading, i))
    return reading.candidate(i, i + 1, "ORG", Evidence.Cue, "cue:acronym");
  if (isCreed(reading, i)) return reading.candidate(i, i + 1, "ORG", Evidence.Cue, "cue:party");
  if (PREFIX.test(reading.term(i)) && isPrefixed(reading, i))
    return reading.candidate(i, i + 2, "GPE", Evidence.Cue, "cue:place");
  const body = bodyEnd(reading, i);
  if (body > i) return reading.candidate(i, body, "ORG", Evidence.Cue, "cue:body");
  const last = placeEnd(reading, i);
  return last > i ? reading.candidate(i, last, "GPE", Evidence.Cue, "cue:place") : undefined;
}

/** First words of towns in several languages: `Bad Godesberg`, `Novi Sad`. */
const PREFIX = /^(?:bad|novi|novo|nova|nizhny|nizhni|veliky|velika|stary|stara|stare|puerto|playa|r[ií]o)$/u;

function isPrefixed(reading: Reading, i: number): boolean {
  return (
    reading.continues(i) && reading.continues(i + 1) && isUnknown(reading, i + 1) && !reading.isCapital(i + 2)
  );
}

/** `a Liberal MP`, `the Whig candidate`: a party by its creed, before who stands for it. */
function isCreed(reading: Reading, i: number): boolean {
  if (!CREED.test(reading.term(i)) || !reading.continues(i) || !reading.continues(i + 1)) return false;
  return reading.is(i + 1, Word.PersonNoun) || FOLLOWERS.test(reading.term(i + 1));
}

const CREED = /^(?:liberal|conservative|whig|unionist|labour|labor|federalist)$/u;
const FOLLOWERS =
  /^(?:mps?|meps?|members?|majority|backbenchers?|whips?|peers?|voters?|nominee|ticket|ministry|victory)$/u;

/** What people and things are called, not bodies. */
const ROLES =
  /^(?:mps?|meps?|mlas?|msps?|pms?|ceos?|phd|llb|qc|kc|dna|gdp|gnp|hiv|aids|isbn|doi|url|tv|vip)$/u;

/** Nouns in small letters that a body's name follows (`the newspaper Delo`) or goes before (`the Delo party`). */
const BODY_BEFORE =
  /^(?:party|parties|coalition|movement|faction|group|organi[sz]ation|alliance|newspaper|magazine|daily|weekly|company|airline|broadcaster|union|militia|publisher|bank|charity|think-tank|network|club|subsidiary)$/u;
const BODY_AFTER = /^(?:party|faction|militia|guerrillas|newspaper|magazine|broadcaster|airline|coalition)$/u;

/** The end of an unknown name that a noun for a body stands beside; `i` where none does. */
function bodyEnd(reading: Reading, i: number): number {
  if (!isUnknown(reading, i) || !reading.continues(i)) return i;
  let last = i + 1;
  while (last < i + 3 && reading.continues(last) && isUnknown(reading, last)) last++;
  if (reading.isCapital(last) && reading.continues(last)) return i;
  const called = /^(?:called|named|dubbed)$/u.test(reading.term(i - 1)) ? i - 2 : i - 1;
  if (BODY_BEFORE.test(reading.term(called)) && !reading.isCapital(called)) return last;
  const alone = !reading.isCapital(i - 1) || reading.is(i - 1, Word.Function);
  return alone &&
    reading.term(i - 1) === "the" &&
    BODY_AFTER.test(reading.term(last)) &&
    reading.continues(last)
    ? last
    : i;
}

function isUnknown(reading: Reading, i: number): boolean {
  return (
    reading.isCapital(i) && reading.hitAt[i] === 0 && reading.covered[i] === 0 && !reading.is(i, Word.Common)
  );
}

function acronym(reading: Reading, i: number): "ORG" | undefined {
  const length = reading.end(i) - reading.start(i);
  if (length > 7 || ROLES.test(reading.term(i)) || reading.has(i, Shape.Dotted) || reading.is(i, Word.Common))
    return undefined;
  if (ROMAN.test(reading.term(i)) || reading.has(i, Shape.Joined) || /\d/u.test(reading.term(i)))
    return undefined;
  if (reading.is(i + 1, Word.Currency)) return undefined;
  const neighbours = reading.has(i - 1, Shape.AllCapitals) || reading.has(i + 1, Shape.AllCapitals);
  return neighbours ? undefined : "ORG";
}

/** `the village of Banjska`, `the seat of Warringah`, `mayor of Xanadu`. */
const SETTLEMENT =
  /^(?:villages?|towns?|city|cities|port|ports|districts?|province|provinces|capital|municipality|suburbs?|settlement|county|counties|seat|constituency|constituencies|riding|electorate|borough|parish|diocese|mayor|lord-mayor|archbishop|bishop|neighbou?rhood|island|islands|region|regions|outskirts|governor|duchy|kingdom|principality|colony|commune|state|states|battle|siege|people|north|south|east|west)$/u;

/** The end of a place's name at `i`; `i` itself where nothing says that it is one. */
function placeEnd(reading: Reading, i: number): number {
  if (reading.is(i, Word.Common) || reading.opens[i] === 1) return i;
  if (isSeat(reading, i)) return seatEnd(reading, i);
  if (reading.is(i, Word.Given | Word.Family)) return i;
  return isAlone(reading, i) ? singleEnd(reading, i) : pairEnd(reading, i);
}

/** What goes from place to place. */
const MOTION =
  /^(?:flew|fly|flies|moved|move|moving|travell?ed|travel|went|came|returned|fled|sailed|marched|runs|run|running|flights?|services|routes?|line|road|railway|trains?|ferry|ferries|emigrated|immigrated|deported|drove|walked|escaped|retreated|expelled|journey|trip|visit|tour|native|hails|hailed|relocated|transferred|advanced|banished|exiled|withdrew|settled|commuted)$/u;

/** `flew to Berchtesgaden`, `runs from Oban`. */
function isGoal(reading: Reading, i: number): boolean {
  if (!/^(?:to|from|into|via|through)$/u.test(reading.term(i - 1))) return false;
  for (let at = i - 2; at > i - 6 && reading.continues(at + 1); at--)
    if (MOTION.test(reading.term(at))) return true;
  return false;
}

function seatEnd(reading: Reading, i: number): number {
  if (reading.isHyphen(i + 1) && reading.isCapital(i + 2)) return i + 3;
  let last = i + 1;
  while (last < i + 3 && reading.continues(last) && isUnknown(reading, last)) last++;
  return last;
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
  if (/^(?:represented|contested|representing|contesting)$/u.test(linker)) return true;
  if (linker === "of") return SETTLEMENT.test(reading.term(i - 2));
  return (
    linker === "for" &&
    /^(?:mp|mla|msp|tds?|member|deputy|parliament|senator|councillor)$/u.test(reading.term(i - 2))
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
