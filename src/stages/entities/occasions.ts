import { Shape } from "../../model/annotation.ts";
import { Evidence } from "./evidence.ts";
import { Word } from "./lexicon.ts";
import { type Reading, Zone } from "./reading.ts";
import type { Candidate, Recogniser } from "./recogniser.ts";

/** What is held in a year: polls, meetings. */
const VOTE = /^(?:elections?|primary|primaries|caucuses|referendum|plebiscite)$/u;

/** The words in small letters that stand between a year's place or party and the noun. */
const KIND =
  /^(?:general|federal|presidential|parliamentary|legislative|local|state|national|provincial|regional|municipal|mayoral|gubernatorial|senatorial|congressional|primary|leadership|special|snap|constitutional|council|county|city|assembly|annual|party|of|heads|by|-|\u2013|\u2019s|'s)$/u;

/** A `Refugee Convention` is a treaty, a `National Convention` a meeting. */
const PARTY_MEETING = /^(?:national|party|constitutional|state)$/u;

const LONGEST = 12;

/**
 * Elections and meetings that are named by their year: `2011 Gibraltar general election`, `1984 European Parliament
 * election in Poland`, `1983 Commonwealth heads of government summit`. The places and bodies in such a name are not
 * mentioned for their own sake.
 */
export const occasions: Recogniser = {
  id: "occasion",
  version: "1",
  labels: ["EVENT"],
  recognise(reading) {
    const found: Candidate[] = [];
    for (let i = 0; i < reading.length; i++) {
      if (!reading.is(i, Word.Occasion) || reading.zones[i] === Zone.Skip) continue;
      const first = startOf(reading, i);
      if (first === i) continue;
      found.push(reading.candidate(first, endOf(reading, i), "EVENT", Evidence.Form, "event:year"));
    }
    return found;
  },
};

/** The year, or the month before it, that an occasion's name starts with; `head` where there is none. */
function startOf(reading: Reading, head: number): number {
  if (reading.term(head) === "convention" && !PARTY_MEETING.test(reading.term(head - 1))) return head;
  const year = yearBefore(reading, head);
  const month = year < head && reading.is(year - 1, Word.Month) && reading.isCapital(year - 1);
  return month && reading.continues(year) ? year - 1 : year;
}

/** The year with nothing but a name and kinds of occasion after it; `head` where there is none. */
function yearBefore(reading: Reading, head: number): number {
  let named = false;
  for (let i = head - 1; reading.continues(i + 1) && head - i < LONGEST; i--) {
    if (isYear(reading, i)) return named ? i : head;
    if (named && isNumeral(reading, i) && reading.term(head) === "summit") return i;
    if (reading.isCapital(i) && !reading.is(i, Word.Function)) named = true;
    else if (!isInside(reading, i)) return head;
  }
  return head;
}

/** `III CELAC summit` */
function isNumeral(reading: Reading, i: number): boolean {
  return reading.isCapital(i) && /^[ivx]+$/u.test(reading.term(i)) && reading.opens[i] === 0;
}

/** A kind of occasion, a hyphen, or `of the` as in `2005 President of the Senate election`. */
function isInside(reading: Reading, i: number): boolean {
  if (KIND.test(reading.term(i)) || reading.isHyphen(i)) return true;
  return reading.term(i) === "the" && reading.term(i - 1) === "of";
}

function isYear(reading: Reading, i: number): boolean {
  if (!reading.has(i, Shape.Number) || reading.end(i) - reading.start(i) !== 4) return false;
  return /^(?:1[5-9]|20)\d\d$/u.test(reading.term(i));
}

/** Past the place of an election to a body that many places elect: `… Senate election in Louisiana`. */
function endOf(reading: Reading, head: number): number {
  const last = head + 1;
  if (!VOTE.test(reading.term(head)) || reading.term(last) !== "in" || !reading.continues(last)) return last;
  const start = reading.term(last + 1) === "the" ? last + 2 : last + 1;
  const hit = reading.hit(start);
  const place = hit?.entry.label === "GPE" && reading.continues(start);
  return place && namesBody(reading, head) ? hit.last : last;
}

function namesBody(reading: Reading, head: number): boolean {
  return reading.isCapital(head - 1) || /^(?:general|federal)$/u.test(reading.term(head - 1));
}
