import { isHuman, phraseFrom, phraseStart } from "../reading/phrases.ts";
import type { Reading } from "../reading/reading.ts";
import { wordSet } from "../reading/verbs.ts";
import { WordClass } from "../reading/word-class.ts";
import { affiliation, blamed, byClause, performing } from "./doer.ts";
import { haverBehind } from "./haver.ts";
import { holderName, type Referent, referentEnding, referentFrom } from "./names.ts";
import { type Holder, passes, possessorBefore } from "./possessor.ts";
import { nationNouns } from "./principal.ts";
import { unlistedFrom } from "./unlisted.ts";

const W = WordClass;

/** Nouns whose of-phrase is what it is done to, not who does it. */
const transitive = wordSet(
  `invasion annexation occupation seizure intervention conquest colonisation colonization subjugation incorporation
   partition bombing`,
);
/** Who does what the mention names; never one whose name the mention itself has for another part. */
export function actorOf(reading: Reading, first: number, after: number): Holder | undefined {
  if (belongingIn(reading, first, after) >= 0) return claimant(reading, first, after);
  const end = phraseEnd(reading, first, after);
  const verb = reading.classAt(first) === W.Verb || reading.classAt(first) === W.Nonfinite;
  const deed = !verb && transitive.has(reading.word(end - 1));
  const inside = ownInside(reading, first, after) ?? byInside(reading, first, after);
  if (inside) return inside;
  const found =
    (deed ? doneBy(reading, end) : undefined) ??
    (verb ? undefined : owner(reading, first, end)) ??
    agent(reading, end) ??
    complement(reading, after, end) ??
    (verb ? undefined : ownerOfAct(reading, first)) ??
    blamed(reading, first) ??
    (verb ? undefined : haverBehind(reading, end, performing)) ??
    clause(reading, first);
  if (!found || isInside(reading, first, after, found.referent)) return undefined;
  return isColonised(reading, first, end, found.referent) ? undefined : found;
}

/** Who had colonies: of others, a colonial past is what was done to them. */
const colonisers = new Set(
  [
    "United Kingdom, England, France, Spain, Portugal, Netherlands, Belgium, Germany, Italy, Denmark, Sweden, Norway",
    "Russia, Russian Empire, Soviet Union, Ottoman Empire, Turkey, Austria-Hungary, Japan, China, United States",
    "Australia, New Zealand, South Africa, Israel, Morocco, Indonesia, Ethiopia, Europe, European Union, European",
    "London, Paris, Madrid, Lisbon, Brussels, Berlin, Rome, Copenhagen, Moscow, Tokyo, Washington, The Hague, Amsterdam",
  ].flatMap((names) => names.split(", ")),
);
const eitherSide =
  /^(?:past|history|histories|legacy|legacies|heritage|experience|status|era|period|times?|years|borders?|powers?|masters?|rulers?|memory|trauma|wounds?|famines?|population|subjects?)$/u;

/** `the colonial history of Java`, `Java’s former colonial power`: not whose colonialism it was. */
function isColonised(reading: Reading, first: number, end: number, { names }: Referent): boolean {
  if (!/colonial/u.test(reading.word(first)) || !eitherSide.test(reading.word(end - 1))) return false;
  return !names.some((name) => colonisers.has(name));
}

/** `American primacy`, where the mention itself says whose. */
function ownInside(reading: Reading, first: number, after: number): Holder | undefined {
  if (reading.entity(first)?.label !== "NORP" || reading.classAt(after - 1) !== W.Noun) return undefined;
  for (let i = first + 1; i < after; i++) if (reading.classAt(i) === W.Preposition) return undefined;
  return possessorBefore(reading, after - 1);
}

/** `occupied by Turkey`, where the mention itself says by whom. */
function byInside(reading: Reading, first: number, after: number): Holder | undefined {
  for (let i = first + 1; i < after; i++) if (reading.word(i) === "by") return agent(reading, i);
  return undefined;
}

function isInside(reading: Reading, first: number, after: number, { names }: Referent): boolean {
  for (let i = first; i < after; i++) {
    const name = holderName(reading, i);
    if (name !== undefined && names.includes(name)) return true;
  }
  return false;
}

