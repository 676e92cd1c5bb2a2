import type {
  ConceptMention,
  EntityMention,
  FrontMatter,
  Note,
  PairColumns,
  Paragraph,
  Relation,
  Section,
  Sentence,
  Tokens,
  UnitCount,
} from "./annotation.ts";
import type { Issue } from "./issue.ts";
import type { Span } from "./span.ts";

/** What the reader of a richer format already knew of the text's structure; plain text has none. */
export interface Structure {
  readonly sections: readonly Section[];
  readonly paragraphs: readonly Paragraph[];
  readonly notes: readonly Note[];
  readonly noteCalls: readonly NoteCall[];
  readonly front: FrontMatter;
}

/** `[12]`, a superscript digit or `[^1]` in running text. */
export interface NoteCall extends Span {
  readonly number: string;
}

/** One article as it was read. Its text is never rewritten: every layer points into it. */
export interface Source {
  /** The path below the corpus root, extension included, with `/`. */
  readonly id: string;
  /** `txt`, `md`, … */
  readonly format: string;
  /** Of the file's bytes, in hexadecimal. */
  readonly sha256: string;
  readonly encoding: string;
  readonly text: string;
  /** The row of the corpus's metadata.csv, columns in the file's order; empty where there is none. */
  readonly metadata: Readonly<Record<string, string>>;
  readonly structure?: Structure;
}

/** What the stages add, by name. */
export interface Layers {
  readonly sections: readonly Section[];
  readonly paragraphs: readonly Paragraph[];
  readonly notes: readonly Note[];
  readonly noteCalls: readonly NoteCall[];
  readonly front: FrontMatter;
  /**
   * The text with all that is not running prose (note calls, URLs, markup, control characters) replaced by as many
   * spaces: the same length, so that its offsets are the text's.
   */
  readonly prose: string;
  readonly sentences: readonly Sentence[];
  readonly tokens: Tokens;
  readonly entities: readonly EntityMention[];
  readonly concepts: readonly ConceptMention[];
  readonly relations: readonly Relation[];
  readonly cooccurrences: PairColumns;
  readonly unitCounts: readonly UnitCount[];
}
export type LayerName = keyof Layers;

/** A source with the layers `L`. */
export type Document<L extends LayerName = never> = Source & Pick<Layers, L>;

/** A document with whatever layers its pipeline assigned, and what the stages had to say of it. */
export type AnnotatedDocument = Source & Partial<Layers> & { readonly issues: readonly Issue[] };
