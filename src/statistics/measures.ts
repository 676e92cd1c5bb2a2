import { type Contingency, margins } from "./contingency.ts";

/** A measure of association that a pipeline may ask for by name. */
export interface Measure {
  readonly name: string;
  /** Its column in the tables of co-occurrences. */
  readonly column: string;
  /** What a reader sees in documentation and charts. */
  readonly label: string;
  readonly description: string;
  /** Undefined where the measure is; shown as an empty cell, never as 0. */
  compute(table: Contingency): number | undefined;
}

/** Names under which a pipeline asks for measures. */
export const measureNames = ["npmi", "logDice", "g2"] as const;
export type MeasureName = (typeof measureNames)[number];

function npmi(table: Contingency): number | undefined {
  const { o11, n, e11 } = margins(table);
  if (n === 0 || e11 === 0 || o11 === n) return undefined;
  return o11 === 0 ? -1 : Math.log(o11 / e11) / -Math.log(o11 / n);
}

function logDice(table: Contingency): number | undefined {
  const { o11, r1, c1 } = margins(table);
  return o11 === 0 ? undefined : 14 + Math.log2((2 * o11) / (r1 + c1));
}

function g2(table: Contingency): number | undefined {
  const { o11, o12, o21, o22, r1, r2, c1, c2, n } = margins(table);
  if (n === 0) return undefined;
  const term = (o: number, r: number, c: number): number => (o === 0 ? 0 : o * Math.log(o / ((r / n) * c)));
  return 2 * (term(o11, r1, c1) + term(o12, r1, c2) + term(o21, r2, c1) + term(o22, r2, c2));
}

/** The measures of association, by the names that a pipeline uses. */
export const measures: Readonly<Record<MeasureName, Measure>> = {
  npmi: {
    name: "npmi",
    column: "npmi",
    label: "NPMI",
    description: "normalised pointwise mutual information, -1 to 1",
    compute: npmi,
  },
  logDice: {
    name: "logDice",
    column: "log_dice",
    label: "logDice",
    description: "14 + log2 of Dice, at most 14",
    compute: logDice,
  },
  g2: { name: "g2", column: "g2", label: "G²", description: "log-likelihood ratio, 0 or more", compute: g2 },
};
