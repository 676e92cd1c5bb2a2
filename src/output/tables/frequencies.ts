import { compareText } from "../../model/span.ts";
import { integer, number, type Row, type Table, type TableContext, text } from "../table.ts";
import type { DocumentView, PlacedMention } from "../view.ts";

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
    const found = countBySection(view);
    for (const [index, section] of sections.entries()) {
      const tokens = view.sectionTokens?.[index] ?? 0;
      for (const { layer, label, name, mentions, sentences } of countsOf(
        found[index] ?? new Map(),
        context,
      )) {
        const rate = tokens === 0 ? undefined : Number(((1000 * mentions) / tokens).toFixed(6));
        yield [view.id, section.id, layer, label, name, mentions, sentences, rate] satisfies Row;
      }
    }
  },
};

interface Count {
  readonly layer: PlacedMention["layer"];
  readonly label: string;
  readonly name: string;
  mentions: number;
  sentences: number;
  lastSentence: number;
}

/** Counts by node for each section; mentions come in the order of the text, so each sentence is seen once. */
function countBySection({ document, mentions }: DocumentView): Map<string, Count>[] {
  const sections = (document?.sections ?? []).map(() => new Map<string, Count>());
  for (const { layer, label, name, place } of mentions) {
    const counts = sections[place.section];
    if (!counts) continue;
    const key = JSON.stringify([layer, label, name]);
    const count = counts.get(key) ?? { layer, label, name, mentions: 0, sentences: 0, lastSentence: -1 };
    counts.set(key, count);
    count.mentions++;
    if (place.sentence >= 0 && place.sentence !== count.lastSentence) {
      count.sentences++;
      count.lastSentence = place.sentence;
    }
  }
  return sections;
}

/** Concepts in the codebook's order, then names by label and name. */
function countsOf(found: ReadonlyMap<string, Count>, { concepts, zeros }: TableContext): Count[] {
  const rows: Count[] = [];
  const known = new Set<string>();
  for (const { id, prefLabel } of concepts) {
    const key = JSON.stringify(["concept", id, prefLabel]);
    known.add(key);
    const count = found.get(key);
    if (count) rows.push(count);
    else if (zeros) {
      rows.push({
        layer: "concept",
        label: id,
        name: prefLabel,
        mentions: 0,
        sentences: 0,
        lastSentence: -1,
      });
    }
  }
  const others = [...found].filter(([key]) => !known.has(key)).map(([, count]) => count);
  others.sort(
    (a, b) => compareText(a.layer, b.layer) || compareText(a.label, b.label) || compareText(a.name, b.name),
  );
  return [...rows, ...others];
}
