import {
  type EntityLabel,
  type Note,
  type Paragraph,
  type Section,
  type SectionKind,
  type Sentence,
  Shape,
  type Tokens,
} from "../../model/annotation.ts";
import type { Document } from "../../model/document.ts";
import { firstFrom } from "../../model/span.ts";
import type { EvidenceLevel } from "./evidence.ts";
import type { Hit } from "./gazetteer/hit.ts";
import { Word } from "./lexicon.ts";
import type { Candidate } from "./recogniser.ts";
import type { WordClasses } from "./word-classes.ts";

/** What kind of text a token stands in; it decides which rules run. */
export const Zone = {
  Body: 0,
  /** A heading or title in sentence or Title Case. */
  Heading: 1,
  /** A heading whose words are all in capitals. */
  Capitals: 2,
  Authors: 3,
  Affiliation: 4,
  /** A footnote, endnote or an entry of a list of references. */
  Reference: 5,
  /** Site navigation, DOI: no names. */
  Skip: 6,
} as const;

const zoneOfKind: Readonly<Record<SectionKind, number>> = {
  title: Zone.Heading,
  authors: Zone.Authors,
  doi: Zone.Skip,
  affiliation: Zone.Affiliation,
  abstract: Zone.Body,
  keywords: Zone.Body,
  section: Zone.Body,
  funding: Zone.Body,
  note: Zone.Reference,
  references: Zone.Reference,
  boilerplate: Zone.Skip,
};

export type ReadDocument = Document<"sections" | "paragraphs" | "notes" | "prose" | "sentences" | "tokens">;

/**
 * A document as the recognisers see it: its tokens, what each word can be, and what kind of text it stands in.
 * Token numbers run from 0 to `length`; a range of tokens is half-open.
 */
export class Reading {
  readonly text: string;
  readonly prose: string;
  readonly sections: readonly Section[];
  readonly paragraphs: readonly Paragraph[];
  readonly notes: readonly Note[];
  readonly sentences: readonly Sentence[];
  readonly tokens: Tokens;
  readonly length: number;
  /** Bits of `Word` for each token. */
  readonly classes: Int32Array;
  /** `Zone` of each token. */
  readonly zones: Uint8Array;
  /** 1 for the first token of a sentence. */
  readonly opens: Uint8Array;
  /** 1 + the number of the gazetteer's hit that starts at a token, 0 where none does. */
  readonly hitAt: Int32Array;
  /** 1 for each token of a gazetteer's hit of several words. */
  readonly covered: Uint8Array;
  hits: readonly Hit[] = [];
  /** 1 for each token that some candidate of the rules covers. */
  readonly explained: Uint8Array;

  constructor(document: ReadDocument, words: WordClasses) {
    const { tokens } = document;
    this.text = document.text;
    this.prose = document.prose;
    this.sections = document.sections;
    this.paragraphs = document.paragraphs;
    this.notes = document.notes;
    this.sentences = document.sentences;
    this.tokens = tokens;
    this.length = tokens.length;
    this.classes = words.of(tokens);
    this.opens = new Uint8Array(tokens.length);
    this.zones = this.#zonesOf();
    this.hitAt = new Int32Array(tokens.length);
    this.covered = new Uint8Array(tokens.length);
    this.explained = new Uint8Array(tokens.length);
  }

  /** The normal form of a token: small letters, straight apostrophes. */
  term(i: number): string {
    return i >= 0 && i < this.length ? this.tokens.vocabulary.term(this.tokens.term[i] as number) : "";
  }

  is(i: number, bits: number): boolean {
    return i >= 0 && i < this.length && ((this.classes[i] as number) & bits) !== 0;
  }

  has(i: number, shape: number): boolean {
    return i >= 0 && i < this.length && ((this.tokens.shape[i] as number) & shape) !== 0;
  }

  isCapital(i: number): boolean {
    return this.has(i, Shape.Capital);
  }

  /** True where token `i` goes on in the sentence of the token before it. */
  continues(i: number): boolean {
    return i > 0 && i < this.length && this.opens[i] === 0;
  }

  /** A hyphen or en dash with nothing between it and the words on both sides. */
  isHyphen(i: number): boolean {
    if (!this.has(i, Shape.Joined) || !this.has(i + 1, Shape.Joined)) return false;
    const term = this.term(i);
    return term === "-" || term === "\u2013";
  }

  hit(i: number): Hit | undefined {
    const number = i >= 0 && i < this.length ? (this.hitAt[i] as number) : 0;
    return number > 0 ? this.hits[number - 1] : undefined;
  }

  start(i: number): number {
    return this.tokens.start[i] as number;
  }

  end(i: number): number {
    return this.tokens.end[i] as number;
  }

  slice(first: number, last: number): string {
    return this.text.slice(this.start(first), this.end(last - 1));
  }

  /** A candidate over the tokens from `first` up to `last`. */
  candidate(
    first: number,
    last: number,
    label: EntityLabel,
    evidence: EvidenceLevel,
    rule: string,
    { name, id }: { name?: string; id?: string } = {},
  ): Candidate {
    return { start: this.start(first), end: this.end(last - 1), label, evidence, rule, name, id };
  }

  /** Notes which tokens the candidates so far cover, for recognisers that read only what is left. */
  explain(candidates: readonly Candidate[]): void {
    for (const { start, end } of candidates) {
      const first = this.tokenFrom(start);
      for (let i = first; i < this.length && this.start(i) < end; i++) this.explained[i] = 1;
    }
  }

  /** Index of the first token that starts at or after a position. */
  tokenFrom(position: number): number {
    return firstFrom(this.tokens.start, position, this.length);
  }

  #zonesOf(): Uint8Array {
    const { tokens, sentences, sections, opens } = this;
    const zones = new Uint8Array(tokens.length);
    sentences.forEach((sentence, s) => {
      const first = tokens.firstOfSentence[s] as number;
      const last = tokens.firstOfSentence[s + 1] as number;
      if (first < last) opens[first] = 1;
      const kind = (sections[sentence.section] as Section).kind;
      let zone = zoneOfKind[kind];
      const heading = (sentence.paragraph < 0 && zone === Zone.Body) || zone === Zone.Heading;
      if (heading) zone = this.#allCapitals(first, last) ? Zone.Capitals : Zone.Heading;
      if (zone !== Zone.Body) zones.fill(zone, first, last);
    });
    return zones;
  }

  /** True where no word of a range is in small letters but for a few short ones. */
  #allCapitals(first: number, last: number): boolean {
    let capitals = 0;
    for (let i = first; i < last; i++) {
      if (this.has(i, Shape.AllCapitals)) capitals++;
      else if (this.has(i, Shape.Word) && !this.has(i, Shape.Capital | Shape.Possessive)) {
        if (!this.is(i, Word.Function)) return false;
      } else if (this.has(i, Shape.Capital) && this.end(i) - this.start(i) > 1) return false;
    }
    return capitals > 0;
  }
}
