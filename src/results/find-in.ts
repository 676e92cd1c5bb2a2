import type { FindIn } from "../codebook/lint.ts";
import { compileCodebook } from "../codebook/matching/matcher.ts";
import { parseCodebook } from "../codebook/parse-codebook.ts";
import { TokenColumns } from "../stages/tokens/columns.ts";
import { TermTable } from "../stages/tokens/term-table.ts";
import { tokenize } from "../stages/tokens/tokenize.ts";

/** Finds the terms of a codebook in a few words, which are one sentence. `shown` names it in messages. */
export function findIn(codebookText: string, shown: string): FindIn {
  const codebook = parseCodebook(codebookText, shown);
  const matcher = compileCodebook(codebook, { nestedScope: "concept" });
  const [table, columns] = [new TermTable(), new TokenColumns()];
  return (text) => {
    const sentence = { start: 0, end: text.length, section: 0, paragraph: 0 };
    const tokens = tokenize(text, [sentence], table, columns);
    return matcher.find(tokens, []).map(({ concept, term, first, last }) => ({
      concept: codebook.concepts[concept]?.id ?? "",
      rule: term.text,
      whole: first === 0 && last === tokens.length - 1,
    }));
  };
}
