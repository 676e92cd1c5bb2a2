import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { annotate } from "../../../src/pipeline/annotate.ts";
import { readGazetteer } from "../../../src/stages/entities/gazetteer/schema.ts";
import { readTable } from "../../../src/stages/entities/gazetteer/table.ts";
import { stages } from "../../../src/stages/index.ts";
import { io, source, stepsTo } from "../../support/annotate.ts";

const plain = await stepsTo("entities");
const require = createRequire(import.meta.url);
const { nationalities } = require("i18n-nationality/langs/en.json") as {
  nationalities: Record<string, string>;
};
const { countries } = require("i18n-iso-countries/langs/en.json") as { countries: Record<string, unknown> };

describe("a gazetteer with a mistake is refused at its line and column", () => {
  test.each([
    ["label: CITY\nentries: [Paris]", /^cities\.yaml:1:8: `label`/u],
    ["label: GPE\nentries:\n  - nam: Paris", /^cities\.yaml:3:5: .*nam/u],
    ["entries:\n  - Paris", /^cities\.yaml:2:5: `Paris` has no label/u],
    ["label: GPE\nentries:\n  - { name: Paris, id: FR }", /^cities\.yaml:3:\d+: .*scheme:value/u],
    ["label: GPE\nentries: []", /^cities\.yaml:2:\d+: /u],
  ])("%j", (text, message) => {
    expect(() => readGazetteer(text, "cities.yaml", "cities")).toThrow(message);
  });
});

/** Uninhabited, no place of politics, or several places in one code. */
const LEFT_OUT = new Set(["AQ", "BV", "HM", "SJ", "UM", "BQ", "JE", "XK"]);

test("every country of ISO 3166 is listed, under its code", async () => {
  const text = await io.readText("cotext:gazetteers/states.yaml");
  const listed = new Set(readGazetteer(text, "states.yaml", "states").map(({ entry }) => entry.id));
  const missing = Object.keys(countries).filter((code) => !LEFT_OUT.has(code) && !listed.has(`iso:${code}`));
  expect(missing).toEqual([]);
});

test("nearly every nationality is listed", async () => {
  const text = await io.readText("cotext:gazetteers/nations.yaml");
  const listed = new Set(readGazetteer(text, "nations.yaml", "nations").map(({ surface }) => surface));
  // For some territories the package gives their own name.
  const places = new Set(Object.values(countries));
  const words = Object.values(nationalities).filter((word) => !/[ (,-]/u.test(word) && !places.has(word));
  expect(words.filter((word) => listed.has(word)).length / words.length).toBeGreaterThan(0.9);
});

test("a name may look like a number or a truth value", () => {
  const listings = readGazetteer("label: ORG\nentries: [1984, { name: No, aliases: [null] }]", "o.yaml", "o");
  expect(listings.map(({ surface }) => surface)).toEqual(["1984", "No", "null"]);
});

test("a table whose first line says nothing known is refused", () => {
  expect(() => readTable("Paris\nRome\n", "towns.tsv", "towns")).toThrow(
    /^towns\.tsv:1:1: a table's first line is/u,
  );
});

test.each([
  ["name\talias of one name, after a tab", "label: GPE\nStambul\tIstanbul\n", [["Stambul", "Istanbul"]]],
  ["the surface alone", "label: GPE\nRome\n", [["Rome", "Rome"]]],
])("a table lists %s", (_, text, expected) => {
  expect(readTable(text, "t.tsv", "t").listings.map(({ surface, entry }) => [surface, entry.name])).toEqual(
    expected,
  );
});

/** The stage with a gazetteer that is given as text. */
async function names(yaml: string, text: string, options: object = {}): Promise<string[]> {
  const steps = await stepsTo("tokens");
  const stage = stages.find(({ name }) => name === "entities");
  if (!stage) throw new Error("no stage");
  const own = {
    ...io,
    readText: async (path: string) => (path === "own.yaml" ? yaml : io.readText(path)),
  };
  const transform = await stage.setUp(stage.options.parse({ extraGazetteers: ["own.yaml"], ...options }), {
    ...own,
    available: new Set(),
  });
  return (annotate(source(text), [...steps, { stage, transform }]).entities ?? []).map(
    ({ label, name }) => `${name} ${label}`,
  );
}

test("a user's own gazetteer comes before the shipped ones", async () => {
  const yaml = "label: ORG\nentries:\n  - { name: Zoo of Khabar, aliases: [Khabar], id: wikidata:Q1 }";
  expect(await names(yaml, "We watched Khabar there.")).toEqual(["Zoo of Khabar ORG"]);
});

test("`needs` says where alone a name counts", async () => {
  const yaml = "label: LOC\nentries:\n  - { name: Hollow, needs: the }\n  - { name: Swan, needs: middle }";
  expect(await names(yaml, "Swan is. They saw Swan and Hollow, and in the Hollow.")).toEqual([
    "Swan LOC",
    "Hollow LOC",
  ]);
});

test.each([
  [false, "Kremlin ORG"],
  [true, "Russia GPE"],
])("with `metonyms: %s` the Kremlin is counted as %s", async (metonyms, expected) => {
  expect(
    await names("label: GPE\nentries: [Nowhere]", "There was no word from the Kremlin.", { metonyms }),
  ).toEqual([expected]);
});

test.each([
  ["The fleet left the South Atlantic.", ["South Atlantic"]],
  ["They met in Upper Silesia and eastern Silesia.", ["Upper Silesia", "Silesia"]],
])("parts of the world that the tables do not have: %s", (text, expected) => {
  const places = (annotate(source(text), plain).entities ?? []).filter(({ label }) => label === "LOC");
  expect(places.map((place) => place.text)).toEqual(expected);
});
