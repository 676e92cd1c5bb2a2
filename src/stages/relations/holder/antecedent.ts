import { finiteBefore, groupStart, isPassive, type Subject, subjectOf } from "../reading/clause.ts";
import { isHuman, type Phrase, phraseStart } from "../reading/phrases.ts";
import { REACH, type Reading } from "../reading/reading.ts";
import { wordSet } from "../reading/verbs.ts";
import { WordClass } from "../reading/word-class.ts";
import { LONGEST_FRONTED, subjectAhead } from "./fronted.ts";
import { nameOf, type Referent, referentEnding, referentFrom } from "./names.ts";
import { complementOf, nationOf, onlyState, principalOf, quotedState } from "./principal.ts";

const W = WordClass;

/** Whoever does this does it to another: the subject is not the one whose sovereignty it is. */
const otherDirected = wordSet(
  `violate respect recognise recognize threaten undermine infringe encroach disregard ignore attack breach erode
   acknowledge deny invade guarantee support challenge question contest abolish extinguish destroy suspend trample
   flout usurp subvert`,
);
/** `Russia’s violation of its sovereignty` is not of Russia’s. */
const otherDirectedNouns = wordSet("violation infringement encroachment disregard breach recognition denial");
/** Verbs whose object does what the infinitive says: `forced Kazakhstan to concede its sovereignty`. */
const objectControl = wordSet(
  `force compel require allow help enable urge ask lead permit encourage oblige push induce want expect order persuade
   coerce pressure press invite call cause prompt tell warn beg instruct advise remind authorise authorize entitle
   empower command lobby`,
);
const unnamedHolders = wordSet(
  `state states country countries republic republics nation nations they governments leaders elites members parties
   neighbors neighbours`,
);

/** What a rule makes of a pronoun: whom it stands for, someone without a name, or undefined for nothing. */
type Reference = Referent | "unnamed" | undefined;

/** Whom `its` or `their` at token `p` stands for, in the same sentence; undefined where that is not plain. */
export function antecedentOf(reading: Reading, p: number): Referent | undefined {
  const word = reading.word(p);
  if (word === "our") return quotedState(reading, p);
  if (word !== "its" && word !== "their") return undefined;
  const plural = word === "their";
  const found: Reference =
    inOwnPhrase(reading, p, plural) ??
    conjunct(reading, p, plural) ??
    receiver(reading, p, plural) ??
    controller(reading, p, plural) ??
    accuser(reading, p, plural) ??
    bySubjects(reading, p, plural) ??
    agreeing(subjectAhead(reading, p), plural);
  return found === "unnamed" ? undefined : found;
}

/** `Kazakhstan’s perception of its sovereignty`. */
function inOwnPhrase(reading: Reading, p: number, plural: boolean): Referent | undefined {
  if (reading.classAt(p - 1) !== W.Preposition || reading.classAt(p - 2) !== W.Noun) return undefined;
  if (otherDirectedNouns.has(reading.word(p - 2))) return undefined;
  const start = phraseStart(reading, p - 2);
  for (let i = p - 3; i >= start; i--) {
    if (reading.classAt(i) === W.Possessive) return agreeing(referentEnding(reading, i - 1), plural);
  }
  return undefined;
}

/** `Greenland and its right to self-determination`. */
function conjunct(reading: Reading, p: number, plural: boolean): Reference {
  if (reading.word(p - 1) !== "and") return undefined;
  if (reading.classAt(p - 2) === W.Pronoun) return "unnamed";
  if (!isHead(reading, p - 2)) return undefined;
  return ownerOver(reading, p - 2, plural) ?? agreeing(referentEnding(reading, p - 2), plural);
}

/** `Morocco’s rule over the desert and its`: whoever owns what the phrase with that last token hangs on. */
function ownerOver(reading: Reading, last: number, plural: boolean): Referent | undefined {
  const joint = phraseStart(reading, last) - 1;
  if (reading.classAt(joint) !== W.Preposition || reading.classAt(joint - 1) !== W.Noun) return undefined;
  const start = phraseStart(reading, joint - 1);
  for (let i = joint - 2; i > start; i--) {
    if (reading.classAt(i) === W.Possessive) return agreeing(referentEnding(reading, i - 1), plural);
  }
  return undefined;
}

function agreeing(referent: Referent | undefined, plural: boolean): Referent | undefined {
  return referent && referent.plural === plural ? referent : undefined;
}

const giving = wordSet("give grant deny guarantee restore return leave cost promise allow refuse assure");

/** `guaranteed Belgium its independence`. */
function receiver(reading: Reading, p: number, plural: boolean): Referent | undefined {
  if (!isHead(reading, p - 1)) return undefined;
  const verb = phraseStart(reading, p - 1) - 1;
  return giving.has(reading.lemma(verb)) ? agreeing(referentEnding(reading, p - 1), plural) : undefined;
}