/** The end of the noun phrase that the mention is part of: `policy` of `neo-imperial policy`. */
function phraseEnd(reading: Reading, first: number, after: number): number {
  const end = reading.classAt(after) === W.Noun ? phraseFrom(reading, after)?.after : undefined;
  return Math.max(end ?? after, after, first);
}

/** `belonging of northern Kazakhstan to Russia`: the first `to X` behind it. */
function claimant(reading: Reading, first: number, after: number): Holder | undefined {
  const noun = belongingIn(reading, first, after);
  if (noun < 0) return undefined;
  for (let i = noun + 1; i < Math.max(after, noun + 12); i++) {
    if (reading.classAt(i) === W.Stop || reading.classAt(i) === W.Verb) return undefined;
    if (reading.classAt(i) !== W.To) continue;
    const referent = referentFrom(reading, i + 1);
    return referent && { referent: { ...referent, start: i }, rule: "belonging-to" };
  }
  return undefined;
}

function belongingIn(reading: Reading, first: number, after: number): number {
  for (let i = first; i < after; i++) if (/^belong/u.test(reading.word(i))) return i;
  return -1;
}

function owner(reading: Reading, first: number, end: number): Holder | undefined {
  const found = possessorBefore(reading, first);
  if (found) return found;
  for (let i = first - 1; i >= 0 && i > first - 6; i--) {
    if (reading.classAt(i) === W.Possessive) return ownedBy(reading, i, first, end);
    if (!passes(reading, i)) return undefined;
  }
  return undefined;
}

/** Nouns that do or want what they are of: `Russia’s policy of annexation`, `her dream of empire`. */
const acting = wordSet(
  `act acts war wars policy policies campaign threat threats practice practices ambition ambitions dream dreams history
   legacy age attempt attempts talk drive bid quest strategy doctrine form forms instrument instruments plan plans
   appetite desire wish era logic project pursuit means tool tools exercise claim claims`,
);

/** `Washington’s attempts at domination`: whose act it is that the mention is the content of. */
function ownerOfAct(reading: Reading, first: number): Holder | undefined {
  let joint = phraseStart(reading, first) - 1;
  if (reading.classAt(joint + 1) === W.PossessivePronoun) return undefined;
  if (!/^(?:of|at|for|to)$/u.test(reading.word(joint))) return undefined;
  joint--;
  return acting.has(reading.word(joint)) ? owner(reading, joint, joint + 1) : undefined;
}

/** `the Russian deputy’s claims` are Russia’s; `Putin’s imperial policy` is his, `Lenin’s imperialism` his word. */
function ownedBy(reading: Reading, possessive: number, first: number, end: number): Holder | undefined {
  const entity = reading.entity(possessive - 1);
  if (entity?.label === "PERSON") {
    if (/^(?:.*imperialism|.*empires?|.*colonialism|hegemony)$/u.test(reading.word(end - 1)))
      return undefined;
    const referent = { names: [entity.name], plural: false, start: possessive - 1, after: first };
    return { referent, rule: "possessive" };
  }
  const referent = affiliation(reading, phraseStart(reading, possessive - 1), possessive);
  return referent && { referent, rule: "possessive" };
}

/** `Hawaii’s annexation by the United States`, with nothing but an of-phrase between. */
function doneBy(reading: Reading, end: number): Holder | undefined {
  const by = reading.word(end) === "of" ? (phraseFrom(reading, end + 1)?.after ?? end) : end;
  return reading.word(by) === "by" ? agent(reading, by) : undefined;
}

/** `made by Russian public figures`, `annexation of Crimea by Russia`. */
function agent(reading: Reading, end: number): Holder | undefined {
  let i = end;
  for (let phrases = 0; phrases < 4 && i < reading.length; phrases++) {
    if (reading.word(i) === "by") {
      const referent = doers(reading, i + 1);
      return referent && { referent: { ...withNext(reading, referent), start: i }, rule: "by" };
    }
    const next = overOne(reading, i);
    if (next === undefined) return undefined;
    i = next;
  }
  return undefined;
}

