import { expect, test } from "vitest";
import { CotextError } from "../../src/errors.ts";
import type { FoundMention } from "../../src/scoring/found.ts";
import { parseGold } from "../../src/scoring/gold.ts";
import { prf } from "../../src/scoring/pair.ts";
import { differenceLines, figures, report } from "../../src/scoring/report.ts";
import { addScores, scoreDocument } from "../../src/scoring/score.ts";

const nobody = { polarity: "", holder: "", attributed_to: "" };

function name(start: number, text: string, label: string, canonical = text): FoundMention {
  return { layer: "entity", label, name: canonical, start, end: start + text.length, text, ...nobody };
}

function goldName(start: number, text: string, label: string, canonical = text) {
  return { start, end: start + text.length, text, label, canonical };
}

function concept(start: number, text: string, id: string, more: Partial<FoundMention> = {}): FoundMention {
  const end = start + text.length;
  return { layer: "concept", label: id, name: id, start, end, text, ...nobody, ...more };
}

function goldConcept(start: number, text: string, id: string, more = {}) {
  const none = { polarity: "affirmed" as const, holder: null, attributed_to: null };
  return { start, end: start + text.length, text, concept: id, ...none, ...more };
}

test("a name is found where span and label agree", () => {
  const entities = [goldName(0, "Moldova", "GPE"), goldName(10, "EU", "ORG"), goldName(20, "Kyiv", "GPE")];
  const mentions = [name(0, "Moldova", "GPE"), name(10, "EU", "GPE"), name(20, "Kyi", "GPE")];
  const { entities: scores } = scoreDocument({ entities }, { mentions });
  expect(scores && [scores.exact, scores.relaxed]).toEqual([
    { gold: 3, found: 3, hits: 1 },
    { gold: 3, found: 3, hits: 2 },
  ]);
});

test("works of art and laws are one label, and labels that nobody annotates do not count", () => {
  const entities = [goldName(0, "Charter", "WORK")];
  const mentions = [name(0, "Charter", "LAW"), name(30, "three", "CARDINAL")];
  expect(scoreDocument({ entities }, { mentions }).entities?.exact).toEqual({ gold: 1, found: 1, hits: 1 });
});

test("distinct surfaces count once, and the two commonest can be left out", () => {
  const entities = [
    ...[0, 10, 20].map((start) => goldName(start, "Mali", "GPE")),
    ...[30, 40].map((start) => goldName(start, "Niger", "GPE")),
    goldName(50, "Lomé", "GPE"),
  ];
  const mentions = [0, 10, 20].map((start) => name(start, "Mali", "GPE"));
  const { entities: scores } = scoreDocument({ entities }, { mentions });
  expect(scores?.exact).toEqual({ gold: 6, found: 3, hits: 3 });
  expect(scores?.distinct).toEqual({ gold: 3, found: 1, hits: 1 });
  expect(scores?.withoutCommonest).toEqual({ gold: 1, found: 0, hits: 0 });
});

test("canonical names are compared over the hits", () => {
  const entities = [goldName(0, "EU", "ORG", "European Union"), goldName(5, "UN", "ORG", "United Nations")];
  const mentions = [name(0, "EU", "ORG", "European  Union"), name(5, "UN", "ORG", "UN")];
  const scores = scoreDocument({ entities }, { mentions });
  expect(scores.entities?.canonical).toEqual({ right: 1, of: 2 });
  expect(differenceLines(scores, 5)).toBe("canonical\t5-7\tORG\tUN\tUnited Nations → UN\n");
});

test("a name that the annotation takes for as good is right, as a holder too", () => {
  const entities = [{ ...goldName(0, "Krasner", "PERSON", "Stephen D. Krasner"), also: ["Stephen Krasner"] }];
  const concepts = [goldConcept(10, "empire", "imperialism", { attributed_to: "Stephen D. Krasner" })];
  const mentions = [
    name(0, "Krasner", "PERSON", "Stephen Krasner"),
    concept(10, "empire", "imperialism", { attributed_to: "Stephen Krasner" }),
  ];
  const scores = scoreDocument({ entities, concepts }, { mentions });
  expect(scores.entities?.canonical).toEqual({ right: 1, of: 1 });
  expect(scores.concepts?.attributedTo.accuracy).toEqual({ right: 1, of: 1 });
});

