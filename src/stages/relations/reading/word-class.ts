import { Shape } from "../../../model/annotation.ts";
import { wordSet } from "./verbs.ts";

/** What a word does in its sentence; one class a token. */
export const WordClass = {
  Noun: 0,
  Adjective: 1,
  Verb: 2,
  /** A participle or infinitive that heads no clause of its own (`violating`, `made by`, `to protect`). */
  Nonfinite: 3,
  /** A form of be, have, do, or a modal. */
  Auxiliary: 4,
  Determiner: 5,
  /** its, their, our … */
  PossessivePronoun: 6,
  Pronoun: 7,
  /** which, who, that after a noun; where, when as a relative. */
  Relative: 8,
  Preposition: 9,
  To: 10,
  Coordinator: 11,
  Subordinator: 12,
  Negator: 13,
  Adverb: 14,
  Number: 15,
  Name: 16,
  /** ’s, or the apostrophe after a plural. */
  Possessive: 17,
  Comma: 18,
  /** . ; : ? ! */
  Stop: 19,
  Dash: 20,
  Quote: 21,
  Bracket: 22,
  /** The hyphen inside a compound. */
  Hyphen: 23,
  /** Part of a date, which stands beside phrases rather than in them. */
  Date: 24,
} as const;

const W = WordClass;
const closed = new Map<string, number>();

function declare(wordClass: number, words: string): void {
  for (const word of wordSet(words)) if (!closed.has(word)) closed.set(word, wordClass);
}

declare(W.Negator, "not never nor neither");
declare(
  W.Auxiliary,
  `be is are was were been being am has have had having do does did doing done can could may might must shall should will
   would ought cannot can't couldn't won't wouldn't shouldn't mustn't don't doesn't didn't isn't aren't wasn't weren't
   hasn't haven't hadn't needn't mightn't shan't ain't`,
);
declare(
  W.Determiner,
  `the a an this these those each every all both some any no another many several few much more most less various certain
   such what half enough`,
);
declare(W.PossessivePronoun, "its their our his her my your one's");
declare(
  W.Pronoun,
  `it they we he she i you them us him me itself themselves himself herself ourselves one nobody none nothing everyone
   everybody everything someone something anyone anything there mine theirs ours`,
);
declare(W.Relative, "which who whom whose");
declare(W.To, "to");
declare(
  W.Preposition,
  `of in on at by for with from into onto upon over under about above across after against along amid among amongst around
   before behind below beneath beside besides between beyond concerning despite down during except following inside like
   near off out outside past per regarding since through throughout till toward towards until up versus via vis-à-vis
   with within without as than notwithstanding according unlike alongside amidst atop`,
);
declare(W.Coordinator, "and or but yet &");
declare(
  W.Subordinator,
  `that if when while whilst although though because whereas where whether unless once so wherein whereby why how
   whenever wherever lest provided`,
);
declare(
  W.Adverb,
  `also even only just still already always often sometimes however moreover therefore thus hence nevertheless nonetheless
   furthermore rather quite very too almost far again ever here then now today soon instead indeed perhaps yet well first
   firstly secondly thirdly finally else together apart ago later longer merely simply both likewise meanwhile namely
   nowhere seldom rarely hardly alone back elsewhere everywhere abroad afterwards nowadays mostly partly mainly`,
);

const adverbialExceptions = wordSet(
  `family assembly monopoly supply ally reply italy july anomaly early friendly likely unlikely daily costly hostile
   elderly orderly scholarly lonely weekly monthly yearly timely unruly deadly worldly lively bully rally rely apply
   comply imply multiply fly ugly`,
);
const nounsLikeAdjectives = wordSet(
  `topic public logic critic music fabric traffic republic arctic proposal arrival approval denial withdrawal refusal
   initiative objective perspective motive capital rival individual principal material signal journal goal deal ideal
   appeal trial table variable secretary summary library boundary adversary relative executive archive native narrative
   alternative detective collective representative general dialectic rhetoric dynamic characteristic academic survival
   removal renewal revival portrayal betrayal proposal disposal official imperative incentive directive operative
   dictionary territory subsidiary missionary intermediary proletariat proverbial festival hospital criminal tribunal
   metal animal manual terminal credential potential differential tutorial dissent content discontent consent event
   extent advent descent ascent continent opponent component proponent exponent precedent agent regent parent patent
   talent accent torrent arsenal cathedral mineral scandal canal vandal reversal dismissal referral upheaval
   ritual funeral burial reprisal rehearsal appraisal retrieval acquittal avowal intellectual radical liberal pandemic epidemic
   tactic panic ethic mechanic clinic mosaic salary diary commentary documentary estuary sanctuary vocabulary
   anniversary mercenary functionary judiciary beneficiary vegetable bible crucible constable ocean`,
);
const adjectiveEnding = /(?:al|ic|ive|ous|able|ible|ful|less|ary|ish|ean|ant|ent)$/u;
const nounEnding = /(?:ment|ient|ident|ish|ant)$/u;
const adjectives = wordSet(
  `other new own old former latter great small large big high low strong weak open clear main major minor broad full
   whole true false good bad serious severe direct modern key single joint common foreign independent sovereign free
   real early late long short close equal different separate distinct internal external domestic inner outer western
   eastern northern southern central regional state-centric dominant recent current present relevant significant
   important prominent permanent apparent consistent persistent frequent violent silent potent subsequent inherent
   imminent urgent decent ancient absent ardent coherent efficient sufficient deficient constant distant reluctant
   abundant elegant tolerant hesitant vibrant resistant divergent convergent emergent incumbent nascent evident mere
   de facto jure unitary further last next same possible impossible likely unlikely early friendly hostile`,
);

const marks = new Map<string, number>([
  [",", W.Comma],
  [";", W.Stop],
  [":", W.Stop],
  [".", W.Stop],
  ["?", W.Stop],
  ["!", W.Stop],
  ["…", W.Adverb],
  ["...", W.Adverb],
  ["—", W.Dash],
  ["–", W.Dash],
  ["-", W.Dash],
  ["--", W.Dash],
  ["(", W.Bracket],
  [")", W.Bracket],
  ["[", W.Bracket],
  ["]", W.Bracket],
]);

/** The class of a word on its own; open-class words without a telling ending are nouns. */
export function classAlone(term: string, shape: number): number {
  if (shape & Shape.Possessive) return W.Possessive;
  if (shape & Shape.Punctuation) return marks.get(term) ?? W.Quote;
  if (shape & Shape.Number) return W.Number;
  return closed.get(term) ?? openClass(term);
}

function openClass(term: string): number {
  if (adjectives.has(term)) return W.Adjective;
  if (term.length > 4 && term.endsWith("ly") && !adverbialExceptions.has(term)) return W.Adverb;
  if (nounsLikeAdjectives.has(term) || nounEnding.test(term)) return W.Noun;
  return term.length > 4 && adjectiveEnding.test(term) ? W.Adjective : W.Noun;
}

/** Both adverbs and nothing else, or a sentence's first word. */
export function isNegativeAuxiliary(term: string): boolean {
  return term === "cannot" || term.endsWith("n't");
}
