import { Shape } from "../../model/annotation.ts";
import { Evidence } from "./evidence.ts";
import { WEAK_ORG_HEADS, Word } from "./lexicon.ts";
import { type Reading, Zone } from "./reading.ts";
import type { Candidate, Recogniser } from "./recogniser.ts";

const HEAD = Word.OrgHead | Word.Publisher;

/** Bodies that take `of` alone: the Parliament of Moldova, but never the Parliament for or on something. */
const OF_ONLY =
  /^(?:parliament|congress|senate|duma|university|college|army|soviet|presidium|chamber|embassy|academy)$/u;

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
  if (!reading.is(i, HEAD) || !reading.isCapital(i)) return false;
  if (reading.covered[i] === 1 && !isPartOfMore(reading, i)) return false;
  const zone = reading.zones[i];
  return zone !== Zone.Skip && zone !== Zone.Capitals && zone !== Zone.Authors;
}

/** A nation's `TV` or `Army` in general is no name of a body, unlike its ministry. */
const MEDIA =
  /^(?:tv|radio|television|media|press|news|newspaper|house|society|community|platform|project)$/u;

/** `New Democratic Party`, `Pakistan Muslim League`: a listed name is only the end of a longer one. */
function isPartOfMore(reading: Reading, head: number): boolean {
  let first = head;
  while (first > 0 && reading.hit(first) === undefined && head - first < 6) first--;
  const hit = reading.hit(first);
  if (hit?.entry.label !== "ORG" || hit.last !== head + 1 || !reading.continues(first)) return false;
  if (!reading.isCapital(first - 1) || reading.is(first - 1, Word.Function | Word.Title)) return false;
  return reading.hit(first - 1) === undefined || /^(?:party|league)$/u.test(reading.term(head));
}

/** A head alone is no name (`the Ministry`); nor is one after nothing but a weak word (`Last Council`). */
function isName(reading: Reading, first: number, head: number, last: number): boolean {
  if (last > head + 1) return true;
  if (first === head) return false;
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

function isNoStart(reading: Reading, i: number): boolean {
  return reading.is(i, Word.Function | Word.Particle) || !reading.isCapital(i)
    ? !reading.has(i + 1, Shape.Joined)
    : false;
}

/** The token that the name may be taken back to from `at`; `at` itself where it starts there. */
function stepLeft(reading: Reading, at: number): number {
  const i = at - 1;
  if (reading.has(at, Shape.Joined) && reading.term(i) === "-" && reading.has(i, Shape.Joined)) return at - 2;
  if (!reading.has(i, Shape.Word) || reading.has(i, Shape.Possessive) || reading.is(i, Word.Function)) {
    return joinsLeft(reading, i, at) ? i - 1 : at;
  }
  return isInner(reading, i) ? i : at;
}

/** True where the small word or mark at `i` joins what is before it to the name that goes on at `at`. */
function joinsLeft(reading: Reading, i: number, at: number): boolean {
  if (!reading.continues(i) || !reading.isCapital(i - 1)) return false;
  if (reading.has(i, Shape.Possessive)) return isCollective(reading, i - 1);
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
    default:
      return false;
  }
}

/** `People’s`, `Workers’`: a possessive that is part of the name, unlike `Russia’s`. */
function isCollective(reading: Reading, i: number): boolean {
  return (
    reading.isCapital(i) &&
    reading.hit(i) === undefined &&
    reading.is(i, Word.Common) &&
    !reading.is(i, Word.Title)
  );
}

function isInner(reading: Reading, i: number): boolean {
  if (!reading.isCapital(i) || reading.is(i, Word.Function | Word.Month)) return false;
  if (reading.is(i, Word.Title) && !/^(?:general|prince|king|queen|major)$/u.test(reading.term(i)))
    return false;
  return reading.opens[i] === 0 || !reading.is(i, Word.PersonNoun | Word.Speech);
}

/** `Justice and Development Party`: two words of one kind, both common, share a head. */
function joinsTopics(reading: Reading, and: number, next: number): boolean {
  const before = and - 1;
  if (!reading.continues(and) || !reading.isCapital(before) || !reading.isCapital(next)) return false;
  return isTopic(reading, before) && isTopic(reading, next) && !reading.is(before, HEAD);
}

/** Endings of nouns that name a matter, not a person or place. */
const ABSTRACT = /(?:tion|sion|ment|ments|ity|ness|ism|ship|ance|ence|ics|ology|graphy|ing|ture)$/u;

function isTopic(reading: Reading, i: number): boolean {
  const hit = reading.hit(i);
  if (hit) return hit.entry.label === "NORP";
  if (reading.covered[i] === 1 || reading.is(i, Word.Function | Word.Title | Word.Month)) return false;
  return reading.is(i, Word.Common) || ABSTRACT.test(reading.term(i));
}

/** Nouns of languages that put the rest of the name behind them. */
const ROMANCE =
  /^(?:parti|partido|partito|partidul|frente|movimiento|movimento|mouvement|bloc|ligue|congreso|ministerio|ministère|université|universidad|universidade|università|institut|instituto|asamblea|stiftung)$/u;

