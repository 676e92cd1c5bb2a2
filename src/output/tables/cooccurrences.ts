import type { UnitCount } from "../../model/annotation.ts";
import { type Counting, weightings } from "../../stages/cooccurrences/counting.ts";
import { type Contingency, margins } from "../../statistics/contingency.ts";
import { type MeasureName, measures } from "../../statistics/measures.ts";
import {
  Cells,
  type Column,
  integer,
  NodeCells,
  number,
  type Row,
  type Table,
  type TableContext,
  text,
} from "../table.ts";

export const unitColumn = text(
  "unit",
  "What is counted: `sentence`, `paragraph`, `section` or `window:n` (n counted tokens).",
);

/** Columns that name a pair. */
export const pairColumns: readonly Column[] = [
  text("x_layer", "`concept` or `entity`."),
  text("x_label", "The concept's id or the OntoNotes 5 label."),
  text("x", "The concept's id or the canonical name; x comes before y by layer, label and name."),
  text("y_layer", "`concept` or `entity`."),
  text("y_label", "The concept's id or the OntoNotes 5 label."),
  text("y", "The concept's id or the canonical name."),
];

export const countColumns: readonly Column[] = [
  integer("o11", "Units with both."),
  integer("o12", "Units with x alone."),
  integer("o21", "Units with y alone."),
  integer("o22", "Units with neither."),
  number("e11", "Units with both that chance would give: (o11 + o12) (o11 + o21) / N."),
];

/** The column of what `counting` adds up, where it does. */
export function weightColumns(counting: Counting): readonly Column[] {
  if (counting === "boolean") return [];
  const [name, description] = weightings[counting];
  return [number(name, description)];
}

export function measureColumns(names: readonly MeasureName[]): Column[] {
  return names
    .map((name) => measures[name])
    .map(({ column, description }) => number(column, `${description}.`));
}

/** `o11` … `e11`, then the measures. */
class CountCells {
  readonly #names: readonly MeasureName[];
  readonly #weighted: boolean;
  /** The cells by their counts: in sections of an article most counts are small, and so are the same. */
  readonly #known = new Map<number, Cells>();

  constructor({ measures, counting }: TableContext) {
    this.#names = measures;
    this.#weighted = counting !== "boolean";
  }

  /** `weight`: NaN or undefined where there is none. */
  of(o11: number, o12: number, o21: number, o22: number, weight: number | undefined): Cells {
    if (this.#weighted || (o11 | o12 | o21) >= SMALL || o22 >= LESS_SMALL)
      return this.#make({ o11, o12, o21, o22 }, weight);
    const key = ((o11 * SMALL + o12) * SMALL + o21) * LESS_SMALL + o22;
    let cells = this.#known.get(key);
    if (!cells) {
      cells = this.#make({ o11, o12, o21, o22 }, weight);
      if (this.#known.size === MOST_KNOWN) this.#known.clear();
      this.#known.set(key, cells);
    }
    return cells;
  }

  #make(counts: Contingency, weight: number | undefined): Cells {
    const { o11, o12, o21, o22 } = counts;
    const { e11 } = margins(counts);
    const own = this.#weighted ? [rounded(weight)] : [];
    const values = this.#names.map((name) => rounded(measures[name].compute(counts)));
    return new Cells([o11, o12, o21, o22, rounded(e11), ...own, ...values]);
  }
}

/** Three counts below it and one below the other make a number of 30 bits, which a Map finds fastest. */
const SMALL = 2 ** 6;
const LESS_SMALL = 2 ** 12;
const MOST_KNOWN = 50_000;

/**
 * Ten significant digits, as `toPrecision` finds them: more than any reading needs, fewer than the last bits of a
 * logarithm can differ in. Scaling and rounding finds the same ones faster where it is no close call.
 */
export function rounded(value: number | undefined): number | undefined {
  if (value === undefined || !Number.isFinite(value)) return undefined;
  const size = Math.abs(value);
  if (Number.isInteger(value) && size < 1e10) return value;
  let scale = 1e9;
  if (size >= 1e-6 && size < 1e9) {
    for (let limit = 1; size < limit; limit /= 10) scale *= 10;
    for (let limit = 10; size >= limit; limit *= 10) scale /= 10;
    const scaled = size * scale;
    const whole = Math.round(scaled);
    if (Math.abs(scaled - whole) < 0.499) return Math.sign(value) * (whole / scale);
  }
  return Number(value.toPrecision(10));
}

const countCells = new WeakMap<TableContext, CountCells>();

/** The cells of counts, which all documents share. */
export function countCellsFor(context: TableContext): CountCells {
  const known = countCells.get(context);
  if (known) return known;
  const made = new CountCells(context);
  countCells.set(context, made);
  return made;
}

/** Which concepts and names share units of a section. */
export const cooccurrences: Table = {
  name: "cooccurrences",
  fromPairs: true,
  summary: "pairs of concepts and names that share units of a section",
  columns: ({ measures, counting }) => [
    text("document", "The document's id."),
    text("section", "Id of the section."),
    unitColumn,
    ...pairColumns,
    ...countColumns,
    ...weightColumns(counting),
    ...measureColumns(measures),
  ],
  rows({ id, document }, context) {
    const counts = countCellsFor(context);
    const nodes = new NodeCells();
    const { cooccurrences: pairs, unitCounts = [], sections = [] } = document ?? {};
    const rows: Row[] = [];
    if (!pairs) return rows;
    let place = new Cells([]);
    // Of the nodes of one count, which many rows after each other are of.
    let cells: readonly Cells[] = [];
    let holding: readonly number[] = [];
    let all = 0;
    for (let i = 0, last = -1; i < pairs.length; i++) {
      const index = pairs.count[i] as number;
      if (index !== last) {
        const count = unitCounts[index] as UnitCount;
        place = new Cells([id, sections[count.section]?.id, count.unit]);
        cells = count.nodes.map((node) => nodes.of(node));
        [holding, all, last] = [count.counts, count.units, index];
      }
      const [x, y, o11] = [pairs.x[i] as number, pairs.y[i] as number, pairs.o11[i] as number];
      const o12 = (holding[x] as number) - o11;
      const o21 = (holding[y] as number) - o11;
      const table = counts.of(o11, o12, o21, all - o11 - o12 - o21, pairs.weight[i]);
      rows.push([place, cells[x] as Cells, cells[y] as Cells, table]);
    }
    return rows;
  },
};
