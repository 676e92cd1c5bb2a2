import { compareText } from "../model/span.ts";
import type { Contingency } from "../statistics/contingency.ts";
import { oddsRatioInterval } from "../statistics/effect.ts";
import { fisherTwoSided } from "../statistics/fisher.ts";
import { withQ } from "./compare.ts";
import { excludedByDefault } from "./exposure.ts";
import {
  type Contrast,
  type ContrastChoice,
  contrasts,
  type Grouping,
  type Groups,
  groupsOf,
  isReference,
} from "./groups.ts";
import { countOf, getOrPut, keyOf, type Row, textOf } from "./rows.ts";
import { nodeKey, unitMargins } from "./unit-margins.ts";

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
  /** Kinds of sections that the run's stage left out. Default: boilerplate. */
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

interface Pair {
  readonly cells: Row;
  readonly keys: Readonly<Record<"x" | "y", string>>;
  /** Units with both, by document. */
  readonly together: Map<string, number>;
}

/**
 * Whether a pair keeps company more in one group of documents than in another: of the units with x, how many
 * have y too (`given` = x), and of those with y, how many have x. So a pair does not differ just because x is
 * frequent in one group. Odds ratio with Haldane's 0.5 and its interval, Fisher's exact p (two-sided), q
 * (Benjamini and Hochberg over the rows of the contrast). After CorporaCoCo (Hennessey, Wiegand, Mahlberg et
 * al. 2017). Where a group has no unit with `given`, there is nothing to compare: p and q are empty. Throws
 * RangeError for a unit or a group that is not there.
 */
export function compareCooccurrences(tables: PairTables, options: ComparePairsOptions): Row[] {
  const groups = groupsOf(tables.documents, options);
  const pairs = pairsOf(tables.cooccurrences, options.unit);
  const { unit, exclude = excludedByDefault } = options;
  const margins = unitMargins(unit, tables.sections, tables.mentions, exclude);
  return contrasts(groups, options).flatMap((contrast) =>
    comparePairs(contrast, groups, pairs, margins, options),
  );
}

function pairsOf(cooccurrences: Iterable<Row>, unit: string): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const row of cooccurrences) {
    if (textOf(row, "unit") !== unit) continue;
    const cells = Object.fromEntries(pairColumns.map((column) => [column, textOf(row, column)]));
    const key = keyOf(...pairColumns.map((column) => textOf(row, column)));
    const pair = getOrPut(pairs, key, () => ({
      cells,
      keys: endKeys(row),
      together: new Map<string, number>(),
    }));
    const document = textOf(row, "document");
    pair.together.set(document, (pair.together.get(document) ?? 0) + countOf(row, "o11"));
  }
  return [...pairs].sort(([a], [b]) => compareText(a, b)).map(([, pair]) => pair);
}

function endKeys(row: Row): Pair["keys"] {
  return {
    x: nodeKey(textOf(row, "x_layer"), textOf(row, "x_label"), textOf(row, "x")),
    y: nodeKey(textOf(row, "y_layer"), textOf(row, "y_label"), textOf(row, "y")),
  };
}

function comparePairs(
  contrast: Contrast,
  { ofDocument }: Groups,
  pairs: readonly Pair[],
  margins: ReadonlyMap<string, ReadonlyMap<string, number>>,
  { unit, minimum = 1, confidence = 0.95 }: ComparePairsOptions,
): Row[] {
  const nowhere: ReadonlyMap<string, number> = new Map();
  // Units of the target and of the reference.
  const divide = (byDocument: ReadonlyMap<string, number>): readonly [number, number] => {
    let [target, reference] = [0, 0];
    for (const [id, count] of byDocument) {
      const group = ofDocument.get(id);
      if (group === contrast.target) target += count;
      else if (isReference(contrast, group)) reference += count;
    }
    return [target, reference];
  };
  // A node is in many pairs, and its units are the same in all of them.
  const given = new Map([...margins].map(([node, byDocument]) => [node, divide(byDocument)]));
  const rows = pairs.flatMap((pair) => {
    const [a, b] = divide(pair.together);
    if (a + b < minimum) return [];
    return (["x", "y"] as const).map((end) => {
      const [m, n] = given.get(pair.keys[end]) ?? divide(nowhere);
      return { ...contrast, unit, ...pair.cells, given: end, ...differenceCells([a, m], [b, n], confidence) };
    });
  });
  return withQ(rows);
}

type Share = readonly [both: number, given: number];

function differenceCells([a, m]: Share, [b, n]: Share, confidence: number) {
  if (a > m || b > n) {
    throw new RangeError(
      "a pair has more units than its nodes: `exclude` is not what the run's stage left out",
    );
  }
  const table: Contingency = { o11: a, o12: m - a, o21: b, o22: n - b };
  const odds = m > 0 && n > 0 ? oddsRatioInterval(table, confidence) : undefined;
  return {
    ...{ target_o11: a, target_given: m, target_share: m > 0 ? a / m : undefined },
    ...{ reference_o11: b, reference_given: n, reference_share: n > 0 ? b / n : undefined },
    ...{ odds_ratio: odds?.value, odds_ratio_low: odds?.low, odds_ratio_high: odds?.high },
    p: odds ? fisherTwoSided(table).p : undefined,
    q: undefined as number | undefined,
  };
}
