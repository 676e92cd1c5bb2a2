import { z } from "zod";
import type { Paragraph, Section } from "../../model/annotation.ts";
import { CharacterFinder } from "../../model/character-finder.ts";
import type { Document } from "../../model/document.ts";
import type { Issue } from "../../model/issue.ts";
import type { Stage } from "../stage.ts";
import { LONGEST_SENTENCE, type Manner, type Sink, splitSentences } from "./split.ts";

const options = z.strictObject({});

type Input = Document<"sections" | "paragraphs" | "noteCalls" | "prose">;

/** Marks that may end a sentence. */
const stopMarks = [".", "?", "!", "…"];

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
      const sink = cutAll(document);
      return { sentences: sink.sentences, issues: longSentences(sink) };
    };
  },
};

function cutAll(document: Input): Sink {
  const { text, prose, sections, paragraphs, noteCalls } = document;
  const sink: Sink = { sentences: [], section: 0, paragraph: -1, long: 0 };
  const words = { text, prose, stops: new CharacterFinder(prose, stopMarks), calls: noteCalls };
  let next = 0;
  sections.forEach((section, index) => {
    const first = next;
    while (paragraphs[next]?.section === index) next++;
    if (section.kind === "boilerplate") return;
    sink.section = index;
    sink.paragraph = -1;
    if (section.headingSpan) splitSentences(words, section.headingSpan, "whole", sink);
    const manner = mannerOf(section);
    if (next === first) {
      // Facts such as a title have no paragraphs.
      const start = section.headingSpan?.end ?? section.start;
      splitSentences(words, { start, end: section.end }, manner, sink);
    }
    for (let i = first; i < next; i++) {
      sink.paragraph = i;
      splitSentences(words, paragraphs[i] as Paragraph, manner, sink);
    }
  });
  return sink;
}

/** Facts stay whole, and so does an entry of a list of references. */
function mannerOf({ kind }: Section): Manner {
  if (kind === "section" || kind === "abstract" || kind === "funding") return "prose";
  return kind === "note" ? "citation" : "whole";
}

function longSentences({ long, firstLong }: Sink): Issue[] {
  if (!firstLong) return [];
  const message = `${long} stretches longer than any sentence, cut at ${LONGEST_SENTENCE} characters`;
  return [{ code: "LONG_SENTENCE", message, place: firstLong }];
}
