import { addTo } from "../../model/grouped.ts";

/** Elements a graph can have: keys of edges are `state * LIMIT + element`. */
const LIMIT = 2 ** 21;

/**
 * The terms of a codebook as one graph of states: an edge goes over one token, an empty one over none. Terms that
 * begin alike share their first states.
 */
export class Graph {
  #size = 1;
  readonly #edges = new Map<number, number[]>();
  readonly #elements = new Map<number, number[]>();
  readonly #empty = new Map<number, number[]>();
  readonly #accepts = new Map<number, number[]>();
  /** States that are reached in one way only, so that another term may go through them. */
  readonly #shared = new Set<number>([0]);

  get size(): number {
    return this.#size;
  }

  state(): number {
    return this.#size++;
  }

  /** The state behind `element` from `from`: the one that is there, where terms may share it. */
  step(from: number, element: number): number {
    const shares = this.#shared.has(from);
    const known = shares ? this.targets(from, element).find((target) => this.#shared.has(target)) : undefined;
    if (known !== undefined) return known;
    const target = this.state();
    this.connect(from, element, target);
    if (shares) this.#shared.add(target);
    return target;
  }

  connect(from: number, element: number, to: number): void {
    const key = from * LIMIT + element;
    const targets = this.#edges.get(key);
    if (targets) targets.push(to);
    else {
      this.#edges.set(key, [to]);
      addTo(this.#elements, from, element);
    }
  }

  skip(from: number, to: number): void {
    addTo(this.#empty, from, to);
  }

  accept(state: number, what: number): void {
    addTo(this.#accepts, state, what);
  }

  targets(from: number, element: number): readonly number[] {
    return this.#edges.get(from * LIMIT + element) ?? none;
  }

  elementsFrom(state: number): readonly number[] {
    return this.#elements.get(state) ?? none;
  }

  skipsFrom(state: number): readonly number[] {
    return this.#empty.get(state) ?? none;
  }

  acceptsAt(state: number): readonly number[] {
    return this.#accepts.get(state) ?? none;
  }

  /** These states and all that empty edges lead to, in ascending order. */
  closure(states: Iterable<number>): number[] {
    const found = new Set(states);
    for (const state of found) for (const next of this.#empty.get(state) ?? none) found.add(next);
    return [...found].sort((a, b) => a - b);
  }
}

const none: readonly number[] = [];
