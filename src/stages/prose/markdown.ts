import type { Blanks } from "./blanks.ts";

/** Marks at the start of a line: headings, quotations, list items, rules, underlines of headings, table borders. */
const lineStart =
  /^[^\S\n]{0,40}(?:#{1,6}(?=\s|$)|>|[-*+](?=\s)|={2,}[^\S\n]*$|-{2,}[^\S\n]*$|```[^\n]*$|~~~[^\n]*$|\|?[^\S\n]*:?-{3,}[-:|\s]*$)/gmu;

/** Markup of Markdown: what is left is the words. */
export function blankMarkdown(text: string, blanks: Blanks): void {
  for (const match of text.matchAll(lineStart)) blanks.add(match.index, match.index + match[0].length);
  for (const match of text.matchAll(/[^\S\n]#{1,6}[^\S\n]*$/gmu)) {
    blanks.add(match.index, match.index + match[0].length);
  }
  blankEach(text, "`", blanks);
  blankEach(text, "|", blanks);
  blankEmphasis(text, "*", blanks);
  blankEmphasis(text, "_", blanks);
  blankTargets(text, blanks);
  blankTags(text, blanks);
}

function blankEach(text: string, mark: string, blanks: Blanks): void {
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) blanks.add(at, at + 1);
}

/** Marks of emphasis stand at a word's edge; `snake_case` and `2 * 3` have none. */
function blankEmphasis(text: string, mark: string, blanks: Blanks): void {
  for (let at = text.indexOf(mark); at >= 0; ) {
    let end = at + 1;
    while (text.charAt(end) === mark) end++;
    const isWithin = /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(end));
    if (!isWithin || mark === "*") blanks.add(at, end);
    at = text.indexOf(mark, end);
  }
}

/** Longer targets, link texts and tags are none. */
const LONGEST_MARKUP = 600;

/** Of `[words](target)` the words stay, of `![words](image)` nothing but the words. */
function blankTargets(text: string, blanks: Blanks): void {
  for (let at = text.indexOf("]("); at >= 0; at = text.indexOf("](", at + 2)) {
    const target = /^\]\([^)\n]*\)/u.exec(text.slice(at, at + LONGEST_MARKUP))?.[0];
    if (target === undefined) continue;
    blanks.add(at, at + target.length);
    const from = Math.max(0, at - LONGEST_MARKUP);
    const open = text.slice(from, at).lastIndexOf("[");
    if (open >= 0) blanks.add(from + open - (text.charAt(from + open - 1) === "!" ? 1 : 0), from + open + 1);
  }
}

/** HTML tags and comments. */
function blankTags(text: string, blanks: Blanks): void {
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at + 1)) {
    const end = text.startsWith("<!--", at) ? endOfComment(text, at) : endOfTag(text, at);
    if (end < 0) continue;
    blanks.add(at, end);
    at = end - 1;
  }
}

function endOfComment(text: string, at: number): number {
  const close = text.indexOf("-->", at);
  return close < 0 ? text.length : close + 3;
}

function endOfTag(text: string, at: number): number {
  const tag = /^<[/a-zA-Z!][^<>]*>/u.exec(text.slice(at, at + LONGEST_MARKUP));
  return tag ? at + tag[0].length : -1;
}
