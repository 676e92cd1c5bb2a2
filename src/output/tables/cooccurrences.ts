import type { Cooccurrence, Node } from "../../model/annotation.ts";
import { margins } from "../../statistics/contingency.ts";
import { type MeasureName, measures } from "../../statistics/measures.ts";
import { type Cell, type Column, integer, number, type Table, text } from "../table.ts";

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

export const frequencyColumn = integer(
  "frequency",
  "Pairs of mentions, one of each, that units hold together.",
);

export function measureColumns(names: readonly MeasureName[]): Column[] {
  return names
    .map((name) => measures[name])
    .map(({ column, description }) => number(column, `${description}.`));
}

/** `o11` … `e11`, then the measures. */
function countCells(counts: Cooccurrence, names: readonly MeasureName[]): Cell[] {
  const { o11, o12, o21, o22 } = counts;
  const { e11 } = margins(counts);
  const frequency = counts.frequency === undefined ? [] : [counts.frequency];
  return [
    o11,
    o12,
    o21,
    o22,
    rounded(e11),
    ...frequency,
    ...names.map((name) => rounded(measures[name].compute(counts))),
  ];
}

function pairCells(x: Node, y: Node): Cell[] {
  return [x.layer, x.label, x.name, y.layer, y.label, y.name];
}

/** Ten significant digits: more than any reading needs, fewer than the last bits of a logarithm can differ in. */
export function rounded(value: number | undefined): number | undefined {
  return value === undefined || !Number.isFinite(value) ? undefined : Number(value.toPrecision(10));
}

/** Which concepts and names share units of a section. */
export const cooccurrences: Table = {
  name: "cooccurrences",
  summary: "pairs of concepts and names that share units of a section",
  columns: ({ measures, frequency }) => [
    text("document", "The document's id."),
    text("section", "Id of the section."),
    text("unit", "What is counted: `sentence`, `paragraph`, `section` or `window:n` (n counted tokens)."),
    ...pairColumns,
    ...countColumns,
    ...(frequency ? [frequencyColumn] : []),
    ...measureColumns(measures),
  ],
  *rows({ id, document }, { measures }) {
    for (const pair of document?.cooccurrences ?? []) {
      const section = document?.sections?.[pair.section]?.id;
      yield [id, section, pair.unit, ...pairCells(pair.x, pair.y), ...countCells(pair, measures)];
    }
  },
};
