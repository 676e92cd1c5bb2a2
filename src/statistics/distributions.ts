/** Lanczos' coefficients for g = 7 and nine terms (P. Godfrey 2001), good to 15 digits. */
const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
] as const;

/** ln Γ(x) for x > 0 (Lanczos 1964), to about 15 digits. */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  let sum: number = lanczos[0];
  for (let i = 1; i < lanczos.length; i++) sum += (lanczos[i] as number) / (x - 1 + i);
  const t = x + 6.5;
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
}

/**
 * Natural logarithm of Q(a, x) = Γ(a, x) / Γ(a), the upper regularised gamma function, for a > 0 and x >= 0:
 * by its series below a + 1 and by its continued fraction above (Press et al., Numerical Recipes, section
 * 6.2).
 */
export function logGammaQ(a: number, x: number): number {
  if (x <= 0) return 0;
  const front = a * Math.log(x) - x - logGamma(a);
  return x < a + 1 ? Math.log1p(-Math.exp(front) * gammaSeries(a, x)) : front + Math.log(gammaFraction(a, x));
}

function gammaSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let k = 1; term > sum * 1e-17; k++) {
    term *= x / (a + k);
    sum += term;
  }
  return sum;
}

/** Lentz's method. */
function gammaFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let h = d;
  for (let i = 1, delta = 0; Math.abs(delta - 1) > 1e-16 && i < 10_000; i++) {
    const an = -i * (i - a);
    b += 2;
    d = 1 / (an * d + b);
    c = b + an / c;
    delta = d * c;
    h *= delta;
  }
  return h;
}

/**
 * A probability that may be too small for a double: `p` is then 0, and `log10` still says how small it is.
 */
export interface Probability {
  readonly p: number;
  readonly log10: number;
}

export function probability(naturalLog: number): Probability {
  const log = Math.min(0, naturalLog);
  return { p: Math.exp(log), log10: log / Math.LN10 };
}

/**
 * P(X >= x) for χ² with `df` degrees of freedom: 1 at x = 0, falling to 0. Undefined for an undefined `x`.
 */
export function chiSquareTail(x: number, df = 1): Probability {
  return probability(logGammaQ(df / 2, x / 2));
}

/** P(Z >= z) for the standard normal distribution. */
export function normalTail(z: number): number {
  const half = 0.5 * Math.exp(logGammaQ(0.5, (z * z) / 2));
  return z >= 0 ? half : 1 - half;
}

/**
 * The z below which a share `p` of the standard normal distribution lies, for 0 < p < 1: Abramowitz and
 * Stegun's 26.2.23, then Halley steps until it no longer moves.
 */
export function normalQuantile(p: number): number {
  if (p > 0.5) return -normalQuantile(1 - p);
  const t = Math.sqrt(-2 * Math.log(p));
  const start =
    t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  // z is the upper quantile of p; its mirror image is the one asked for.
  let z = start;
  for (let i = 0; i < 4; i++) {
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    const u = (normalTail(z) - p) / density;
    z += u / (1 - (u * z) / 2);
  }
  return -z;
}

/** The two-sided normal quantile of a confidence level: 1.96 for 0.95. */
export function criticalValue(confidence: number): number {
  return -normalQuantile((1 - confidence) / 2);
}
