import { describe, expect, test } from "vitest";
import { type Contingency, margins } from "../../src/statistics/contingency.ts";
import { chiSquareTail, type Probability } from "../../src/statistics/distributions.ts";
import { deltaPOfX, deltaPOfY, logOddsRatio, oddsRatio } from "../../src/statistics/effect.ts";
import { fisherGreater, fisherLess, fisherTwoSided, specificity } from "../../src/statistics/fisher.ts";
import { Hypergeometric } from "../../src/statistics/hypergeometric.ts";
import * as information from "../../src/statistics/information.ts";
import * as overlap from "../../src/statistics/overlap.ts";
import * as significance from "../../src/statistics/significance.ts";
import { expectOracle, oracles, type Tabled } from "./oracles.ts";

type Measure = (table: Contingency) => number | undefined;

const computed: Readonly<Record<string, Measure>> = {
  E11: (table) => margins(table).e11,
  average_mi_log2: information.averageMi,
  chi2: significance.chiSquare,
  chi2_yates: significance.chiSquareYates,
  G2: significance.g2,
  G2_signed: significance.signedG2,
  simple_ll: significance.simpleLogLikelihood,
  pmi_log2: information.pmi,
  pmi_ln: (table) => scaled(information.pmi(table), Math.LN2),
  ppmi_log2: information.ppmi,
  npmi: information.npmi,
  mi2_log2: information.mi2,
  mi3_log2: information.mi3,
  local_mi_log2: information.localMi,
  t_score: significance.tScore,
  t_score_church1991: significance.tScoreChurch,
  z_score: significance.zScore,
  z_binomial: significance.zScoreBinomial,
  obs_over_exp: overlap.observedOverExpected,
  dice: overlap.dice,
  jaccard: overlap.jaccard,
  logDice: overlap.logDice,
  cosine_ochiai: overlap.ochiai,
  overlap_simpson: overlap.overlapCoefficient,
  min_sensitivity: overlap.minimumSensitivity,
  association_strength: overlap.associationStrength,
  phi: significance.phi,
  delta_p_y_given_x: deltaPOfY,
  delta_p_x_given_y: deltaPOfX,
  odds_ratio: oddsRatio,
  log_odds_haldane_ln: (table) => logOddsRatio(table)?.value,
  log10_fisher_greater: (table) => fisherGreater(table).log10,
  specificity_signed_log10: specificity,
};

/** Held against the logarithm too, where the oracle is below the smallest double. */
const probabilities: Readonly<Record<string, (table: Contingency) => Probability | undefined>> = {
  chi2_p: (table) => tailOf(significance.chiSquare(table)),
  G2_p: (table) => tailOf(significance.g2(table)),
  fisher_greater: fisherGreater,
  fisher_less: fisherLess,
  fisher_two_sided: fisherTwoSided,
  hypergeom_pmf: (table) => {
    const log = new Hypergeometric(table).logMass(table.o11);
    return { p: Math.exp(log), log10: log / Math.LN10 };
  },
};

function tailOf(value: number | undefined): Probability | undefined {
  return value === undefined ? undefined : chiSquareTail(value);
}

function scaled(value: number | undefined, by: number): number | undefined {
  return value === undefined ? undefined : value * by;
}

function check({ O11, O12, O21, O22, expected }: Tabled): number {
  const table = { o11: O11, o12: O12, o21: O21, o22: O22 };
  for (const [key, value] of Object.entries(expected)) {
    const p = probabilities[key]?.(table);
    const small = typeof value === "string" && value.includes("e-");
    const actual = probabilities[key] ? (small ? p?.log10 : p?.p) : computed[key]?.(table);
    expect(key in probabilities || key in computed, `no measure for ${key}`).toBe(true);
    expectOracle(actual, value, key);
  }
  return Object.keys(expected).length;
}

const known = oracles();

describe.skipIf(!known)("oracles of association", () => {
  test.each(known?.association.map((row) => [row.id, row] as const) ?? [])("%s", (_, row) => {
    expect(check(row)).toBeGreaterThanOrEqual(8);
  });

  test("the paragraphs of the sample article", () => {
    const pairs = known?.sample_article_paragraph_tables.pairs ?? [];
    for (const pair of pairs) expect(check({ ...pair, id: "" })).toBe(39);
    expect(pairs).toHaveLength(7);
  });
});
