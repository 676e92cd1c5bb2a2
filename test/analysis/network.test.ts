import { expect, test } from "vitest";
import {
  activityColumns,
  actorActivity,
  actorNetwork,
  bipartite,
  bipartiteColumns,
  conceptNetwork,
  oneModeColumns,
} from "../../src/analysis/network.ts";
import type { Row } from "../../src/analysis/rows.ts";
import { dnaColumns, dnaRows, type Statement, statements } from "../../src/analysis/statements.ts";

const base = {
  section: "s001",
  actorLabel: "PERSON",
  relation: "attributed_to",
  start: 0,
  end: 1,
  text: "x",
} as const;

function statement(document: string, actor: string, concept: string, agreement: boolean): Statement {
  return { ...base, document, mention: "m1", actor, concept, agreement };
}

/** The example of the Discourse Network Analyzer's oracle: actor, concept, disagreeing, agreeing. */
const example: readonly [string, string, number, number][] = [
  ["o1", "c1", 0, 2],
  ["o1", "c2", 1, 0],
  ["o2", "c1", 0, 3],
  ["o2", "c2", 0, 1],
  ["o2", "c3", 0, 1],
  ["o3", "c1", 2, 0],
  ["o3", "c2", 1, 1],
];
const list = example.flatMap(([actor, concept, against, agree]) => [
  ...Array.from({ length: against }, (_, i) => statement(`${i}.txt`, actor, concept, false)),
  ...Array.from({ length: agree }, (_, i) => statement(`${i}.txt`, actor, concept, true)),
]);

const edges = (rows: readonly Row[], ...columns: string[]) =>
  rows.map((row) => columns.map((column) => row[column]).join(" "));

test("two actors side with each other, or are at odds, over the concepts that both took up", () => {
  const rows = actorNetwork(list);
  expect(edges(rows, "source", "target", "congruence", "conflict", "difference", "shared")).toEqual([
    "o1 o2 6 1 5 2",
    "o1 o3 1 5 -4 2",
    "o2 o3 1 7 -6 2",
  ]);
  expect(rows.map((row) => row["congruence_average"])).toEqual([6 / 4, 1 / 3.5, 1 / 4.5]);
  expect(Object.keys(rows[0] as object)).toEqual(oneModeColumns);
});

test.each([
  ["jaccard", [6 / 9, 1 / 6, 1 / 8]],
  ["activity", [0.4, 1 / 12, 0.05]],
  ["cosine", [6 / Math.sqrt(5 * 11), 1 / Math.sqrt(5 * 6), 1 / Math.sqrt(11 * 6)]],
] as const)("congruence is normalised by %s as published", (normalisation, expected) => {
  actorNetwork(list).forEach((row, i) => {
    expect(row[`congruence_${normalisation}`]).toBeCloseTo(expected[i] as number, 12);
  });
});

test("conflict is normalised as congruence with one who says the opposite", () => {
  const [row] = actorNetwork([statement("a.txt", "o1", "c1", true), statement("a.txt", "o2", "c1", false)]);
  expect(row).toMatchObject({ congruence: 0, conflict: 1, congruence_cosine: 0, conflict_cosine: 1 });
  expect(row).toMatchObject({ conflict_average: 1, conflict_jaccard: 1, conflict_activity: 1 });
});

test("repeating oneself within a document counts once, unless all is to count", () => {
  const twice = [statement("a.txt", "o1", "c1", true), statement("a.txt", "o1", "c1", true)];
  expect(edges(bipartite(twice), "actor", "concept", "agree", "documents")).toEqual(["o1 c1 1 1"]);
  expect(bipartite(twice, { duplicates: "count" })[0]).toMatchObject({ agree: 2, documents: 1 });
  expect(Object.keys(bipartite(twice)[0] as object)).toEqual(bipartiteColumns);
});

test("two concepts are tied by the actors that took up both", () => {
  const rows = conceptNetwork([
    statement("a.txt", "o1", "c1", true),
    statement("a.txt", "o1", "c2", true),
    statement("a.txt", "o2", "c2", false),
    statement("a.txt", "o2", "c3", true),
  ]);
  expect(edges(rows, "source", "target", "congruence", "conflict")).toEqual(["c1 c2 1 0", "c2 c3 0 1"]);
});

test("an actor's activity is its statements", () => {
  const rows = actorActivity(list);
  expect(edges(rows, "actor", "statements", "concepts")).toEqual(["o1 3 2", "o2 5 3", "o3 4 2"]);
  expect(Object.keys(rows[0] as object)).toEqual(activityColumns);
});

const concept = { document: "a.txt", section: "s001", layer: "concept", label: "sovereignty" };
const mentions: Row[] = [
  { ...concept, mention: "m0001", polarity: "affirmed", start: "10", end: "21", text: "sovereignty" },
  { ...concept, mention: "m0002", polarity: "negated", start: 30, end: 41, text: "sovereignty" },
  {
    document: "a.txt",
    mention: "m0003",
    layer: "entity",
    label: "PERSON",
    name: "Putin",
    start: 50,
    end: 55,
  },
  { document: "a.txt", mention: "m0004", layer: "entity", label: "GPE", name: "Russia", start: 60, end: 66 },
];
const relations: Row[] = [
  { document: "a.txt", mention: "m0002", relation: "attributed_to", name: "Putin", concept: "sovereignty" },
  { document: "a.txt", mention: "m0001", relation: "holder", name: "Russia", concept: "sovereignty" },
  { document: "a.txt", mention: "m0002", relation: "negated", name: "", concept: "sovereignty" },
];

test("relations become statements in the order of the text, a negated concept one against it", () => {
  const found = statements({ documents: [], mentions, relations });
  expect(found.map((s) => [s.actor, s.actorLabel, s.relation, s.agreement])).toEqual([
    ["Russia", "GPE", "holder", true],
    ["Putin", "PERSON", "attributed_to", false],
  ]);
  const voices = statements({ documents: [], mentions, relations }, { actors: ["attributed_to"] });
  expect(voices.map((s) => s.actor)).toEqual(["Putin"]);
  const states = statements({ documents: [], mentions, relations }, { labels: ["GPE"] });
  expect(states.map((s) => s.actor)).toEqual(["Russia"]);
});

test("the event list has the Discourse Network Analyzer's columns", () => {
  const documents = [
    { document: "a.txt", title: "On “sovereignty”", authors: "A; B", year: 2016, journal: "J" },
  ];
  const rows = dnaRows(statements({ documents, mentions, relations }), documents);
  expect(Object.keys(rows[0] as object)).toEqual(dnaColumns);
  expect(rows[0]).toMatchObject({ statement_id: 1, person: "", organization: "Russia", agreement: 1 });
  expect(rows[1]).toMatchObject({
    ...{ statement_id: 2, time: "2016-01-01", person: "Putin", organization: "", agreement: 0 },
    ...{ start_position: 30, stop_position: 41, document_id: "a.txt", document_source: "J" },
  });
});
