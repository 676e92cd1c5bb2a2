import { describe, expect, test } from "vitest";
import { hits } from "./find.ts";

type Rows = [term: string, text: string, expected: string[]][];

const forms: Rows = [
  ["national interest", "the national interests of all", ["national interests"]],
  ["national interests", "in the national interest", ["national interest"]],
  ["state", "he stated that states state it", ["states", "state"]],
  ["state:v", "he stated it", ["stated"]],
  ["violate", "violates, violated, violating; violation", ["violates", "violated", "violating"]],
  ["commit", "committed, committing, commits", ["committed", "committing", "commits"]],
  ["limit", "limited, limiting; limitted", ["limited", "limiting"]],
  ["uphold", "they upheld it by upholding", ["upheld", "upholding"]],
  ["give up", "gave up and given up", ["gave up", "given up"]],
  ["ally", "an ally, allies, allied", ["ally", "allies", "allied"]],
  ["crisis", "one crisis, two crises", ["crisis", "crises"]],
  ["imperial", "imperial imperials imperialed", ["imperial"]],
  ["claim:n", "claims claimed", ["claims"]],
  ["security:a", "security securities", ["security"]],
  ['"state"', "State states", ["State"]],
  ['"sovereign states"', "sovereign states and a sovereign state", ["sovereign states"]],
  ["state", "the state’s and the states’ power", ["state", "states"]],
  ["state sovereignty", "the state’s sovereignty", ["state’s sovereignty"]],
  [
    "people's sovereignty",
    "the people’s sovereignty, a people's sovereignty",
    ["people’s sovereignty", "people's sovereignty"],
  ],
];

const spellings: Rows = [
  ["securitize", "securitised SECURITIZED Securitising", ["securitised", "SECURITIZED", "Securitising"]],
  ["securitisation", "securitization", ["securitization"]],
  ["defence", "defense and Defence", ["defense", "Defence"]],
  ["colour revolution", "color revolutions", ["color revolutions"]],
  ["labor", "labour", ["labour"]],
  ["program", "programmes", ["programmes"]],
  ["centre", "centers, centred", ["centers"]],
  ["travel", "travelled, traveling", ["travelled", "traveling"]],
  ["kilometre", "kilometers", ["kilometers"]],
  ["fibre", "fiber", ["fiber"]],
  ["practise:v", "practicing, practised", ["practicing", "practised"]],
  ["counsellor", "counselor", ["counselor"]],
  ["enrolment", "enrollment", ["enrollment"]],
  ["fulfil", "fulfill, fulfils, fulfilled", ["fulfill", "fulfils", "fulfilled"]],
  ["skilful", "skillful", ["skillful"]],
  ["plough:v", "plowed", ["plowed"]],
  ["grey zone", "gray zones", ["gray zones"]],
  ["gray zone", "grey zones", ["grey zones"]],
  ["jail", "gaol", ["gaol"]],
  ["encyclopedia", "encyclopaedia", ["encyclopaedia"]],
  ["hemorrhage", "haemorrhage", ["haemorrhage"]],
  ["archaeology", "archeology", ["archeology"]],
  ["manoeuvre", "maneuver, manoeuvring", ["maneuver"]],
  ["Michael", "Michel", []],
  ["cooperation", "co-operation, co operation", ["co-operation", "co operation"]],
  ["coordinate", "co-ordinated", ["co-ordinated"]],
  ["Qur'an", "Quran, Qur’an", ["Quran", "Qur’an"]],
  ["Quran", "Qur’an", ["Qur’an"]],
  ["nation-state", "nation–state, nation – state", ["nation–state"]],
  [
    "state sovereignty",
    "the state–sovereignty nexus; the state –sovereignty; the state– sovereignty",
    ["state–sovereignty"],
  ],
  [
    "post-Soviet",
    "post-Soviet, post Soviet, postsoviet, Post-\nSoviet, post-\nsoviet",
    ["post-Soviet", "post Soviet", "postsoviet", "Post-\nSoviet", "post-\nsoviet"],
  ],
  [
    "self-determination",
    "self-determination, self determination, self-\ndetermination",
    ["self-determination", "self determination", "self-\ndetermination"],
  ],
  ["neoimperial", "neo-imperial", ["neo-imperial"]],
  ["desecuritization", "de-securitisation", ["de-securitisation"]],
  [
    "territorial integrity",
    "territorial-integrity, terri-\ntorial integrity",
    ["territorial-integrity", "terri-\ntorial integrity"],
  ],
  ["U.N.", "the UN and the U.N. Charter", ["UN", "U.N."]],
  ["raison d'état", "raison d’état, raison d'etat", ["raison d’état", "raison d'etat"]],
  ["four", "for four", ["four"]],
];

