import { type Row, textOf } from "./rows.ts";

/** What stands before a line is cut to so many characters. */
const WIDEST_GROUP = 30;

/**
 * Lines for a terminal or a text file: keywords in one column, contexts cut or filled to `width` characters. What
 * they are grouped by stands in front.
 */
export function alignedLines(lines: readonly Row[], width = 60, by: readonly string[] = []): string[] {
  const groups = lines.map((line) => {
    const cells = by.map((column) => textOf(line, column));
    return [...cells.join(", ")].slice(0, WIDEST_GROUP).join("");
  });
  const widest = groups.reduce((most, group) => Math.max(most, group.length), 0);
  return lines.map((line, i) => {
    const group = by.length === 0 ? "" : `${(groups[i] as string).padEnd(widest)}  `;
    const left = [...textOf(line, "left")].slice(-width).join("");
    const right = [...textOf(line, "right")].slice(0, width).join("");
    const fill = " ".repeat(Math.max(0, width - [...left].length));
    return `${group}${fill}${left}${textOf(line, "keyword")}${right}`.trimEnd();
  });
}
