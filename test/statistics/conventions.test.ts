import { describe, expect, test } from "vitest";
import { cohenKappa, krippendorffAlpha, percentAgreement } from "../../src/statistics/agreement.ts";
import { type Contingency, margins } from "../../src/statistics/contingency.ts";
import { mi3, pmi } from "../../src/statistics/information.ts";
import { keynessTable } from "../../src/statistics/keyness.ts";
import { logDice } from "../../src/statistics/overlap.ts";
import {
  chiSquare,
  chiSquareYates,
  g2,
  g2Williams,
  tScore,
  williamsCorrection,
} from "../../src/statistics/significance.ts";
import { expectOracle, type Oracles, oracles } from "./oracles.ts";

/**
 * Where the oracles hold what another program prints: either its value is ours under a convention that is spelled out
 * here, or the list in docs/statistics.md ("Where tools differ") names it.
 */
const known = oracles();

describe.skipIf(!known)("keyness as quanteda.textstats 0.97 prints it", () => {
  const rows = known?.keyness.map((row) => [row.id, row] as const) ?? [];

  test.each(rows)("%s", (_, row) => {
    const table = keynessTable({
      target: row.f_target,
      targetSize: row.N_target,
      reference: row.f_reference,
      referenceSize: row.N_reference,
    });
    const actual = quanteda(table);
    for (const [key, value] of Object.entries(row.quanteda_textstats_0_97_actual)) {
      // Twelve digits are printed.
      const slack = Math.max(1e-9 * Math.abs(value as number), 1e-12);
      expect(Math.abs((actual[key] as number) - (value as number)), key).toBeLessThanOrEqual(slack);
    }
    expect(Object.keys(actual)).toHaveLength(9);
  });
});

/** Its conventions, over our functions where they have the same value. */
function quanteda(table: Contingency): Record<string, number> {
  const { o11, o12, o21, o22, e11, e12, e21, e22, n, surplus } = margins(table);
  const sign = o11 > e11 ? 1 : -1;
  const difference = Math.abs(o11 * o22 - o12 * o21);
  const corrects = difference >= n / 2 && Math.min(e11, e12, e21, e22) < 5;
  const williams = Math.min(o11, o12, o21, o22) === 0 ? 1 : (williamsCorrection(table) as number);
  // 1e-9 in each logarithm, so that 0 has one.
  const log = (o: number, e: number): number => o * Math.log(o / e + 1e-9);
  const ratio = (by: number): number =>
    sign * 2 * (log(o11 - by, e11) + log(o12 + by, e12) + log(o21 + by, e21) + log(o22 - by, e22));
  const [none, yates] = [sign * (chiSquare(table) as number), sign * (chiSquareYates(table) as number)];
  const half = corrects ? Math.sign(surplus) / 2 : 0;
  return {
    ...{ chi2_none: none, chi2_default: corrects ? yates : none, chi2_yates: corrects ? yates : none },
    ...{ lr_none: ratio(0), lr_default: ratio(half), lr_yates: ratio(half) },
    ...{ chi2_williams: none * williams, lr_williams: ratio(0) / williams },
    pmi: Math.log(o11 / e11 + 1e-9),
  };
}

test("Williams's correction divides G², more where counts are few, and is undefined where a margin is 0", () => {
  const table = { o11: 5, o12: 55, o21: 1, o22: 199 };
  expect(williamsCorrection(table)).toBeCloseTo(1.128773863, 8);
  expect(g2Williams(table)).toBeCloseTo((g2(table) as number) / 1.1287738632, 8);
  expect(williamsCorrection({ o11: 500, o12: 5500, o21: 100, o22: 19_900 })).toBeCloseTo(1.00128774, 7);
  expect(g2Williams({ o11: 3, o12: 4, o21: 0, o22: 0 })).toBeUndefined();
});

describe.skipIf(!known)("collocation in a window", () => {
  test("KH Coder's and WordSmith's MI and T are ours with E = f1 f2 / N, RKorAPClient's with f1 times the window", () => {
    const all = (known as Oracles).tool_divergence;
    const { f_node, f_collocate: c1, O: o11, N: n, total_window } = all.input;
    const tableOf = (r1: number): Contingency => {
      return { o11, o12: r1 - o11, o21: c1 - o11, o22: n - r1 - c1 + o11 };
    };
    const plain = all["no_span_adjustment (KH Coder MI and T: E=f1*f2/N)"];
    const bare = tableOf(f_node);
    expectOracle(margins(bare).e11, plain["E"] as number, "E");
    expectOracle(pmi(bare), plain["MI_log2"] as number, "MI");
    expectOracle(tScore(bare), plain["T"] as number, "T");
    expectOracle(logDice(bare), plain["logDice"] as number, "logDice");
    const adjusted = all["span_adjusted (RKorAPClient: E=f1*f2*w/N)"];
    const wide = tableOf(f_node * total_window);
    expectOracle(margins(wide).e11, adjusted["E"] as number, "E");
    expectOracle(pmi(wide), adjusted["MI_log2"] as number, "MI");
    expectOracle(tScore(wide), adjusted["T"] as number, "T");
    expectOracle(logDice(wide), adjusted["logDice_window (14+log2(2*O/(w*f1+f2)))"] as number, "logDice");
    expectOracle(g2(wide), adjusted["LL (R1=f1*w)"] as number, "LL");
    const cubed = all.MI3_name_collision["standard log2(O^3/E) (KH Coder, RKorAP, Wordless)"];
    expectOracle(mi3(bare), cubed as number, "MI3");
  });

  test("PMI is in bits, quanteda's in nats, that of UCS in powers of ten", () => {
    const { table, ...bases } = (known as Oracles).tool_divergence.log_base_same_table_basic_positive;
    const [o11, o12, o21, o22] = table as [number, number, number, number];
    const value = pmi({ o11, o12, o21, o22 }) as number;
    const expected = Object.values(bases) as number[];
    for (const [i, factor] of [1, Math.LN2, Math.log10(2)].entries()) {
      expectOracle(value * factor, expected[i] as number, "PMI");
    }
  });

  test("logDice has its 14, and none without a meeting", () => {
    const wordless = (known as Oracles).tool_divergence["wordless_3_5_actual (real code run)"];
    const value = logDice({ o11: 12, o12: 18, o21: 6, o22: 64 });
    expectOracle(value, wordless["correct"] as number, "logDice");
    expectOracle(value, (wordless["logDice(12,18,6,64)"] as number) + 14, "Wordless's");
    expect(logDice({ o11: 0, o12: 5, o21: 7, o22: 88 })).toBe(Number.NEGATIVE_INFINITY);
  });
});

test.skipIf(!known)("where all verdicts are the same, agreement beyond chance is undefined", () => {
  const { A, B, percent_agreement } = (known as Oracles).agreement.all_agree_one_category;
  expect(percentAgreement(A, B)).toBe(percent_agreement);
  expect(cohenKappa(A, B)).toBeUndefined();
  expect(krippendorffAlpha(A.map((value, i) => [value, B[i]]))).toBeUndefined();
});
