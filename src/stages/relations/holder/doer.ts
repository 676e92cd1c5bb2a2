import { groupStart, isPassive, type Subject, subjectOf } from "../reading/clause.ts";
import { isHuman, phraseStart } from "../reading/phrases.ts";
import { REACH, type Reading } from "../reading/reading.ts";
import { wordSet } from "../reading/verbs.ts";
import { WordClass } from "../reading/word-class.ts";
import { pronounSubject } from "./antecedent.ts";
import { subjectAhead } from "./fronted.ts";
import { holderName, type Referent, referentEnding, referentFrom } from "./names.ts";
import type { Holder } from "./possessor.ts";

const W = WordClass;

/** Verbs by which one does what their object names. */
export const performing = wordSet(
  `pursue conduct wage launch exercise exert assert impose make commit seek strive implement establish build maintain
   restore use plan prepare begin start continue lay advance have claim practise practice adopt follow try attempt
   want resort engage carry put undertake intensify expand extend revive rebuild abandon renounce display show voice
   raise possess hold enjoy advocate desire promote reassert threaten proclaim announce order decree effect complete
   contemplate propose`,
);

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

/** `Russia has been pursuing a neo-imperial policy`, `Russia invaded Georgia`: the subject of the verb. */
export function byClause(reading: Reading, first: number): Holder | undefined {
  const opener = reading.classAt(first);
  const verb = opener === W.Verb || opener === W.Nonfinite ? first : governor(reading, first);
  if (verb < 0) return undefined;
  const here = reading.classAt(verb);
  const finite = here === W.Verb || here === W.Auxiliary ? verb : finiteOver(reading, verb);
  if (finite < 0 || reading.word(groupStart(reading, finite)) === "having") {
    const referent = subjectAhead(reading, verb);
    if (referent) return { referent, rule: "subject" };
  }
  if (finite < 0 || (isPassive(reading, finite) && !blaming.has(reading.lemma(finite)))) return undefined;
  const subject = subjectOf(reading, groupStart(reading, finite));
  const referent = subject && (subjectActor(reading, subject) ?? abode(reading, subject, first));
  return referent && { referent, rule: "subject" };
}

function subjectActor(reading: Reading, subject: Subject): Referent | undefined {
  const { phrase, pronoun } = subject;
  if (pronoun) return subject.embedded ? pronounSubject(reading, subject) : undefined;
  return (
    referentEnding(reading, phrase.after - 1) ??
    affiliation(reading, phrase.start, phrase.after) ??
    person(reading, phrase.after - 1)
  );
}

/** `Napoleon invaded Russia`. */
function person(reading: Reading, i: number): Referent | undefined {
  const entity = reading.entity(i);
  if (entity?.label !== "PERSON") return undefined;
  return { names: [entity.name], plural: false, start: i, after: i + 1 };
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

const blaming = wordSet("accuse suspect");

/** `accused Chad of aggression`: whom the verb blames for it. */
export function blamed(reading: Reading, first: number): Holder | undefined {
  const of = phraseStart(reading, first) - 1;
  if (reading.word(of) !== "of") return undefined;
  const start = phraseStart(reading, of - 1);
  if (start >= of || !blaming.has(reading.lemma(start - 1))) return undefined;
  const referent = referentEnding(reading, of - 1);
  return referent && { referent, rule: "object" };
}

/** The performing verb whose object, or `as an instrument of` it, the mention is; -1 for none. */
function governor(reading: Reading, first: number): number {
  const v = phraseStart(reading, first) - 1;
  if (performing.has(lemma(reading, v))) return v;
  if (reading.word(v) === "of" && blaming.has(lemma(reading, v - 1))) return v - 1;
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
  if (here === W.Auxiliary && /^(?:has|have|had|having)$/u.test(reading.word(i))) return "have";
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
