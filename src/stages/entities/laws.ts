import { Shape } from "../../model/annotation.ts";
import { Evidence } from "./evidence.ts";
import { after, before, inProse } from "./headed-names.ts";
import { Word } from "./lexicon.ts";
import { type Reading, Zone } from "./reading.ts";
import type { Candidate, Recogniser } from "./recogniser.ts";

const LINKERS = /^(?:of|on|for|concerning|against|between|relating)$/u;
/** What an amendment or protocol is to. */
const ADDED = /^(?:to|of|on)$/u;

/** Constitutions, treaties, charters, resolutions, articles of them, and cases before courts. */
export const laws: Recogniser = {
  id: "law",
  version: "1",
  labels: ["LAW", "WORK_OF_ART"],
  recognise(reading) {
    const found: Candidate[] = [];
    for (let i = 0; i < reading.length; i++) {
      if (!inProse(reading, i)) continue;
      const span = lawAt(reading, i);
      if (!span || span.last <= i) continue;
      const label = span.rule === "law:plan" ? "WORK_OF_ART" : "LAW";
      found.push(reading.candidate(span.first, span.last, label, Evidence.Form, span.rule));
      i = span.last - 1;
    }
    return found;
  },
};

interface Span {
  readonly first: number;
  readonly last: number;
  readonly rule: string;
}

function lawAt(reading: Reading, i: number): Span | undefined {
  if (reading.is(i, Word.LawHead)) return reading.isCapital(i) ? titledLaw(reading, i) : smallLaw(reading, i);
  if (reading.is(i, Word.PlanHead) && reading.isCapital(i)) return planAt(reading, i);
  if (reading.isCapital(i) && reading.term(i) === "case") return namedCase(reading, i);
  // The length is at hand where the word is to be looked up.
  const length = reading.end(i) - reading.start(i);
  if (length !== 7 && length !== 8 && length > 2) return undefined;
  return byTerm(reading, i, reading.term(i));
}

function byTerm(reading: Reading, i: number, term: string): Span | undefined {
  const capital = reading.isCapital(i);
  if (term === "article" || term === "articles") return capital ? articleAt(reading, i) : undefined;
  if (term === "re") return inRe(reading, i);
  const versus = (term === "v" || term === "vs" || term === "v.") && !capital;
  return versus ? caseAt(reading, i) : undefined;
}

/** `North Atlantic Treaty`, `Convention on the Law of the Sea`, `Resolution 1244`. */
function titledLaw(reading: Reading, head: number): Span | undefined {
  if (reading.zones[head] === Zone.Heading) return undefined;
  const term = reading.term(head);
  // `Democrat Bill Clinton`
  if (term === "bill" && reading.isCapital(head + 1) && reading.continues(head + 1)) return undefined;
  const first = trimmed(reading, startOfLaw(reading, head, term), head);
  if (/^(?:resolution|directive|decree|protocol|regulation|law|order|proclamation|ordinance)$/u.test(term)) {
    const numbered = endOfNumber(reading, head + 1);
    if (numbered > head + 1) return { first, last: numbered, rule: "law:number" };
  }
  // `Peter Law`
  if (term === "law" && head - first === 1 && reading.is(first, Word.Given)) return undefined;
  const last = actYear(reading, head) || after(reading, head + 1, linkersOf(reading, head));
  if (first === head && last === head + 1) return undefined;
  if (term === "convention" && /^(?:national|party|state|county)$/u.test(reading.term(head - 1)))
    return undefined;
  if (
    /^(?:bill|code|doctrine|declaration|act|agreement|accord|law)$/u.test(term) &&
    !isStrong(reading, first, head, last)
  ) {
    return undefined;
  }
  return { first, last, rule: "law:title" };
}

const YEAR = /^(?:1[5-9]|20)\d\d$/u;

/** The end of `Scotland Act 1998`, whose year is part of its name; 0 where no act or none stands there. */
function actYear(reading: Reading, head: number): number {
  if (!/^(?:act|order)$/u.test(reading.term(head)) || !reading.continues(head + 1)) return 0;
  return YEAR.test(reading.term(head + 1)) ? head + 2 : 0;
}

function linkersOf(reading: Reading, head: number): RegExp {
  return /^(?:amendments?|protocols?)$/u.test(reading.term(head)) ? ADDED : LINKERS;
}

