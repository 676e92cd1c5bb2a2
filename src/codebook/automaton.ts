import type { Graph } from "./graph.ts";

/** A set of the graph's states, worked out when text first leads there. */
interface Place {
  readonly states: readonly number[];
  readonly accepts: readonly number[];
  /** Symbol → place, as far as met. */
  readonly next: Map<number, number>;
  /** False where no token leads on. */
  readonly goesOn: boolean;
}

/** Places kept before they are forgotten and worked out anew: bounds memory whatever the text. */
const MOST_PLACES = 100_000;

/** The graph made deterministic on demand: from a place, one look-up per token. Place 0 is nowhere. */
export class Automaton {
  readonly #graph: Graph;
  readonly #elementsOf: (symbol: number) => readonly number[];
  #places: Place[] = [];
  #byStates = new Map<string, number>();
  #starts = new Map<number, number>();

  constructor(graph: Graph, elementsOf: (symbol: number) => readonly number[]) {
    this.#graph = graph;
    this.#elementsOf = elementsOf;
    this.#forget();
  }

  /** Where a term may be after its first token; 0 where none begins with this symbol. */
  start(symbol: number): number {
    const known = this.#starts.get(symbol);
    if (known !== undefined) return known;
    const place = this.#after(this.#graph.closure([0]), symbol);
    this.#starts.set(symbol, place);
    return place;
  }

  next(place: number, symbol: number): number {
    const from = this.#places[place] as Place;
    const known = from.next.get(symbol);
    if (known !== undefined) return known;
    const to = this.#after(from.states, symbol);
    from.next.set(symbol, to);
    return to;
  }

  /** What is complete at a place: numbers given to `Graph.accept`. */
  accepts(place: number): readonly number[] {
    return (this.#places[place] as Place).accepts;
  }

  goesOn(place: number): boolean {
    return (this.#places[place] as Place).goesOn;
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
    this.#place([]);
  }

  #after(states: readonly number[], symbol: number): number {
    const reached = new Set<number>();
    const elements = this.#elementsOf(symbol);
    for (const state of states) {
      for (const element of elements) for (const to of this.#graph.targets(state, element)) reached.add(to);
    }
    return this.#place(this.#graph.closure(reached));
  }

  #place(states: readonly number[]): number {
    const key = states.join(",");
    const known = this.#byStates.get(key);
    if (known !== undefined) return known;
    const number = this.#places.length;
    this.#byStates.set(key, number);
    this.#places.push({
      states,
      accepts: [...new Set(states.flatMap((state) => this.#graph.acceptsAt(state)))].sort((a, b) => a - b),
      next: new Map(),
      goesOn: states.some((state) => this.#graph.elementsFrom(state).length > 0),
    });
    return number;
  }
}
