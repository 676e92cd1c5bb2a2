import { CorpusCounts } from "../../analysis/corpus-counts.ts";
import { pairsInOrder } from "../../analysis/ordered-pairs.ts";
import type { Node } from "../../model/annotation.ts";
import { integer, type Table, text } from "../table.ts";
import {
  countCellsFor,
  countColumns,
  frequencyColumn,
  measureColumns,
  NodeCells,
  pairColumns,
  unitColumn,
} from "./cooccurrences.ts";

/**
 * Which concepts and names share units of a document, all its sections together: units of sections that hold neither
 * count too.
 */
export const cooccurrencesDocument: Table = {
  name: "cooccurrences_document",
  summary: "pairs of concepts and names that share units of a document; only where `output.tables` names it",
  columns: ({ measures, frequency }) => [
    text("document", "The document's id."),
    unitColumn,
    ...pairColumns,
    integer("sections", "Sections with at least one unit that holds both."),
    ...countColumns,
    ...(frequency ? [frequencyColumn] : []),
    ...measureColumns(measures),
  ],
  *rows({ id, document }, context) {
    if (!document?.unitCounts || !document.cooccurrences) return;
    const { unitCounts, cooccurrences } = document;
    const counts = new CorpusCounts();
    counts.addSections({ unitCounts, cooccurrences });
    const nodes = new NodeCells();
    const cells = countCellsFor(context.measures);
    const nodeCells = (number: number) => nodes.of(counts.nodes[number] as Node);
    for (const pairs of pairsInOrder(counts)) {
      for (let i = 0; i < pairs.length; i++) {
        const { x, y, documents: sections, o11, r1, c1, frequency } = pairs.at(i);
        const table = { o11, o12: r1 - o11, o21: c1 - o11, o22: pairs.total - r1 - c1 + o11 };
        const own = cells.of(context.frequency ? { ...table, frequency } : table);
        yield [id, pairs.unit, nodeCells(x), nodeCells(y), sections, own];
      }
    }
  },
};
