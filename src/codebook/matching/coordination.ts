import { kindNouns, partNouns } from "../words/function-words.ts";
import { Element, type ElementTable } from "./elements.ts";
import type { Graph } from "./graph.ts";

const OF = exactly("of");
const BUT = exactly("but");
const kindOrPart = [...kindNouns, ...partNouns];
const OPENING_WORDS = 6;
const ITEM_WORDS = 3;
const KIND_WORDS = 3;
const ASIDE_WORDS = 5;
/** Prepositions that may stand again before the last item: *of peace and of the law*. */
const again = exactly("of to on for over against upon");
const prepositions = [...again, ...exactly("in from with into about towards toward")];
/** Words of grammar that set further kinds beside the first. */
const others = exactly(
  "other another further similar related various several many all any such more most some certain",
);
/** Words that may follow a conjunction: *and even*, *but also*. */
const adverbs = exactly("also even thus then hence therefore still only just perhaps");
/** What joins a kind to one that it is set against: only the first is sure to be meant. Each step is one of several words. */
const contrasts = [["not|versus|vs"], ["but|and|if", "not"], ["rather|let|vs", "than|alone|."]];
/** What opens a list of kinds behind their noun: *sovereignty, whether economic or digital,*. */
const openings = [
  ["whether|both|either|neither|particularly|especially|notably|including|namely"],
  ["be|in|above", "it|they|particular|all"],
  ["not", "only|just|merely"],
];

/**
 * The grammar of lists, as pieces of the graph. Each method adds a piece behind a state and gives the state behind
 * the piece. Every list must have a conjunction: a comma alone also ends a clause.
 */
export class Coordination {
  readonly #graph: Graph;
  readonly #elements: ElementTable;
  readonly #known = new Map<Iterable<string>, number>();

  constructor(graph: Graph, elements: ElementTable) {
    this.#graph = graph;
    this.#elements = elements;
  }

