import type { UserRecogniser } from "../../src/stages/entities/recogniser.ts";

/** What a user might write: two places that no gazetteer knows, and a claim that the merge has to refuse. */
const xanadu: UserRecogniser = {
  id: "xanadu",
  version: "1",
  labels: ["GPE"],
  *recognise({ text }) {
    for (const match of text.matchAll(/Xanadu|Zubrowka/gu)) {
      yield { start: match.index, end: match.index + match[0].length, label: "GPE", score: 0.9 };
    }
  },
};
// biome-ignore lint/style/noDefaultExport: a recogniser is the default export of its module.
export default xanadu;
