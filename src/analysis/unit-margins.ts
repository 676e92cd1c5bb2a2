import { type NumberRange, windowsHolding } from "../statistics/windows.ts";
import { countOf, getOrPut, keyOf, numberOf, type Row, textOf } from "./rows.ts";

/** A unit as the tables name it: a column of `mentions`, or a window of so many counted tokens. */
type Unit = "sentence" | "paragraph" | "section" | number;

function unitOfName(name: string): Unit {
  if (name === "sentence" || name === "paragraph" || name === "section") return name;
  const size = /^window:([1-9]\d{0,5})$/u.exec(name)?.[1];
  if (size === undefined) throw new RangeError(`\`${name}\` is no unit`);
  return Number(size);
}

/**
 * A node as the tables of co-occurrences key it: a concept by its id, a name by its label and canonical name.
 */
export function nodeKey(layer: string, label: string, name: string): string {
  return layer === "concept" ? keyOf(layer, label) : keyOf(layer, label, name);
}

/**
 * How many units of each document hold each node, counted from `mentions` as the stage counts them: what a
 * pair's `cooccurrences` rows cannot tell where one of the two stands without the other. Throws RangeError for what
 * is no unit.
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
  const ranges = new Map<string, Map<string, Map<string, NumberRange[]>>>();
  for (const row of mentions) {
    const [document, section] = [textOf(row, "document"), textOf(row, "section")];
    const size = tokens.get(keyOf(document, section));
    const range = size === undefined ? undefined : rangeOf(unit, row, size);
    if (!range) continue;
    const node = nodeKey(textOf(row, "layer"), textOf(row, "label"), textOf(row, "name"));
    const byDocument = getOrPut(ranges, node, () => new Map<string, Map<string, NumberRange[]>>());
    const bySection = getOrPut(byDocument, document, () => new Map<string, NumberRange[]>());
    getOrPut(bySection, section, (): NumberRange[] => []).push(range);
  }
  return new Map([...ranges].map(([node, byDocument]) => [node, unitsByDocument(byDocument)]));
}

/** The units that hold a mention; undefined where none does. */
function rangeOf(unit: Unit, row: Row, tokensOfSection: number): NumberRange | undefined {
  if (unit === "section") return { from: 0, to: 1 };
  if (typeof unit === "string") {
    const number = numberOf(row, unit);
    return number === undefined ? undefined : { from: number, to: number + 1 };
  }
  const range = windowsHolding(countOf(row, "token") - 1, countOf(row, "tokens"), tokensOfSection, unit);
  return range.from < range.to ? range : undefined;
}

function unitsByDocument(byDocument: ReadonlyMap<string, ReadonlyMap<string, readonly NumberRange[]>>) {
  const units = new Map<string, number>();
  for (const [document, bySection] of byDocument) {
    let sum = 0;
    for (const ranges of bySection.values()) sum += lengthOfUnion(ranges);
    units.set(document, sum);
  }
  return units;
}

function lengthOfUnion(ranges: readonly NumberRange[]): number {
  let [length, reached] = [0, Number.NEGATIVE_INFINITY];
  for (const { from, to } of ranges.toSorted((a, b) => a.from - b.from)) {
    length += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return length;
}
