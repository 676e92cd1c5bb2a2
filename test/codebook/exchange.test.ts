import { expect, test } from "vitest";
import { exportCsv, importCsv } from "../../src/codebook/exchange/csv.ts";
import { exportLiwc, importLiwc } from "../../src/codebook/exchange/liwc.ts";
import { toYaml } from "../../src/codebook/exchange/plain.ts";
import { exportQuanteda, importQuanteda } from "../../src/codebook/exchange/quanteda.ts";
import { exportRefi, importRefi } from "../../src/codebook/exchange/refi.ts";
import { parseCodebook } from "../../src/codebook/parse-codebook.ts";
import { CotextError } from "../../src/errors.ts";

const codebook = parseCodebook(
  `name: b
concepts:
  - id: power
    prefLabel: Power
    definition: "To get one's way, \\"with\\" or without <force>"
    holder: actor
    terms: [power, "(state|great) power"]
  - id: power.soft
    prefLabel: Soft power
    terms: [soft power, attract _ other]
`,
  "b.yaml",
);

test("a codebook comes back from CSV as it was", () => {
  const { text } = exportCsv(codebook);
  const again = parseCodebook(toYaml(importCsv(text, "b").codebook), "again.yaml");
  expect(
    again.concepts.map((one) => [one.id, one.prefLabel, one.broader, one.definition, one.holder]),
  ).toEqual(codebook.concepts.map((one) => [one.id, one.prefLabel, one.broader, one.definition, one.holder]));
  expect(again.concepts.map((one) => one.terms.map((term) => term.text))).toEqual(
    codebook.concepts.map((one) => one.terms.map((term) => term.text)),
  );
});

test("quanteda gets every form of what it can say, nested, and is told what it cannot", () => {
  const { text, skipped } = exportQuanteda(codebook);
  expect(text).toBe(
    "Power:\n  - power\n  - powers\n  - state power\n  - state powers\n  - states power\n  - states powers\n  - great power\n  - great powers\n  - Soft power:\n      - soft power\n      - soft powers\n",
  );
  expect(skipped).toEqual(["power.soft: attract _ other"]);
});

test.each([
  [
    "A:\n  - B: [x*, y z]\n  - w\n",
    [
      ["a", ['"w"']],
      ["a.b", ['"x*"', '"y z"']],
    ],
  ],
  [
    "A:\n  B: [no, ':)']\n",
    [
      ["a", []],
      ["a.b", ['"no"']],
    ],
  ],
])("a quanteda dictionary %j becomes exact terms", (text, expected) => {
  const { codebook: read } = importQuanteda(text, "q.yml");
  expect(read.concepts.map((one) => [one.id, one.terms])).toEqual(expected);
});

test("LIWC gets numbered categories, and a phrase of two concepts once", () => {
  const { text, skipped } = exportLiwc(codebook);
  expect(text.startsWith("%\n1\tpower\n2\tpower.soft\n%\npower\t1\npowers\t1\n")).toBe(true);
  expect(skipped).toEqual(["power.soft: attract _ other"]);
});

test("a LIWC dictionary becomes exact terms", () => {
  const { codebook: read, skipped } = importLiwc(
    "%\r\n1\tPosEmo\r\n2\tAchieve\r\n%\r\nlove*\t1\r\nwin\t1 2\r\n:)\t1\r\n",
    "l.dic",
  );
  expect(read.concepts).toEqual([
    { id: "posemo", prefLabel: "PosEmo", terms: ['"love*"', '"win"'] },
    { id: "achieve", prefLabel: "Achieve", terms: ['"win"'] },
  ]);
  expect(skipped).toEqual([":)"]);
});

test("a REFI-QDA codebook keeps names, definitions and nesting", () => {
  const { text } = exportRefi(codebook);
  expect(text).toMatch(
    /<Code guid="[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}" name="Power"/u,
  );
  const { concepts } = importRefi(text, "b.qdc").codebook;
  expect(concepts).toEqual([
    { id: "power", prefLabel: "Power", definition: codebook.concepts[0]?.definition, terms: [] },
    { id: "power.soft-power", prefLabel: "Soft power", broader: "power", terms: [] },
  ]);
});

test.each([
  ["CSV without its columns", () => importCsv("a,b\n1,2\n", "x.csv")],
  ["LIWC without categories", () => importLiwc("love\t1\n", "x.dic")],
  ["LIWC with an unknown category", () => importLiwc("%\n1\ta\n%\nlove\t2\n", "x.dic")],
  ["QDC without codes", () => importRefi("<CodeBook/>", "x.qdc")],
])("%s is refused", (_, read) => {
  expect(read).toThrow(CotextError);
});