/** The object that an infinitive takes for its subject; for `asked London to respect its`, who asked. */
function controller(reading: Reading, p: number, plural: boolean): Reference {
  const to = infinitiveBefore(reading, p);
  if (to < 0 || !isHead(reading, to - 1)) return undefined;
  const object = referentEnding(reading, to - 1);
  const start = object?.start ?? phraseStart(reading, to - 1);
  if (!objectControl.has(reading.lemma(start - 1))) return undefined;
  if (otherDirected.has(reading.lemma(to + 1))) return subjectNamed(reading, start - 1, plural);
  return object ? agreeing(object, plural) : "unnamed";
}

/** The `to` of the infinitive that the pronoun belongs to; -1 for none. */
function infinitiveBefore(reading: Reading, p: number): number {
  for (let i = p - 1; i > 0 && i > p - 8; i--) {
    const here = reading.classAt(i);
    if (here === W.Verb || here === W.Stop) return -1;
    if (here === W.To && reading.classAt(i + 1) === W.Nonfinite) return i;
  }
  return -1;
}

/** Whom the subject of the verb at `verb` names: `Iceland wanted others to respect its sovereignty`. */
function subjectNamed(reading: Reading, verb: number, plural: boolean): Reference {
  const subject = subjectOf(reading, groupStart(reading, verb));
  return subject && readSubject(reading, subject, plural);
}

/** `Iceland accused London of violating its sovereignty`. */
function accuser(reading: Reading, p: number, plural: boolean): Reference {
  const of = p - 2;
  if (reading.word(of) !== "of" || reading.classAt(p - 1) !== W.Nonfinite) return undefined;
  const verb = phraseStart(reading, of - 1) - 1;
  if (reading.lemma(verb) !== "accuse" || isPassive(reading, verb)) return undefined;
  return subjectNamed(reading, verb, plural);
}

/** The subject of the pronoun’s clause, then of the clauses around it, then the nearest name of its clause. */
function bySubjects(reading: Reading, p: number, plural: boolean): Referent | undefined {
  if (isOtherDirected(reading, p)) return patientBefore(reading, p, plural);
  return subjectOpened(reading, p, plural) ?? subjectOver(reading, p, plural);
}

/** The subject of the nearest clause over the pronoun that has one it can stand for. */
function subjectOver(reading: Reading, p: number, plural: boolean): Referent | undefined {
  let verb = verbAround(reading, p);
  let first: Subject | undefined;
  let outer: Subject | undefined;
  for (let clause = 0; clause < 6 && verb >= 0; clause++) {
    const subject = subjectOf(reading, verb);
    first ??= subject;
    outer = subject ?? outer;
    const read = subject && readSubject(reading, subject, plural);
    if (read === "unnamed") return undefined;
    if (read) return read;
    if (subject && !subject.embedded && !subject.pronoun) break;
    verb = finiteBefore(reading, verb);
  }
  if (!first || !outer) return nearest(reading, p, plural);
  const [from, about] = standsFor(reading, first, plural) ? [first.phrase.start, outer] : [p, first];
  return nearest(reading, from, plural) ?? agreeing(complementOf(reading, about.phrase), plural);
}

/** `that the EU, so proud of its sovereignty, looked away`: the subject of a clause whose verb is still to come. */
function subjectOpened(reading: Reading, p: number, plural: boolean): Referent | undefined {
  for (let i = p - 1; i > 0 && i > p - LONGEST_FRONTED; i--) {
    const here = reading.classAt(i);
    if (here === W.Verb || here === W.Auxiliary || here === W.Stop || here === W.Relative) return undefined;
    if (here !== W.Subordinator) continue;
    const referent = referentFrom(reading, i + 1);
    return referent && referent.after < p ? agreeing(referent, plural) : undefined;
  }
  return undefined;
}

/** `Baku insists that it has no claims`: a pronoun that is the subject of a clause is the subject of the one above it. */
export function pronounSubject(reading: Reading, { phrase }: Subject): Referent | undefined {
  const word = reading.word(phrase.start);
  if (word !== "it" && word !== "they") return undefined;
  const above = finiteBefore(reading, phrase.start);
  const subject = above < 0 ? undefined : subjectOf(reading, above);
  const read = subject && !subject.pronoun ? readSubject(reading, subject, word === "they") : undefined;
  return read === "unnamed" ? undefined : read;
}

/** A subject `it` or `they` that agrees: the pronoun is whoever that is. */
function standsFor(reading: Reading, { phrase, pronoun }: Subject, plural: boolean): boolean {
  return pronoun && reading.word(phrase.start) === (plural ? "they" : "it");
}

/** The verb of the pronoun’s clause, or of the one before a semicolon where the pronoun stands in the subject. */
function verbAround(reading: Reading, p: number): number {
  const verb = finiteBefore(reading, p);
  if (verb >= 0) return verb;
  let stop = p - 1;
  while (stop >= 0 && reading.classAt(stop) !== W.Stop) stop--;
  return /^[;:]$/u.test(reading.word(stop)) ? finiteBefore(reading, stop) : -1;
}