/** The token behind one word or phrase that may stand before `by`; undefined where none may. */
function overOne(reading: Reading, i: number): number | undefined {
  const here = reading.classAt(i);
  if (here === W.Nonfinite || here === W.Adverb) return i + 1;
  if (here === W.Comma && isDoneBehind(reading, i)) return reading.word(i + 2) === "by" ? i + 2 : i + 3;
  if (here !== W.Preposition && here !== W.To) return undefined;
  return phraseFrom(reading, i + 1)?.after ?? reading.length;
}

/** The comma of `the annexation of the islands, carried out by Japan`. */
function isDoneBehind(reading: Reading, comma: number): boolean {
  const participle = reading.lemma(comma + 1) !== "" && /(?:ed|[nt])$/u.test(reading.word(comma + 1));
  const by =
    reading.classAt(comma + 2) === W.Adverb || reading.word(comma + 2) === "out" ? comma + 3 : comma + 2;
  return participle && reading.word(by) === "by";
}

/** `by the Russian Empire in 1812 and by the Soviet Union`: with those of a second `by`. */
function withNext(reading: Reading, first: Referent): Referent {
  for (let i = first.after; i < first.after + 8; i++) {
    const here = reading.classAt(i);
    const next = here === W.Coordinator && reading.word(i + 1) === "by" ? doers(reading, i + 2) : undefined;
    if (next) return { ...next, names: [...new Set([...first.names, ...next.names])], plural: true };
    if (here !== W.Preposition && here !== W.Date && here !== W.Number && here !== W.Comma) break;
  }
  return first;
}

/** Whoever the phrase at `i`, or one coordinated with it, names or belongs to. */
function doers(reading: Reading, i: number): Referent | undefined {
  const named = referentFrom(reading, i);
  if (named) return named;
  const phrase = phraseFrom(reading, i);
  if (!phrase) return undefined;
  const found = affiliation(reading, phrase.start, phrase.after);
  if (found || reading.classAt(phrase.after) !== W.Coordinator) return found;
  const next = phraseFrom(reading, phrase.after + 1);
  return next && affiliation(reading, next.start, next.after);
}

/** `hegemony of Russia`, `hierarchical relations with Russia`. */
function complement(reading: Reading, after: number, end: number): Holder | undefined {
  const head = reading.word(end - 1);
  const joint = reading.word(end);
  const fits = joint === "of" ? !transitive.has(head) : joint === "with" && /^(?:relation|tie)/u.test(head);
  if (!fits) return undefined;
  const referent = referentFrom(reading, end + 1) ?? unlistedFrom(reading, end + 1);
  if (referent && end > after && reading.entity(referent.after - 1)?.label === "LOC") return undefined;
  if (referent) return { referent: { ...referent, start: end }, rule: joint };
  const phrase = phraseFrom(reading, end + 1);
  const owned = phrase && possessorBefore(reading, phrase.after - 1);
  return owned && (owned.rule !== "adjective" || isBody(reading.word(phrase.after - 1))) ? owned : undefined;
}

function isBody(word: string): boolean {
  return isHuman(word) || nationNouns.test(word);
}

/** `Trump’s wish to annex`, `the wish of Washington to annex`: whose wish; undefined where no noun stands before `to`. */
function wisher(reading: Reading, last: number): { readonly holder: Holder | undefined } | undefined {
  if (reading.classAt(last) === W.Noun)
    return { holder: owner(reading, last, last + 1) ?? byClause(reading, last) };
  if (reading.classAt(last) !== W.Name) return undefined;
  const start = phraseStart(reading, last);
  if (!/^(?:of|by)$/u.test(reading.word(start - 1)) || reading.classAt(start - 2) !== W.Noun)
    return undefined;
  const referent = referentEnding(reading, last);
  return { holder: referent && { referent: { ...referent, start: start - 1 }, rule: "of" } };
}

/** Whose wish it is, where the mention is wished; else who does it by the clause. */
function clause(reading: Reading, first: number): Holder | undefined {
  const wished = reading.classAt(first) === W.Nonfinite && reading.classAt(first - 1) === W.To;
  const wish = wished ? wisher(reading, first - 2) : undefined;
  return wish ? wish.holder : byClause(reading, first);
}
