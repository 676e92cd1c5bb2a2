import fc from "fast-check";
import { expect, test } from "vitest";
import type { EntityMention } from "../../../src/model/annotation.ts";
import { annotate } from "../../../src/pipeline/annotate.ts";
import { source, stepsTo } from "../../support/annotate.ts";
import { growth, PROPORTIONATE } from "../../support/growth.ts";

const steps = await stepsTo("entities");
const tag = (text: string): readonly EntityMention[] => annotate(source(text), steps).entities ?? [];

const piece = fc.oneof(
  fc.constantFrom(
    "President ",
    "Vyacheslav Nikonov",
    "Nikonov",
    "Republic of ",
    "Kazakhstan",
    "Kazakh-Russian",
    "the ",
    "of ",
    "and ",
    ", ",
    ". ",
    "\n\n",
    "“",
    "”",
    "‘",
    "’s ",
    "(",
    ")",
    "[1] ",
    "Ministry of ",
    "Education",
    "University ",
    "1991",
    "mid-2000s",
    "$12 billion",
    "B. Buzan",
    "EAEU",
    "U.S.S.R.",
    "Treaty on ",
    "v. ",
    "Article 5 ",
    "; ",
    "References\n\n",
    "Notes\n\n[1] See: ",
    "«",
    "2011 Fiji general election",
    "Lord ",
    "de Valera",
    "Zorvan resigned",
    " and the Andes, ",
    "seat of Zorvan and ",
    "Villa ",
    "-",
    "»",
    "*",
    "–",
  ),
  fc.string({ unit: "grapheme", maxLength: 6 }),
);
const texts = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""));

test("mentions are sorted, do not overlap, and hold the text of their span", () => {
  fc.assert(
    fc.property(texts, (text) => {
      let end = 0;
      for (const mention of tag(text)) {
        expect(mention.start).toBeGreaterThanOrEqual(end);
        expect(mention.end).toBeGreaterThan(mention.start);
        expect(mention.text).toBe(text.slice(mention.start, mention.end));
        expect(mention.name).not.toBe("");
        end = mention.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 200 },
  );
});

test("the same text gives the same mentions, whatever was read in between", () => {
  fc.assert(
    fc.property(texts, texts, (text, other) => {
      const first = tag(text);
      tag(other);
      expect(tag(text)).toEqual(first);
    }),
    { numRuns: 50 },
  );
});

test.each([
  ["capitals", (n: number) => "A".repeat(n)],
  ["capitalised words", (n: number) => "Aab ".repeat(n / 4)],
  ["initials", (n: number) => "A. ".repeat(n / 3)],
  ["hyphens", (n: number) => "A-".repeat(n / 2)],
  ["opening brackets", (n: number) => "(A ".repeat(n / 3)],
  ["opening quotation marks", (n: number) => "“A ".repeat(n / 3)],
  ["straight quotation marks", (n: number) => '"A b '.repeat(n / 5)],
  ["heads and linkers", (n: number) => "Ministry of ".repeat(n / 12)],
  ["lists of topics", (n: number) => "Institute of Law, Science ".repeat(n / 26)],
  ["notes", (n: number) => `Text.[1]\n\n[1] See: ${"B. Buzan, ".repeat(n / 10)}`],
  ["references", (n: number) => `References\n\n${"Buzan, B. (1991). ".repeat(n / 18)}`],
  ["lists of unknown names", (n: number) => `They saw ${"Zorvan, ".repeat(n / 8)}and Prague.`],
  ["lists of known names", (n: number) => `They saw ${"Prague, Zorvan, ".repeat(n / 16)}and Brno.`],
  ["small words before a name", (n: number) => `They saw ${"de ".repeat(n / 3)}Zorvan.`],
  ["elections", (n: number) => `In ${"2011 Fiji general ".repeat(n / 18)}election.`],
  ["persons of one family name", (n: number) => "John Smith met. Ann Smith met Smith. ".repeat(n / 37)],
])("the work grows with the text, not faster: %s", async (_, make) => {
  expect(await growth((length) => tag(make(length)), 40_000)).toBeLessThan(PROPORTIONATE);
});
