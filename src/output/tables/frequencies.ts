import type { Node } from "../../model/annotation.ts";
import { compareNodes, NodeIndex } from "../../model/node.ts";
import {
  Cells,
  integer,
  NodeCells,
  number,
  type Row,
  type Table,
  type TableContext,
  text,
} from "../table.ts";
import type { DocumentView } from "../view.ts";

/** How often each concept and name stands in each section. */
export const frequencies: Table = {
  name: "frequencies",
  summary: "mentions of each concept (zeros included) and each name by section",
  columns: () => [
    text("document", "The document's id."),
    text("section", "Id of the section."),
    text("layer", "`concept` or `entity`."),
    text("label", "The concept's id or the OntoNotes 5 label."),
    text("name", "The concept's prefLabel or the canonical name."),
    integer("mentions", "Number of mentions in the section."),
    integer("sentences", "Number of the section's sentences with at least one."),
    number("per_1000_tokens", "Mentions per 1000 counted tokens of the section; empty where it has none."),
  ],
  *rows(view, context) {
    const sections = view.document?.sections ?? [];
    const index = new NodeIndex();
    const concepts = context.concepts.map(conceptNode);
    for (const concept of concepts) index.numberOf(concept);
    const found = countBySection(view, index);
    const cells = new NodeCells();
    for (const [s, section] of sections.entries()) {
      const place = new Cells([view.id, section.id]);
      const tokens = view.sectionTokens?.[s] ?? 0;
      const counts = found[s] ?? new Map<number, Count>();
      for (const number of rowsOf(counts, index, concepts.length, context.zeros)) {
        const node = cells.of(index.nodes[number] as Node);
        const { mentions, sentences } = counts.get(number) ?? nothing;
        const rate = tokens === 0 ? undefined : rounded((1000 * mentions) / tokens);
        yield [place, node, mentions, sentences, rate] satisfies Row;
      }
    }
  },
};

interface Count {
  mentions: number;
  sentences: number;
  lastSentence: number;
}

const nothing: Count = { mentions: 0, sentences: 0, lastSentence: -1 };

function conceptNode({ id, prefLabel }: TableContext["concepts"][number]): Node {
  return { layer: "concept", label: id, name: prefLabel };
}

/** Six decimals, as `toFixed` finds them; rounding finds the same ones faster where it is no close call. */
function rounded(rate: number): number {
  const millionths = rate * 1e6;
  const whole = Math.round(millionths);
  const isClose = Math.abs(Math.abs(millionths - whole) - 0.5) < 1e-3;
  return isClose || whole > 1e12 ? Number(rate.toFixed(6)) : whole / 1e6;
}

/** Counts by node for each section; mentions come in the order of the text, so each sentence is seen once. */
function countBySection({ document, mentions }: DocumentView, index: NodeIndex): Map<number, Count>[] {
  const sections = (document?.sections ?? []).map(() => new Map<number, Count>());
  for (const { layer, label, name, place } of mentions) {
    const counts = sections[place.section];
    if (!counts) continue;
    const number = index.numberOf({ layer, label, name });
    let count = counts.get(number);
    if (!count) {
      count = { mentions: 0, sentences: 0, lastSentence: -1 };
      counts.set(number, count);
    }
    count.mentions++;
    if (place.sentence >= 0 && place.sentence !== count.lastSentence) {
      count.sentences++;
      count.lastSentence = place.sentence;
    }
  }
  return sections;
}

/** The nodes that have a row: concepts (the first numbers) in the codebook's order, then names in that of nodes. */
function rowsOf(
  counts: ReadonlyMap<number, Count>,
  { nodes }: NodeIndex,
  concepts: number,
  zeros: boolean,
): number[] {
  const found = [...counts.keys()];
  const own = zeros
    ? Array.from({ length: concepts }, (_, number) => number)
    : found.filter((n) => n < concepts);
  const others = found.filter((number) => number >= concepts);
  own.sort((a, b) => a - b);
  others.sort((a, b) => compareNodes(nodes[a] as Node, nodes[b] as Node));
  return [...own, ...others];
}
