import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Codebook, Term } from "../../src/codebook/codebook.ts";
import { exportCsv, importCsv } from "../../src/codebook/exchange/csv.ts";
import { exportLiwc, importLiwc } from "../../src/codebook/exchange/liwc.ts";
import { toYaml } from "../../src/codebook/exchange/plain.ts";
import { exportQuanteda, importQuanteda } from "../../src/codebook/exchange/quanteda.ts";
import { exportRefi, importRefi } from "../../src/codebook/exchange/refi.ts";
import { parseCodebook } from "../../src/codebook/parse-codebook.ts";
import { parseTerm } from "../../src/codebook/term/parse-term.ts";
import { printTerm } from "../../src/codebook/term/print-term.ts";
import { CotextError } from "../../src/errors.ts";

const codebook = parseCodebook(
  `name: b
sets: { weak: [weak, feeble], }
concepts:
  - id: power
    prefLabel: Power
    definition: "To get one's way, \\"with\\" or without <force>"
    holder: actor
    source: "Dahl, R. (1957) The Concept of Power."
    scopeNote: "not electric; a, b"
    terms: [power, "(state|great) power", { term: "<weak> power", not: [weak power grid, weak power plant] }]
    not: [power station, "<weak> horse power"]
  - id: power.soft
    prefLabel: Soft power
    terms: [soft power, attract _ other]
`,
  "b.yaml",
);

/** What a codebook says, with its sets written out and without places. */
function said({ concepts, sets }: Codebook) {
  const text = (term: Term) => printTerm(parseTerm(printTerm(term.node, sets)));
  return concepts.map(({ place, terms, not, ...rest }) => ({
    ...rest,
    terms: terms.map((term) => [text(term), term.not.map(text).join("|")]),
    not: not.map(text),
  }));
}

const packaged = ["sovereignty", "climate-justice"].map((name) =>
  parseCodebook(
    readFileSync(new URL(`../../pipelines/codebooks/${name}.yaml`, import.meta.url), "utf8"),
    name,
  ),
);

test.each([codebook, ...packaged])("a codebook comes back from CSV as it was: $name", (book) => {
  const { text, skipped } = exportCsv(book);
  expect(skipped).toEqual([]);
  expect(said(parseCodebook(toYaml(importCsv(text, "b").codebook), "again.yaml"))).toEqual(said(book));
});

test("a table of a spreadsheet may have semicolons, and only the columns that it needs", () => {
  const read = importCsv("prefLabel;term\nSoft power;free [,] consent\nSoft power;attract\n", "b");
  expect(read.codebook.concepts).toEqual([
    { id: "soft-power", prefLabel: "Soft power", terms: ["free [,] consent", "attract"] },
  ]);
});

test.each([
  ["quanteda", () => importQuanteda("a b:\n  - x\na-b:\n  - x\n主权:\n  - y\n国家:\n  - z\n", "q")],
  ["LIWC", () => importLiwc("%\n1\tA\n2\ta\n%\nwin\t1\t2\nlose 1 2\nkind\t(2)1\nnowhere\n", "l")],
  [
    "REFI-QDA",
    () => importRefi('<Codes><Code name="A/B"/><Code name=\'a b\'/><Code name=":)"/></Codes>', "r"),
  ],
  ["CSV", () => importCsv("prefLabel,term\nA,x\nB,x\n", "c")],
])("what comes from %s is a codebook, also where ids and words stand twice", (_, read) => {
  const { codebook: plain } = read();
  const again = parseCodebook(toYaml(plain), "again.yaml");
  expect(new Set(again.concepts.map((one) => one.id)).size).toBe(plain.concepts.length);
});

test("every word of a LIWC dictionary goes to its categories, tabs or spaces", () => {
  const { codebook: read, skipped } = importLiwc("%\n1\tA\n2\tB\n%\nlose 1 2\nsay so\t(2)1\nnowhere\n", "l");
  expect(read.concepts.map((one) => one.terms)).toEqual([['"lose"', '"say so"'], ['"lose"']]);
  expect(skipped).toEqual(["nowhere"]);
});

test("an id with dots comes back from LIWC, and so what is wider", () => {
  const { codebook: read } = importLiwc(exportLiwc(codebook).text, "l");
  const again = parseCodebook(toYaml(read), "again.yaml");
  expect(again.concepts.map((one) => [one.id, one.broader])).toEqual([
    ["power", undefined],
    ["power.soft", "power"],
  ]);
});

test("a quanteda dictionary comes back as it was", () => {
  const dictionary = "A:\n  - x*\n  - y z\n  - B:\n      - w\n";
  const read = parseCodebook(toYaml(importQuanteda(dictionary, "q").codebook), "again.yaml");
  expect(exportQuanteda(read).text).toBe(dictionary);
});

test("the names and descriptions of a .qdc are read however they are written", () => {
  const text = `<?xml version="1.0"?><qda:CodeBook xmlns:qda="urn:QDA-XML:codebook:1.0"><qda:Codes>
    <qda:Code color="#ff0000" guid="x" name='a &gt; "b"'><qda:Description><![CDATA[one & two]]></qda:Description>
      <qda:Code name="c > d" isCodable="true"/></qda:Code></qda:Codes></qda:CodeBook>`;
  expect(importRefi(text, "r").codebook.concepts).toEqual([
    { id: "a-b", prefLabel: 'a > "b"', definition: "one & two", terms: [] },
    { id: "a-b.c-d", prefLabel: "c > d", broader: "a-b", terms: [] },
  ]);
});

test("quanteda gets every form of what it can say, nested, and is told what it cannot", () => {
  const { text, skipped } = exportQuanteda(codebook);
  expect(text).toBe(
    "Power:\n  - power\n  - powers\n  - state power\n  - state powers\n  - states power\n  - states powers\n  - great power\n  - great powers\n  - weak power\n  - weak powers\n  - feeble power\n  - feeble powers\n  - feebles power\n  - feebles powers\n  - Soft power:\n      - soft power\n      - soft powers\n",
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
