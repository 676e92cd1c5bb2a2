import type { Section } from "../../model/annotation.ts";
import type { Document } from "../../model/document.ts";
import type { Blanks } from "./blanks.ts";

/** The numbers before notes: `[12]`, `¹²`, `12.`, `[^12]:`. */
export function blankNoteLabels({ text, notes }: Document<"notes">, blanks: Blanks): void {
  for (const { start, end } of notes) {
    const label = /^(?:\[\^[^\]\s]{1,40}\]:|\[\d{1,4}\]|[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\d{1,3}[.)]?)/u.exec(
      text.slice(start, Math.min(end, start + 46)),
    );
    if (label) blanks.add(start, start + label[0].length);
  }
}

/** Page headers and numbers that stand inside the section whose pages they are on. */
export function blankInnerBoilerplate({ sections }: Document<"sections">, blanks: Blanks): void {
  let outer: Section | undefined;
  for (const section of sections) {
    if (section.kind !== "boilerplate") outer = section;
    else if (outer && section.end <= outer.end) blanks.add(section.start, section.end);
  }
}
