import { Shape } from "../../model/annotation.ts";
import { Evidence } from "./evidence.ts";
import { after, before, inProse } from "./headed-names.ts";
import { Word } from "./lexicon.ts";
import { type Reading, Zone } from "./reading.ts";
import type { Candidate, Recogniser } from "./recogniser.ts";

const LINKERS = /^(?:of|on|for|concerning|against|between|relating)$/u;

/** Constitutions, treaties, charters, resolutions, articles of them, and cases before courts. */
export const laws: Recogniser = {
  id: "law",
  version: "1",
  labels: ["LAW"],
  recognise(reading) {
    const found: Candidate[] = [];
    for (let i = 0; i < reading.length; i++) {
      if (!inProse(reading, i)) continue;
      const span = lawAt(reading, i);
      if (!span || span.last <= i) continue;
      found.push(reading.candidate(span.first, span.last, "LAW", Evidence.Form, span.rule));
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
  const term = reading.term(i);
  if (term === "article" || term === "articles") return articleAt(reading, i);
  return term === "v" || term === "vs" || term === "v." ? caseAt(reading, i) : undefined;
}

/** `North Atlantic Treaty`, `Convention on the Law of the Sea`, `Resolution 1244`. */
function titledLaw(reading: Reading, head: number): Span | undefined {
  if (reading.zones[head] === Zone.Heading) return undefined;
  const term = reading.term(head);
  const first = trimmed(reading, before(reading, head, 8), head);
  if (/^(?:resolution|directive|decree|protocol|regulation)$/u.test(term)) {
    const numbered = endOfNumber(reading, head + 1);
    if (numbered > head + 1) return { first, last: numbered, rule: "law:number" };
  }
  let last = after(reading, head + 1, LINKERS);
  if (last > head + 1) last = after(reading, last, /^(?:of|on|in|and)$/u);
  if (first === head && last === head + 1) return undefined;
  if (
    /^(?:bill|code|doctrine|declaration|act|agreement|accord|law)$/u.test(term) &&
    !isStrong(reading, first, head, last)
  ) {
    return undefined;
  }
  return { first, last, rule: "law:title" };
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
  let i = at;
  if (/^(?:no|№|nos)$/u.test(reading.term(i))) i++;
  if (reading.term(i) === ".") i++;
  if (!reading.has(i, Shape.Number) || !reading.continues(i)) return at;
  i++;
  while (reading.term(i) === "/" && reading.has(i + 1, Shape.Number)) i += 2;
  if (reading.term(i) === "(" && reading.term(i + 2) === ")" && reading.continues(i)) return i + 3;
  return i;
}

/** `Article 5`, `Articles 2(4) and 51 of the Charter`. */
function articleAt(reading: Reading, i: number): Span | undefined {
  if (!reading.isCapital(i) || !reading.has(i + 1, Shape.Number) || !reading.continues(i + 1))
    return undefined;
  let last = i + 2;
  while (reading.term(last) === "(" && reading.term(last + 2) === ")" && reading.has(last, Shape.Joined))
    last += 3;
  if (reading.term(last) !== "of") return { first: i, last, rule: "law:article" };
  const start = reading.term(last + 1) === "the" ? last + 2 : last + 1;
  const limit = Math.min(start + 9, reading.length);
  for (let at = start; at < limit && reading.continues(at); at++) {
    if (reading.is(at, Word.LawHead))
      return { first: i, last: Math.max(after(reading, at + 1, LINKERS), at + 1), rule: "law:article" };
    if (!reading.isCapital(at) && !reading.is(at, Word.Linker)) break;
  }
  return { first: i, last, rule: "law:article" };
}

/** `Nicaragua v. United States of America`, `Prosecutor v. Tadić`. */
function caseAt(reading: Reading, i: number): Span | undefined {
  const first = before(reading, i, 6);
  const start = reading.term(i + 1) === "." ? i + 2 : i + 1;
  if (first === i || !reading.isCapital(start) || !reading.continues(start)) return undefined;
  let last = start;
  while (
    reading.continues(last) &&
    (reading.isCapital(last) || (reading.is(last, Word.Linker) && reading.isCapital(last + 1)))
  )
    last++;
  return { first, last: Math.max(last, start + 1), rule: "law:case" };
}
