import { Shape } from "../../model/annotation.ts";
import { Evidence, type EvidenceLevel } from "./evidence.ts";
import { Word } from "./lexicon.ts";
import { endOfName, isInitial, type NameRun } from "./name-run.ts";
import { acts, isAgent, owns } from "./person-acts.ts";
import { type Reading, Zone } from "./reading.ts";
import type { Candidate, Recogniser } from "./recogniser.ts";

/** Personal names by their form (given name, initials, endings) and by what stands around them. */
export const persons: Recogniser = {
  id: "person",
  version: "1",
  labels: ["PERSON"],
  recognise(reading) {
    const found: Candidate[] = [];
    for (let i = 0; i < reading.length; i++) {
      const zone = reading.zones[i] as number;
      if (zone === Zone.Skip || zone === Zone.Capitals) continue;
      if (reading.hitAt[i] !== 0 && isTownsman(reading, i))
        found.push(reading.candidate(i, i + 1, "PERSON", Evidence.Form, "person:acts"));
      const run = endOfName(reading, i, zone === Zone.Authors);
      if (!run) continue;
      const person = personOf(reading, run, zone);
      if (person) found.push(person);
      if (person || (run.words > 1 && zone === Zone.Body && !reading.is(run.first, Word.Common)))
        i = run.last - 1;
    }
    return found;
  },
};

function personOf(reading: Reading, run: NameRun, zone: number): Candidate | undefined {
  if (run.words > 1 && isAcronym(reading, run.first)) return undefined;
  const judged = judge(reading, run, zone);
  if (!judged) return undefined;
  const first = run.words === 1 ? withSmallWords(reading, run.first) : run.first;
  return reading.candidate(first, run.last, "PERSON", judged.evidence, judged.rule);
}

/**
 * `Lord Hopetoun`, `de Valera`: before a single name the peerage or the small words are part of it; before a full one a
 * peerage is a title.
 */
function withSmallWords(reading: Reading, first: number): number {
  let start = first;
  while (reading.continues(start) && reading.is(start - 1, Word.Particle) && !reading.isCapital(start - 1))
    start--;
  if (start < first) return reading.isCapital(start - 1) && reading.continues(start) ? first : start;
  const title = first - 1;
  return /^(?:lord|lady)$/u.test(reading.term(title)) && reading.isCapital(title) && reading.continues(first)
    ? title
    : first;
}

interface Judgement {
  readonly evidence: EvidenceLevel;
  readonly rule: string;
}

const form = (rule: string): Judgement => ({ evidence: Evidence.Form, rule });
const cue = (rule: string): Judgement => ({ evidence: Evidence.Cue, rule });

function judge(reading: Reading, run: NameRun, zone: number): Judgement | undefined {
  const { first, last, words, initials } = run;
  if (zone === Zone.Authors) return words > 1 ? form("person:author") : undefined;
  if (initials > 0 && isInitialled(reading, first, last)) return form("person:initials");
  const titled = titleBefore(reading, first);
  if (words > 1) return judgeFull(reading, run, titled, zone);
  if (reading.hit(first) !== undefined && !titled) return undefined;
  if (ROMAN.test(reading.term(first)) && reading.has(first, Shape.AllCapitals)) return undefined;
  if (titled === "title") return isTitled(reading, first) ? form("person:title") : undefined;
  if (zone !== Zone.Body) return undefined;
  if (last - first > 2) return judgeDouble(reading, first, last - 1);
  return judgeSingle(reading, first, titled === "noun");
}

/** `B. Buzan`, `G. Bush`; not `I.C.J. Reports`. */
function isInitialled(reading: Reading, first: number, last: number): boolean {
  if (reading.is(last - 1, Word.Function)) return false;
  return !isOrdinary(reading, last - 1, Word.Family) || reading.end(first) - reading.start(first) < 5;
}

function judgeFull(
  reading: Reading,
  { first, last }: NameRun,
  titled: "title" | "noun" | undefined,
  zone: number,
): Judgement | undefined {
  const end = last - 1;
  if (isSyllabic(reading, first, last)) return form("person:syllables");
  // `La Vanguardia`, `Der Spiegel`
  if (ARTICLE.test(reading.term(first)) && last - first === 2 && !reading.is(end, Word.Family))
    return undefined;
  const commonEnd = isOrdinary(reading, end, reading.is(first, Word.Common) ? Word.Family : NAMES);
  const commonStart = isOrdinary(reading, first, Word.Given);
  if (titled === "title" && !(commonStart && commonEnd)) return form("person:title");
  if (commonEnd && !isSureGiven(reading, first, last)) return undefined;
  if (reading.is(first, Word.Given)) return form("person:given-name");
  if (titled) return form("person:noun");
  if (commonStart) return undefined;
  if (reading.is(end, Word.Family)) return form("person:family-name");
  return zone !== Zone.Body || atPlace(reading, first) || reading.term(first - 1) === "the"
    ? undefined
    : cue("person:capitals");
}

/** `HMN Tech` */
function isAcronym(reading: Reading, i: number): boolean {
  return (
    reading.zones[i] === Zone.Body &&
    reading.has(i, Shape.AllCapitals) &&
    reading.end(i) - reading.start(i) > 2
  );
}

