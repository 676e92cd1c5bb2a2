import { integer, type Table, text } from "../table.ts";

/** The notes of each document. */
export const notes: Table = {
  name: "notes",
  summary: "footnotes and endnotes with the places that call them",
  columns: () => [
    text("document", "The document's id."),
    text("note", "The note's id within its document: `n001`, …"),
    text("number", "The number under which the text calls it."),
    text("section", "Id of the section that the note stands in."),
    integer("call_start", "First character of the call in the running text; empty where nothing calls it."),
    integer("call_end", "One past the call's last character."),
    integer("start", "First character of the note."),
    integer("end", "One past the note's last character."),
    text("refers_to", "Number of the note whose work this one cites again (`Ibid.`, `op. cit.`)."),
    text("text", "The note as it stands."),
  ],
  *rows({ id, document }) {
    for (const [index, note] of (document?.notes ?? []).entries()) {
      yield [
        id,
        `n${String(index + 1).padStart(3, "0")}`,
        note.number,
        document?.sections?.[note.section]?.id,
        note.call?.start,
        note.call?.end,
        note.start,
        note.end,
        note.refersTo,
        document?.text.slice(note.start, note.end),
      ];
    }
  },
};
