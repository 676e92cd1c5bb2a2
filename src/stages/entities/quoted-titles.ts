import { Shape } from "../../model/annotation.ts";
import type { Span } from "../../model/span.ts";
import { Evidence } from "./evidence.ts";
import { Word } from "./lexicon.ts";
import { insideOf, type Quotation, quotationsIn } from "./quotations.ts";
import { type Reading, Zone } from "./reading.ts";
import type { Candidate, Recogniser } from "./recogniser.ts";

const WORK_NOUN =
  /^(?:article|book|essay|paper|monograph|volume|chapter|novel|film|movie|play|poem|song|report|speech|lecture|study|pamphlet|manifesto|programme|program|strategy|titled|entitled|title|documentary|series|editorial|column|memoir|memoirs|treatise|dissertation|project|initiative|thesis)$/u;

/** Titles in quotation marks in running text: in Title Case, or announced by `article`, `entitled`. */
export const quotedTitles: Recogniser = {
  id: "title",
  version: "1",
  labels: ["WORK_OF_ART"],
  recognise(reading) {
    const found: Candidate[] = [];
    for (const { first, last } of bodyRanges(reading)) {
      for (const quotation of quotationsIn(reading, first, last)) {
        const span = isTitle(reading, quotation) ? insideOf(reading, quotation) : undefined;
        if (span) found.push(titleAt(span));
      }
    }
    return found;
  },
};

function titleAt({ start, end }: Span): Candidate {
  const rule = "title:quoted";
  return { start, end, label: "WORK_OF_ART", evidence: Evidence.Title, rule, name: undefined, id: undefined };
}

/** Paragraphs of running text, as ranges of tokens. */
function bodyRanges(reading: Reading): { first: number; last: number }[] {
  return reading.paragraphs
    .map((paragraph) => ({
      first: reading.tokenFrom(paragraph.start),
      last: reading.tokenFrom(paragraph.end),
    }))
    .filter(({ first, last }) => first < last && reading.zones[first] === Zone.Body);
}

function isTitle(reading: Reading, { open, close }: Quotation): boolean {
  if (!reading.isCapital(open + 1) && !reading.has(open + 1, Shape.Number)) return false;
  const announced = reading.continues(open) && WORK_NOUN.test(reading.term(open - 1));
  const { capitals, words } = count(reading, open + 1, close);
  if (words === 0 || capitals / words < 0.7) return false;
  return announced || (capitals > 1 && close - open < 20 && !isNameAlone(reading, open + 1, close));
}

/** How many words that a title would capitalise there are, and how many are in capitals. */
function count(reading: Reading, first: number, last: number): { capitals: number; words: number } {
  let capitals = 0;
  let words = 0;
  for (let i = first; i < last; i++) {
    if (!reading.has(i, Shape.Word) || reading.has(i, Shape.Possessive)) continue;
    if (
      !reading.isCapital(i) &&
      /^(?:is|are|was|were|has|have|had|will|would|not|can|cannot|do|does)$/u.test(reading.term(i))
    ) {
      return { capitals: 0, words: 1 };
    }
    if (reading.isCapital(i)) {
      capitals++;
      words++;
    } else if (!reading.is(i, Word.Function)) words++;
  }
  return { capitals, words };
}

/** `“Russian Federation”`: a name in quotation marks is no title. */
function isNameAlone(reading: Reading, first: number, last: number): boolean {
  const hit = reading.hit(first);
  if (reading.is(last - 1, Word.EventHead) && last - first < 4) return true;
  return hit !== undefined && hit.last >= last;
}
