import { irregularVerbs } from "./irregular.ts";
import { alsoNouns, verbs } from "./verbs.ts";
import { wordSet } from "./word-set.ts";

const notVerbs =
  wordSet(`state climate private candidate senate mandate delegate estate debate template corporate adequate appropriate
immediate separate ultimate legitimate intimate electorate protectorate sultanate emirate caliphate khanate rate date fate gate late hate
plate consulate passionate considerate desperate moderate accurate innate exercise enterprise expertise promise premise franchise
precise concise wise rise size prize otherwise likewise paradise merchandise disguise inanimate interstate intrastate duplicate climate
subordinate indeterminate affiliate associate advocate surrogate triumvirate directorate doctorate secretariate syndicate conglomerate illegitimate nation-state city-state`);

const nounsInAl =
  wordSet(`animal appeal approval arrival betrayal burial capital cardinal credential criminal deal denial disapproval
disposal festival general goal heal hospital ideal industrial intellectual journal liberal manual material meal minimal
municipal official original portrayal potential principal professional proposal radical refusal removal renewal reversal revival rival
scandal signal survival terminal trial tribunal upheaval withdrawal`);
const nounsInIc = wordSet(
  "academic classic clinic critic fabric logic mechanic republic rhetoric topic traffic skeptic sceptic cynic",
);
const nounsInIve =
  wordSet(`alternative archive collective detective directive executive incentive initiative narrative native
objective offensive operative perspective prerogative representative imperative olive motive`);
const adjectivesInEnt =
  wordSet(`absent adjacent ancient apparent ardent belligerent coherent competent confident consistent convenient current
decent dependent different efficient eminent equivalent evident excellent fluent frequent imminent independent inherent innocent insufficient
intelligent interdependent intermittent latent magnificent militant patent permanent persistent potent present prominent prudent recent
reluctant resilient silent stringent subsequent sufficient transparent turbulent urgent violent abundant arrogant constant defiant distant
dominant elegant exorbitant extant important instant irrelevant pregnant redundant relevant significant tolerant vacant vibrant
subservient ambivalent impotent omnipotent semi-independent nascent dormant`);
const invariable =
  wordSet(`military near abroad very own other same such security itself self west east north south anti pro non post neo de semi
pre united sovereign-less kin more less most least many much few several and or not the a an of to in on at by for with from as than
its their his her our my your whose this that these those it they`);
const adjectives =
  wordSet(`free strong weak national foreign domestic internal external urgent extreme alien mutual equal close great small big
large major minor former full total deep high low old new modern western eastern northern southern global rural urban local popular
historic common civil legal human due holy pure true real rich poor fair good bad safe wide cruel formal key vital joint nuclear cyber
online soft hard broad narrow hostile supreme absolute remote ethnic economic`);

export interface WordClass {
  readonly noun: boolean;
  readonly verb: boolean;
}

/** What a word of a term most likely is, so that it gets the forms that it can have and no others. */
export function wordClass(word: string): WordClass {
  const verb = isVerb(word);
  return { noun: isNoun(word) && (!verb || alsoNouns.has(word) || !knownVerb(word)), verb };
}

/** True where a running word is a verb and nothing else, so that no noun phrase goes over it. */
export function isVerbOnly(word: string): boolean {
  return knownVerb(word) && !alsoNouns.has(word);
}

function knownVerb(word: string): boolean {
  return verbs.has(word) || irregularVerbs.has(word);
}

/** What verbs are made of other verbs with: `rewrite`, `mistreat`, `overfish`. */
const prefixes = ["re", "mis", "over", "under", "out", "dis", "un", "fore"];

/** The verb that a word is made of with a prefix. */
function withoutPrefix(word: string): string | undefined {
  for (const prefix of prefixes) {
    const rest = word.slice(prefix.length);
    if (rest.length > 2 && word.startsWith(prefix) && knownVerb(rest)) return rest;
  }
  return undefined;
}

/** Past and participle of a verb that is not regular, or is made of one: `rewrote`, `rewritten`. */
export function irregularPast(base: string): readonly string[] | undefined {
  const known = irregularVerbs.get(base);
  if (known || verbs.has(base)) return known;
  const rest = withoutPrefix(base);
  const prefix = base.slice(0, base.length - (rest ?? base).length);
  return rest === undefined ? undefined : irregularVerbs.get(rest)?.map((form) => prefix + form);
}

function isVerb(word: string): boolean {
  if (knownVerb(word)) return true;
  if (notVerbs.has(word) || word.length < 5) return false;
  return (
    withoutPrefix(word) !== undefined ||
    /[^aeiou](?:ize|ise|ify)$/u.test(word) ||
    /[a-z]{3}(?:yze|yse)$/u.test(word) ||
    /[^aeiou].*[aeiou].*ate$/u.test(word)
  );
}

function isNoun(word: string): boolean {
  if (invariable.has(word) || adjectives.has(word)) return false;
  if (nounsInAl.has(word) || nounsInIc.has(word) || nounsInIve.has(word)) return true;
  if (/[a-z]{2}(?:al|ic|ive|ous|ful|less|able|ible|ish|ern|ical|like)$/u.test(word)) return false;
  if (/(?:ed|ly)$/u.test(word) && word.length > 4) return word.endsWith("seed") || word.endsWith("need");
  return !adjectivesInEnt.has(word);
}
