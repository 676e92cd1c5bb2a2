import { expect, test } from "vitest";
import type { Structure } from "../../../src/model/document.ts";
import { annotate } from "../../../src/pipeline/annotate.ts";
import { source, stepsTo } from "../../support/annotate.ts";

const steps = await stepsTo("sections");
const body =
  "States are said to be sovereign when nobody else commands within their borders. Few of them are so in every respect.";

function read(text: string, format = "txt") {
  return annotate(source(text, { format }), steps);
}

function headings(text: string, format = "txt"): string[] {
  const { sections = [] } = read(text, format);
  return sections.filter(({ kind }) => kind === "section").flatMap(({ heading }) => heading ?? []);
}

function kinds(text: string, format = "txt"): string[] {
  return (read(text, format).sections ?? []).map(({ kind }) => kind);
}

test.each([
  ["Introduction", ["Introduction"]],
  ["Introduction:", ["Introduction"]],
  ["1. Introduction", ["Introduction"]],
  ["THE LONG ROAD TO INDEPENDENCE", ["THE LONG ROAD TO INDEPENDENCE"]],
  ["Russia and the Sovereignty of Post-Soviet States", ["Russia and the Sovereignty of Post-Soviet States"]],
  ["Who Governs?", ["Who Governs?"]],
  ["The limits of recognition", ["The limits of recognition"]],
  ["Policy of the U.S.S.R.", ["Policy of the U.S.S.R."]],
  ["This sentence is a short paragraph.", []],
  ["“A Quotation on Its Own Line”", []],
  ["Mr. President,", []],
  ["Mr President", []],
  ["Excellencies, Ladies and Gentlemen", []],
  ["– First, the borders", []],
  ["(1) Borders of the Republic", []],
  ["• Borders of the Republic", []],
  ["Figure 1. Borders", []],
  ["Table 2: Trade with Russia", []],
  ["1991 | 1992 | 1993", []],
  ["We asked three questions:", []],
  ["2021", []],
  ["which they did not", []],
  ["Q: Is the Republic a Sovereign State?", []],
])("between two paragraphs %j gives the headings %j", (line, expected) => {
  expect(headings(`${body}\n\n${line}\n\n${body}`)).toEqual(expected);
  expect(headings(`${body} ${body}\n${line}\n${body} ${body}`).slice(0, 1)).toEqual(
    line === "The limits of recognition" ? [] : expected,
  );
});

test.each([
  ["a list of short lines", `${body}\n\nPeace\n\nSecurity\n\nDevelopment\n\n${body}`],
  ["numbered items without text between", `${body}\n\n1. Peace\n\n2. Security\n\n3. Development\n\n${body}`],
  ["signatures at the end", `${body}\n\nJane Doe\n\nJohn Roe`],
  ["a name below a speech", `${body}\n\nThank you.\n\nMarie Curie`],
])("finds no heading in %s", (_, text) => {
  expect(headings(text)).toEqual([]);
});

test.each([
  ["## 2. Recognition\n\nText.", "2", "Recognition"],
  ["## *Two* [ways](x.md) {#ways}\n\nText.", "", "Two ways"],
  ["Two ways\n========\n\nText.", "", "Two ways"],
])("the heading of the Markdown %j has the number %j and the words %j", (text, number, heading) => {
  expect(read(`# Introduction\n\nText.\n\n${text}`, "md").sections?.[1]).toMatchObject({ number, heading });
});

test("levels follow numbering, and parents enclose their subsections", () => {
  const text = ["1 Theory", body, "1.1 Pooling", body, "1.1.1 Courts", body, "2 Data", body].join("\n\n");
  const { sections = [] } = read(text);
  expect(sections.map(({ level, parent }) => [level, parent])).toEqual([
    [1, undefined],
    [2, 0],
    [3, 1],
    [1, undefined],
  ]);
});

test.each([
  ["", []],
  [" \n\t\n", []],
  ["word", ["section"]],
  [body, ["section"]],
  [`${body}\n\n${body}`, ["section"]],
  ["It gives me great pleasure\nto speak here.", ["section"]],
  ["Mr. President,\nDistinguished Delegates,\nIt is an honour to speak here today.", ["section"]],
])("where nothing is found in %j the kinds are %j", (text, expected) => {
  expect(kinds(text)).toEqual(expected);
});

test("a section without anything else spans from the first to the last character that is not blank", () => {
  expect(read(`\n  ${body}\n\n`).sections).toEqual([
    { id: "s001", kind: "section", number: "", start: 3, end: 3 + body.length },
  ]);
});

