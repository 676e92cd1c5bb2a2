import type { Span } from "../model/span.ts";
import type { Pairing } from "./pair.ts";

/** One place where a run and the annotation differ. */
export interface Difference extends Span {
  /** `entity missed`, `entity spurious`, `canonical`, `concept missed`, `polarity`, `holder`, `zone missed`, … */
  readonly what: string;
  readonly label: string;
  readonly text: string;
  /** The two values, where an attribute of a hit is wrong. */
  readonly gold?: string;
  readonly found?: string;
}

interface Item extends Span {
  readonly text: string;
}

/** What was missed and what is spurious, label by label. */
export function differences(layer: string, pairings: ReadonlyMap<string, Pairing<Item, Item>>): Difference[] {
  return [...pairings].flatMap(([label, { missed, spurious }]) => [
    ...missed.map((item) => difference(`${layer} missed`, label, item)),
    ...spurious.map((item) => difference(`${layer} spurious`, label, item)),
  ]);
}

function difference(what: string, label: string, { start, end, text }: Item): Difference {
  return { what, label, start, end, text };
}
