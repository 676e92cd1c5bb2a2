import { expect, test } from "vitest";
import { holderKindsOf } from "../../src/codebook/codebook.ts";
import { parseCodebook } from "../../src/codebook/parse-codebook.ts";
import { CotextError } from "../../src/errors.ts";

const concept = (id: string, ...lines: string[]) =>
  [`  - id: ${id}`, `    prefLabel: ${id}`, ...lines].join("\n");
const file = (...concepts: string[]) => `name: b\nconcepts:\n${concepts.join("\n")}\n`;
const terms = (...list: string[]) => ["    terms:", ...list.map((term) => `      - ${term}`)].join("\n");

function problems(text: string): string[] {
  try {
    parseCodebook(text, "b.yaml");
  } catch (error) {
    if (error instanceof CotextError && error.code === "CODEBOOK_INVALID") return error.message.split("\n");
    throw error;
  }
  return [];
}

test.each([
  [
    "an unknown key, with the nearest known one",
    file(concept("a", "    term: [x]", terms("y"))),
    "b.yaml:5:5: unknown key `term` (did you mean `terms`?)",
  ],
  [
    "a kind of holder that there is not, with the nearest one",
    file(concept("a", "    holder: objekt", terms("y"))),
    "b.yaml:5:13: `concepts.0.holder`: `objekt` is not known here (did you mean `object`?)",
  ],
  [
    "a concept without terms",
    file(concept("a", "    terms: []")),
    "b.yaml:5:12: `concepts.0.terms`: a concept needs a term",
  ],
  [
    "a second concept of the same id",
    file(concept("a", terms("x")), concept("a", terms("y"))),
    "b.yaml:7:9: the concept `a` stands in line 3 already",
  ],
  [
    "a term twice in a concept",
    file(concept("a", terms("x", "X"))),
    "b.yaml:7:9: the term `X` stands here already, in line 6",
  ],
  [
    "a term in two concepts",
    file(concept("a", terms("x y")), concept("b", terms("x  y"))),
    "stands in `a` already, in line 6",
  ],
  [
    "a broader concept that is not there",
    file(concept("state", terms("x")), concept("b", "    broader: stat", terms("y"))),
    "b.yaml:9:14: there is no concept `stat` (did you mean `state`?)",
  ],
  [
    "a circle of broader concepts",
    file(concept("a", "    broader: b", terms("x")), concept("b", "    broader: a", terms("y"))),
    "`a` is broader than itself, by way of `b`",
  ],
  [
    "a mistake inside a term, at its column",
    file(concept("a", terms("state (of"))),
    "b.yaml:6:15: `state (of`: `(` is never closed",
  ],
  [
    "a mistake inside a quoted term, at its column",
    file(concept("a", terms("'state (of'"))),
    "b.yaml:6:16: `state (of`: `(` is never closed",
  ],
  [
    "a term that any word begins",
    file(concept("a", terms("'* of state'"))),
    "`* of state` begins with something that any word could be",
  ],
  [
    "a term that a gap ends",
    file(concept("a", terms("state …3"))),
    "`state …3` ends with something that any word could be",
  ],
  [
    "a term that may be nothing",
    file(concept("a", terms("'[state]'"))),
    "begins with something that any word could be",
  ],
  [
    "a word that no text has",
    file(concept("a", terms("x".repeat(65)))),
    "can never match: no text has a word of 65 letters",
  ],
  [
    "an unknown set",
    file(concept("a", terms("state <god>"))),
    "there is no set `god` (declare it under `sets:`)",
  ],
  [
    "an unknown class, at its column",
    file(concept("a", terms("state of @GPF"))),
    "b.yaml:6:18: there is no label and no concept `GPF` (did you mean `@GPE`?)",
  ],
  [
    "a concept that names itself",
    file(concept("a", terms("state of @b")), concept("b", terms("power of @a"))),
    "`a` names itself in a term",
  ],
  [
    "a set that holds itself",
    `sets: {s: ["x <s>"]}\n${file(concept("a", terms("<s>")))}`,
    "the set `s` holds itself",
  ],
  [
    "a coordination inside a set",
    `sets: {s: [x+ y]}\n${file(concept("a", terms("<s>")))}`,
    "the set `s` has a `+` in it",
  ],
  ["an id with spaces", file(concept("a b", terms("x"))), "use letters, digits and hyphens"],
  ["a file that is no YAML", "name: [", "b.yaml:"],
])("says where and how to mend %s", (_, text, expected) => {
  expect(problems(text).join("\n")).toContain(expected);
});

test("every mistake is told at once", () => {
  expect(problems(file(concept("a", terms("(x", "y)"), "    broader: z")))).toHaveLength(3);
});

test("a dotted id implies its broader concept, which may be given", () => {
  const { concepts } = parseCodebook(
    file(
      concept("a", terms("x")),
      concept("a.b", terms("y")),
      concept("a.b.c.d", terms("z")),
      concept("a.e", "    broader: a.b", terms("w")),
    ),
    "b.yaml",
  );
  expect(concepts.map((one) => one.broader)).toEqual([undefined, "a", "a.b", "a.b"]);
});

test("words that YAML would take for something else stay words", () => {
  const { concepts } = parseCodebook(file(concept("a", terms("no", "1991", "null"))), "b.yaml");
  expect(concepts[0]?.terms.map((term) => term.text)).toEqual(["no", "1991", "null"]);
});

test("a concept without a kind of holder has that of the nearest wider one", () => {
  const codebook = parseCodebook(
    file(
      concept("a", "    holder: actor", terms("k")),
      concept("a.b", terms("l")),
      concept("a.b.c", "    holder: none", terms("m")),
      concept("d", "    broader: a.b", terms("n")),
      concept("e", terms("o")),
    ),
    "b.yaml",
  );
  expect(holderKindsOf(codebook)).toEqual(["actor", "actor", "none", "actor", "none"]);
});
