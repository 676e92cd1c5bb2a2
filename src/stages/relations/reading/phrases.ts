import { REACH, type Reading } from "./reading.ts";
import { wordSet } from "./verbs.ts";
import { WordClass } from "./word-class.ts";

const W = WordClass;

/** A noun phrase without what follows its noun: tokens `start` up to `after`, the noun last. */
export interface Phrase {
  readonly start: number;
  readonly after: number;
}

const inside = new Set<number>([W.Noun, W.Name, W.Adjective, W.Number, W.Hyphen, W.Possessive]);
const opens = new Set<number>([W.Determiner, W.PossessivePronoun]);

/** People, and bodies made of people: `leaders of Ukraine` are not what is sovereign, but Ukraine is. */
const human = wordSet(
  `leader leaders leadership elite elites government governments authority authorities ruler rulers regime regimes
   president parliament people peoples population society societies public citizen citizens politician politicians
   diplomat diplomats officials minister ministers deputy deputies party parties forces administration ministry
   embassy policymakers representatives kremlin troops army delegation`,
);

export function isHuman(word: string): boolean {
  return human.has(word);
}

/** A quotation mark may stand inside a phrase (`their “independence”`), not beside another mark. */
function isInnerQuote(reading: Reading, i: number): boolean {
  return reading.classAt(i) === W.Quote && reading.classAt(i + 1) !== W.Comma;
}

function joinsAdjectives(reading: Reading, i: number): boolean {
  const here = reading.classAt(i);
  if (here !== W.Coordinator && here !== W.Comma) return false;
  const modifier = (at: number): boolean => reading.classAt(at) === W.Adjective;
  return (
    modifier(i - 1) && (modifier(i + 1) || (reading.classAt(i + 1) === W.Coordinator && modifier(i + 2)))
  );
}

/** `the 2014 annexation`: a date behind a determiner or an owner; `in 2014 Russia` are two phrases. */
function isDateInside(reading: Reading, i: number): boolean {
  if (reading.classAt(i) !== W.Date) return false;
  let before = i;
  while (reading.classAt(before) === W.Date) before--;
  return opens.has(reading.classAt(before)) || reading.classAt(before) === W.Possessive;
}

function isAdverbOfAdjective(reading: Reading, i: number): boolean {
  if (reading.classAt(i) !== W.Adverb) return false;
  const next = reading.classAt(i + 1);
  return next === W.Adjective || next === W.Adverb || next === W.Determiner;
}

/** The first token of the noun phrase that holds token `i`. */
export function phraseStart(reading: Reading, i: number): number {
  let start = i;
  const limit = Math.max(0, i - REACH);
  while (start > limit) {
    const before = start - 1;
    const here = reading.classAt(before);
    if (opens.has(here)) {
      start = before;
      continue;
    }
    if (opens.has(reading.classAt(start)) && here !== W.Determiner && here !== W.Possessive) break;
    const belongs =
      isDateInside(reading, before) ||
      inside.has(here) ||
      joinsAdjectives(reading, before) ||
      isAdverbOfAdjective(reading, before) ||
      (isInnerQuote(reading, before) &&
        (opens.has(reading.classAt(before - 1)) || inside.has(reading.classAt(before - 1))));
    if (!belongs) break;
    start = before;
  }
  return start;
}

/** The noun phrase that begins at token `i`; undefined where no noun follows. */
export function phraseFrom(reading: Reading, i: number): Phrase | undefined {
  let after = -1;
  const limit = Math.min(reading.length, i + REACH);
  for (let j = i; j < limit; j++) {
    const here = reading.classAt(j);
    if (here === W.Noun || here === W.Name) after = j + 1;
    else if (here === W.Quote ? j > i && after > 0 : !continues(reading, j, i)) break;
  }
  return after < 0 ? undefined : { start: i, after };
}

function continues(reading: Reading, j: number, i: number): boolean {
  const here = reading.classAt(j);
  if (opens.has(here)) return j === i || reading.classAt(j - 1) === W.Determiner;
  return (
    inside.has(here) || here === W.Quote || joinsAdjectives(reading, j) || isAdverbOfAdjective(reading, j)
  );
}
