import { Shape } from "../../model/annotation.ts";
import { isTopic } from "./complements.ts";
import { Evidence } from "./evidence.ts";
import { isFacility, isGpeHead, Word } from "./lexicon.ts";
import { type Reading, Zone } from "./reading.ts";
import type { Candidate, Recogniser } from "./recogniser.ts";

/** Capitalised words before a head noun: `Caspian` of `Caspian Sea`. `head` itself where none stand there. */
function before(reading: Reading, head: number, most: number): number {
  let first = head;
  while (reading.continues(first) && head - first < most) {
    const i = first - 1;
    if (reading.isHyphen(i)) first -= 2;
    else if (reading.isCapital(i) && (isPlainName(reading, i) || isOrdinal(reading, i))) first--;
    else break;
  }
  return Math.max(first, 0);
}

function isPlainName(reading: Reading, i: number): boolean {
  return !reading.is(i, Word.Function | Word.Title | Word.Month);
}

/** `Second Thomas Shoal`: an ordinal inside a sentence is part of the name. */
function isOrdinal(reading: Reading, i: number): boolean {
  return reading.is(i, Word.Ordinal) && reading.opens[i] === 0;
}

/** The end of `of (the) X Y` after `at`; `at` where it does not follow. */
function after(reading: Reading, at: number, linkers: RegExp): number {
  if (!linkers.test(reading.term(at)) || !reading.continues(at)) return at;
  const start = reading.term(at + 1) === "the" ? at + 2 : at + 1;
  let last = start;
  while (reading.continues(last) && last - start < 8) {
    const next = stepOn(reading, start, last);
    if (next === last) break;
    last = next;
  }
  return last > start ? Math.min(last, reading.length) : at;
}

function stepOn(reading: Reading, start: number, last: number): number {
  const hit = reading.hit(last);
  if (hit && hit.last > last + 1) return hit.last;
  if (reading.isCapital(last) && !reading.is(last, Word.Function | Word.Month)) return last + 1;
  if (last === start) return last;
  const term = reading.term(last);
  if (term === "-" && reading.has(last, Shape.Joined)) return last + 2;
  if (term === "of") return afterOf(reading, last);
  if (term === ",") return beforeLast(reading, last);
  // `and` goes on between two words of the language (Rights and Freedoms), not between two names.
  const pair = reading.is(last - 1, Word.Common) && reading.is(last + 1, Word.Common);
  return term === "and" && pair && reading.isCapital(last + 1) && !reading.hit(last + 1) ? last + 2 : last;
}

/** `Friendship, Cooperation and Mutual Assistance`: to the `and` that closes a list of matters; `comma` where none does. */
function beforeLast(reading: Reading, comma: number): number {
  let i = comma;
  while (isTopic(reading, i - 1) && reading.term(i) === "," && reading.isCapital(i + 1) && i < comma + 8) {
    i += 2;
    while (reading.isCapital(i) && reading.continues(i)) i++;
    if (reading.term(i) === "and" && isTopic(reading, i - 1) && reading.isCapital(i + 1)) return i;
  }
  return comma;
}

/** Over a second `of (the)` before a name: Declaration of Independence of the Republic of Moldova. */
function afterOf(reading: Reading, of: number): number {
  const next = reading.term(of + 1) === "the" ? of + 2 : of + 1;
  const hit = reading.hit(next);
  if (hit && reading.continues(next)) return hit.last;
  // `Convention on the Status of Refugees`
  const matter =
    reading.isCapital(next) &&
    reading.is(next, Word.Common) &&
    !reading.is(next, Word.Function | Word.Title | Word.Month);
  return matter && reading.continues(next) ? next + 1 : of;
}

function inProse(reading: Reading, i: number): boolean {
  const zone = reading.zones[i];
  return zone === Zone.Body || zone === Zone.Affiliation || zone === Zone.Reference || zone === Zone.Heading;
}

/** `Caspian Sea`, `Sea of Japan`, `Donetsk Oblast`, `Kazakh S.S.R.`, `Ottoman Empire`. */
export const places: Recogniser = {
  id: "place",
  version: "1",
  labels: ["LOC", "GPE", "FAC"],
  recognise(reading) {
    const found: Candidate[] = [];
    for (let i = 0; i < reading.length; i++) {
      if (!reading.is(i, HEADS) || !reading.isCapital(i) || reading.covered[i] === 1) continue;
      const place = inProse(reading, i) ? headedAt(reading, i) : undefined;
      if (place) found.push(place);
    }
    return found;
  },
};

const HEADS = Word.PlaceHead | Word.StateHead | Word.Building;

function headedAt(reading: Reading, i: number): Candidate | undefined {
  const building = reading.is(i, Word.Building) ? foreignBuilding(reading, i) : undefined;
  if (building) return building;
  if (reading.is(i, Word.StateHead)) return stateAt(reading, i);
  return reading.is(i, Word.PlaceHead) ? placeAt(reading, i) : undefined;
}

function placeAt(reading: Reading, head: number): Candidate | undefined {
  const first = before(reading, head, 3);
  const last = first === head ? after(reading, head + 1, /^of$/u) : head + 1;
  const term = reading.term(head);
  if (first === head && last === head + 1) return mountAt(reading, head, term);
  const plain = first === head - 1 && reading.is(first, Word.Common) && !reading.is(first, Word.Direction);
  if (plain && !reading.hit(first)) return undefined;
  const label = isFacility(term)
    ? "FAC"
    : isGpeHead(term) || isPartOfState(reading, first, head)
      ? "GPE"
      : "LOC";
  return reading.candidate(first, last, label, Evidence.Form, "place:head");
}

