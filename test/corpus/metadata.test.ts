import { expect, test } from "vitest";
import { parseMetadata } from "../../src/corpus/metadata.ts";
import { CotextError } from "../../src/errors.ts";

function mistakes(text: string): string {
  try {
    parseMetadata(text, "metadata.csv");
  } catch (error) {
    if (error instanceof CotextError) return error.message;
    throw error;
  }
  return "";
}

test.each([
  ["commas", "document,year\na.txt,2014\n"],
  ["semicolons", "document;year\na.txt;2014\n"],
  ["tabs", "document\tyear\na.txt\t2014\n"],
  ["a byte order mark and CRLF", "\ufeffdocument,year\r\na.txt,2014\r\n"],
  ["backslashes in a path", "document,year\n.\\a.txt,2014\n".replace(".\\", "./")],
])("reads %s", (_name, text) => {
  const metadata = parseMetadata(text, "metadata.csv");
  expect(metadata.columns).toEqual(["year"]);
  expect({ ...metadata.rows.get("a.txt") }).toEqual({ year: "2014" });
});

test("a column may have any name", () => {
  const { rows } = parseMetadata("document,constructor,__proto__\na.txt,1,2\n", "m.csv");
  expect(Object.entries(rows.get("a.txt") ?? {})).toEqual([
    ["constructor", "1"],
    ["__proto__", "2"],
  ]);
});

test.each([
  ["name,year\na,1\n", "metadata.csv:1: the first column must be `document`"],
  ["document,year,year\na,1,2\n", "metadata.csv:1: column `year` stands twice"],
  ["document,year\na,1\nb,2\na,3\n", "metadata.csv:4: `a` stands twice (first on line 2)"],
  ["document,year\na,1,9\n", "metadata.csv:2: 3 cells under 2 columns"],
  ['document,year\na,"1\n2"\na,3\n', "metadata.csv:4: `a` stands twice (first on line 2)"],
  ["document,encoding\na,utf-9\n", "metadata.csv:2: unknown encoding `utf-9`"],
  ['document,year\n"a,1\n', "metadata.csv:"],
  ["", "metadata.csv:1: the first column must be `document`"],
])("refuses %j", (text, message) => {
  expect(mistakes(text)).toContain(message);
});
