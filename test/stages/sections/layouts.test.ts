import { expect, test } from "vitest";
import type { AnnotatedDocument } from "../../../src/model/document.ts";
import { annotate } from "../../../src/pipeline/annotate.ts";
import { source, stepsTo } from "../../support/annotate.ts";
import * as articles from "./articles.ts";

const steps = await stepsTo("sections");

function read(text: string, format = "txt"): AnnotatedDocument {
  return annotate(source(text, { format }), steps);
}

/** Kind, number, heading or else first words, level, and how many paragraphs, a line for each section. */
function outline({ text, sections = [], paragraphs = [] }: AnnotatedDocument): string[] {
  return sections.map(({ kind, number, heading, level, start, end }, index) => {
    const words =
      heading ??
      text
        .slice(start, Math.min(end, start + 24))
        .replace(/\s+/gu, " ")
        .trim();
    const count = paragraphs.filter(({ section }) => section === index).length;
    return [kind, number, `“${words}”`, level, `${count}¶`].filter((part) => part !== "" && part).join(" ");
  });
}

function formatOf(name: string): string {
  return name === "markdown" || name === "boldLabels" ? "md" : "txt";
}

test("numbered headings, references and page headers in hard-wrapped text", () => {
  const document = read(articles.hardWrapped);
  expect(outline(document)).toEqual([
    "boilerplate “Journal of Baltic Securi” 0¶",
    "title “Sovereignty after Access” 0¶",
    "authors “Jonas Petraitis¹ and Mar” 0¶",
    "affiliation “¹ Vilnius University, In” 1¶",
    "affiliation “² Leiden University, Fac” 1¶",
    "boilerplate “Received 3 March 2019; a” 0¶",
    "abstract “Abstract” 1 1¶",
    "keywords “Keywords” 1 1¶",
    "section 1 “Introduction” 1 2¶",
    "section 2 “Theory and Literature” 1 0¶",
    "section 2.1 “Pooled sovereignty” 2 2¶",
    "boilerplate “203” 0¶",
    "boilerplate “Sovereignty after Access” 0¶",
    "boilerplate “204” 0¶",
    "boilerplate “Sovereignty after Access” 0¶",
    "section 2.2 “Consent as a process” 2 5¶",
    "section 3 “Data” 1 4¶",
    "section 4 “Conclusion” 1 1¶",
    "section “Acknowledgements” 1 1¶",
    "funding “Funding” 1 1¶",
    "references “References” 1 4¶",
  ]);
  expect(document.front).toEqual({
    title: "Sovereignty after Accession: Lithuania, the European Union and the Limits of Consent",
    authors: ["Jonas Petraitis", "Maria van der Linden"],
    year: 2019,
    keywords: ["sovereignty", "European Union", "Lithuania", "consent"],
  });
});

test("a paragraph that a page header interrupts stays one", () => {
  const { text, paragraphs = [] } = read(articles.hardWrapped);
  const cut = paragraphs.find(({ start, end }) => text.slice(start, end).includes("scien-"));
  expect(cut && text.slice(cut.start, cut.end)).toMatch(/^Pooling is thus.*tists alike\.$/su);
});

test("Markdown", () => {
  const document = read(articles.markdown, "md");
  expect(outline(document)).toEqual([
    'boilerplate “--- title: "Borders of t” 0¶',
    "title “# Borders of the Steppe” 0¶",
    "authors “*Aigerim Sadykova and Pe” 0¶",
    "abstract “Abstract” 1 1¶",
    "section “Introduction” 1 2¶",
    "section “Two waves” 2 3¶",
    "section “Setext heading” 1 1¶",
    "section “Conclusion” 1 1¶",
    "section “Notes” 1 0¶",
    "note 1 “[^1]: S. Krasner, *Sover” 1¶",
    "note 2 “[^2]: See the treaty of” 2¶",
    "note tok “[^tok]: Ibid., p. 7.” 1¶",
  ]);
  expect(document.front).toEqual({
    title: "Borders of the Steppe",
    authors: ["Aigerim Sadykova", "Peter Novák"],
    year: 2021,
    keywords: ["sovereignty", "borders", "Kazakhstan"],
  });
  expect(document.issues).toEqual([]);
});

