import type { ConceptScores, NameScores } from "./concepts.ts";
import type { Difference } from "./differences.ts";
import type { EntityScores } from "./entities.ts";
import { type Counts, prf, ratio, type Share } from "./pair.ts";
import type { Scores } from "./score.ts";
import type { CallScores, ZoneScores } from "./zones.ts";

/** The figures as plain data for JSON; the same keys whatever the layers. */
export function figures({ entities, concepts, zones, calls }: Scores) {
  return {
    ...(entities && { entities: entityFigures(entities) }),
    ...(concepts && { concepts: conceptFigures(concepts) }),
    ...(zones && { zones: zoneFigures(zones) }),
    ...(calls && { note_calls: prf(calls.counts) }),
  };
}

/** The figures as a table for people. */
export function report(title: string, scores: Scores): string {
  const { entities, concepts, zones, calls } = scores;
  const lines = [`${title.padEnd(38)}     P      R     F1   gold  found`];
  if (entities) lines.push(...entityLines(entities));
  if (concepts) lines.push(...conceptLines(concepts));
  if (zones) lines.push(...zoneLines(zones));
  if (calls) lines.push(...callLines(calls));
  return `${lines.join("\n")}\n`;
}

/** One line a difference, tab-separated: what, place, label, text, and for an attribute gold → found. */
export function differenceLines(scores: Scores, limit: number): string {
  const layers = [scores.entities, scores.concepts, scores.zones, scores.calls];
  return layers
    .flatMap((layer) => layer?.differences.slice(0, limit) ?? [])
    .map((difference) => `${differenceLine(difference)}\n`)
    .join("");
}

function differenceLine({ what, start, end, label, text, gold, found }: Difference): string {
  const values = gold === undefined && found === undefined ? [] : [`${gold || "–"} → ${found || "–"}`];
  const cells = [what, `${start}-${end}`, label, text, ...values];
  return cells.map((cell) => cell.replace(/[\p{Cc}\s]+/gu, " ")).join("\t");
}

function entityFigures({ exact, relaxed, distinct, withoutCommonest, canonical, byLabel }: EntityScores) {
  return {
    exact: prf(exact),
    relaxed: prf(relaxed),
    distinct: prf(distinct),
    without_commonest: prf(withoutCommonest),
    canonical: ratio(canonical) ?? null,
    by_label: byKey(byLabel),
  };
}

function conceptFigures({ counts, holder, attributedTo, negated, polarity, byConcept }: ConceptScores) {
  return {
    ...prf(counts),
    holder: nameFigures(holder),
    attributed_to: nameFigures(attributedTo),
    negated: prf(negated),
    polarity: ratio(polarity) ?? null,
    by_concept: byKey(byConcept),
  };
}

function nameFigures({ accuracy, spurious }: NameScores) {
  return { accuracy: ratio(accuracy) ?? null, spurious };
}

function zoneFigures({ exact, starts, characters, headings, levels, numbers }: ZoneScores) {
  return {
    exact: prf(exact),
    starts: prf(starts),
    characters: ratio(characters) ?? null,
    headings: ratio(headings) ?? null,
    levels: ratio(levels) ?? null,
    numbers: ratio(numbers) ?? null,
  };
}

function byKey(counts: ReadonlyMap<string, Counts>) {
  return Object.fromEntries([...counts].map(([key, each]) => [key, prf(each)]));
}

function entityLines(scores: EntityScores): string[] {
  return [
    line("names", scores.exact),
    line("  overlapping", scores.relaxed),
    line("  distinct", scores.distinct),
    line("  without the two commonest", scores.withoutCommonest),
    ...[...scores.byLabel].map(([label, counts]) => line(`  ${label}`, counts)),
    shareLine("  canonical name right", scores.canonical),
  ];
}

function conceptLines(scores: ConceptScores): string[] {
  return [
    line("concepts", scores.counts),
    ...[...scores.byConcept].map(([concept, counts]) => line(`  ${concept}`, counts)),
    line("  negated", scores.negated),
    shareLine("  polarity right", scores.polarity),
    nameLine("  holder right", scores.holder),
    nameLine("  attributed_to right", scores.attributedTo),
  ];
}

function zoneLines(scores: ZoneScores): string[] {
  return [
    line("zones", scores.exact),
    line("  by their start", scores.starts),
    shareLine("  characters of the right kind", scores.characters),
    shareLine("  heading right", scores.headings),
    shareLine("  level right", scores.levels),
    shareLine("  number right", scores.numbers),
  ];
}

function callLines({ counts }: CallScores): string[] {
  return [line("note calls", counts)];
}

function line(name: string, counts: Counts): string {
  const { precision, recall, f1, gold, found } = prf(counts);
  const numbers = [precision, recall, f1].map((value) => value.toFixed(3).padStart(7)).join("");
  return `${name.padEnd(36)} ${numbers}${String(gold).padStart(7)}${String(found).padStart(7)}`;
}

function shareLine(name: string, share: Share): string {
  const value = ratio(share);
  return value === undefined
    ? `${name.padEnd(36)}   none`
    : `${name.padEnd(36)}${value.toFixed(3).padStart(8)}  of ${share.of}`;
}

function nameLine(name: string, { accuracy, spurious }: NameScores): string {
  return `${shareLine(name, accuracy)}, ${spurious} where none is annotated`;
}
