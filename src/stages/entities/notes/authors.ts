import { Shape } from "../../../model/annotation.ts";
import { Evidence } from "../evidence.ts";
import { Word } from "../lexicon.ts";
import { endOfName, isInitial } from "../name-run.ts";
import { personName, readingOrder } from "../person-name.ts";
import type { Reading } from "../reading.ts";
import type { Candidate } from "../recogniser.ts";

/** The people that a citation names at one place, and the token after them. */
export interface Authors {
  readonly found: readonly Candidate[];
  readonly end: number;
}

interface Name {
  readonly last: number;
  readonly name?: string;
}

/**
 * Reads a list of names that starts at `first`: `B. Buzan, O. Wæver`, `Barry Buzan and Ole Wæver`,
 * `Buzan, B., & Wæver, O.`, `Buzan, Barry, and Ole Wæver`. `inverted`: a full given name may follow a family name.
 */
export function authorsAt(reading: Reading, first: number, limit: number, inverted: boolean): Authors {
  const found: Candidate[] = [];
  let at = first;
  let end = first;
  while (at < limit) {
    const name = nameAt(reading, at, limit, inverted && (found.length === 0 || isInverted(found)));
    if (!name || (found.length > 0 && isOtherKind(reading, first, at, name))) break;
    const more = name.name === undefined ? {} : { name: name.name };
    found.push(reading.candidate(at, name.last, "PERSON", Evidence.Reference, "reference:author", more));
    end = name.last;
    const next = afterSeparator(reading, end, limit);
    if (next === end) break;
    at = next;
  }
  return { found, end: afterEditors(reading, end, limit) };
}

/** `A. Wicaksono, Kedaulatan Digital`: after an author with initials, unknown words without any are no second one. */
function isOtherKind(reading: Reading, first: number, at: number, { name }: Name): boolean {
  const initials = isInitial(reading, first);
  return initials && name === undefined && !isInitial(reading, at) && !reading.is(at, Word.Given);
}

function isInverted(found: readonly Candidate[]): boolean {
  return found.at(-1)?.name !== undefined;
}

function nameAt(reading: Reading, at: number, limit: number, inverted: boolean): Name | undefined {
  return (
    invertedName(reading, at, limit, inverted) ??
    (inverted ? bareInverted(reading, at, limit) : undefined) ??
    directName(reading, at, limit)
  );
}

