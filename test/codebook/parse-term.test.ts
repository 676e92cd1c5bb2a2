import { expect, test } from "vitest";
import { parseTerm } from "../../src/codebook/term/parse-term.ts";
import { TermError } from "../../src/codebook/term/syntax.ts";

test.each([
  ["(state", 0, "is never closed"],
  ["state)", 5, "closes nothing"],
  ["state [of the", 6, "is never closed"],
  ['state "of', 6, "never closed"],
  ["state (|of)", 7, "a word is missing"],
  ["", 0, "a word is missing"],
  ["state ...40 power", 9, "too wide"],
  ["state:x power", 5, "no kind of word"],
  ["state$ power", 5, "no word of a text holds"],
  ["{owner: state}", 0, "a slot is missing"],
  ["<State>", 0, "small letters"],
])("refuses %j at character %i: %s", (term, at, message) => {
  const error = (() => {
    try {
      return parseTerm(term);
    } catch (caught) {
      return caught;
    }
  })();
  expect(error).toBeInstanceOf(TermError);
  expect((error as TermError).at).toBe(at);
  expect((error as TermError).message).toContain(message);
});
