import type { Difference, PairDifference } from "../analysis/compare-cooccurrences.ts";
import type { Contrast } from "../analysis/groups.ts";
import { Cells, NodeCells, type Row } from "../output/table.ts";
import { rounded } from "../output/tables/cooccurrences.ts";

/**
 * Differences as cells in the order of `comparePairsColumns`; what many rows share is encoded once.
 */
export function* differenceRows(differences: Iterable<PairDifference>, unit: string): Generator<Row> {
  const nodes = new NodeCells();
  const contrasts = new WeakMap<Contrast, Cells>();
  const counts = new WeakMap<Difference, Cells>();
  for (const { contrast, x, y, given, difference, q } of differences) {
    const who = known(contrasts, contrast, () => [contrast.target, contrast.reference, unit]);
    const how = known(counts, difference, () => difference.map(rounded));
    yield [who, nodes.of(x), nodes.of(y), given, how, rounded(q)];
  }
}

function known<K extends object>(
  cells: WeakMap<K, Cells>,
  key: K,
  make: () => ConstructorParameters<typeof Cells>[0],
): Cells {
  let found = cells.get(key);
  if (!found) {
    found = new Cells(make());
    cells.set(key, found);
  }
  return found;
}
