import { groupBy } from "../../model/grouped.ts";
import { compareText, firstFrom } from "../../model/span.ts";
import { ancestors, type Codebook } from "../codebook.ts";
import type { Exclusion, Found, Hit } from "./collected.ts";

/** Over what the longest of nested hits counts: hits of one concept, or of the whole codebook. */
export const nestedScopes = ["concept", "codebook"] as const;
export type NestedScope = (typeof nestedScopes)[number];

/** Decides which hits count. */
export class Settlement {
  readonly #ancestors: readonly (readonly number[])[];
  readonly #hasBroader: boolean;
  readonly #ids: readonly string[];
  readonly #scope: NestedScope;

  constructor(codebook: Codebook, scope: NestedScope) {
    this.#ancestors = ancestors(codebook);
    this.#hasBroader = this.#ancestors.some((broader) => broader.length > 0);
    this.#ids = codebook.concepts.map((concept) => concept.id);
    this.#scope = scope;
  }

  /** Without what a `not` excludes; hits of one concept never overlap: of nested ones the longest counts, else the tighter. */
  withinConcepts({ hits, exclusions }: Found): readonly Hit[] {
    const kept = exclusions.length > 0 ? withoutExcluded(hits, exclusions) : hits;
    const tail = new Map<number, Hit>();
    const dropped = new Set<Hit>();
    const sorted = withoutWide(this.#sorted(kept));
    for (const hit of sorted) {
      const before = tail.get(hit.concept);
      if (before && before.last >= hit.first) {
        const tighter = hit.last > before.last && isTighter(hit, before);
        dropped.add(tighter ? before : hit);
        if (!tighter) continue;
      }
      tail.set(hit.concept, hit);
    }
    return dropped.size === 0 ? sorted : sorted.filter((hit) => !dropped.has(hit));
  }

  /** A narrower concept hides its broader ones within its span; with scope `codebook`, a longer hit any shorter. */
  acrossConcepts(hits: readonly Hit[]): readonly Hit[] {
    const sorted = this.#sorted(widened(hits));
    const hidden = this.#hasBroader ? this.#hidden(sorted) : none;
    const visible = hidden.size === 0 ? sorted : sorted.filter((hit) => !hidden.has(hit));
    return this.#scope === "codebook" ? longest(visible) : visible;
  }

  /**
   * A hit is hidden by a narrower one over at least the same tokens; spans sort by first token, longer first. The kinds of one
   * coordination, each named by its own word, do not hide one another: *racial or ethnic profiling* is both.
   */
  #hidden(sorted: readonly Hit[]): ReadonlySet<Hit> {
    const listed = listedIn(sorted);
    const hidden = new Set<Hit>();
    const reach = new Map<number, number>();
    let group: Hit[] = [];
    const close = () => {
      for (const hit of this.#hiddenAmong(group, listed, reach)) hidden.add(hit);
      group = [];
    };
    for (const hit of sorted) {
      const [head] = group;
      if (head && (head.first !== hit.first || head.last !== hit.last)) close();
      group.push(hit);
    }
    close();
    return hidden;
  }

  /** Those of one span that one of them, or a longer one before, hides; `reach` takes them in. */
  #hiddenAmong(group: readonly Hit[], listed: ReadonlySet<Hit>, reach: Map<number, number>): Hit[] {
    for (const hit of group) if (!listed.has(hit)) this.#cover(hit, reach);
    const found = group.filter((hit) => (reach.get(hit.concept) ?? -1) >= hit.last);
    for (const hit of group) if (listed.has(hit)) this.#cover(hit, reach);
    return found;
  }

  /** The broader concepts of a hit are hidden up to its end. */
  #cover({ concept, last }: Hit, reach: Map<number, number>): void {
    for (const wider of this.#ancestors[concept] as readonly number[]) {
      reach.set(wider, Math.max(reach.get(wider) ?? -1, last));
    }
  }

  #sorted(hits: readonly Hit[]): readonly Hit[] {
    for (let i = 1; i < hits.length; i++) {
      if (this.#compare(hits[i - 1] as Hit, hits[i] as Hit) > 0) {
        return hits.toSorted((a, b) => this.#compare(a, b));
      }
    }
    return hits;
  }

  #compare(a: Hit, b: Hit): number {
    return (
      a.first - b.first ||
      b.last - a.last ||
      compareText(this.#ids[a.concept] as string, this.#ids[b.concept] as string) ||
      Number(a.ellipsis) - Number(b.ellipsis) ||
      compareText(a.term.text, b.term.text)
    );
  }
}

