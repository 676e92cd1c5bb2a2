import type { PartOfSpeech } from "../term/syntax.ts";
import { irregularNouns } from "./irregular.ts";
import { irregularPast, wordClass } from "./word-class.ts";

/** Verbs of more than one syllable that double their last consonant in both spellings. */
const doubling =
  /(?:mit|fer|cur|trol|pel|bel|nul|quip|gret|get|gin|vet|top|bar|ban|rag|plan|drop|stop|rob|ship|nap|but|lap|rap|^surveil|^(?:de|in|disin)ter)$/u;
const notDoubling =
  /(?:limit|vomit|offer|suffer|differ|pilfer|buffer|target|budget|label|gospel|contribut|distribut|urban|margin|develop|envelop|scallop)$/u;

/** The ends of nouns in -f and -fe whose plural is in -ves. */
const inF = /(?:(?:kni|li|wi)fe|(?:\bel|cal|hal|hoo|lea|loa|scar|sel|shea|shel|thie|wol)f)$/u;
/** Nouns in -o whose plural is in -oes, or in either. */
const inO =
  /(?:archipelago|buffalo|cargo|domino|echo|embargo|hero|mango|manifesto|mosquito|motto|potato|tomato|tornado|torpedo|veto|volcano)$/u;
const inIe =
  /^(?:movie|calorie|cookie|zombie|genie|prairie|sortie|hippie|rookie|selfie|reverie|menagerie|bourgeoisie|pixie)s$/u;
/** Words in -man that are not made of *man*. */
const noMan = /(?:^hu|[rn]hu|super|infra|ger|ro|otto|sha|nor|talis|musul|brah|cay|cai|^yea)man$/u;

/**
 * The forms of a word, itself among them: of a noun the plural, of a verb `-s`, `-ed`, `-ing`; the irregular ones by
 * a table. `part` overrides what the word seems to be. The word must be in small letters.
 */
export function formsOf(word: string, part?: PartOfSpeech): readonly string[] {
  if (!/^[a-z][a-z']*[a-z]$/u.test(word)) return [word];
  const singulars = part === undefined ? singularsOf(word) : [];
  if (singulars.length > 0) {
    return [...new Set([word, ...singulars.flatMap((singular) => [singular, ...pluralsOf(singular)])])];
  }
  const guessed = wordClass(word);
  const noun = part ? part === "noun" : guessed.noun;
  const verb = part ? part === "verb" : guessed.verb;
  const forms = [word];
  if (noun) forms.push(...pluralsOf(word));
  if (verb) forms.push(...verbForms(word));
  return [...new Set(forms)];
}

const singularByPlural = new Map(
  [...irregularNouns].flatMap(([singular, forms]) => forms.map((form) => [form, singular] as const)),
);
/** Plurals of two nouns. */
const ofTwo: ReadonlyMap<string, readonly string[]> = new Map([
  ["axes", ["axis", "axe"]],
  ["bases", ["basis", "base"]],
  ["leaves", ["leaf", "leave"]],
]);

/** The singulars that a word is the plural of, as far as its letters tell. */
function singularsOf(word: string): readonly string[] {
  const two = ofTwo.get(word);
  if (two) return two;
  const one = (word === "people" ? undefined : singularByPlural.get(word)) ?? singularOf(word);
  return one === undefined ? [] : [one];
}

function singularOf(word: string): string | undefined {
  if (/[a-z]{2}men$/u.test(word)) return manOf(`${word.slice(0, -2)}an`);
  if (word.length < 4 || !/[^s]s$/u.test(word)) return undefined;
  if (/(?:us|is|ics|ous|as|news|means|series|species|always)$/u.test(word)) return undefined;
  if (word.endsWith("ves")) {
    const ending = ["f", "fe"].find((end) => inF.test(word.slice(0, -3) + end));
    if (ending !== undefined) return word.slice(0, -3) + ending;
  }
  if (inIe.test(word)) return word.slice(0, -1);
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith("oes") && inO.test(word.slice(0, -2))) return word.slice(0, -2);
  if (/(?:s|x|z|ch|sh)es$/u.test(word))
    return /(?:[^s]ses|[^z]zes)$/u.test(word) ? word.slice(0, -1) : word.slice(0, -2);
  return word.slice(0, -1);
}

function manOf(word: string): string | undefined {
  return word.endsWith("man") && !noMan.test(word) ? word : undefined;
}

function pluralsOf(word: string): readonly string[] {
  const known = irregularNouns.get(word);
  if (known) return known;
  if (manOf(word) !== undefined) return [`${word.slice(0, -2)}en`];
  if (inF.test(word)) return [word.replace(/fe?$/u, "ves")];
  if (inO.test(word)) return [`${word}es`, `${word}s`];
  return [word.endsWith("sis") ? `${word.slice(0, -2)}es` : withS(word)];
}

/** A regular plural of a noun, or third person of a verb. */
function withS(word: string): string {
  if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(?:on|ri|ig|er|tr|an)arch$/u.test(word)) return `${word}s`;
  if (/(?:s|x|z|ch|sh)$/u.test(word)) return `${word}es`;
  return /(?:do|go|cho|eto|rgo)$/u.test(word) ? `${word}es` : `${word}s`;
}

function verbForms(base: string): readonly string[] {
  const stem = stemBefore(base);
  const past = irregularPast(base) ?? [base.endsWith("e") ? `${base}d` : `${pastStem(base)}ed`];
  return [withS(base), ...past, `${stem}ing`];
}

function pastStem(base: string): string {
  return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}i` : doubled(base);
}

function stemBefore(base: string): string {
  if (base.endsWith("ie")) return `${base.slice(0, -2)}y`;
  return base.endsWith("e") && !/(?:ee|oe|ye)$/u.test(base) ? base.slice(0, -1) : doubled(base);
}

/** `commit` → `committ`, `plan` → `plann`, `panic` → `panick`; `limit`, `develop`, `claim` stay. */
function doubled(base: string): string {
  if (/[^aeiou]ic$/u.test(base)) return `${base}k`;
  if (!/(?:[^aeiou][aeiou][bdfgklmnprtvz]|qui[pt]|^surveil)$/u.test(base)) return base;
  const oneSyllable = (base.match(/[aeiouy]+/gu) ?? []).length === 1;
  const doubles = oneSyllable || (doubling.test(base) && !notDoubling.test(base));
  return doubles ? base + base.slice(-1) : base;
}
