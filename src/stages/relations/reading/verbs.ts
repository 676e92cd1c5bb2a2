const listed = (text: string): string[] => text.trim().split(/\s+/u);

/** A set of lemmas written as a list of words. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(listed(text));
}

/** How a verb's form may be used, as bits: `made` is past and participle. */
export const VerbForm = { Base: 1, S: 2, Past: 4, Participle: 8, Ing: 16 } as const;

/** Regular verbs of expository prose whose base or s-form would else pass for a noun or go unnoticed. */
const regular = `
  abandon tweet rejoice rail thunder inveigh fulminate rant abide abolish abound abrogate absorb abstain abuse accede accelerate accept accommodate accompany accord
  accrue accumulate accuse achieve acknowledge acquire act activate adapt add address adhere adjourn adjudge
  adjudicate adjust administer admit admonish adopt advance advise advocate affect affirm aggravate agree aim alienate
  allege allocate allow allude alter amass amend amount amplify analyse analyze anchor animate annex announce annul
  answer anticipate apologise apologize appeal appear appease append applaud apply appoint appreciate approach approve
  argue arrest arrive articulate ascend ascribe ask aspire assail assassinate assemble assert assess assign assimilate
  assist associate assume assure attach attack attain attempt attend attest attract attribute augment authorise
  authorize avert avoid await award backfire balance ban base behave believe belong bemoan benefit berate beseech
  bestow betray bewail blame block blockade boast bolster bombard border boycott brand breach broach brush buttress
  call cancel capitulate capture caricature carry castigate categorise categorize cause caution cease cede celebrate
  centralise centralize certify challenge champion change characterise characterize charge chide chronicle
  circumscribe circumvent cite claim clarify clash classify close coerce coincide collaborate collapse colonise
  colonize combine commemorate commence commend comment commit compare compel compensate compete compile complain
  complete comply comprise compromise conceal concede conceive concentrate conceptualise conceptualize concern
  conclude condemn condone conduct confer confess confide confine confirm conflate conform confront confuse
  congratulate connect connote conquer consent consider consist consolidate conspire constitute constrain constrict
  construct construe consult consume contain contemplate contend contest continue contradict contrast contribute
  control converge convert convey convince cooperate coordinate cope correspond corroborate counsel count counter
  cover craft create credit criticise criticize cross crumble crush cry culminate curtail dare decide declare decline
  decolonise decolonize decrease decree decry dedicate deduce deem deepen defend define defy degrade delay delegate
  delineate deliver demand demonstrate denote denounce deny depend depict deplore deploy deport deprive deride derive
  describe desecuritise desecuritize deserve desire destabilise destabilize destroy detect deteriorate determine
  devalue develop deviate devise devote diagnose dictate differ differentiate dilute diminish disagree disappear
  disarm disavow discard discern disclaim disclose discourage discover discredit discriminate discuss disguise
  dismantle dismiss disparage dispense disperse displace display disprove dispute disregard disrupt dissent dissolve
  distance distinguish distort distribute disturb diverge diversify divest divide divulge dominate donate doubt
  downplay draft drain dramatise dramatize earn echo educate elaborate elect elevate elicit eliminate elude emanate
  embark embody embrace emerge emphasise emphasize employ emulate enable enact encapsulate encircle enclose encompass
  encounter encourage encroach end endanger endorse endow endure enforce engage enhance enjoin enjoy enlarge enlist
  enquire enrich ensue ensure entail entangle enter enthuse entitle entreat entrench entrust enumerate enunciate
  envisage envision equate eradicate erect erode escalate escape eschew espouse establish estimate evade evaluate
  evict evoke evolve exacerbate exaggerate examine exceed exclaim exclude excoriate excuse execute exemplify exempt
  exercise exert exhaust exhort exist expand expect expend experience expire explain explode exploit explore export
  expound express expropriate extend face fade fail falsify favor favour fear feature federate flourish flow fluctuate
  focus follow force foresee forfeit form formalise formalize formulate fortify foster frame fulfil fulfill function
  gain gather generalise generate glorify govern grant grapple greet grumble guarantee guard guide hail halt halve
  handle happen harm hasten help hesitate highlight hinder hinge hint honor honour hope host humiliate hypothesise
  hypothesize idealise idealize identify ignore illustrate imagine imitate impair impede impinge implement implore
  imply import impose impoverish impress imprison improve incite incline include incorporate increase indicate induce
  infiltrate inflict influence inform infringe inhabit inherit inhibit initiate injure inquire inscribe insert insist
  inspect inspire institutionalise institutionalize instruct insulate insult insure integrate intend intensify
  interact intercept interfere interject interpret interrogate interrupt intertwine intervene intimate intimidate
  introduce intrude invade invalidate invent invert invest invite invoke involve irritate isolate issue jeopardise
  jeopardize join joke judge justify kill label lack lambast lament lapse last laud launch learn lecture legislate
  legitimise legitimize lessen liberalise liberate liken limit linger link list live lobby locate magnify maintain
  manage mandate manifest manipulate marginalise marginalize mark marry masquerade materialise materialize matter
  measure mediate mention merge militarise militarize minimise minimize mirror misinterpret mitigate moan mobilise
  mobilize mock modernise modernize modify monitor moot motivate mourn move multiply murder murmur muse mutter name
  narrate nationalise nationalize navigate necessitate need negate neglect negotiate neutralise neutralize nominate
  normalise normalize note notice notify nullify nurture obey object oblige obscure observe obstruct obtain obviate
  occupy occur offend offer open operate opine oppose oppress orchestrate order organise organize orient originate
  oust outlast outlaw outline outrank outweigh overlook overturn owe own pacify paralyse paraphrase participate
  partition pass penalise penetrate perceive perform permeate permit perpetuate persist persuade pertain pervade place
  plan play plead pledge point portend portray pose posit position possess postulate practice practise praise preach
  precede preclude predate predict predominate prefer prepare presage present preserve preside press pressure
  presuppose pretend prevail prevent prioritise prioritize proceed proclaim produce profess prohibit project
  proliferate promise promote prompt pronounce propagate prophesy propose propound prosecute prosper protect protest
  prove provide provoke publicise publish punish purchase purport pursue push qualify question quote radiate raise
  rank ratify reach react reaffirm realise realize reason reassert reassure rebuff rebuke recall receive reckon
  reclaim recognise recognize recommend reconcile reconsider reconstruct recount recover recruit rectify redefine
  redistribute redress reduce refer refine reflect refrain refuse refute regain regard register regulate rehearse
  reinforce reinterpret reinvent reiterate reject rejoin relate relax release relinquish relocate rely remain remark
  remedy remember remind remonstrate remove render renegotiate renew renounce reorganise repeat rephrase replace
  replicate reply report represent repress reprimand reproach repudiate request require rescue resemble resent reserve
  reshape reside resign resist resolve resort resound respect respond restate restore restrict result resume resurrect
  retain retaliate retort retract retreat retrieve return reunify reveal reverse revise revisit revive revoke revolve
  reward ridicule rival romanticise romanticize rotate rule sacrifice safeguard salute sanction satisfy scoff scorn
  scrutinise scrutinize search secede secure securitise securitize seem seize select separate serve settle shape share
  shelter shield shift shout sigh sign signal signify simplify simulate situate sneer soften solidify solve span spare
  spark specify speculate sponsor stabilise stabilize start state stifle stimulate stipulate streamline strengthen
  stress strive struggle study subjugate subordinate subscribe subsidise subsist substantiate substitute subsume
  subvert succeed sue suffer suggest summarise summarize summon supersede supervise supplant supply support suppose
  suppress surge surmise surmount surpass surrender surround survey survive suspect suspend sustain switch symbolise
  symbolize tackle tailor talk target tarnish tempt tend term terminate test testify theorise theorize threaten thwart
  tighten tolerate topple tout trace trade trample transcend transfer transform transgress translate traverse treat
  trigger triumph trumpet trust try turn typify underline undermine underpin underscore unfold unify unite unleash
  unsettle unveil uphold uproot urge use usher usurp utilise utilize utter validate value vary venture verify veto
  view vilify vindicate violate visit voice volunteer vote vouch vow wage waive wane want warn warrant waste weaken
  weigh welcome whisper widen wield wish withhold witness wonder work worry wrest yield
  rest pool vest wither vanish evaporate depart look suit stretch range presume cherish treasure mortgage barter squander
  lease rent borrow plunder loot subdue enslave dismember carve swallow devour detach sever tie hollow boost undergird
  forge mould conjure harvest starve drown erase delete rename empower devolve fund finance levy dump bequeath banish
  exile repatriate cheer miss flout resettle
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
  regret/regretted/regretted beg/begged/begged foretell/foretold/foretold forecast/forecast/forecast
  dream/dreamt/dreamt wake/woke/woken swap/swapped/swapped quit/quit/quit feed/fed/fed underwrite/underwrote/underwritten
  extol/extolled/extolled slam/slammed/slammed snap/snapped/snapped
`;

