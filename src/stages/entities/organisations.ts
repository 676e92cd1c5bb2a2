import { Shape } from "../../model/annotation.ts";
import { isTopic, rightEdge } from "./complements.ts";
import { Evidence } from "./evidence.ts";
import { WEAK_ORG_HEADS, Word } from "./lexicon.ts";
import { type Reading, Zone } from "./reading.ts";
import type { Candidate, Recogniser } from "./recogniser.ts";

const HEAD = Word.OrgHead | Word.Publisher;

/** Names of bodies by their head noun: `Ministry of Education and Science`, `Cornell University Press`. */
export const organisations: Recogniser = {
  id: "organisation",
  version: "1",
  labels: ["ORG"],
  recognise(reading) {
    const found: Candidate[] = [];
    for (let i = 0; i < reading.length; i++) {
      if (!isHead(reading, i)) continue;
      const first = leftEdge(reading, i);
      const last = rightEdge(reading, i);
      if (!isName(reading, first, i, last)) continue;
      found.push(reading.candidate(first, last, "ORG", Evidence.Form, "organisation"));
      i = last - 1;
    }
    return found;
  },
};

function isHead(reading: Reading, i: number): boolean {
  if (!reading.is(i, HEAD | Word.BodyShape) || !reading.isCapital(i)) return false;
  if (reading.covered[i] === 1 && !isPartOfMore(reading, i)) return false;
  // `Socialist International`, but not `International Court`
  if (reading.term(i) === "international" && (reading.opens[i] === 1 || reading.isCapital(i + 1)))
    return false;
  const zone = reading.zones[i];
  return zone !== Zone.Skip && zone !== Zone.Capitals && zone !== Zone.Authors;
}

/** A nation's `TV` or `Army` in general is no name of a body, unlike its ministry. */
const MEDIA =
  /^(?:tv|radio|television|media|press|news|newspaper|house|society|community|platform|project)$/u;

/** Bodies of which a nation or creed has one: the words before and behind a listed name belong to it. */
const POLITICAL = /^(?:party|league|union|movement|front|alliance|federation|coalition|bloc)$/u;

/** `New Democratic Party`, `Pakistan Muslim League`, `Christian Democratic Union of Germany`: more than is listed. */
function isPartOfMore(reading: Reading, head: number): boolean {
  let first = head;
  while (first > 0 && reading.hit(first) === undefined && head - first < 6) first--;
  const hit = reading.hit(first);
  if (hit?.entry.label !== "ORG" || hit.last <= head) return false;
  const political = POLITICAL.test(reading.term(head));
  if (political && hit.last === head + 1 && reading.term(hit.last) === "of") return true;
  if (!reading.continues(first)) return false;
  if (political && reading.isHyphen(first - 1) && reading.isCapital(first - 2)) return true;
  if (!reading.isCapital(first - 1) || reading.is(first - 1, Word.Function | Word.Title)) return false;
  return reading.hit(first - 1) === undefined || political;
}

const MEETING = /^(?:congress|conference|convention)$/u;

/** `the Fifteenth Congress`, `the Tehran Conference`, `the Paris Peace Conference`: events. */
function isHeld(reading: Reading, first: number, head: number): boolean {
  if (head - first === 1 && (reading.is(first, Word.Ordinal) || reading.hit(first)?.entry.label === "GPE"))
    return true;
  return reading.term(head) === "conference" && reading.term(head - 1) === "peace";
}

/** A head alone is no name (`the Ministry`); nor is one after nothing but a weak word (`Last Council`). */
function isName(reading: Reading, first: number, head: number, last: number): boolean {
  if (last > head + 1 || reading.is(head, Word.BodyShape)) return true;
  if (first === head) return false;
  // `at Lancaster House`
  if (reading.term(head) === "house" && /^(?:in|at|near)$/u.test(reading.term(first - 1))) return false;
  if (MEETING.test(reading.term(head)) && isHeld(reading, first, head)) return false;
  if (!WEAK_ORG_HEADS.has(reading.term(head))) return !(head - first === 1 && isOpening(reading, first));
  if (head - first === 1 && MEDIA.test(reading.term(head)) && reading.hit(first)?.entry.label === "NORP")
    return false;
  if (head - first === 1 && reading.term(first - 1) === "the" && reading.continues(first)) return true;
  return head - first > 1
    ? !isOpening(reading, first)
    : isProper(reading, first) || !reading.is(first, Word.Common);
}

function isOpening(reading: Reading, i: number): boolean {
  return reading.opens[i] === 1 && reading.is(i, Word.Function);
}

function isProper(reading: Reading, i: number): boolean {
  return reading.hit(i) !== undefined || reading.has(i, Shape.AllCapitals);
}

