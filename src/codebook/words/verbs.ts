import { wordSet } from "./word-set.ts";

/** Common verbs with regular forms, beside those that their ending tells (`-ize`, `-ify`, `-ate`). */
export const verbs =
  wordSet(`abandon abdicate abet abide abolish absorb abuse accede accept accompany accomplish accord accuse ache achieve acknowledge acquiesce
acquire act adapt add adhere adjoin adjourn adjust admire admit adopt adorn advance affect affirm afford aggravate agree aid aim alert
align allege allot allow ally alter amaze amend amuse annex announce annoy answer appeal appease applaud apply appoint apportion apprehend
approve argue arm arouse arrange arrest arrive ascertain ascribe ask assail assault assemble assert assess assist assume assure astound
attach attack attain attempt attend attest avail avenge avert avoid await awaken award back balance ban banish bargain bask befall beg
behave behold believe belittle belong bemoan benefit beset besiege bestow betray bewilder blame blast bless block blockade bluff blur
boast bolster bomb borrow bother boycott brandish breach breathe bribe broaden bruise budget bully bury call campaign cancel capture
catapult cater cease cede challenge champion change chant charge chase cheat cherish chew choose cite claim clash climb clothe coalesce
coax coerce coincide collude combat combine command commence commend commit commute compel compete compile complain comply compose
comprehend compress conceal concede conceive concern conclude concur condemn condone confer confess confide confine confirm conflict
conform confront confuse connect connive conquer consent conserve consider consign consist conspire constitute constrain constrict
construe consult consume contain contend contest contradict contrast contribute control convene converge convert convey convince cooperate
cope correspond counter cover crash crave create cringe cripple cry curb cure curse curtail damage dance debunk decide declare decline
decouple decrease decry deduce deduct deem deepen defame defeat defend defer define defraud defy degrade delay delete delimit deliver
delude demand demean demolish demote denote denounce deny depart depend depict deplete deplore deploy deport depose deposit depress
deprive derive deserve design desire despair destroy detach detain deter detest dethrone develop devote devour diagnose die differ diffuse
dilute diminish disable disagree disallow disappear disappoint disapprove disarm disband discard discern discharge disclaim disclose
discontinue discourage discover discredit discuss disempower disengage disguise dismantle dismay dismember dismiss disobey disown
disparage dispel dispense disperse displace display displease dispose disprove dispute disregard disrespect disrupt dissect dissent
dissolve dissuade distinguish distort distract distribute distrust disturb diverge divert divest divide divorce divulge dominate donate
doubt downgrade downplay draft drain dread dream drift drill drink drive drop dwindle earn ease echo elapse elect elicit elude embark
embarrass embed embody embrace emerge emit employ empower enable enact encircle enclose encompass encourage encroach endanger endear
endorse endow endure enforce engage engender engulf enhance enjoin enjoy enlarge enlighten enlist enrage enrich enrol enroll enshrine
enslave ensue ensure entail entangle enter entertain entice entitle entrench entrust envelop envisage envision equip erect erode err erupt
escape escort espouse establish evade evict evoke evolve exalt examine exceed excite exclaim exclude execute exempt exercise exert exhaust
exhibit exhort exile exist expand expedite expel expend experience explain explode exploit explore export extend extinguish extol extort
extract extradite exude face fade famish fasten fear feed ferment fight finance fix flatter flaunt flood flourish flout flow foil follow
foment forage force forecast foresee foreshadow forestall forfeit forge form foster frame free freeze frighten fulfil fulfill fund furnish
gain gamble garner gather gaze glean govern grant grapple greet grieve guarantee guard guess guide halt hamper handcuff harass harden harm
harvest hasten hate haul heed heighten help hinder hint hire hit hoard hope hunt hurry hurt identify ignite ignore imagine imbue impair
impart impede impel imperil impinge implement implore imply impose impoverish impress imprison improve incite include increase incur
indict induce indulge infer inflame inflict influence inform infringe ingest inhabit inherit inhibit inject injure inquire inscribe insist
inspect inspire install instil instill institute instruct insult intend intercept interfere interpret interrupt intertwine intervene
introduce intrude invade invent invest invite invoke involve jail join judge jump justify kick kidnap kill kiss label lack lament languish
lapse laugh launch leak learn lease lecture lessen liaise liberate lift limit linger link listen loan loathe lobby loosen loot love lure
lynch maintain malign malnourish manage march marry masquerade massacre meddle menace mention merge mimic mistreat misuse mix mock model
monitor mourn move multiply murder mute need negate neglect negotiate notice nourish nudge nurture obey object oblige obscure obstruct
obtain obtrude occupy occur offend offer offset omit ooze open oppose oppress ordain order oust outlaw outnumber outweigh overburden
overfish overhaul overheat overlap overlook overpower overrule overrun overtax overthrow overwhelm owe own panic parade pardon patrol
pause pay perceive perform perish permit persecute persevere persist persuade pertain perturb peruse petition picket plan plead pledge
plot plunder poach poison police pollute ponder pool portray possess postpone practice practise praise preach precede preclude predict
preempt prefer prepare prescribe present preserve preside press pressure presume presuppose pretend prevail prevent prioritise privilege
probe proceed proclaim procure profit prohibit project prolong promise promote pronounce propel propose proscribe prosecute prosper
protect protest prove provide provoke prune publish punish purchase purge purport pursue push quarrel quell quench question quote raid
rally ransack rape ration ravage reach react reaffirm realise reap reassert reassess reassure rebel rebuff rebuild rebuke rebut recall
recede receive recite reckon reclaim recollect recommend reconcile reconsider reconstitute reconstruct recover recruit recur redeem
redefine redesign redirect redistribute redress reduce reelect refer refine reflect reform refrain refuse refute regain register regret
rehearse reimburse reinforce reintroduce reissue reject rejoice rejoin relapse relax release relent relieve relinquish rely remain remark
remember remind remit remove render renew renounce reopen reorient repair repay repeal repeat repel replace replenish reply report
repossess represent repress reprimand reproach reprove request require rescue research resemble resent reshape reside resist resolve
respect respond restore restrain restrict resume resurrect retain retake retard retire retort retract retreat retrieve return reunite
reveal revel revere reverse revisit revive revoke revolt reward ride riot rise risk rival rob rout ruin rule rush sabotage sacrifice
safeguard salute sanction satisfy scan scapegoat scare scavenge scramble scrap search secede secure seduce seem seize select sentence
serve settle sever share shatter shelter shield shift shock shoot shorten shout shrug sign signal silence slander slaughter slump smear
smuggle snatch sneak snub soften solicit solve spill split spoil sponsor spread spy squander squeeze stab starve stereotype stifle
stockpile stop storm straddle strangle strengthen stress strike struggle stumble subdue subject submerge submit subordinate subscribe
subside subsist substitute subsume subtract subvert succeed succumb suffer suffice suggest summon supersede supplant supply support
suppose suppress surge surpass surrender surround surveil survey survive suspend sustain swallow sway sweep swindle swing switch tackle
talk tamper target tarnish tax test threaten thrive thrust thwart topple torment torture trace trade trample transcend transcribe transfer
transform transgress transmit transport travel traverse treat tremble trespass trick trigger triumph trust unarm uncouple uncover
undercount undercut underfund underline undermine undernourish underpin underscore underwrite undo unearth unfold unify unite unleash
unravel unsettle unveil update upgrade uproot upset urge use usher usurp value vanish vanquish vary venture vest veto vie view violate
visit volunteer vote vow wait waive walk wane want warn waste waver weaken welcome whip whisper whiten wield wish withdraw wither withhold
witness work worry worsen worship wound wreck wrest wrestle yield`);

