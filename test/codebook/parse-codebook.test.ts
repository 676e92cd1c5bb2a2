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
  [
    "a text that YAML takes for a list",
    file(concept("a", terms("[regional]"))),
    "b.yaml:6:9: `concepts.0.terms.0`: a term is a text",
  ],
  [
    "a text that YAML cannot read, to be quoted",
    file(concept("a", terms("@GPE power"))),
    "b.yaml:6:9: Plain value cannot start with reserved character @ (put the whole text in quotation marks",
  ],
  [
    "a list that is none",
    file(concept("a", "    terms: x")),
    "b.yaml:5:12: `concepts.0.terms`: a list belongs here",
  ],
  ["what is missing", file("  - id: a"), "b.yaml:3:5: `concepts.0.prefLabel`: this is missing"],
  [
    "a concept with the name of a label",
    file(concept("GPE", terms("x"))),
    "b.yaml:3:9: `GPE` is a label of names: `@GPE` could mean either",
  ],
  [
    "more marks `+` than a term may have",
    file(concept("a", terms("a+ b+ c+ +d"))),
    "b.yaml:6:9: `a+ b+ c+ +d` has 4 marks `+`: at most 3 may be",
  ],
  [
    "a `+` without a word",
    file(concept("a", terms("state + power"))),
    "b.yaml:6:15: `state + power`: `+` stands alone",
  ],
  [
    "a `+` before the first word",
    file(concept("a", terms("+threat of war"))),
    "`+threat of war` begins with something",
  ],
  [
    "a `+` behind the last word",
    file(concept("a", terms("threat of war+"))),
    "`threat of war+` ends with something",
  ],
  ["a term that is a comma", file(concept("a", terms("','"))), "b.yaml:6:10: `,` begins with something"],
  ["a term that a comma begins", file(concept("a", terms("', state'"))), "`, state` begins with something"],
  ["a term that is any word in quotes", file(concept("a", terms(`'"*"'`))), '`"*"` begins with something'],
  [
    "words parted by a stroke",
    file(concept("a", terms("state/nation"))),
    "b.yaml:6:14: `state/nation`: no word of a text holds `/` (for one or the other write `(this|that)`)",
  ],
  [
    "a gap that is too wide",
    file(concept("a", terms("a ~99 b"))),
    "b.yaml:6:12: `a ~99 b`: a gap of 99 words is too wide",
  ],
  [
    "an unknown kind of word",
    file(concept("a", terms("a:x"))),
    "b.yaml:6:10: `a:x`: there is no kind of word `:x`",
  ],
  [
    "an unknown slot",
    file(concept("a", terms("'{holdr: a} b'"))),
    "b.yaml:6:10: `{holdr: a} b`: a slot is missing",
  ],
  [
    "quotation marks without an end",
    file(concept("a", terms("'\"a'"))),
    "the quotation mark is never closed",
  ],
  [
    "quotation marks around nothing",
    file(concept("a", terms("'\"\" a'"))),
    "there is nothing between the quotation",
  ],
  [
    "an alternative without words",
    file(concept("a", terms("a | | b"))),
    "b.yaml:6:12: `a | | b`: a word is missing here",
  ],
  [
    "a bracket that closes nothing",
    file(concept("a", terms("a] b"))),
    "b.yaml:6:10: `a] b`: `]` closes nothing",
  ],
  [
    "a set without a name",
    file(concept("a", terms("<Goods> b"))),
    "a set is written `<name>`, in small letters",
  ],
  [
    "a class without a name",
    file(concept("a", terms("'@ b'"))),
    "a class is written `@GPE` or `@concept-id`",
  ],
  ["an id with spaces", file(concept("a b", terms("x"))), "use letters, digits and hyphens"],
  ["a file that is no YAML", "name: [", "b.yaml:"],
])("says where and how to mend %s", (_, text, expected) => {
  expect(problems(text).join("\n")).toContain(expected);
});

test("every mistake is told at once", () => {
  expect(problems(file(concept("a", terms("(x", "y)"), "    broader: z")))).toHaveLength(3);
});

test("mistakes are told in the order of the file", () => {
  const text = file(
    concept("a", terms("x <nothing>", "(y")),
    concept("b", "    broader: nobody", terms("'[z]'")),
  );
  expect(problems(text).map((problem) => problem.split(":")[1])).toEqual(["6", "7", "10", "12"]);
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
