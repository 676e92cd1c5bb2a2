import { expect, test } from "vitest";
import { CotextError } from "../../src/errors.ts";
import { parseDefinition } from "../../src/pipeline/definition.ts";
import { checkPlan } from "../../src/pipeline/plan.ts";
import { stages } from "../../src/stages/index.ts";

function messageOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof CotextError) return error.message;
    throw error;
  }
  return "no error";
}

const parse = (text: string) => parseDefinition(text, "p.yaml");

test("a definition is complete with its defaults", () => {
  const definition = parse("name: small\nstages: [sections, prose, sentences, tokens]\n");
  expect(definition.corpus.include).toBeUndefined();
  expect(definition.stages.map((use) => use.stage.name)).toEqual([
    "sections",
    "prose",
    "sentences",
    "tokens",
  ]);
});

test.each([
  [
    "an unknown stage",
    "name: a\nstages:\n  - sectoins\n",
    "p.yaml:3:5: there is no stage `sectoins` (did you mean `sections`?)",
  ],
  [
    "an unknown option of a stage",
    "name: a\nstages:\n  - sections: {frobnicate: 1}\n",
    "p.yaml:3:16: unknown key `frobnicate`",
  ],
  [
    "a unit that stands twice",
    "name: a\nstages:\n  - cooccurrences: { units: [sentence, window:5, { window: 5 }] }\n",
    "`window:5` stands twice",
  ],
  [
    "a measure that stands twice",
    "name: a\nstages:\n  - cooccurrences: { measures: [g2, npmi, g2] }\n",
    "measures.2`: `g2` stands twice",
  ],
  [
    "a format that stands twice",
    "name: a\nstages: [sections]\noutput: { formats: [csv, csv] }\n",
    "`csv` stands twice",
  ],
  [
    "two stages in one entry",
    "name: a\nstages:\n  - sections: {}\n    prose: {}\n",
    "p.yaml:3:5: a stage is a name",
  ],
  [
    "a name that is no folder name",
    "name: A b\nstages: [sections]\n",
    "p.yaml:1:7: `name`: use small letters",
  ],
])("%s is told with its place", (_what, text, expected) => {
  expect(messageOf(() => parse(text))).toContain(expected);
});

test("a stage whose requirement no earlier stage assigns is refused before any text is read", () => {
  const { stages: uses } = parse("name: a\nstages: [sections, sentences]\n");
  expect(messageOf(() => checkPlan(uses, stages, "p.yaml"))).toBe(
    "p.yaml: stage `sentences` requires `prose`, which no earlier stage assigns (put `prose` before it)",
  );
});

test("a stage that stands twice is refused", () => {
  const { stages: uses } = parse("name: a\nstages: [sections, sections]\n");
  expect(messageOf(() => checkPlan(uses, stages, "p.yaml"))).toContain("stage `sections` stands twice");
});
