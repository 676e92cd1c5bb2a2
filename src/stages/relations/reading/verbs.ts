const listed = (text: string): string[] => text.trim().split(/\s+/u);

/** A set of lemmas written as a list of words. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(listed(text));
}

/** How a verb's form may be used, as bits: `made` is past and participle. */
export const VerbForm = { Base: 1, S: 2, Past: 4, Participle: 8, Ing: 16 } as const;

/** Regular verbs of expository prose whose base or s-form would else pass for a noun or go unnoticed. */
const regular = `
  abandon abolish absorb accept accompany accuse achieve acknowledge acquire act adapt add address adhere adjust
  administer admit adopt advance advocate affect affirm agree aim allow allude analyse analyze announce annex annul
  answer appeal appear apply appoint appreciate approach approve argue arrest ask assert assess assign assist assume
  assure attack attach attain attempt attend attract attribute avoid balance ban base believe belong benefit block
  border breach call cancel cause cede challenge change characterise characterize claim clarify classify close coerce
  collapse combine comment commit compare compel compete complain complete compromise conceal concede concern conclude
  condemn conduct confer confirm conform confront connect conquer consider consist consolidate constitute constrain
  construct consult contain contend contest continue contradict contrast contribute control convert convey convince
  cooperate cope correspond counter cover create criticise criticize cross declare decline decolonise decolonize
  decrease deem deepen defend define delay delegate deliver demand demonstrate denounce deny depend depict deplore
  deploy deprive derive describe deserve desire destabilise destabilize destroy determine develop devote differ diminish
  disagree disappear disclose discover discuss dismiss display dispute disregard distance distinguish divide dominate
  doubt echo elaborate elect eliminate embody embrace emerge emphasise emphasize employ enable encounter encourage
  encroach end endanger endorse endure enforce engage enhance enjoy ensure enter entail equate erode escape establish
  evaluate evolve examine exceed exclude exercise exert exist expand expect explain exploit explore export express extend
  face fail favor favour fear feature focus follow force foresee form formulate foster frame fulfil fulfill function gain
  generate govern grant guarantee guide halt handle happen harm help hinder highlight hint host hope identify ignore
  illustrate imagine impair impede implement imply import impose improve include incorporate increase indicate induce
  influence inform infringe inherit initiate insist inspire instruct integrate intend intensify interact interfere
  interpret intervene introduce invade invent invest invite invoke involve isolate issue join judge justify label lack
  lament last launch legitimise legitimize liberate limit link list live locate maintain manage manifest mark matter
  measure mention merge mobilise mobilize monitor move name need negotiate note notice object oblige observe obstruct
  obtain occupy occur offer open operate oppose order organise organize originate outline outweigh overlook own
  participate pass perceive perform permit persist persuade place plan play pledge point portray pose position possess
  postulate practice practise praise precede predict prefer prepare present preserve press presuppose prevail prevent
  proceed proclaim produce prohibit project promise promote prompt propose protect protest prove provide provoke publish
  punish purchase pursue push qualify question quote raise rank ratify reach react reaffirm realise realize rebuff recall
  receive recognise recognize recommend reconsider recover reduce refer refine reflect refrain refuse refute regain regard
  register regret reinforce reiterate reject relate relinquish rely remain remark remember remind remove renounce repeat
  replace reply report represent request require resemble resent reserve reside resist resolve resort respect respond
  restate restore restrict result retain retreat return reveal revise rule sacrifice safeguard sanction satisfy
  secure securitise securitize desecuritise desecuritize seem seize separate serve settle shape share shift sign signal
  signify solve stabilise stabilize start state strengthen stress strive struggle study subordinate succeed suffer suggest
  summarise summarize supply support suppose surrender surround survive suspect suspend sustain talk target tend term
  test threaten trace trade transfer transform treat trigger trust try turn underline undermine underpin underscore unify
  unite uphold urge use utilise utilize utter value vary view violate visit voice vote vow wage want warn warrant waste
  weaken welcome wield wish withhold witness wonder work worry yield
`;

