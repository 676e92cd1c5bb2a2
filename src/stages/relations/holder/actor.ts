import { groupStart, isPassive, type Subject, subjectOf } from "../reading/clause.ts";
import { isHuman, phraseFrom, phraseStart } from "../reading/phrases.ts";
import { REACH, type Reading } from "../reading/reading.ts";
import { wordSet } from "../reading/verbs.ts";
import { WordClass } from "../reading/word-class.ts";
import { pronounSubject } from "./antecedent.ts";
import { holderName, type Referent, referentEnding, referentFrom } from "./names.ts";
import { type Holder, passes, possessorBefore } from "./possessor.ts";

const W = WordClass;

/** Nouns whose of-phrase is what it is done to, not who does it. */
const transitive = wordSet(
  `invasion annexation occupation seizure intervention conquest colonisation colonization subjugation incorporation
   partition bombing`,
);
/** Verbs by which one does what their object names. */
const performing = wordSet(
  `pursue conduct wage launch exercise exert assert impose make commit seek strive implement establish build maintain
   restore use plan prepare begin start continue lay advance have claim practise practice adopt follow try attempt
   want resort engage carry put undertake intensify expand extend revive rebuild abandon renounce display show voice
   raise possess hold enjoy advocate desire promote reassert threaten`,
);

