// Figures as a table that people read.
export function median(values) {
  const sorted = [...values].sort((x, y) => x - y);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const HEAD = `| comparison | by | ratio | from–to | bound | holds | A | B |
|---|---|---|---|---|---|---|---|
`;

export function asMarkdown(results) {
  return HEAD + results.map(row).join("");
}

function row({ name, by, ratio, ratios, bound, a, b, bytes, words }) {
  const range = `${round(Math.min(...ratios))}–${round(Math.max(...ratios))}`;
  const cells = [name, by, round(ratio), range, `≤ ${round(bound)}`, ratio <= bound ? "yes" : "**no**"];
  return `| ${[...cells, cost(a, bytes, words), cost(b)].join(" | ")} |\n`;
}

function cost({ label, cpu, wall, megabytes, shown }, bytes, words) {
  if (shown) return `${label}: ${shown}`;
  const rate = bytes ? `, ${round(bytes / 1e6 / cpu)} MB/s, ${round(words / 1e6 / cpu)} M tokens/s` : "";
  return `${label}: ${round(cpu)} s CPU, ${round(wall)} s, ${megabytes ? `${Math.round(megabytes)} MB` : "?"}${rate}`;
}

function round(value) {
  return Number(value.toPrecision(3));
}
