declare module "natural/lib/natural/distance/jaro-winkler_distance.js" {
  /** Similarity from 0 to 1. */
  const jaroWinkler: (a: string, b: string, options: { ignoreCase?: boolean }) => number;
  export = jaroWinkler;
}
