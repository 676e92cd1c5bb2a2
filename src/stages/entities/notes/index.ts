import { Shape } from "../../../model/annotation.ts";
import { Word } from "../lexicon.ts";
import type { Reading } from "../reading.ts";
import type { Candidate, Recogniser } from "../recogniser.ts";
import { type Authors, authorsAt } from "./authors.ts";
import { segmentEnd } from "./boundaries.ts";
import { readImprint } from "./imprint.ts";
import { type Item, itemsOf, quotationAt } from "./item.ts";
import { countWords, isCase, isForeign, quotedTitle, titleAt, titleEnd } from "./titles.ts";

/** Reads notes and lists of references: authors, titles, journals, editors, publishers and places. */
export const references: Recogniser = {
  id: "reference",
  version: "1",
  labels: ["PERSON", "WORK_OF_ART", "ORG", "GPE"],
  recognise(reading) {
    return itemsOf(reading).flatMap((item) => readItem(reading, item));
  },
};

function readItem(reading: Reading, item: Item): Candidate[] {
  const found: Candidate[] = quotedTitles(reading, item);
  if (isCase(reading, item.first, item.last)) return found;
  const { found: authors, end } = authorsOf(reading, item);
  found.push(...authors);
  const body = authors.length > 0 ? end : afterBody(reading, item);
  const pivot = afterYear(reading, body, item.last);
  const at = skip(reading, Math.max(pivot, body), item.last);
  if (isBack(reading, at)) return found;
  const sure = authors.length > 0 || pivot > body || body > item.first || quotationAt(item, at) !== undefined;
  if (!sure && !isBareTitle(reading, item, at)) return found;
  const stops = pivot > body || item.listed;
  const title = titleAt(reading, item, at, stops);
  if (!title) return found;
  found.push(title.found, ...readImprint(reading, item, title.end, title.quoted, stops));
  return found;
}

/** The authors at the start of an item, or after `see the discussion in` within its first words. */
function authorsOf(reading: Reading, item: Item): Authors {
  const atStart = authorsAt(reading, item.first, item.last, item.listed);
  if (atStart.found.length > 0 || item.listed) return atStart;
  for (let i = item.first; i < Math.min(item.last, item.first + 14); i++) {
    if (!/^(?:see|in|by|cf|from)$/u.test(reading.term(i))) continue;
    // `The Guns of August, ed. by S. Cornell`: editors of what has no authors.
    if (reading.term(i) === "by" && /^(?:\.|eds?|edited)$/u.test(reading.term(i - 1))) return atStart;
    const after = authorsAt(reading, i + 1, item.last, false);
    if (after.found.length > 0 && /^[,(]$/u.test(reading.term(after.end))) return after;
  }
  return atStart;
}

/** Titles in quotation marks anywhere in a note: a comma or full stop goes with their closing mark. */
function quotedTitles(reading: Reading, item: Item): Candidate[] {
  const found: Candidate[] = [];
  for (const quotation of item.quotations) {
    const { open, close } = quotation;
    const start = /^['\u2018\u2019]$/u.test(reading.term(open + 1)) ? open + 2 : open + 1;
    if (!reading.isCapital(start) && !reading.has(start, Shape.Number)) continue;
    const closed =
      /^[,.?!]$/u.test(reading.term(close - 1)) || /^(?:[,.(:]|in)$/u.test(reading.term(close + 1));
    if (!closed || countWords(reading, open + 1, close) < 2) continue;
    const title = quotedTitle(reading, item, open, close);
    if (title) found.push(title.found);
  }
  return found;
}

/** After a body that stands as the author: `World Bank. 2015.`, `United Nations, …`; the item's start where none does. */
function afterBody(reading: Reading, item: Item): number {
  const hit = reading.hit(item.first);
  if (
    hit &&
    (hit.entry.label === "ORG" || hit.entry.label === "GPE") &&
    /^[.,(]$/u.test(reading.term(hit.last))
  )
    return hit.last;
  const end = segmentEnd(reading, item.first);
  if (end - item.first > 8 || end >= item.last) return item.first;
  for (let i = item.first; i < end; i++) {
    if (reading.is(i, Word.OrgHead) && reading.isCapital(i) && /^[.(]$/u.test(reading.term(end))) return end;
  }
  return item.first;
}

/** After `(2003).`, `. 2003.`, `(2003, May 5)`: where the title starts in author–date styles; `at` where no year stands. */
function afterYear(reading: Reading, at: number, limit: number): number {
  let i = at;
  if (/^[.,]$/u.test(reading.term(i))) i++;
  const bracket = reading.term(i) === "(" || reading.term(i) === "[";
  if (bracket) i++;
  if (!/^(?:(?:1[5-9]|20)\d\d[a-z]?|forthcoming|n\.d\.)$/u.test(reading.term(i))) return at;
  i++;
  if (!bracket) return /^[.:,]$/u.test(reading.term(i)) ? i + 1 : at;
  while (i < limit && i < at + 12 && !/^[)\]]$/u.test(reading.term(i))) i++;
  return /^[)\]]$/u.test(reading.term(i)) ? i + 1 : at;
}

/** `op. cit.`, `Ibid.`: the title stands in an earlier note. */
function isBack(reading: Reading, i: number): boolean {
  return /^(?:op|ibid|ibidem|loc|idem|p|pp)$/u.test(reading.term(i));
}

/** A title with nothing before it: in italics, before its editors, or in a language that no other rule reads. */
function isBareTitle(reading: Reading, item: Item, at: number): boolean {
  if (at > item.first) return false;
  const mark = reading.text.charAt(reading.start(at) - 1);
  if (mark === "*" || mark === "_") return true;
  const end = titleEnd(reading, item, at, false);
  const edited = reading.term(end) === "," && /^(?:eds?|edited)$/u.test(reading.term(end + 1));
  return edited || isForeign(reading, at, end);
}

function skip(reading: Reading, from: number, limit: number): number {
  let i = from;
  while (i < limit && /^[,.:;)\]*_]$/u.test(reading.term(i))) i++;
  return i;
}
