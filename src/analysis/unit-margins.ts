import type { Node } from "../model/annotation.ts";
import { getOrPut } from "../model/grouped.ts";
import { NodeIndex } from "../model/node.ts";
import { type NumberRange, windowsHolding } from "../statistics/windows.ts";
import { countOf, keyOf, numberOf, type Row, textOf } from "./rows.ts";

/** A unit as the tables name it: a column of `mentions`, or a window of so many counted tokens. */
type Unit = "sentence" | "paragraph" | "section" | number;

function unitOfName(name: string): Unit {
  if (name === "sentence" || name === "paragraph" || name === "section") return name;
  const size = /^window:([1-9]\d{0,5})$/u.exec(name)?.[1];
  if (size === undefined) throw new RangeError(`\`${name}\` is no unit`);
  return Number(size);
}

/** The node of a row of `mentions`, as the tables of co-occurrences name it: a concept by its id alone. */
function nodeOf(row: Row): Node {
  const label = textOf(row, "label");
  if (textOf(row, "layer") === "concept") return { layer: "concept", label, name: label };
  return { layer: "entity", label, name: textOf(row, "name") };
}

/** How many units of a document hold a node. */
export interface UnitMargin {
  readonly document: string;
  readonly node: Node;
  readonly units: number;
}

/** Sections that count, by `keyOf(document, section)`, with their counted tokens. */
export type IncludedSections = ReadonlyMap<string, number>;

export function includedSections(sections: Iterable<Row>, exclude: readonly string[]): IncludedSections {
  const included = new Map<string, number>();
  for (const row of sections) {
    if (exclude.includes(textOf(row, "kind"))) continue;
    included.set(keyOf(textOf(row, "document"), textOf(row, "section")), countOf(row, "tokens"));
  }
  return included;
}

/**
 * How many units of each document hold each node, counted from `mentions` as the stage counts them: what a pair's
 * `cooccurrences` rows cannot tell where one of the two stands without the other. `mentions` are in the order of
 * documents, of which one is in memory at a time. Throws RangeError for what is no unit.
 */
export function* unitMargins(
  unitName: string,
  included: IncludedSections,
  mentions: Iterable<Row>,
): Generator<UnitMargin> {
  const unit = unitOfName(unitName);
  let [document, held] = ["", new HeldUnits()];
  for (const row of mentions) {
    const [own, section] = [textOf(row, "document"), textOf(row, "section")];
    if (own !== document) {
      yield* held.margins(document);
      [document, held] = [own, new HeldUnits()];
    }
    const size = included.get(keyOf(own, section));
    const range = size === undefined ? undefined : rangeOf(unit, row, size);
    if (range) held.add(nodeOf(row), section, range);
  }
  yield* held.margins(document);
}

/** The units of one document that hold each node. */
class HeldUnits {
  readonly #index = new NodeIndex();
  /** By node number: ranges of units in each section. */
  readonly #ranges: Map<string, NumberRange[]>[] = [];

  add(node: Node, section: string, range: NumberRange): void {
    const number = this.#index.numberOf(node);
    this.#ranges[number] ??= new Map();
    getOrPut(this.#ranges[number], section, (): NumberRange[] => []).push(range);
  }

  *margins(document: string): Generator<UnitMargin> {
    for (const [number, node] of this.#index.nodes.entries()) {
      let units = 0;
      for (const ranges of this.#ranges[number]?.values() ?? []) units += lengthOfUnion(ranges);
      yield { document, node, units };
    }
  }
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

function lengthOfUnion(ranges: readonly NumberRange[]): number {
  let [length, reached] = [0, Number.NEGATIVE_INFINITY];
  for (const { from, to } of ranges.toSorted((a, b) => a.from - b.from)) {
    length += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return length;
}
