import { z } from "zod";
import type { Paragraph, Section } from "../../model/annotation.ts";
import type { Stage } from "../stage.ts";

const options = z.strictObject({});

/** Finds the parts of an article: front matter, headed sections, paragraphs, notes, boilerplate. */
export const sections: Stage<
  never,
  "sections" | "paragraphs" | "notes" | "noteCalls" | "front",
  z.infer<typeof options>
> = {
  name: "sections",
  summary: "front matter, headed sections, paragraphs, notes and their calls",
  requires: [],
  assigns: ["sections", "paragraphs", "notes", "noteCalls", "front"],
  options,
  setUp() {
    return ({ text }) => {
      const whole: Section = { id: "s001", kind: "section", number: "", start: 0, end: text.length };
      const paragraphs: Paragraph[] = [];
      for (const match of text.matchAll(/[^\n]+/gu)) {
        paragraphs.push({ start: match.index, end: match.index + match[0].length, section: 0 });
      }
      return {
        sections: [whole],
        paragraphs,
        notes: [],
        noteCalls: [],
        front: { authors: [], keywords: [] },
      };
    };
  },
};
