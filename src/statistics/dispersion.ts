/**
 * How evenly something is spread over the parts of a corpus (sections, documents). `sizes` are the parts'
 * real sizes in tokens; parts of articles are never equal, so the measures that take sizes are to be
 * preferred (Gries 2008). All are undefined where the thing does not occur, where there is but one part, or
 * where the parts are empty.
 */
export interface Parts {
  /** How often it occurs in each part. */
  readonly frequencies: readonly number[];
  /** The sizes of the parts, in the same order. */
  readonly sizes: readonly number[];
}

interface Shares {
  readonly n: number;
  readonly total: number;
  /** Of all occurrences, those in each part. */
  readonly observed: readonly number[];
  /** Of the whole corpus, each part. */
  readonly expected: readonly number[];
}

function shares({ frequencies, sizes }: Parts): Shares | undefined {
  const total = sum(frequencies);
  const size = sum(sizes);
  if (frequencies.length < 2 || total === 0 || size === 0) return undefined;
  const observed = frequencies.map((f) => f / total);
  return { n: frequencies.length, total, observed, expected: sizes.map((s) => s / size) };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** In how many parts it occurs. */
export function range({ frequencies }: Parts): number {
  return frequencies.filter((f) => f > 0).length;
}

/**
 * DP = ½ Σ |observed - expected share|: 0 where spread as the parts' sizes are, near 1 where all in one small
 * part. Gries 2008.
 */
export function dp(parts: Parts): number | undefined {
  const found = shares(parts);
  return found && 0.5 * sum(found.observed.map((v, i) => Math.abs(v - (found.expected[i] as number))));
}

/** DP / (1 - smallest expected share), so that it reaches 1. Lijffijt and Gries 2012. */
export function dpNorm(parts: Parts): number | undefined {
  const value = dp(parts);
  const found = shares(parts);
  return value === undefined || !found ? undefined : value / (1 - Math.min(...found.expected));
}

/**
 * Kullback and Leibler's divergence of the observed shares from the expected ones, in bits: 0 where they
 * agree.
 */
export function klDivergence(parts: Parts): number | undefined {
  const found = shares(parts);
  return (
    found &&
    sum(found.observed.map((v, i) => (v === 0 ? 0 : v * Math.log2(v / (found.expected[i] as number)))))
  );
}

/** Juilland's D, and what of it differs from tool to tool. */
export interface JuillandOptions {
  /**
   * Standard deviation of the parts as the whole population (Wordless), or as a sample of parts
   * (quanteda.extras).
   */
  readonly deviation: "population" | "sample";
  /** Of the frequencies, as if parts were equal, or of the frequencies relative to the parts' sizes. */
  readonly frequencies: "absolute" | "relative";
}

/**
 * D = 1 - CV / √(n - 1): 1 where even; 0 where all is in one part (below 0 with the sample deviation).
 * Juilland and Chang-Rodríguez 1964.
 */
export function juillandD(parts: Parts, options: JuillandOptions): number | undefined {
  const found = shares(parts);
  if (!found) return undefined;
  const values =
    options.frequencies === "absolute"
      ? parts.frequencies
      : parts.frequencies.map((f, i) => (f === 0 ? 0 : f / (parts.sizes[i] as number)));
  const mean = sum(values) / found.n;
  const squares = sum(values.map((v) => (v - mean) ** 2));
  const deviation = Math.sqrt(squares / (options.deviation === "sample" ? found.n - 1 : found.n));
  return 1 - deviation / mean / Math.sqrt(found.n - 1);
}

/**
 * Carroll's D2: the entropy of the shares over its maximum, log n; parts as if equal. 0 to 1. Carroll 1970.
 */
export function carrollD2(parts: Parts): number | undefined {
  const found = shares(parts);
  return found && sum(found.observed.map((v) => (v === 0 ? 0 : -v * Math.log2(v)))) / Math.log2(found.n);
}

/**
 * Rosengren's S = (Σ √(expected share · frequency))² / f, by the parts' sizes: to 1 where even. Rosengren
 * 1971.
 */
export function rosengrenS(parts: Parts): number | undefined {
  const found = shares(parts);
  return found && sum(found.observed.map((v, i) => Math.sqrt(v * (found.expected[i] as number)))) ** 2;
}

/** χ² of the frequencies against those expected from the sizes, with n - 1 degrees of freedom. */
export function chiSquareOfParts(parts: Parts): number | undefined {
  const found = shares(parts);
  if (!found) return undefined;
  return sum(
    found.observed.map((v, i) => {
      const e = found.expected[i] as number;
      return e === 0 ? 0 : (found.total * (v - e) ** 2) / e;
    }),
  );
}

/**
 * Inverse document frequency log2(n / range), the parts being the documents: 0 where it is in all. Undefined
 * where in none.
 */
export function inverseDocumentFrequency(parts: Parts): number | undefined {
  const found = range(parts);
  return found === 0 ? undefined : Math.log2(parts.frequencies.length / found);
}
