import { groupBy } from "../model/grouped.ts";
import { compareSpans, compareText, overlaps } from "../model/span.ts";
import { type Difference, differences } from "./differences.ts";
import type { FoundMention } from "./found.ts";
import type { GoldConcept } from "./gold.ts";
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

/** How often a name is right where one was annotated, and how often one was found where none was. */
export interface NameScores {
  readonly accuracy: Share;
  readonly spurious: number;
}

export interface ConceptScores {
  /** Overlapping spans of the same concept, one to one. */
  readonly counts: Counts;
  readonly byConcept: ReadonlyMap<string, Counts>;
  /** Of the hits, those with the right polarity. */
  readonly polarity: Share;
  /** Negated mentions found as negated mentions. */
  readonly negated: Counts;
  readonly holder: NameScores;
  readonly attributedTo: NameScores;
  readonly differences: readonly Difference[];
}

type Hit = readonly [GoldConcept, FoundMention];
type NameColumn = "holder" | "attributed_to";

export function scoreConcepts(
  gold: readonly GoldConcept[],
  mentions: readonly FoundMention[],
): ConceptScores {
  const found = mentions.filter(({ layer }) => layer === "concept");
  const pairings = pairs(gold, found);
  const hits = [...pairings.values()].flatMap((pairing) => pairing.hits);
  const byConcept = new Map([...pairings].map(([concept, pairing]) => [concept, countsOf(pairing)]));
  const negated = pairs(
    gold.filter(({ polarity }) => polarity === "negated"),
    found.filter(({ polarity }) => polarity === "negated"),
  );
  return {
    counts: total(byConcept),
    byConcept,
    polarity: shareOf(hits, samePolarity),
    negated: totalOf(negated),
    holder: nameScores(hits, "holder"),
    attributedTo: nameScores(hits, "attributed_to"),
    differences: [
      ...differences("concept", pairings),
      ...hits
        .filter((hit) => !samePolarity(hit))
        .map(([g, f]) => wrong("polarity", g, g.polarity, f.polarity)),
      ...wrongNames(hits, "holder"),
      ...wrongNames(hits, "attributed_to"),
    ].sort((a, b) => compareSpans(a, b) || compareText(a.what, b.what)),
  };
}

export function addConceptScores(a: ConceptScores, b: ConceptScores): ConceptScores {
  return {
    counts: addCounts(a.counts, b.counts),
    byConcept: addByLabel(a.byConcept, b.byConcept),
    polarity: addShares(a.polarity, b.polarity),
    negated: addCounts(a.negated, b.negated),
    holder: addNames(a.holder, b.holder),
    attributedTo: addNames(a.attributedTo, b.attributedTo),
    differences: [...a.differences, ...b.differences],
  };
}

function addNames(a: NameScores, b: NameScores): NameScores {
  return { accuracy: addShares(a.accuracy, b.accuracy), spurious: a.spurious + b.spurious };
}

function pairs(gold: readonly GoldConcept[], found: readonly FoundMention[]) {
  return pairByLabel(
    groupBy(gold, ({ concept }) => concept),
    groupBy(found, ({ label }) => label),
    overlaps,
  );
}

/** A run without the stage `relations` says nothing of polarity, which is taken for `affirmed`. */
function samePolarity([gold, found]: Hit): boolean {
  return (gold.polarity === "negated") === (found.polarity === "negated");
}

function nameScores(hits: readonly Hit[], column: NameColumn): NameScores {
  return {
    accuracy: shareOf(
      hits.filter(([g]) => g[column]),
      ([g, f]) => fold(g[column]) === fold(f[column]),
    ),
    spurious: hits.filter(([g, f]) => !g[column] && f[column]).length,
  };
}

function wrongNames(hits: readonly Hit[], column: NameColumn): Difference[] {
  return hits
    .filter(([g, f]) => fold(g[column]) !== fold(f[column]))
    .map(([g, f]) => wrong(column, g, g[column] ?? "", f[column]));
}

function wrong(what: string, g: GoldConcept, gold: string, found: string): Difference {
  return { what, label: g.concept, start: g.start, end: g.end, text: g.text, gold, found };
}
