import { expect, test } from "vitest";
import { saidOf } from "../../support/marked-text.ts";
import { plainMentions } from "./plain-mentions.ts";

test.each([
  [
    "For {PERSON|Ann Lee}, power is speech; {PERSON|Joe Park} argues that [sovereignty|sovereignty] is practice.",
    "Joe Park",
  ],
  ["{PERSON|Ann Lee} disagrees: [imperialism.hegemony|hegemony] can be liberal.", "Ann Lee"],
  ["{PERSON|Ann Lee} has it that [imperialism.hegemony|hegemony] is a dream.", "Ann Lee"],
  ["{PERSON|Ann Lee} is of the view that [sovereignty|sovereignty] is a battle cry.", "Ann Lee"],
  ["It is hard to agree with {PERSON|Ann Lee} that the [imperialism|empire] was small.", "Ann Lee"],
  ["{GPE|Lima} lashed out at the visit, calling it a serious [securitization.threat|threat].", "Lima"],
  ["{GPE|Lima} shrugged, saying its commitment to the [alliance|alliance] had not changed.", "Lima"],
  ["{PERSON|Ann Lee} rose. She began by recalling the [imperialism.aggression|invasion].", "Ann Lee"],
  ["{PERSON|Ann Lee} railed against [imperialism.colonial|colonialism].", "Ann Lee"],
  [
    "{PERSON|Ann Lee} wrote to {PERSON|Joe Park} that the [imperialism.annexation|annexation] was near.",
    "Ann Lee",
  ],
  ["{ORG|Lima Union} expressed concern at the [imperialism.annexation|occupation].", "Lima Union"],
  [
    "The representative of {GPE|Chile} recalled that there were no [imperialism.territorial-claim|claims].",
    "Chile",
  ],
  ["According to a statement issued by {ORG|Lima Union}, [sovereignty|sovereignty] is whole.", "Lima Union"],
  ["{PERSON|Ann Lee} smiled. “The [alliance|alliance] is in better shape than ever.”", "Ann Lee"],
  ["“We do not bow to [securitization.threat|threats],” {PERSON|Ann Lee} wrote on a wall.", "Ann Lee"],
  ["{PERSON|Ann Lee}’s reply, tucked away in a note, is that [sovereignty|sovereignty] is whole.", "Ann Lee"],
  [
    "This is contested by {PERSON|Ann Lee} (1987), according to whom [imperialism.hegemony|hegemony] never ended.",
    "Ann Lee",
  ],
  [
    "{PERSON|Ann Lee} and {PERSON|Joe Park} argue; the former sees [alliance|alliances] as a reply.",
    "Ann Lee",
  ],
  ["{PERSON|Ann Lee} (1979) treats [sovereignty|sovereignty] as a property of units.", "Ann Lee"],
  ["{PERSON|Ann Lee} conceives of [alliance|alliances] as a bargain.", "Ann Lee"],
  ["{PERSON|Ann Lee} considers [sovereignty|sovereignty] to be a myth.", "Ann Lee"],
  ["{PERSON|Ann Lee} likened debt to a new [imperialism.colonial|colonialism].", "Ann Lee"],
  ["{GPE|Lima} has warned {GPE|Quito} against any [imperialism.annexation|annexation].", "Lima"],
  [
    "{ORG|Lima Council} invited the administering power to respect the [sovereignty|sovereignty] of all.",
    "Lima Council",
  ],
  ["{GPE|Lima} brushed the protest aside as an [imperialism|imperial] reflex.", "Lima"],
  ["{ORG|Lima Party} objected to the bill as an attack on [sovereignty|sovereignty].", "Lima Party"],
  [
    "{ORG|Lima Council} noted with deep concern the [imperialism.annexation|occupation] of the islands.",
    "Lima Council",
  ],
  [
    "In {DATE|January 2021}, however, a chamber of the {ORG|Tribunal for the Sea} held that [sovereignty|sovereignty] was whole.",
    "Tribunal for the Sea",
  ],
  ["{PERSON|Ann Lee}, with whom {PERSON|Joe Park} agreed, found [sovereignty|sovereignty] whole.", "Ann Lee"],
  ["{PERSON|Ann Lee}, in a lecture of 1953, contends that [imperialism|empire] was a game.", "Ann Lee"],
  ["{PERSON|Ann Lee} went so far as to claim that [imperialism|empire] was a game.", "Ann Lee"],
  ["{PERSON|Ann Lee} is reported to have said that [imperialism|empire] was a game.", "Ann Lee"],
  [
    "{PERSON|Ann Lee} spoke first. The coast, she went on, had lost its [sovereignty|sovereignty].",
    "Ann Lee",
  ],
  ["{PERSON|Ann Lee} was blunt: the rocks had been [sovereignty|sovereign] for long.", "Ann Lee"],
  ["{PERSON|Ann Lee} is convinced that [dependence|dependence] can end.", "Ann Lee"],
  ["{PERSON|Ann Lee}: “We never had [sovereignty|sovereignty] and we know it.”", "Ann Lee"],
  ["[imperialism|Empire], as {PERSON|Ann Lee} (1981) would have it, rests on fear.", "Ann Lee"],
  ["On {PERSON|Ann Lee}’s account, [dependence|dependence] is the price of trade.", "Ann Lee"],
  ["Per the {ORG|Lima Council}, [dependence|dependence] is to fall by half.", "Lima Council"],
  ["To quote {PERSON|Ann Lee}, they forgot about the [imperialism|empire].", "Ann Lee"],
  ["In the eyes of {PERSON|Ann Lee}, [sovereignty.independence|independence] was revolt.", "Ann Lee"],
  ["{PERSON|Ann Lee} rose. By [sovereignty|sovereignty] she means the power to choose.", "Ann Lee"],
  ["{PERSON|Ann Lee} is known for the thesis that [sovereignty|sovereignty] is law.", "Ann Lee"],
  ["The view that the [imperialism|empire] came by chance goes back to {PERSON|Ann Lee}.", "Ann Lee"],
  [
    "{PERSON|Ann Lee} spoke for an hour. Her conclusion: [sovereignty|sovereignty] has had its day.",
    "Ann Lee",
  ],
  [
    "In {WORK_OF_ART|The Trap}, {PERSON|Ann Lee} writes of fish. The book’s central claim is that [imperialism|empire] drew maps.",
    "Ann Lee",
  ],
  [
    "The petition, drafted by {PERSON|Ann Lee}, described the coast as a [imperialism.colonial|colony].",
    "Ann Lee",
  ],
  [
    "The pamphlet, written by {PERSON|Ann Lee}, described the coast as a [imperialism.colonial|colony].",
    "Ann Lee",
  ],
  ["{PERSON|Ann Lee} used a different word: [imperialism.annexation|annexation].", "Ann Lee"],
  ["{PERSON|Ann Lee} ended with a warning: the coast had lost its [sovereignty|sovereignty].", "Ann Lee"],
  ["{PERSON|Ann Lee} let it be known that [dependence|dependence] had to end.", "Ann Lee"],
  ["{PERSON|Ann Lee} tweeted that [dependence|dependence] had to end.", "Ann Lee"],
  ["In {PERSON|Ann Lee}’s portrait, the [imperialism|empire] rests on fear.", "Ann Lee"],
  ["In {GPE|Kazakhstan}’s view, [sovereignty|sovereignty] is indivisible.", "Kazakhstan"],
  [
    "The {ORG|High Court} disagreed. It added that [imperialism.annexation|annexation] was out of reach.",
    "High Court",
  ],
  [
    "The {ORG|High Court} ruled in May. The judges held that [sovereignty|sovereignty] was whole.",
    "High Court",
  ],
  [
    "{LAW|Resolution 12} was adopted in May. The resolution recalls the [sovereignty|sovereignty] of all.",
    "Resolution 12",
  ],
  [
    "The governments of {GPE|Chile} and {GPE|Peru} announced that they left. The pact, they declared, was a [securitization.threat|threat].",
    "Chile; Peru",
  ],
  [
    "The parliament adopted the {LAW|Lima Declaration}. It proclaims the land [sovereignty|sovereign].",
    "Lima Declaration",
  ],
  ["{GPE|Chile} objected. It called the raid an [imperialism.aggression|aggression].", "Chile"],
  [
    "{PERSON|Ann Lee}, the foreign minister, left. {PERSON|Joe Park} stayed. The foreign minister said that [sovereignty|sovereignty] was whole.",
    "Ann Lee",
  ],
  ["The report by {PERSON|Ann Lee} concludes that [sovereignty|sovereignty] is whole.", "Ann Lee"],
  ["When {GPE|Chile} speaks of money, or {GPE|Peru} of [sovereignty|sovereignty], neither listens.", "Peru"],
  [
    "Under Article 5 of the {LAW|Lima Pact}, a state that is “the victim of [imperialism.aggression|aggression] on its soil” may ask for aid.",
    "Lima Pact",
  ],
  [
    "The islanders, {GPE|London} replies, have a right to [sovereignty.popular|self-determination].",
    "London",
  ],
  ["{PERSON|Ann Lee}’s answer is that [sovereignty|sovereignty] must be plural.", "Ann Lee"],
  ["{PERSON|Ann Lee} spoke. Her objection is that nobody wants [sovereignty|sovereignty].", "Ann Lee"],
  ["According to {PERSON|Ann Lee}’s reading, [sovereignty|sovereignty] began at sea.", "Ann Lee"],
  ["This was disputed by {PERSON|Ann Lee}, for whom [sovereignty|sovereignty] is a game.", "Ann Lee"],
  ["{PERSON|Ann Lee} disagreed. For her, [sovereignty|sovereignty] is a game.", "Ann Lee"],
  [
    "{PERSON|Ann Lee} made it clear that aid would end with [sovereignty.independence|independence].",
    "Ann Lee",
  ],
  ["{PERSON|Ann Lee} took the view that [sovereignty|sovereignty] is a game.", "Ann Lee"],
  ["{PERSON|Ann Lee} prefers to speak of [sovereignty|sovereignty].", "Ann Lee"],
  ["{PERSON|Ann Lee} defended it as an act of [sovereignty|sovereignty].", "Ann Lee"],
  ["The {ORG|High Court} met. In the Court’s view, [sovereignty|sovereignty] was whole.", "High Court"],
  [
    "The {ORG|High Court} ruled in May. No [imperialism.colonial|colony], the judges reasoned, can consent.",
    "High Court",
  ],
  ["A chamber of the {ORG|High Court} held that [sovereignty|sovereignty] was whole.", "High Court"],
  [
    "{PERSON|Ann Lee} assured the assembly in {DATE|May 2019} that the return would pose no [securitization.threat|threat].",
    "Ann Lee",
  ],
  [
    "For years {GPE|London} said that its [sovereignty|sovereignty] was sure; for just as long {GPE|Lima} replied.",
    "London",
  ],
  ["{PERSON|Ann Lee} recommended [sovereignty.independence|independence] in two steps.", "Ann Lee"],
  ["{PERSON|Ann Lee} expects nothing but [imperialism.hegemony|hegemony].", "Ann Lee"],
  [
    "{PERSON|Ann Lee} has named {DATE|May 1, 2030} as the day of [sovereignty.independence|independence].",
    "Ann Lee",
  ],
  [
    "A guard was killed in {GPE|Lima}, and {GPE|Quito} spoke of [imperialism.aggression|aggression].",
    "Quito",
  ],
  ["{GPE|Quito}, when it took the coast, spoke of [sovereignty.popular|self-determination].", "Quito"],
  ["The state, {PERSON|Ann Lee} continued, had no [sovereignty|sovereignty].", "Ann Lee"],
  ["Foreign money, {PERSON|Ann Lee} told reporters, harms [sovereignty|sovereignty].", "Ann Lee"],
  ["“No [alliance|alliance] lasts that long,” {PERSON|Ann Lee} answers.", "Ann Lee"],
  [
    "The view, defended by {PERSON|Ann Lee}, that [sovereignty|sovereignty] is one has few friends.",
    "Ann Lee",
  ],
  [
    "{PERSON|Ann Lee}’s claim that {GPE|Peru} had never been a [imperialism.colonial|colony] was odd.",
    "Ann Lee",
  ],
  [
    "{GPE|Peru} was not believed, and few accepted its claim of an [securitization.existential-threat|existential threat].",
    "Peru",
  ],
  ["To {PERSON|Ann Lee}, [imperialism|imperialism] is a policy.", "Ann Lee"],
  ["For {GPE|Peru} the law means [sovereignty|sovereignty].", "Peru"],
  [
    "The {LAW|Lima Pact}, adopted in {GPE|Lima} on {DATE|May 5, 2018}, calls drought “the greatest [securitization.threat|threat] to the coast.”",
    "Lima Pact",
  ],
  [
    "When {PERSON|Ana Silva} signed, {PERSON|Joe Park}, the foreign minister of {GPE|Chile}, complained that [sovereignty|sovereignty] was at stake.",
    "Joe Park",
  ],
  [
    "{PERSON|Joe Park}, once a rebel and now the mayor, called it a [sovereignty.concession|surrender of sovereignty].",
    "Joe Park",
  ],
  [
    "{PERSON|Ann Lee} and {PERSON|Joe Park}, writing about Asia, distinguished [sovereignty|sovereignty] from control.",
    "Ann Lee; Joe Park",
  ],
  [
    "The {LAW|Lima Pact}, a treaty signed in {GPE|Lima}, recognizes that [sovereignty|sovereignty] goes on.",
    "Lima Pact",
  ],
  [
    "{PERSON|Ann Lee} holds that it is made, and {PERSON|Joe Park} sees in it a new [sovereignty|sovereignty].",
    "Joe Park",
  ],
  ["For {GPE|Paris}, [sovereignty|sovereignty] means the power to act.", "Paris"],
  ["{ORG|NATO} speaks of [sovereignty|sovereignty].", "NATO"],
  ["The {NORP|Polish} government presented it as a [sovereignty|sovereignty] dispute.", "Poland"],
  ["{GPE|Moscow} presents itself as a defender of the [sovereignty|sovereignty] of others.", "Moscow"],
  [
    "The authorities in {GPE|Tiraspol} claimed a majority for [sovereignty.independence|independence].",
    "Tiraspol",
  ],
  ["{GPE|Estonia} proclaimed its [sovereignty.independence|independence].", ""],
  ["{GPE|Iran} and its allies insist that its [sovereignty|sovereignty] is not negotiable.", "Iran"],
  [
    "{PERSON|Krasner=Stephen Krasner} (1999) argues that [sovereignty|sovereignty] is organized hypocrisy.",
    "Stephen Krasner",
  ],
  [
    "As {PERSON|Krasner=Stephen Krasner} notes, [sovereignty|sovereignty] is organized hypocrisy.",
    "Stephen Krasner",
  ],
  [
    "According to {PERSON|Stephen Krasner}, [sovereignty|sovereignty] is organized hypocrisy.",
    "Stephen Krasner",
  ],
  [
    "[sovereignty|Sovereignty], {PERSON|Krasner=Stephen Krasner} argues, is organized hypocrisy.",
    "Stephen Krasner",
  ],
  [
    "[sovereignty|Sovereignty] is organized hypocrisy, as {PERSON|Stephen Krasner} has argued.",
    "Stephen Krasner",
  ],
  [
    "{PERSON|Krasner=Stephen Krasner} argues [sovereignty|sovereignty] is organized hypocrisy.",
    "Stephen Krasner",
  ],
  ["In {PERSON|Ole Wæver}’s view, [securitization|securitization] is a speech act.", "Ole Wæver"],
  [
    "{PERSON|Ole Wæver} disagreed. In his opinion, [securitization|securitization] is a speech act.",
    "Ole Wæver",
  ],
  [
    "{PERSON|Putin=Vladimir Putin} spoke in June. He claimed that [imperialism.territorial-claim|gifts of land] had been made.",
    "Vladimir Putin",
  ],
  [
    "{PERSON|Buzan=Barry Buzan} and {PERSON|Wæver=Ole Wæver} (2003) define a [securitization.security-complex|regional security complex] as a set of units.",
    "Barry Buzan; Ole Wæver",
  ],
  [
    "As {PERSON|Buzan=Barry Buzan}, {PERSON|Wæver=Ole Wæver} and {PERSON|de Wilde=Jaap de Wilde} (1998) argue, [securitization|securitization] is intersubjective.",
    "Barry Buzan; Ole Wæver; Jaap de Wilde",
  ],
  [
    "The {ORG|UN=United Nations} declared that [imperialism.annexation|annexation] is illegal.",
    "United Nations",
  ],
  ["“Our [sovereignty|sovereignty] is not for sale,” said {PERSON|Ivan Ivanov}.", "Ivan Ivanov"],
  ["“Our [sovereignty|sovereignty] is not for sale,” {PERSON|Ivan Ivanov} told reporters.", "Ivan Ivanov"],
  ["{PERSON|Ivan Ivanov} put it plainly: “Our [sovereignty|sovereignty] is not for sale.”", "Ivan Ivanov"],
  ["{PERSON|Ivan Ivanov} stressed the importance of [sovereignty|sovereignty].", "Ivan Ivanov"],
  ["The importance of [sovereignty|sovereignty] was stressed by {PERSON|Ivan Ivanov}.", "Ivan Ivanov"],
  [
    "The statement by {PERSON|Vyacheslav Nikonov} about the [imperialism.territorial-claim|gift of land] shocked many.",
    "Vyacheslav Nikonov",
  ],
  [
    "{PERSON|Vyacheslav Nikonov}’s claim that the north was a [imperialism.territorial-claim|gift of land] shocked many.",
    "Vyacheslav Nikonov",
  ],
  [
    "{PERSON|Hans Morgenthau}, in his later work, warned that [imperialism|imperialism] endures.",
    "Hans Morgenthau",
  ],
  [
    "{PERSON|Hans Morgenthau} wrote: ‘[imperialism|imperialism] is a policy of overthrow of the status quo’.",
    "Hans Morgenthau",
  ],
  [
    "‘[sovereignty|Sovereignty] was never absolute’, argues the historian {PERSON|Emma Clarke}.",
    "Emma Clarke",
  ],
  [
    "The historian {PERSON|Lee} distinguishes [sovereignty.domestic|domestic sovereignty] from authority.",
    "Lee",
  ],
  ["{GPE|Moscow} insisted that the [imperialism.annexation|annexation] was lawful.", "Moscow"],
  [
    "The {LAW|UN Charter=United Nations Charter} states that [sovereignty.territorial|territorial integrity] shall be respected.",
    "United Nations Charter",
  ],
  [
    "When politicians in {GPE|Washington} spoke of troops, {PERSON|Sheinbaum=Claudia Sheinbaum} answered that {GPE|Mexico} would accept any [sovereignty.violation|violation of its sovereignty].",
    "Claudia Sheinbaum",
  ],
  [
    "{PERSON|Balzacq=Thierry Balzacq} (2011) explains why. Its prime minister, {PERSON|Viktor Orbán}, maintained that an embargo would violate [sovereignty|sovereignty].",
    "Viktor Orbán",
  ],
  [
    'The diagnosis of {PERSON|Kwame Nkrumah} is quoted again. "The essence of [imperialism.colonial|neo-colonialism]", he wrote in 1965, "is that the State is independent."',
    "Kwame Nkrumah",
  ],
  [
    "{GPE|Manila} called the seizure an [sovereignty.violation|encroachment on sovereignty] and went to court.",
    "Manila",
  ],
  [
    "{PERSON|Neil MacCormick} (1999) concluded that neither the member states nor the Union are fully [sovereignty|sovereign] today.",
    "Neil MacCormick",
  ],
  [
    "{GPE|Serbia} argues that any deal must respect its [sovereignty|sovereignty] and constitution.",
    "Serbia",
  ],
  [
    "{GPE|Mali}, {GPE|Burkina Faso} and {GPE|Niger} say that their [sovereignty|sovereignty] was violated.",
    "Mali; Burkina Faso; Niger",
  ],
  [
    "{PERSON|Krasner=Stephen Krasner} (1999, p. 4) distinguishes four meanings of [sovereignty|sovereignty].",
    "Stephen Krasner",
  ],
  [
    "{PERSON|Stephen D. Krasner=Stephen Krasner} has famously described [sovereignty|sovereignty] as organized hypocrisy.",
    "Stephen Krasner",
  ],
  [
    "For {PERSON|Krasner=Stephen Krasner} (1999), [sovereignty|sovereignty] is organized hypocrisy.",
    "Stephen Krasner",
  ],
  [
    "What {PERSON|Krasner=Stephen Krasner} (1999) calls [sovereignty.domestic|domestic sovereignty] is control.",
    "Stephen Krasner",
  ],
  [
    "In the words of {PERSON|Krasner=Stephen Krasner}, [sovereignty|sovereignty] is organized hypocrisy.",
    "Stephen Krasner",
  ],
  [
    "{PERSON|Krasner=Stephen Krasner}’s argument that [sovereignty|sovereignty] is hypocrisy is well known.",
    "Stephen Krasner",
  ],
  [
    "{PERSON|Buzan=Barry Buzan} and {PERSON|Wæver=Ole Wæver} have argued that [securitization|securitization] is a speech act.",
    "Barry Buzan; Ole Wæver",
  ],
  [
    "In September 2017 at the Sorbonne, President {PERSON|Emmanuel Macron} called for European [sovereignty|sovereignty].",
    "Emmanuel Macron",
  ],
  ["{PERSON|Emmanuel Macron} warned of the loss of [sovereignty|sovereignty].", "Emmanuel Macron"],
  ["{PERSON|Emmanuel Macron} insisted on [sovereignty.military|strategic autonomy].", "Emmanuel Macron"],
  [
    "The {ORG|European Commission} stated in 2020 that [sovereignty.digital|digital sovereignty] was a priority.",
    "European Commission",
  ],
  [
    "The president of the {ORG|Commission}, {PERSON|Ursula von der Leyen}, declared that [sovereignty.digital|digital sovereignty] mattered.",
    "Ursula von der Leyen",
  ],
  [
    "“[sovereignty.military|Strategic autonomy] is a process of survival,” {PERSON|Josep Borrell} wrote in 2020.",
    "Josep Borrell",
  ],
  [
    "“[sovereignty.military|Strategic autonomy] is a process. It is a matter of survival,” {PERSON|Josep Borrell} wrote.",
    "Josep Borrell",
  ],
  [
    "“We already are an independent country,” {PERSON|Tsai Ing-wen} told the BBC; “our [sovereignty|sovereignty] is not for sale.”",
    "Tsai Ing-wen",
  ],
  [
    "The foreign minister, {PERSON|Wang Yi}, reiterated that the islands belong to China and that [sovereignty.territorial|territorial integrity] is sacred.",
    "Wang Yi",
  ],
  [
    "According to Foreign Minister {PERSON|Wang Yi}, [sovereignty.territorial|territorial integrity] is sacred.",
    "Wang Yi",
  ],
  ["According to the {ORG|United Nations}, [sovereignty|sovereignty] is equal.", "United Nations"],
  ["{PERSON|John Agnew}, however, contends that [sovereignty|sovereignty] regimes vary.", "John Agnew"],
  ["{PERSON|John Agnew} goes further and argues that [sovereignty|sovereignty] regimes vary.", "John Agnew"],
  [
    "Rejecting this view, {PERSON|John Agnew} suggests that [sovereignty|sovereignty] regimes vary.",
    "John Agnew",
  ],
  [
    "{PERSON|Agnew=John Agnew} writes that “[sovereignty|sovereignty] is neither inherently territorial nor exclusive.”",
    "John Agnew",
  ],
  ["It was {PERSON|John Agnew} who showed that [sovereignty|sovereignty] varies.", "John Agnew"],
  [
    "As the geographer {PERSON|John Agnew} (2005: 437) puts it, [sovereignty|sovereignty] “is not territorial”.",
    "John Agnew",
  ],
  ["[sovereignty|Sovereignty] is not territorial, {PERSON|Agnew=John Agnew} (2005) claims.", "John Agnew"],
  ["[sovereignty|Sovereignty], as {PERSON|Agnew=John Agnew} observes, is not territorial.", "John Agnew"],
  [
    "{PERSON|Agnew=John Agnew} asks whether [sovereignty|sovereignty] is territorial; [imperialism|imperialism] is not his theme.",
    "John Agnew",
  ],
  ["{PERSON|Xi Jinping} said reunification was a matter of [sovereignty|sovereignty].", "Xi Jinping"],
  ["{PERSON|Xi Jinping} vowed to defend [sovereignty|sovereignty].", "Xi Jinping"],
  [
    '{PERSON|Xi Jinping} has stated: "[sovereignty|sovereignty] is the core of our core interests".',
    "Xi Jinping",
  ],
  [
    'Speaking in Beijing, {PERSON|Xi Jinping} said, "We will protect [sovereignty|sovereignty] at any cost."',
    "Xi Jinping",
  ],
  [
    "As {PERSON|Xi Jinping} put it in 2019: «[sovereignty|sovereignty] is the core of our core interests».",
    "Xi Jinping",
  ],
  [
    "The {LAW|OAU Charter=Organisation of African Unity Charter} affirms respect for the [sovereignty|sovereignty] of each state.",
    "Organisation of African Unity Charter",
  ],
  [
    "{GPE|Serbia} maintains that [sovereignty.independence|independence] was illegal, while others recognise it.",
    "Serbia",
  ],
  ["{GPE|Serbia}’s government has declared that [sovereignty.independence|independence] is void.", "Serbia"],
  [
    "Prime Minister {PERSON|Albin Kurti} rejected the plan. The prime minister said that [sovereignty|sovereignty] was at stake.",
    "Albin Kurti",
  ],
  [
    "For {PERSON|Nkrumah=Kwame Nkrumah} [imperialism.colonial|neo-colonialism] was the last stage of imperialism.",
    "Kwame Nkrumah",
  ],
  [
    "Introduction\n\n“[securitization|Securitization] is a speech act that moves politics beyond the rules.”\\[1\\]\n\n\\[1\\] {PERSON|O. Wæver=Ole Wæver}, {WORK_OF_ART|Security}, London, 1995.",
    "Ole Wæver",
  ],
  [
    "{PERSON|Dodds=Klaus Dodds} and {PERSON|Nuttall=Mark Nuttall} ({DATE|2016}: 45), by contrast, insist that “[sovereignty|sovereignty] in the Arctic is performed”.",
    "Klaus Dodds; Mark Nuttall",
  ],
  [
    "{PERSON|Harper}’s successor, {PERSON|Justin Trudeau}, told parliament that [sovereignty|sovereignty] was at stake.",
    "Justin Trudeau",
  ],
  [
    "According to a report by the {ORG|Arctic Council}, no state raised [imperialism.territorial-claim|territorial claims].",
    "Arctic Council",
  ],
  [
    "{PERSON|Putin=Vladimir Putin} himself said that [sovereignty|sovereignty] was at stake.",
    "Vladimir Putin",
  ],
  [
    "{PERSON|Sergey Shoigu} disagreed. It was Washington, he claimed, that pursued [imperialism.hegemony|hegemony].",
    "Sergey Shoigu",
  ],
  [
    "{PERSON|Emmanuel Macron} came. European [sovereignty|sovereignty], he said, was no dream.",
    "Emmanuel Macron",
  ],
])("is reported or quoted: %s", async (marked, speaker) => {
  expect(await saidOf(marked, "attributed_to")).toBe(speaker);
});

