import { compileCodebook } from "../../src/codebook/matching/matcher.ts";
import type { NestedScope } from "../../src/codebook/matching/settle.ts";
import { parseCodebook } from "../../src/codebook/parse-codebook.ts";
import type { EntityMention, Sentence } from "../../src/model/annotation.ts";
import { TokenColumns } from "../../src/stages/tokens/columns.ts";
import { TermTable } from "../../src/stages/tokens/term-table.ts";
import { tokenize } from "../../src/stages/tokens/tokenize.ts";

/** A sentence ends at ` | `. */
function sentencesOf(text: string): Sentence[] {
  return [...text.matchAll(/[^|]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    section: 0,
    paragraph: 0,
  }));
}

/** What a codebook finds, as `concept: words`, with ` …` behind what a coordination gave. */
export function find(
  codebook: string,
  text: string,
  more: { nestedScope?: NestedScope; entities?: readonly EntityMention[] } = {},
): string[] {
  const matcher = compileCodebook(parseCodebook(codebook, "book.yaml"), {
    nestedScope: more.nestedScope ?? "concept",
  });
  const tokens = tokenize(text, sentencesOf(text), new TermTable(), new TokenColumns());
  return matcher.find(tokens, more.entities).map(({ concept, first, last, ellipsis }) => {
    const words = text.slice(tokens.start[first], tokens.end[last]);
    return `${matcher.codebook.concepts[concept]?.id}: ${words}${ellipsis ? " …" : ""}`;
  });
}

/** A codebook of one concept `c` with these terms. */
export function book(...terms: string[]): string {
  return JSON.stringify({ name: "b", concepts: [{ id: "c", prefLabel: "c", terms }] });
}

/** The words that one term finds. */
export function hits(term: string, text: string): string[] {
  return find(book(term), text).map((hit) => hit.slice(3));
}