/** Goes left over the capitalised words that belong to the head. */
function leftEdge(reading: Reading, head: number): number {
  let first = head;
  while (reading.continues(first) && head - first < 10) {
    const previous = stepLeft(reading, first);
    if (previous === first) break;
    first = previous;
  }
  while (first < head && isNoStart(reading, first)) first++;
  return first;
}

/** `the pro-Ottoman House`: what is put before a name with a hyphen is no part of it. */
const PREFIX = /^(?:pro|anti|non|post|pre|ex|neo|pan|inter|multi|semi|quasi|ultra|co)$/u;

function isNoStart(reading: Reading, i: number): boolean {
  if (reading.isHyphen(i)) return true;
  if (!reading.isCapital(i) && PREFIX.test(reading.term(i))) return true;
  return reading.is(i, Word.Function | Word.Particle) || !reading.isCapital(i)
    ? !reading.has(i + 1, Shape.Joined)
    : false;
}

/** The token that the name may be taken back to from `at`; `at` itself where it starts there. */
function stepLeft(reading: Reading, at: number): number {
  const i = at - 1;
  if (reading.has(at, Shape.Joined) && reading.term(i) === "-" && reading.has(i, Shape.Joined)) return at - 2;
  // `National Sun Yat-sen University`
  if (reading.isHyphen(i - 1) && reading.isCapital(i - 2) && reading.has(i, Shape.Word)) return i - 2;
  if (isTitleWord(reading, i, at)) return i;
  if (!reading.has(i, Shape.Word) || reading.has(i, Shape.Possessive) || reading.is(i, Word.Function)) {
    return joinsLeft(reading, i, at) ? i - 1 : at;
  }
  return isInner(reading, i) ? i : at;
}

/** A small word that the name writes with a capital, as titles do: `Freedom From Religion Foundation`. */
function isTitleWord(reading: Reading, i: number, at: number): boolean {
  return (
    reading.is(i, Word.Linker | Word.PlacePreposition) &&
    reading.isCapital(i) &&
    reading.opens[i] === 0 &&
    reading.isCapital(i - 1) &&
    reading.isCapital(at)
  );
}

/** True where the small word or mark at `i` joins what is before it to the name that goes on at `at`. */
function joinsLeft(reading: Reading, i: number, at: number): boolean {
  if (!reading.continues(i) || !reading.isCapital(i - 1)) return false;
  if (reading.has(i, Shape.Possessive))
    return isCollective(reading, i - 1) || /^st\.?$/u.test(reading.term(i - 2));
  switch (reading.term(i)) {
    case "'":
    case "\u2019":
      return reading.term(i - 1).endsWith("s") && isCollective(reading, i - 1);
    case "&":
      return true;
    case "and":
      return joinsTopics(reading, i, at);
    case "of":
    case "for":
      return reading.is(i - 1, HEAD);
    case "to":
      return reading.term(i - 1) === "right";
    default:
      return false;
  }
}

/** `People’s`, `Workers’`: a possessive that is part of the name, unlike `Russia’s`. */
function isCollective(reading: Reading, i: number): boolean {
  return (
    reading.isCapital(i) &&
    (reading.hit(i)?.entry.label ?? "ORG") === "ORG" &&
    reading.is(i, Word.Common) &&
    !reading.is(i, Word.Title)
  );
}

function isInner(reading: Reading, i: number): boolean {
  if (!reading.isCapital(i) || reading.is(i, Word.Function | Word.Month)) return false;
  if (
    reading.is(i, Word.Title) &&
    !reading.term(i).endsWith("s") &&
    !/^(?:general|prince|king|queen|major|metropolitan|representative|chief|sheikh|sultan|imam|lady|lord|maharani|maharaja|shah|pope|princess|emperor|sir)$/u.test(
      reading.term(i),
    )
  )
    return false;
  return reading.opens[i] === 0 || !reading.is(i, Word.PersonNoun | Word.Speech);
}

/** `Justice and Development Party`: two words of one kind, both common, share a head. */
function joinsTopics(reading: Reading, and: number, next: number): boolean {
  const before = and - 1;
  if (!reading.continues(and) || !reading.isCapital(before) || !reading.isCapital(next)) return false;
  return (
    isTopic(reading, before) &&
    (isTopic(reading, next) || isQuality(reading, next)) &&
    !reading.is(before, HEAD)
  );
}

/** An adjective that another word of the name follows: `Reproductive Health`. */
function isQuality(reading: Reading, i: number): boolean {
  return (
    /(?:ive|al|ic|ary|ous)$/u.test(reading.term(i)) &&
    reading.hit(i) === undefined &&
    reading.isCapital(i + 1)
  );
}
