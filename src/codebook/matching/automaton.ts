import { maskOf, ownMaskOf } from "./elements.ts";
import type { Graph } from "./graph.ts";
import { Transitions } from "./transitions.ts";

/** A set of the graph's states, worked out when text first leads there. */
interface Place {
  readonly states: readonly number[];
  readonly accepts: readonly number[];
}

/** Places kept before they are forgotten and worked out anew: bounds memory whatever the text. */
const MOST_PLACES = 100_000;

/** Ways on from a state that are cheaper to go through than to look up. */
const FEW = 16;

/** The graph made deterministic on demand: from a place, one look-up per token. Place 0 is nowhere. */
export class Automaton {
  readonly #graph: Graph;
  readonly #elementsOf: (symbol: number) => readonly number[];
  #places: Place[] = [];
  #byStates = new Map<string, number>();
  #starts = new Map<number, number>();
  #transitions = new Transitions();
  #beginnings: ReadonlyMap<number, readonly number[]> | undefined;

  constructor(graph: Graph, elementsOf: (symbol: number) => readonly number[]) {
    this.#graph = graph;
    this.#elementsOf = elementsOf;
    this.#forget();
  }

  /** By place: `maskOf` the elements that lead on; 0 where none does. */
  wants = new Int32Array(1 << 10);
  /** By place: `ownMaskOf` the same elements. */
  wantsOwn = new Int32Array(1 << 10);
  /** By place: 1 where something is complete. */
  completes = new Uint8Array(1 << 10);

  /** Where a term may be after its first token; 0 where none begins with this symbol. */
  start(symbol: number): number {
    const known = this.#starts.get(symbol);
    if (known !== undefined) return known;
    this.#beginnings ??= this.#beginningsByElement();
    const reached = new Set<number>();
    for (const element of this.#elementsOf(symbol)) {
      for (const to of this.#beginnings.get(element) ?? []) reached.add(to);
    }
    const place = this.#place(this.#graph.closure(reached));
    this.#starts.set(symbol, place);
    return place;
  }

  /** Where each element leads to as a term's first: the states behind all beginnings, looked up by every word of a text. */
  #beginningsByElement(): ReadonlyMap<number, readonly number[]> {
    const found = new Map<number, number[]>();
    for (const state of this.#graph.closure([0])) {
      for (const element of this.#graph.elementsFrom(state)) {
        const known = found.get(element);
        const targets = this.#graph.targets(state, element);
        if (known) known.push(...targets);
        else found.set(element, [...targets]);
      }
    }
    return found;
  }

  next(place: number, symbol: number): number {
    const known = this.#transitions.get(place, symbol);
    if (known >= 0) return known;
    const to = this.#after((this.#places[place] as Place).states, symbol);
    this.#transitions.add(place, symbol, to);
    return to;
  }

  /** What is complete at a place: numbers given to `Graph.accept`. */
  accepts(place: number): readonly number[] {
    return (this.#places[place] as Place).accepts;
  }

  /** Makes room between documents; places given before are void. True where it did. */
  trim(): boolean {
    if (this.#places.length <= MOST_PLACES) return false;
    this.#forget();
    return true;
  }

  #forget(): void {
    this.#places = [];
    this.#byStates = new Map();
    this.#starts = new Map();
    this.#transitions = new Transitions();
    this.#place([]);
  }

  #after(states: readonly number[], symbol: number): number {
    const reached = new Set<number>();
    const elements = this.#elementsOf(symbol);
    for (const state of states) {
      // A state mostly has one way on, which costs no look-up where it is none of the symbol's.
      const own = this.#graph.elementsFrom(state);
      const [few, many] = own.length > FEW ? [elements, undefined] : [own, elements];
      for (const element of few) {
        if (many?.includes(element) === false) continue;
        for (const to of this.#graph.targets(state, element)) reached.add(to);
      }
    }
    return this.#place(this.#graph.closure(reached));
  }

  #place(states: readonly number[]): number {
    const key = states.join(",");
    const known = this.#byStates.get(key);
    if (known !== undefined) return known;
    const number = this.#places.length;
    this.#byStates.set(key, number);
    const accepts = [...new Set(states.flatMap((state) => this.#graph.acceptsAt(state)))].sort(
      (a, b) => a - b,
    );
    this.#places.push({ states, accepts });
    if (number >= this.wants.length) this.#grow();
    const wanted = states.flatMap((state) => this.#graph.elementsFrom(state));
    this.wants[number] = maskOf(wanted);
    this.wantsOwn[number] = ownMaskOf(wanted);
    this.completes[number] = accepts.length > 0 ? 1 : 0;
    return number;
  }

  #grow(): void {
    const enlarged = (column: Int32Array) => {
      const larger = new Int32Array(column.length * 2);
      larger.set(column);
      return larger;
    };
    this.wants = enlarged(this.wants);
    this.wantsOwn = enlarged(this.wantsOwn);
    const completes = new Uint8Array(this.completes.length * 2);
    completes.set(this.completes);
    this.completes = completes;
  }
}
