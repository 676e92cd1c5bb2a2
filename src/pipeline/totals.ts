import { CorpusCounts, type DocumentCounts } from "../analysis/corpus-counts.ts";
import type { Node } from "../model/annotation.ts";
import type { AnnotatedDocument } from "../model/document.ts";
import { compareText } from "../model/span.ts";
import type { TableContext } from "../output/table.ts";
import type { ConceptEntry } from "../stages/stage.ts";

/** What one document adds to what is known of the corpus. */
export interface DocumentTotals {
  /** Mentions by concept (its prefLabel) and canonical name. */
  readonly names: readonly {
    readonly layer: Node["layer"];
    readonly name: string;
    readonly mentions: number;
  }[];
}

/** What a document's stages counted, and the ids of its sections. */
export interface DocumentPairs extends DocumentCounts {
  readonly sections: readonly string[];
}

export function pairsOf({ sections = [], unitCounts, cooccurrences }: AnnotatedDocument): {
  readonly pairs?: DocumentPairs;
} {
  if (!unitCounts || !cooccurrences) return {};
  return { pairs: { sections: sections.map(({ id }) => id), unitCounts, cooccurrences } };
}

export function totalsOf(
  document: AnnotatedDocument,
  { concepts }: Pick<TableContext, "concepts">,
): DocumentTotals {
  return { names: nameTotals(document, concepts) };
}

function nameTotals(
  { concepts = [], entities = [] }: AnnotatedDocument,
  entries: readonly ConceptEntry[],
): DocumentTotals["names"] {
  const labels = new Map(entries.map(({ id, prefLabel }) => [id, prefLabel]));
  const byConcept = new Map<string, number>();
  for (const { concept } of concepts) raise(byConcept, concept, 1);
  const byLabel = new Map<string, number>();
  for (const [id, mentions] of byConcept) raise(byLabel, labels.get(id) ?? id, mentions);
  const byName = new Map<string, number>();
  for (const { name } of entities) raise(byName, name, 1);
  return [...namesIn("concept", byLabel), ...namesIn("entity", byName)];
}

function raise(counts: Map<string, number>, name: string, by: number): void {
  counts.set(name, (counts.get(name) ?? 0) + by);
}

function namesIn(layer: Node["layer"], counts: ReadonlyMap<string, number>): DocumentTotals["names"] {
  return Array.from(counts, ([name, mentions]) => ({ layer, name, mentions }));
}

/** The fold over the corpus: its memory grows with distinct names and pairs, not with documents. */
export class CorpusTotals {
  readonly cooccurrences = new CorpusCounts();
  readonly #names = { concept: new Map<string, number>(), entity: new Map<string, number>() };

  add({ names }: DocumentTotals, pairs: DocumentCounts | undefined): void {
    if (pairs) this.cooccurrences.add(pairs);
    for (const { layer, name, mentions } of names) {
      const counts = this.#names[layer];
      counts.set(name, (counts.get(name) ?? 0) + mentions);
    }
  }

  /** The most mentioned, by name where they are mentioned as often. */
  top(layer: Node["layer"], length: number): [name: string, mentions: number][] {
    return [...this.#names[layer]].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])).slice(0, length);
  }
}
