import { countTokens } from "../../stages/tokens/counted.ts";
import { integer, type Table, text } from "../table.ts";

/** Where each sentence stands: concordances end at them, and samples without a hit are drawn from them. */
export const sentences: Table = {
  name: "sentences",
  summary: "where each sentence stands",
  columns: () => [
    text("document", "The document's id."),
    text("section", "Id of the section that it stands in."),
    integer("paragraph", "Number of its paragraph, counted from 1 through the document; empty in a heading."),
    integer("sentence", "Its number, counted from 1 through the document."),
    integer("start", "First character: UTF-16 offset into the text."),
    integer("end", "One past the last character."),
    integer("tokens", "Counted tokens: words and numbers."),
  ],
  *rows({ id, document }) {
    const { sections = [], sentences = [], tokens } = document ?? {};
    const before = tokens && countTokens(tokens, sentences, sections).before;
    const upTo = (s: number): number => before?.[tokens?.firstOfSentence[s] ?? 0] ?? 0;
    for (const [i, { section, paragraph, start, end }] of sentences.entries()) {
      const counted = tokens ? upTo(i + 1) - upTo(i) : undefined;
      const number = paragraph < 0 ? undefined : paragraph + 1;
      yield [id, sections[section]?.id, number, i + 1, start, end, counted];
    }
  },
};
