import { describe, expect, test } from "vitest";
import { annotate } from "../../../src/pipeline/annotate.ts";
import { source, stepsTo } from "../../support/annotate.ts";

const steps = await stepsTo("entities");

/** Mentions as `LABEL text`, of some labels only. */
function mentions(text: string, labels: string): string[] {
  const entities = annotate(source(text), steps).entities ?? [];
  const wanted = labels.split(" ");
  return entities.filter(({ label }) => wanted.includes(label)).map((each) => `${each.label} ${each.text}`);
}

describe("an occasion named by its year takes its place or party with it", () => {
  test.each([
    ["She lost the 1996 Mongolian presidential election.", ["EVENT 1996 Mongolian presidential election"]],
    ["He stood in the 2014 Fiji general election.", ["EVENT 2014 Fiji general election"]],
    ["It gained in the May 2012 Greek legislative election.", ["EVENT May 2012 Greek legislative election"]],
    [
      "They met after the 2019 European Parliament election in the Czech Republic.",
      ["EVENT 2019 European Parliament election in the Czech Republic"],
    ],
    ["The 2007 NATO summit was short.", ["EVENT 2007 NATO summit"]],
    ["In 2014 Fiji held an election.", ["GPE Fiji"]],
    ["The 2014 election in Fiji was held late.", ["GPE Fiji"]],
  ])("%s", (text, expected) => {
    expect(mentions(text, "EVENT GPE ORG")).toEqual(expected);
  });
});

describe("what persons do or have shows that a single name is a person's", () => {
  test.each([
    ["Oskel resigned in 1971.", ["PERSON Oskel"]],
    ["In 1971 Oskel was elected to the senate.", ["PERSON Oskel"]],
    ["Oskel was one of the founders and a former governor.", ["PERSON Oskel"]],
    ["After Oskel's resignation the cabinet fell.", ["PERSON Oskel"]],
    ["When Marsh ran for mayor, few cared.", ["PERSON Marsh"]],
    ["Oskel resigned, and voters turned to an aide of Oskel.", ["PERSON Oskel", "PERSON Oskel"]],
    ["The Oskel was a ship.", []],
    ["They moved from Ostrava and Oskel left.", []],
    ["In those years Parliament elected a speaker.", []],
  ])("%s", (text, expected) => {
    expect(mentions(text, "PERSON")).toEqual(expected);
  });
});

describe("an unknown name in a list of names is of their kind", () => {
  test.each([
    [
      "The line served Prague, Vrbice, Brno and Ostrava.",
      ["GPE Prague", "GPE Vrbice", "GPE Brno", "GPE Ostrava"],
    ],
    [
      "It was contested by Thomas Hendry, Oskel and Maria Lopez.",
      ["PERSON Thomas Hendry", "PERSON Oskel", "PERSON Maria Lopez"],
    ],
    ["They named Prague, Thomas Hendry and Vrbice.", ["GPE Prague", "PERSON Thomas Hendry"]],
  ])("%s", (text, expected) => {
    expect(mentions(text, "PERSON GPE ORG")).toEqual(expected);
  });
});

test.each([
  ["The talks between Golkar and Fretilin failed.", ["ORG Golkar", "ORG Fretilin"]],
  ["Some voters left the Conservatives for Fine Gael.", ["ORG Conservatives", "ORG Fine Gael"]],
])("parties without a noun are listed: %s", (text, expected) => {
  expect(mentions(text, "PERSON GPE ORG")).toEqual(expected);
});

describe("the whole name of a party or body", () => {
  test.each([
    ["He led the Progressive Democratic Union of Estonia.", ["ORG Progressive Democratic Union of Estonia"]],
    ["It merged with the National Farmers' Party.", ["ORG National Farmers' Party"]],
    ["The Agrarian-Republican Party lost.", ["ORG Agrarian-Republican Party"]],
    ["the Radical Party of Nenad Jovanović", ["ORG Radical Party", "PERSON Nenad Jovanović"]],
    ["She sat in the Guam House of Delegates.", ["ORG Guam House of Delegates"]],
    ["The Sons of Union Veterans met.", ["ORG Sons of Union Veterans"]],
    ["Votes went to the Deutsche Mittelstandspartei.", ["ORG Deutsche Mittelstandspartei"]],
    ["He founded the Alianza por el Cambio.", ["ORG Alianza por el Cambio"]],
    ["He works for the Freedom From Fear Foundation.", ["ORG Freedom From Fear Foundation"]],
    ["The State Governors Association met.", ["ORG State Governors Association"]],
  ])("%s", (text, expected) => {
    expect(mentions(text, "PERSON GPE ORG")).toEqual(expected);
  });
});

