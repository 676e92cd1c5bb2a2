import fc from "fast-check";
import { expect, test } from "vitest";
import type { Section } from "../../../src/model/annotation.ts";
import { cooccurrencesOf } from "../../../src/model/pairs.ts";
import { cooccurrences } from "../../../src/stages/cooccurrences/index.ts";
import { isCounted } from "../../../src/stages/tokens/counted.ts";
import { placer } from "../../../src/stages/tokens/place.ts";
import { growth, PROPORTIONATE } from "../../support/growth.ts";
import { type Counts, count, type Document, io } from "./count.ts";
import { lettered, type Part } from "./lettered.ts";

/** `section unit x y o11 o12 o21 o22 [weight]` */
function rows(counts: Counts): string[] {
  return counts.cooccurrences.map(({ section, unit, x, y, o11, o12, o21, o22, weight }) =>
    [section, unit, x.name, y.name, o11, o12, o21, o22, weight]
      .filter((cell) => cell !== undefined)
      .join(" "),
  );
}

const text: Part[] = [
  {
    heading: "On A and D",
    paragraphs: [
      ["A met B.", "B and A and A met C."],
      ["Then C left.", "Nobody cared."],
    ],
  },
  { paragraphs: [["A saw B."]] },
];

test.each([
  [
    "sentence",
    ["0 sentence A B 2 1 0 2", "0 sentence A C 1 2 1 1", "0 sentence A D 1 2 0 2", "0 sentence B C 1 1 1 2"],
  ],
  ["paragraph", ["0 paragraph A B 1 0 0 1", "0 paragraph A C 1 0 1 0", "0 paragraph B C 1 0 1 0"]],
  ["section", ["A B", "A C", "A D", "B C", "B D", "C D"].map((pair) => `0 section ${pair} 1 0 0 0`)],
])("pairs are counted by %s, and the table is of their section's units", async (unit, first) => {
  const second = [`1 ${unit} A B 1 0 0 0`];
  expect(rows(await count(lettered(text), { units: [unit] }))).toEqual([...first, ...second]);
});

test("a window of n counted tokens slides over the section, punctuation aside", async () => {
  const document = lettered([{ paragraphs: [["A, one B two three C."]] }]);
  // Six counted tokens, four windows of three: A one B | one B two | B two three | two three C
  expect(rows(await count(document, { units: ["window:3"] }))).toEqual(["0 window:3 A B 1 0 2 1"]);
  expect(rows(await count(document, { units: [{ window: 4 }] }))).toEqual([
    "0 window:4 A B 1 0 2 0",
    "0 window:4 B C 1 2 0 0",
  ]);
});

test("a section shorter than the window is one window", async () => {
  const document = lettered([{ paragraphs: [["A and B."]] }]);
  expect(rows(await count(document, { units: ["window:50"] }))).toEqual(["0 window:50 A B 1 0 0 0"]);
});

test("a window holds a mention only with all its counted tokens", async () => {
  const document = lettered([{ paragraphs: [["AA_BB_CC met D."]] }]);
  expect(rows(await count(document, { units: ["window:5"] }))).toEqual(["0 window:5 AA_BB_CC D 1 0 0 0"]);
  expect(rows(await count(document, { units: ["window:4"] }))).toEqual([]);
});

test("units without either, and nodes without a partner, are in the unit counts", async () => {
  const { unitCounts } = await count(lettered(text), { units: ["paragraph"] });
  expect(
    unitCounts.map(({ section, units, nodes, counts }) => [section, units, nodes.map((n) => n.name), counts]),
  ).toEqual([
    [0, 2, ["A", "B", "C"], [1, 1, 2]],
    [1, 1, ["A", "B"], [1, 1]],
  ]);
});

