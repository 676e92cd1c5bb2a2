import { expect, test } from "vitest";
import { saidOf } from "../../support/marked-text.ts";

test.each([
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
  "Kazakhstan did not agree with proposals on [sovereignty.supranational|supranational bodies].",
  "It is not only a [sovereignty.violation|threat to sovereignty] but also an insult.",
  "There is no doubt that the raid was a [sovereignty.violation|violation of sovereignty].",
  "The accession was not without [sovereignty.concession|concessions of sovereignty].",
  "The summit did not discuss the [sovereignty.state|state sovereignty].",
  "Nobody was surprised, and [sovereignty|sovereignty] survived.",
  "The state, which did not sign, kept its [sovereignty|sovereignty].",
  "There was no lack of [sovereignty|sovereignty].",
  "Not surprisingly, [sovereignty|sovereignty] was at stake.",
  "He could not hide that [sovereignty|sovereignty] mattered.",
  "If they do not resist, [sovereignty|sovereignty] is lost.",
  "Whether or not [sovereignty|sovereignty] matters is debated.",
  "The [sovereignty.state|sovereignty of states] is a principle.",
  "[sovereignty|Sovereignty] in {GPE|Kazakhstan} is debated.",
  "The state and its [sovereignty|sovereignty] are one.",
  "They defended their [sovereignty|sovereignty].",
  "the [imperialism.aggression|invasion] of {GPE|Kuwait} in 1990",
  "{GPE|Kuwait} was [imperialism.annexation|occupied] for months.",
  "[sovereignty|Sovereignty] of the people",
  "[sovereignty|Sovereignty] is organized hypocrisy ({PERSON|Krasner=Stephen Krasner} 1999).",
  "As experts note, [sovereignty|sovereignty] matters.",
  "Some scholars argue that [sovereignty|sovereignty] is dead.",
  "This article argues that [sovereignty|sovereignty] is dead.",
  "We argue that [sovereignty|sovereignty] is dead.",
  "In {GPE|Mexico} [sovereignty|sovereignty] has taken a different road.",
  "Recognition has given {GPE|Kosovo} [sovereignty.international-legal|international sovereignty].",
  "{GPE|Transnistria} has been described as an [sovereignty.de-facto|unrecognised state].",
  "No government invokes [sovereignty|sovereignty] more often than that of Peru.",
  "Autonomy does not replace [sovereignty.state|state sovereignty] but redistributes it.",
  "[integration|Regional integration] has not produced a community of the weak.",
  "{GPE|China}, they said, has “indisputable [imperialism.territorial-claim|sovereignty] over the islands and waters”.",
  "{GPE|Venezuela}, which had always condemned [imperialism|imperialism], was accused.",
  "The Eastern Partnership was read as an attempt to build a [imperialism.influence|sphere of influence].",
  "They fear the [imperialism.hegemony|dominance] of {NORP|American} firms.",
  "The [securitization|securitization] of this dependence went on.",
  "The junta said that it would defend its [sovereignty|sovereignty].",
  "Small states fear for their [sovereignty|sovereignty].",
  "Citizens lost trust in the [sovereignty|sovereignty] of parliament.",
  "[sovereignty|Sovereignty] of the seas was disputed.",
  "Following {PERSON|Krasner=Stephen Krasner} (1999), we understand [sovereignty|sovereignty] as a bundle.",
  "[sovereignty|Sovereignty] has four meanings (see {PERSON|Krasner=Stephen Krasner} 1999; {PERSON|Jackson} 1990).",
  "According to official data, [sovereignty|sovereignty] is popular.",
  "According to the government, [sovereignty|sovereignty] is popular.",
  "According to international law, [sovereignty|sovereignty] is equal.",
  "Critics say that [sovereignty|sovereignty] is a myth.",
  "It is often said that [sovereignty|sovereignty] is a myth.",
  "It has been argued that [sovereignty|sovereignty] is a myth (Krasner, 1999).",
  "{PERSON|Krasner=Stephen Krasner} studied [sovereignty|sovereignty] for decades.",
  "{PERSON|Krasner=Stephen Krasner} discusses [sovereignty|sovereignty] at length.",
  "{GPE|Russia} viewed NATO as a [securitization.threat|threat].",
  "The Charter affirms respect for the [sovereignty|sovereignty] of each state.",
  "{GPE|Serbia} maintains that it was illegal, while others recognise the [sovereignty.independence|independence].",
  "The plan was rejected. The prime minister said that [sovereignty|sovereignty] was at stake.",
  "It is not clear whether [sovereignty|sovereignty] matters.",
  "[sovereignty|Sovereignty] does not mean isolation.",
  "[sovereignty|Sovereignty] is not absolute.",
  "The court did not rule on [sovereignty|sovereignty].",
  "{PERSON|Krasner} does not define [sovereignty|sovereignty] as control.",
  "Without the army, [sovereignty|sovereignty] is a word.",
  "He did not only defend [sovereignty|sovereignty].",
  "States that do not control their borders still claim [sovereignty|sovereignty].",
  "The deal stopped short of [sovereignty|sovereignty].",
  "They did not expect that [sovereignty|sovereignty] would matter.",
  "Introduction\n\n[securitization|Securitization] is a speech act that moves politics beyond the rules.\\[1\\]\n\n\\[1\\] {PERSON|O. Wæver=Ole Wæver}, {WORK_OF_ART|Security}, London, 1995.",
  "Critics, {PERSON|Putin} among them, say that [sovereignty|sovereignty] is a myth.",
  "The claim that {GPE|Peru} regained [sovereignty|sovereignty] was criticised by {PERSON|Daniel Lambach}.",
  "A diplomat declared in {DATE|1959} that [sovereignty|sovereignty] was whole.",
  "On {DATE|13 October 1961} in {GPE|Bujumbura}, the hero of our [sovereignty.independence|independence] was killed.",
  "{GPE|Algeria} asks the council to compel the occupying Power to end its [imperialism.annexation|occupation].",
  "{NORP|Serbs=Serb} are a people, and we respect them and their [sovereignty|sovereignty].",
  "We believe [integration|integration] within the {ORG|European Union} to be very promising.",
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
  "The land was recognised by {GPE|Peru} as a [sovereignty|sovereign] state, and trade grew.",
])("is the author's: %s", async (marked) => {
  expect(await saidOf(marked, "attributed_to")).toBe("");
});
