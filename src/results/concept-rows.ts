import { countOf, type Row, textOf } from "../analysis/rows.ts";
import type { MentionRow } from "../codebook/diff.ts";

/** The concept mentions of a run's table `mentions`, as the codebook's tools take them. */
export function conceptRows(mentions: Iterable<Row>): MentionRow[] {
  return [...mentions]
    .filter((row) => textOf(row, "layer") === "concept")
    .map((row) => ({
      document: textOf(row, "document"),
      start: countOf(row, "start"),
      end: countOf(row, "end"),
      concept: textOf(row, "label"),
      rule: textOf(row, "rule"),
      text: textOf(row, "text"),
    }));
}

/** Hits by concept and term. */
export function countRules(rows: Iterable<MentionRow>): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const { concept, rule } of rows) {
    const rules = counts.get(concept) ?? new Map<string, number>();
    rules.set(rule, (rules.get(rule) ?? 0) + 1);
    counts.set(concept, rules);
  }
  return counts;
}
