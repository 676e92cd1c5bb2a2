import { CorpusCounts } from "../../analysis/corpus-counts.ts";
import { pairsInOrder } from "../../analysis/ordered-pairs.ts";
import type { Node } from "../../model/annotation.ts";
import { integer, NodeCells, type Table, text } from "../table.ts";
import {
  countCellsFor,
  countColumns,
  measureColumns,
  pairColumns,
  unitColumn,
  weightColumns,
} from "./cooccurrences.ts";

/**
 * Which concepts and names share units of a document, all its sections together: units of sections that hold neither
 * count too.
 */
export const cooccurrencesDocument: Table = {
  name: "cooccurrences_document",
  fromPairs: true,
  summary: "pairs of concepts and names that share units of a document; only where `output.tables` names it",
  columns: ({ measures, counting }) => [
    text("document", "The document's id."),
    unitColumn,
    ...pairColumns,
    integer("sections", "Sections with at least one unit that holds both."),
    ...countColumns,
    ...weightColumns(counting),
    ...measureColumns(measures),
  ],
  *rows({ id, document }, context) {
    if (!document?.unitCounts || !document.cooccurrences) return;
    const { unitCounts, cooccurrences } = document;
    const counts = new CorpusCounts();
    counts.addSections({ unitCounts, cooccurrences });
    const nodes = new NodeCells();
    const cells = countCellsFor(context);
    const nodeCells = (number: number) => nodes.of(counts.nodes[number] as Node);
    for (const pairs of pairsInOrder(counts)) {
      for (let i = 0; i < pairs.length; i++) {
        const [x, y, o11] = [pairs.x[i] as number, pairs.y[i] as number, pairs.o11[i] as number];
        const [r1, c1] = [pairs.margin(x), pairs.margin(y)];
        const own = cells.of(o11, r1 - o11, c1 - o11, pairs.total - r1 - c1 + o11, pairs.weight(i));
        yield [id, pairs.unit, nodeCells(x), nodeCells(y), pairs.documents[i], own];
      }
    }
  },
};
