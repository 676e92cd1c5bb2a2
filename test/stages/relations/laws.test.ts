import fc from "fast-check";
import { expect, test } from "vitest";
import { growth, PROPORTIONATE } from "../../support/growth.ts";
import { markedText, relationsIn } from "../../support/marked-text.ts";

const pieces = [
  "[sovereignty|sovereignty]",
  "[imperialism|imperial] policy",
  "[securitization|securitization] of migration",
  "{GPE|Kazakhstan}’s",
  "{GPE|Russian Federation=Russia}",
  "{PERSON|Krasner=Stephen Krasner}",
  "{NORP|British}",
  "its",
  "their",
  "of the",
  "and",
  ",",
  ".",
  ";",
  "—",
  "“",
  "”",
  "‘",
  "’",
  "not",
  "no",
  "neither",
  "without",
  "as",
  "according to",
  "argues that",
  "noted by",
  "states",
  "which",
  "is",
  "has been pursuing",
  "to",
  "in",
  "(2003)",
  "\n\n",
];
const anyText = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((words) => words.join(" "));

test("a relation is of a mention that exists, its cue is a slice of the text, and only `negated` has no name", async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (marked) => {
      const { text, concepts } = markedText(marked);
      for (const { concept, relation, name, start, end, cue, rule } of await relationsIn(marked)) {
        expect(concepts[concept]).toBeDefined();
        expect(text.slice(start, end)).toBe(cue);
        expect(cue).not.toBe("");
        expect(rule).not.toBe("");
        expect(name === "").toBe(relation === "negated");
      }
    }),
    { numRuns: 150 },
  );
});

test("the same text gives the same relations", async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (marked) => {
      expect(await relationsIn(marked)).toEqual(await relationsIn(marked));
    }),
    { numRuns: 50 },
  );
});

test.each([
  [
    "a sentence that never ends",
    (n: number) => `${"no state and its [sovereignty|sovereignty] of ".repeat(n)}.`,
  ],
  ["open quotation marks", (n: number) => `${"“he said ‘[sovereignty|sovereignty] ".repeat(n)}.`],
  [
    "names without an end",
    (n: number) => `[sovereignty|sovereignty] of ${"{GPE|Chad}, ".repeat(2 * n)} and {GPE|Mali}.`,
  ],
  [
    "reports within reports",
    (n: number) => `${"{PERSON|Krasner} argues that ".repeat(n)}[sovereignty|sovereignty] is.`,
  ],
])("the work grows with the text, not faster: %s", async (_, make) => {
  expect(await growth((n) => relationsIn(make(n)), 1000)).toBeLessThan(PROPORTIONATE);
});
