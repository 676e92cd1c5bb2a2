import type { Node } from "../model/annotation.ts";
import { compareNodes } from "../model/node.ts";
import type { RankedSample } from "../statistics/rank-sum.ts";
import { type CountChoice, type Exposure, exposureOf, type RateTables } from "./exposure.ts";
import { type Grouping, type Groups, groupsOf } from "./groups.ts";
import type { Row } from "./rows.ts";

/** A set of documents. */
export interface Side {
  readonly documents: number;
  readonly tokens: number;
  /** Documents that have tokens. */
  readonly filled: number;
  /** The size of the smallest document, in tokens. */
  readonly least: number;
  has(document: string): boolean;
}

/** The documents of the groups that pass. */
export function sideOf(groups: Groups, exposure: Exposure, passes: (group: string) => boolean): Side {
  let [documents, tokens, filled, least] = [0, 0, 0, Number.POSITIVE_INFINITY];
  for (const [id, group] of groups.ofDocument) {
    if (!passes(group)) continue;
    const size = exposure.tokens.get(id) ?? 0;
    documents++;
    tokens += size;
    if (size > 0) filled++;
    least = Math.min(least, size);
  }
  const has = (id: string): boolean => {
    const group = groups.ofDocument.get(id);
    return group !== undefined && passes(group);
  };
  return { documents, tokens, filled, least, has };
}

/** How often a node occurs in a set of documents. */
export interface Rate {
  readonly mentions: number;
  /** Documents with a mention. */
  readonly range: number;
  readonly per1000: number | undefined;
  /**
   * `dp` and `dpNorm` over the documents by their sizes: undefined with less than two of them, and without a
   * mention.
   */
  readonly dp: number | undefined;
  readonly dpNorm: number | undefined;
  /** Mentions per token of each document, for tests that take a document as one observation. */
  readonly ofDocuments: RankedSample;
}

/** Looks only at the documents with a mention, so that many documents and many rare names stay cheap. */
export function rateOf(exposure: Exposure, node: number, side: Side): Rate {
  const hits: { readonly count: number; readonly size: number }[] = [];
  for (const [id, count] of exposure.mentions[node] ?? []) {
    if (side.has(id)) hits.push({ count, size: exposure.tokens.get(id) ?? 0 });
  }
  const mentions = hits.reduce((sum, { count }) => sum + count, 0);
  const spread = dpOfHits(hits, mentions, side);
  return {
    mentions,
    range: hits.length,
    per1000: side.tokens === 0 ? undefined : (1000 * mentions) / side.tokens,
    dp: spread,
    dpNorm: spread === undefined ? undefined : spread / (1 - side.least / side.tokens),
    ofDocuments: {
      positive: hits.map(({ count, size }) => count / size),
      zeros: Math.max(0, side.filled - hits.length),
    },
  };
}

/** `dp` of statistics/dispersion.ts: the documents without a mention add just their shares of the tokens. */
function dpOfHits(
  hits: readonly { readonly count: number; readonly size: number }[],
  mentions: number,
  { documents, tokens }: Side,
): number | undefined {
  if (documents < 2 || mentions === 0 || tokens === 0) return undefined;
  let [apart, covered] = [0, 0];
  for (const { count, size } of hits) {
    apart += Math.abs(count / mentions - size / tokens);
    covered += size;
  }
  return (apart + (tokens - covered) / tokens) / 2;
}

/** The numbers of the nodes in their order. */
export function nodesInOrder({ nodes }: Exposure): number[] {
  return [...nodes.keys()].sort((a, b) => compareNodes(nodes[a] as Node, nodes[b] as Node));
}

/** Columns of `rates`. */
export const rateColumns = [
  ...["group", "documents", "tokens", "layer", "label", "name"],
  ...["mentions", "range", "per_1000_tokens", "dp", "dp_norm"],
] as const;

/**
 * Every concept and name in every group of documents, zeros included, e.g. year by year: one row each, group
 * after group. `range` is the number of the group's documents with a mention, `dp` and `dp_norm` the
 * dispersion over them.
 */
export function rates(tables: RateTables, options: Grouping & CountChoice): Row[] {
  const groups = groupsOf(tables.documents, options);
  const exposure = exposureOf(tables, options);
  const order = nodesInOrder(exposure);
  return groups.names.flatMap((group) => {
    const side = sideOf(groups, exposure, (name) => name === group);
    return order.map((number) => {
      const rate = rateOf(exposure, number, side);
      const { layer, label, name } = exposure.nodes[number] as Node;
      return {
        ...{ group, documents: side.documents, tokens: side.tokens, layer, label, name },
        ...{ mentions: rate.mentions, range: rate.range, per_1000_tokens: rate.per1000 },
        ...{ dp: rate.dp, dp_norm: rate.dpNorm },
      };
    });
  });
}
