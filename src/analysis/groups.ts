import { compareText } from "../model/span.ts";
import { numberOf, type Row, textOf } from "./rows.ts";

/** Which column of `documents` divides them, e.g. `journal`, `country`, `year`. */
export interface Grouping {
  readonly by: string;
  /** For a column of numbers: how many of them make one group, e.g. 5 for `2010-2014`, `2015-2019`. */
  readonly bin?: number;
}

export interface Groups {
  /**
   * In order: by number where all are numbers, else by code unit. Empty bins between others are among them.
   */
  readonly names: readonly string[];
  /** The group of each document that has one. */
  readonly ofDocument: ReadonlyMap<string, string>;
  /** Documents whose cell is empty, or no number where bins were asked for: in no group. */
  readonly without: readonly string[];
}

/**
 * Divides the documents that were read; failed and skipped ones are in no group and not in `without` either.
 */
export function groupsOf(documents: Iterable<Row>, { by, bin }: Grouping): Groups {
  const ofDocument = new Map<string, string>();
  const without: string[] = [];
  for (const row of documents) {
    if (!wasRead(row)) continue;
    const id = textOf(row, "document");
    const name = bin === undefined ? textOf(row, by).trim() : binName(numberOf(row, by), bin);
    if (name === "") without.push(id);
    else ofDocument.set(id, name);
  }
  const found = inOrder(new Set(ofDocument.values()));
  return { names: bin === undefined ? found : allBins(found, bin), ofDocument, without };
}

function wasRead(row: Row): boolean {
  const status = textOf(row, "status");
  return status === "" || status === "ok";
}

function binName(value: number | undefined, bin: number): string {
  if (value === undefined) return "";
  const first = Math.floor(value / bin) * bin;
  return bin === 1 ? String(first) : `${first}-${first + bin - 1}`;
}

/** More bins than this are not filled up: a slip in a year would otherwise make a long and empty table. */
const MOST_BINS = 1000;

function allBins(found: readonly string[], bin: number): readonly string[] {
  const firsts = found.map(Number.parseFloat).sort((a, b) => a - b);
  const [first = 0, last = -1] = [firsts[0], firsts.at(-1)];
  const count = Math.round((last - first) / bin) + 1;
  if (count < 1 || count > MOST_BINS) return found;
  return Array.from({ length: count }, (_, i) => binName(first + i * bin, bin));
}

function inOrder(names: ReadonlySet<string>): readonly string[] {
  const sorted = [...names].sort(compareText);
  const numbers = sorted.map(Number.parseFloat);
  return numbers.some(Number.isNaN)
    ? sorted
    : sorted.sort((a, b) => Number.parseFloat(a) - Number.parseFloat(b));
}

/** Two groups to compare. */
export interface Contrast {
  readonly target: string;
  /** A group, or `(rest)` for all others. */
  readonly reference: string;
}

/** Whether a document of that group is on the contrast's reference side. */
export function isReference({ target, reference }: Contrast, group: string | undefined): boolean {
  return group !== undefined && (reference === REST ? group !== target : group === reference);
}

/** What stands for all other groups. */
export const REST = "(rest)";

/**
 * Which groups to compare. Neither given: each against the rest; `target` alone: that one against the rest.
 */
export interface ContrastChoice {
  readonly target?: string;
  readonly reference?: string;
}

/** Throws RangeError for a group that no document is in; its message names the groups there are. */
export function contrasts(groups: Groups, { target, reference }: ContrastChoice): Contrast[] {
  for (const name of [target, reference]) {
    if (name !== undefined && !groups.names.includes(name)) {
      throw new RangeError(
        `no document is in the group \`${name}\`; the groups are: ${groups.names.join(", ")}`,
      );
    }
  }
  const targets = target === undefined ? groups.names.filter((name) => name !== reference) : [target];
  return targets.map((name) => ({ target: name, reference: reference ?? REST }));
}