/** Who does what the mention names; never one whose name the mention itself has for another part. */
export function actorOf(reading: Reading, first: number, after: number): Holder | undefined {
  if (belongingIn(reading, first, after) >= 0) return claimant(reading, first, after);
  const end = phraseEnd(reading, first, after);
  const verb = reading.classAt(first) === W.Verb || reading.classAt(first) === W.Nonfinite;
  const deed = !verb && transitive.has(reading.word(end - 1));
  const found =
    (deed ? doneBy(reading, end) : undefined) ??
    (verb ? undefined : owner(reading, first, end)) ??
    agent(reading, end) ??
    complement(reading, after, end) ??
    (verb ? undefined : ownerOfAct(reading, first)) ??
    byClause(reading, first);
  return found && isInside(reading, first, after, found.referent) ? undefined : found;
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

/** The state that people or bodies are of: `Russian deputies`, `politicians in Russia`, `leaders of Serbia`. */
export function affiliation(reading: Reading, start: number, after: number): Referent | undefined {
  for (let i = start; i < after; i++) {
    const label = reading.entity(i)?.label;
    if (
      (label === "NORP" || label === "GPE") &&
      reading.classAt(i - 1) !== W.Hyphen &&
      holderName(reading, i)
    ) {
      return referentEnding(reading, i);
    }
  }
  const joint = reading.word(after);
  return joint === "of" || joint === "in" || joint === "from" ? referentFrom(reading, after + 1) : undefined;
}

/** `hegemony of Russia`, `hierarchical relations with Russia`. */
function complement(reading: Reading, after: number, end: number): Holder | undefined {
  const head = reading.word(end - 1);
  const joint = reading.word(end);
  const fits = joint === "of" ? !transitive.has(head) : joint === "with" && /^(?:relation|tie)/u.test(head);
  if (!fits) return undefined;
  const referent = referentFrom(reading, end + 1);
  if (referent && end > after && reading.entity(referent.after - 1)?.label === "LOC") return undefined;
  if (referent) return { referent: { ...referent, start: end }, rule: joint };
  const phrase = phraseFrom(reading, end + 1);
  const owned = phrase && possessorBefore(reading, phrase.after - 1);
  return owned && (owned.rule !== "adjective" || isHuman(reading.word(phrase.after - 1))) ? owned : undefined;
}

/** `Trump’s wish to annex`, `the wish of Washington to annex`: whose wish; undefined where no noun stands before `to`. */
function wisher(reading: Reading, last: number): { readonly holder: Holder | undefined } | undefined {
  if (reading.classAt(last) === W.Noun) return { holder: owner(reading, last, last + 1) };
  if (reading.classAt(last) !== W.Name) return undefined;
  const start = phraseStart(reading, last);
  if (reading.word(start - 1) !== "of" || reading.classAt(start - 2) !== W.Noun) return undefined;
  const referent = referentEnding(reading, last);
  return { holder: referent && { referent: { ...referent, start: start - 1 }, rule: "of" } };
}

/** `Russia has been pursuing a neo-imperial policy`, `Russia invaded Georgia`: the subject of the verb. */
function byClause(reading: Reading, first: number): Holder | undefined {
  const opener = reading.classAt(first);
  if (opener === W.Nonfinite && reading.classAt(first - 1) === W.To) {
    const wish = wisher(reading, first - 2);
    if (wish !== undefined) return wish.holder;
  }
  const verb = opener === W.Verb || opener === W.Nonfinite ? first : governor(reading, first);
  if (verb < 0) return undefined;
  const here = reading.classAt(verb);
  const finite = here === W.Verb || here === W.Auxiliary ? verb : finiteOver(reading, verb);
  if (finite < 0 || isPassive(reading, finite)) return undefined;
  const subject = subjectOf(reading, groupStart(reading, finite));
  const referent = subject && (subjectActor(reading, subject) ?? abode(reading, subject, first));
  return referent && { referent, rule: "subject" };
}

function subjectActor(reading: Reading, subject: Subject): Referent | undefined {
  const { phrase, pronoun } = subject;
  if (pronoun) return subject.embedded ? pronounSubject(reading, subject) : undefined;
  return referentEnding(reading, phrase.after - 1) ?? affiliation(reading, phrase.start, phrase.after);
}

/** `nationalist forces made themselves known in Russia, making claims`: where people without a state’s name are. */
function abode(reading: Reading, { phrase, pronoun }: Subject, to: number): Referent | undefined {
  if (pronoun || !isHuman(reading.word(phrase.after - 1))) return undefined;
  for (let i = phrase.after; i < to && i < phrase.after + 12; i++) {
    if (reading.word(i) === "in" && reading.entity(i + 1)?.label === "GPE")
      return referentFrom(reading, i + 1);
  }
  return undefined;
}

/** The performing verb whose object, or `as an instrument of` it, the mention is; -1 for none. */
function governor(reading: Reading, first: number): number {
  const v = phraseStart(reading, first) - 1;
  if (performing.has(lemma(reading, v))) return v;
  const reached = regarded(reading, v);
  if (reached >= 0) return reached;
  if (reading.word(v) !== "of" || !/^(?:instrument|means|tool|policy|way)s?$/u.test(reading.word(v - 1)))
    return -1;
  for (let i = v - 1; i >= 0 && i > v - 10; i--) if (lemma(reading, i) === "use") return i;
  return -1;
}

const regarding = wordSet("regard view see consider treat claim");
const answering = wordSet("answer respond react threaten");

/** `regarded its colonies as (part of) a sphere of influence`, `answered with the annexation`: the verb; -1 for none. */
function regarded(reading: Reading, before: number): number {
  const part = reading.word(before) === "of" && reading.word(before - 1) === "part";
  const joint = part ? before - 2 : before;
  const word = reading.word(joint);
  if (word !== "as" && word !== "with" && word !== "without") return -1;
  const verbs = word === "as" ? regarding : answering;
  for (let i = joint - 1; i >= 0 && i > joint - 20; i--) {
    const here = reading.classAt(i);
    if (here === W.Stop || here === W.Subordinator) return -1;
    if (here === W.Verb) return verbs.has(reading.lemma(i)) ? i : -1;
  }
  return -1;
}

function lemma(reading: Reading, i: number): string {
  const here = reading.classAt(i);
  if (here === W.Auxiliary && /^(?:has|have|had)$/u.test(reading.word(i))) return "have";
  return here === W.Verb || here === W.Nonfinite ? reading.lemma(i) : "";
}

/** The finite verb that an infinitive or participle hangs on, without a noun of its own between them. */
function finiteOver(reading: Reading, verb: number): number {
  for (let i = verb - 1; i >= 0 && i > verb - REACH; i--) {
    const here = reading.classAt(i);
    if (here === W.Verb || here === W.Auxiliary) return i;
    if (here === W.Stop) return -1;
  }
  return -1;
}