/** Whose sovereignty another violates, respects, …: the nearest name that agrees, but for that of the subject. */
function patientBefore(reading: Reading, p: number, plural: boolean): Referent | undefined {
  const verb = finiteBefore(reading, p);
  const subject = verb < 0 ? undefined : subjectOf(reading, verb);
  const done = subject && patientOf(reading, subject.phrase);
  if (done) return agreeing(done, plural);
  const doer = subject && doerOf(reading, subject);
  const outer = embeds(reading, verb) ? finiteBefore(reading, verb) : -1;
  const above = outer < 0 ? undefined : subjectOf(reading, outer);
  const read = above && readSubject(reading, above, plural);
  if (read && read !== "unnamed" && read.names[0] !== doer?.names[0]) return read;
  const from = subject?.phrase.start ?? p;
  let to = from;
  while (to < verb && reading.classAt(to) !== W.Verb && reading.classAt(to) !== W.Auxiliary) to++;
  return nearest(reading, p, plural, { names: doer?.names ?? [], from, to });
}

/** `the occupation of Denmark suspended its`: to whom the deed is done. */
function patientOf(reading: Reading, phrase: Phrase): Referent | undefined {
  const deed = /^(?:occupation|invasion|annexation|partition|bombing|dismemberment|division|detachment)$/u;
  return deed.test(reading.word(phrase.after - 1)) ? complementOf(reading, phrase) : undefined;
}

/** Whom a subject names, stands for or is of. */
function doerOf(reading: Reading, subject: Subject): Referent | undefined {
  if (subject.pronoun) return pronounSubject(reading, subject);
  return subjectReferent(reading, subject.phrase) ?? principalOf(reading, subject.phrase);
}

/** Those that a subject names, with those coordinated with it on either side. */
function subjectReferent(reading: Reading, { start, after }: Phrase): Referent | undefined {
  const ending = referentEnding(reading, after - 1);
  const from = referentFrom(reading, start);
  return from && from.after > after && ending?.names.length === 1 ? from : ending;
}

/** `violating their`: the verb before the pronoun’s phrase is done to another. */
function isOtherDirected(reading: Reading, p: number): boolean {
  for (let i = p - 1; i >= 0 && i > p - 4; i--) {
    const here = reading.classAt(i);
    const verb = here === W.Verb || here === W.Nonfinite;
    if (verb && otherDirected.has(reading.lemma(i))) return true;
    if (here !== W.Preposition && here !== W.Determiner && here !== W.Adjective) return false;
  }
  return false;
}

/** Whom a subject names; `unnamed` for one that could be meant but has no name; undefined for any other. */
function readSubject(
  reading: Reading,
  { phrase, pronoun }: Subject,
  plural: boolean,
): Referent | "unnamed" | undefined {
  const head = reading.word(phrase.after - 1);
  if (pronoun) return head === "latter" ? nearest(reading, phrase.start, plural) : undefined;
  const referent = subjectReferent(reading, phrase);
  if (referent) return agreeing(referent, plural);
  const principal = isHuman(head) || plural === false ? principalOf(reading, phrase) : undefined;
  if (principal && (principal.plural === plural || (plural && isHuman(head)))) return principal;
  if (unnamedHolders.has(head) && head.endsWith("s") === plural) return "unnamed";
  return isHuman(head) && plural ? "unnamed" : undefined;
}

/** Whether the clause of the verb that starts at `verb` hangs on another: `those who support its independence`. */
function embeds(reading: Reading, verb: number): boolean {
  if (verb < 0) return false;
  return reading.classAt(verb - 1) === W.Relative || (subjectOf(reading, verb)?.embedded ?? false);
}

/** Whoever violates, by name and by the place of the subject up to its verb. */
interface Doer {
  readonly names: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** The last name before the pronoun in its clause that agrees with it; over verbs where it is not the doer's. */
function nearest(reading: Reading, p: number, plural: boolean, doer?: Doer): Referent | undefined {
  const limit = Math.max(0, p - REACH);
  for (let i = p - 1; i >= limit; i--) {
    const here = reading.classAt(i);
    const leavesClause = !doer && (here === W.Verb || here === W.Auxiliary);
    if (here === W.Stop || leavesClause) return undefined;
    if (!isHead(reading, i) || (doer && i >= doer.from && i < doer.to)) continue;
    const referent = candidate(reading, i, p, plural);
    if (referent && !doer?.names.includes(referent.names[0] as string)) return referent;
  }
  return undefined;
}

/** A name that agrees, unless it only opens the sentence (`For Belgrade, its …`). */
function candidate(reading: Reading, i: number, p: number, plural: boolean): Referent | undefined {
  const start = phraseStart(reading, i);
  if (nameOf(reading, { start, after: i + 1 }) === undefined)
    return isHuman(reading.word(i)) ? agreeing(nationOf(reading, start, i), plural) : undefined;
  const opensSentence =
    i === p - 2 && reading.classAt(p - 1) === W.Comma && reading.word(start - 1) === "for";
  if (opensSentence && !onlyState(reading, p)) return undefined;
  return agreeing(referentEnding(reading, i), plural);
}

/** The last noun of its phrase. */
function isHead(reading: Reading, i: number): boolean {
  const here = reading.classAt(i);
  if (here !== W.Name && here !== W.Noun) return false;
  const next = reading.classAt(i + 1);
  return next !== W.Noun && next !== W.Name && next !== W.Adjective && next !== W.Hyphen;
}
