import type { Layers } from "../../model/document.ts";
import { lastStartingBy, type Span } from "../../model/span.ts";
import { type CountedSpan, countTokens, SpanCounter } from "./counted.ts";

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
  const counter = tokens && new SpanCounter(tokens, countTokens(tokens, sentences, sections));
  const [inParagraphs, inSentences] = [new Cursor(paragraphs), new Cursor(sentences)];
  return (span) => {
    const paragraph = inParagraphs.holding(span.start);
    const sentence = inSentences.holding(span.start);
    // Boilerplate may lie within a section, so the sentence knows better than the position.
    const part = sentences[sentence] ?? paragraphs[paragraph];
    const section = part ? part.section : holding(sections, span.start);
    const at = counter && section >= 0 ? counter.of(span, section) : nowhere;
    return { section, paragraph, sentence, token: at.token, tokens: at.tokens };
  };
}

const nowhere: CountedSpan = { token: 0, tokens: 0 };

/** Finds the spans that hold positions; fastest where these come in ascending order. */
class Cursor {
  readonly #spans: readonly Span[];
  #at = 0;

  constructor(spans: readonly Span[]) {
    this.#spans = spans;
  }

  /** Index of the span that holds the position; -1 where none does. */
  holding(position: number): number {
    const spans = this.#spans;
    if (this.#at >= spans.length || (spans[this.#at] as Span).start > position) this.#at = 0;
    if (this.#at === 0) this.#at = Math.max(0, lastStartingBy(spans, position));
    while (this.#at + 1 < spans.length && (spans[this.#at + 1] as Span).start <= position) this.#at++;
    const span = spans[this.#at];
    return span && span.start <= position && position < span.end ? this.#at : -1;
  }
}

function holding(spans: readonly Span[], position: number): number {
  const index = lastStartingBy(spans, position);
  return index >= 0 && position < (spans[index] as Span).end ? index : -1;
}