test.each([
  ...plainMentions,
  "As a strong [alliance|ally] of the west, {GPE|Peru} continues to pay.",
  "As for the north, {GPE|Peru} rejects the presence of troops and the [sovereignty.violation|violation of sovereignty].",
  "The steps taken by {GPE|Peru} led to a [alliance|alliance].",
  "In view of the interests of {GPE|Peru}, [sovereignty|sovereignty] matters.",
  "{PERSON|Ann Lee} might say that [sovereignty|sovereignty] is whole.",
  "As {PERSON|Ann Lee} understood, an [alliance|ally] must be courted.",
  "{GPE|Peru} will defend the coasts, including the [sovereignty|sovereign] rights there.",
  "{PERSON|Ann Lee} found shelter in a country that claimed to be an [alliance|ally].",
  "The deal stopped short of [sovereignty|sovereignty].",
  "In the terms of {PERSON|Ann Lee}, {GPE|Peru} acted as a [securitization.actor|securitizing actor].",
  "As {PERSON|Ann Lee} would expect, [securitization.exceptional-measures|extraordinary measures] followed.",
  "It is what {PERSON|Ann Lee} described for the [imperialism.colonial|colonial] world.",
  "{GPE|Peru} recognized the [sovereignty.independence|independence] of {GPE|Chile} and referred to {GPE|Bolivia}.",
  "{PERSON|Ann Lee} described the [sovereignty.international-legal|recognition] as a mistake.",
  "The {ORG|High Court} met. {PERSON|Ann Lee} spoke. They said that [sovereignty|sovereignty] was whole.",
  "{PERSON|Ann Lee} left. The President said that [sovereignty|sovereignty] was whole.",
  "{PERSON|Ann Lee} spoke of rent. The {NORP|Danish} prime minister said that [sovereignty|sovereignty] was whole.",
  "{ORG|NATO} demanded a retreat, but it took no position on [sovereignty|sovereignty].",
  "The [alliance|alliance], as it is called, is old.",
  "{PERSON|Ann Lee} refused to speak of [sovereignty|sovereignty].",
  "Deputies, led by {PERSON|Ann Lee}, accused {PERSON|Jo Roe} of surrendering [sovereignty|sovereignty].",
  "This article shows how {GPE|Peru} spoke of ships. It argues that [imperialism|empire] was a word.",
  "The land was recognised by {GPE|Peru} as a [sovereignty|sovereign] state, and trade grew.",
])("is the author's: %s", async (marked) => {
  expect(await saidOf(marked, "attributed_to")).toBe("");
});
