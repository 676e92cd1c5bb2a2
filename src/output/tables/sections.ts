import { integer, type Table, text } from "../table.ts";

/** The parts of each document, in reading order. */
export const sections: Table = {
  name: "sections",
  summary: "the parts of each document in reading order",
  columns: () => [
    text("document", "The document's id."),
    text("section", "The section's id within its document, in reading order: `s001`, …"),
    text("kind", "`title`, `authors`, `abstract`, `section`, `note`, `references`, … (see docs/design.md)."),
    text("number", "The heading's own number (`2.1`) or the note's."),
    integer("level", "1 for a top heading, 2 below it …; empty without a heading."),
    text("parent", "Id of the section that this one is part of."),
    text("heading", "The heading, without its number."),
    integer("start", "First character: UTF-16 offset into the text."),
    integer("end", "One past the last character."),
    integer("paragraphs", "Number of paragraphs; the heading is none."),
    integer("sentences", "Number of sentences, the heading's included."),
    integer("tokens", "Counted tokens: words and numbers."),
  ],
  *rows({ id, document, sectionTokens }) {
    const all = document?.sections ?? [];
    const paragraphs = tally(document?.paragraphs, all.length);
    const sentences = tally(document?.sentences, all.length);
    for (const [index, section] of all.entries()) {
      yield [
        id,
        section.id,
        section.kind,
        section.number,
        section.level,
        section.parent === undefined ? undefined : all[section.parent]?.id,
        section.heading,
        section.start,
        section.end,
        paragraphs?.[index],
        sentences?.[index],
        sectionTokens?.[index],
      ];
    }
  },
};

function tally(
  parts: readonly { readonly section: number }[] | undefined,
  sections: number,
): number[] | undefined {
  if (!parts) return undefined;
  const counts = Array<number>(sections).fill(0);
  for (const { section } of parts) counts[section] = (counts[section] ?? 0) + 1;
  return counts;
}
