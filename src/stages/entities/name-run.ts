import { Shape } from "../../model/annotation.ts";
import { Word } from "./lexicon.ts";
import { type Reading, Zone } from "./reading.ts";

/** A run of tokens that may be one personal name. */
export interface NameRun {
  readonly first: number;
  readonly last: number;
  /** Parts of the name; `Kassym-Zhomart` is one. */
  readonly words: number;
  /** How many of them, at the start, are initials. */
  readonly initials: number;
}

/** Words that stand in no personal name. */
const NEVER =
  Word.Function |
  Word.Title |
  Word.OrgHead |
  Word.Month |
  Word.LawHead |
  Word.EventHead |
  Word.PlaceHead |
  Word.StateHead;
const MOST_WORDS = 5;

/** The run that starts at `first`, if a name may start there. `caps`: a word in capitals ends a name (author lines). */
export function endOfName(reading: Reading, first: number, caps: boolean): NameRun | undefined {
  if (!startsName(reading, first)) return undefined;
  let last = first;
  let words = 0;
  let initials = 0;
  while (words < MOST_WORDS) {
    const end = endOfWord(reading, first, last, words);
    if (end === last) break;
    if (initials === words && isInitial(reading, last)) initials++;
    words++;
    const endsInCapitals =
      caps && reading.has(end - 1, Shape.AllCapitals) && !reading.has(end - 1, Shape.Dotted);
    last = end;
    if (!reading.continues(last) || (endsInCapitals && !reading.has(last, Shape.AllCapitals))) break;
  }
  return words === 0 || initials === words
    ? undefined
    : { first, last: afterSuffix(reading, last), words, initials };
}

/** Past `Jr.`, `Sr.` and `III`. */
export function afterSuffix(reading: Reading, end: number): number {
  const comma = reading.term(end) === "," && /^[js]r$/u.test(reading.term(end + 1));
  const last = comma ? end + 1 : end;
  if (
    !/^(?:jr|sr|ii|iii|iv)$/u.test(reading.term(last)) ||
    !reading.isCapital(last) ||
    !reading.continues(last)
  )
    return end;
  return reading.term(last + 1) === "." && reading.has(last + 1, Shape.Joined) ? last + 2 : last + 1;
}

function startsName(reading: Reading, i: number): boolean {
  if (isInitial(reading, i)) return true;
  if (isArabicArticle(reading, i)) return true;
  return isPart(reading, i);
}

/** The end of the name's next word at `at` (hyphens and small particles included); `at` where none follows. */
function endOfWord(reading: Reading, first: number, at: number, words: number): number {
  if (isInitial(reading, at))
    return reading.term(at + 1) === "." && reading.has(at + 1, Shape.Joined) ? at + 2 : at + 1;
  let start = at;
  if (words > 0 && start > first) start = skipParticles(reading, at);
  if (isArabicArticle(reading, start)) start += 2;
  if (start > at && !reading.continues(start)) return at;
  if (!isPart(reading, start, words > 0)) return at;
  let end = start + 1;
  while (joins(reading, end) && joinsName(reading, end + 1)) end += 2;
  return end;
}

/** The second half of a hyphenated name: a capital, or a short small syllable (`Ching-te`, `Abd-ul`). */
function joinsName(reading: Reading, i: number): boolean {
  if (!reading.has(i, Shape.Joined) || !reading.has(i, Shape.Word)) return false;
  return reading.isCapital(i) || (reading.end(i) - reading.start(i) < 6 && !reading.is(i, Word.Common));
}

/** A hyphen, or the ‘okina of Hawaiian and Samoan names (`Hau‘ofa`), with letters on both sides. */
function joins(reading: Reading, i: number): boolean {
  return reading.isHyphen(i) || (reading.term(i) === "\u2018" && reading.has(i, Shape.Joined));
}

function skipParticles(reading: Reading, at: number): number {
  let i = at;
  while (i < at + 3 && reading.continues(i) && reading.is(i, Word.Particle) && !reading.isCapital(i)) i++;
  return i > at && reading.isCapital(i) ? i : at;
}

/** `al-` before a capital, as in `al-Farabi`. */
function isArabicArticle(reading: Reading, i: number): boolean {
  // What is rare is asked first: every token comes by here.
  if (!reading.isHyphen(i + 1) || !reading.isCapital(i + 2)) return false;
  return /^(?:al|el|ul|as|ash|at|an|ad|ar)$/u.test(reading.term(i));
}

