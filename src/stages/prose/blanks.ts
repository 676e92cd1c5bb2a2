import type { Span } from "../../model/span.ts";

/** Stretches of a text to be replaced by spaces; they may be added in any order and may overlap. */
export class Blanks {
  readonly #spans: Span[] = [];

  add(start: number, end: number): void {
    if (end > start) this.#spans.push({ start, end });
  }

  /** The text with spaces in the stretches, line ends kept; the text itself where there are none. */
  applyTo(text: string): string {
    const spans = this.#spans;
    if (spans.length === 0) return text;
    spans.sort((a, b) => a.start - b.start);
    const parts: string[] = [];
    let at = 0;
    for (const { start, end } of spans) {
      if (end <= at) continue;
      const from = Math.max(start, at);
      parts.push(text.slice(at, from), blank(text.slice(from, end)));
      at = end;
    }
    parts.push(text.slice(at));
    return parts.join("");
  }
}

function blank(stretch: string): string {
  return stretch.includes("\n") || stretch.includes("\r")
    ? stretch.replace(/[^\n\r]+/gu, (run) => " ".repeat(run.length))
    : " ".repeat(stretch.length);
}