test("excluded kinds of sections are not counted, boilerplate never by default", async () => {
  const document = lettered([
    { kind: "boilerplate", paragraphs: [["A met B."]] },
    { kind: "note", paragraphs: [["A met B."]] },
    { paragraphs: [["A met B."]] },
  ]);
  const units = ["sentence"];
  expect(rows(await count(document, { units }))).toHaveLength(2);
  expect(rows(await count(document, { units, exclude: [] }))).toHaveLength(3);
  expect(rows(await count(document, { units, exclude: ["note"] }))).toHaveLength(2);
});

test("a concept comes before a name, and layers and labels restrict the nodes", async () => {
  const document = lettered([{ paragraphs: [["A met B for talks."]] }]);
  const concept = {
    concept: "zeal",
    start: 12,
    end: 17,
    text: "talks",
    derivation: "literal",
    rule: "t",
  } as const;
  const both = { ...document, concepts: [concept] };
  const units = ["sentence"];
  expect(rows(await count(both, { units }))).toEqual([
    "0 sentence zeal A 1 0 0 0",
    "0 sentence zeal B 1 0 0 0",
    "0 sentence A B 1 0 0 0",
  ]);
  expect(rows(await count(both, { units, layers: ["entity"] }))).toEqual(["0 sentence A B 1 0 0 0"]);
  expect(rows(await count(both, { units, labels: ["zeal", "ORG"] }))).toEqual([]);
});

