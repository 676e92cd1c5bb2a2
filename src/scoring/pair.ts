import type { Span } from "../model/span.ts";
import { compareText } from "../model/span.ts";

/** How many were annotated, how many were found, and how many of these are the same. */
export interface Counts {
  readonly gold: number;
  readonly found: number;
  readonly hits: number;
}

/** How many of those that were asked about are right. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

export interface Pairing<G, F> {
  readonly hits: readonly (readonly [G, F])[];
  readonly missed: readonly G[];
  readonly spurious: readonly F[];
}

/**
 * Pairs each annotated item, in its order, with the nearest item found (by start) that is the same and still free.
 * Both lists are of one article and of one label; the work is their product.
 */
export function pair<G extends Span, F extends Span>(
  gold: readonly G[],
  found: readonly F[],
  same: (gold: G, found: F) => boolean,
): Pairing<G, F> {
  const free = new Set(found);
  const hits: [G, F][] = [];
  const missed: G[] = [];
  for (const g of gold) {
    let best: F | undefined;
    for (const f of free) {
      if (same(g, f) && (!best || Math.abs(f.start - g.start) < Math.abs(best.start - g.start))) best = f;
    }
    if (best) {
      free.delete(best);
      hits.push([g, best]);
    } else missed.push(g);
  }
  return { hits, missed, spurious: [...free] };
}

/** `pair`, label by label. */
export function pairByLabel<G extends Span, F extends Span>(
  gold: ReadonlyMap<string, readonly G[]>,
  found: ReadonlyMap<string, readonly F[]>,
  same: (gold: G, found: F) => boolean,
): Map<string, Pairing<G, F>> {
  const labels = [...new Set([...gold.keys(), ...found.keys()])].sort();
  return new Map(labels.map((label) => [label, pair(gold.get(label) ?? [], found.get(label) ?? [], same)]));
}

export function countsOf({ hits, missed, spurious }: Pairing<unknown, unknown>): Counts {
  return { gold: hits.length + missed.length, found: hits.length + spurious.length, hits: hits.length };
}

export function addCounts(a: Counts, b: Counts): Counts {
  return { gold: a.gold + b.gold, found: a.found + b.found, hits: a.hits + b.hits };
}

export function addShares(a: Share, b: Share): Share {
  return { right: a.right + b.right, of: a.of + b.of };
}

export const noCounts: Counts = { gold: 0, found: 0, hits: 0 };

export function shareOf<T>(items: readonly T[], right: (item: T) => boolean): Share {
  return { right: items.filter(right).length, of: items.length };
}

/** precision = hits / found, recall = hits / gold, F1 = 2PR / (P + R); each 0 where it is undefined. */
export function prf({ gold, found, hits }: Counts) {
  const precision = hits / Math.max(1, found);
  const recall = hits / Math.max(1, gold);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision: rounded(precision), recall: rounded(recall), f1: rounded(f1), gold, found };
}

/** The share as a number, undefined where nothing was asked. */
export function ratio({ right, of }: Share): number | undefined {
  return of === 0 ? undefined : rounded(right / of);
}

function rounded(value: number): number {
  return Number(value.toFixed(4));
}

/** Names and headings are compared without regard to compatibility forms and white space. */
export function fold(text: string | null | undefined): string {
  return (text ?? "").normalize("NFKC").replace(/\s+/gu, " ").trim();
}

/** Counts by label, added up label by label. */
export function addByLabel(a: ReadonlyMap<string, Counts>, b: ReadonlyMap<string, Counts>) {
  const labels = [...new Set([...a.keys(), ...b.keys()])].sort(compareText);
  return new Map(
    labels.map((label) => [label, addCounts(a.get(label) ?? noCounts, b.get(label) ?? noCounts)]),
  );
}

/** The sum over all labels. */
export function total(byLabel: ReadonlyMap<string, Counts>): Counts {
  return [...byLabel.values()].reduce(addCounts, noCounts);
}

/** The sum over the pairings of all labels. */
export function totalOf(pairings: ReadonlyMap<string, Pairing<unknown, unknown>>): Counts {
  return [...pairings.values()].map(countsOf).reduce(addCounts, noCounts);
}
