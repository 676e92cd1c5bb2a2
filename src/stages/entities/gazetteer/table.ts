import { CotextError } from "../../../errors.ts";
import { type EntityLabel, entityLabels } from "../../../model/annotation.ts";
import { Word } from "../lexicon.ts";
import type { Listing } from "./schema.ts";

/** What a table of words adds to the grammar's own. */
export const wordTables: Readonly<Record<string, number>> = {
  given: Word.Given,
  family: Word.Family,
  surname: Word.Surname | Word.Common,
  common: Word.Common,
  language: Word.Language,
  verb: Word.Verb,
};

export interface Table {
  readonly listings: readonly Listing[];
  readonly words: readonly string[];
  /** Bits of `Word` for `words`. */
  readonly bits: number;
}

/**
 * Reads a table: `label: GPE` or `words: given` in the first line, then one name a line, its canonical name after a
 * tab where that is another. Throws CotextError (GAZETTEER_INVALID).
 */
export function readTable(text: string, file: string, source: string): Table {
  const [head = "", ...lines] = text.split("\n");
  const [key, value = ""] = head.trim().split(/:\s*/u);
  const bits = key === "words" ? wordTables[value] : undefined;
  if (bits !== undefined) return { listings: [], words: lines.filter((line) => line !== ""), bits };
  if (key !== "label" || !(entityLabels as readonly string[]).includes(value)) {
    throw new CotextError("GAZETTEER_INVALID", {
      message: `a table's first line is \`label: GPE\` or \`words: given\`, not \`${head.slice(0, 40)}\``,
      place: { file, line: 1, column: 1 },
      hint: `labels are OntoNotes'; words are ${Object.keys(wordTables).join(", ")}`,
    });
  }
  const label = value as EntityLabel;
  const listings: Listing[] = [];
  for (const line of lines) {
    if (line === "") continue;
    const [surface = "", name = surface] = line.split("\t");
    listings.push({ surface, entry: { name, label, source } });
  }
  return { listings, words: [], bits: 0 };
}