/** `Belt and Road Initiative`, `EU Global Strategy`, `Permanent Structured Cooperation`: a programme by its title. */
function planAt(reading: Reading, head: number): Span | undefined {
  if (reading.zones[head] !== Zone.Body || reading.covered[head] === 1 || reading.isCapital(head + 1))
    return undefined;
  const dated = /^(?:20|19)\d\d$/u.test(reading.term(head + 1)) && reading.continues(head + 1);
  const left = before(reading, head, 5);
  const and = reading.term(left - 1) === "and" && reading.isCapital(left - 2) && reading.continues(left);
  const first = trimmed(reading, and ? before(reading, left - 1, 3) : left, head);
  const single = head - first === 1 && (reading.opens[first] === 1 || reading.hit(first) !== undefined);
  if (dated) return { first, last: head + 2, rule: "law:plan" };
  return first === head || single ? undefined : { first, last: head + 1, rule: "law:plan" };
}

/** Where a law's words before its noun start, over what stands in brackets: `European Union (Withdrawal) Act`. */
function startOfLaw(reading: Reading, head: number, term: string): number {
  const near = before(reading, head, 8);
  if (near < head || reading.term(head - 1) !== ")") return pairBefore(reading, near, term);
  let open = head - 2;
  while (head - open < 8 && reading.continues(open) && reading.isCapital(open)) open--;
  return reading.term(open) === "(" && open < head - 2 ? before(reading, open, 6) : near;
}

/** `CHIPS and Science Act`: an act may name two things. */
function pairBefore(reading: Reading, first: number, term: string): number {
  const and = first - 1;
  if (
    term !== "act" ||
    reading.term(and) !== "and" ||
    !reading.continues(first) ||
    !reading.isCapital(and - 1)
  )
    return first;
  return before(reading, and, 3);
}

function isStrong(reading: Reading, first: number, head: number, last: number): boolean {
  return last > head + 1 || head - first > 1 || reading.opens[first] === 0;
}

function trimmed(reading: Reading, first: number, head: number): number {
  let at = first;
  while (at < head && (reading.is(at, Word.Function) || reading.has(at, Shape.Punctuation))) at++;
  return at;
}

/** `Soviet constitution`, `CIS charter`: the law of a nation or body that is named. */
function smallLaw(reading: Reading, head: number): Span | undefined {
  const term = reading.term(head);
  if (term !== "constitution" && term !== "charter" && term !== "resolution") return undefined;
  const owner = head - 1;
  if (!reading.continues(head) || !reading.isCapital(owner) || reading.has(owner, Shape.Possessive))
    return undefined;
  if (term === "resolution") {
    const last = endOfNumber(reading, head + 1);
    return last > head + 1 ? { first: before(reading, head, 6), last, rule: "law:number" } : undefined;
  }
  if (reading.hit(owner) === undefined && !reading.has(owner, Shape.AllCapitals)) return undefined;
  return { first: owner, last: head + 1, rule: "law:owner" };
}

function endOfNumber(reading: Reading, at: number): number {
  // `Regulation (EC) No 866/2004`
  const bracket =
    reading.term(at) === "(" && reading.has(at + 1, Shape.AllCapitals) && reading.term(at + 2) === ")";
  let i = bracket ? at + 3 : at;
  if (/^(?:no|№|nos)$/u.test(reading.term(i))) i++;
  if (reading.term(i) === ".") i++;
  if (!reading.has(i, Shape.Number) || !reading.continues(i)) return at;
  i++;
  while (reading.term(i) === "/" && reading.has(i + 1, Shape.Number)) i += 2;
  if (reading.term(i) === "(" && reading.term(i + 2) === ")" && reading.continues(i)) return i + 3;
  return reading.term(i) === "of" && YEAR.test(reading.term(i + 1)) ? i + 2 : i;
}

/** `5`, `VI`. */
function isNumeral(reading: Reading, i: number): boolean {
  if (reading.has(i, Shape.Number)) return true;
  return reading.has(i, Shape.AllCapitals) && /^[ivxl]+$/u.test(reading.term(i));
}

/** `Article 5`, `Articles 2(4) and 51 of the Charter`. */
function articleAt(reading: Reading, i: number): Span | undefined {
  if (!isNumeral(reading, i + 1) || !reading.continues(i + 1)) return undefined;
  let last = i + 2;
  while (reading.term(last) === "(" && reading.term(last + 2) === ")" && reading.has(last, Shape.Joined))
    last += 3;
  if (reading.term(last) !== "of") return undefined;
  const start = reading.term(last + 1) === "the" ? last + 2 : last + 1;
  const limit = Math.min(start + 9, reading.length);
  for (let at = start; at < limit && reading.continues(at); at++) {
    if (reading.is(at, Word.LawHead) && reading.isCapital(at)) {
      return { first: i, last: Math.max(after(reading, at + 1, LINKERS), at + 1), rule: "law:article" };
    }
    if (!reading.isCapital(at) && !reading.is(at, Word.Linker)) break;
  }
  return undefined;
}

