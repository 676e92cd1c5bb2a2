import type { CaptureSlot, Tokens } from "../../model/annotation.ts";
import { Element } from "./elements.ts";
import type { Graph } from "./graph.ts";
import { type Marked, nextToken } from "./search.ts";
import type { SymbolTable } from "./symbols.ts";

/** States of a graph where what a term captures begins and ends. */
export interface SlotStates {
  readonly opens: Map<number, CaptureSlot>;
  readonly closes: Map<number, CaptureSlot>;
  /** Where a term is over whose way to its goal goes on over what stands behind it. */
  readonly ends: Set<number>;
}

/** What a second look at a hit tells. */
export interface Trace {
  readonly captures: readonly TokenCapture[];
  /** The last token of the term itself, where its way goes on behind it. */
  readonly last?: number;
}

/** What a term captured, in tokens: `last` is the last that belongs to it. */
export interface TokenCapture {
  readonly slot: CaptureSlot;
  readonly first: number;
  readonly last: number;
}

/** One way through the graph: what it has captured, and what is open, the innermost last. */
interface Way {
  readonly open: readonly OpenCapture[];
  readonly found: readonly TokenCapture[];
  readonly last?: number;
}

interface OpenCapture {
  readonly slot: CaptureSlot;
  /** -1 before its first token. */
  readonly first: number;
}

/** What is read, and how. */
export interface Traced {
  readonly graph: Graph;
  readonly slots: SlotStates;
  readonly elementsOf: (symbol: number) => readonly number[];
  readonly table: SymbolTable;
  readonly tokens: Tokens;
  readonly marked: Marked | undefined;
}

/**
 * Goes over the tokens of a hit once more, now with an eye to what is captured on the way to `goal`, the state that its
 * term accepts. Of several ways to a state the first counts, in the order in which the term was written.
 */
export function traceHit(traced: Traced, goal: number, first: number, last: number): Trace {
  let ways = spread(traced, [[0, { open: [], found: [] }]], -1);
  for (let token = first; token <= last; token = nextToken(traced.table, traced.tokens, token, last + 1)) {
    ways = spread(traced, step(traced, ways, token), token);
  }
  const way = ways.get(goal) ?? wayBefore(traced.graph, ways, goal);
  return { captures: way?.found ?? [], ...(way?.last === undefined ? {} : { last: way.last }) };
}

/** Where the goal lies behind a mark that closes an aside, which is no part of the hit: the way up to that mark. */
function wayBefore(graph: Graph, ways: ReadonlyMap<number, Way>, goal: number): Way | undefined {
  for (const [state, way] of ways) if (graph.targets(state, Element.Close).includes(goal)) return way;
  return undefined;
}

function step(traced: Traced, ways: ReadonlyMap<number, Way>, token: number): [number, Way][] {
  const { graph, table, tokens, marked } = traced;
  const symbol = marked?.get(token) ?? (table.symbol[tokens.term[token] as number] as number);
  const elements = traced.elementsOf(symbol);
  const reached: [number, Way][] = [];
  for (const [state, { open, ...way }] of ways) {
    const begun = open.map((one) => (one.first < 0 ? { ...one, first: token } : one));
    for (const element of elements) {
      for (const to of graph.targets(state, element)) reached.push([to, { ...way, open: begun }]);
    }
  }
  return reached;
}

/** The states reached and all that empty edges lead to, the first way to each; `last` is the token read last. */
function spread(
  { graph, slots }: Traced,
  reached: readonly [number, Way][],
  last: number,
): ReadonlyMap<number, Way> {
  const ways = new Map<number, Way>();
  const rest = [...reached].reverse();
  for (let next = rest.pop(); next; next = rest.pop()) {
    const [state, way] = next;
    if (ways.has(state)) continue;
    const passed = passing(way, slots.opens.get(state), slots.closes.has(state), last);
    const here = slots.ends.has(state) ? { ...passed, last } : passed;
    ways.set(state, here);
    for (const to of [...graph.skipsFrom(state)].reverse()) rest.push([to, here]);
  }
  return ways;
}

function passing(way: Way, opens: CaptureSlot | undefined, closes: boolean, last: number): Way {
  if (opens) return { ...way, open: [...way.open, { slot: opens, first: -1 }] };
  const inner = closes ? way.open.at(-1) : undefined;
  if (!inner) return way;
  const found = inner.first < 0 ? way.found : [...way.found, { ...inner, last }];
  return { ...way, open: way.open.slice(0, -1), found };
}