/** `Piura Region`; not `Western Region`, `Sahel Region`. */
function isPartOfState(reading: Reading, first: number, head: number): boolean {
  if (reading.term(head) !== "region" || first !== head - 1 || reading.is(first, Word.Common)) return false;
  return (reading.hit(first)?.entry.label ?? "GPE") === "GPE";
}

/** `Villa Borghese`, `Rathaus Schöneberg`, `Place de la Concorde`. */
function foreignBuilding(reading: Reading, i: number): Candidate | undefined {
  if (
    reading.zones[i] !== Zone.Body ||
    !reading.continues(i) ||
    !reading.continues(i + 1) ||
    reading.isCapital(i - 1)
  )
    return undefined;
  let last = i + 1;
  if (/^(?:de|du|des|della|del|di|la|der)$/u.test(reading.term(last))) last++;
  if (/^(?:la|le|l)$/u.test(reading.term(last))) last++;
  if (!reading.isCapital(last) || (last === i + 1 && reading.term(i) === "place")) return undefined;
  while (last < i + 5 && reading.continues(last) && reading.isCapital(last) && isPlainName(reading, last))
    last++;
  return reading.candidate(i, last, "FAC", Evidence.Form, "place:building");
}

/** `Lake Baikal`, `Mount Kenya`, `Cape Verde`. */
function mountAt(reading: Reading, head: number, term: string): Candidate | undefined {
  if (
    !/^(?:lake|mount|cape|isle|county|fort)$/u.test(term) ||
    !reading.isCapital(head + 1) ||
    !reading.continues(head + 1)
  ) {
    return undefined;
  }
  return reading.candidate(head, head + 2, isGpeHead(term) ? "GPE" : "LOC", Evidence.Form, "place:head");
}

function stateAt(reading: Reading, head: number): Candidate | undefined {
  const term = reading.term(head);
  if (/^(?:union|federation|commonwealth|confederation|states?)$/u.test(term)) return undefined;
  const first = before(reading, head, 4);
  if (term === "nation" && reading.hit(head - 1)?.entry.label !== "NORP") return undefined;
  const last = first === head ? after(reading, head + 1, /^of$/u) : head + 1;
  if (last === head + 1 && (first === head || (reading.is(first, Word.Common) && !reading.hit(first))))
    return undefined;
  return reading.candidate(first, last, "GPE", Evidence.Form, "place:state");
}

/** Named events by their head noun: `Chechen War`, `Rose Revolution`, `Battle of Stalingrad`. */
export const events: Recogniser = {
  id: "event",
  version: "1",
  labels: ["EVENT"],
  recognise(reading) {
    const found: Candidate[] = [];
    for (let i = 0; i < reading.length; i++) {
      if (!reading.is(i, Word.EventHead) || reading.zones[i] !== Zone.Body || reading.covered[i] === 1)
        continue;
      const event = reading.isCapital(i) ? eventAt(reading, i) : meetingAt(reading, i);
      if (event) found.push(event);
    }
    return found;
  },
};

function eventAt(reading: Reading, head: number): Candidate | undefined {
  if (reading.term(head) === "operation") return operationAt(reading, head);
  const first = before(reading, head, 5);
  if (reading.term(head) === "conference" && !isHeldAt(reading, first, head)) return undefined;
  if (first < head) return reading.candidate(first, head + 1, "EVENT", Evidence.Form, "event:head");
  const last = after(reading, head + 1, /^of$/u);
  if (last === head + 1 || !/^(?:battle|siege|war|congress)$/u.test(reading.term(head))) return undefined;
  return reading.candidate(head, last, "EVENT", Evidence.Form, "event:head");
}

/** `Tehran Conference`, `Paris Peace Conference`; not `Munich Security Conference`. */
function isHeldAt(reading: Reading, first: number, head: number): boolean {
  if (head - first === 1) return reading.hit(first)?.entry.label === "GPE";
  return head > first && reading.term(head - 1) === "peace";
}

/** `Operation Barkhane`, `Operation Desert Storm`. */
function operationAt(reading: Reading, i: number): Candidate | undefined {
  let last = i + 1;
  while (
    last < i + 4 &&
    reading.continues(last) &&
    reading.isCapital(last) &&
    (!reading.is(last, Word.Function) || reading.isCapital(last + 1))
  )
    last++;
  return last === i + 1 ? undefined : reading.candidate(i, last, "EVENT", Evidence.Form, "event:operation");
}

/** `Russia–Africa summit`: a meeting or war named after two parties. */
function meetingAt(reading: Reading, head: number): Candidate | undefined {
  if (!/^(?:summit|war)$/u.test(reading.term(head)) || !reading.continues(head)) return undefined;
  const first = head - 3;
  const pair =
    first >= 0 && reading.has(head - 2, Shape.Joined) && /^[-\u2013]$/u.test(reading.term(head - 2));
  if (!pair || !reading.hit(first) || !reading.isCapital(head - 1)) return undefined;
  return reading.candidate(first, head + 1, "EVENT", Evidence.Form, "event:pair");
}

export { after, before, inProse };
