import { expect, test } from "vitest";
import { annotate } from "../../../src/pipeline/annotate.ts";
import { source, stepsTo } from "../../support/annotate.ts";

const steps = await stepsTo("prose");

function proseOf(text: string, format = "txt"): string {
  return annotate(source(text, { format }), steps).prose ?? "";
}

/** What is left, with runs of spaces as one. */
function words(text: string, format = "txt"): string {
  return proseOf(text, format).replace(/ +/gu, " ").trim();
}

test.each([
  ["It is so.[12] Next.", "It is so. Next."],
  ["It is so.¹² Next.", "It is so. Next."],
  ["at [https:rus.azattyq-ruhy.kz/politics/18537-territoriia], 12 December", "at [ ], 12 December"],
  ["at [http:cis.minsk.by/ru/index.html#reestr/view?doc=187], 1 May", "at [ ], 1 May"],
  ["See https://www.akorda.kz/en/events_x-1. Then go.", "See . Then go."],
  ["See (http://x.org/a_(b)).", "See ( )."],
  ["at www.x.org/a, and doi.org/10.1000/182; also", "at , and ; also"],
  ["DOI: 10.37178/ca-c.21.4.09 here", "here"],
  ["doi:10.1000/182.", "."],
  ["10.1000/182 is a DOI, 10.5 is a number", "is a DOI, 10.5 is a number"],
  ["Write to jane.doe@uni.ac.uk.", "Write to ."],
  ["the http protocol, https: a scheme, e.g. this", "the http protocol, https: a scheme, e.g. this"],
  ["Wow. Weird. www is old.", "Wow. Weird. www is old."],
  ["Chapter 1 ............... 12", "Chapter 1 12"],
  ["Chapter 1 . . . . . . . . . 12", "Chapter 1 12"],
  ["a\u0000b \u0007c", "a b c"],
  ["half \ud83d here", "half here"],
  ["whole 😀 here", "whole 😀 here"],
  ["“Quotes” — and dashes… stay!", "“Quotes” — and dashes… stay!"],
  ["# 2 * 3 = 6, snake_case, `x`", "# 2 * 3 = 6, snake_case, `x`"],
])("of the plain text %j leaves %j", (text, expected) => {
  expect(words(text)).toBe(expected);
});

test.each([
  ["## A *fine* __heading__ #", "A fine heading"],
  ["Text with a [link](https://x.org/a) here.", "Text with a link here."],
  ["An image ![of a map](map.png) here.", "An image of a map here."],
  ["A <b>tag</b> and <!-- a comment -->.", "A tag and ."],
  ["> A quotation with `code`", "A quotation with code"],
  ["- an item", "an item"],
  ["| a | b |", "a b"],
  ["snake_case stays, 1 < 2 stays", "snake_case stays, 1 < 2 stays"],
  ["Called.[^1]\n\n[^1]: The note.", "Called. \n\n The note."],
])("of the Markdown %j leaves %j", (text, expected) => {
  expect(words(text, "md")).toBe(expected);
});

test("blanks a page header within a paragraph, and keeps line ends", () => {
  const page = (n: number) =>
    `words that run on to the next page and\n\n${n}\n\nStudies in Sovereignty\n\nthen `;
  const text = `The ${page(11)}more ${page(12)}more ${page(13)}end.`;
  const prose = proseOf(text);
  expect(prose).not.toMatch(/Studies|\d/u);
  expect(prose).toHaveLength(text.length);
  expect(prose.split("\n")).toHaveLength(text.split("\n").length);
});

test("the numbers before notes go", () => {
  expect(proseOf("So it is.[1] And so.[2]\n\n[1] Krasner.\n\n[2] Ibid.")).toBe(
    "So it is.    And so.   \n\n    Krasner.\n\n    Ibid.",
  );
});

test("a text without anything to blank is returned as it is", () => {
  const text = "Nothing here but words, and a full stop.";
  expect(proseOf(text)).toBe(text);
});

test("says once what was left out, and how often", () => {
  const document = annotate(source("a\u0001b\u0002 ……………………… \ud800 \udc00"), steps);
  expect(document.issues.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    "CONTROL_CHARACTERS: 2 control characters left out",
    "LONE_SURROGATES: 2 halves of characters (lone surrogates) left out",
    "PUNCTUATION_RUN: 1 runs of punctuation left out",
  ]);
});
