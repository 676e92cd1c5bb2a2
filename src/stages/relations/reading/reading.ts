import type { ConceptMention, EntityLabel, EntityMention, Tokens } from "../../../model/annotation.ts";
import { Shape } from "../../../model/annotation.ts";
import type { Span } from "../../../model/span.ts";
import { lexiconOf } from "./lexicon.ts";
import { settleClasses } from "./tagging.ts";
import type { VerbEntry } from "./verbs.ts";
import { WordClass } from "./word-class.ts";

/** How many tokens a rule looks to either side: bounds the work on sentences that never end. */
export const REACH = 80;

const dated = new Set<EntityLabel>(["DATE", "TIME"]);

/**
 * One sentence as the rules read it: words, their classes, and which name or concept each belongs to. Positions are
 * counted from the sentence's first token; -1 stands for none.
 */
export class Reading {
  readonly length: number;
  readonly words: readonly string[];
  readonly shapes: Uint8Array;
  /** `WordClass` of each token. */
  readonly classes: Uint8Array;
  /** Index in `entities` of the name that a token is part of. */
  readonly entityAt: Int32Array;
  readonly #conceptAt: Int32Array;
  readonly entities: readonly EntityMention[];
  readonly concepts: readonly ConceptMention[];
  readonly #tokens: Tokens;
  readonly #from: number;
  readonly #verbs: readonly (VerbEntry | undefined)[];
  readonly #text: string;

  constructor(
    text: string,
    tokens: Tokens,
    sentence: number,
    entities: readonly EntityMention[],
    concepts: readonly ConceptMention[],
  ) {
    const from = tokens.firstOfSentence[sentence] as number;
    const to = tokens.firstOfSentence[sentence + 1] as number;
    this.#text = text;
    this.#tokens = tokens;
    this.#from = from;
    this.length = to - from;
    this.entities = entities;
    this.concepts = concepts;
    this.shapes = tokens.shape.subarray(from, to);
    this.entityAt = this.#cover(entities);
    this.#conceptAt = this.#cover(concepts);
    const lexicon = lexiconOf(tokens.vocabulary);
    const words: string[] = [];
    const verbs: (VerbEntry | undefined)[] = [];
    this.classes = new Uint8Array(this.length);
    for (let i = 0; i < this.length; i++) {
      const term = tokens.term[from + i] as number;
      words.push(tokens.vocabulary.term(term));
      this.classes[i] = lexicon.classOf(tokens, from + i);
      verbs.push(lexicon.verb(term));
    }
    this.words = words;
    this.#verbs = verbs;
    const { shapes, classes } = this;
    settleClasses({ words, shapes, classes, verbs, names: this.#nameClasses(), conceptAt: this.#conceptAt });
  }

  word(i: number): string {
    return this.words[i] ?? "";
  }

  /** The base form of the verb that a word may be a form of; empty for other words. */
  lemma(i: number): string {
    return this.#verbs[i]?.lemma ?? "";
  }

  isConcept(i: number): boolean {
    return (this.#conceptAt[i] ?? -1) >= 0;
  }

  /** The class at a position; a full stop beyond either end. */
  classAt(i: number): number {
    return this.classes[i] ?? WordClass.Stop;
  }

  entity(i: number): EntityMention | undefined {
    const index = this.entityAt[i] ?? -1;
    return index < 0 ? undefined : this.entities[index];
  }

  isCapital(i: number): boolean {
    return ((this.shapes[i] ?? 0) & Shape.Capital) !== 0;
  }

  /** The token as it is spelt. */
  surface(i: number): string {
    return this.#text.slice(this.start(i), this.end(i));
  }

  start(i: number): number {
    return this.#tokens.start[this.#from + i] as number;
  }

  end(i: number): number {
    return this.#tokens.end[this.#from + i] as number;
  }

  /** The characters of the tokens from `first` up to `after`, and what they say. */
  cue(first: number, after: number): Span & { readonly cue: string } {
    const start = this.start(first);
    const end = this.end(after - 1);
    return { start, end, cue: this.#text.slice(start, end) };
  }

  /** The positions of the first token of a span and of the one after its last. */
  positions({ start, end }: Span): { readonly first: number; readonly after: number } {
    const first = this.#firstEndingAfter(start);
    let after = first;
    while (after < this.length && this.start(after) < end) after++;
    return { first, after };
  }

  #firstEndingAfter(offset: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.end(middle) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** The class that each token has as part of a name; 0 for none. */
  #nameClasses(): Uint8Array {
    const classes = new Uint8Array(this.length);
    for (let i = 0; i < this.length; i++) {
      const entity = this.entity(i);
      if (entity) classes[i] = dated.has(entity.label) ? WordClass.Date : WordClass.Name;
    }
    return classes;
  }

  #cover(mentions: readonly Span[]): Int32Array {
    const covered = new Int32Array(this.length).fill(-1);
    mentions.forEach((mention, index) => {
      const { first, after } = this.positions(mention);
      covered.fill(index, first, Math.min(after, first + REACH));
    });
    return covered;
  }
}
