import type { Span } from "./span.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What a stretch of an article is. `section` is running text, with or without a heading. */
export type SectionKind =
  | "title"
  | "authors"
  | "doi"
  | "affiliation"
  | "abstract"
  | "keywords"
  | "section"
  | "funding"
  | "note"
  | "references"
  | "boilerplate";

/**
 * Sections stand in reading order (by start) and do not overlap: one ends before the next begins, also where
 * the next is its subsection (`parent` holds the hierarchy). Boilerplate alone may lie inside another
 * section's span: a page header between two halves of a paragraph is a row of its own, and the paragraph
 * around it stays one. So ask a sentence or a paragraph for its section, not a position.
 */
export interface Section extends Span {
  /** Stable id in reading order: `s001`, `s002`, … */
  readonly id: string;
  readonly kind: SectionKind;
  /** The heading's own number (`2.1`) or the note's number; empty where there is none. */
  readonly number: string;
  /** 1 for a top heading, 2 below it …; undefined where there is no heading. */
  readonly level?: number;
  /** Index in `sections` of the section that this one is part of. */
  readonly parent?: number;
  /** The heading as it stands, without its number or markup; undefined where there is none. */
  readonly heading?: string;
  /** The characters of the heading (number and markup included). */
  readonly headingSpan?: Span;
}

export interface Paragraph extends Span {
  /** Index in `sections`. */
  readonly section: number;
}

export interface Note extends Span {
  readonly number: string;
  /** Index in `sections`. */
  readonly section: number;
  /** Where the running text calls it; undefined for a note that is never called. */
  readonly call?: Span;
  /** The number of the note whose work this one refers back to (`Ibid.`, `op. cit.`). */
  readonly refersTo?: string;
}

/** What the article says of itself; a field is undefined where it says nothing. */
export interface FrontMatter {
  readonly title?: string;
  readonly authors: readonly string[];
  readonly doi?: string;
  readonly year?: number;
  readonly keywords: readonly string[];
}

export interface Sentence extends Span {
  /** Index in `sections`. */
  readonly section: number;
  /** Index in `paragraphs`; -1 for a heading. */
  readonly paragraph: number;
}

/**
 * Tokens as columns: the i-th token is `text.slice(start[i], end[i])`, its normal form
 * `vocabulary.term(term[i])`. All columns have `length` entries; `firstOfSentence` has one more than there
 * are sentences, so that sentence s holds the tokens from `firstOfSentence[s]` up to `firstOfSentence[s +
 * 1]`.
 */
export interface Tokens {
  readonly length: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly term: Uint32Array;
  /** Bits of `Shape`. */
  readonly shape: Uint8Array;
  readonly firstOfSentence: Uint32Array;
  readonly vocabulary: Vocabulary;
}

/** What a token looks like, as bits of `Tokens.shape`. */
export const Shape = {
  /** Letters, perhaps with digits, apostrophes or inner full stops; these and numbers are what is counted. */
  Word: 1,
  Number: 2,
  Punctuation: 4,
  /** Starts with a capital letter. */
  Capital: 8,
  /** Has two letters or more, all of them capitals (`NATO`, `U.S.`). */
  AllCapitals: 16,
  /** Dotted capitals: `R.`, `A.L.`, `K.Zh.`, `U.S.S.R.`; the last full stop belongs to the token. */
  Dotted: 32,
  /** Nothing stands between this token and the one before it (`-` and `Russian` in `Kazakh-Russian`). */
  Joined: 64,
  /** The possessive `'s` of the word before it. */
  Possessive: 128,
} as const;

/** OntoNotes 5's labels. */
export const entityLabels = [
  "PERSON",
  "NORP",
  "FAC",
  "ORG",
  "GPE",
  "LOC",
  "PRODUCT",
  "EVENT",
  "WORK_OF_ART",
  "LAW",
  "LANGUAGE",
  "DATE",
  "TIME",
  "PERCENT",
  "MONEY",
  "QUANTITY",
  "ORDINAL",
  "CARDINAL",
] as const;
export type EntityLabel = (typeof entityLabels)[number];

