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
  rows(view, context) {
    const sections = view.document?.sections ?? [];
    const index = new NodeIndex();
    for (const { id, prefLabel } of context.concepts) index.numberOfParts("concept", id, prefLabel);
    const found = countBySection(view, sections.length, index);
    const cells = new NodeCells();
    const rows: Row[] = [];
    for (let s = 0; s < sections.length; s++) {
      const place = new Cells([view.id, sections[s]?.id]);
      const tokens = view.sectionTokens?.[s] ?? 0;
      const counts = found[s] ?? empty;
      for (const number of numbersOf(counts, index, context)) {
        const { mentions, sentences } = counts.get(number) ?? nothing;
        const rate = tokens === 0 ? undefined : rounded((1000 * mentions) / tokens);
        rows.push([place, cells.of(index.nodes[number] as Node), mentions, sentences, rate]);
      }
    }
    return rows;
  },
};

interface Count {
  mentions: number;
  sentences: number;
  lastSentence: number;
}

const empty: ReadonlyMap<number, Count> = new Map();
const nothing: Count = { mentions: 0, sentences: 0, lastSentence: -1 };

/** Six decimals, as `toFixed` finds them; rounding finds the same ones faster where it is no close call. */
function rounded(rate: number): number {
  const millionths = rate * 1e6;
  const whole = Math.round(millionths);
  const isClose = Math.abs(Math.abs(millionths - whole) - 0.5) < 1e-3;
  return isClose || whole > 1e12 ? Number(rate.toFixed(6)) : whole / 1e6;
}

/** Counts by node for each section; mentions come in the order of the text, so each sentence is seen once. */
function countBySection(
  { mentions }: DocumentView,
  sections: number,
  index: NodeIndex,
): (Map<number, Count> | undefined)[] {
  const bySection = new Array<Map<number, Count> | undefined>(sections);
  for (const { layer, label, name, place } of mentions) {
    if (place.section < 0 || place.section >= sections) continue;
    let counts = bySection[place.section];
    if (!counts) {
      counts = new Map();
      bySection[place.section] = counts;
    }
    addMention(counts, index.numberOfParts(layer, label, name), place.sentence);
  }
  return bySection;
}

function addMention(counts: Map<number, Count>, number: number, sentence: number): void {
  let count = counts.get(number);
  if (!count) {
    count = { mentions: 0, sentences: 0, lastSentence: -1 };
    counts.set(number, count);
  }
  count.mentions++;
  if (sentence >= 0 && sentence !== count.lastSentence) {
    count.sentences++;
    count.lastSentence = sentence;
  }
}

/** The nodes that have a row: concepts (the first numbers) in the codebook's order, then names in that of nodes. */
function numbersOf(
  counts: ReadonlyMap<number, Count>,
  { nodes }: NodeIndex,
  { concepts, zeros }: TableContext,
): number[] {
  const own: number[] = [];
  const others: number[] = [];
  if (zeros) for (let number = 0; number < concepts.length; number++) own.push(number);
  for (const number of counts.keys()) {
    if (number >= concepts.length) others.push(number);
    else if (!zeros) own.push(number);
  }
  if (!zeros) own.sort((a, b) => a - b);
  if (others.length === 0) return own;
  others.sort((a, b) => compareNodes(nodes[a] as Node, nodes[b] as Node));
  return [...own, ...others];
}