const NAMES = Word.Family | Word.Surname;

/** `Ma Ying-jeou`, `Moon Jae-in`: a short family name, then syllables with a hyphen, the second in small letters. */
function isSyllabic(reading: Reading, first: number, last: number): boolean {
  if (last - first !== 4 || !reading.isHyphen(last - 2) || reading.isCapital(last - 1)) return false;
  return reading.end(first) - reading.start(first) < 7 && !reading.is(last - 3, Word.Common);
}

const ARTICLE = /^(?:la|el|il|los|las|les|der|die|das)$/u;

/** A given name that is no word of the language or goes with a known family name, or one with an initial after it: `Richard Bush`, `Bill C. Bush`. */
function isSureGiven(reading: Reading, first: number, last: number): boolean {
  if (!reading.is(first, Word.Given)) return false;
  if (reading.is(last - 1, Word.Surname) && reading.opens[first] === 0) return true;
  return !reading.is(first, Word.Common) || (last - first === 3 && isInitial(reading, first + 1));
}

/** A word of the language that is no name of the given kind as well. */
function isOrdinary(reading: Reading, i: number, name: number): boolean {
  return reading.is(i, Word.Common) && !reading.is(i, name);
}

/** `Quezon was elected`: a small city's name where only a person makes sense. */
function isTownsman(reading: Reading, i: number): boolean {
  const source = reading.hit(i)?.entry.source;
  const possible = source === "cities" || (source === "capitals-and-cities" && reading.is(i, PERSONAL));
  return (
    possible && reading.zones[i] === Zone.Body && isBare(reading, i) && lives(reading, i, true) !== undefined
  );
}

const PERSONAL = Word.Family | Word.Given | Word.Surname;

const ROMAN = /^[ivxlc]+$/u;

/** A title that never stands before a common noun: `President Bush`, but not `Chief Lecturer`. */
const SURE_TITLE =
  /^(?:president|minister|chancellor|premier|mr|mrs|ms|dr|senator|governor|professor|prof|king|queen)$/u;

function isTitled(reading: Reading, i: number): boolean {
  if (!reading.is(i, Word.Common)) return true;
  const at = reading.term(i - 1) === "." ? i - 2 : i - 1;
  return SURE_TITLE.test(reading.term(at)) && !reading.is(i, Word.PersonNoun | Word.Speech);
}

function atPlace(reading: Reading, first: number): boolean {
  return /^(?:in|at|near)$/u.test(reading.term(first - 1));
}

/** `Ben-Gurion`, `Lloyd-Jones`: a name of two with a hyphen. */
function judgeDouble(reading: Reading, first: number, end: number): Judgement | undefined {
  if (!reading.isCapital(end) || !isBare(reading, first) || reading.is(first, Word.Common)) return undefined;
  if (reading.is(end, Word.Common) || reading.hitAt[end] !== 0) return undefined;
  if (acts(reading, end) || speaks(reading, end)) return cue("person:acts");
  return owns(reading, end) || reading.is(first, Word.Given) ? cue("person:owns") : undefined;
}

function judgeSingle(reading: Reading, i: number, noun: boolean): Judgement | undefined {
  if (!mayStandAlone(reading, i)) return undefined;
  if (isOrdinary(reading, i, Word.Family)) return wordAsName(reading, i);
  if (noun) return cue("person:noun");
  if (isCited(reading, i)) return cue("person:citation");
  if (reading.is(i, Word.Common) && reading.opens[i] === 1) return undefined;
  if (ADJECTIVE.test(reading.term(i))) return undefined;
  if (speaks(reading, i)) return cue("person:speech");
  const lived = lives(reading, i);
  if (lived || atPlace(reading, i)) return lived;
  if (isAgent(reading, i) && !reading.is(i, Word.Common)) return cue("person:agent");
  // `the Douglas DC-8`
  if (reading.continues(i + 1) && reading.has(i + 1, Shape.AllCapitals)) return undefined;
  return reading.is(i, Word.Family | Word.Given) ? cue("person:family-name") : undefined;
}

function mayStandAlone(reading: Reading, i: number): boolean {
  if (reading.is(i, Word.Function | Word.Month) || reading.has(i, Shape.AllCapitals)) return false;
  if (CONTRACTION.test(reading.term(i)) || reading.term(i).endsWith("phobia")) return false;
  if (reading.has(i + 1, Shape.Joined) && reading.term(i + 1) === "-") return false;
  return reading.term(i - 1) !== "of" || !SETTLEMENT.test(reading.term(i - 2));
}

