import { z } from "zod";
import type { Sentence } from "../../model/annotation.ts";
import type { Stage } from "../stage.ts";

const options = z.strictObject({});

/** Splits headings and paragraphs into sentences. */
export const sentences: Stage<"sections" | "paragraphs" | "prose", "sentences", z.infer<typeof options>> = {
  name: "sentences",
  summary: "sentences of headings and paragraphs",
  requires: ["sections", "paragraphs", "prose"],
  assigns: ["sentences"],
  options,
  setUp() {
    return ({ paragraphs, prose }) => {
      const sentences: Sentence[] = [];
      paragraphs.forEach((paragraph, index) => {
        const text = prose.slice(paragraph.start, paragraph.end);
        for (const match of text.matchAll(/\S.*?(?:[.!?]["”’)\]]*(?=\s|$)|$)/gu)) {
          const start = paragraph.start + match.index;
          sentences.push({
            start,
            end: start + match[0].length,
            section: paragraph.section,
            paragraph: index,
          });
        }
      });
      return { sentences };
    };
  },
};
