import { z } from "zod";
import type { Stage } from "../stage.ts";
import { TokenColumns } from "./columns.ts";
import { TermTable } from "./term-table.ts";
import { tokenize } from "./tokenize.ts";

const options = z.strictObject({});

/** Words a vocabulary may hold before the next document starts a new one; bounds memory over large corpora. */
const LARGEST_VOCABULARY = 1 << 20;

/** Cuts sentences into tokens, as columns over an interned vocabulary. */
export const tokens: Stage<"prose" | "sentences", "tokens", z.infer<typeof options>> = {
  name: "tokens",
  summary: "words, numbers and punctuation as columns over an interned vocabulary",
  requires: ["prose", "sentences"],
  assigns: ["tokens"],
  options,
  setUp() {
    let table = new TermTable();
    const columns = new TokenColumns();
    return ({ prose, sentences }) => {
      if (table.size > LARGEST_VOCABULARY) table = new TermTable();
      return { tokens: tokenize(prose, sentences, table, columns) };
    };
  },
};
