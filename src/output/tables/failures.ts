import { type Table, text } from "../table.ts";

/** Every input that is not in the other tables, and why. */
export const failures: Table = {
  name: "failures",
  summary: "inputs that failed or were skipped, and why",
  columns: () => [
    text("document", "The document's id."),
    text("path", "The file below its corpus root."),
    text("stage", "Where it failed: `list`, `read`, `decode`, `parse`, or a stage of the pipeline."),
    text("code", "What is wrong, as one of the codes in docs/errors.md."),
    text("message", "What is wrong, in words."),
    text("hint", "How to mend it."),
  ],
  *rows({ id, path, failure }) {
    if (failure) yield [id, path, failure.stage, failure.code, failure.message, failure.hint];
  },
};