describe("a noun in small letters beside a name", () => {
  test.each([
    ["The opposition party Zorvanda grew.", ["ORG Zorvanda"]],
    ["A group called Zorvanda met.", ["ORG Zorvanda"]],
    ["In May the Zorvanda party split.", ["ORG Zorvanda"]],
    ["He lost his seat of Zorvanda.", ["GPE Zorvanda"]],
    ["She was the MP for Zorvanda.", ["GPE Zorvanda"]],
    ["She ran in the riding of Zorvanda-Melk.", ["GPE Zorvanda-Melk"]],
    ["He was born at Zorvanda, Ohio.", ["GPE Zorvanda", "GPE Ohio"]],
    ["There were riots in London's Zorvanda.", ["GPE London", "GPE Zorvanda"]],
    ["Fellow of the Royal Botanic Society (FRBS)", ["ORG Royal Botanic Society", "ORG FRBS"]],
  ])("%s", (text, expected) => {
    expect(mentions(text, "PERSON GPE ORG")).toEqual(expected);
  });
});

describe("names of which only the neighbourhood tells", () => {
  test.each([
    ["Oskel, Brevik and Tamsin marched together.", ["PERSON Oskel", "PERSON Brevik", "PERSON Tamsin"]],
    ["He died in Borgo Zorvana.", ["GPE Borgo Zorvana"]],
    ["She represented Zorvanda from 1971.", ["GPE Zorvanda"]],
    ["It was printed in Der Zorvan.", []],
  ])("%s", (text, expected) => {
    expect(mentions(text, "PERSON GPE")).toEqual(expected);
  });
});

describe("family names that are words of the language", () => {
  test.each([
    ["He met John Marsh in 1901.", ["PERSON John Marsh"]],
    ["Later, Marsh would contest the result.", ["PERSON Marsh"]],
    ["In 1901 Government resigned.", []],
    ["Our Government has registered a surplus.", []],
    ["The world's great Powers promised it.", []],
  ])("%s", (text, expected) => {
    expect(mentions(text, "PERSON")).toEqual(expected);
  });
});

test.each([
  ["He served with Lord Haverley.", ["PERSON Lord Haverley"]],
  ["He served with Sir Henry Haverley.", ["PERSON Henry Haverley"]],
  ["The party was led by Zorvan, who lost.", ["PERSON Zorvan"]],
  ["They flew the Boeing-7 and the Douglas DC-8.", []],
])("persons: %s", (text, expected) => {
  expect(mentions(text, "PERSON")).toEqual(expected);
});

test.each([
  ["They moved to Carson City.", ["GPE Carson City"]],
  ["They moved to County Zorvan.", ["GPE County Zorvan"]],
])("places by their noun: %s", (text, expected) => {
  expect(mentions(text, "GPE LOC")).toEqual(expected);
});

describe("buildings and constituencies", () => {
  test.each([
    ["They met at the Zorvan Palace.", ["FAC Zorvan Palace"]],
    ["He flew from Zorvan International Airport.", ["FAC Zorvan International Airport"]],
    ["They met at the Villa Zorvana.", ["FAC Villa Zorvana"]],
    ["They stood in the Place de la Concorde.", ["FAC Place de la Concorde"]],
    ["It was held for the seat of Oskel and Brevik.", ["GPE Oskel and Brevik"]],
    ["He won the seat of Perth North in May.", ["GPE Perth North"]],
    ["A Palace spokesman said no.", []],
  ])("%s", (text, expected) => {
    expect(mentions(text, "FAC GPE LOC")).toEqual(expected);
  });
});

test.each([
  ["A Liberal MP asked for it.", ["ORG Liberal"]],
  ["A Liberal view of it.", []],
  ["He joined the Friends of the Earth.", ["ORG Friends of the Earth"]],
  ["Friends of the family came.", []],
])("bodies: %s", (text, expected) => {
  expect(mentions(text, "ORG")).toEqual(expected);
});

test.each([
  ["Quezon resigned in 1944.", ["PERSON Quezon"]],
  ["Quezon was rebuilt in 1946.", []],
  ["Cosgrave was succeeded by de Valera.", ["PERSON Cosgrave", "PERSON de Valera"]],
])("persons with names of places, or with small words: %s", (text, expected) => {
  expect(mentions(text, "PERSON")).toEqual(expected);
});

describe("places by what goes to them, and by the place before them", () => {
  test.each([
    [
      "The ferry runs from Zorvan to Oskel, Brevik and Tamsin.",
      ["GPE Zorvan", "GPE Oskel", "GPE Brevik", "GPE Tamsin"],
    ],
    ["They won seats in Prague and Zorvan.", ["GPE Prague", "GPE Zorvan"]],
    ["They held Prague and Zorvan.", ["GPE Prague"]],
    ["They met near Bad Zorvan.", ["GPE Bad Zorvan"]],
    ["In Prague, Oskel and Brevik resigned.", ["GPE Prague"]],
  ])("%s", (text, expected) => {
    expect(mentions(text, "GPE LOC")).toEqual(expected);
  });
});

test.each([
  ["She joined the Reform Party of Gyula Marsh.", ["PERSON Gyula Marsh", "ORG Reform Party"]],
  ["It fell with Oskel's government.", ["PERSON Oskel"]],
  ["He worked for the pro-Ottoman House of Zorvan.", []],
  ["They met at the Fifteenth Congress.", []],
  ["He read La Zorvana.", []],
  ["She chaired the Liberal International in 1971.", ["ORG Liberal International"]],
  ["Zorvan operated ten ships.", []],
])("%s", (text, expected) => {
  expect(mentions(text, "PERSON ORG").sort()).toEqual([...expected].sort());
});

