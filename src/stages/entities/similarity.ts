import jaroWinkler from "natural/lib/natural/distance/jaro-winkler_distance.js";

/** True for spellings of one given name (`Sergei`, `Sergey`); not for `Mikhail` and `Michael`’s likes by chance. */
export function nameSimilarity(a: string, b: string): boolean {
  return a.charAt(0) === b.charAt(0) && jaroWinkler(a, b, {}) > 0.92;
}
