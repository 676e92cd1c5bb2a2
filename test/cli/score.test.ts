import { afterEach, beforeEach, expect, test } from "vitest";
import { CliEnv } from "../support/cli-env.ts";

let env: CliEnv;
beforeEach(() => {
  env = new CliEnv();
});
afterEach(() => env.remove());

const columns = "document,layer,label,name,start,end,text,polarity,holder,attributed_to";
const run = {
  "out/mentions.csv": `${columns}\na.txt,entity,GPE,Mali,0,4,Mali,,,\na.txt,entity,GPE,'-x,9,11,'-x,,,\n`,
  "out/sections.csv": "document,kind,number,level,heading,start,end\na.txt,section,,,,0,40\n",
};
const gold = {
  "gold/a.entities.jsonl":
    '{"start":0,"end":4,"text":"Mali","label":"GPE","canonical":"Mali"}\n' +
    '{"start":5,"end":7,"text":"EU","label":"ORG","canonical":"European Union"}\n',
  "gold/a.zones.json": '[{"start":0,"end":40,"kind":"section"}]',
};

test("a run's folder is scored against a folder of annotations, for programs too", async () => {
  const { code, stdout } = await env
    .write({ ...run, ...gold })
    .run(["score", "out", "--gold", "gold", "--json"]);
  expect(code).toBe(0);
  const scores = JSON.parse(stdout);
  expect(scores.entities.exact).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5, gold: 2, found: 2 });
  expect(scores.documents["a.txt"].zones.exact.f1).toBe(1);
});

test("differences come before the figures, text without the apostrophe that guards a spreadsheet", async () => {
  const args = ["score", "out/mentions.csv", "--gold", "gold/a", "--errors", "5"];
  const { stdout } = await env.write({ ...run, ...gold }).run(args);
  expect(stdout).toMatch(/^entity missed\t5-7\tORG\tEU\nentity spurious\t9-11\tGPE\t-x\na\.txt +P +R +F1/u);
});

test("ranges limit what is scored", async () => {
  const args = ["score", "out", "--gold", "gold", "--within", "0-4", "--json"];
  const { stdout } = await env.write({ ...run, ...gold }).run(args);
  expect(JSON.parse(stdout).entities.exact).toMatchObject({ gold: 1, found: 1, f1: 1 });
});

test.each([
  ["a run without mentions", { "out/x.csv": "" }, [], /there is no mentions\.csv/u],
  ["an annotation that is not there", { ...run, "gold/README.md": "" }, [], /no annotation gold/u],
  ["a document that the run has not", { ...run, "gold/b.zones.json": "[]" }, [], /no document b/u],
  ["a range that is none", { ...run, ...gold }, ["--within", "9"], /--within 9 is no range/u],
  ["a number that is none", { ...run, ...gold }, ["--errors", "-1"], /--errors: `-1` is no whole number/u],
  ["a faulty annotation", { ...run, "gold/a.zones.json": "[{}]" }, [], /a\.zones\.json: 0\.start/u],
])("%s is named, and nothing is printed", async (_, files, more, message) => {
  const { code, stdout, stderr } = await env.write(files).run(["score", "out", "--gold", "gold", ...more]);
  expect(stderr).toMatch(message);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
});
