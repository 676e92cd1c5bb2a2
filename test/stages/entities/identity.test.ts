import { describe, expect, test } from "vitest";
import { annotate } from "../../../src/pipeline/annotate.ts";
import { source, stepsTo } from "../../support/annotate.ts";

const steps = await stepsTo("entities");

function names(text: string, label?: string): string[] {
  const entities = annotate(source(text), steps).entities ?? [];
  return entities.filter((mention) => label === undefined || mention.label === label).map(({ name }) => name);
}

describe("persons", () => {
  test.each([
    [
      "initials in a later text",
      "Ravi Abdelal notes it. R. Abdelal wrote more.",
      ["Ravi Abdelal", "Ravi Abdelal"],
    ],
    [
      "another transliteration",
      "Sergey Zubrov spoke. Zubroff left; Zubrov stayed.",
      ["Sergey Zubrov", "Sergey Zubrov", "Sergey Zubrov"],
    ],
    [
      "a family name in the middle",
      "Gabriel Boritz Font spoke. Later Boritz left.",
      ["Gabriel Boritz Font", "Gabriel Boritz Font"],
    ],
    [
      "a family name before syllables",
      "Lai Ching-wen spoke. It was Lai who left.",
      ["Lai Ching-wen", "Lai Ching-wen"],
    ],
    [
      "a family name that comes first",
      "The visit of Xi Jinping was brief. Xi promised much.",
      ["Xi Jinping", "Xi Jinping"],
    ],
    [
      "two persons of one family name",
      "Anna Zubrova met Ivan Petrov. Petrov left. Later Maria Petrova and Oleg Petrov came. Petrov stayed.",
      ["Anna Zubrova", "Ivan Petrov", "Ivan Petrov", "Maria Petrova", "Oleg Petrov", "Oleg Petrov"],
    ],
    [
      "a genitive without an s",
      "Robert Menzies’ policy failed. Menzies left.",
      ["Robert Menzies", "Robert Menzies"],
    ],
    ["a genitive with one", "Ole Wævers’ theory is known. O. Wæver wrote it.", ["Ole Wæver", "Ole Wæver"]],
    [
      "a known leader never named in full",
      "Relations improved under Gorbachev and Yeltsin.",
      ["Mikhail Gorbachev", "Boris Yeltsin"],
    ],
    [
      "names in capitals",
      "The minister Rustem KADYRZHANOV spoke. Kadyrzhanov left.",
      ["Rustem Kadyrzhanov", "Rustem Kadyrzhanov"],
    ],
    [
      "a particle before the family name",
      "Pieter van der Zubrow wrote it. As van der Zubrow says, it holds.",
      ["Pieter van der Zubrow", "Pieter van der Zubrow"],
    ],
  ])("%s", (_, text, expected) => {
    expect(names(text, "PERSON")).toEqual(expected);
  });
});

test.each([
  ["Republic of Kazakhstan", "Kazakhstan"],
  ["Russian Federation", "Russia"],
  ["U.S.S.R.", "Soviet Union"],
  ["Nur-Sultan", "Astana"],
  ["Kazakhs", "Kazakh"],
  ["CIS", "Commonwealth of Independent States"],
  ["U.N. Security Council", "United Nations Security Council"],
  ["Russian Foreign Ministry", "Ministry of Foreign Affairs of Russia"],
  ["Ministry of Foreign Affairs of the Russian Federation", "Ministry of Foreign Affairs of Russia"],
  ["Duma", "State Duma"],
])("%s is counted as %s", (surface, name) => {
  expect(names(`They spoke of the ${surface} there.`)).toEqual([name]);
});

test("the Kremlin and Moscow are not Russia", () => {
  expect(names("The Kremlin and Moscow agreed.")).toEqual(["Kremlin", "Moscow"]);
});

describe("short forms by their noun", () => {
  const union = "The European Union met. The European Union agreed. The European Union paid.";
  test("count where one name has no rival", () => {
    expect(names(`${union} Then the Union depends on it.`, "ORG").at(-1)).toBe("European Union");
    expect(names(`${union} Then the Union depends on it.`, "ORG")).toHaveLength(4);
  });

  test.each([
    ["before another noun", `${union} The relations between the Union center and others.`],
    [
      "where two names share it",
      `${union} The African Union met. The African Union paid. Then the Union depends.`,
    ],
  ])("do not count %s", (_, text) => {
    expect(names(text, "ORG").length).toBe(text.split("an Union").length - 1);
  });
});

test("spellings that differ in capitals alone have one name", () => {
  expect(names("The CIS charter says so. The CIS Charter is old.", "LAW")).toEqual([
    "CIS Charter",
    "CIS Charter",
  ]);
});
