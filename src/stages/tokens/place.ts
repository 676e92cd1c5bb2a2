import type { Layers } from "../../model/document.ts";
import { lastStartingBy, type Span } from "../../model/span.ts";
import { type CountedSpan, countedSpan, countTokens } from "./counted.ts";

/**
 * Where a span stands: indices in the layers of those names, and its place among the section's counted
 * tokens.
 */
export interface Place extends CountedSpan {
  /** Index in `sections`: that of its sentence; -1 outside all of them. */
  readonly section: number;
  /** Index in `paragraphs`; -1 in a heading. */
  readonly paragraph: number;
  /** Index in `sentences`; -1 outside all of them. */
  readonly sentence: number;
}

/**
 * Places the spans of one document; what the columns `section`, `paragraph`, `sentence`, `token` and `tokens`
 * of `mentions` show, and what co-occurrences are counted from. A span belongs where it starts. A layer that
 * is not there says nothing: -1, and 0 of tokens.
 */
export function placer(
  document: Partial<Pick<Layers, "sections" | "paragraphs" | "sentences" | "tokens">>,
): (span: Span) => Place {
  const { sections = [], paragraphs = [], sentences = [], tokens } = document;
  const counted = tokens && countTokens(tokens, sentences, sections);
  return (span) => {
    const paragraph = holding(paragraphs, span.start);
    const sentence = holding(sentences, span.start);
    // Boilerplate may lie within a section, so the sentence knows better than the position.
    const part = sentences[sentence] ?? paragraphs[paragraph];
    const section = part ? part.section : holding(sections, span.start);
    const at = counted && section >= 0 ? countedSpan(span, section, tokens, counted) : nowhere;
    return { section, paragraph, sentence, token: at.token, tokens: at.tokens };
  };
}

const nowhere: CountedSpan = { token: 0, tokens: 0 };

function holding(spans: readonly Span[], position: number): number {
  const index = lastStartingBy(spans, position);
  return index >= 0 && position < (spans[index] as Span).end ? index : -1;
}
