import type { SectionKind } from "../../model/annotation.ts";
import type { Span } from "../../model/span.ts";

/** A heading, or a label such as `Keywords:` before the text that it names. */
export interface Head extends Span {
  /** 1 for a top heading. */
  level: number;
  readonly number: string;
  readonly title: string;
}

/** How a note is numbered where it stands: `[12] …`, `¹² …`, `12. …`, `12) …`, `12 …`, `[^12]: …`. */
export type MarkerStyle = "bracket" | "superscript" | "dot" | "parenthesis" | "bare" | "caret";

/** The number before a note. */
export interface Marker {
  readonly style: MarkerStyle;
  readonly number: string;
  /** Where the note's own words start. */
  readonly labelEnd: number;
}

/**
 * A stretch of lines that belong together: a paragraph, a heading, a note. Made from the lines, then told its role
 * by one recogniser after another; what none of them knows stays `text` and belongs to the section that is open.
 */
export interface Block extends Span {
  end: number;
  /** Indices of its first and last line. */
  readonly firstLine: number;
  lastLine: number;
  /** Blank lines before it. */
  readonly gap: number;
  readonly indent: number;
  role: SectionKind | "text" | "continuation";
  /** Present where the block opens a section of its role. */
  head?: Head;
  marker?: Marker;
  /** A list item, quotation, table or listing: never a heading. */
  isItem?: boolean;
}

export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
