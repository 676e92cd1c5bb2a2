import { expect, test } from "vitest";
import { compare, compareColumns } from "../../src/analysis/compare.ts";
import { compareCooccurrences, comparePairsColumns } from "../../src/analysis/compare-cooccurrences.ts";
import { rateColumns, rates } from "../../src/analysis/rates.ts";
import type { Row } from "../../src/analysis/rows.ts";
import { dp, dpNorm } from "../../src/statistics/dispersion.ts";
import { type Article, runTables, table } from "./run-tables.ts";

const articles: Article[] = [
  {
    id: "a.txt",
    metadata: { journal: "North", year: "2011" },
    parts: [{ paragraphs: [["A B x x", "A x x"]] }],
  },
  { id: "b.txt", metadata: { journal: "North", year: "2012" }, parts: [{ paragraphs: [["A B C"]] }] },
  {
    id: "c.txt",
    metadata: { journal: "South", year: "2021" },
    parts: [{ paragraphs: [["B x x x", "A x"]] }],
  },
  { id: "d.txt", metadata: { journal: "", year: "n.d." }, parts: [{ paragraphs: [["A A A A"]] }] },
];

async function rateTables(list: readonly Article[] = articles) {
  const tables = await runTables(list);
  const pick = (name: string) => table(tables, name);
  return {
    documents: pick("documents"),
    sections: pick("sections"),
    frequencies: pick("frequencies"),
    mentions: pick("mentions"),
    cooccurrences: pick("cooccurrences"),
  };
}

const cells = (rows: readonly Row[], ...columns: string[]) =>
  rows.map((row) => columns.map((column) => row[column] ?? "").join(" "));

test("every name has a rate in every group, zeros included, and documents without a group are left out", async () => {
  const rows = rates(await rateTables(), { by: "journal" });
  expect(cells(rows, "group", "documents", "tokens", "name", "mentions", "range", "per_1000_tokens")).toEqual(
    [
      "North 2 10 A 3 2 300",
      "North 2 10 B 2 2 200",
      "North 2 10 C 1 1 100",
      "South 1 6 A 1 1 166.66666666666666",
      "South 1 6 B 1 1 166.66666666666666",
      "South 1 6 C 0 0 0",
    ],
  );
  expect(Object.keys(rows[0] as object)).toEqual(rateColumns);
});

test("bins of years are filled up, and a bin without documents has no rate", async () => {
  const rows = rates(await rateTables(), { by: "year", bin: 5, labels: ["PERSON"] });
  const ofA = rows.filter((row) => row["name"] === "A");
  expect(cells(ofA, "group", "documents", "tokens", "mentions", "per_1000_tokens")).toEqual([
    "2010-2014 2 10 3 300",
    "2015-2019 0 0 0 ",
    "2020-2024 1 6 1 166.66666666666666",
  ]);
});

test("dispersion over documents is that of all parts, though only those with a mention are looked at", async () => {
  const rows = rates(await rateTables(), { by: "journal" });
  const parts = { frequencies: [0, 1], sizes: [7, 3] };
  expect(rows[2]?.["dp"]).toBeCloseTo(dp(parts) as number, 12);
  expect(rows[2]?.["dp_norm"]).toBeCloseTo(dpNorm(parts) as number, 12);
  expect(rows[3]?.["dp"]).toBeUndefined();
});

test("each group is compared with the rest where nothing else is said", async () => {
  const rows = compare(await rateTables(), { by: "journal" });
  expect(cells(rows, "target", "reference", "name")).toEqual([
    ..."ABC".split("").map((name) => `North (rest) ${name}`),
    ..."ABC".split("").map((name) => `South (rest) ${name}`),
  ]);
  expect(Object.keys(rows[0] as object)).toEqual(compareColumns);
  expect(rows[0]?.["log_ratio"]).toBeCloseTo(Math.log2(0.3 / (1 / 6)), 12);
  expect(rows[3]?.["log_ratio"]).toBeCloseTo(-(rows[0]?.["log_ratio"] as number), 12);
});

test("a frequency of 0 has a log ratio from 0.5, with an interval", async () => {
  const tables = await rateTables();
  const [row] = compare(tables, {
    by: "journal",
    target: "South",
    reference: "North",
    labels: ["PERSON"],
  }).slice(2);
  expect(row).toMatchObject({ name: "C", target_mentions: 0, reference_mentions: 1, reference_tokens: 10 });
  expect(row?.["log_ratio"]).toBeCloseTo(Math.log2(0.5 / 6 / 0.1), 12);
  expect(row?.["log_ratio_low"]).toBeLessThan(0);
  expect(row?.["log_ratio_high"]).toBeGreaterThan(0);
});