/** base/past/participle; the s-form and ing-form are regular. */
const irregular = `
  arise/arose/arisen bear/bore/borne become/became/become begin/began/begun bind/bound/bound break/broke/broken
  bring/brought/brought build/built/built buy/bought/bought choose/chose/chosen come/came/come cut/cut/cut
  deal/dealt/dealt draw/drew/drawn drive/drove/driven eat/ate/eaten fall/fell/fallen feel/felt/felt fight/fought/fought
  find/found/found forbid/forbade/forbidden forget/forgot/forgotten swear/swore/sworn get/got/got give/gave/given go/went/gone
  grow/grew/grown hear/heard/heard hold/held/held keep/kept/kept know/knew/known lay/laid/laid lead/led/led
  leave/left/left lend/lent/lent let/let/let lie/lay/lain lose/lost/lost make/made/made mean/meant/meant meet/met/met
  mislead/misled/misled overcome/overcame/overcome overthrow/overthrew/overthrown pay/paid/paid put/put/put
  read/read/read rise/rose/risen run/ran/run say/said/said see/saw/seen seek/sought/sought sell/sold/sold
  send/sent/sent set/set/set show/showed/shown speak/spoke/spoken spend/spent/spent spread/spread/spread
  stand/stood/stood strike/struck/struck strip/stripped/stripped take/took/taken tell/told/told think/thought/thought
  understand/understood/understood undergo/underwent/undergone undertake/undertook/undertaken
  uphold/upheld/upheld win/won/won withdraw/withdrew/withdrawn withstand/withstood/withstood write/wrote/written
  rebut/rebutted/rebutted admit/admitted/admitted commit/committed/committed compel/compelled/compelled
  control/controlled/controlled permit/permitted/permitted occur/occurred/occurred refer/referred/referred
  rob/robbed/robbed stop/stopped/stopped submit/submitted/submitted transfer/transferred/transferred
  annul/annulled/annulled infer/inferred/inferred prefer/preferred/preferred plan/planned/planned drop/dropped/dropped
  label/labelled/labelled signal/signalled/signalled cancel/cancelled/cancelled dub/dubbed/dubbed
`;

/** Verbs whose base and s-form are nouns as often. */
const nounsToo = wordSet(
  `access act advance aim answer appeal approach arrest attack attempt balance ban base benefit block border breach call
   cause challenge change claim comment compromise concern conduct conquest contest contrast control counter cover cross
   decline decrease delay demand design desire display dispute distance doubt echo embrace encounter end escape exercise
   exploit export face favor favour fear feature focus force form frame function gain grant guarantee guide halt handle
   harm help hint hope host implement increase influence interest issue judge label lack lament launch limit link list
   mark matter measure monitor move name need note notice object offer order outline pass place plan play pledge point
   position practice praise present press project promise prompt protest purchase push question quote raise rank reach
   regard regret remark remain report request reserve resort respect result retreat return rule sacrifice sanction
   secure separate shape share shift sign signal start state strike struggle study supply support surrender suspect
   target tend term test trace trade transfer treat trust turn use value view visit voice vote want waste welcome wish
   wonder work worry yield break build cut deal draw drive fall feel fight find hold keep lead leave let lie meet put
   read rise run sell set show spread stand strike take win attribute conflict contract convict
   overlap profile record effect experience finance gift land master neighbor neighbour power threat`,
);

const vowels = "aeiou";
const endsInY = (base: string): boolean =>
  base.endsWith("y") && !vowels.includes(base.charAt(base.length - 2));

function sForm(base: string): string {
  if (endsInY(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/u.test(base) ? `${base}es` : `${base}s`;
}

function pastForm(base: string): string {
  if (endsInY(base)) return `${base.slice(0, -1)}ied`;
  return base.endsWith("e") ? `${base}d` : `${base}ed`;
}

function ingForm(base: string): string {
  if (base.endsWith("ie")) return `${base.slice(0, -2)}ying`;
  return base.endsWith("e") && !base.endsWith("ee") ? `${base.slice(0, -1)}ing` : `${base}ing`;
}

/** Words whose ing-form doubles the consonant, as their past does. */
function ingOf(base: string, past: string): string {
  const doubled = base + base.charAt(base.length - 1);
  const doubles =
    past.startsWith(doubled) || /^(?:begin|cut|get|let|put|run|set|win|forget|forbid)$/u.test(base);
  return doubles ? `${doubled}ing` : ingForm(base);
}

export interface VerbEntry {
  readonly lemma: string;
  /** Bits of `VerbForm`. */
  readonly forms: number;
  /** Base and s-form are also a noun's. */
  readonly noun: boolean;
}

const entries = new Map<string, VerbEntry>();

function add(form: string, lemma: string, bit: number): void {
  const known = entries.get(form);
  if (known && known.lemma !== lemma) return;
  entries.set(form, { lemma, forms: (known?.forms ?? 0) | bit, noun: nounsToo.has(lemma) });
}

function addVerb(base: string, past: string, participle: string): void {
  add(base, base, VerbForm.Base);
  add(sForm(base), base, VerbForm.S);
  add(past, base, VerbForm.Past);
  add(participle, base, VerbForm.Participle);
  add(ingOf(base, past), base, VerbForm.Ing);
}

for (const verb of listed(irregular)) {
  const [base = "", past = "", participle = ""] = verb.split("/");
  addVerb(base, past, participle);
}
for (const base of listed(regular)) addVerb(base, pastForm(base), pastForm(base));

/** The verb that a word may be a form of; undefined where no form of a listed verb is spelt so. */
export function verbEntry(term: string): VerbEntry | undefined {
  return entries.get(term);
}
