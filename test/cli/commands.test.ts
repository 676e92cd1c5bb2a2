import { afterAll, beforeAll, expect, test } from "vitest";
import { CliEnv, small } from "../support/cli-env.ts";

const env = new CliEnv();

beforeAll(async () => {
  env.write({
    ...small,
    "corpus/a.txt": "A state has a border. No state is small. Rivers are long.\n",
    "corpus/b.txt": "\ufeffA border of a state. The border is long.\n",
    "corpus/metadata.csv": "document,year\na.txt,2014\nb.txt,2019\n",
  });
  await env.run(["run", "pipeline.yaml", "--out", "r"]);
});
afterAll(() => env.remove());

test("--help answers with examples first", async () => {
  const { stdout, code } = await env.run(["--help"]);
  expect(stdout).toMatch(/^Examples:\n {2}cotext run/u);
  expect(code).toBe(0);
});

test("--help of each command has examples, and says what exit codes mean", async () => {
  const { stdout } = await env.run(["--help"]);
  const names = [...stdout.matchAll(/^ {2}([a-z]+) .*/gmu)].map((match) => match[1] as string);
  const own = names.filter((name) => name !== "cotext" && name !== "help");
  expect(own).toContain("submit");
  for (const name of own) {
    const help = await env.run([name, "--help"]);
    expect(help.stdout).toContain(`Examples:\n  cotext `);
    expect(help.stdout).toContain("Exit codes: 0 done");
    expect(help.code).toBe(0);
  }
});

test.each([
  [["rn"], "Did you mean run?"],
  [["run", "--jobs", "0"], "whole number from 1"],
  [["run", "--shard", "9/8"], "like 3 or 3/8"],
  [["run", "--shard", "1/8"], "--shard needs --out"],
  [["kwic", "nowhere", "x"], "there is no table"],
  [["compare", "r", "--by", "year", "--target", "1999"], "the groups are: 2014, 2019"],
  [["compare", "r", "--by", "yaer"], "did you mean `year`?"],
  [["kwic", "r", "border", "--by", "yaer", "--corpus", "corpus"], "did you mean `year`?"],
  [["network", "r", "--concept", "bordr"], "did you mean `border`?"],
  [["sample", "r", "--concept", "bordr", "--corpus", "corpus"], "did you mean `border`?"],
  [["agree", "r/mentions.csv"], "is no sample: it has no column `item`"],
  [
    ["compare", "r", "--by", "year", "--of", "cooccurrences", "--unit", "window:5"],
    "it has them by: sentence",
  ],
  [["compare", "r", "--by", "year", "--rates", "--target", "2014"], "--rates are of all groups"],
  [["compare", "r", "--by", "year", "--rates", "--of", "cooccurrences"], "not of cooccurrences"],
  [["compare", "r", "--by", "year", "--minimum", "2"], "--minimum is for --of cooccurrences"],
  [["sample", "r", "--corpus", "corpus", "--out", "s.docx"], "no ending"],
  [["kwic", "r", "border"], "--corpus says where the corpus is"],
])("%j is wrong usage", async (args, message) => {
  const { code, stderr } = await env.run(args);
  expect(stderr).toContain(message);
  expect(code).toBe(2);
});

test("stages lists what each stage requires and assigns", async () => {
  const { stdout } = await env.run(["stages"]);
  expect(stdout).toMatch(/^tokens +prose, sentences +tokens/mu);
});

test("check says that a pipeline is right without reading an article", async () => {
  env.write({
    "alone/pipeline.yaml": env.read("pipeline.yaml"),
    "alone/codebook.yaml": env.read("codebook.yaml"),
  });
  const { code, stderr } = await env.run(["check", "alone/pipeline.yaml"]);
  expect(stderr).toBe("alone/pipeline.yaml: pipeline `small` is right: 6 stages, 2 concepts\n");
  expect(code).toBe(0);
});

test("kwic aligns mentions, also in texts that the run saved", async () => {
  const { stdout } = await env.run(["kwic", "r", "border", "--corpus", "corpus", "--width", "10"]);
  expect(stdout).toBe("ate has a border.\n        A border of a stat\n      The border is long.\n");
});

test("kwic finds a pattern that no codebook has", async () => {
  const { stdout, code } = await env.run([
    "kwic",
    "r",
    "border …2 state",
    "--corpus",
    "corpus",
    "--width",
    "10",
  ]);
  expect(stdout).toContain("border of a state");
  expect(code).toBe(0);
});

