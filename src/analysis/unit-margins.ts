import type { Unit } from "../stages/cooccurrences/units.ts";
import { unitsOf } from "../stages/cooccurrences/units.ts";
import { countOf, getOrPut, keyOf, numberOf, type Row, textOf } from "./rows.ts";

/** The name of a unit as the tables show it, read back. Throws RangeError for any other. */
export function unitOfName(name: string): Unit {
  if (name === "sentence" || name === "paragraph" || name === "section") return { kind: name, size: 0 };
  const size = /^window:([1-9]\d{0,5})$/u.exec(name)?.[1];
  if (size === undefined) throw new RangeError(`\`${name}\` is no unit`);
  return { kind: "window", size: Number(size) };
}

/**
 * A node as the tables of co-occurrences key it: a concept by its id, a name by its label and canonical name.
 */
export function nodeKey(layer: string, label: string, name: string): string {
  return layer === "concept" ? keyOf(layer, label) : keyOf(layer, label, name);
}

/**
 * How many units of each document hold each node, counted from `mentions` as the stage counts them: what a
 * pair's `cooccurrences` rows cannot tell where one of the two stands without the other.
 */
export function unitMargins(
  unitName: string,
  sections: Iterable<Row>,
  mentions: Iterable<Row>,
  exclude: readonly string[],
): Map<string, Map<string, number>> {
  const tokens = new Map<string, number>();
  for (const row of sections) {
    if (exclude.includes(textOf(row, "kind"))) continue;
    tokens.set(keyOf(textOf(row, "document"), textOf(row, "section")), countOf(row, "tokens"));
  }
  const unit = unitOfName(unitName);
  // By node and document: ranges of units in each section.
  const ranges = new Map<string, Map<string, Map<string, Range[]>>>();
  for (const row of mentions) {
    const [document, section] = [textOf(row, "document"), textOf(row, "section")];
    const size = tokens.get(keyOf(document, section));
    const range = size === undefined ? undefined : rangeOf(unit, row, size);
    if (!range) continue;
    const node = nodeKey(textOf(row, "layer"), textOf(row, "label"), textOf(row, "name"));
    const byDocument = getOrPut(ranges, node, () => new Map<string, Map<string, Range[]>>());
    const bySection = getOrPut(byDocument, document, () => new Map<string, Range[]>());
    getOrPut(bySection, section, (): Range[] => []).push(range);
  }
  return new Map([...ranges].map(([node, byDocument]) => [node, unitsByDocument(byDocument)]));
}

type Range = readonly [from: number, to: number];

/** The units that hold a mention; undefined where none does. */
function rangeOf(unit: Unit, row: Row, tokensOfSection: number): Range | undefined {
  if (unit.kind === "section") return [0, 1];
  if (unit.kind !== "window") {
    const number = numberOf(row, unit.kind);
    return number === undefined ? undefined : [number, number + 1];
  }
  const windows = unitsOf(unit, { sections: [], paragraphs: [], sentences: [] }, () => tokensOfSection);
  const [token, tokens] = [countOf(row, "token"), countOf(row, "tokens")];
  const { from, to } = windows.holding({ section: 0, paragraph: 0, sentence: 0, token, tokens });
  return from < to ? [from, to] : undefined;
}

function unitsByDocument(byDocument: ReadonlyMap<string, ReadonlyMap<string, readonly Range[]>>) {
  const units = new Map<string, number>();
  for (const [document, bySection] of byDocument) {
    let sum = 0;
    for (const ranges of bySection.values()) sum += lengthOfUnion(ranges);
    units.set(document, sum);
  }
  return units;
}

function lengthOfUnion(ranges: readonly Range[]): number {
  let [length, reached] = [0, Number.NEGATIVE_INFINITY];
  for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) {
    length += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return length;
}
