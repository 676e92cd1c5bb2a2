import type { Blanks } from "./blanks.ts";

/** Marks at the start of a line: headings, quotations, list items, rules, underlines of headings, table borders. */
const lineStart =
  /^[^\S\n]{0,40}(?:#{1,6}(?=\s|$)|>|[-*+](?=\s)|={2,}[^\S\n]*$|-{2,}[^\S\n]*$|```[^\n]*$|~~~[^\n]*$|\|?[^\S\n]*:?-{3,}[-:|\s]*$)/gmu;

/** Markup of Markdown: what is left is the words. */
export function blankMarkdown(text: string, blanks: Blanks): void {
  for (const match of text.matchAll(lineStart)) blanks.add(match.index, match.index + match[0].length);
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

/** Of `[words](target)` the words stay, of `![words](image)` nothing but the words. */
function blankTargets(text: string, blanks: Blanks): void {
  for (let at = text.indexOf("]("); at >= 0; at = text.indexOf("](", at + 2)) {
    const close = text.indexOf(")", at);
    const lineEnd = text.indexOf("\n", at);
    const open = text.lastIndexOf("[", at);
    if (close < 0) return;
    if (lineEnd >= 0 && close > lineEnd) continue;
    blanks.add(at, close + 1);
    if (open >= 0 && at - open < 1000) blanks.add(text.charAt(open - 1) === "!" ? open - 1 : open, open + 1);
  }
}

/** HTML tags and comments. */
function blankTags(text: string, blanks: Blanks): void {
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at + 1)) {
    const isComment = text.startsWith("<!--", at);
    if (!isComment && !/^<[/a-zA-Z!]/u.test(text.slice(at, at + 2))) continue;
    const close = text.indexOf(isComment ? "-->" : ">", at);
    if (close < 0) return;
    if (!isComment && close - at > 2000) continue;
    blanks.add(at, close + (isComment ? 3 : 1));
    at = close;
  }
}
