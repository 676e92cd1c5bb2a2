import { overlaps, type Span } from "../model/span.ts";
import type { Difference } from "./differences.ts";
import type { FoundCall, FoundSection } from "./found.ts";
import type { GoldCall, GoldZone } from "./gold.ts";
import {
  addCounts,
  addShares,
  type Counts,
  countsOf,
  fold,
  type Pairing,
  pair,
  type Share,
  shareOf,
} from "./pair.ts";

export interface ZoneScores {
  /** Same kind, same first and last character. */
  readonly exact: Counts;
  /** Same kind and same first character: a section that a page break interrupts has its end elsewhere. */
  readonly starts: Counts;
  /** Characters of annotated zones that lie in a section of the same kind. */
  readonly characters: Share;
  /** Of the zones found by their start that have one, those with the right heading, level or number. */
  readonly headings: Share;
  readonly levels: Share;
  readonly numbers: Share;
  readonly differences: readonly Difference[];
}

export interface CallScores {
  /** Same span, same number. */
  readonly counts: Counts;
  readonly differences: readonly Difference[];
}

/** Sections that touch no annotated zone, such as the heading of a list of notes, are not scored. */
export function scoreZones(gold: readonly GoldZone[], sections: readonly FoundSection[]): ZoneScores {
  const found = sections.filter((section) => gold.some((zone) => overlaps(zone, section)));
  const starts = pair(gold, found, (g, f) => g.kind === f.kind && g.start === f.start);
  const { hits } = starts;
  const have = (key: "heading" | "level" | "number") => hits.filter(([g]) => g[key] !== undefined);
  return {
    exact: countsOf(pair(gold, found, (g, f) => g.kind === f.kind && g.start === f.start && g.end === f.end)),
    starts: countsOf(starts),
    characters: sameKind(gold, found),
    headings: shareOf(have("heading"), ([g, f]) => fold(g.heading) === fold(f.heading)),
    levels: shareOf(have("level"), ([g, f]) => String(g.level) === f.level),
    numbers: shareOf(have("number"), ([g, f]) => g.number === f.number),
    differences: [
      ...zoneDifferences(starts),
      ...hits
        .filter(([g, f]) => g.end !== f.end)
        .map(([g, f]) => changed("zone end", g, String(g.end), String(f.end))),
      ...hits
        .filter(([g, f]) => g.heading !== undefined && fold(g.heading) !== fold(f.heading))
        .map(([g, f]) => changed("heading", g, g.heading ?? "", f.heading)),
    ],
  };
}

export function scoreCalls(gold: readonly GoldCall[], found: readonly FoundCall[]): CallScores {
  const pairing = pair(
    gold,
    found,
    (g, f) => g.start === f.start && g.end === f.end && g.number === f.number,
  );
  const shown = (what: string, { start, end, number }: GoldCall | FoundCall): Difference => {
    return { what, label: number, start, end, text: "" };
  };
  return {
    counts: countsOf(pairing),
    differences: [
      ...pairing.missed.map((call) => shown("call missed", call)),
      ...pairing.spurious.map((call) => shown("call spurious", call)),
    ],
  };
}

export function addZoneScores(a: ZoneScores, b: ZoneScores): ZoneScores {
  return {
    exact: addCounts(a.exact, b.exact),
    starts: addCounts(a.starts, b.starts),
    characters: addShares(a.characters, b.characters),
    headings: addShares(a.headings, b.headings),
    levels: addShares(a.levels, b.levels),
    numbers: addShares(a.numbers, b.numbers),
    differences: [...a.differences, ...b.differences],
  };
}

export function addCallScores(a: CallScores, b: CallScores): CallScores {
  return {
    counts: addCounts(a.counts, b.counts),
    differences: [...a.differences, ...b.differences],
  };
}

function zoneDifferences({ missed, spurious }: Pairing<GoldZone, FoundSection>): Difference[] {
  return [
    ...missed.map((zone) => difference("zone missed", zone, zone.heading)),
    ...spurious.map((section) => difference("zone spurious", section, section.heading)),
  ];
}

function difference(what: string, zone: Span & { readonly kind: string }, heading = ""): Difference {
  return { what, label: zone.kind, start: zone.start, end: zone.end, text: heading };
}

function changed(what: string, zone: GoldZone, gold: string, found: string): Difference {
  return { ...difference(what, zone, zone.heading), gold, found };
}

/** Character by character; where zones lie within one another, the innermost counts. */
function sameKind(gold: readonly GoldZone[], found: readonly FoundSection[]): Share {
  const length = gold.reduce((most, { end }) => Math.max(most, end), 0);
  const annotated = painted(gold, length);
  const seen = painted(found, length);
  let right = 0;
  let of = 0;
  for (let i = 0; i < length; i++) {
    const kind = annotated[i];
    if (kind === undefined) continue;
    of++;
    if (kind === seen[i]) right++;
  }
  return { right, of };
}

function painted(zones: readonly (Span & { readonly kind: string })[], length: number) {
  const kinds: (string | undefined)[] = Array(length).fill(undefined);
  for (const { start, end, kind } of zones.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    kinds.fill(kind, start, end);
  }
  return kinds;
}
