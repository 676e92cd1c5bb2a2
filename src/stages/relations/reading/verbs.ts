const listed = (text: string): string[] => text.trim().split(/\s+/u);

/** A set of lemmas written as a list of words. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(listed(text));
}

/** How a verb's form may be used, as bits: `made` is past and participle. */
export const VerbForm = { Base: 1, S: 2, Past: 4, Participle: 8, Ing: 16 } as const;

/** Regular verbs of expository prose whose base or s-form would else pass for a noun or go unnoticed. */
const regular = `
  abandon abide abolish abound abrogate absorb abstain abuse accede accelerate accept accommodate accompany accord
  accrue accumulate accuse achieve acknowledge acquire act activate adapt add address adhere adjourn adjudicate adjust
  administer admit adopt advance advise advocate affect affirm aggravate agree aim alienate allege allocate allow
  allude alter amass amend amount amplify analyse analyze anchor animate annex announce annul answer anticipate
  apologise apologize appeal appear appease append apply appoint appreciate approach approve argue arrest arrive
  ascend ascribe ask aspire assail assassinate assemble assert assess assign assimilate assist associate assume assure
  attach attack attain attempt attend attest attract attribute augment authorise authorize avert avoid await award
  backfire balance ban base behave believe belong benefit bestow betray blame block blockade boast bolster bombard
  border boycott brand breach buttress call cancel capitulate capture carry castigate cause caution cease cede
  celebrate centralise centralize certify challenge change characterise characterize circumscribe circumvent cite
  claim clarify clash classify close coerce coincide collaborate collapse colonise colonize combine commemorate
  commence comment commit compare compel compensate compete compile complain complete comply comprise compromise
  conceal concede concentrate conceptualise conceptualize concern conclude condemn condone conduct confer confine
  confirm conflate conform confront confuse congratulate connect connote conquer consent consider consist consolidate
  conspire constitute constrain constrict construct consult consume contain contemplate contend contest continue
  contradict contrast contribute control converge convert convey convince cooperate coordinate cope correspond
  corroborate count counter cover craft create criticise criticize cross crumble crush culminate curtail dare decide
  declare decline decolonise decolonize decrease decry dedicate deduce deem deepen defend define defy degrade delay
  delegate delineate deliver demand demonstrate denote denounce deny depend depict deplore deploy deport deprive
  deride derive describe desecuritise desecuritize deserve desire destabilise destabilize destroy detect deteriorate
  determine devalue develop deviate devise devote diagnose dictate differ differentiate dilute diminish disagree
  disappear disarm disavow discard discern disclaim disclose discourage discover discredit discriminate discuss
  disguise dismantle dismiss dispense disperse displace display disprove dispute disregard disrupt dissolve distance
  distinguish distort distribute disturb diverge diversify divest divide dominate donate doubt downplay draft drain
  earn echo educate elaborate elect elevate elicit eliminate elude emanate embark embody embrace emerge emphasise
  emphasize employ emulate enable enact encapsulate encircle enclose encompass encounter encourage encroach end
  endanger endorse endow endure enforce engage enhance enjoy enlarge enlist enrich ensue ensure entail entangle enter
  entitle entrench entrust enumerate envisage envision equate eradicate erect erode escalate escape eschew espouse
  establish evade evaluate evict evoke evolve exacerbate exaggerate examine exceed exclude excuse execute exemplify
  exempt exercise exert exhaust exhort exist expand expect expend experience expire explain explode exploit explore
  export express expropriate extend face fade fail falsify favor favour fear feature federate flourish flow fluctuate
  focus follow force foresee forfeit form formalise formalize formulate fortify foster frame fulfil fulfill function
  gain gather generalise generate glorify govern grant grapple greet guarantee guard guide hail halt halve handle
  happen harm hasten help hesitate highlight hinder hinge hint honor honour hope host humiliate identify ignore
  illustrate imagine imitate impair impede impinge implement imply import impose impoverish impress imprison improve
  incite incline include incorporate increase indicate induce infiltrate inflict influence inform infringe inhabit
  inherit inhibit initiate injure inscribe insert insist inspect inspire institutionalise institutionalize instruct
  insulate insult insure integrate intend intensify interact intercept interfere interpret interrogate interrupt
  intertwine intervene intimidate introduce intrude invade invalidate invent invert invest invite invoke involve
  irritate isolate issue jeopardise jeopardize join joke judge justify kill label lack lament lapse last launch learn
  legislate legitimise legitimize lessen liberalise liberate limit linger link list live lobby locate magnify maintain
  manage mandate manifest manipulate marginalise marginalize mark marry masquerade materialise materialize matter
  measure mediate mention merge militarise militarize minimise minimize mirror misinterpret mitigate mobilise mobilize
  mock modernise modernize modify monitor motivate mourn move multiply murder muse name nationalise nationalize
  navigate necessitate need negate neglect negotiate neutralise neutralize nominate normalise normalize note notice
  notify nullify nurture obey object oblige obscure observe obstruct obtain obviate occupy occur offend offer open
  operate oppose oppress orchestrate order organise organize orient originate oust outlast outlaw outline outrank
  outweigh overlook overturn owe own pacify paralyse participate partition pass penalise penetrate perceive perform
  permeate permit perpetuate persist persuade pertain pervade place plan play plead pledge point portend portray pose
  posit position possess postulate practice practise praise preach precede preclude predate predict predominate prefer
  prepare presage present preserve preside press pressure presuppose pretend prevail prevent prioritise prioritize
  proceed proclaim produce prohibit project proliferate promise promote prompt propagate propose propound prosecute
  prosper protect protest prove provide provoke publicise publish punish purchase pursue push qualify question quote
  radiate raise rank ratify reach react reaffirm realise realize reason reassert rebuff recall receive reckon reclaim
  recognise recognize recommend reconcile reconsider reconstruct recount recover recruit rectify redefine redistribute
  redress reduce refer refine reflect refrain refuse refute regain regard register regret regulate rehearse reinforce
  reinterpret reinvent reiterate reject relate relax release relinquish relocate rely remain remark remedy remember
  remind remove render renegotiate renew renounce reorganise repeat replace replicate reply report represent repress
  reprimand reproach repudiate request require rescue resemble resent reserve reshape reside resign resist resolve
  resort resound respect respond restate restore restrict result resume resurrect retain retaliate retort retract
  retreat retrieve return reunify reveal reverse revise revisit revive revoke revolve reward ridicule rival rotate
  rule sacrifice safeguard salute sanction satisfy scrutinise scrutinize search secede secure securitise securitize
  seem seize select separate serve settle shape share shelter shield shift sign signal signify simplify simulate
  situate soften solidify solve span spare spark speculate sponsor stabilise stabilize start state stifle stimulate
  stipulate streamline strengthen stress strive struggle study subjugate subordinate subscribe subsidise subsist
  substantiate substitute subsume subvert succeed sue suffer suggest summarise summarize supersede supervise supplant
  supply support suppose suppress surge surmount surpass surrender surround survey survive suspect suspend sustain
  switch symbolise symbolize tackle tailor talk target tarnish tempt tend term terminate test testify theorise
  theorize threaten thwart tighten tolerate topple trace trade trample transcend transfer transform transgress
  translate traverse treat trigger triumph trust try turn typify underline undermine underpin underscore unfold unify
  unite unleash unsettle unveil uphold uproot urge use usher usurp utilise utilize utter validate value vary venture
  verify veto view vilify vindicate violate visit voice vote vow wage waive wane want warn warrant waste weaken weigh
  welcome widen wield wish withhold witness wonder work worry wrest yield
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
  uphold/upheld/upheld win/won/won withhold/withheld/withheld withdraw/withdrew/withdrawn withstand/withstood/withstood write/wrote/written
  rebut/rebutted/rebutted admit/admitted/admitted commit/committed/committed compel/compelled/compelled
  control/controlled/controlled permit/permitted/permitted occur/occurred/occurred refer/referred/referred
  rob/robbed/robbed stop/stopped/stopped submit/submitted/submitted transfer/transferred/transferred
  annul/annulled/annulled infer/inferred/inferred prefer/preferred/preferred plan/planned/planned drop/dropped/dropped
  label/labelled/labelled signal/signalled/signalled cancel/cancelled/cancelled dub/dubbed/dubbed
  cost/cost/cost bid/bid/bid cast/cast/cast cling/clung/clung deter/deterred/deterred dwell/dwelt/dwelt flee/fled/fled
  freeze/froze/frozen forgo/forwent/forgone hurt/hurt/hurt concur/concurred/concurred incur/incurred/incurred
  expel/expelled/expelled dispel/dispelled/dispelled repel/repelled/repelled rebel/rebelled/rebelled
  impel/impelled/impelled oversee/oversaw/overseen override/overrode/overridden misread/misread/misread
  misunderstand/misunderstood/misunderstood mistake/mistook/mistaken recur/recurred/recurred repay/repaid/repaid
  rebuild/rebuilt/rebuilt rethink/rethought/rethought rewrite/rewrote/rewritten redraw/redrew/redrawn
  shrink/shrank/shrunk split/split/split bar/barred/barred curb/curbed/curbed embed/embedded/embedded
  equip/equipped/equipped rescind/rescinded/rescinded resubmit/resubmitted/resubmitted strive/strove/striven
  transmit/transmitted/transmitted omit/omitted/omitted propel/propelled/propelled steal/stole/stolen
  catch/caught/caught teach/taught/taught throw/threw/thrown shake/shook/shaken wear/wore/worn
  hide/hid/hidden sink/sank/sunk spring/sprang/sprung tear/tore/torn forsake/forsook/forsaken
  bow/bowed/bowed stem/stemmed/stemmed
`;