test.each([
  ["Rustem KADYRZHANOV Zhannat MAKASHEVA", ["Rustem Kadyrzhanov", "Zhannat Makasheva"]],
  ["by Jane Doe and John Roe", ["Jane Doe", "John Roe"]],
  ["Jane Doe¹, John Roe²", ["Jane Doe", "John Roe"]],
  ["Jane Doe, University of Exeter", ["Jane Doe"]],
  [
    "J. R. Smith; María José García-López & O. O’Brien",
    ["J. R. Smith", "María José García-López", "O. O’Brien"],
  ],
  ["Maria van der Linden, PhD, and Wei-Ling Chen", ["Maria van der Linden", "Wei-Ling Chen"]],
  ["JANE DOE AND JOHN ROE", ["Jane Doe", "John Roe"]],
  ["Lessons from Georgia", []],
  ["Foreign Policy Analysis", []],
])("under a title %j names the authors %j", (line, expected) => {
  expect(read(`A Title in Its Own Right\n\n${line}\n\nAbstract\n\n${body}`).front?.authors).toEqual(expected);
});

test.each([
  ["Journal of Andean Studies 14 (2019), 33–51", 2019],
  ["International Affairs 94:1 (2018) 121–140", 2018],
  ["Nations and Nationalism 15(3), 2009, pp. 482–500.", 2009],
  ["Briefing Paper\nNumber 08123, 4 March 2021", 2021],
  ["Working Paper 17\n© 2014", 2014],
])("above the title %j is the imprint", (line, year) => {
  const document = read(`${line}\n\nA Title in Its Own Right\n\nJane Doe\n\nAbstract\n\n${body}`);
  expect(document.front).toMatchObject({ title: "A Title in Its Own Right", authors: ["Jane Doe"], year });
});

test("affiliations with the marks of the authors name no author", () => {
  const people =
    "Ana T. Quispe* and John O’Hara†\n*Universidad Mayor de San Andrés, La Paz; †University of Leeds, UK";
  const document = read(`A Title in Its Own Right\n\n${people}\n\nAbstract\n\n${body}`);
  expect(document.front?.authors).toEqual(["Ana T. Quispe", "John O’Hara"]);
  expect(kinds(document.text)).toEqual(["title", "authors", "affiliation", "abstract"]);
});

test.each([
  ["DOI: https://doi.org/10.37178/ca-c.21.4.09", { doi: "10.37178/ca-c.21.4.09" }],
  ["doi:10.1000/182", { doi: "10.1000/182" }],
  ["Published 12 May 2019", { year: 2019 }],
  ["12 May 2019", { year: 2019 }],
  ["© 2020 The Authors", { year: 2020 }],
  ["Keywords: borders, law; trade", { keywords: ["borders, law", "trade"] }],
  ["Key words: borders, law, trade.", { keywords: ["borders", "law", "trade"] }],
  ["KEYWORDS\n\nborders, law", { keywords: ["borders", "law"] }],
])("below the authors %j says %j", (line, expected) => {
  const text = `A Title in Its Own Right\n\nJane Doe\n\n${line}\n\nIntroduction\n\n${body}`;
  expect(read(text).front).toMatchObject(expected);
});

test.each([
  ["[1] Krasner, 1999.\n\n[2] Ibid.", "called.[1] Again.[2]"],
  ["[1] Krasner, 1999.\n[2] Ibid.", "called.[1] Again.[2]"],
  ["¹ Krasner, 1999.\n\n² Ibid.", "called.¹ Again.²"],
  ["Notes\n\n1. Krasner, 1999.\n2. Ibid.", "called.1 Again.2"],
  ["Endnotes\n\n1 Krasner, 1999.\n2 Ibid.", "called1 and again.2"],
  ["NOTES\n\n1) Krasner, 1999.\n2) Ibid.", "called.¹ Again.²"],
  ["1. Krasner, 1999.\n2. Ibid.", "called.1 Again.”2 And"],
  ["NOTES\n\n1 Krasner, 1999.\n2 Ibid.", "called.1 In 2014.2 Then"],
  ["NOTES\n\n1 Krasner, 1999.\n2 Ibid.", "called1, and 7 per cent.2 Then"],
])("pairs the notes %j with their calls in %j", (list, calls) => {
  const { notes = [], noteCalls = [], issues, text } = read(`${body} They are ${calls} So it is.\n\n${list}`);
  expect(notes.map(({ start, end }) => text.slice(start, end).replace(/^\P{L}+/u, ""))).toEqual([
    "Krasner, 1999.",
    "Ibid.",
  ]);
  expect(notes.map(({ call }) => call?.start)).toEqual(noteCalls.map(({ start }) => start));
  expect(notes.map(({ number, refersTo }) => `${number}${refersTo ?? ""}`)).toEqual(["1", "21"]);
  expect(issues).toEqual([]);
});

