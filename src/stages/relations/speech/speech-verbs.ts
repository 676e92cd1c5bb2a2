import type { Reading } from "../reading/reading.ts";
import { wordSet } from "../reading/verbs.ts";

/** Verbs that report a clause: `X argues that`. */
const clausal = wordSet(
  `argue note state claim say emphasise emphasize stress contend maintain warn announce declare write suggest observe
   describe explain assert acknowledge insist report reply add remark conclude comment affirm reaffirm confirm mention
   clarify recall admit complain lament posit postulate underline underscore highlight reiterate predict indicate
   point hold propose deny tell ask promise pledge caution assume stipulate proclaim answer respond express
   question remind concede retort opine restate protest
   object vow allege recognise recognize provide rule demand fear recommend urge advise find hint plead boast reason reckon
   swear testify worry assure inform`,
);
/** Of a person also what these take: `Krasner shows that`. */
const scholarly = wordSet("show demonstrate find believe think put see speak talk agree doubt");
/** Verbs whose object is reported too: `X condemned the invasion as a violation`. */
const nominal = wordSet(
  `announce condemn denounce lament deplore criticise criticize affirm reaffirm emphasise emphasize stress underline
   underscore highlight reiterate accuse describe call label brand present portray depict reject dismiss characterise
  characterize frame cast welcome denounce proclaim name see count classify defend hail justify decry deride celebrate ridicule attack
  recommend advocate urge`,
);
/** Verbs that say of their object what it is, after `as` or in a participle. */
const promising = wordSet("vow pledge promise swear");
const naming = wordSet("call label brand term dub");
const judging = wordSet(
  `condemn denounce criticise criticize accuse praise deplore present portray depict reject dismiss frame cast welcome defend hail
   justify decry deride celebrate ridicule attack`,
);
/** Reports only with `as`, `among` or in `see in it a threat`. */
const classing = wordSet("name see count classify");
/** Verbs whose object is reported where a person is the subject: states `acknowledge` and `define` by acting. */
const nominalOfPersons = wordSet(
  `note mention define distinguish characterise characterize term label dub outline acknowledge identify conceptualise
   conceptualize call praise blame state propose expect claim demand fear predict foresee promise
   pledge admit concede regret recall`,
);
/** Speech acts of bodies and people; a state’s own is its deed (`Estonia proclaimed its independence`). */
const solemn = wordSet("proclaim claim demand");
const particles: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["point", wordSet("out to")],
  ["speak", wordSet("of about")],
  ["talk", wordSet("of about")],
  ["write", wordSet("of about")],
  ["complain", wordSet("of about")],
  ["argue", wordSet("for against")],
  ["plead", wordSet("for against")],
  ["hint", wordSet("at")],
  ["boast", wordSet("of about")],
  ["warn", wordSet("of about against")],
  ["refer", wordSet("to")],
  ["call", wordSet("for on")],
  ["insist", wordSet("on upon")],
  ["allude", wordSet("to")],
  ["comment", wordSet("on")],
  ["begin", wordSet("with")],
  ["end", wordSet("with")],
  ["close", wordSet("with")],
  ["open", wordSet("with")],
]);

/** Verbs that report only beside what is said: `The state, she continued, …`. */
const beside = wordSet("continue begin ask joke quip muse recount");
/** Verbs of speech that take their hearer for an object: `he told reporters`. */
const telling = wordSet("tell inform assure remind warn ask");

export function lemmaOf(reading: Reading, i: number): string {
  return reading.lemma(i);
}

const speech = new Set([
  ...clausal,
  ...beside,
  ...telling,
  ...scholarly,
  ...nominal,
  ...nominalOfPersons,
  ...particles.keys(),
]);

/** Any verb that may report, in whatever frame. */
export function isSpeech(lemma: string): boolean {
  return lemma !== "" && speech.has(lemma);
}

export function reportsClause(lemma: string): boolean {
  return clausal.has(lemma);
}

export function reportsClauseOfPerson(lemma: string): boolean {
  return clausal.has(lemma) || scholarly.has(lemma);
}

export function reportsObject(lemma: string, person: boolean): boolean {
  return nominal.has(lemma) || solemn.has(lemma) || (person && nominalOfPersons.has(lemma));
}

/** `counts it among`, `saw in it`. */
export function classes(lemma: string): boolean {
  return classing.has(lemma);
}

/** `proclaimed the independence`, `claimed a majority`. */
export function isSolemn(lemma: string): boolean {
  return solemn.has(lemma);
}

/** `points to`, `spoke of`: the verb and its preposition report what follows. */
export function reportsWith(lemma: string, particle: string): boolean {
  return particles.get(lemma)?.has(particle) ?? false;
}

/** `, she continued,`. */
export function reportsBeside(lemma: string): boolean {
  return beside.has(lemma) || clausal.has(lemma);
}

/** `he told reporters`. */
export function hasHearer(lemma: string): boolean {
  return telling.has(lemma);
}

export function judges(lemma: string): boolean {
  return judging.has(lemma);
}

/** `called it a colony`. */
export function isNaming(lemma: string): boolean {
  return naming.has(lemma);
}

/** `vowed to defend it`. */
export function promises(lemma: string): boolean {
  return promising.has(lemma);
}