/** Verbs whose base and s-form are nouns as often. */
const nounsToo = wordSet(
  `abuse access accord act address advance aim amount anchor annex answer appeal approach arrest attack attempt
   attribute award balance ban bar base benefit bid blame block blockade boast border bow boycott brand breach
   break build call capture cast catch cause caution challenge change claim clash collapse comment compromise
   concern conduct conflict conquest consent contest contract contrast control convict cost count counter cover
   craft cross cut deal decline decrease delay delegate demand design desire display dispute distance doubt draft
   draw drive drop echo effect embrace encounter end escape excuse exempt exercise experience exploit export face
   fade fall favor favour fear feature feel fight finance find flow focus force form frame function gain gift grant
   guarantee guard guide hail halt handle harm help hint hold honor honour hope host implement import increase
   influence insult interest issue joke judge keep label lack lament land lapse launch lead leave let lie limit
   link list lobby mandate manifest mark masquerade master matter measure meet mirror mistake mock monitor move
   murder muse name need neglect neighbor neighbour note notice object offer order outlaw outline overlap partition
   pass place plan play pledge point position power practice praise present press pressure pretend profile project
   promise prompt protest purchase push put question quote raise rank reach read reason rebel rebuff record recruit
   redress regard regret release remain remand remark remedy reply report request rescue reserve resort respect
   result retort retreat return reverse reward rise rival rule run sacrifice salute sanction search secure sell
   separate set shape share shelter shield shift show sign signal span spark split sponsor spread spring stand
   start state stem stress strike struggle study supply support surge surrender survey suspect switch tackle take
   target tear tend term test threat throw trace trade transfer treat trigger triumph trust turn use value venture
   veto view visit voice vote vow wage want warrant waste wear welcome win wish witness wonder work worry yield`,
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