test("a concept is found where an overlapping span has its id, each mention once", () => {
  const concepts = [
    goldConcept(0, "state sovereignty", "sovereignty"),
    goldConcept(6, "sovereignty", "sovereignty"),
  ];
  const mentions = [concept(6, "sovereignty", "sovereignty")];
  expect(scoreDocument({ concepts }, { mentions }).concepts?.counts).toEqual({ gold: 2, found: 1, hits: 1 });
});

test("polarity, holder and attribution are compared over the hits", () => {
  const concepts = [
    goldConcept(0, "annexation", "annexation", { polarity: "negated", holder: "Russia" }),
    goldConcept(20, "empire", "imperialism", { attributed_to: "Jan Zielonka" }),
  ];
  const mentions = [
    concept(0, "annexation", "annexation", { polarity: "negated", holder: "Moscow" }),
    concept(20, "empire", "imperialism", {
      polarity: "negated",
      holder: "Rome",
      attributed_to: "Jan Zielonka",
    }),
  ];
  const { concepts: scores } = scoreDocument({ concepts }, { mentions });
  expect(scores).toMatchObject({
    polarity: { right: 1, of: 2 },
    negated: { gold: 1, found: 2, hits: 1 },
    holder: { accuracy: { right: 0, of: 1 }, spurious: 1 },
    attributedTo: { accuracy: { right: 1, of: 1 }, spurious: 0 },
  });
});

test("characters of a zone within a zone belong to the inner one", () => {
  const section = { number: "", level: "1", heading: "" };
  const zones = [
    { start: 0, end: 100, kind: "section" },
    { start: 40, end: 50, kind: "boilerplate" },
  ];
  const sections = [
    { ...section, start: 0, end: 40, kind: "section" },
    { ...section, start: 40, end: 50, kind: "section" },
    { ...section, start: 50, end: 100, kind: "section" },
  ];
  const { zones: scores } = scoreDocument({ zones }, { mentions: [], sections });
  expect(scores).toMatchObject({
    exact: { gold: 2, found: 3, hits: 0 },
    starts: { gold: 2, found: 3, hits: 1 },
    characters: { right: 90, of: 100 },
  });
});

test("ranges limit both sides", () => {
  const entities = [goldName(0, "Mali", "GPE"), goldName(10, "Niger", "GPE")];
  const mentions = [name(0, "Mali", "GPE"), name(20, "Lomé", "GPE")];
  const { entities: scores } = scoreDocument({ entities }, { mentions }, [{ start: 0, end: 12 }]);
  expect(scores?.exact).toEqual({ gold: 1, found: 1, hits: 1 });
});

test("documents are added up by their counts", () => {
  const entities = [goldName(0, "Mali", "GPE")];
  const one = scoreDocument({ entities }, { mentions: [name(0, "Mali", "GPE")] });
  const other = scoreDocument({ entities }, { mentions: [] });
  const both = addScores(one, other);
  expect(both.entities?.exact).toEqual({ gold: 2, found: 1, hits: 1 });
  expect(addScores({}, one)).toEqual(one);
});

test.each([
  [
    { gold: 4, found: 2, hits: 1 },
    { precision: 0.5, recall: 0.25, f1: 0.3333 },
  ],
  [
    { gold: 0, found: 0, hits: 0 },
    { precision: 0, recall: 0, f1: 0 },
  ],
])("%o has precision, recall and F1", (counts, expected) => {
  expect(prf(counts)).toMatchObject(expected);
});

test("the report shows every layer that was scored, and no other", () => {
  const scores = scoreDocument({ calls: [{ start: 3, end: 6, number: "1" }] }, { mentions: [], calls: [] });
  expect(
    report("a.txt", scores)
      .split("\n")
      .map((line) => line.slice(0, 12).trim()),
  ).toEqual(["a.txt", "note calls", ""]);
  expect(Object.keys(figures(scores))).toEqual(["note_calls"]);
});

test("a faulty annotation is refused with its file and line", () => {
  const text = '{"start":0,"end":4,"text":"Mali","label":"GPE","canonical":"Mali"}\n{"start":-1}\nno\n';
  const parse = () => parseGold({ entities: { file: "a.entities.jsonl", text } });
  expect(parse).toThrow(CotextError);
  expect(parse).toThrow(/a\.entities\.jsonl:2: .*\n.*a\.entities\.jsonl:3: no JSON/u);
});