test("what one document repeats has a small p of G², and a large one by documents", async () => {
  const words = (n: number, word: string) => Array.from({ length: n }, () => word).join(" ");
  const list = Array.from({ length: 20 }, (_, i): Article => {
    const clump = i === 0 ? words(30, "B") : "";
    const spread = i < 10 ? words(2, "C") : "x x";
    return {
      id: `${i}.txt`,
      metadata: { side: i < 10 ? "one" : "two" },
      parts: [{ paragraphs: [[`A ${spread} ${words(40, "x")} ${clump}`.trim()]] }],
    };
  });
  const rows = compare(await rateTables(list), { by: "side", target: "one" });
  const [, clumped, spread] = rows as [Row, Row, Row];
  expect(clumped).toMatchObject({ name: "B", target_range: 1 });
  expect(clumped["g2_p"]).toBeLessThan(1e-6);
  expect(clumped["p"]).toBeGreaterThan(0.3);
  expect(spread["p"]).toBeLessThan(1e-3);
});

test("a group that no document is in is refused with the groups that there are", async () => {
  const tables = await rateTables();
  expect(() => compare(tables, { by: "journal", target: "West" })).toThrow("the groups are: North, South");
});

test("a pair is compared given either of its ends, where each stands alone too", async () => {
  const rows = compareCooccurrences(await rateTables(), { by: "journal", unit: "sentence", target: "North" });
  const columns = ["x", "y", "given", "target_o11", "target_given", "reference_o11", "reference_given"];
  expect(cells(rows, ...columns)).toEqual([
    // A stands in three sentences of North and one of South; with B in two and none.
    "A B x 2 3 0 1",
    "A B y 2 2 0 1",
    "A C x 1 3 0 1",
    "A C y 1 1 0 0",
    "B C x 1 2 0 1",
    "B C y 1 1 0 0",
  ]);
  expect(Object.keys(rows[0] as object)).toEqual(comparePairsColumns);
  expect(rows[3]).toMatchObject({ reference_share: undefined, p: undefined, q: undefined });
  expect(rows[1]?.["p"]).toBeCloseTo(1 / 3, 12);
});

test("windows are counted for the comparison as the stage counts them", async () => {
  const tables = await runTables(articles, ["window:3"]);
  const pick = (name: string) => table(tables, name);
  const rows = compareCooccurrences(
    {
      documents: pick("documents"),
      sections: pick("sections"),
      mentions: pick("mentions"),
      cooccurrences: pick("cooccurrences"),
    },
    { by: "journal", unit: "window:3", target: "North" },
  );
  // A B x x A x x: five windows, A in all but `B x x`; A B C is one.
  expect(cells(rows.slice(0, 2), "x", "y", "given", "target_o11", "target_given", "reference_given")).toEqual(
    ["A B x 2 5 2", "A B y 2 3 1"],
  );
});

test("a pair that meets in no group of the contrast has no row, and neither one below the minimum", async () => {
  const tables = await rateTables();
  const pairsOf = (minimum?: number) => {
    const rows = compareCooccurrences(tables, {
      ...{ by: "journal", unit: "sentence", target: "North", reference: "South" },
      ...(minimum !== undefined && { minimum }),
    });
    return new Set(cells(rows, "x", "y"));
  };
  expect([...pairsOf()]).toEqual(["A B", "A C", "B C"]);
  expect([...pairsOf(2)]).toEqual(["A B"]);
});

test("sections can be left out of the comparison of pairs, with all that stands in them", async () => {
  const list: Article[] = ["one", "two"].map((group) => ({
    id: `${group}.txt`,
    metadata: { group },
    parts: [{ paragraphs: [["A B", "A"]] }, { kind: "note", paragraphs: [["A B", "B C"]] }],
  }));
  const options = { by: "group", unit: "sentence", target: "one" };
  const columns = ["x", "y", "given", "target_o11", "target_given", "reference_o11", "reference_given"];
  const rows = compareCooccurrences(await rateTables(list), { ...options, exclude: ["note"] });
  expect(cells(rows, ...columns)).toEqual(["A B x 1 2 1 2", "A B y 1 1 1 1"]);
});

test("a unit that the run did not count is refused with those that it did", async () => {
  const tables = await rateTables();
  expect(() => compareCooccurrences(tables, { by: "journal", unit: "window:9" })).toThrow(
    "no pairs by `window:9`; it has them by: sentence, paragraph",
  );
});

