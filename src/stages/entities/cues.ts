import { Shape } from "../../model/annotation.ts";
import { Evidence } from "./evidence.ts";
import { Word } from "./lexicon.ts";
import { isUnknown, placeEnd, seatAt } from "./place-cues.ts";
import { type Reading, Zone } from "./reading.ts";
import type { Candidate, Recogniser } from "./recogniser.ts";
import { wordSet } from "./word-set.ts";

const ROMAN = /^[ivxlcdm]+$/u;

/** Single words that only their neighbours say something about: unknown acronyms, `in Xanadu`, words in `-stan`. */
export const cues: Recogniser = {
  id: "cue",
  version: "1",
  labels: ["ORG", "GPE", "NORP"],
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

function cueAt(reading: Reading, i: number): Candidate | undefined {
  if (reading.has(i, Shape.AllCapitals) && acronym(reading, i))
    return reading.candidate(i, i + 1, "ORG", Evidence.Cue, "cue:acronym");
  if (isWrittenAsOne(reading, i)) return reading.candidate(i, i + 1, "ORG", Evidence.Cue, "cue:camel");
  if (isBareBody(reading, i)) return reading.candidate(i, i + 1, "ORG", Evidence.Cue, "cue:bare");
  if (isCreed(reading, i)) return reading.candidate(i, i + 1, "ORG", Evidence.Cue, "cue:party");
  if (isPeople(reading, i)) return reading.candidate(i, i + 1, "NORP", Evidence.Cue, "cue:people");
  const body = bodyEnd(reading, i);
  if (body > i) return reading.candidate(i, body, "ORG", Evidence.Cue, "cue:body");
  const last = placeEnd(reading, i);
  return last > i ? reading.candidate(i, last, "GPE", Evidence.Cue, "cue:place") : undefined;
}

/** `TotalEnergies`, `TurkStream`: two words written as one; not `McGirt`, `DeSantis`. */
function isWrittenAsOne(reading: Reading, i: number): boolean {
  if (reading.end(i) - reading.start(i) < 6 || !isUnknown(reading, i)) return false;
  return /^(?!Ma?c\p{Lu}|D[aeiu']\p{Lu}|De[ln]\p{Lu}|L[aei]\p{Lu}|V[ao]n\p{Lu}|Fitz)\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u.test(
    reading.slice(i, i + 1),
  );
}

/** `Congress refused`, `by Parliament`: without an article it is a name. */
function isBareBody(reading: Reading, i: number): boolean {
  if (reading.term(i) !== "congress" && reading.term(i) !== "parliament") return false;
  if (reading.isCapital(i - 1) && reading.continues(i)) return false;
  if (
    reading.isCapital(i + 1) ||
    (reading.opens[i] === 1 && !reading.is(i + 1, Word.Verb | Word.Function | Word.Speech))
  )
    return false;
  return (
    !(reading.continues(i) && DETERMINES.test(reading.term(i - 1))) &&
    !/^(?:of|for|on)$/u.test(reading.term(i + 1))
  );
}

const DETERMINES = /^(?:the|a|an|its|his|her|their|our|each|every|any|no|new|old|first|last|next|['’]s)$/u;

/** `Chagossians`: a people that no table lists. */
function isPeople(reading: Reading, i: number): boolean {
  const term = reading.term(i);
  return term.length > 6 && /[ie]ans$/u.test(term) && isUnknown(reading, i) && !reading.isCapital(i + 1);
}

/** `a Liberal MP`, `the Whig candidate`: a party by its creed, before who stands for it. */
function isCreed(reading: Reading, i: number): boolean {
  if (!CREED.has(reading.term(i)) || !reading.continues(i) || !reading.continues(i + 1)) return false;
  return reading.is(i + 1, Word.PersonNoun) || FOLLOWERS.has(reading.term(i + 1));
}

const CREED = wordSet(`
  liberal conservative whig unionist labour labor federalist`);
const FOLLOWERS = wordSet(`
  mp mps mep meps member members majority backbencher backbenchers whip whips peer peers voter voters
  nominee ticket ministry victory`);

/** What people and things are called, not bodies. */
const ROLES = wordSet(`
  mp mps mep meps mla mlas msp msps pm pms ceo ceos phd llb qc kc dna gdp gnp hiv aids isbn doi url tv vip`);

/** Nouns in small letters that a body's name follows (`the newspaper Delo`) or goes before (`the Delo party`). */
const BODY_BEFORE = wordSet(`
  party parties coalition movement faction group organisation organization alliance newspaper magazine
  daily weekly company airline broadcaster union militia publisher bank charity think-tank network club
  subsidiary`);
const BODY_AFTER = wordSet(`
  party faction militia guerrillas newspaper magazine broadcaster airline coalition`);

/** The end of an unknown name that a noun for a body stands beside; `i` where none does. */
function bodyEnd(reading: Reading, i: number): number {
  if (!isUnknown(reading, i) || !reading.continues(i)) return i;
  let last = i + 1;
  while (last < i + 3 && reading.continues(last) && isUnknown(reading, last)) last++;
  if (reading.isCapital(last) && reading.continues(last)) return i;
  const called = /^(?:called|named|dubbed)$/u.test(reading.term(i - 1)) ? i - 2 : i - 1;
  if (BODY_BEFORE.has(reading.term(called)) && !reading.isCapital(called)) return last;
  const alone = !reading.isCapital(i - 1) || reading.is(i - 1, Word.Function);
  return alone &&
    reading.term(i - 1) === "the" &&
    BODY_AFTER.has(reading.term(last)) &&
    reading.continues(last)
    ? last
    : i;
}

function acronym(reading: Reading, i: number): "ORG" | undefined {
  const length = reading.end(i) - reading.start(i);
  if (length > 7 || ROLES.has(reading.term(i)) || reading.has(i, Shape.Dotted) || reading.is(i, Word.Common))
    return undefined;
  if (ROMAN.test(reading.term(i)) || reading.has(i, Shape.Joined) || /\d/u.test(reading.term(i)))
    return undefined;
  if (reading.is(i + 1, Word.Currency)) return undefined;
  const neighbours = reading.has(i - 1, Shape.AllCapitals) || reading.has(i + 1, Shape.AllCapitals);
  return neighbours ? undefined : "ORG";
}
