import { deserialize, serialize } from "node:v8";
import type { EntityMention, Node, PairColumns, UnitCount } from "../model/annotation.ts";
import { NodeIndex } from "../model/node.ts";
import { encodePairs, fromPairs, type Mapped, type Mapper, type Part } from "./part.ts";
import type { DocumentPairs } from "./totals.ts";

/** A part, and its entities where there are any, as a journal keeps them. */
export interface Packed {
  readonly part: Uint8Array;
  readonly entities?: Uint8Array | undefined;
}

/** What is kept of a part: rows that follow from its pairs are not. All in columns, which are quick to write. */
interface Kept extends Omit<Part, "encoded" | "pairs"> {
  readonly files: readonly (readonly [name: string, rows: Uint8Array])[];
  readonly pairs?: KeptPairs;
}

interface KeptPairs {
  readonly sections: readonly string[];
  /** Layer, label and name of each node after each other. */
  readonly nodes: readonly string[];
  readonly units: readonly string[];
  /** Section, units and number of nodes of each count after each other, then its nodes and how many units hold them. */
  readonly counts: Int32Array;
  readonly columns: PairColumns;
}

export function packAll({ part, entities }: Mapped, files: Mapper["files"]): Packed {
  return { part: pack(part, files), entities: entities && packEntities(entities) };
}

export function pack({ encoded, pairs, ...rest }: Part, files: Mapper["files"]): Uint8Array {
  const derived = pairs ? fromPairs(files) : [];
  const own = Object.entries(encoded).filter(([name]) => !derived.some((file) => file.name === name));
  const kept = { ...rest, files: own, ...(pairs ? { pairs: packPairs(pairs) } : {}) } satisfies Kept;
  return serialize(kept);
}

export function unpack(packed: Uint8Array, mapper: Pick<Mapper, "files" | "context">): Part {
  const { files, pairs: kept, ...rest } = deserialize(packed) as Kept;
  const encoded = Object.fromEntries(files);
  if (!kept) return { ...rest, encoded };
  const pairs = unpackPairs(kept);
  return { ...rest, encoded: { ...encoded, ...encodePairs(rest.id, pairs, mapper) }, pairs };
}

function packPairs({ sections, unitCounts, cooccurrences }: DocumentPairs): KeptPairs {
  const index = new NodeIndex();
  const counts: number[] = [];
  for (const { section, units, nodes, counts: holding } of unitCounts) {
    counts.push(section, units, nodes.length);
    for (const node of nodes) counts.push(index.numberOf(node));
    for (const count of holding) counts.push(count);
  }
  return {
    sections,
    nodes: index.nodes.flatMap(({ layer, label, name }) => [layer, label, name]),
    units: unitCounts.map(({ unit }) => unit),
    counts: Int32Array.from(counts),
    columns: cooccurrences,
  };
}

function unpackPairs({ sections, nodes: flat, units: names, counts, columns }: KeptPairs): DocumentPairs {
  const nodes: Node[] = [];
  for (let i = 0; i < flat.length; i += 3) {
    const [layer, label, name] = [flat[i] as Node["layer"], flat[i + 1] as string, flat[i + 2] as string];
    nodes.push({ layer, label, name });
  }
  const unitCounts: UnitCount[] = [];
  let at = 0;
  for (const unit of names) {
    const [section, units, length] = [
      counts[at] as number,
      counts[at + 1] as number,
      counts[at + 2] as number,
    ];
    at += 3;
    const own = Array.from(counts.subarray(at, at + length), (number) => nodes[number] as Node);
    at += length;
    unitCounts.push({
      section,
      unit,
      units,
      nodes: own,
      counts: Array.from(counts.subarray(at, at + length)),
    });
    at += length;
  }
  return { sections, unitCounts, cooccurrences: columns };
}

/** Cells of a mention beside its span. */
const CELLS = 6;

function packEntities(entities: readonly EntityMention[]): Uint8Array {
  const spans = new Int32Array(entities.length * 2);
  const cells: (string | undefined)[] = [];
  entities.forEach(({ start, end, text, label, name, derivation, rule, id }, i) => {
    spans[2 * i] = start;
    spans[2 * i + 1] = end;
    cells.push(text, label, name, derivation, rule, id);
  });
  return serialize({ spans, cells: JSON.stringify(cells) });
}

export function unpackEntities(packed: Uint8Array): readonly EntityMention[] {
  const { spans, cells: json } = deserialize(packed) as {
    readonly spans: Int32Array;
    readonly cells: string;
  };
  const cells = JSON.parse(json) as (string | null)[];
  return Array.from({ length: cells.length / CELLS }, (_, i) => {
    const [text, label, name, derivation, rule, id] = cells.slice(i * CELLS, (i + 1) * CELLS);
    const span = { start: spans[2 * i] as number, end: spans[2 * i + 1] as number };
    const mention = { ...span, text, label, name, derivation, rule, ...(id == null ? {} : { id }) };
    return mention as EntityMention;
  });
}
