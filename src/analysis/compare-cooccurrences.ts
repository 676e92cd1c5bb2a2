import type { Node } from "../model/annotation.ts";
import { getOrPut } from "../model/grouped.ts";
import type { Contingency } from "../statistics/contingency.ts";
import { oddsRatioInterval } from "../statistics/effect.ts";
import { fisherTwoSided } from "../statistics/fisher.ts";
import { benjaminiHochberg } from "../statistics/multiple-testing.ts";
import { excludedByDefault } from "./exposure.ts";
import { GroupedPairs } from "./grouped-pairs.ts";
import { type Contrast, type ContrastChoice, contrasts, type Grouping, groupsOf } from "./groups.ts";
import type { Row } from "./rows.ts";
import { includedSections, unitMargins } from "./unit-margins.ts";

/** The tables of a run that differences between co-occurrences are computed from. */
export interface PairTables {
  readonly documents: Iterable<Row>;
  readonly sections: Iterable<Row>;
  readonly mentions: Iterable<Row>;
  readonly cooccurrences: Iterable<Row>;
}

export interface ComparePairsOptions extends Grouping, ContrastChoice {
  /** One of the run's units: `sentence`, `paragraph`, `section` or `window:n`. */
  readonly unit: string;
  /**
   * Kinds of sections to leave out, those that the run's stage left out among them. Default: boilerplate.
   */
  readonly exclude?: readonly string[];
  /** Least number of units with both, over both groups. Default 1. */
  readonly minimum?: number;
  readonly confidence?: number;
}

const pairColumns = ["x_layer", "x_label", "x", "y_layer", "y_label", "y"] as const;

/** Columns of `compareCooccurrences`. */
export const comparePairsColumns: readonly string[] = [
  ...["target", "reference", "unit", ...pairColumns, "given"],
  ...["target_o11", "target_given", "target_share", "reference_o11", "reference_given", "reference_share"],
  ...["odds_ratio", "odds_ratio_low", "odds_ratio_high", "p", "q"],
];

/** How a pair differs between two groups. */
export interface PairDifference {
  readonly contrast: Contrast;
  readonly x: Node;
  readonly y: Node;
  readonly given: "x" | "y";
  /** What the counts tell: the same object for the same counts of one end. */
  readonly difference: Difference;
  readonly q: number | undefined;
}

/** `target_o11` … `p`, in the order of the columns. */
export type Difference = readonly [
  ...[o11: number, given: number, share: number | undefined],
  ...[referenceO11: number, referenceGiven: number, referenceShare: number | undefined],
  ...[oddsRatio: number | undefined, low: number | undefined, high: number | undefined],
  p: number | undefined,
];
const P = 9;

/**
 * Whether a pair keeps company more in one group of documents than in another: of the units with x, how many
 * have y too (`given` = x), and of those with y, how many have x. So a pair does not differ just because x is
 * frequent in one group. Odds ratio with Haldane's 0.5 and its interval, Fisher's exact p (two-sided), q
 * (Benjamini and Hochberg over the rows of the contrast). After CorporaCoCo (Hennessey, Wiegand, Mahlberg et
 * al. 2017). Where a group has no unit with `given`, there is nothing to compare: p and q are empty. Throws
 * RangeError for a unit or a group that is not there.
 */
export function compareCooccurrences(tables: PairTables, options: ComparePairsOptions): Row[] {
  return Array.from(pairDifferences(tables, options), ({ contrast, x, y, given, difference, q }) => {
    const ends = [x.layer, x.label, x.name, y.layer, y.label, y.name];
    const cells = [contrast.target, contrast.reference, options.unit, ...ends, given, ...difference, q];
    return Object.fromEntries(comparePairsColumns.map((column, i) => [column, cells[i]]));
  });
}

/** The same, one after the other: there may be millions. What can be wrong with the options is thrown at once. */
export function pairDifferences(tables: PairTables, options: ComparePairsOptions): Iterable<PairDifference> {
  const { unit, exclude = excludedByDefault, minimum = 1, confidence = 0.95 } = options;
  const groups = groupsOf(tables.documents, options);
  const chosen = contrasts(groups, options);
  const included = includedSections(tables.sections, exclude);
  const pairs = new GroupedPairs(groups);
  pairs.addMargins(unitMargins(unit, included, tables.mentions));
  const units = pairs.addPairs(tables.cooccurrences, unit, included);
  if (units.size > 0 && !units.has(unit)) {
    throw new RangeError(`the run has no pairs by \`${unit}\`; it has them by: ${[...units].join(", ")}`);
  }
  return differences(chosen, pairs, minimum, confidence);
}

function* differences(
  chosen: readonly Contrast[],
  pairs: GroupedPairs,
  minimum: number,
  confidence: number,
): Generator<PairDifference> {
  const inOrder = pairs.inOrder();
  for (const contrast of chosen) {
    const differenceOf = cachedDifferences(pairs, contrast, confidence);
    const kept = inOrder.filter(({ together }) => sum(together.divide(contrast)) >= minimum);
    const ends = kept.flatMap((pair) => [
      { pair, given: "x" as const },
      { pair, given: "y" as const },
    ]);
    const of = ({ pair, given }: (typeof ends)[number]): Difference =>
      differenceOf(pair[given], pair.together.divide(contrast));
    const tested = ends.map((end) => of(end)[P]).filter((p) => p !== undefined);
    const q = benjaminiHochberg(tested);
    let i = 0;
    for (const end of ends) {
      const { x, y } = end.pair;
      const difference = of(end);
      yield {
        ...{ contrast, x: pairs.node(x), y: pairs.node(y), given: end.given, difference },
        q: difference[P] === undefined ? undefined : q[i++],
      };
    }
  }
}

function sum([a, b]: readonly [number, number]): number {
  return a + b;
}

/** Most pairs are rare: with the same node given, the same few counts come again and again. */
function cachedDifferences(pairs: GroupedPairs, contrast: Contrast, confidence: number) {
  const byNode = new Map<
    number,
    { readonly given: readonly [number, number]; readonly known: Map<number, Difference> }
  >();
  return (node: number, [a, b]: readonly [number, number]): Difference => {
    const { given, known } = getOrPut(byNode, node, () => {
      return { given: pairs.divideNode(node, contrast), known: new Map<number, Difference>() };
    });
    return getOrPut(known, a * 2 ** 26 + b, () =>
      differenceBetween([a, given[0]], [b, given[1]], confidence),
    );
  };
}

type Share = readonly [both: number, given: number];

function differenceBetween([a, m]: Share, [b, n]: Share, confidence: number): Difference {
  if (a > m || b > n) {
    throw new RangeError(
      "a pair has more units than its nodes: `exclude` lacks what the run's stage left out",
    );
  }
  const table: Contingency = { o11: a, o12: m - a, o21: b, o22: n - b };
  const odds = m > 0 && n > 0 ? oddsRatioInterval(table, confidence) : undefined;
  return [
    ...([a, m, m > 0 ? a / m : undefined] as const),
    ...([b, n, n > 0 ? b / n : undefined] as const),
    ...([odds?.value, odds?.low, odds?.high] as const),
    odds ? fisherTwoSided(table).p : undefined,
  ];
}