const none: ReadonlySet<Hit> = new Set();

/** Each kind that a coordination names has the whole of it: *economic and political independence* is both. */
function widened(hits: readonly Hit[]): readonly Hit[] {
  const firstByLast = new Map<number, number>();
  for (const { first, last, ellipsis, lists } of hits) {
    if (ellipsis && lists) firstByLast.set(last, Math.min(first, firstByLast.get(last) ?? first));
  }
  if (firstByLast.size === 0) return hits;
  return hits.map((hit) => {
    const first = firstByLast.get(hit.last);
    return hit.lists && first !== undefined && first < hit.first ? { ...hit, first } : hit;
  });
}

/** The hits of kinds that a coordination names, where it names more than one. */
function listedIn(hits: readonly Hit[]): ReadonlySet<Hit> {
  const ends = new Set(hits.flatMap(({ ellipsis, lists, last }) => (ellipsis && lists ? [last] : [])));
  return new Set(ends.size === 0 ? [] : hits.filter(({ lists, last }) => lists && ends.has(last)));
}

/** Of overlapping hits: one without a gap before one with, then the shorter. */
function isTighter(hit: Hit, other: Hit): boolean {
  if (hit.gapped !== other.gapped) return other.gapped;
  return hit.last - hit.first < other.last - other.first;
}

/** Without the hits of terms with a gap that hold another hit of their concept: a gap takes in no more than it must. */
function withoutWide(sorted: readonly Hit[]): readonly Hit[] {
  if (!sorted.some(({ gapped }) => gapped)) return sorted;
  const nearestEnd = new Map<number, number>();
  const kept: Hit[] = [];
  for (let i = sorted.length - 1; i >= 0; i--) {
    const hit = sorted[i] as Hit;
    const inner = nearestEnd.get(hit.concept) ?? Number.POSITIVE_INFINITY;
    if (!(hit.gapped && inner <= hit.last)) kept.push(hit);
    nearestEnd.set(hit.concept, Math.min(inner, hit.last));
  }
  return kept.reverse();
}

/** Of hits sorted by first token, longer first: those that no strictly longer one holds. */
function longest(sorted: readonly Hit[]): Hit[] {
  let reach = -1;
  let from = -1;
  return sorted.filter(({ first, last }) => {
    if (last < reach || (last === reach && first > from)) return false;
    if (last > reach) {
      reach = last;
      from = first;
    }
    return true;
  });
}

function withoutExcluded(hits: readonly Hit[], exclusions: readonly Exclusion[]): Hit[] {
  const byOwner = groupBy<unknown, Exclusion>(exclusions, ({ of, concept }) =>
    of === "concept" ? concept : of,
  );
  const spans = new Map([...byOwner].map(([owner, list]) => [owner, new SpanIndex(list)]));
  return hits.filter(
    (hit) =>
      !spans.get(hit.concept)?.overlaps(hit.first, hit.last) &&
      !spans.get(hit.term)?.overlaps(hit.first, hit.last),
  );
}

/** Answers whether any of many spans of tokens overlaps one. */
class SpanIndex {
  readonly #firsts: readonly number[];
  /** The farthest end of the spans up to each. */
  readonly #reach: readonly number[];

  constructor(spans: readonly { readonly first: number; readonly last: number }[]) {
    const sorted = [...spans].sort((a, b) => a.first - b.first);
    this.#firsts = sorted.map((span) => span.first);
    let reach = -1;
    this.#reach = sorted.map((span) => {
      reach = Math.max(reach, span.last);
      return reach;
    });
  }

  overlaps(first: number, last: number): boolean {
    const before = firstFrom(this.#firsts, last + 1);
    return before > 0 && (this.#reach[before - 1] as number) >= first;
  }
}