const marks: Rows = [
  [
    "state sovereignty",
    "“state” sovereignty, state “sovereignty”, state [sovereignty]",
    ["state” sovereignty", "state “sovereignty", "state [sovereignty"],
  ],
  [
    "state sovereignty",
    "the state, sovereignty; the state (sovereignty); the state - sovereignty; state | sovereignty",
    [],
  ],
  [
    "food security",
    "food (in)security, food (non-)security, human (in)security",
    ["food (in)security", "food (non-)security"],
  ],
  ["post-colonial", "post(-)colonial", ["post(-)colonial"]],
  ["food security", "food (in) security; food (a b c)security; food (security); food (in", []],
  ["state …3 power", "the state, says he (the first power)", []],
  ["state …4 power", "the state, says he (the power)", ["state, says he (the power"]],
  ["state …4 power", "the state. | The power", []],
  ["state ... power", "state a b c d e power, state a b c d e f power", ["state a b c d e power"]],
];

const constructs: Rows = [
  ["R&D", "R&D, R & D, R and D", ["R&D", "R & D"]],
  ["neo-imperial*", "neo-imperialism, neoimperialism", ["neo-imperialism", "neoimperialism"]],
  ["non-*", "non-state, none", ["non-state"]],
  ["sovereig*", "sovereignty sovereigns reign", ["sovereignty", "sovereigns"]],
  ["*imperial*", "neoimperialism imperial empire", ["neoimperialism", "imperial"]],
  ["organi?ation", "organization organisation organation", ["organization", "organisation"]],
  [
    "model of * sovereignty",
    "model of state sovereignty, model of sovereignty",
    ["model of state sovereignty"],
  ],
  ["(state|national) sovereignty", "state and national sovereignty", ["national sovereignty"]],
  [
    "(sphere|zone of interest) map",
    "a sphere map, a zone of interest map, a zone map",
    ["sphere map", "zone of interest map"],
  ],
  [
    "[regional] security complex",
    "a security complex, regional security complexes",
    ["security complex", "regional security complexes"],
  ],
  [
    "protect [its] sovereignty [fully]",
    "protect sovereignty; protects its sovereignty fully",
    ["protect sovereignty", "protects its sovereignty fully"],
  ],
  [
    "protect _ sovereignty",
    "protect the full and open sovereignty; protect the Republic's own full sovereignty",
    ["protect the Republic's own full sovereignty"],
  ],
  [
    "protect _ sovereignty",
    "protect all aspects of its sovereignty",
    ["protect all aspects of its sovereignty"],
  ],
  [
    "protect _ sovereignty",
    "protect those who violate sovereignty; protect peace for sovereignty; protect it. | Sovereignty",
    [],
  ],
  [
    "securitize ~3 migrant",
    "migrants were securitised | securitise the poor migrant | securitise a b c d migrant",
    ["migrants were securitised", "securitise the poor migrant"],
  ],
  ["{holder: Russia} policy", "Russia’s policy", ["Russia’s policy"]],
  [
    "free [,] prior consent",
    "free, prior consent; free prior consent",
    ["free, prior consent", "free prior consent"],
  ],
  ["state …5 power", "state of a state in power", ["state in power"]],
  ["state ...2 power", "state a b power, state a b c power", ["state a b power"]],
  ["state …0 power", "state, power; state a power", ["state, power"]],
  ["state ~ threat", "threat a b c d e state", ["threat a b c d e state"]],
  ["state ~ threat", "threat a b c d e f state | threat. | State", []],
  ["state ~0 threat", "a threat, state; threat to state", ["threat, state"]],
  ["(state|nation) ~2 (threat|risk)", "a risk to nations, a threat", ["risk to nations"]],
  ["sovereign , king", "our sovereign, king of all; our sovereign king", ["sovereign, king"]],
  ["“sovereign states”", "sovereign states, a sovereign state", ["sovereign states"]],
  ["claim:n (to|on) power", "claims to power, claimed to power", ["claims to power"]],
  ["sovereign* state?", "sovereignty statex, sovereign state", ["sovereignty statex"]],
  [
    "violate [its|their] [own] law",
    "violate law, violates their own laws, violates own their law",
    ["violate law", "violates their own laws"],
  ],
  ["protect+ _ +law", "protect and honour peace and the law", ["protect and honour peace and the law …"]],
  [
    "risk of +threat+ of war",
    "risk of peace and threats and dangers of war",
    ["risk of peace and threats and dangers of war …"],
  ],
];

