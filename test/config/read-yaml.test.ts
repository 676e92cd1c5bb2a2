import { expect, test } from "vitest";
import { z } from "zod";
import { readYaml } from "../../src/config/read-yaml.ts";
import { CotextError } from "../../src/errors.ts";

const schema = z.strictObject({
  name: z.string(),
  corpus: z.strictObject({ root: z.string(), include: z.array(z.string()).default([]) }).optional(),
  size: z.number().int().min(1).optional(),
});

function messageOf(text: string): string {
  try {
    readYaml(text, { file: "p.yaml", code: "PIPELINE_INVALID" }).check(schema);
  } catch (error) {
    if (error instanceof CotextError) return error.message;
  }
  return "no error";
}

test.each([
  [
    "an unknown key",
    "name: a\ncorpsu: {root: x}\n",
    "p.yaml:2:1: unknown key `corpsu` (did you mean `corpus`?)",
  ],
  [
    "an unknown key below another",
    "name: a\ncorpus:\n  root: x\n  inclde: []\n",
    "p.yaml:4:3: unknown key `inclde` (did you mean `include`?)",
  ],
  [
    "a key like nothing known",
    "name: a\nzzz: 1\n",
    "p.yaml:2:1: unknown key `zzz` (known here: name, corpus, size)",
  ],
  ["a value out of range", "name: a\nsize: 0\n", "p.yaml:2:7: `size`: Too small: expected number to be >=1"],
  ["an alias", "name: &a x\ncorpus: {root: *a}\n", "p.yaml:2:16: the alias *a is not allowed"],
  ["a key given twice", "name: a\nname: b\n", "p.yaml:2:1: Map keys must be unique"],
  ["an unclosed bracket", "name: [a\n", "p.yaml:2:1: Flow sequence"],
])("%s is told with its place", (_what, text, expected) => {
  expect(messageOf(text)).toContain(expected);
});

test("every mistake is told at once", () => {
  expect(messageOf("size: 0\nnme: x\n").split("\n")).toHaveLength(3);
});

test("with textOnly every scalar stays the text that it is", () => {
  const { value } = readYaml("[no, 0123, 1.10, null]", {
    file: "t",
    code: "CODEBOOK_INVALID",
    textOnly: true,
  });
  expect(value).toEqual(["no", "0123", "1.10", "null"]);
});

test("the words of Object.prototype are keys like others", () => {
  expect(messageOf("name: a\nconstructor: 1\n")).toContain("p.yaml:2:1: unknown key `constructor`");
});
