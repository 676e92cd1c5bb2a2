import { irregularNouns, irregularVerbs } from "./irregular.ts";
import type { PartOfSpeech } from "./syntax.ts";
import { wordClass } from "./word-class.ts";

/** Verbs of more than one syllable that double their last consonant in both spellings. */
const doubling =
  /(?:mit|fer|cur|trol|pel|bel|nul|ter|quip|gret|get|gin|vet|top|bar|ban|rag|plan|drop|stop|rob|ship|nap)$/u;
const notDoubling =
  /(?:limit|offer|suffer|differ|enter|counter|alter|foster|matter|barter|shelter|charter|muster|bolster|target|budget|label|master|filter|inter|utter|better|water)$/u;

/**
 * The forms of a word, itself among them: of a noun the plural, of a verb `-s`, `-ed`, `-ing`; the irregular ones by
 * a table. `part` overrides what the word seems to be. The word must be in small letters.
 */
export function formsOf(word: string, part?: PartOfSpeech): readonly string[] {
  if (!/^[a-z][a-z']*[a-z]$/u.test(word)) return [word];
  const singular = part === undefined ? singularOf(word) : undefined;
  if (singular !== undefined) return [...new Set([word, singular, plural(singular)])];
  const guessed = wordClass(word);
  const noun = part ? part === "noun" : guessed.noun;
  const verb = part ? part === "verb" : guessed.verb;
  const forms = [word];
  if (noun) forms.push(...(irregularNouns.get(word) ?? [plural(word)]));
  if (verb) forms.push(...verbForms(word));
  return [...new Set(forms)];
}

/** The singular that a word is the plural of, as far as its letters tell. */
function singularOf(word: string): string | undefined {
  for (const [singular, forms] of irregularNouns)
    if (forms.includes(word) && word !== "people") return singular;
  if (
    word.length < 4 ||
    !word.endsWith("s") ||
    /(?:ss|us|is|ics|ous|as|news|means|series|species|always)$/u.test(word)
  )
    return undefined;
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/u.test(word))
    return /(?:[^s]ses|[^z]zes)$/u.test(word) ? word.slice(0, -1) : word.slice(0, -2);
  return word.slice(0, -1);
}

function plural(word: string): string {
  if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(?:s|x|z|[^r]ch|rch|sh)$/u.test(word)) return word.endsWith("arch") ? `${word}s` : `${word}es`;
  if (/(?:hero|veto|cargo|embargo|echo|potato|tomato)$/u.test(word)) return `${word}es`;
  return `${word}s`;
}

function verbForms(base: string): readonly string[] {
  const stem = stemBefore(base);
  const past = irregularVerbs.get(base) ?? [base.endsWith("e") ? `${base}d` : `${pastStem(base)}ed`];
  return [plural(base), ...past, `${stem}ing`];
}

function pastStem(base: string): string {
  return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}i` : doubled(base);
}

function stemBefore(base: string): string {
  if (base.endsWith("ie")) return `${base.slice(0, -2)}y`;
  return base.endsWith("e") && !/(?:ee|oe|ye)$/u.test(base) ? base.slice(0, -1) : doubled(base);
}

/** `commit` → `committ`, `plan` → `plann`; `limit`, `develop`, `claim` stay. */
function doubled(base: string): string {
  if (!/[^aeiou][aeiou][bdfgklmnprtvz]$/u.test(base) && !/qui[pt]$/u.test(base)) return base;
  const oneSyllable = (base.match(/[aeiouy]+/gu) ?? []).length === 1;
  const doubles = oneSyllable || (doubling.test(base) && !notDoubling.test(base));
  return doubles ? base + base.slice(-1) : base;
}