/** A small multiplicative generator: the same sequence in every run. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const words = "ABCDEFGHIJ".split("");

/** Articles of a few sentences, in which each name stands in a share of sentences that is the article's own. */
function randomArticles(random: () => number, count: number): Article[] {
  return Array.from({ length: count }, (_, i): Article => {
    // What an article speaks of, it speaks of again: mentions clump.
    const shares = words.map(() => (random() < 0.2 ? 0.8 : 0.05));
    const sentences = Array.from({ length: 4 + Math.floor(random() * 8) }, () =>
      ["x", "y", ...words.filter((_, w) => random() < (shares[w] as number))].join(" "),
    );
    return { id: `${i}.txt`, metadata: {}, parts: [{ paragraphs: [sentences] }] };
  });
}

test("with the group labels shuffled, q is hardly ever small, though mentions clump; that of G² is", async () => {
  const random = sequence(11);
  const tables = await rateTables(randomArticles(random, 60));
  let [small, smallQ, smallG2, all] = [0, 0, 0, 0];
  for (let round = 0; round < 60; round++) {
    const documents = tables.documents.map((row) => ({ ...row, group: random() < 0.5 ? "one" : "two" }));
    for (const row of compare({ ...tables, documents }, { by: "group", target: "one" })) {
      all++;
      if ((row["p"] as number) < 0.05) small++;
      if ((row["q"] as number) < 0.05) smallQ++;
      if ((row["g2_q"] as number) < 0.05) smallG2++;
    }
  }
  expect(all).toBe(600);
  // Of a share of 0.05, three standard errors above.
  expect(small / all).toBeLessThanOrEqual(0.05 + 3 * Math.sqrt((0.05 * 0.95) / all));
  expect(smallQ / all).toBeLessThanOrEqual(0.05);
  expect(smallG2 / all).toBeGreaterThan(0.05);
});

test("the order of documents changes nothing", async () => {
  const random = sequence(5);
  const list = randomArticles(random, 12).map((article, i) => ({
    ...article,
    metadata: { group: ["one", "two", "three"][i % 3] as string },
  }));
  const [there, back] = [await rateTables(list), await rateTables(list.toReversed())];
  const byGroup = { by: "group" };
  const rounded = (rows: readonly Row[]) =>
    rows.map((row) =>
      Object.values(row).map((cell) => (typeof cell === "number" ? cell.toPrecision(10) : cell)),
    );
  expect(rounded(compare(back, byGroup))).toEqual(rounded(compare(there, byGroup)));
  expect(rounded(rates(back, byGroup))).toEqual(rounded(rates(there, byGroup)));
  const units = { by: "group", unit: "sentence" };
  expect(rounded(compareCooccurrences(back, units))).toEqual(rounded(compareCooccurrences(there, units)));
});

test("exchanging two groups turns signs, inverts odds and leaves p as it is", async () => {
  const random = sequence(3);
  const list = randomArticles(random, 14).map((article, i) => ({
    ...article,
    metadata: { group: i % 3 === 0 ? "one" : "two" },
  }));
  const tables = await rateTables(list);
  const there = { by: "group", target: "one", reference: "two" };
  const back = { by: "group", target: "two", reference: "one" };
  const near = (a: unknown, b: unknown) => expect(a).toBeCloseTo(b as number, 9);
  const mirrored = compare(tables, back);
  for (const [i, row] of compare(tables, there).entries()) {
    near(row["log_ratio"], -(mirrored[i]?.["log_ratio"] as number));
    near(row["log_ratio_low"], -(mirrored[i]?.["log_ratio_high"] as number));
    for (const same of ["g2", "p", "q", "g2_q"]) near(row[same], mirrored[i]?.[same]);
  }
  const inverted = compareCooccurrences(tables, { ...back, unit: "sentence" });
  for (const [i, row] of compareCooccurrences(tables, { ...there, unit: "sentence" }).entries()) {
    if (row["p"] === undefined) continue;
    near(Math.log(row["odds_ratio"] as number), -Math.log(inverted[i]?.["odds_ratio"] as number));
    near(row["p"], inverted[i]?.["p"]);
  }
});

test("shuffled among groups, sentences hardly ever differ", async () => {
  const random = sequence(7);
  const list = Array.from({ length: 160 }, (_, i): Article => {
    const sentences = Array.from({ length: 6 }, () =>
      ["x", "y", ...words.filter(() => random() < 0.3)].join(" "),
    );
    return {
      id: `${i}.txt`,
      metadata: { group: random() < 0.5 ? "one" : "two" },
      parts: [{ paragraphs: [sentences] }],
    };
  });
  const rows = compareCooccurrences(await rateTables(list), { by: "group", unit: "sentence", target: "one" });
  const small = rows.filter((row) => (row["p"] as number) < 0.05);
  expect(rows).toHaveLength(90);
  expect(small.length / rows.length).toBeLessThanOrEqual(0.08);
  expect(rows.filter((row) => (row["q"] as number) < 0.05)).toEqual([]);
});
