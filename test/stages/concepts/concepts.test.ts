import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { CotextError } from "../../../src/errors.ts";
import type { ConceptMention } from "../../../src/model/annotation.ts";
import { concepts } from "../../../src/stages/concepts/index.ts";
import type { StageIo } from "../../../src/stages/stage.ts";
import { layer } from "../../support/annotate.ts";
import { shared } from "../../support/shared.ts";

const found = (text: string): Promise<readonly ConceptMention[]> => layer(text, "concepts", "concepts");
const summary = (mentions: readonly ConceptMention[]) =>
  mentions.map(({ concept, text }) => `${concept}: ${text}`);

test.each([
  [
    "They makes no concessions of economic sovereignty.",
    [
      "sovereignty.concession: concessions of economic sovereignty",
      "sovereignty.economic: economic sovereignty",
    ],
  ],
  [
    "It must protect its sovereignty and territorial integrity.",
    ["sovereignty.protection: protect its sovereignty", "sovereignty.territorial: territorial integrity"],
  ],
  [
    "They fear for their economic and political independence.",
    [
      "sovereignty.economic: economic and political independence",
      "sovereignty.political: economic and political independence",
    ],
  ],
  ["The de-securitisation of the Baltic states", ["securitization.desecuritization: de-securitisation"]],
  ["The strategic defence initiative is no concept of ours.", []],
  [
    "It faces an existential threat, and securitises it.",
    ["securitization.existential-threat: existential threat", "securitization: securitises"],
  ],
  ["“Nezavisimost prevyshe vsego,” Kazakhstanskaia pravda", []],
  ["Sovereign debt and sovereign wealth funds", []],
  [
    "Sovereignty, once surrendered, is gone; no state will part with its territory.",
    [
      "sovereignty.concession: Sovereignty, once surrendered",
      "sovereignty.concession: part with its territory",
    ],
  ],
  [
    "Sovereignty resides in the people, who have the right to decide their own future.",
    [
      "sovereignty.popular: Sovereignty resides in the people",
      "sovereignty.popular: decide their own future",
    ],
  ],
  ["No government recognised it.", ["sovereignty.international-legal: recognised it"]],
  [
    "It traded sovereignty for gas, and membership diluted its sovereignty.",
    ["sovereignty.concession: traded sovereignty", "sovereignty.limited: diluted its sovereignty"],
  ],
  ["It is sovereignty in name only.", ["sovereignty.limited: sovereignty in name only"]],
  ["The sovereignty of indigenous peoples", ["sovereignty.indigenous: sovereignty of indigenous peoples"]],
  [
    "A client state under naval supremacy",
    ["dependence: client state", "imperialism.hegemony: naval supremacy"],
  ],
  ["They claimed the island.", ["imperialism.territorial-claim: claimed the island"]],
  ["Three independent surveys, independent of age, in recognition of her work", []],
  ["There are threats to internal validity and a threat of rain.", []],
  ["The report claims the island is sinking.", []],
  ["The Empire Theatre and a penal colony; bacterial colonization of the gut", []],
  ["An invasion of privacy; road aggression; cells invade tissue.", []],
  ["The hotel was occupied by tourists, of various occupations.", []],
  ["The result is dependent on the sample and on whether integration by parts is used.", []],
  ["The film’s audience had an audience with the Pope; an electoral alliance; national interest rates.", []],
])("the sovereignty codebook finds in %j what a reader would", async (text, expected) => {
  expect(summary(await found(text))).toEqual(expected);
});

test("a mention's text is the article's, and its rule is the term as written", async () => {
  const text = "On the economic, financial and other types of sovereignty: a study.";
  for (const mention of await found(text)) {
    expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    expect(mention.text).toBe("economic, financial and other types of sovereignty");
    expect(mention.derivation).toBe("ellipsis");
    expect(mention.rule).toMatch(/^\((?:economic|financial)\|.*\)\+ /u);
  }
});

test("mentions are sorted by start, the longer first, then by concept id", async () => {
  const mentions = await found(
    "A threat to economic and financial sovereignty, and to the sovereignty of all states.",
  );
  const keys = mentions.map(({ start, end, concept }) => [start, -end, concept] as const);
  const sorted = [...keys].sort((a, b) => a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : 1));
  expect(keys).toEqual(sorted);
});

const io = (codebook: string, available: string[]): StageIo => ({
  readText: async () => codebook,
  displayPath: (path) => path,
  importModule: async () => undefined,
  available: new Set(available) as StageIo["available"],
});
const withClass = JSON.stringify({
  name: "b",
  concepts: [{ id: "a", prefLabel: "A", terms: ["policy of @GPE"] }],
});
const options = { codebook: "b.yaml", nestedScope: "concept" } as const;

test("a codebook that names entities needs a stage that finds them", async () => {
  await expect(concepts.setUp(options, io(withClass, ["tokens"]))).rejects.toThrow(CotextError);
  await expect(concepts.setUp(options, io(withClass, ["tokens", "entities"]))).resolves.toBeTypeOf(
    "function",
  );
});

test("a class with a question mark does without them", async () => {
  await expect(
    concepts.setUp(options, io(withClass.replace("@GPE", "@GPE?"), ["tokens"])),
  ).resolves.toBeTypeOf("function");
});

test("the stage tells every concept of its codebook", async () => {
  const transform = await concepts.setUp(options, io(withClass, ["entities"]));
  expect(transform.describes).toEqual({ concepts: [{ id: "a", prefLabel: "A" }] });
});

test("a codebook of another theme finds its own", async () => {
  const text = "Historic and differentiated responsibility, climate equity and a just transition.";
  const mentions = await layer(text, "concepts", "concepts", {
    concepts: { codebook: "cotext:codebooks/climate-justice.yaml" },
  });
  expect(mentions.map(({ concept }) => concept)).toEqual(["responsibility", "justice", "transition.just"]);
});

test.skipIf(!shared())("financial sovereignty, never written in the article, is found twice", async () => {
  const text = await readFile(`${shared()}/articles/kazakhstan-sovereignty.txt`, "utf8");
  const mentions = (await found(text)).filter(({ concept }) => concept === "sovereignty.financial");
  expect(mentions.map((one) => one.text)).toEqual([
    "economic, financial and other forms of sovereignty",
    "economic, financial and other types of sovereignty",
  ]);
});