/** `We’ve`. */
const CONTRACTION = /['\u2019](?:ve|re|ll|m|t)$/u;

const SETTLEMENT = /^(?:village|town|city|port|district|province|capital)$/u;

/** Endings of words that open a sentence and are in no table of common words. */
const NO_NAME = /(?:ing|ed|kind|ness|tion)$/u;

/** What the verb or genitive after a name shows of it. */
function lives(reading: Reading, i: number, strictly = false): Judgement | undefined {
  if (!isBare(reading, i) || reading.end(i) - reading.start(i) < 3) return undefined;
  if (reading.opens[i] === 1 && NO_NAME.test(reading.term(i))) return undefined;
  if (strictly) return acts(reading, i, true) || owns(reading, i, true) ? form("person:acts") : undefined;
  if (acts(reading, i)) return cue("person:acts");
  return owns(reading, i) ? cue("person:owns") : undefined;
}

/** A word of the language with a capital inside a sentence, where a person alone makes sense: `when Bush ran`. */
function wordAsName(reading: Reading, i: number): Judgement | undefined {
  if (!reading.is(i, Word.Surname) || (reading.opens[i] === 1 && reading.is(i, NOUNS))) return undefined;
  if (reading.continues(i) && isQualified(reading, i - 1)) return undefined;
  return lives(reading, i);
}

/** `our Government`, `big Powers`: what narrows a common noun. */
function isQualified(reading: Reading, i: number): boolean {
  if (/^(?:our|my|his|her|its|their|your|this|that|each|every|no)$/u.test(reading.term(i))) return true;
  return reading.has(i, Shape.Word) && !reading.is(i, Word.Function) && !/ly$/u.test(reading.term(i));
}

/** No article, capital or mark before it that makes it part of something else. */
function isBare(reading: Reading, i: number): boolean {
  if (!reading.continues(i)) return true;
  if (reading.isCapital(i - 1) && !reading.is(i - 1, Word.Function)) return false;
  // `in Tiraspol and Bender`
  if (reading.term(i - 1) === "and" && isPlace(reading, i - 2)) return false;
  return !/^(?:the|a|an|of|in|at|-)$/u.test(reading.term(i - 1));
}

function isPlace(reading: Reading, last: number): boolean {
  const hit = reading.hit(last) ?? reading.hit(last - 1);
  return hit?.last === last + 1 && hit.entry.label === "GPE";
}

/** Nouns that a text writes with a capital without naming a person. */
const NOUNS =
  Word.OrgHead |
  Word.OrgOpen |
  Word.Title |
  Word.PersonNoun |
  Word.LawHead |
  Word.PlanHead |
  Word.EventHead |
  Word.PlaceHead |
  Word.StateHead |
  Word.Direction |
  Word.Language |
  Word.Publisher |
  Word.Ordinal;

/** `Westphalian`, `Trumpist`: an adjective from a name, or a creed. */
const ADJECTIVE = /(?:ian|ean|ish|ese|ist|ism|ists|ians)$/u;

/** `Krasner (1999)`, `(Krasner 1999`, `(Krasner, 1999`, `Krasner et al.`. */
function isCited(reading: Reading, i: number): boolean {
  const next = reading.term(i + 1);
  if (next === "et" && reading.term(i + 2) === "al") return true;
  const end = afterOthers(reading, i + 1);
  const mark = reading.term(end);
  const at = mark === "(" || mark === "," ? end + 1 : end;
  if (!/^(?:1[89]|20)\d\d[a-z]?$/u.test(reading.term(at)) || !reading.continues(at)) return false;
  return mark === "(" || isBracketed(reading, i);
}

/** Past the other authors of a citation: `Bowker, Kamm and Sambo (2010)`. */
function afterOthers(reading: Reading, at: number): number {
  let i = at;
  while (i < at + 10 && reading.continues(i)) {
    let next = reading.term(i) === "," ? i + 1 : i;
    if (/^(?:and|&)$/u.test(reading.term(next))) next++;
    if (next === i || !reading.isCapital(next) || reading.is(next, Word.Function | Word.Month)) break;
    i = next + 1;
  }
  return i;
}

/** True where a parenthesis opened a few tokens before and is still open. */
function isBracketed(reading: Reading, i: number): boolean {
  for (let at = i - 1; at > i - 30 && at >= 0; at--) {
    const term = reading.term(at);
    if (term === "(" || term === "[") return true;
    if (term === ")" || term === "]") return false;
  }
  return false;
}

/** `Akimbekov noted`, `said Peskov`, `according to Menon`. */
function speaks(reading: Reading, i: number): boolean {
  if (reading.is(i + 1, Word.Speech) && !reading.isCapital(i + 1) && reading.continues(i + 1)) return true;
  const before = reading.term(i - 1);
  if (/^(?:said|says|argues|notes|writes|adds)$/u.test(before)) return true;
  return before === "to" && reading.term(i - 2) === "according";
}

/** What announces a person: a title in capitals, or a noun for a person. */
function titleBefore(reading: Reading, first: number): "title" | "noun" | undefined {
  if (!reading.continues(first)) return undefined;
  const at = reading.term(first - 1) === "." ? first - 2 : first - 1;
  if (reading.is(at, Word.Title) && reading.isCapital(at)) return "title";
  const small = !reading.isCapital(at) || reading.opens[at] === 1;
  if (at !== first - 1 || !reading.is(at, Word.PersonNoun) || !small) return undefined;
  // `a group called Kabouters`
  const called = /^(?:named|called)$/u.test(reading.term(at));
  return called && reading.is(at - 1, Word.OrgHead) ? undefined : "noun";
}