/** `Island of Palmas Case`, `Lotus Case`: inside a sentence, and not `Case Study`. */
function namedCase(reading: Reading, head: number): Span | undefined {
  if (reading.zones[head] === Zone.Heading || (reading.isCapital(head + 1) && reading.continues(head + 1)))
    return undefined;
  const first = caseName(reading, head);
  return first === head ? undefined : { first, last: head + 1, rule: "law:case" };
}

/** Where the capitalised words before `end` start: over `of` in running text, over all small words of the grammar in notes. */
function caseName(reading: Reading, end: number): number {
  const small = reading.zones[end] === Zone.Reference ? Word.Function | Word.Linker : 0;
  let first = end;
  while (reading.continues(first) && end - first < 20) {
    const joins = reading.is(first - 1, small) || (reading.term(first - 1) === "of" && first < end);
    if (!reading.isCapital(first - 1) && !joins) break;
    first--;
  }
  while (first < end && (!reading.isCapital(first) || reading.is(first, Word.Function))) first++;
  return first;
}

/** `Re Allister`, `In re Sawyer`. */
function inRe(reading: Reading, i: number): Span | undefined {
  const small = !reading.isCapital(i);
  if (small && reading.term(i - 1) !== "in") return undefined;
  // `Re Brexit:` may head a letter.
  if (!small && reading.opens[i] === 1 && reading.zones[i] !== Zone.Reference) return undefined;
  let last = i + 1;
  while (reading.continues(last) && isParty(reading, last)) last++;
  return last === i + 1 ? undefined : { first: small ? i - 1 : i, last, rule: "law:case" };
}

/** `Sejdić and Finci` before `v.`: two of one word each, the first of which is not the second party of another case. */
function pairOf(reading: Reading, first: number, v: number): number {
  const and = reading.term(first - 1) === "and" && reading.continues(first);
  if (!and || v - first > 1 || !reading.isCapital(first - 2)) return first;
  const start = before(reading, first - 1, 3);
  return /^(?:v|vs|\.)$/u.test(reading.term(start - 1)) ? first : start;
}

/** The first party, which may be two, stand in brackets (`R (Miller)`) or end in `and Others`. */
function plaintiff(reading: Reading, v: number): number {
  if (reading.term(v - 1) === ")" && reading.term(v - 3) === "(" && reading.isCapital(v - 4)) return v - 4;
  if (reading.term(v - 1) !== "others" || reading.term(v - 2) !== "and")
    return pairOf(reading, before(reading, v, 6), v);
  return before(reading, v - 2, 5);
}

/** `Nicaragua v. United States of America`, `Prosecutor v. Tadić`. */
function caseAt(reading: Reading, i: number): Span | undefined {
  const first = plaintiff(reading, i);
  const start = reading.term(i + 1) === "." ? i + 2 : i + 1;
  if (first === i || !reading.isCapital(start) || !reading.continues(start)) return undefined;
  let last = start;
  while (reading.continues(last) && isParty(reading, last)) last += reading.isHyphen(last + 1) ? 3 : 1;
  return inBrackets(reading, first, Math.max(last, start + 1));
}

/** `Case Concerning … (Nicaragua v. United States of America)`: the parties in brackets after the case's name. */
function inBrackets(reading: Reading, first: number, last: number): Span {
  const open = reading.term(first - 1) === "the" ? first - 2 : first - 1;
  if (reading.term(open) !== "(" || reading.term(last) !== ")") return { first, last, rule: "law:case" };
  const name = caseName(reading, open);
  if (name < open && (reading.opens[name] === 0 || reading.zones[name] === Zone.Reference))
    return { first: name, last: last + 1, rule: "law:case" };
  let start = open;
  let named = false;
  while (reading.continues(start) && open - start < 20 && !/^[,.;:]$/u.test(reading.term(start - 1))) {
    start--;
    named ||= /^(?:case|arbitration|concerning|dispute)$/u.test(reading.term(start));
  }
  while (start < open && !reading.isCapital(start)) start++;
  return named && start < open
    ? { first: start, last: last + 1, rule: "law:case" }
    : { first, last, rule: "law:case" };
}

/** `and Cyprus v. Turkey`: another case. */
function isVersus(reading: Reading, and: number): boolean {
  for (let i = and + 2; i < and + 6 && reading.continues(i); i++)
    if (/^vs?$/u.test(reading.term(i)) && !reading.isCapital(i)) return true;
  return false;
}

function isParty(reading: Reading, i: number): boolean {
  if (reading.isCapital(i)) return !reading.is(i, Word.Month);
  const joins = /^(?:of|for|and)$/u.test(reading.term(i));
  if (reading.term(i) === "the") return reading.isCapital(i - 1) && reading.isCapital(i + 1);
  if (reading.term(i) === "and" && isVersus(reading, i)) return false;
  return joins && (reading.isCapital(i + 1) || (reading.term(i + 1) === "the" && reading.isCapital(i + 2)));
}
