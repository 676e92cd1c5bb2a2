import { compareText } from "../model/span.ts";

/** A concept mention of a run, as the table `mentions` has it. */
export interface MentionRow {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly concept: string;
  readonly rule: string;
  readonly text: string;
}

/** A mention that one run has and the other has not under that rule. */
export interface Change extends MentionRow {
  /** The rule under which the other run has the same words of the same concept; empty where it has them not. */
  readonly otherRule: string;
}

/** What a rule of a concept found in one run and not in the other. */
export interface RuleDifference {
  readonly concept: string;
  readonly rule: string;
  readonly before: number;
  readonly after: number;
  readonly lost: readonly Change[];
  readonly gained: readonly Change[];
}

/**
 * Compares the mentions of two runs over the same corpus, by concept and rule; rules without a difference are left out.
 * A mention is the same where document, place, concept and rule are: `after - before` is always `gained - lost`.
 */
export function diffMentions(
  before: readonly MentionRow[],
  after: readonly MentionRow[],
): readonly RuleDifference[] {
  const old = group(before);
  const now = group(after);
  const [oldRules, newRules] = [rulesByPlace(before), rulesByPlace(after)];
  const keys = [...new Set([...old.keys(), ...now.keys()])].sort(compareText);
  return keys.flatMap((key): RuleDifference[] => {
    const was = old.get(key) ?? new Map<string, MentionRow>();
    const is = now.get(key) ?? new Map<string, MentionRow>();
    const lost = [...was].filter(([place]) => !is.has(place)).map(([, row]) => withOther(row, newRules));
    const gained = [...is].filter(([place]) => !was.has(place)).map(([, row]) => withOther(row, oldRules));
    const [row] = [...lost, ...gained];
    if (!row) return [];
    return [{ concept: row.concept, rule: row.rule, before: was.size, after: is.size, lost, gained }];
  });
}

function placeOf({ document, start, end }: MentionRow): string {
  return `${document}\n${start}\n${end}`;
}

function rulesByPlace(rows: readonly MentionRow[]): ReadonlyMap<string, string> {
  return new Map(rows.map((row) => [`${row.concept}\n${placeOf(row)}`, row.rule]));
}

function withOther(row: MentionRow, rules: ReadonlyMap<string, string>): Change {
  return { ...row, otherRule: rules.get(`${row.concept}\n${placeOf(row)}`) ?? "" };
}

function group(rows: readonly MentionRow[]): ReadonlyMap<string, ReadonlyMap<string, MentionRow>> {
  const groups = new Map<string, Map<string, MentionRow>>();
  for (const row of rows) {
    const key = `${row.concept}\n${row.rule}`;
    const places = groups.get(key) ?? new Map<string, MentionRow>();
    places.set(placeOf(row), row);
    groups.set(key, places);
  }
  return groups;
}
