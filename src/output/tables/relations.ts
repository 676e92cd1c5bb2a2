import { integer, type Table, text } from "../table.ts";

/** What sentences say of concept mentions. */
export const relations: Table = {
  name: "relations",
  summary: "negation, holder and attribution of concept mentions, one each a row",
  columns: () => [
    text("document", "The document's id."),
    text("section", "Id of the section of the concept's mention."),
    integer("sentence", "Number of its sentence, counted from 1 through the document."),
    text("mention", "Id of the concept's mention in `mentions`."),
    text("concept", "The concept's id."),
    text(
      "relation",
      "`negated`, `holder` (whose it is, what it is done to) or `attributed_to` (whose words).",
    ),
    text("name", "The canonical name at the other end; empty for `negated`."),
    text("cue", "The words that say so."),
    integer("start", "First character of those words: UTF-16 offset into the text."),
    integer("end", "One past their last character."),
    text("rule", "What found it."),
  ],
  *rows({ id, document, mentions }) {
    for (const { id: mention, label, place, relations } of mentions) {
      for (const relation of relations) {
        yield [
          id,
          document?.sections?.[place.section]?.id,
          place.sentence < 0 ? undefined : place.sentence + 1,
          mention,
          label,
          relation.relation,
          relation.name,
          relation.cue,
          relation.start,
          relation.end,
          relation.rule,
        ];
      }
    }
  },
};
