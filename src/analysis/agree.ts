import { getOrPut } from "../model/grouped.ts";
import { compareText } from "../model/span.ts";
import { cohenKappa, krippendorffAlpha, percentAgreement, wilson } from "../statistics/agreement.ts";
import type { Estimate } from "../statistics/effect.ts";
import { countOf, type Row, textOf } from "./rows.ts";

/** A verdict that cannot be read, or two that contradict each other. */
export interface VerdictProblem {
  readonly item: string;
  readonly column: string;
  readonly message: string;
}

/** What the verdicts on a sample say; each list is the rows of a table. */
export interface Agreement {
  /** How good each concept's hits are: columns `qualityColumns`. */
  readonly quality: readonly Row[];
  /** How far coders agree, by concept and over all: columns `agreementColumns`. */
  readonly agreement: readonly Row[];
  readonly problems: readonly VerdictProblem[];
}

export const qualityColumns = [
  ...["concept", "hits", "hits_judged", "right", "precision", "precision_low", "precision_high"],
  ...["without", "without_judged", "missed", "recall", "recall_low", "recall_high", "undecided"],
] as const;

export const agreementColumns = [
  "concept",
  "coders",
  "items",
  "percent_agreement",
  "kappa",
  "alpha",
] as const;

/** Stands for all concepts together, and for all coders. */
const ALL = "(all)";

interface Item {
  readonly item: string;
  readonly concept: string;
  readonly isHit: boolean;
  readonly population: number;
  /** By coder. */
  readonly verdicts: ReadonlyMap<string, boolean>;
}

/**
 * Reads a sample with verdicts back; rows of several files may follow each other, in any order. Where coders
 * disagree, the majority decides; a tie leaves the item out (`undecided`).
 *
 * - `precision`: of the judged sentences with a hit, those whose hit is right; Wilson's interval.
 * - `recall`: right / (right + missed), both reckoned up from the sample to all sentences. Its bounds take
 *   the worse, and the better, bounds of both shares, so they are wide. Undefined where either kind was not
 *   judged.
 * - `kappa`: Cohen's, of two coders; `alpha`: Krippendorff's, nominal, of two or of all. Undefined where all
 *   verdicts are the same.
 */
export function agree(rows: Iterable<Row>): Agreement {
  const problems: VerdictProblem[] = [];
  const items = readItems(rows, problems).sort((a, b) => compareText(a.item, b.item));
  const concepts = [...new Set(items.map(({ concept }) => concept))].sort(compareText);
  const of = (concept: string): Item[] => items.filter((item) => item.concept === concept);
  return {
    quality: concepts.map((concept) => qualityRow(concept, of(concept))),
    agreement: [
      ...concepts.flatMap((concept) => agreementRows(concept, of(concept))),
      ...agreementRows(ALL, items),
    ],
    problems: problems.sort((a, b) => compareText(a.item, b.item) || compareText(a.column, b.column)),
  };
}

interface Entry extends Omit<Item, "verdicts"> {
  /** By column: all that was said of the item in it. */
  readonly said: Map<string, Set<boolean>>;
}

function readItems(rows: Iterable<Row>, problems: VerdictProblem[]): Item[] {
  const entries = new Map<string, Entry>();
  for (const row of rows) {
    const item = textOf(row, "item");
    const { said } = getOrPut(entries, item, () => entryOf(item, row));
    for (const column of Object.keys(row).filter((name) => name.startsWith("verdict"))) {
      const verdict = verdictOf(textOf(row, column));
      const verdicts = getOrPut(said, column, () => new Set<boolean>());
      if (typeof verdict === "boolean") verdicts.add(verdict);
      else if (verdict === "unreadable") {
        problems.push({ item, column, message: `\`${textOf(row, column)}\` is neither yes nor no` });
      }
    }
  }
  return [...entries.values()].map((entry) => decide(entry, problems));
}

function entryOf(item: string, row: Row): Entry {
  const isHit = textOf(row, "kind") === "hit";
  return {
    ...{ item, isHit, concept: textOf(row, "concept"), population: countOf(row, "population") },
    said: new Map(),
  };
}

