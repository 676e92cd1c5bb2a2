/** True where `*` (any letters) and `?` (one letter) of `glob` can be filled to make `word`. Quadratic at worst. */
export function globMatches(glob: string, word: string): boolean {
  let g = 0;
  let w = 0;
  let star = -1;
  let resume = 0;
  while (w < word.length) {
    const mark = glob.charAt(g);
    if (mark === "*") {
      star = g++;
      resume = w;
    } else if (g < glob.length && (mark === "?" || mark === word.charAt(w))) {
      g++;
      w++;
    } else if (star >= 0) {
      g = star + 1;
      w = ++resume;
    } else return false;
  }
  while (glob.charAt(g) === "*") g++;
  return g === glob.length;
}

/** The letters of a glob before its first wildcard: a word that it matches begins with them. */
export function literalStart(glob: string): string {
  const wildcard = glob.search(/[*?]/u);
  return wildcard < 0 ? glob : glob.slice(0, wildcard);
}