/** `B. Buzan`, `Barry Buzan`, where a mark follows as it does after an author. */
function directName(reading: Reading, at: number, limit: number): Name | undefined {
  const hit = reading.hit(at);
  if (hit?.entry.label === "PERSON" && hit.last > at + 1 && hit.last <= limit) return { last: hit.last };
  const run = endOfName(reading, at, false);
  if (!run || run.last > limit || run.words > 4 || reading.is(run.last - 1, Word.Publisher)) return undefined;
  if (run.initials > 0) return { last: run.last };
  const end = run.last - 1;
  const plain =
    !reading.is(end, Word.Common) ||
    reading.is(end, Word.Family) ||
    isInitial(reading, end - 1) ||
    isSureGiven(reading, at);
  const marked =
    run.last >= limit || /^(?:,|and|&|\(|\.|:|et|"|\u201c|\u00ab|eds?)$/u.test(reading.term(run.last));
  const known = reading.is(at, Word.Given) || (!reading.is(at, Word.Common) && plain);
  return run.words > 1 && marked && plain && known ? { last: run.last } : undefined;
}

function isSureGiven(reading: Reading, i: number): boolean {
  return reading.is(i, Word.Given) && !reading.is(i, Word.Common);
}

/** `Buzan, B.`, `de Wilde, Jaap`: a family name, a comma, then initials, or given names where `full` allows them. */
function invertedName(reading: Reading, at: number, limit: number, full: boolean): Name | undefined {
  const comma = familyEnd(reading, at, limit);
  if (comma === 0) return undefined;
  const last = givenEnd(reading, comma + 1, limit, full);
  if (last === comma + 1 || last > limit) return undefined;
  const initials = initialSize(reading, comma + 1) > 0;
  if (!initials && last < limit && !AFTER_GIVEN.test(reading.term(last))) return undefined;
  return { last, name: personName(readingOrder(reading.slice(at, last))).name };
}

const AFTER_GIVEN = /^(?:,|and|&|\(|\.|;|:|eds?|"|\u201c|(?:1[5-9]|20)\d\d[a-z]?)$/u;

/** The end of initials, and of up to two given names where `full` allows them, that start at `from`. */
function givenEnd(reading: Reading, from: number, limit: number, full: boolean): number {
  let last = from;
  for (let parts = 0, words = 0; parts < 4 && last < limit; parts++) {
    const size = initialSize(reading, last);
    if (size > 0) {
      last += size;
      continue;
    }
    if (!full || words === 2 || !isGiven(reading, last)) break;
    words++;
    last++;
    if (reading.term(last) === "-" && reading.has(last, Shape.Joined)) last += 2;
  }
  return last;
}

/** `Kuus M.`, `Said EW,`: a family name and initials with no comma between them, as in medical styles. */
function bareInverted(reading: Reading, at: number, limit: number): Name | undefined {
  if (!reading.isCapital(at) || reading.is(at, Word.Function | Word.OrgHead) || isInitial(reading, at))
    return undefined;
  let family = at + 1;
  while (reading.isHyphen(family)) family += 2;
  const size = initialSize(reading, family);
  const bare = size === 0 && reading.isCapital(family) && reading.end(family) - reading.start(family) < 4;
  const capitals =
    bare && (reading.has(family, Shape.AllCapitals) || reading.end(family) - reading.start(family) === 1);
  const last = family + (capitals ? 1 : size);
  if (last === family || last >= limit) return undefined;
  const dotted = size > 0 && reading.isCapital(last) && !isInitial(reading, last);
  if (!dotted && !/^[,.]$/u.test(reading.term(last))) return undefined;
  const letters = [...reading.slice(family, last).replace(/[^\p{L}]/gu, "")]
    .map((letter) => `${letter}.`)
    .join("");
  return { last, name: personName(`${letters} ${reading.slice(at, family)}`).name };
}

/** The comma after one to three words of a family name; 0 where there is none. */
function familyEnd(reading: Reading, at: number, limit: number): number {
  let i = at;
  while (i < at + 2 && reading.is(i, Word.Particle) && !reading.isCapital(i)) i++;
  for (let words = 0; words < 2 && i < limit; words++) {
    if (!reading.isCapital(i) || reading.is(i, Word.Function | Word.OrgHead) || isInitial(reading, i))
      return 0;
    i++;
    while (reading.term(i) === "-" && reading.has(i, Shape.Joined)) i += 2;
    if (reading.term(i) === ",") return i;
  }
  return 0;
}

function initialSize(reading: Reading, i: number): number {
  if (!isInitial(reading, i) && !isHyphenInitial(reading, i)) return 0;
  if (isHyphenInitial(reading, i)) return 2;
  return reading.term(i + 1) === "." && reading.has(i + 1, Shape.Joined) ? 2 : 1;
}

/** The second half of `J.-P.`. */
function isHyphenInitial(reading: Reading, i: number): boolean {
  return reading.term(i) === "-" && reading.has(i, Shape.Joined) && isInitial(reading, i + 1);
}

function isGiven(reading: Reading, i: number): boolean {
  if (!reading.isCapital(i) || reading.is(i, Word.Function | Word.OrgHead | Word.Month)) return false;
  return reading.is(i, Word.Given) || !reading.is(i, Word.Common);
}

/** After `,`, `and`, `, and`, `, &`, `;`: where the next name may start. `at` itself where no separator stands. */
function afterSeparator(reading: Reading, at: number, limit: number): number {
  let i = at;
  if (/^[,;]$/u.test(reading.term(i))) i++;
  if (/^(?:and|&|et|und|y|i|with)$/u.test(reading.term(i)) && reading.term(i + 1) !== "al") i++;
  return i < limit ? i : at;
}

/** Past `(ed.)`, `(eds)`, `, eds.`, `et al.`. */
function afterEditors(reading: Reading, at: number, limit: number): number {
  let i = at;
  if (reading.term(i) === "," && /^(?:eds?|et|editors?)$/u.test(reading.term(i + 1))) i++;
  if (reading.term(i) === "et" && reading.term(i + 1) === "al") i += 2;
  if (reading.term(i) === "(" && /^(?:eds?|editors?|hrsg|dir|trans)$/u.test(reading.term(i + 1))) {
    while (i < limit && reading.term(i) !== ")" && i < at + 5) i++;
    return Math.min(i + 1, limit);
  }
  if (/^(?:eds?|editors?)$/u.test(reading.term(i))) i++;
  return Math.min(i, limit);
}