/** What each coder says of an item; one that says both says nothing. */
function decide({ said, ...entry }: Entry, problems: VerdictProblem[]): Item {
  const verdicts = new Map<string, boolean>();
  for (const [column, values] of said) {
    const [value] = values;
    if (values.size === 2) {
      problems.push({ item: entry.item, column, message: "stands twice, with yes and with no" });
    } else if (value !== undefined) {
      verdicts.set(column.replace(/^verdict_?/u, "") || "coder", value);
    }
  }
  return { ...entry, verdicts };
}

const yes = new Set(["yes", "y", "true", "1"]);
const no = new Set(["no", "n", "false", "0"]);
const unsure = new Set(["", "?", "unsure"]);

function verdictOf(cell: string): boolean | undefined | "unreadable" {
  const text = cell.trim().toLowerCase();
  if (yes.has(text)) return true;
  if (no.has(text)) return false;
  return unsure.has(text) ? undefined : "unreadable";
}

/** The majority's verdict; undefined where there is none or a tie. */
function decided({ verdicts }: Item): boolean | undefined {
  let balance = 0;
  for (const verdict of verdicts.values()) balance += verdict ? 1 : -1;
  return balance === 0 ? undefined : balance > 0;
}

function qualityRow(concept: string, items: readonly Item[]): Row {
  const [hits, without] = [stratum(items, true), stratum(items, false)];
  const recall = recallOf(hits, without);
  return {
    ...{ concept, hits: hits.population, hits_judged: hits.judged, right: hits.yes },
    ...cells("precision", hits.share),
    ...{ without: without.population, without_judged: without.judged, missed: without.yes },
    ...cells("recall", recall),
    undecided: items.filter((item) => item.verdicts.size > 0 && decided(item) === undefined).length,
  };
}

interface Stratum {
  readonly population: number;
  readonly judged: number;
  readonly yes: number;
  readonly share: Estimate | undefined;
}

function stratum(items: readonly Item[], isHit: boolean): Stratum {
  const own = items.filter((item) => item.isHit === isHit);
  const verdicts = own.map(decided).filter((verdict) => verdict !== undefined);
  const count = verdicts.filter(Boolean).length;
  const population = own.reduce((largest, item) => Math.max(largest, item.population), 0);
  return { population, judged: verdicts.length, yes: count, share: wilson(count, verdicts.length) };
}

function recallOf(hits: Stratum, without: Stratum): Estimate | undefined {
  const { share: right } = hits;
  // Where there is no sentence without a hit, none is missed.
  const missed = without.population === 0 ? { value: 0, low: 0, high: 0 } : without.share;
  if (!right || !missed) return undefined;
  const of = (r: number, m: number): number =>
    (r * hits.population) / (r * hits.population + m * without.population);
  const value = of(right.value, missed.value);
  if (Number.isNaN(value)) return undefined;
  return { value, low: of(right.low, missed.high), high: missed.low === 0 ? 1 : of(right.high, missed.low) };
}

function cells(name: string, estimate: Estimate | undefined): Row {
  return { [name]: estimate?.value, [`${name}_low`]: estimate?.low, [`${name}_high`]: estimate?.high };
}

function agreementRows(concept: string, items: readonly Item[]): Row[] {
  const coders = [...new Set(items.flatMap(({ verdicts }) => [...verdicts.keys()]))].sort(compareText);
  const rows = coders.flatMap((a, i) => coders.slice(i + 1).map((b) => pairRow(concept, [a, b], items)));
  if (coders.length < 3) return rows;
  const units = items.map(({ verdicts }) => coders.map((coder) => verdicts.get(coder)));
  const several = units.filter((unit) => unit.filter((verdict) => verdict !== undefined).length > 1);
  const all = { percent_agreement: undefined, kappa: undefined, alpha: krippendorffAlpha(units) };
  return [...rows, { concept, coders: ALL, items: several.length, ...all }];
}

function pairRow(concept: string, [a, b]: readonly [string, string], items: readonly Item[]): Row {
  const both = items
    .map(({ verdicts }) => [verdicts.get(a), verdicts.get(b)] as const)
    .filter(([left, right]) => left !== undefined && right !== undefined);
  const [left, right] = [both.map(([verdict]) => verdict), both.map(([, verdict]) => verdict)];
  return {
    ...{ concept, coders: `${a}, ${b}`, items: both.length },
    percent_agreement: percentAgreement(left, right),
    kappa: cohenKappa(left, right),
    alpha: krippendorffAlpha(both),
  };
}