/** `Parti Québécois`, `Universidad de los Andes`. */
function romanceEdge(reading: Reading, head: number): number {
  let last = head + 1;
  for (let i = last; i < head + 8 && reading.continues(i); i++) {
    if (reading.isCapital(i)) last = i + 1;
    else if (
      !/^(?:de|del|da|do|dos|das|des|du|la|le|les|los|las|para|por|y|e|et|und|für|della|di|-)$/u.test(
        reading.term(i),
      )
    )
      break;
  }
  return last;
}

/** Goes right over the head's complement: `of Foreign Affairs of the Republic of Kazakhstan`. */
function rightEdge(reading: Reading, head: number): number {
  if (ROMANCE.test(reading.term(head))) return romanceEdge(reading, head);
  let last = reading.term(head + 1) === "general" && reading.isCapital(head + 1) ? head + 2 : head + 1;
  if (!reading.is(head, Word.OrgOpen)) return last;
  let purpose = false;
  for (let parts = 0; parts < 4; parts++) {
    const linker = reading.term(last);
    if (!reading.is(last, Word.Linker) || !reading.continues(last)) break;
    if (!mayLink(reading, head, linker, purpose, last + 1)) break;
    const end = complement(reading, last + 1);
    if (end === 0) break;
    purpose = linker !== "of";
    last = end;
  }
  return underPresident(reading, last);
}

function mayLink(reading: Reading, head: number, linker: string, purpose: boolean, next: number): boolean {
  if (linker === "of") return true;
  if (reading.zones[head] === Zone.Heading) return false;
  if (linker === "in") return purpose && reading.hit(next) !== undefined;
  if (linker === "to") return /^(?:mission|delegation)$/u.test(reading.term(head));
  return !OF_ONLY.test(reading.term(head)) && !reading.is(next, Word.Month);
}

/** The end of `(the) Foreign Affairs`, `Philosophy, Political Science and Religious Studies`; 0 where none begins. */
function complement(reading: Reading, from: number): number {
  const start = reading.term(from) === "the" && reading.continues(from) ? from + 1 : from;
  let last = item(reading, start);
  if (last === 0 || isAdjective(reading, start, last)) return 0;
  if (!isTopicalItem(reading, start, last)) return last;
  for (;;) {
    const next = conjunct(reading, last);
    if (next === 0) return last;
    last = next;
  }
}

/** `the Union on Russian gas`: a nationality alone belongs to the noun after it. */
function isAdjective(reading: Reading, start: number, last: number): boolean {
  const hit = reading.hit(start);
  return (
    hit?.last === last &&
    hit.entry.label === "NORP" &&
    reading.has(last, Shape.Word) &&
    reading.continues(last)
  );
}

/** The end of one run of capitalised words that starts at `start`; 0 where none does. */
function item(reading: Reading, start: number): number {
  const hit = reading.hit(start);
  if (hit && hit.last - hit.first > 1) return hit.last;
  let last = start;
  while (reading.continues(last) && last - start < 8) {
    const next = stepRight(reading, start, last);
    if (next === last) break;
    last = next;
  }
  return last === start ? 0 : last;
}

function stepRight(reading: Reading, start: number, last: number): number {
  if (reading.isCapital(last) && (!reading.is(last, Word.Function) || reading.is(last, Word.Ordinal))) {
    return reading.is(last, Word.Title) && last > start ? last : last + 1;
  }
  const joined =
    reading.term(last) === "-" && reading.has(last, Shape.Joined) && reading.has(last + 1, Shape.Joined);
  return joined && last > start ? last + 2 : last;
}

function isTopicalItem(reading: Reading, start: number, last: number): boolean {
  const end = last - 1;
  if (reading.is(end, HEAD) && last - start > 1) return false;
  const joined = reading.term(end - 1) === "-";
  return isTopic(reading, start) && (isTopic(reading, end) || joined);
}

/** The end of `and Science` or of `, Political Science and Religious Studies` after `at`; 0 where neither follows. */
function conjunct(reading: Reading, at: number): number {
  if (!reading.continues(at)) return 0;
  const term = reading.term(at);
  if (term === "and" || term === "&") return topicalFrom(reading, at + 1);
  if (term !== ",") return 0;
  const next = reading.term(at + 1) === "and" ? at + 2 : at + 1;
  const last = topicalFrom(reading, next);
  if (last === 0 || next === at + 2) return last;
  // A list in a name is closed by `and`; other commas separate names.
  return conjunct(reading, last) === 0 ? 0 : last;
}

function topicalFrom(reading: Reading, start: number): number {
  if (!reading.continues(start) || reading.is(start, HEAD)) return 0;
  const last = item(reading, start);
  return last > 0 && isTopicalItem(reading, start, last) ? last : 0;
}

/** `… under the President of the Republic of Kazakhstan`: part of the names of many state institutes. */
function underPresident(reading: Reading, last: number): number {
  if (reading.term(last) !== "under" || reading.term(last + 1) !== "the" || !reading.continues(last))
    return last;
  if (!/^(?:president|government|cabinet)$/u.test(reading.term(last + 2)) || !reading.isCapital(last + 2))
    return last;
  if (reading.term(last + 3) !== "of") return last;
  return complement(reading, last + 4) || last;
}
