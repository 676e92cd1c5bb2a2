import type { Node } from "../model/annotation.ts";
import type { AnnotatedDocument } from "../model/document.ts";
import type { ConceptEntry } from "../stages/stage.ts";

/** What one document adds to the tables of the corpus. */
export interface DocumentTotals {
  readonly units: readonly UnitTotals[];
  /** Mentions by concept (its id) and name. */
  readonly names: readonly {
    readonly layer: Node["layer"];
    readonly name: string;
    readonly mentions: number;
  }[];
}

/** One kind of unit through all counted sections of a document. */
export interface UnitTotals {
  readonly unit: string;
  /** How many units there are. */
  readonly units: number;
  readonly nodes: readonly Node[];
  /** `counts[i]`: how many units hold `nodes[i]`. */
  readonly counts: readonly number[];
  /** Triples of x, y (indices in `nodes`) and o11, flattened. */
  readonly pairs: readonly number[];
}

export function totalsOf(document: AnnotatedDocument, concepts: readonly ConceptEntry[]): DocumentTotals {
  return { units: unitTotals(document), names: nameTotals(document, concepts) };
}

function nameTotals(
  { concepts = [], entities = [] }: AnnotatedDocument,
  entries: readonly ConceptEntry[],
): DocumentTotals["names"] {
  const labels = new Map(entries.map(({ id, prefLabel }) => [id, prefLabel]));
  const byConcept = tally(concepts.map(({ concept }) => labels.get(concept) ?? concept));
  const byName = tally(entities.map(({ name }) => name));
  return [
    ...[...byConcept].map(([name, mentions]) => ({ layer: "concept" as const, name, mentions })),
    ...[...byName].map(([name, mentions]) => ({ layer: "entity" as const, name, mentions })),
  ];
}

function tally(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

interface Growing {
  units: number;
  readonly nodes: Node[];
  readonly index: Map<string, number>;
  readonly counts: number[];
  readonly pairs: Map<string, number>;
}

function unitTotals({ unitCounts = [], cooccurrences = [] }: AnnotatedDocument): UnitTotals[] {
  const byUnit = new Map<string, Growing>();
  const of = (unit: string): Growing => {
    const known = byUnit.get(unit) ?? { units: 0, nodes: [], index: new Map(), counts: [], pairs: new Map() };
    byUnit.set(unit, known);
    return known;
  };
  for (const { unit, units, nodes, counts } of unitCounts) {
    const total = of(unit);
    total.units += units;
    nodes.forEach((node, i) => {
      const at = indexOf(node, total);
      total.counts[at] = (total.counts[at] ?? 0) + (counts[i] ?? 0);
    });
  }
  for (const { unit, x, y, o11 } of cooccurrences) {
    const total = of(unit);
    const key = `${indexOf(x, total)},${indexOf(y, total)}`;
    total.pairs.set(key, (total.pairs.get(key) ?? 0) + o11);
  }
  return [...byUnit].map(([unit, { units, nodes, counts, pairs }]) => ({
    unit,
    units,
    nodes,
    counts,
    pairs: [...pairs].flatMap(([key, o11]) => [...key.split(",").map(Number), o11]),
  }));
}

function indexOf(node: Node, total: Growing): number {
  const key = nodeKey(node);
  const known = total.index.get(key);
  if (known !== undefined) return known;
  total.index.set(key, total.nodes.length);
  total.counts.push(0);
  return total.nodes.push(node) - 1;
}

export function nodeKey({ layer, label, name }: Node): string {
  return `${layer}\n${label}\n${name}`;
}
