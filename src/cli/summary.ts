import type { RunResult } from "../pipeline/write-results.ts";

/** What a run ends with on a terminal. */
export function summaryOf({ out, manifest, concepts, names }: RunResult): string {
  const { documents, ok, failed, skipped, rows } = manifest.counts;
  const lines = [`${ok} of ${documents} documents read; ${rows["mentions"] ?? 0} mentions`];
  if (failed > 0) lines.push(`${failed} failed: failures.csv says why`);
  if (skipped > 0) lines.push(`${skipped} skipped (no reader for them, or second links): see failures.csv`);
  if (concepts.length > 0) lines.push(`concepts: ${listed(concepts)}`);
  if (names.length > 0) lines.push(`names:    ${listed(names)}`);
  lines.push(`tables in ${out}`);
  return `${lines.join("\n")}\n`;
}

function listed(counts: RunResult["names"]): string {
  return counts.map(([name, mentions]) => `${oneLine(name)} ${mentions}`).join(", ");
}

/** Names come from articles: nothing in them may steer a terminal. */
function oneLine(name: string): string {
  return name.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ");
}
