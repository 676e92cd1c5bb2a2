import { groupBy } from "../model/grouped.ts";
import { compareSpans, compareText, overlaps } from "../model/span.ts";
import { type Difference, differences } from "./differences.ts";
import type { FoundMention } from "./found.ts";
import type { GoldEntity } from "./gold.ts";
import {
  addByLabel,
  addCounts,
  addShares,
  type Counts,
  countsOf,
  fold,
  pairByLabel,
  type Share,
  shareOf,
  total,
  totalOf,
} from "./pair.ts";

export interface EntityScores {
  /** Same span and same label. */
  readonly exact: Counts;
  /** Overlapping spans of the same label. */
  readonly relaxed: Counts;
  /** Distinct pairs of surface and label: each counts once, however common. */
  readonly distinct: Counts;
  /** `exact` without the two commonest surfaces of each article, which are easy and many. */
  readonly withoutCommonest: Counts;
  readonly byLabel: ReadonlyMap<string, Counts>;
  /** Of the exact hits, those with the right canonical name. */
  readonly canonical: Share;
  readonly differences: readonly Difference[];
}

/** The labels that are annotated; OntoNotes' WORK_OF_ART and LAW are one. */
const scored = new Set(["PERSON", "GPE", "LOC", "NORP", "ORG", "EVENT", "WORK", "DATE", "MONEY"]);

export function scoreEntities(gold: readonly GoldEntity[], mentions: readonly FoundMention[]): EntityScores {
  const found = mentions
    .filter(({ layer }) => layer === "entity")
    .map((mention) => ({ ...mention, label: mergedLabel(mention.label) }))
    .filter(({ label }) => scored.has(label));
  const exact = pairs(gold, found, (g, f) => g.start === f.start && g.end === f.end);
  const hits = [...exact.values()].flatMap((pairing) => pairing.hits);
  const common = commonest(gold);
  const rare = ({ text }: { readonly text: string }): boolean => !common.has(fold(text));
  const byLabel = new Map([...exact].map(([label, pairing]) => [label, countsOf(pairing)]));
  return {
    exact: total(byLabel),
    relaxed: totalOf(pairs(gold, found, overlaps)),
    distinct: distinct(gold, found),
    withoutCommonest: totalOf(
      pairs(gold.filter(rare), found.filter(rare), (g, f) => g.start === f.start && g.end === f.end),
    ),
    byLabel,
    canonical: shareOf(hits, ([g, f]) => fold(g.canonical) === fold(f.name)),
    differences: [
      ...differences("entity", exact),
      ...hits
        .filter(([g, f]) => fold(g.canonical) !== fold(f.name))
        .map(([g, f]) => ({ ...g, what: "canonical", gold: g.canonical, found: f.name })),
    ].sort((a, b) => compareSpans(a, b) || compareText(a.what, b.what)),
  };
}

export function addEntityScores(a: EntityScores, b: EntityScores): EntityScores {
  return {
    exact: addCounts(a.exact, b.exact),
    relaxed: addCounts(a.relaxed, b.relaxed),
    distinct: addCounts(a.distinct, b.distinct),
    withoutCommonest: addCounts(a.withoutCommonest, b.withoutCommonest),
    byLabel: addByLabel(a.byLabel, b.byLabel),
    canonical: addShares(a.canonical, b.canonical),
    differences: [...a.differences, ...b.differences],
  };
}

function mergedLabel(label: string): string {
  return label === "WORK_OF_ART" || label === "LAW" ? "WORK" : label;
}

function pairs(
  gold: readonly GoldEntity[],
  found: readonly FoundMention[],
  same: (gold: GoldEntity, found: FoundMention) => boolean,
) {
  const byLabel = ({ label }: { readonly label: string }): string => label;
  return pairByLabel(groupBy(gold, byLabel), groupBy(found, byLabel), same);
}

function distinct(gold: readonly GoldEntity[], found: readonly FoundMention[]): Counts {
  const key = ({ label, text }: { readonly label: string; readonly text: string }) =>
    `${label} ${fold(text)}`;
  const annotated = new Set(gold.map(key));
  const seen = new Set(found.map(key));
  return { gold: annotated.size, found: seen.size, hits: [...seen].filter((k) => annotated.has(k)).length };
}

/** The two surfaces that are annotated most often; of equals, the first by code unit. */
function commonest(gold: readonly GoldEntity[]): ReadonlySet<string> {
  const bySurface = [...groupBy(gold, ({ text }) => fold(text))];
  bySurface.sort(([a, as], [b, bs]) => bs.length - as.length || compareText(a, b));
  return new Set(bySurface.slice(0, 2).map(([surface]) => surface));
}
