import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { shared } from "../support/shared.ts";

/** A number, a limit or a number too small for a double (as text), or null where it is undefined. */
export type Value = number | string | null;
export type Values = Readonly<Record<string, Value>>;

export interface Tabled {
  readonly id: string;
  readonly O11: number;
  readonly O12: number;
  readonly O21: number;
  readonly O22: number;
  readonly expected: Values;
  readonly published?: Values;
}

export interface Oracles {
  readonly association: readonly Tabled[];
  readonly sample_article_paragraph_tables: {
    readonly pairs: readonly (Omit<Tabled, "O22"> & { readonly O22: number; readonly N: number })[];
  };
  readonly keyness: readonly {
    readonly id: string;
    readonly f_target: number;
    readonly N_target: number;
    readonly f_reference: number;
    readonly N_reference: number;
    readonly expected: Values;
    readonly published?: Values;
    readonly quanteda_textstats_0_97_actual: Values;
  }[];
  readonly dispersion_parts: readonly {
    readonly id: string;
    readonly freqs: readonly number[];
    readonly sizes: readonly number[];
    readonly expected: Values;
  }[];
  readonly dispersion_distance: {
    readonly tokens: string;
    readonly word: string;
    readonly N: number;
    readonly distances_circular: readonly number[];
    readonly ARF: number;
    readonly AWT: number;
    readonly ALD: number;
  };
  readonly multiple_testing: Readonly<Record<"p" | "BH" | "holm" | "bonferroni", readonly number[]>>;
  readonly c_value: { readonly freq: Record<string, number>; readonly c_value: Record<string, number> };
  readonly agreement: {
    readonly coder_A: readonly number[];
    readonly coder_B: readonly number[];
    readonly percent_agreement: number;
    readonly cohen_kappa: number;
    readonly krippendorff_alpha_nominal: number;
    readonly all_agree_one_category: {
      readonly A: readonly number[];
      readonly B: readonly number[];
      readonly percent_agreement: number;
    };
  };
  readonly tool_divergence: {
    readonly input: Readonly<Record<"f_node" | "f_collocate" | "O" | "N" | "total_window", number>>;
    readonly "no_span_adjustment (KH Coder MI and T: E=f1*f2/N)": Values;
    readonly "span_adjusted (RKorAPClient: E=f1*f2*w/N)": Values;
    readonly MI3_name_collision: Values;
    readonly log_base_same_table_basic_positive: Readonly<Record<string, number | readonly number[]>>;
    readonly "wordless_3_5_actual (real code run)": Values;
  };
  readonly dna_network: {
    readonly "X[actor][concept]=(disagree,agree)": Record<string, Record<string, [number, number]>>;
    readonly pairs: Record<string, Record<string, number>>;
  };
  readonly unit_counts: {
    readonly units: readonly string[];
    readonly boolean_per_unit: Record<string, number>;
    readonly "product_frequency (quanteda fcm document/frequency, DNA ignore)": Record<string, number>;
    readonly min_frequency: Record<string, number>;
    readonly fractional_perianes_1_over_n_minus_1: Record<string, number>;
    readonly "fractional_refined_2_over_n_n_minus_1 (unit total = 1)": Record<string, number>;
  };
  readonly window_counts: {
    readonly tokens: string;
    readonly window2: Record<string, number>;
    readonly window3_inverse_distance: Record<string, number>;
    readonly window2_with_boundaries: {
      readonly boundaries: readonly number[];
      readonly counts: Record<string, number>;
    };
    readonly quanteda_issue_600_matrix_offdiag_window2: Record<string, number>;
  };
}

/** The oracles, or undefined where the shared folder is not there. */
export function oracles(): Oracles | undefined {
  const folder = shared();
  if (folder === undefined) return undefined;
  return JSON.parse(readFileSync(join(folder, "oracles/association-oracles.json"), "utf8")) as Oracles;
}

/**
 * Holds a computed value against an oracle: undefined or infinite where it is, else within 1e-9 of it. A text
 * is a number below the smallest double, and is compared by its logarithm, which the caller then gives.
 */
export function expectOracle(actual: number | undefined, expected: Value, label: string): void {
  const wanted = numberOf(expected);
  if (wanted === undefined || !Number.isFinite(wanted)) {
    expect(actual, label).toBe(wanted);
  } else {
    // Fifteen digits are printed, so what should be 0 may be a few units of the last place.
    const slack = Math.max(1e-9 * Math.abs(wanted), 1e-14);
    expect(
      Math.abs((actual ?? Number.NaN) - wanted),
      `${label}: ${actual} for ${wanted}`,
    ).toBeLessThanOrEqual(slack);
  }
}

function numberOf(value: Value): number | undefined {
  if (value === null) return undefined;
  if (typeof value === "number") return value;
  return value.endsWith("Infinity") ? Number(value) : log10OfText(value);
}

/** log10 of `1.25e-478`. */
export function log10OfText(text: string): number {
  const [mantissa, exponent] = text.split("e") as [string, string];
  return Math.log10(Number(mantissa)) + Number(exponent);
}
