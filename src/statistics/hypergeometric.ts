import { type Contingency, deviance, margins } from "./contingency.ts";

/**
 * The hypergeometric distribution of o11 given a table's margins. Its probabilities are natural logarithms,
 * so that none underflows, and are put together from the deviances of the four cells and the remainders of
 * Stirling's formula (after C. Loader, Fast and accurate computation of binomial probabilities, 2000): no
 * large logarithms cancel, and counts of any size keep about 13 digits.
 */
export class Hypergeometric {
  /** The smallest and the largest o11 that the margins allow. */
  readonly least: number;
  readonly most: number;
  /** The most probable o11. */
  readonly mode: number;
  readonly #table: ReturnType<typeof margins>;
  readonly #ofMargins: number;

  constructor(table: Contingency) {
    const all = margins(table);
    const { r1, r2, c1, c2, n } = all;
    this.#table = all;
    this.#ofMargins = remainder(r1) + remainder(r2) + remainder(c1) + remainder(c2) - remainder(n);
    this.least = Math.max(0, c1 - r2);
    this.most = Math.min(r1, c1);
    const mode = Math.floor(((r1 + 1) / (n + 2)) * (c1 + 1));
    this.mode = Math.min(this.most, Math.max(this.least, mode));
  }

  /** ln P(X = k) for k from `least` to `most`. */
  logMass(k: number): number {
    const { o11, r1, c1, r2, e11, e12, e21, e22, surplus, n } = this.#table;
    if (n === 0) return 0;
    const d = surplus + (k - o11);
    const [k12, k21, k22] = [r1 - k, c1 - k, r2 - (c1 - k)];
    const cells =
      deviance(k, e11, d) + deviance(k12, e12, -d) + deviance(k21, e21, -d) + deviance(k22, e22, d);
    return this.#ofMargins - remainder(k) - remainder(k12) - remainder(k21) - remainder(k22) - cells;
  }

  /** ln P(X >= k). */
  logAtLeast(k: number): number {
    if (k <= this.least) return 0;
    if (k > this.most) return Number.NEGATIVE_INFINITY;
    if (k <= this.mode) return logOfComplement(this.logAtMost(k - 1));
    const { r1, r2, c1 } = this.#table;
    return (
      this.logMass(k) +
      Math.log(sumOfRatios(k, this.most, 1, (i) => ((r1 - i) * (c1 - i)) / ((i + 1) * (r2 - c1 + i + 1))))
    );
  }

  /** ln P(X <= k). */
  logAtMost(k: number): number {
    if (k >= this.most) return 0;
    if (k < this.least) return Number.NEGATIVE_INFINITY;
    if (k >= this.mode) return logOfComplement(this.logAtLeast(k + 1));
    const { r1, r2, c1 } = this.#table;
    return (
      this.logMass(k) +
      Math.log(sumOfRatios(k, this.least, -1, (i) => (i * (r2 - c1 + i)) / ((r1 - i + 1) * (c1 - i + 1))))
    );
  }
}

/** 1 + p(k ± 1) / p(k) + …, away from the mode, where the terms fall. */
function sumOfRatios(from: number, to: number, step: 1 | -1, ratio: (k: number) => number): number {
  let sum = 1;
  let term = 1;
  for (let k = from; k !== to && term > sum * 1e-18; k += step) {
    term *= ratio(k);
    sum += term;
  }
  return sum;
}

/** ln(1 - p) from ln p. */
function logOfComplement(log: number): number {
  return Math.log1p(-Math.exp(log));
}

/** ln(m!) - (m ln m - m): what Stirling's formula adds to its main term. */
function remainder(m: number): number {
  if (m < smallRemainders.length) return smallRemainders[m] ?? 0;
  const s = 1 / (m * m);
  const series = (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s / 1188)))) / m;
  return 0.5 * Math.log(2 * Math.PI * m) + series;
}

const smallRemainders = Array.from({ length: 17 }, (_, m) => {
  let factorial = 1;
  for (let i = 2; i <= m; i++) factorial *= i;
  return m === 0 ? 0 : Math.log(factorial) - (m * Math.log(m) - m);
});