const coordination: Rows = [
  ["economic+ sovereignty", "economic sovereignty", ["economic sovereignty"]],
  [
    "economic+ sovereignty",
    "economic, financial and other forms of sovereignty",
    ["economic, financial and other forms of sovereignty …"],
  ],
  [
    "financial+ sovereignty",
    "economic, financial and other forms of sovereignty",
    ["financial and other forms of sovereignty …"],
  ],
  [
    "political+ independence",
    "political and economic independence",
    ["political and economic independence …"],
  ],
  [
    "political+ independence",
    "political as well as economic independence",
    ["political as well as economic independence …"],
  ],
  [
    "political+ independence",
    "political, and ultimately full, independence",
    ["political, and ultimately full, independence …"],
  ],
  ["food+ security", "food, water and energy security", ["food, water and energy security …"]],
  ["energy+ security", "food, water and energy security", ["energy security"]],
  ["state+ building", "state- and nation-building", ["state- and nation-building …"]],
  [
    "popular+ sovereignty",
    "both popular and parliamentary sovereignty",
    ["popular and parliamentary sovereignty …"],
  ],
  [
    "monetary+ sovereignty",
    "not only monetary but also fiscal sovereignty",
    ["monetary but also fiscal sovereignty …"],
  ],
  ["monetary+ sovereignty", "monetary but not fiscal sovereignty", ["monetary but not fiscal sovereignty …"]],
  [
    "monetary+ sovereignty",
    "monetary rather than fiscal sovereignty",
    ["monetary rather than fiscal sovereignty …"],
  ],
  [
    "monetary+ sovereignty",
    "monetary, if not fiscal, sovereignty",
    ["monetary, if not fiscal, sovereignty …"],
  ],
  [
    "monetary+ sovereignty",
    "monetary and even fiscal sovereignty",
    ["monetary and even fiscal sovereignty …"],
  ],
  [
    "monetary+ sovereignty",
    "monetary and, to a lesser extent, fiscal sovereignty",
    ["monetary and, to a lesser extent, fiscal sovereignty …"],
  ],
  ["monetary+ sovereignty", "monetary (and fiscal) sovereignty", ["monetary (and fiscal) sovereignty …"]],
  ["monetary+ sovereignty", "monetary – and fiscal – sovereignty", ["monetary – and fiscal – sovereignty …"]],
  [
    "monetary+ sovereignty",
    "monetary, fiscal, and thus political sovereignty",
    ["monetary, fiscal, and thus political sovereignty …"],
  ],
  [
    "internal+ sovereignty",
    "internal versus external sovereignty; internal vs. external sovereignty",
    ["internal versus external sovereignty …", "internal vs. external sovereignty …"],
  ],
  [
    "economic+ sovereignty",
    "economic, not political, sovereignty",
    ["economic, not political, sovereignty …"],
  ],
  [
    "economic+ sovereignty",
    "its sovereignty, whether economic or digital, is lost",
    ["sovereignty, whether economic or digital …"],
  ],
  [
    "digital+ sovereignty",
    "its sovereignty, whether economic or digital, is lost",
    ["sovereignty, whether economic or digital …"],
  ],
  [
    "economic+ sovereignty",
    "its sovereignty, be it economic or digital, is lost",
    ["sovereignty, be it economic or digital …"],
  ],
  [
    "digital+ sovereignty",
    "its sovereignty, both economic and digital, is lost",
    ["sovereignty, both economic and digital …"],
  ],
  [
    "economic+ sovereignty",
    "its sovereignty, not only political but also economic",
    ["sovereignty, not only political but also economic …"],
  ],
  [
    "economic+ sovereignty",
    "its sovereignty, in particular economic and digital, is lost",
    ["sovereignty, in particular economic and digital …"],
  ],
  [
    "economic+ sovereignty",
    "its sovereignty, especially economic, is lost",
    ["sovereignty, especially economic …"],
  ],
  [
    "economic+ sovereignty",
    "sovereignty both economic and political.",
    ["sovereignty both economic and political …"],
  ],
  [
    "sovereignty+ of Ukraine",
    "the sovereignty, independence and territorial integrity of Ukraine",
    ["sovereignty, independence and territorial integrity of Ukraine …"],
  ],
  [
    "threat to _ +sovereignty",
    "a threat to peace and even sovereignty",
    ["threat to peace and even sovereignty …"],
  ],
  [
    "threat to _ +sovereignty",
    "a threat not only to peace but also sovereignty; a threat to peace rather than sovereignty",
    [],
  ],
  ["economic+ sovereignty", "sovereignty, both economic actors and states agree, is lost", []],
  ["economic+ sovereignty", "sovereignty, whether economic growth comes or not", []],
  [
    "economic+ sovereignty",
    "economic, if they want, sovereignty; economic (see above) sovereignty; economic, to them, sovereignty",
    [],
  ],
  [
    "economic+ sovereignty",
    "economic and, increasingly, digital sovereignty",
    ["economic and, increasingly, digital sovereignty …"],
  ],
  [
    "economic+ sovereignty",
    "its sovereignty, economic or financial, is at stake",
    ["sovereignty, economic or financial …"],
  ],
  [
    "financial+ sovereignty",
    "its sovereignty, economic or financial, is at stake",
    ["sovereignty, economic or financial …"],
  ],
  [
    "economic+ sovereignty",
    "its sovereignty (political and economic)",
    ["sovereignty (political and economic …"],
  ],
  [
    "economic+ sovereignty",
    "its sovereignty, political and economic",
    ["sovereignty, political and economic …"],
  ],
  ["political+ sovereignty", "sovereignty, political and military power, and more", []],
  ["territorial+ sovereignty", "territorial integrity and other fundamental aspects of its sovereignty", []],
  ["defence+ sovereignty", "defence, foreign affairs and the attributes of sovereignty", []],
  [
    "economic+ sovereignty",
    "economic and political forms of sovereignty",
    ["economic and political forms of sovereignty …"],
  ],
  ["economic+ sovereignty", "economic growth and sovereignty; economic, sovereignty", []],
  ["economic+ sovereignty", "economic | and political sovereignty", []],
  [
    "threat to _ +sovereignty",
    "threat to their security and sovereignty",
    ["threat to their security and sovereignty …"],
  ],
  ["threat to _ +sovereignty", "a threat to sovereignty and peace", ["threat to sovereignty"]],
  [
    "threat to _ +sovereignty",
    "threat to peace, order and the country’s sovereignty",
    ["threat to peace, order and the country’s sovereignty …"],
  ],
  ["right to _ +water", "the right to food, water and housing", ["right to food, water …"]],
  ["right to _ +water", "the right to food, water, and housing", ["right to food, water …"]],
  ["right to _ +water", "the right to food, water, fair work and housing", ["right to food, water …"]],
  ["right to _ +water", "the right to food, water", []],
  ["right to _ +water", "the right to food, water is wet", []],
  [
    "(violation of {object: _} +sovereignty)",
    "violation of its unity, sovereignty as well as integrity",
    ["violation of its unity, sovereignty …"],
  ],
  ["threat to _ +sovereignty", "a threat to peace in which sovereignty is lost", []],
  [
    "protect+ _ +(sovereignty|territorial integrity)",
    "protect its sovereignty and territorial integrity",
    ["protect its sovereignty"],
  ],
  [
    "protect+ _ sovereignty",
    "protect and strengthen its sovereignty",
    ["protect and strengthen its sovereignty …"],
  ],
  [
    "concession+ of sovereignty",
    "concessions and upholding of sovereignty",
    ["concessions and upholding of sovereignty …"],
  ],
  ["uphold+ of sovereignty", "concessions and upholding of sovereignty", ["upholding of sovereignty"]],
];

describe.each([
  ["inflection", forms],
  ["spelling", spellings],
  ["marks between words", marks],
  ["constructs", constructs],
  ["coordination", coordination],
])("%s", (_, rows) => {
  test.each(rows)("%j in %j", (term, text, expected) => {
    expect(hits(term, text)).toEqual(expected);
  });
});
