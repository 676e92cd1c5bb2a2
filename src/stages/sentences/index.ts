import { z } from "zod";
import type { Paragraph, Section, Sentence } from "../../model/annotation.ts";
import type { Document } from "../../model/document.ts";
import type { Issue } from "../../model/issue.ts";
import type { Span } from "../../model/span.ts";
import type { Stage } from "../stage.ts";
import { LONGEST_SENTENCE, type Manner, splitSentences } from "./split.ts";

const options = z.strictObject({});

type Input = Document<"sections" | "paragraphs" | "noteCalls" | "prose">;

/** Cuts all sections but boilerplate into sentences; every character of theirs but white space is in one. */
export const sentences: Stage<
  "sections" | "paragraphs" | "noteCalls" | "prose",
  "sentences",
  z.infer<typeof options>
> = {
  name: "sentences",
  summary: "sentences of headings, paragraphs and notes",
  requires: ["sections", "paragraphs", "noteCalls", "prose"],
  assigns: ["sentences"],
  options,
  setUp() {
    return (document) => {
      const sentences = sentencesOf(document);
      return { sentences, issues: longSentences(sentences) };
    };
  },
};

function sentencesOf({ text, prose, sections, paragraphs, noteCalls }: Input): Sentence[] {
  const found: Sentence[] = [];
  const words = { text, prose, calls: noteCalls };
  const add = (span: Span, section: number, paragraph: number, manner: Manner) => {
    for (const sentence of splitSentences(words, span, manner))
      found.push({ ...sentence, section, paragraph });
  };
  let next = 0;
  sections.forEach((section, index) => {
    if (section.kind === "boilerplate") return;
    if (section.headingSpan) add(section.headingSpan, index, -1, "whole");
    let covered = section.headingSpan?.end ?? section.start;
    const manner = mannerOf(section);
    for (; paragraphs[next]?.section === index; next++) {
      const paragraph = paragraphs[next] as Paragraph;
      covered = paragraph.end;
      add(paragraph, index, next, manner);
    }
    if (covered === section.start) add(section, index, -1, "whole");
  });
  return found;
}

/** Facts stay whole, and so does an entry of a list of references. */
function mannerOf({ kind }: Section): Manner {
  if (kind === "section" || kind === "abstract" || kind === "funding") return "prose";
  return kind === "note" ? "citation" : "whole";
}

function longSentences(sentences: readonly Sentence[]): Issue[] {
  const long = sentences.filter(({ start, end }) => end - start > LONGEST_SENTENCE - 1);
  const [first] = long;
  if (!first) return [];
  const message = `${long.length} stretch(es) without a sentence end were cut at ${LONGEST_SENTENCE} characters`;
  return [{ code: "LONG_SENTENCE", message, place: { start: first.start, end: first.end } }];
}
