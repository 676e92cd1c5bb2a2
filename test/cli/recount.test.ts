import { afterAll, beforeAll, expect, test } from "vitest";
import { CliEnv, repository } from "../support/cli-env.ts";

/**
 * Counts frequencies and co-occurrences again from `mentions` and `sections` alone, in the most naive way, and holds
 * the tables to it: every section of every sample article, every kind of unit.
 */
type Row = Record<string, string>;

const units = ["sentence", "paragraph", "section", "window:5", "window:20"];
let env: CliEnv;
let sections: Row[];
let mentions: Row[];

beforeAll(async () => {
  env = new CliEnv();
  const { code, stderr } = await env.write({ "p.yaml": pipeline() }).run(["run", "p.yaml", "--out", "o"]);
  if (code !== 0) throw new Error(stderr);
  sections = env.table("o/sections.csv");
  mentions = env.table("o/mentions.csv");
});
afterAll(() => env.remove());

function pipeline(): string {
  const own = env.copy(`${repository}pipelines`, "pipelines").read("pipelines/sovereignty.yaml");
  const list = own.slice(own.indexOf("stages:"), own.indexOf("output:"));
  const stages = list
    .replace(/ {2}- cooccurrences.*\n/u, `  - cooccurrences: { units: [${units.join(", ")}], exclude: [] }\n`)
    .replaceAll(/: (codebooks|gazetteers)\//gu, ": pipelines/$1/");
  const tables =
    "documents, sections, sentences, mentions, frequencies, cooccurrences, cooccurrences_document, cooccurrences_corpus";
  return [
    `name: recount\ncorpus: { root: ${repository}corpus, exclude: [README.md] }`,
    `${stages}output: { formats: [csv], tables: [${tables}] }\n`,
  ].join("\n");
}

const key = (...parts: (string | undefined)[]): string => parts.join("\n");
const idOf = (mention: Row): string =>
  key(
    mention["layer"],
    mention["label"],
    mention["layer"] === "concept" ? mention["label"] : mention["name"],
  );

function mentionsOf(section: Row): Row[] {
  return mentions.filter(
    (mention) => mention["document"] === section["document"] && mention["section"] === section["section"],
  );
}

test("frequencies are what mentions and sections say", () => {
  const expected: string[] = [];
  const rows = env.table("o/frequencies.csv");
  for (const section of sections) {
    const counts = new Map<string, { mentions: number; sentences: Set<string> }>();
    for (const mention of mentionsOf(section)) {
      const node = key(mention["layer"], mention["label"], mention["name"]);
      const count = counts.get(node) ?? { mentions: 0, sentences: new Set() };
      counts.set(node, {
        mentions: count.mentions + 1,
        sentences: count.sentences.add(mention["sentence"] ?? ""),
      });
    }
    for (const [node, count] of counts) {
      const rate = Number(((1000 * count.mentions) / Number(section["tokens"])).toFixed(6));
      const cells = [`${count.mentions}`, `${count.sentences.size}`, `${rate}`];
      expected.push(key(section["document"], section["section"], node, ...cells));
    }
  }
  const found = rows.filter((row) => row["mentions"] !== "0").map((row) => key(...Object.values(row)));
  expect(expected.length).toBeGreaterThan(50);
  expect(found.sort()).toEqual(expected.sort());
});

test("each concept has a row in each section", () => {
  const concepts = env.table("o/frequencies.csv").filter((row) => row["layer"] === "concept");
  const names = new Set(concepts.map((row) => row["label"]));
  expect(concepts).toHaveLength(names.size * sections.length);
});

/** The units of a section that hold a mention, as names, and how many units there are. */
function unitsWith(mention: Row, unit: string, section: Row): string[] {
  if (unit === "section") return ["it"];
  if (unit === "sentence") return [mention["sentence"] ?? ""];
  if (unit === "paragraph") return mention["paragraph"] === "" ? [] : [mention["paragraph"] ?? ""];
  const size = Number(unit.slice("window:".length));
  const first = Number(mention["token"]);
  const last = first + Number(mention["tokens"]) - 1;
  const windows: string[] = [];
  for (let from = 1; from <= unitsIn(section, unit); from++) {
    if (from <= first && last <= from + size - 1 && last >= first) windows.push(`${from}`);
  }
  return windows;
}

function unitsIn(section: Row, unit: string): number {
  if (unit === "section") return 1;
  if (unit === "sentence") return Number(section["sentences"]);
  if (unit === "paragraph") return Number(section["paragraphs"]);
  return Math.max(1, Number(section["tokens"]) - Number(unit.slice("window:".length)) + 1);
}

/** `x`, `y`, the sections where they meet, and the four counts, for the pairs of some sections taken together. */
function recount(
  unit: string,
  parts: readonly Row[],
): { pair: string; sections: number; counts: string[] }[] {
  const held = new Map<string, Set<string>>();
  for (const section of parts) {
    for (const mention of mentionsOf(section)) {
      const at = held.get(idOf(mention)) ?? new Set<string>();
      for (const one of unitsWith(mention, unit, section)) at.add(`${section["section"]} ${one}`);
      held.set(idOf(mention), at);
    }
  }
  const units = parts.reduce((sum, section) => sum + unitsIn(section, unit), 0);
  const nodes = [...held].sort(([a], [b]) => (a < b ? -1 : 1));
  return nodes.flatMap(([x, inX], i) =>
    nodes.slice(i + 1).flatMap(([y, inY]) => {
      const both = [...inX].filter((one) => inY.has(one));
      if (both.length === 0) return [];
      const [o11, o12, o21] = [both.length, inX.size - both.length, inY.size - both.length];
      const counts = [o11, o12, o21, units - o11 - o12 - o21].map(String);
      return [{ pair: key(x, y), sections: new Set(both.map((one) => one.split(" ")[0])).size, counts }];
    }),
  );
}

const pairOf = (row: Row): string =>
  key(row["x_layer"], row["x_label"], row["x"], row["y_layer"], row["y_label"], row["y"]);

test.each(units)("co-occurrences in each %s are what mentions and sections say", (unit) => {
  const found = env
    .table("o/cooccurrences.csv")
    .filter((row) => row["unit"] === unit)
    .map((row) => {
      const { document, section, o11, o12, o21, o22 } = row;
      return key(document, section, pairOf(row), o11, o12, o21, o22);
    });
  const expected = sections.flatMap((section) =>
    recount(unit, [section]).map(({ pair, counts }) =>
      key(section["document"], section["section"], pair, ...counts),
    ),
  );
  expect(expected.length).toBeGreaterThan(0);
  expect(found.sort()).toEqual(expected.sort());
});

test.each(units)("by document, co-occurrences in each %s are what mentions and sections say", (unit) => {
  const found = env
    .table("o/cooccurrences_document.csv")
    .filter((row) => row["unit"] === unit)
    .map((row) => {
      const { document, o11, o12, o21, o22 } = row;
      return key(document, pairOf(row), row["sections"], o11, o12, o21, o22);
    });
  const documents = [...new Set(sections.map((section) => section["document"]))];
  const expected = documents.flatMap((document) => {
    const own = sections.filter((section) => section["document"] === document);
    return recount(unit, own).map((row) => key(document, row.pair, `${row.sections}`, ...row.counts));
  });
  expect(expected.length).toBeGreaterThan(0);
  expect(found.sort()).toEqual(expected.sort());
});

test("the corpus's counts are the sums over sections", () => {
  const sums = new Map<string, { o11: number; documents: Set<string> }>();
  const pair = (row: Row): string =>
    key(row["unit"], row["x_layer"], row["x_label"], row["x"], row["y_layer"], row["y_label"], row["y"]);
  for (const row of env.table("o/cooccurrences.csv")) {
    const sum = sums.get(pair(row)) ?? { o11: 0, documents: new Set() };
    sums.set(pair(row), {
      o11: sum.o11 + Number(row["o11"]),
      documents: sum.documents.add(row["document"] ?? ""),
    });
  }
  const expected = [...sums].map(([name, { o11, documents }]) => key(name, `${documents.size}`, `${o11}`));
  const rows = env.table("o/cooccurrences_corpus.csv");
  const found = rows.map((row) => key(pair(row), row["documents"], row["o11"]));
  expect(found.sort()).toEqual(expected.sort());
  const all = new Map(units.map((unit) => [unit, sections.reduce((sum, s) => sum + unitsIn(s, unit), 0)]));
  for (const { unit = "", o11, o12, o21, o22 } of rows) {
    expect([o11, o12, o21, o22].reduce((sum, cell) => sum + Number(cell), 0)).toBe(all.get(unit));
  }
});

test.each(["sovereignty", "sovereignty.concession", "securitization.threat", "imperialism.annexation"])(
  "every cell of frequencies has as many hits in explain: %s",
  async (concept) => {
    const place = (row: Row) => key(row["document"], row["section"]);
    const cells = env
      .table("o/frequencies.csv")
      .filter((row) => row["label"] === concept && row["mentions"] !== "0");
    const out = `${concept}.csv`;
    await env.run(["explain", "o", concept, "--corpus", `${repository}corpus`, "--out", out]);
    const hits = new Map<string, number>();
    for (const row of env.table(out)) hits.set(place(row), (hits.get(place(row)) ?? 0) + 1);
    expect(Object.fromEntries(hits)).toEqual(
      Object.fromEntries(cells.map((row) => [place(row), Number(row["mentions"])])),
    );
    expect(cells.length).toBeGreaterThan(0);
  },
);