  /**
   * The element of a list of words, made when a term first asks for it: frequent words such as *of* must offer
   * nothing to a codebook that has no list.
   */
  #of(words: Iterable<string>): number {
    const element = this.#known.get(words) ?? this.#elements.intern(words);
    this.#known.set(words, element);
    return element;
  }

  /** What may stand before a noun: *its own*, *Kazakhstan’s*, *the full*, *all aspects of its*. */
  opening(from: number): number {
    return this.#kindOf(this.#some(from, Element.Opening, 0, OPENING_WORDS), OPENING_WORDS);
  }

  /** Siblings behind an item: *economic* [*, financial and other forms of*] *sovereignty*. */
  after(from: number): number {
    const listed = this.#fork(from);
    const item = this.#item(this.#step(listed, Element.Comma));
    this.#graph.skip(item, listed);
    const start = this.#join(listed, this.#step(listed, Element.Comma));
    const joined = this.#plainConjunction(start);
    const last = this.#item(this.#join(joined, this.#phrases(start, contrasts)));
    const kind = this.#step(this.#otherKinds(joined), this.#of(kindNouns));
    const named = this.#some(this.#step(kind, this.#of(OF)), Element.Opening, 0, KIND_WORDS);
    return this.#join(last, named, this.#aside(from));
  }

  /** *other*, *political and other*: what makes forms of a thing kinds beside the first; *the attributes of* are none. */
  #otherKinds(from: number): number {
    const end = this.#graph.state();
    let state = from;
    for (let count = 0; count < KIND_WORDS; count++) {
      state = this.#join(this.#step(state, Element.Item), this.#step(state, this.#of(others)));
      this.#graph.skip(state, end);
    }
    return end;
  }

  /** *monetary* [*, if not fiscal,*] *sovereignty*, *monetary* [*(and fiscal)*] *sovereignty*. */
  #aside(from: number): number {
    const open = this.#step(this.#fork(from), Element.Mark);
    const joined = this.#join(this.#plainConjunction(open), this.#phrases(open, contrasts));
    return this.#step(this.#item(joined), Element.Mark);
  }

  /** Siblings before an item: *threat to* [*their security and*] *sovereignty*. */
  before(from: number): number {
    const joined = this.#conjunction(this.#listed(from));
    return this.#intoItem(this.#join(joined, this.#step(joined, this.#of(again))));
  }

  /** Siblings behind an item and its preposition: *respect for* [*and protection of*] *the law*. */
  behindPreposition(from: number): number {
    const last = this.#item(this.#conjunction(this.#fork(from)));
    const preposition = this.#step(last, this.#of(prepositions));
    return this.#join(preposition, this.#step(preposition, Element.Comma));
  }

  /** Siblings before an item that more follow: *right to* [*food,*] *water and housing*. */
  inMiddle(from: number): number {
    return this.#intoItem(this.#step(this.#listed(from), Element.Comma));
  }

  /** What must follow such an item: [*, fair work*] *and*. */
  restOfList(from: number): number {
    const listed = this.#fork(from);
    this.#graph.skip(this.#item(this.#step(listed, Element.Comma)), listed);
    return this.#conjunction(listed);
  }

  #listed(from: number): number {
    const listed = this.#some(from, Element.Opening, 1, OPENING_WORDS);
    const complement = this.#some(this.#step(listed, this.#of(OF)), Element.Opening, 1, KIND_WORDS + 1);
    this.#graph.skip(complement, listed);
    const more = this.#some(this.#step(listed, Element.Comma), Element.Opening, 1, OPENING_WORDS);
    this.#graph.skip(more, listed);
    return listed;
  }

  #intoItem(from: number): number {
    return this.#kindOf(this.#some(from, Element.Opening, 0, OPENING_WORDS), KIND_WORDS);
  }

  /** A list of adjectives behind its noun, set off by marks: *sovereignty, economic or financial,*. */
  listBehind(head: number, item: (from: number) => number): number {
    const { Comma, Close, Adjective, Mark } = Element;
    const marked = this.#fork(this.#step(head, Mark));
    const opened = this.#phrases(this.#join(this.#fork(head), marked), openings);
    const before = this.#join(marked, opened);
    const ahead = this.#step(before, Adjective);
    const afterOther = this.#join(this.#conjunction(ahead), this.#step(ahead, Comma));
    const more = this.#step(afterOther, Adjective);
    this.#graph.skip(more, ahead);
    const second = item(afterOther);
    const first = item(before);
    const joined = this.#join(this.#conjunction(first), this.#step(first, Comma));
    const other = this.#step(joined, Adjective);
    const again = this.#join(this.#conjunction(other), this.#step(other, Comma));
    this.#graph.connect(again, Adjective, other);
    return this.#step(this.#join(second, other, item(opened)), Close);
  }

  /** Optionally: *forms of*, *part of* and a new opening. */
  #kindOf(from: number, words: number): number {
    const kind = this.#step(from, this.#of(kindOrPart));
    return this.#join(from, this.#some(this.#step(kind, this.#of(OF)), Element.Opening, 0, words));
  }

  #item(from: number): number {
    const determined = this.#join(from, this.#step(from, Element.Determiner));
    return this.#some(determined, Element.Item, 1, ITEM_WORDS);
  }

  /** `and`, `or`, `and/or`, `as well as`, with a comma before it or none; *and, increasingly,*. */
  #conjunction(from: number): number {
    return this.#plainConjunction(this.#join(from, this.#step(from, Element.Comma)));
  }

  #plainConjunction(start: number): number {
    const and = this.#step(start, Element.Conjunction);
    this.#graph.connect(and, Element.Conjunction, and);
    const even = this.#step(this.#join(and, this.#step(start, this.#of(BUT))), this.#of(adverbs));
    const aside = this.#some(this.#step(and, Element.Comma), Element.Any, 1, ASIDE_WORDS);
    const asWellAs = this.#phrases(start, [["as", "well", "as"]]);
    return this.#join(and, even, this.#step(aside, Element.Comma), asWellAs);
  }

  /** One of several sequences of words. */
  #phrases(from: number, phrases: readonly (readonly string[])[]): number {
    const ends = phrases.map((words) =>
      words.reduce((state, word) => this.#step(state, this.#elements.intern(exactly(word, "|"))), from),
    );
    return this.#join(...ends);
  }

  /** From `least` to `most` tokens of an element. */
  #some(from: number, element: number, least: number, most: number): number {
    const end = this.#graph.state();
    let state = from;
    for (let count = 0; count <= most; count++) {
      if (count >= least) this.#graph.skip(state, end);
      if (count < most) state = this.#step(state, element);
    }
    return end;
  }

  #step(from: number, element: number): number {
    const to = this.#graph.state();
    this.#graph.connect(from, element, to);
    return to;
  }

  #join(...states: readonly number[]): number {
    const end = this.#graph.state();
    for (const state of states) this.#graph.skip(state, end);
    return end;
  }

  /** A state of its own behind one that other terms may share. */
  #fork(from: number): number {
    return this.#join(from);
  }
}

/** These words, and no other form or spelling of them. */
function exactly(words: string, between = " "): readonly string[] {
  return words.split(between).map((word) => `=${word}`);
}