/** How a mention came by its name: from its own words, from a coordination, or as a short form. */
export type Derivation = "literal" | "ellipsis" | "alias";

/** A span of text that stands for something; `text` is always `document.text.slice(start, end)`. */
export interface Mention extends Span {
  readonly text: string;
  readonly derivation: Derivation;
  /** What found it: the recogniser's rule, or the codebook's term. */
  readonly rule: string;
}

export interface EntityMention extends Mention {
  readonly label: EntityLabel;
  /** The canonical name under which all mentions of the thing are counted. */
  readonly name: string;
  /** Wikidata or ISO id from a gazetteer, e.g. `iso:KZ`. */
  readonly id?: string;
}

/** Whose a concept is: what has it, what is done it to, or who does it; `none`: nobody's. */
export const holderKinds = ["possessor", "object", "actor", "none"] as const;
export type HolderKind = (typeof holderKinds)[number];

/** The words that a term names with `{holder: …}` or `{object: …}`. */
export interface Capture extends Span {
  readonly slot: CaptureSlot;
}
export type CaptureSlot = "holder" | "object";

export interface ConceptMention extends Mention {
  readonly concept: string;
  /** Where its holder is to be looked for, as the codebook says; absent is `none`. */
  readonly holderKind?: HolderKind;
  /** What its term took in braces, in the term's order; absent where it has none. */
  readonly captures?: readonly Capture[];
}

/**
 * One thing that the sentence says of a concept mention: a row of `relations`. `mentions` shows them
 * as its `polarity`, `holder` and `attributed_to`, several of one kind joined by `; `.
 */
export interface Relation extends Span {
  /** Index in `concepts`. */
  readonly concept: number;
  /** `negated`; whose it is or what it is done to; whose words these are. */
  readonly relation: "negated" | "holder" | "attributed_to";
  /** The canonical name at the other end; empty for `negated`. */
  readonly name: string;
  /** The words that say so (`no`, `Kazakhstan’s`, `As Ruth Deyermond notes`); the span is theirs. */
  readonly cue: string;
  readonly rule: string;
}

/** A node of a co-occurrence: a name or a concept. */
export interface Node {
  readonly layer: "concept" | "entity";
  /** The concept id or the OntoNotes label. */
  readonly label: string;
  /** The concept id or the canonical name. */
  readonly name: string;
}

/** How many units of one section hold both nodes, one, the other, or neither. */
export interface Cooccurrence {
  /** Index in `sections`. */
  readonly section: number;
  /** `sentence`, `paragraph`, `section` or `window:n`. */
  readonly unit: string;
  readonly x: Node;
  readonly y: Node;
  readonly o11: number;
  readonly o12: number;
  readonly o21: number;
  readonly o22: number;
  /**
   * What the stage's option `counting` adds up beside units, e.g. pairs of mentions (`frequency`); undefined where it
   * is `boolean`, and for windows where the weighting has no meaning.
   */
  readonly weight?: number;
}

/**
 * The co-occurrences of a document as columns: there are thousands of them in a long article. `cooccurrencesOf` shows
 * them as rows.
 */
export interface PairColumns {
  readonly length: number;
  /** Index in `unitCounts`, ascending: the section and the unit. */
  readonly count: Int32Array;
  /** Index of the nodes in that count's `nodes`; pairs are in the order of x, then y. */
  readonly x: Int32Array;
  readonly y: Int32Array;
  /** Units that hold both. */
  readonly o11: Int32Array;
  /** As `Cooccurrence.weight`, NaN for undefined; empty where the stage weighs nothing. */
  readonly weight: Float64Array;
}

/** The units of one section and how many of them hold each node: the margins of its co-occurrences. */
export interface UnitCount {
  /** Index in `sections`. */
  readonly section: number;
  /** `sentence`, `paragraph`, `section` or `window:n`. */
  readonly unit: string;
  /** How many such units the section has. */
  readonly units: number;
  /** The nodes found in them, in the one order of nodes. */
  readonly nodes: readonly Node[];
  /** `counts[i]`: how many units hold `nodes[i]`. */
  readonly counts: readonly number[];
}
