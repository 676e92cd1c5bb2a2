import { irregularVerbs } from "./irregular.ts";

/** Common verbs of political and scholarly prose; a word outside this list and its endings is no verb. */
const verbs =
  words(`abandon abdicate cancel travel model quarrel rival signal abolish absorb abuse accede accept accuse acquire act adapt adhere adopt affect affirm aggravate aid
aim allege allow ally amend annex announce appeal apply appoint approve argue arm ascribe assault assert assist assume assure attack attain
attempt avert avoid back balance ban bargain belong benefit block boycott breach bully call cede challenge champion change charge claim
coerce combat command commit compel compete comply concede concern condemn confer confirm conform confront conquer consent
conserve consider consist constrain constrict consult contain contest contend control convert cooperate counter cover create cripple
curb curtail damage decide declare decline decouple decrease deepen defeat defend defer define defy delay deliver demand denounce deny
depend deploy deprive derive desire destroy deter develop diminish disagree disarm discard disclaim disempower dismantle dismember dispute
disregard disrespect disrupt dissolve distort divide dominate donate downgrade downplay drop ease embed embody embrace emerge employ
empower enable encroach endanger endorse enforce enhance enjoy enlarge enshrine enslave ensure enter entrust erode escape espouse
establish evade evoke exceed exclude exercise exert exist expand expel experience exploit extend face fear flout follow force forfeit form
foster frame free fulfil fulfill gain govern grant guarantee guard harm help hinder hurt identify ignore impair impede imperil impinge
implement imply impose improve include increase infringe influence inherit insist institute insult interfere intervene intrude
invade invest invoke involve join justify label lack launch liberate limit link loot maintain manage menace merge meddle move mute negate neglect
negotiate obey object oblige obstruct obtain occupy offend oppose oppress order overlook overrule overrun own perceive persuade pledge pool portray
possess practise practice preach prefer present preserve press pressure presume prevent prioritise proclaim prohibit project promise promote
protect protest provoke pursue push question reach reaffirm realise reassert reassure rebel recall receive reclaim recover reduce refer reform refuse
regain reinforce reject relinquish rely remain remove renounce repel replace represent repress request require rescue resist resolve respect respond restore
restrain restrict resume retain retake return reveal reverse revoke risk rule sacrifice safeguard secede secure seem seize select serve share
shield sign stop strengthen stress struggle subject submit subordinate subdue subject subsume subvert succeed succumb suffer supersede support suppress
surrender survive suspend sustain threaten topple trade transfer transform transgress trample treat trespass trust uncouple undercut undermine
unify unite urge use usurp value vest view violate visit vow vote waive want weaken wield worry worsen wrest yield`);

/** Verbs that are nouns just as well, so that they may stand in a noun phrase. */
const alsoNouns =
  words(`abuse act aid aim model quarrel rival signal travel appeal assault attack attempt back balance ban benefit boycott breach call challenge champion change
charge claim combat command concern conduct contest control counter cover damage decline decrease defeat delay demand desire dispute disregard drop
ease exercise experience face fear force form frame free grant guarantee guard harm help increase influence insult label lack launch limit link
loot menace move neglect object order own pledge pool practice present press pressure project promise protest push question reach rebel
recall reform refuse request rescue respect return reverse risk rule sacrifice safeguard secure select share shield sign stop stress struggle subject
subordinate support surrender suspect threat trade transfer trust use value view visit vow vote yield aggregate`);

const notVerbs =
  words(`state climate private candidate senate mandate delegate estate debate template corporate adequate appropriate
immediate separate ultimate legitimate intimate electorate protectorate sultanate emirate caliphate khanate rate date fate gate late hate
plate consulate passionate considerate desperate moderate accurate innate exercise enterprise expertise promise premise franchise
precise concise wise rise size prize otherwise likewise paradise merchandise disguise inanimate interstate intrastate duplicate climate
subordinate indeterminate affiliate associate advocate surrogate triumvirate directorate doctorate secretariate syndicate conglomerate illegitimate nation-state city-state`);

const nounsInAl =
  words(`animal appeal approval arrival betrayal burial capital cardinal credential criminal deal denial disapproval
disposal festival general goal heal hospital ideal industrial intellectual journal liberal manual material meal minimal
municipal official original portrayal potential principal professional proposal radical refusal removal renewal reversal revival rival
scandal signal survival terminal trial tribunal upheaval withdrawal`);
const nounsInIc = words(
  "academic classic clinic critic fabric logic mechanic republic rhetoric topic traffic skeptic sceptic cynic",
);
const nounsInIve =
  words(`alternative archive collective detective directive executive incentive initiative narrative native
objective offensive operative perspective prerogative representative imperative olive motive`);
const adjectivesInEnt =
  words(`absent adjacent ancient apparent ardent belligerent coherent competent confident consistent convenient current
decent dependent different efficient eminent equivalent evident excellent fluent frequent imminent independent inherent innocent insufficient
intelligent interdependent intermittent latent magnificent militant patent permanent persistent potent present prominent prudent recent
reluctant resilient silent stringent subsequent sufficient transparent turbulent urgent violent abundant arrogant constant defiant distant
dominant elegant exorbitant extant important instant irrelevant pregnant redundant relevant significant tolerant vacant vibrant
subservient ambivalent impotent omnipotent semi-independent nascent dormant`);
const invariable =
  words(`military near abroad very own other same such security itself self west east north south anti pro non post neo de semi
pre united sovereign-less kin more less most least many much few several and or not the a an of to in on at by for with from as than
its their his her our my your whose this that these those it they`);
const adjectives =
  words(`free strong weak national foreign domestic internal external urgent extreme alien mutual equal close great small big
large major minor former full total deep high low old new modern western eastern northern southern global rural urban local popular
historic common civil legal human due holy pure true real rich poor fair good bad safe wide cruel formal key vital joint nuclear cyber
online soft hard broad narrow hostile supreme absolute remote ethnic economic`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}

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

function isVerb(word: string): boolean {
  if (knownVerb(word)) return true;
  if (notVerbs.has(word) || word.length < 5) return false;
  return (
    /[^aeiou](?:ize|ise|ify)$/u.test(word) ||
    /[a-z]{3}(?:yze|yse)$/u.test(word) ||
    /[^aeiou].*[aeiou].*ate$/u.test(word)
  );
}

function isNoun(word: string): boolean {
  if (invariable.has(word) || adjectives.has(word)) return false;
  if (nounsInAl.has(word) || nounsInIc.has(word) || nounsInIve.has(word)) return true;
  if (/[a-z]{2}(?:al|ic|ive|ous|ful|less|able|ible|ish|ern|ical|like)$/u.test(word)) return false;
  if (/(?:ing|ed|ly)$/u.test(word) && word.length > 4) return word.endsWith("seed") || word.endsWith("need");
  return !adjectivesInEnt.has(word);
}
