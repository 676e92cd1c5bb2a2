import { expect, test } from "vitest";
import { TokenColumns } from "../../src/stages/tokens/columns.ts";
import { TermTable } from "../../src/stages/tokens/term-table.ts";
import { tokenize } from "../../src/stages/tokens/tokenize.ts";

function termsOf(text: string, table: TermTable): string[] {
  const sentence = { start: 0, end: text.length, section: 0, paragraph: 0 };
  const tokens = tokenize(text, [sentence], table, new TokenColumns());
  return Array.from(tokens.term, (term) => table.term(term));
}

test("more words than a table has room for at first keep their terms, short and long ones", () => {
  const table = new TermTable();
  const words = Array.from(
    { length: 150_000 },
    (_, i) => `${i % 3 === 0 ? "surprising" : ""}w${i.toString(36)}`,
  );
  const text = words.join(" ");
  expect(termsOf(text, table)).toEqual(words);
  expect(termsOf(text, table)).toEqual(words);
  expect(table.size).toBe(words.length);
});

test.each([
  ["sovereignt sovereignty sovereign", ["sovereignt", "sovereignty", "sovereign"]],
  ["é e ’ ' ’", ["é", "e", "'", "'", "'"]],
  ["U.S. and us. 1,000 or 3.5, x.", ["u.s.", "and", "us", ".", "1,000", "or", "3.5", ",", "x", "."]],
  ["neo-imperial Kazakhstan’s", ["neo", "-", "imperial", "kazakhstan", "'s"]],
])("%j is cut into %j", (text, terms) => {
  expect(termsOf(text, new TermTable())).toEqual(terms);
});
