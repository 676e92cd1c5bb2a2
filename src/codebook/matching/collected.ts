import type { Term } from "../codebook.ts";
import type { TokenCapture } from "./captures.ts";
import type { Emit } from "./search.ts";

/** A match of a concept's term, in tokens: `last` is the last that belongs to it. */
export interface Hit {
  /** Index in `codebook.concepts`. */
  readonly concept: number;
  readonly term: Term;
  readonly first: number;
  readonly last: number;
  readonly ellipsis: boolean;
  /** The term has a gap of any words. */
  readonly gapped: boolean;
  /** The term is `modifier+ noun`, so that a list of modifiers before the noun is one span for all of them. */
  readonly lists: boolean;
  /** What it took in braces; absent where its term has none. */
  readonly captures?: readonly TokenCapture[];
}

/** Where no hit of a concept, or of one of its terms, counts. */
export interface Exclusion {
  readonly concept: number;
  readonly of: Term | "concept";
  readonly first: number;
  readonly last: number;
}

export interface Found {
  readonly hits: readonly Hit[];
  readonly exclusions: readonly Exclusion[];
}

/** What a complete path through the automaton says. */
export interface Accept {
  readonly concept: number;
  readonly term: Term;
  /** What a match says: the concept is here, or no hit of it (or of that term alone) is. */
  readonly excludes?: Term | "concept";
  readonly ellipsis: boolean;
  readonly lookedAhead: boolean;
  readonly gapped: boolean;
  readonly lists: boolean;
  /** The state of the graph that is reached, where the term captures something on the way. */
  readonly goal?: number;
  /** Numbers the term and its role; of its ends from one token one counts. */
  readonly owner: number;
  /** That is the first, not the last: the term has a gap or a coordination. */
  readonly shortest: boolean;
}

/** The hits of one search, in the order in which their first tokens come. */
export class Collected {
  readonly hits: Hit[] = [];
  readonly exclusions: Exclusion[] = [];
  /** Of terms with captures: where in the graph each hit ended. */
  readonly goals = new Map<Hit | Exclusion, number>();
  readonly #accepts: readonly Accept[];
  /** What began at the same token, and its owners: the first `#open` entries, a few at most. */
  readonly #owners: number[] = [];
  readonly #walk: (Hit | Exclusion)[] = [];
  #open = 0;
  #from = -1;

  constructor(accepts: readonly Accept[]) {
    this.#accepts = accepts;
  }

  readonly add: Emit = (number, first, end, beforeEnd) => {
    if (first !== this.#from) this.#open = 0;
    this.#from = first;
    const accept = this.#accepts[number] as Accept;
    let place = 0;
    while (place < this.#open && this.#owners[place] !== accept.owner) place++;
    const isKnown = place < this.#open;
    if (isKnown && accept.shortest) return;
    const found = this.#record(accept, first, accept.lookedAhead ? beforeEnd : end);
    if (isKnown) this.#remove(this.#walk[place] as Hit | Exclusion);
    else this.#owners[this.#open++] = accept.owner;
    this.#walk[place] = found;
  };

  #record(accept: Accept, first: number, last: number): Hit | Exclusion {
    const { concept, term, excludes, ellipsis, gapped, lists, goal } = accept;
    if (excludes !== undefined) {
      const exclusion = { concept, of: excludes, first, last };
      this.exclusions.push(exclusion);
      return exclusion;
    }
    const hit = { concept, term, first, last, ellipsis, gapped, lists };
    this.hits.push(hit);
    if (goal !== undefined) this.goals.set(hit, goal);
    return hit;
  }

  /** It is among the last ones, as it began at the same token. */
  #remove(found: Hit | Exclusion): void {
    const list: (Hit | Exclusion)[] = "of" in found ? this.exclusions : this.hits;
    list.splice(list.lastIndexOf(found), 1);
  }
}