/** Verbs whose base and s-form are nouns as often. */
const nounsToo = wordSet(
  `dream rest pool look suit range treasure mortgage barter swap lease rent plunder loot tie boost mould harvest fund finance levy dump exile cheer feed rail thunder rant abuse access accord act address advance aim amount anchor annex answer appeal approach arrest attack attempt
   attribute award balance ban bar base benefit bid blame block blockade boast border bow boycott brand breach
   break brush build call capture caricature cast catch cause caution challenge champion change charge chronicle
   claim clash collapse comment compromise concern conduct conflict conquest consent contest contract contrast
   control convict cost counsel count counter cover craft credit cross cry cut deal decline decrease decree delay
   delegate demand design desire display dispute distance doubt draft draw drive drop echo effect embrace encounter
   end escape estimate excuse exempt exercise experience exploit export face fade fall favor favour fear feature
   feel fight finance find flow focus force forecast form frame function gain gift grant guarantee guard guide hail
   halt handle harm help hint hold honor honour hope host implement import increase influence insult interest issue
   joke judge keep label lack lament land lapse launch lead leave lecture let lie limit link list lobby mandate
   manifest mark masquerade master matter measure meet mirror mistake moan mock monitor move murder murmur muse
   name need neglect neighbor neighbour note notice object offer order outlaw outline overlap paraphrase partition
   pass place plan play pledge point position power practice praise present press pressure pretend profile project
   promise prompt protest purchase push put question quip quote raise rank reach read reason rebel rebuff rebuke
   record recruit redress regard regret release remain remand remark remedy reply report request rescue reserve
   resort respect result retort retreat return reverse reward rise rival rule run sacrifice salute sanction scorn
   search secure sell separate set shape share shelter shield shift shout show sigh sign signal snap sneer span
   spark split sponsor spread spring stand start state stem stress stretch strike struggle study supply support surge
   surrender survey suspect switch tackle take target tear tend term test threat throw tout trace trade transfer
   treat trigger triumph trumpet trust turn use value venture veto view visit voice volunteer vote vow wage want
   warrant waste wear welcome whisper win wish witness wonder work worry yield`,
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