const words = fc.constantFrom("A", "B", "C", "DD_EE", "FF_GG_HH", "x", "y", "z", "w");
const sentence = fc.array(words, { minLength: 1, maxLength: 8 }).map((list) => `${list.join(" ")}.`);
const parts = fc.array(
  fc.record({
    heading: fc.option(sentence, { nil: "Heading" }),
    paragraphs: fc.array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 3 },
);

test("every count can be had by walking through the units one by one", async () => {
  await fc.assert(
    fc.asyncProperty(parts, fc.integer({ min: 2, max: 9 }), async (list, size) => {
      const document = lettered(list);
      const counts = await count(document, { units: ["sentence", "paragraph", "section", `window:${size}`] });
      const expected = document.sections.flatMap((_, section) => [
        ...walk(document, section, "sentence", 0),
        ...walk(document, section, "paragraph", 0),
        ...walk(document, section, "section", 0),
        ...walk(document, section, `window:${size}`, size),
      ]);
      expect(rows(counts)).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

/** The names in each unit, found by looking at all mentions for each unit. */
function unitsWithNames(document: Document, section: number, unit: string, size: number): Set<string>[] {
  const { entities, sections, sentences, paragraphs, tokens, text: whole } = document;
  const { start, end } = sections[section] as { start: number; end: number };
  const within = (spans: readonly { start: number; end: number }[]) =>
    spans.map(
      (s) => new Set(entities.filter((e) => s.start <= e.start && e.end <= s.end).map((e) => e.name)),
    );
  if (unit === "section") return within([{ start, end }]);
  if (unit === "sentence") return within(sentences.filter((s) => s.section === section));
  if (unit === "paragraph") return within(paragraphs.filter((p) => p.section === section));
  const counted = [...tokens.start]
    .map((s, i) => ({ start: s, end: tokens.end[i] as number, shape: tokens.shape[i] as number }))
    .filter((t) => isCounted(t.shape) && t.start >= start && t.end <= end);
  expect(counted.every((t) => /\w/u.test(whole.slice(t.start, t.end)))).toBe(true);
  const last = Math.max(0, counted.length - size);
  return Array.from({ length: last + 1 }, (_, from) => {
    const run = counted.slice(from, from + size);
    const span = { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 };
    return within([span])[0] as Set<string>;
  });
}

function walk(document: Document, section: number, unit: string, size: number): string[] {
  const units = unitsWithNames(document, section, unit, size);
  const names = [...new Set(document.entities.map((e) => e.name))].sort();
  const lines: string[] = [];
  for (const x of names) {
    for (const y of names.filter((name) => name > x)) {
      const cell = (hasX: boolean, hasY: boolean) =>
        units.filter((u) => u.has(x) === hasX && u.has(y) === hasY).length;
      const line = [cell(true, true), cell(true, false), cell(false, true), cell(false, false)];
      if ((line[0] as number) > 0) lines.push([section, unit, x, y, ...line].join(" "));
    }
  }
  return lines;
}

test("token and tokens count from 1 in the section, words and numbers only", () => {
  const document = lettered([
    { paragraphs: [["One A, two."]] },
    { heading: "Two B", paragraphs: [["– AA_BB, 3 C’s."]] },
  ]);
  const place = placer(document);
  expect(document.entities.map((e) => [e.name, place(e).section, place(e).token, place(e).tokens])).toEqual([
    ["A", 0, 2, 1],
    ["B", 1, 2, 1],
    ["AA_BB", 1, 3, 2],
    ["C", 1, 6, 1],
  ]);
});

test("a page header within a section takes nothing from it", async () => {
  const document = lettered([{ paragraphs: [["A x B.", "A x C."]] }, { paragraphs: [["A."]] }]);
  const [first, second] = document.sections as [Section, Section];
  const header: Section = { ...first, id: "s9", kind: "boilerplate", start: 4, end: 5 };
  const inSection = <T extends { section: number }>(part: T): T => ({ ...part, section: part.section * 2 });
  const counts = await count(
    {
      ...document,
      sections: [first, header, second],
      sentences: document.sentences.map(inSection),
      paragraphs: document.paragraphs.map(inSection),
    },
    { units: ["sentence", "window:3"] },
  );
  expect(rows(counts)).toEqual([
    "0 sentence A B 1 1 0 0",
    "0 sentence A C 1 1 0 0",
    "0 window:3 A B 3 1 0 0",
    "0 window:3 A C 1 3 0 0",
  ]);
  expect(counts.unitCounts.map(({ section, unit, units }) => [section, unit, units])).toEqual([
    [0, "sentence", 2],
    [0, "window:3", 4],
    [2, "sentence", 1],
    [2, "window:3", 1],
  ]);
});

test("the work does not grow with the length of windows", async () => {
  const countIn = (length: number) => {
    const words = Array.from({ length }, (_, i) => (i % 2 ? "x" : "ABC".charAt(i % 3)));
    return count(lettered([{ paragraphs: [[words.join(" ")]] }]), { units: [`window:${length / 2}`] });
  };
  expect((await countIn(100)).cooccurrences).toHaveLength(3);
  expect(await growth(countIn, 10_000)).toBeLessThan(PROPORTIONATE);
});

test("a list of thousands of names is not paired, and its document says so", async () => {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  const name = (i: number): string =>
    i < 26 ? letters.charAt(i) : name(Math.floor(i / 26) - 1) + letters.charAt(i % 26);
  const names = Array.from({ length: 5000 }, (_, i) => name(i)).join(" ");
  const document = lettered([{ paragraphs: [[names]] }, { paragraphs: [["A met B."]] }]);
  const transform = await cooccurrences.setUp(
    cooccurrences.options.parse({ units: ["sentence", "window:5"] }),
    io,
  );
  const { issues, ...counts } = transform(document);
  expect(issues?.map(({ code, message }) => `${code} ${message}`)).toEqual([
    "TOO_MANY_PAIRS s1: 5000 concepts and names make too many pairs by sentence; they are not counted",
  ]);
  const pairs = [...cooccurrencesOf(counts.cooccurrences, counts.unitCounts)];
  const bySentence = pairs.filter(({ unit }) => unit === "sentence");
  expect(bySentence.map(({ section, x, y }) => [section, x.name, y.name])).toEqual([[1, "A", "B"]]);
  expect(counts.unitCounts.map(({ units, counts }) => [units, counts.length])).toEqual([
    [1, 5000],
    [4996, 5000],
    [1, 2],
    [1, 2],
  ]);
});