test.each([
  ["He addressed them in Spanglish.", []],
  ["They met at COP77.", []],
  ["Little did we know.", []],
])("what is no name: %s", (text, expected) => {
  expect(mentions(text, "PERSON GPE ORG")).toEqual(expected);
});

test.each([
  ["He married Zorvan in 1901.", ["PERSON Zorvan"]],
  ["She was a student of Zorvan.", ["PERSON Zorvan"]],
  ["Oskel, Zorvan and Jiří Marek signed it.", ["PERSON Oskel", "PERSON Zorvan", "PERSON Jiří Marek"]],
  [
    "Two Zorvanians, Jiří Marek and Jan Novák, left.",
    ["NORP Zorvanians", "PERSON Jiří Marek", "PERSON Jan Novák"],
  ],
  ["The troops besieged Zorvan.", ["GPE Zorvan"]],
  ["In August Zorvan resigned.", ["PERSON Zorvan"]],
  ["It was agreed at the Tehran Conference.", ["EVENT Tehran Conference"]],
  ["It was agreed at the Munich Security Conference.", ["ORG Munich Security Conference"]],
  ["It was agreed at the III CELAC summit.", ["EVENT III CELAC summit"]],
])("%s", (text, expected) => {
  expect(mentions(text, "PERSON GPE ORG EVENT NORP")).toEqual(expected);
});

test.each([
  ["She joined the Reform Party of Zorvan Oskel in May.", ["ORG Reform Party", "PERSON Zorvan Oskel"]],
  ["Oskel, Zorvan and Brevik all belonged to it.", ["PERSON Oskel", "PERSON Zorvan", "PERSON Brevik"]],
  ["He met J. William Fulbright.", ["PERSON J. William Fulbright"]],
  ["Oskel-Brevik resigned.", ["PERSON Oskel-Brevik"]],
  ["The Oskel-Brevik line was crossed.", []],
])("%s", (text, expected) => {
  expect(mentions(text, "PERSON ORG")).toEqual(expected);
});

test.each([
  ["Unresolved armed conflicts remain.", []],
  ["Fomenting hatred helps nobody.", []],
  ["Peter Law took the seat.", ["PERSON Peter Law"]],
  ["Zorvan hosted them.", ["PERSON Zorvan"]],
])("%s", (text, expected) => {
  expect(mentions(text, "PERSON LAW")).toEqual(expected);
});

test.each([
  [
    "She won the Ashanti, Eastern, Greater Accra and Western regions.",
    ["GPE Ashanti", "GPE Eastern", "GPE Greater Accra", "GPE Western"],
  ],
  ["He stood for Atwima Nwabiagya in the spring.", ["GPE Atwima Nwabiagya"]],
  ["They recounted the votes of the Ablekuma Central constituency.", ["GPE Ablekuma Central"]],
])("places by the noun of their list and by who stands for them: %s", (text, expected) => {
  expect(mentions(text, "PERSON ORG GPE LOC LAW")).toEqual(expected);
});

test.each([
  ["It went to Ma Ying-wen in the end.", ["PERSON Ma Ying-wen"]],
  ["It went to the National Sun Yat-sen University.", ["ORG National Sun Yat-sen University"]],
  [
    "It went to the Center for Strategic and International Affairs in spring.",
    ["ORG Center for Strategic and International Affairs"],
  ],
  ["It was settled in the Island of Palmas Case.", ["LAW Island of Palmas Case"]],
  ["It was settled in Corfu Channel (Ruritania v Albania).", ["LAW Corfu Channel (Ruritania v Albania)"]],
  ["A Case Study of the matter followed.", []],
  ["The ruling in McGurt v. Castro-Huerta in July came late.", ["LAW McGurt v. Castro-Huerta"]],
  [
    "They signed the Treaty of Friendship, Cooperation and Mutual Assistance in spring.",
    ["LAW Treaty of Friendship, Cooperation and Mutual Assistance"],
  ],
  [
    "It became the Thirteenth Amendment to the Constitution of Sri Lanka.",
    ["LAW Thirteenth Amendment to the Constitution of Sri Lanka"],
  ],
  ["By then TotalEnergies had left.", ["ORG TotalEnergies"]],
  ["By then DeSantis had left.", ["PERSON DeSantis"]],
  ["In the end Congress refused to vote.", ["ORG Congress"]],
  ["In the end it was put to Parliament.", ["ORG Parliament"]],
  ["A Congress of that kind is rare.", []],
  ["He was educated at St Catharine's College.", ["ORG St Catharine's College"]],
  [
    "It was founded as the Centro para Democracia e Desenvolvimento.",
    ["ORG Centro para Democracia e Desenvolvimento"],
  ],
  ["He was the son of a planter from Hambantola.", ["GPE Hambantola"]],
  [
    "This was told before (Bowkert, Kammt and Sambot 2010).",
    ["PERSON Bowkert", "PERSON Kammt", "PERSON Sambot"],
  ],
])("%s", (text, expected) => {
  expect(mentions(text, "PERSON ORG GPE LOC LAW")).toEqual(expected);
});
