import { type Contingency, margins } from "./contingency.ts";
import { type Probability, probability } from "./distributions.ts";
import { Hypergeometric } from "./hypergeometric.ts";

/**
 * Probabilities within this share of the observed one count as no larger; R's fisher.test has the same slack.
 */
const SLACK = 1e-7;

/** Fisher's exact test for attraction: P(X >= o11). Pedersen 1996. 1 where a margin is empty. */
export function fisherGreater(table: Contingency): Probability {
  return probability(new Hypergeometric(table).logAtLeast(table.o11));
}

/** Fisher's exact test for repulsion: P(X <= o11). 1 where a margin is empty. */
export function fisherLess(table: Contingency): Probability {
  return probability(new Hypergeometric(table).logAtMost(table.o11));
}

/**
 * Fisher's exact test, two-sided: the sum over all tables that are no likelier than the observed one, as in
 * R.
 */
export function fisherTwoSided(table: Contingency): Probability {
  const distribution = new Hypergeometric(table);
  const { least, most, mode } = distribution;
  const limit = distribution.logMass(table.o11) + SLACK;
  const unlikely = (k: number): boolean => distribution.logMass(k) <= limit;
  if (unlikely(mode)) return probability(0);
  // The mass rises up to the mode and falls behind it, so each side has one place where it passes the limit.
  const below = firstWhere(least, mode, (k) => !unlikely(k)) - 1;
  const above = firstWhere(mode, most + 1, unlikely);
  return probability(sumOfLogs(distribution.logAtMost(below), distribution.logAtLeast(above)));
}

/** The smallest k from `low` up to `high` that passes; `high` where none below it does. */
function firstWhere(low: number, high: number, passes: (k: number) => boolean): number {
  while (low < high) {
    const middle = low + Math.floor((high - low) / 2);
    if (passes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function sumOfLogs(a: number, b: number): number {
  const [larger, smaller] = a > b ? [a, b] : [b, a];
  return smaller === Number.NEGATIVE_INFINITY ? larger : larger + Math.log1p(Math.exp(smaller - larger));
}

/**
 * Lafon's specificity (1980): -log10 P(X >= o11) where x and y attract each other (o11 >= e11), and log10 P(X
 * <= o11), a negative number, where they repel. TXM does not print what it does with a tie; here it counts as
 * attraction.
 */
export function specificity(table: Contingency): number {
  const { surplus } = margins(table);
  if (surplus < 0) return fisherLess(table).log10;
  return 0 - fisherGreater(table).log10;
}