/** `B.`, `K.Zh.`, or a capital letter with its full stop; not `U.S.`, which is a name itself. */
export function isInitial(reading: Reading, i: number): boolean {
  if (!reading.isCapital(i) || reading.hit(i) !== undefined) return false;
  if (reading.opens[i] === 1 && reading.zones[i] === Zone.Heading) return false;
  if (reading.has(i, Shape.Dotted)) return reading.end(i) - reading.start(i) < 9;
  const length = reading.end(i) - reading.start(i);
  const short =
    length === 1 || (length === 2 && !reading.has(i, Shape.AllCapitals) && !reading.is(i, Word.Common));
  return short && reading.term(i + 1) === "." && reading.has(i + 1, Shape.Joined);
}

/** `II`, `XIV`: a number. */
function isRoman(reading: Reading, i: number): boolean {
  return reading.has(i, Shape.AllCapitals) && /^[ivxlc]+$/u.test(reading.term(i));
}

/** Titles that are names as well: `Charles King` after a given name, `the expert Sultan Akimbekov` after a noun. */
const TITLE_NAMES =
  /^(?:king|prince|pope|major|sultan|sheikh|marshal|bishop|dean|duke|baron|chancellor|judge|khan|emir|miss|law)$/u;

/** A month by what stands before it: `in August Bebel …`, but `with August Bebel`. */
function isDated(reading: Reading, i: number): boolean {
  if (!reading.is(i, Word.Given) || reading.has(i - 1, Shape.Number)) return true;
  const before = reading.term(i - 1) === "and" ? i - 2 : i - 1;
  return (
    reading.is(before, Word.Month | Word.DatePart | Word.Ordinal) ||
    /^(?:in|since|by|of|on|until|till|from|last|this|next|during|after|before|to)$/u.test(
      reading.term(before),
    )
  );
}

function isNamePart(reading: Reading, i: number, inside: boolean): boolean {
  // `Gary P Corn`
  if (inside && reading.end(i) - reading.start(i) === 1)
    return reading.isCapital(i + 1) && reading.continues(i + 1);
  if (reading.is(i, Word.Month) && isDated(reading, i)) return false;
  if (!inside && reading.is(i, Word.Given) && !reading.is(i, Word.Function | Word.Title)) {
    return reading.continues(i + 1) && reading.isCapital(i + 1) && !reading.is(i + 1, Word.Common);
  }
  if (!TITLE_NAMES.test(reading.term(i))) return false;
  if (inside) return reading.is(i - 1, Word.Given) || isInitial(reading, i - 1);
  return reading.is(i - 1, Word.PersonNoun) && !reading.isCapital(i - 1) && reading.isCapital(i + 1);
}

/** A word that no table lists, where a family name would stand. */
function isGivenBefore(reading: Reading, i: number): boolean {
  if (!reading.continues(i) || !reading.isCapital(i) || reading.hitAt[i] !== 0) return false;
  return !reading.is(i, Word.Common) && !reading.is(i + 1, Word.OrgHead);
}

/** A capitalised word that may be part of a personal name; `inside`: a name has begun before it. */
function isPart(reading: Reading, i: number, inside = false): boolean {
  if (!reading.isCapital(i) || reading.has(i, Shape.Dotted) || isRoman(reading, i)) return false;
  // `Bill C-31`, `DC-8`: letters with a number are no name.
  if (
    reading.isHyphen(i + 1) &&
    (reading.end(i) - reading.start(i) === 1 || reading.has(i + 2, Shape.Number))
  )
    return false;
  if (reading.is(i, NEVER) && !isNamePart(reading, i, inside)) return false;
  return reading.covered[i] === 0 && mayBePart(reading, i, inside);
}

/** True where nothing, or what a person may be called as well, is listed of the word. */
function mayBePart(reading: Reading, i: number, inside: boolean): boolean {
  const hit = reading.hit(i);
  if (!hit) return true;
  if (hit.entry.label === "PERSON") return true;
  // `Lester Pearson`: presses bear family names.
  if (inside && hit.entry.source === "media-and-presses") return reading.is(i - 1, Word.Given);
  // `Christian Schmidt`
  if (hit.entry.label === "NORP" && !inside && reading.is(i, Word.Given))
    return isGivenBefore(reading, i + 1);
  if (hit.entry.label !== "GPE") return false;
  return inside || (reading.is(i, Word.Given) && reading.continues(i + 1) && isPart(reading, i + 1, true));
}
