import { expect, test } from "vitest";
import { markedText, relationsIn } from "../../support/marked-text.ts";

/** Who has the word at each concept mention, in the order of the text. */
async function speakers(marked: string): Promise<string[]> {
  const { concepts } = markedText(marked);
  const relations = await relationsIn(marked);
  return concepts.map((_, i) =>
    relations
      .filter(({ concept, relation }) => concept === i && relation === "attributed_to")
      .map(({ name }) => name)
      .join(),
  );
}

const S = "[sovereignty|sovereignty]";

test.each<[string, string, string[]]>([
  [
    "the label of each turn",
    `{PERSON|Ann Lee}: We lost ${S}.\n\n{PERSON|Jo Roe}: We gained ${S}.`,
    ["Ann Lee", "Jo Roe"],
  ],
  [
    "titles, offices and what one speaks for",
    `Mr. {PERSON|Roe=Jo Roe} ({GPE|Peru}): It is ${S}.\n\nSenator {PERSON|LEE=Ann Lee}: It was ${S}.`,
    ["Jo Roe", "Ann Lee"],
  ],
  [
    "emphasis around the label",
    `**{PERSON|Ann Lee}:** We lost ${S}.\n\n**{PERSON|Jo Roe}**: We gained ${S}.`,
    ["Ann Lee", "Jo Roe"],
  ],
  [
    "a record in which turns have several paragraphs",
    `{PERSON|Ann Lee}: I begin.\n\nThen came ${S}.\n\nIt went.\n\n{PERSON|Jo Roe}: No.\n\nWe kept ${S}.`,
    ["Ann Lee", "Jo Roe"],
  ],
  [
    "the label alone, where most paragraphs have one",
    `{PERSON|Ann Lee}: I begin.\n\n{PERSON|Jo Roe}: No.\n\nBoth spoke of ${S}.\n\n{PERSON|Ann Lee}: ${S} it is.\n\nThen ${S} ended.`,
    ["", "Ann Lee", ""],
  ],
  [
    "a question between answers is nobody's",
    `{PERSON|Ann Lee}: I begin.\n\nQ: What of ${S}?\n\n{PERSON|Ann Lee}: It ended.\n\nThe President: Without ${S}, yes.`,
    ["", ""],
  ],
  [
    "whoever is quoted within a turn",
    `{PERSON|Ann Lee}: I begin.\n\n{PERSON|Jo Roe}: {PERSON|Zoe Fox} said that ${S} was lost.`,
    ["Zoe Fox"],
  ],
])("the speaker is told by %s", async (_, marked, expected) => {
  expect(await speakers(marked)).toEqual(expected);
});

test.each([
  ["one name before a colon", `{PERSON|Ann Lee}: We lost ${S}.\n\nThe others did not.`],
  [
    "a title with a name in it",
    `The world of {PERSON|Ann Lee}: ${S} and its ends.\n\nThe books of {PERSON|Jo Roe}: ${S} lost.`,
  ],
  ["places", `{GPE|Peru}: ${S} was lost.\n\n{GPE|Chile}: ${S} was gained.`],
])("%s starts no turn", async (_, marked) => {
  expect((await speakers(marked)).join("")).toBe("");
});
