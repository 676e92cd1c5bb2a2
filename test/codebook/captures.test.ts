import { expect, test } from "vitest";
import { compileCodebook } from "../../src/codebook/matching/matcher.ts";
import { parseCodebook } from "../../src/codebook/parse-codebook.ts";
import { annotate } from "../../src/pipeline/annotate.ts";
import { conceptMentions } from "../../src/stages/concepts/mentions.ts";
import { relations } from "../../src/stages/relations/index.ts";
import { source, stepsTo } from "../support/annotate.ts";
import { book } from "./find.ts";

const steps = await stepsTo("entities");
const relate = await relations.setUp({}, {} as never);

/** The holders that a term gives a text: `name (rule): words`. */
function holders(term: string, text: string): string[] {
  const before = annotate(source(text), steps) as Parameters<typeof relate>[0];
  const matcher = compileCodebook(parseCodebook(book(term), "b.yaml"), { nestedScope: "concept" });
  const document = { ...before, concepts: conceptMentions(before as never, matcher) };
  return relate(document)
    .relations.filter(({ relation }) => relation === "holder")
    .map(({ name, rule, cue }) => `${name} (${rule}): ${cue}`);
}

test.each([
  [
    "a name, by its canonical name",
    "{holder: @GPE} …3 sovereignty",
    "They respect the Russian Federation’s full sovereignty.",
    ["Russia (captured-holder): Russian Federation"],
  ],
  [
    "a name of one word",
    "{holder: @GPE} … sovereignty",
    "Kazakhstan guards its sovereignty.",
    ["Kazakhstan (captured-holder): Kazakhstan"],
  ],
  [
    "a people, as its state",
    "{holder: @NORP} sovereignty",
    "The text is about Kazakh sovereignty.",
    ["Kazakhstan (captured-holder): Kazakh"],
  ],
  [
    "several names",
    "sovereignty of _ {holder: @GPE and @GPE}",
    "The sovereignty of Ukraine and Georgia matters.",
    ["Ukraine (captured-holder): Ukraine and Georgia", "Georgia (captured-holder): Ukraine and Georgia"],
  ],
  [
    "words, where they are no name",
    "securitization of [the] {object: (asylum seeker|migrant)}",
    "It meant the securitization of the asylum seekers.",
    ["asylum seekers (captured-object): asylum seekers"],
  ],
  [
    "two slots, each by its own rule",
    "{holder: @GPE} securitize {object: migration}",
    "In 2015 Hungary securitised migration.",
    ["Hungary (captured-holder): Hungary", "migration (captured-object): migration"],
  ],
  [
    "one of two alternatives",
    "({holder: @GPE} (state sovereignty)|sovereignty of {holder: @GPE})",
    "It spoke of the sovereignty of Moldova.",
    ["Moldova (captured-holder): Moldova"],
  ],
  [
    "a slot over a gap",
    "policy …4 {holder: @GPE}",
    "The policy, it was said, of Estonia changed.",
    ["Estonia (captured-holder): Estonia"],
  ],
  [
    "a slot in a nearness, before",
    "{holder: @GPE} ~4 policy",
    "In Estonia a new policy began.",
    ["Estonia (captured-holder): Estonia"],
  ],
  [
    "a slot in a nearness, behind",
    "{holder: @GPE} ~4 policy",
    "A new policy came to Estonia at last.",
    ["Estonia (captured-holder): Estonia"],
  ],
  [
    "a name with a list joined to the noun",
    "{holder: @GPE} economic+ sovereignty",
    "Brazil’s economic and political sovereignty is at stake.",
    ["Brazil (captured-holder): Brazil"],
  ],
  ["nothing, where an optional slot is empty", "policy [{holder: @GPE}] change", "A policy change came.", []],
  [
    "nothing, where the slot holds a pronoun",
    "protect {holder: _} language",
    "They protect their language.",
    [],
  ],
])("a slot captures %s", (_, term, text, expected) => {
  expect(holders(term, text)).toEqual(expected);
});
