import type { Contingency } from "./contingency.ts";
import { chiSquareTail, type Probability } from "./distributions.ts";
import { deltaPOfX, deltaPOfY, logOddsRatio, oddsRatio, relativeRisk } from "./effect.ts";
import { fisherGreater, fisherLess, fisherTwoSided, specificity } from "./fisher.ts";
import { averageMi, localMi, mi2, mi3, npmi, pmi, ppmi } from "./information.ts";
import { bic } from "./keyness.ts";
import {
  associationStrength,
  dice,
  jaccard,
  logDice,
  minimumSensitivity,
  observedOverExpected,
  ochiai,
  overlapCoefficient,
} from "./overlap.ts";
import {
  chiSquare,
  chiSquareYates,
  g2,
  g2Williams,
  phi,
  signedG2,
  simpleLogLikelihood,
  tScore,
  tScoreChurch,
  zScore,
  zScoreBinomial,
} from "./significance.ts";

/** A measure of association that a pipeline may ask for by name. */
export interface Measure {
  readonly name: string;
  /** Its column in the tables of co-occurrences. */
  readonly column: string;
  /** What a reader sees in documentation and charts. */
  readonly label: string;
  readonly description: string;
  /** Finite, or undefined where the measure is not: an empty cell, never 0. */
  compute(table: Contingency): number | undefined;
}

type Compute = (table: Contingency) => number | undefined;
type Entry = readonly [column: string, label: string, description: string, compute: Compute];

const g2p = (table: Contingency): Probability | undefined => {
  const value = g2(table);
  return value === undefined ? undefined : chiSquareTail(value);
};

/** By the names that a pipeline uses, in the order in which documentation shows them. */
const entries = {
  g2: ["g2", "G²", "log-likelihood ratio: evidence of any association, 0 or more", g2],
  g2Signed: ["g2_signed", "signed G²", "G², negative where the pair is rarer than by chance", signedG2],
  g2Williams: ["g2_williams", "G² (Williams)", "G² with Williams's correction for few counts", g2Williams],
  g2P: ["g2_p", "p of G²", "p of G² (χ², one degree of freedom)", (table) => g2p(table)?.p],
  chi2: ["chi2", "χ²", "Pearson's χ²", chiSquare],
  chi2Yates: ["chi2_yates", "χ² (Yates)", "χ² with Yates's correction", chiSquareYates],
  phi: ["phi", "φ", "correlation of presence, -1 to 1", phi],
  fisher: ["fisher_p", "Fisher p", "Fisher's exact test, two-sided", (table) => fisherTwoSided(table).p],
  fisherGreater: [
    "fisher_p_greater",
    "Fisher p (greater)",
    "Fisher's exact test for attraction",
    (table) => fisherGreater(table).p,
  ],
  fisherLess: [
    "fisher_p_less",
    "Fisher p (less)",
    "Fisher's exact test for repulsion",
    (table) => fisherLess(table).p,
  ],
  fisherLog10: [
    "fisher_log10_p",
    "log10 Fisher p",
    "log10 of Fisher's two-sided p, which does not underflow",
    (table) => fisherTwoSided(table).log10,
  ],
  specificity: [
    "specificity",
    "specificity",
    "Lafon's signed -log10 of the hypergeometric tail",
    specificity,
  ],
  pmi: ["pmi", "PMI", "log2 of observed over expected; favours rare pairs", pmi],
  ppmi: ["ppmi", "PPMI", "PMI where positive, else 0", ppmi],
  npmi: ["npmi", "NPMI", "PMI normalised to -1 (never together) … 1 (never apart)", npmi],
  mi2: ["mi2", "MI²", "log2 of observed² over expected", mi2],
  mi3: ["mi3", "MI³", "log2 of observed³ over expected", mi3],
  localMi: ["local_mi", "local MI", "observed times PMI", localMi],
  averageMi: ["average_mi", "average MI", "mutual information of the table, in bits", averageMi],
  simpleLl: ["simple_ll", "simple LL", "log-likelihood of the first cell alone", simpleLogLikelihood],
  t: ["t", "t", "(observed - expected) / √observed", tScore],
  tChurch: ["t_church", "t (Church)", "t with the binomial variance", tScoreChurch],
  z: ["z", "z", "(observed - expected) / √expected", zScore],
  zBinomial: ["z_binomial", "z (binomial)", "z with the binomial variance", zScoreBinomial],
  dice: ["dice", "Dice", "2 · both / (x + y), 0 to 1", dice],
  logDice: ["log_dice", "logDice", "14 + log2 of Dice, at most 14; blind to chance", logDice],
  jaccard: ["jaccard", "Jaccard", "both / either, 0 to 1", jaccard],
  ochiai: ["ochiai", "Ochiai", "cosine, 0 to 1", ochiai],
  overlap: ["overlap", "overlap", "both / the rarer of the two, 0 to 1", overlapCoefficient],
  minSensitivity: [
    "min_sensitivity",
    "minimum sensitivity",
    "both / the more frequent of the two, 0 to 1",
    minimumSensitivity,
  ],
  associationStrength: [
    "association_strength",
    "association strength",
    "both / (x · y), proportional to observed / expected",
    associationStrength,
  ],
  oe: ["observed_expected", "O/E", "observed over expected, 1 at chance", observedOverExpected],
  deltaPOfY: ["delta_p_y_given_x", "ΔP(y|x)", "how much x raises the share of y, -1 to 1", deltaPOfY],
  deltaPOfX: ["delta_p_x_given_y", "ΔP(x|y)", "how much y raises the share of x, -1 to 1", deltaPOfX],
  oddsRatio: [
    "odds_ratio",
    "odds ratio",
    "odds of y with x over those without; empty where infinite",
    oddsRatio,
  ],
  logOdds: [
    "log_odds_ratio",
    "log odds ratio",
    "ln of the odds ratio, 0.5 added to each cell",
    (table) => logOddsRatio(table)?.value,
  ],
  logOddsLow: [
    "log_odds_ratio_low",
    "log odds ratio, lower bound",
    "lower bound of its 95 % interval",
    (table) => logOddsRatio(table)?.low,
  ],
  logOddsHigh: [
    "log_odds_ratio_high",
    "log odds ratio, upper bound",
    "upper bound of its 95 % interval",
    (table) => logOddsRatio(table)?.high,
  ],
  relativeRisk: ["relative_risk", "relative risk", "share of y with x over that without", relativeRisk],
  bic: ["bic", "BIC", "G² - ln n; above 10 very strong evidence", bic],
} as const satisfies Record<string, Entry>;

/** Names under which a pipeline asks for measures. */
export type MeasureName = keyof typeof entries;
export const measureNames = Object.keys(entries) as [MeasureName, ...MeasureName[]];

/** The measures of association, by the names that a pipeline uses. */
export const measures = Object.fromEntries(
  measureNames.map((name) => [name, measure(name, entries[name])]),
) as unknown as Readonly<Record<MeasureName, Measure>>;

function measure(name: MeasureName, [column, label, description, compute]: Entry): Measure {
  return {
    ...{ name, column, label, description },
    compute(table) {
      const value = compute(table);
      return value !== undefined && Number.isFinite(value) ? value : undefined;
    },
  };
}
