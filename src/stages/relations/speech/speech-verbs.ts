import type { Reading } from "../reading/reading.ts";
import { wordSet } from "../reading/verbs.ts";

/** Verbs that report a clause: `X argues that`. */
const clausal = wordSet(
  `argue note state claim say emphasise emphasize stress contend maintain warn announce declare write suggest observe
   describe explain assert acknowledge insist report reply add remark conclude comment affirm reaffirm confirm mention
   clarify recall admit complain lament posit postulate underline underscore highlight reiterate predict indicate
   point hold propose deny tell ask promise pledge caution assume stipulate proclaim answer respond express
   question remind concede retort opine restate protest counter rejoin interject submit charge
   object vow allege recognise recognize provide rule demand fear recommend urge advise find hint plead boast reason reckon
   swear testify worry attest certify decree adjudge judge determine decide resolve concur dissent
   assure inform notify reassure confide confess disclose divulge reveal intimate signal specify volunteer venture
   hypothesise hypothesize theorise theorize speculate surmise estimate calculate forecast foretell prophesy pronounce
   exclaim tweet wonder regret rejoice grumble moan murmur mutter whisper shout cry sigh bemoan bewail scoff sneer snap quip joke muse
   profess exhort implore beg beseech entreat counsel remonstrate summarise summarize elaborate paraphrase enthuse`,
);
/** Of a person also what these take: `Krasner shows that`. */
const scholarly = wordSet(
  `show demonstrate find believe think put see speak talk agree doubt suppose suspect imagine envisage infer deduce
   discover prove feel hope consider imply mean`,
);
/** Verbs whose object is reported too: `X condemned the invasion as a violation`. */
const nominal = wordSet(
  `announce condemn denounce lament deplore criticise criticize affirm reaffirm emphasise emphasize stress underline
   underscore highlight reiterate accuse describe call label brand present portray depict reject dismiss characterise
   characterize frame cast welcome denounce proclaim name see count classify defend hail justify decry deride celebrate
   ridicule attack recommend advocate urge deem bemoan bewail extol`,
);
/** Take an infinitive of what is said: `vowed to defend it`, `claims to respect it`. */
const promising = wordSet("vow pledge promise swear profess claim");
const naming = wordSet("call label brand term dub deem pronounce");
/** Verbs that say of their object what it is, after `as` or in a participle. */
const judging = wordSet(
  `condemn denounce criticise criticize accuse praise deplore present portray depict reject dismiss frame cast welcome
   defend hail justify decry deride celebrate ridicule attack laud applaud commend extol scorn disparage rebuke chide
   berate slam lambast excoriate castigate vilify caricature dramatise dramatize romanticise romanticize idealise
   idealize credit charge tout champion categorise categorize brush construe mock salute exalt`,
);
/** Reports only with `as`, `among` or in `see in it a threat`. */
const classing = wordSet("name see count classify");
/** How a thinker takes a thing: `treats power as a relation`, `considers it to be a myth`. */
const conceiving = wordSet(
  `treat view regard see read understand interpret consider conceive construe imagine diagnose theorise theorize
   conceptualise conceptualize analyse analyze think take deem hold find judge believe`,
);
/** What they say is to be done: `urged the bank to respect it`. */
const directing = wordSet(
  `urge invite exhort implore beg beseech entreat encourage advise warn caution remind admonish
   counsel enjoin appeal instruct`,
);
/** Verbs whose object is reported where a person is the subject: states `acknowledge` and `define` by acting. */
const nominalOfPersons = wordSet(
  `note mention define distinguish characterise characterize term label dub outline acknowledge identify conceptualise
   conceptualize call praise blame state propose expect claim demand fear predict foresee promise
   pledge admit concede regret recall liken compare equate contrast posit postulate envisage forecast oppose
   question dispute contest challenge criticise invoke extol doubt diagnose theorise theorize attribute ascribe`,
);
/** Speech acts of bodies and people; a state’s own is its deed (`Estonia proclaimed its independence`). */
const solemn = wordSet("proclaim claim demand");
/** What a body rules, a state only does: `decided that`. */
const ruling = wordSet("decide determine resolve judge decree certify");
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
  ["caution", wordSet("against")],
  ["rail", wordSet("against at")],
  ["thunder", wordSet("against")],
  ["inveigh", wordSet("against")],
  ["fulminate", wordSet("against about")],
  ["rant", wordSet("against about")],
  ["protest", wordSet("against")],
  ["speculate", wordSet("about on")],
  ["muse", wordSet("about on")],
  ["joke", wordSet("about")],
  ["grumble", wordSet("about at")],
  ["moan", wordSet("about")],
  ["worry", wordSet("about over")],
  ["dream", wordSet("of about")],
  ["preach", wordSet("about")],
  ["lecture", wordSet("on about")],
  ["elaborate", wordSet("on upon")],
  ["remark", wordSet("on upon")],
  ["inform", wordSet("of about")],
  ["refer", wordSet("to")],
  ["call", wordSet("for on upon")],
  ["appeal", wordSet("for")],
  ["ask", wordSet("for about")],
  ["insist", wordSet("on upon")],
  ["allude", wordSet("to")],
  ["confess", wordSet("to")],
  ["testify", wordSet("to")],
  ["comment", wordSet("on")],
  ["mean", wordSet("by")],
  ["begin", wordSet("with")],
  ["end", wordSet("with")],
  ["close", wordSet("with")],
  ["open", wordSet("with")],
]);

/** Verbs that report only beside what is said: `The state, she continued, …`. */
const beside = wordSet("continue begin ask recount enquire inquire");
/** Verbs of speech that take their hearer for an object: `he told reporters`. */
const telling = wordSet("tell inform assure reassure remind warn ask caution notify advise admonish");

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
  ...promising,
  ...judging,
  ...naming,
  ...conceiving,
  ...directing,
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
  return (
    nominal.has(lemma) || solemn.has(lemma) || judging.has(lemma) || (person && nominalOfPersons.has(lemma))
  );
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

/** `treats power as a relation`. */
export function conceives(lemma: string): boolean {
  return conceiving.has(lemma);
}

/** `urged the bank to respect it`. */
export function directs(lemma: string): boolean {
  return directing.has(lemma);
}

/** `decided that`. */
export function isRuling(lemma: string): boolean {
  return ruling.has(lemma);
}

/** Verbs of thought or order alone: what `as X understood` leads in is true of the author’s world, no word of X’s. */
export function isThought(lemma: string): boolean {
  return (
    (conceiving.has(lemma) || beside.has(lemma)) &&
    !clausal.has(lemma) &&
    !scholarly.has(lemma) &&
    !nominal.has(lemma)
  );
}