test.each([
  "In 1990.2 it rose, in No.1 too.",
  "The G1 and the COVID2 crisis.",
  "It covers 5 km² and 10² more.",
])("finds no call in %j", (sentence) => {
  expect(read(`${sentence} ${body}\n\nNotes\n\n1 Krasner.\n2 Buzan.`).noteCalls).toEqual([]);
});

test("says which calls and notes stay alone", () => {
  const { issues } = read(`${body}[1] And more.[3]\n\n[1] Krasner.\n\n[2] Buzan.`);
  expect(issues.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    "NOTE_WITHOUT_CALL: 1 note has no call (2)",
    "CALL_WITHOUT_NOTE: 1 call has no note (3)",
  ]);
});

test.each([
  ["[3] Ibid., p. 4.", "1"],
  ["[3] See: Ibidem.", "1"],
  ["[3] Krasner, op. cit., p. 7.", "1"],
  ["[3] See B. Buzan and O. Wæver, op. cit.", undefined],
  ["[3] Krasner, supra note 1, p. 3.", "1"],
  ["[3] See note 1 above.", "1"],
  ["[3] Krasner (n 1) 44.", "1"],
  ["[3] S. Krasner, “Ibid and Other Words,” 2001.", undefined],
])("the note %j refers to %s", (third, expected) => {
  const text = `${body}[1] A.[2] B.[3]\n\n[1] S. Krasner, Sovereignty, Princeton, 1999.\n\n[2] Ibid.\n\n${third}`;
  expect(read(text).notes?.[2]?.refersTo).toBe(expected);
});

test("a note may have paragraphs, and the last one ends with its own", () => {
  const text = `${body}[1] More.[2]\n\n[1] First.\n\nStill the first.\n\n[2] Second.\n\nPrevious Post Next Post`;
  const { sections = [] } = read(text);
  expect(sections.map(({ kind, start, end }) => [kind, text.slice(start, end).slice(-12)])).toEqual([
    ["section", "t.[1] More.[2]".slice(-12)],
    ["note", "l the first."],
    ["note", "[2] Second.".slice(-12)],
    ["boilerplate", "st Next Post"],
  ]);
});

test.each([
  "This research was funded by the Science Committee (Grant No. AR08856174).",
  "The authors received no financial support for the research.",
  "Funding: Research Council of Lithuania.",
  "The author’s work was supported by the Volkswagen Foundation.",
])("the last paragraph %j is a statement of funding", (paragraph) => {
  expect(kinds(`Conclusion\n\n${body}\n\n${paragraph}\n\nReferences\n\nDoe, J. (2001). A book.`)).toEqual([
    "section",
    "funding",
    "references",
  ]);
});

test("short lines within references are no headings", () => {
  const text = `Conclusion\n\n${body}\n\nBibliography\n\nPrimary Sources\n\nDoe, J. (2001). A book about it all, in two parts.\n\nAppendix\n\n${body}`;
  expect(kinds(text)).toEqual(["section", "references", "section"]);
});

test("page numbers that rise are boilerplate, years are not", () => {
  const page = (n: number) => `${body} And then they\n\n${n}\n\nwent on. ${body}`;
  expect(kinds([page(7), page(8), page(9)].join("\n\n"))).toEqual([
    "section",
    ...Array(3).fill("boilerplate"),
  ]);
  expect(kinds(["1991", body, "1992", body, "1993", body].join("\n\n"))).not.toContain("boilerplate");
});

test("symbols and dates beside a form feed are boilerplate, and the sentence goes on behind them", () => {
  const text = `${body} However, it is plain that most of them have\n15-29425 31/34\n\fA/70/PV.15 29/09/2015\nAfghan roots.`;
  expect(kinds(text)).toEqual(["section", "boilerplate", "boilerplate"]);
  expect(read(text).paragraphs).toHaveLength(1);
});