test("kwic tells a pattern's mistake", async () => {
  const { stderr, code } = await env.run(["kwic", "r", "(border", "--corpus", "corpus"]);
  expect(stderr).toContain("the pattern:");
  expect(code).toBe(2);
});

test("compare, sample and agree make tables of a run", async () => {
  const compared = await env.run(["compare", "r", "--by", "year", "--out", "c.csv"]);
  expect(compared.stderr).toBe("4 rows in c.csv\n");
  expect(env.table("c.csv")[0]).toMatchObject({ target: "2014", label: "border", target_mentions: "1" });
  await env.run(["sample", "r", "--corpus", "corpus", "--coder", "x", "--out", "s.csv"]);
  const judged = env
    .read("s.csv")
    .split("\n")
    .map((line, i) => (i > 0 && line ? `${line}yes` : line));
  env.write({ "judged.csv": judged.join("\n") });
  await env.run(["agree", "judged.csv", "--out", "q.json"]);
  expect(JSON.parse(env.read("q.json"))).toMatchObject([
    { concept: "border", hits: 3, precision: 1 },
    { concept: "state", hits: 3, precision: 1 },
  ]);
});

test("tables are for a double click in Excel where that is asked for", async () => {
  await env.run(["compare", "r", "--by", "year", "--excel", "--out", "x.csv"]);
  expect(env.read("x.csv")).toMatch(/^\ufefftarget,[^\n]*\r\n2014,/u);
  await env.run(["sample", "r", "--corpus", "corpus", "--excel", "--out", "y.csv"]);
  expect(env.read("y.csv")).toMatch(/^\ufeffitem,/u);
  expect((await env.run(["agree", "y.csv"])).stdout).toContain("border,3,0,0");
});

test("network needs relations, and is an empty table without them", async () => {
  const { stdout, code } = await env.run(["network", "r"]);
  expect(stdout).toBe("actor,actor_label,concept,agree,disagree,statements,documents\n");
  expect(code).toBe(0);
});

test("explain lists every hit under its rule", async () => {
  const { stdout } = await env.run(["explain", "r", "border", "--corpus", "corpus", "--width", "10"]);
  expect(stdout).toMatch(/^border {2}\(\d+\)\n/u);
  expect(stdout).toContain("ate has a border.");
});

test("the hits of explain are those of frequencies", async () => {
  await env.run(["explain", "r", "border", "--corpus", "corpus", "--out", "e.csv"]);
  const counted = env.table("r/frequencies.csv").filter((row) => row["label"] === "border");
  const total = counted.reduce((sum, row) => sum + Number(row["mentions"]), 0);
  expect(env.table("e.csv")).toHaveLength(total);
});

test("terms proposes phrases around a head that no concept covers", async () => {
  const { stdout, code } = await env.run([
    "terms",
    "r",
    "--head",
    "state",
    "--fewest",
    "1",
    "--corpus",
    "corpus",
  ]);
  expect(stdout).toMatch(/^phrase,count,c_value\n/u);
  expect(code).toBe(0);
});

test("a run does not differ from itself", async () => {
  const { stdout, code } = await env.run(["diff", "r", "r"]);
  expect(stdout).toBe("concept,rule,change,before,after,document,start,end,text,other_rule\n");
  expect(code).toBe(0);
});

test("a codebook survives the way out and in, and nothing is overwritten", async () => {
  await env.run(["export", "codebook.yaml", "--out", "book.csv"]);
  await env.run(["import", "book.csv", "--out", "again.yaml"]);
  const { code } = await env.run(["check", "pipeline.yaml", "--codebook", "again.yaml"]);
  expect(code).toBe(0);
  const again = await env.run(["import", "book.csv", "--out", "again.yaml"]);
  expect(again.stderr).toContain("there is such a file already");
  expect(again.code).toBe(2);
});

test.each([["liwc"], ["quanteda"], ["refi"]])("a codebook is exported as %s", async (format) => {
  const { stdout, code } = await env.run(["export", "codebook.yaml", "--format", format]);
  expect(stdout).toContain("border");
  expect(code).toBe(0);
});

test("a file that is there already is overwritten by --force alone", async () => {
  const draw = ["sample", "r", "--per-concept", "1", "--corpus", "corpus", "--out", "judged.csv"];
  env.write({ "judged.csv": "verdicts of a week\n" });
  const { code, stderr } = await env.run(draw);
  expect([code, env.read("judged.csv")]).toEqual([2, "verdicts of a week\n"]);
  expect(stderr).toContain("judged.csv: there is such a file already (choose another name, or --force");
  expect((await env.run([...draw, "--force"])).code).toBe(0);
  expect(env.read("judged.csv")).toContain("verdict_a");
});
