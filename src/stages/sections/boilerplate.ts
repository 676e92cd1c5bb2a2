import { isSpace, type Line } from "./lines.ts";
import { markNavigation } from "./navigation.ts";
import { markPageHeaders } from "./page-headers.ts";

/** For each line 1 where it is no part of the article: navigation, imprint, page header, page number, rule. */
export function findBoilerplate(text: string, lines: readonly Line[]): Uint8Array {
  const found = new Uint8Array(lines.length);
  markRules(text, lines, found);
  if (lines.length < 3) return found;
  markNavigation(text, lines, found);
  markPageHeaders(text, lines, found);
  return found;
}

/** Lines of `* * *`, `-----`, `=====`: a rule between parts, or below a heading. */
function markRules(text: string, lines: readonly Line[], found: Uint8Array): void {
  for (let i = 0; i < lines.length; i++) {
    const { start, end } = lines[i] as Line;
    if (end - start >= 3 && ruleMarks.includes(text.charAt(start)) && isRule(text, start, end)) found[i] = 1;
  }
}

const ruleMarks = "-–—_=*~#•·.";

function isRule(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    if (!ruleMarks.includes(text.charAt(i)) && !isSpace(text.charCodeAt(i))) return false;
  }
  return true;
}
