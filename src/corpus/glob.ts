/** True for the paths (`/` between folders) that a glob describes. */
export type PathTest = (path: string) => boolean;

const MOST_ALTERNATIVES = 1000;

/**
 * Compiles globs over paths below a corpus root: `*` and `?` stay within one name, `**` is any number of folders,
 * `{a,b}` one of several, `\` takes the next character literally. Matching takes time in proportion to path × glob.
 */
export function globTest(patterns: readonly string[]): PathTest {
  const alternatives = patterns.flatMap((pattern) => expandBraces(pattern)).map((glob) => glob.split("/"));
  return (path) => {
    const names = path.split("/");
    return alternatives.some((glob) => matchFolders(glob, names));
  };
}

/** `a{b,c}d` → `abd`, `acd`. Braces without a partner are ordinary characters. */
function expandBraces(pattern: string): string[] {
  let done = [""];
  let i = 0;
  while (i < pattern.length) {
    const group = pattern[i] === "{" ? braceGroup(pattern, i) : undefined;
    const options = group ? group.options.flatMap((option) => expandBraces(option)) : [literalAt(pattern, i)];
    if (done.length * options.length > MOST_ALTERNATIVES) return [pattern];
    done = done.flatMap((head) => options.map((option) => head + option));
    i = group ? group.end : i + literalAt(pattern, i).length;
  }
  return done;
}

function literalAt(pattern: string, i: number): string {
  return pattern[i] === "\\" ? pattern.slice(i, i + 2) : (pattern[i] as string);
}

function braceGroup(pattern: string, open: number): { options: string[]; end: number } | undefined {
  const options: string[] = [];
  let depth = 0;
  let from = open + 1;
  for (let i = open; i < pattern.length; i++) {
    const character = pattern[i];
    if (character === "\\") i++;
    else if (character === "{") depth++;
    else if (character === "," && depth === 1) {
      options.push(pattern.slice(from, i));
      from = i + 1;
    } else if (character === "}" && --depth === 0) {
      options.push(pattern.slice(from, i));
      return options.length > 1 ? { options, end: i + 1 } : undefined;
    }
  }
  return undefined;
}

/** Greedy with one way back: only the last `**` is ever tried again. */
function matchFolders(glob: readonly string[], names: readonly string[]): boolean {
  let g = 0;
  let n = 0;
  let star = -1;
  let mark = 0;
  while (n < names.length) {
    if (glob[g] === "**") {
      star = g++;
      mark = n;
    } else if (g < glob.length && matchName(glob[g] as string, names[n] as string)) {
      g++;
      n++;
    } else if (star >= 0) {
      g = star + 1;
      n = ++mark;
    } else return false;
  }
  // `docs/**` is everything below docs, not docs itself.
  if (glob[g] === "**" && g === glob.length - 1) return g === 0 || star === g;
  return g === glob.length && !(glob[glob.length - 1] === "**" && star !== glob.length - 1);
}

function matchName(glob: string, name: string): boolean {
  let g = 0;
  let n = 0;
  let star = -1;
  let mark = 0;
  while (n < name.length) {
    const character = glob[g];
    if (character === "*") {
      star = g++;
      mark = n;
    } else if (character === "?" || (character !== undefined && literalCharacter(glob, g) === name[n])) {
      g += character === "\\" ? 2 : 1;
      n++;
    } else if (star >= 0) {
      g = star + 1;
      n = ++mark;
    } else return false;
  }
  while (glob[g] === "*") g++;
  return g === glob.length;
}

function literalCharacter(glob: string, g: number): string | undefined {
  return glob[g] === "\\" ? glob[g + 1] : glob[g];
}