/** Verbs that are nouns just as well, so that they may stand in a noun phrase. */
export const alsoNouns =
  wordSet(`abuse accord ache act advance aggregate aid aim alert answer appeal arrest assault attack attempt award back balance ban bargain bend
benefit bet bid bite blame blast blockade blow bluff boast bomb boycott breach break breed bribe broadcast bruise budget build bully burn
burst call campaign capture cast catch challenge champion change chant charge chase cheat claim clash climb combat command compromise
concern conduct conflict contest contrast control cost counter cover crash cry cure curse cut damage dance deal decline decrease defeat
delay deliberate demand deposit design desire despair diffuse discharge disguise dismay display dispute disregard dissent distrust divorce
doubt draft drain draw dread dream drift drill drink drive drop ease echo elect escort estimate exempt exercise exhaust exhibit exile
experience export face fade fall fear feed ferment fight finance find fix flood flow fly foil force forecast forge form frame free freeze
fund gain gamble gaze grant guarantee guard guess guide halt hang harm harvest hate haul help hint hire hit hold hope hunt hurt increase
influence insult jail judge jump kick kidnap kill kiss label lack lament lapse laugh launch lead leak lean leap lease lecture lie lift
light limit link loan lobby loot love lure malign march massacre menace mention mistreat misuse mix mock model monitor move murder need
neglect notice nudge object obscure offer offset open order outlaw overhaul overlap overthrow own panic parade pardon patrol pause permit
petition picket plan pledge plot plunder poison police pool practice praise precipitate present press pressure privilege probe profit
project promise protest purchase purge push quarrel question quote raid rally rape ration reach rebel rebuff rebuke recall recruit redress
reform refuse register regret relapse release remark remit repair repeal repeat reply report reprimand reproach request rescue research
respect retort retreat return reverse revolt reward ride ring riot rise risk rival rout ruin rule run rush sabotage sacrifice safeguard
salute sanction saw scan scapegoat scare scramble scrap seal search secure select sentence separate set share shed shelter shield shift
shock shoot shout show sign signal silence sink slaughter sleep slump smear snub speed spell spill spin spit split spoil sponsor spread
spring spy squeeze stab stand stereotype stick stockpile stop storm stress stride strike string struggle subject subordinate substitute
supply support surge surmise surprise surrender survey suspect swallow sway sweep swell swim swing switch talk target tax tear test threat
throw thrust torment torture trace trade transfer transport travel trespass trick trigger triumph trust update upgrade upset use usher
value venture veto view visit volunteer vote vow wait wake walk wane waste wear welcome whip whisper win wind wish witness work worship
wound wreck yield`);