test("divisions of a law are headings, each below the sort that holds it", () => {
  const law = ["CHAPTER I", "Article 1", body, "Article 2", body, "CHAPTER II", "Article 3", body].join(
    "\n\n",
  );
  const { sections = [] } = read(`${body}\n\n${law}`);
  expect(sections.map(({ heading, number, level }) => [heading, number, level]).slice(1)).toEqual([
    ["CHAPTER I", "I", 1],
    ["Article 1", "1", 2],
    ["Article 2", "2", 2],
    ["CHAPTER II", "II", 1],
    ["Article 3", "3", 2],
  ]);
});

test("the lines of a table of contents are no headings", () => {
  const lines = ["1 Introduction ..... 1", "2 Theory ..... 3", "2.1 Pooling ..... 4", "3 Conclusion ..... 9"];
  const parts = ["1 Introduction", body, "2 Theory", "2.1 Pooling", body, "3 Conclusion", body];
  const text = `The State of the State\n\nContents\n\n${lines.join("\n")}\n\n${parts.join("\n\n")}`;
  expect(headings(text)).toEqual(["Contents", "Introduction", "Theory", "Pooling", "Conclusion"]);
});

test("Markdown may list its notes under a heading, and call them by <sup>", () => {
  const text = `# Introduction\n\n${body}<sup>1</sup> More.<sup>2</sup>\n\n# Notes\n\n1. Krasner.\n2. Ibid.`;
  const { notes = [], issues } = read(text, "md");
  expect(notes.map(({ number, refersTo }) => [number, refersTo])).toEqual([
    ["1", undefined],
    ["2", "1"],
  ]);
  expect(issues).toEqual([]);
});

test("lines of a note that start with a number are no notes", () => {
  const first =
    "1. S. Krasner, “Compromising Westphalia,” International Security, Vol.\n20, No. 3, 1995, pp. 115–151.";
  const { notes = [], text } = read(`${body}1 More.2\n\n${first}\n2. Ibid., p.\n12 and passim.`);
  expect(notes.map(({ start, end }) => text.slice(start, end))).toEqual([
    first,
    "2. Ibid., p.\n12 and passim.",
  ]);
});

test("a part of a text may start with a later number", () => {
  expect(headings(`3. Data\n\n${body}\n\n4. Results\n\n${body}`)).toEqual(["Data", "Results"]);
});

test("what a reader already knew is taken as it is", () => {
  const structure: Structure = {
    sections: [{ id: "s001", kind: "abstract", number: "", start: 0, end: 4 }],
    paragraphs: [{ start: 0, end: 4, section: 0 }],
    notes: [],
    noteCalls: [],
    front: { authors: ["Jane Doe"], keywords: [] },
  };
  expect(annotate(source("Text", { structure }), steps)).toMatchObject(structure);
});

test.each(["A report by", "Written by", "Working paper by", "Text by", "BY"])(
  "%s names the authors, and a summary may follow them in its own paragraph",
  (by) => {
    const text = `Two Referendums and None\n\n${by} Marta Quintana and Ewan Reid\n\nSummary. ${body}\n\n1 Introduction\n\n${body}`;
    expect(read(text).front?.authors).toEqual(["Marta Quintana", "Ewan Reid"]);
    expect(kinds(text)).toEqual(["title", "authors", "abstract", "section"]);
  },
);

test("a question between blank lines heads what follows, and one in a line below does not", () => {
  expect(headings(`Two islands\n\n${body}\n\nWho owns the pole?\n\n${body}`)).toContain("Who owns the pole?");
  expect(headings(`${body}\n\nWho owns the pole?\n${body}\n\n${body}`)).toEqual([]);
});

test("a chapter's number above its title belongs to the title's zone, not to its words", () => {
  const document = read(`Chapter Six\n\nWhose North? Greenland and Haiti\n\nTwo islands\n\n${body}`);
  expect(document.front?.title).toBe("Whose North? Greenland and Haiti");
  expect(document.sections?.map(({ kind, start }) => [kind, start])[0]).toEqual(["title", 0]);
});

test("a note may be called after a resolution's number or a year, not after a decimal point", () => {
  const notes = "1. Krasner.\n2. UN Doc S/RES/833.\n3. Ibid.";
  const text = `${body}1 Its borders were confirmed in Resolution 833.2 No state objected until 2004.3 Some 125.3 metres remained.\n\nNotes\n\n${notes}`;
  const { noteCalls = [] } = read(text);
  expect(noteCalls.map(({ start, end }) => text.slice(start - 4, end))).toEqual([
    `${body.slice(-4)}1`,
    "833.2",
    "004.3",
  ]);
});
