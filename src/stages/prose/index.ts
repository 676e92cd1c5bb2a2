import { z } from "zod";
import type { Document } from "../../model/document.ts";
import type { Stage } from "../stage.ts";
import { Blanks } from "./blanks.ts";
import { blankCharacters } from "./characters.ts";
import { blankMarkdown } from "./markdown.ts";
import { blankInnerBoilerplate, blankNoteLabels } from "./structure.ts";

const options = z.strictObject({});

type Input = Document<"sections" | "notes" | "noteCalls">;

/** Blanks what is not running prose without moving an offset. */
export const prose: Stage<"sections" | "notes" | "noteCalls", "prose", z.infer<typeof options>> = {
  name: "prose",
  summary: "the text with note calls, URLs, markup and control characters blanked in place",
  requires: ["sections", "notes", "noteCalls"],
  assigns: ["prose"],
  options,
  setUp() {
    return (document) => {
      const { text, format, noteCalls } = document satisfies Input;
      const blanks = new Blanks();
      for (const { start, end } of noteCalls) blanks.add(start, end);
      blankNoteLabels(document, blanks);
      blankInnerBoilerplate(document, blanks);
      const isMarkdown = format === "md" || format === "markdown";
      if (isMarkdown) blankMarkdown(text, blanks);
      const issues = blankCharacters(text, blanks, isMarkdown);
      return { prose: blanks.applyTo(text), issues };
    };
  },
};