test("headings in capitals and in sentence case, and plain digits as note calls", () => {
  const document = read(articles.capitals);
  expect(outline(document).filter((line) => !line.startsWith("note"))).toEqual([
    "title “THE LAST GUARANTEE: NUCL” 0¶",
    "authors “By Olena Kovalenko” 0¶",
    "affiliation “Olena Kovalenko is a res” 1¶",
    "section “INTRODUCTION” 1 2¶",
    "section “THE MEMORANDUM” 1 0¶",
    "section “What the text says” 2 1¶",
    "section “What the text does not say” 2 1¶",
    "section “CONCLUSIONS” 1 1¶",
    "section “NOTES” 1 0¶",
  ]);
  const { notes = [], noteCalls = [] } = document;
  expect(noteCalls.map(({ number }) => number)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9"]);
  expect(notes.map(({ refersTo }) => refersTo ?? "").join()).toBe(",,2,1,,,6,,1");
  expect(document.issues).toEqual([]);
});

test("headings in sentence case and superscript digits", () => {
  const document = read(articles.sentenceCase);
  expect(outline(document).filter((line) => !line.startsWith("note"))).toEqual([
    "title “Catalonia’s unfinished s” 0¶",
    "authors “Eleanor Whitcombe, Unive” 0¶",
    "section “This article explores ho” 1¶",
    "section “A claim without a state” 1 2¶",
    "section “The courts step in” 1 1¶",
    "section “Conclusion” 1 1¶",
    "section “Notes” 1 0¶",
  ]);
  expect(document.noteCalls?.map(({ number }) => number)).toEqual(["1", "2", "3", "4"]);
  expect(document.front?.authors).toEqual(["Eleanor Whitcombe"]);
});

test("paragraphs told by indentation, and a subtitle", () => {
  const document = read(articles.indented);
  expect(outline(document)).toEqual([
    "title “THE QUESTION OF KARABAKH” 0¶",
    "authors “Leyla Mammadova” 0¶",
    "affiliation “Baku State University” 1¶",
    "section “The dispute over Nagorno” 2¶",
    "section I “HISTORICAL BACKGROUND” 1 2¶",
    "section A “The Soviet Period” 2 1¶",
    "section B “After 1991” 2 1¶",
    "section II “CONCLUSION” 1 1¶",
  ]);
  expect(document.front?.title).toBe("THE QUESTION OF KARABAKH: Sovereignty and Self-Determination");
});

test("a news page and its menu", () => {
  const document = read(articles.news);
  expect(outline(document)).toEqual([
    "boilerplate “Home Politics World Shar” 0¶",
    "title “Moldova’s president warn” 0¶",
    "authors “By Ana Popescu, Chisinau” 0¶",
    "boilerplate “12 May 2023” 0¶",
    "section “Moldova’s president said” 3¶",
    "boilerplate “Advertisement” 0¶",
    "section “What happens next” 1 1¶",
    "boilerplate “Read more: Transnistria” 0¶",
    "boilerplate “© 2023 The Example Times” 0¶",
  ]);
  expect(document.front).toMatchObject({ authors: ["Ana Popescu"], year: 2023 });
});

test("footnotes at the end of pages do not swallow what follows them", () => {
  const document = read(articles.footnotes);
  expect(outline(document).filter((line) => !/^(?:note|boilerplate)/u.test(line))).toEqual([
    "title “Taiwan and the Grammar o” 0¶",
    "authors “Wei-Ling Chen” 0¶",
    "abstract “Abstract” 1 1¶",
    "section “Introduction” 1 2¶",
    "section “Recognition as Speech” 1 1¶",
    "section “Conclusion” 1 1¶",
  ]);
  const { notes = [], issues } = document;
  expect(notes.map(({ refersTo }) => refersTo ?? "").join()).toBe(",1,,,3,4");
  expect(issues).toEqual([]);
});

test("one paragraph a line", () => {
  expect(outline(read(articles.onePerLine))).toEqual([
    "title “Water and Power in the N” 0¶",
    "authors “Tsegaye Bekele and Amira” 0¶",
    "affiliation “Addis Ababa University;” 1¶",
    "abstract “Abstract” 1 1¶",
    "keywords “Keywords” 1 1¶",
    "section 1 “Introduction” 1 2¶",
    "section 2 “Two Vocabularies” 1 0¶",
    "section 2.1 “Upstream” 2 1¶",
    "section 2.2 “Downstream” 2 1¶",
    "section 3 “Conclusion” 1 1¶",
    "references “References” 1 2¶",
  ]);
});

test("page headers that alternate", () => {
  const document = read(articles.alternating);
  expect(outline(document)).toEqual([
    "boilerplate “44” 0¶",
    "title “The Sovereign Steppe: La” 0¶",
    "authors “DINARA ABENOVA” 0¶",
    "affiliation “School of Law, Nazarbaye” 1¶",
    "abstract “Abstract” 1 1¶",
    "keywords “Keywords” 1 1¶",
    "section 1 “Introduction” 1 2¶",
    "boilerplate “45” 0¶",
    "section 2 “Law and its Limits” 1 0¶",
    "section 2.1 “The Code of 2003” 2 1¶",
    "section 2.2 “The Amendments of 2015” 2 1¶",
    "boilerplate “46” 0¶",
    "section 3 “Conclusion” 1 1¶",
    "funding “Acknowledgements” 1 1¶",
    "references “References” 1 3¶",
  ]);
  expect(document.front?.authors).toEqual(["Dinara Abenova"]);
});

test("Markdown with labels in bold", () => {
  const document = read(articles.boldLabels, "md");
  expect(outline(document)).toEqual([
    "title “# Who Owns the Cloud? Di” 0¶",
    "authors “**Authors:** Anna Lindqv” 0¶",
    "affiliation “**Affiliations:** Uppsal” 1¶",
    "doi “**DOI:** [10.1234/abcd.5” 0¶",
    "abstract “Abstract” 1 1¶",
    "keywords “Keywords” 1 1¶",
    "section “Introduction” 1 2¶",
    "section 1 “What sovereignty means” 1 2¶",
    "section 1.1 “Data” 2 1¶",
    "section “Conclusion” 1 1¶",
    "funding “*This research was funde” 1¶",
    "boilerplate “---” 0¶",
    "note 1 “[^1]: T. Breton, “Speech” 1¶",
    "note 2 “[^2]: Case C-311/18 *Sch” 1¶",
    "note 3 “[^3]: Ibid.” 1¶",
    "note 4 “[^4]: See J. Pohle and T” 1¶",
    "note 5 “[^5]: Floridi, op. cit.,” 1¶",
  ]);
  expect(document.front).toEqual({
    title: "Who Owns the Cloud? Digital Sovereignty in Europe",
    authors: ["Anna Lindqvist", "Paolo Rossi"],
    doi: "10.1234/abcd.5678",
    keywords: ["cloud", "digital sovereignty", "Europe"],
  });
  expect(document.notes?.map(({ refersTo }) => refersTo ?? "").join()).toBe(",,2,,4");
});

test("calls of numbered references are calls, and no notes are missed", () => {
  const { noteCalls = [], notes, issues, text } = read(articles.bibliography);
  expect(noteCalls.map(({ start, end }) => text.slice(start, end)).join(" ")).toBe(
    "[1] [2] [3] [5] [1,  6] [3]",
  );
  expect(notes).toEqual([]);
  expect(issues).toEqual([]);
});

test.each(Object.entries(articles))("line ends do not matter: %s", (name, text) => {
  const format = formatOf(name);
  const expected = outline(read(text, format)).map((line) => line.replace(/“.*”/u, ""));
  for (const lineEnd of ["\r\n", "\r"]) {
    const found = outline(read(text.replaceAll("\n", lineEnd), format));
    expect(found.map((line) => line.replace(/“.*”/u, ""))).toEqual(expected);
  }
});

test.each(Object.entries(articles))("decomposed letters do not matter: %s", (name, text) => {
  const format = formatOf(name);
  const kinds = (document: AnnotatedDocument) =>
    document.sections?.map(({ kind, level }) => `${kind} ${level}`);
  expect(kinds(read(text.normalize("NFD"), format))).toEqual(kinds(read(text, format)));
});
