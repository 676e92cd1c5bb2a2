import { compareSpans, type Span } from "../../model/span.ts";
import type { Candidate } from "./recogniser.ts";

/**
 * How sure a recogniser is of a candidate, surest first. Where two candidates overlap, the surer one stands; of two
 * equally sure ones the longer; then the one that starts first. The order is explained in docs/entities.md.
 */
export const Evidence = {
  /** A title of a work, in a note or in quotation marks: no name inside it is a name. */
  Title: 0,
  /** The other parts of a reference: its authors, publisher, place. */
  Reference: 1,
  /** A form that says what it is: dates, money, `Ministry of …`, a full personal name, a name of several words. */
  Form: 2,
  /** A short form of a name that the document gives in full. */
  Known: 3,
  /** A name of one word from a gazetteer. */
  Gazetteer: 4,
  /** A user's own recogniser. */
  External: 5,
  /** A name like the others of its list. */
  List: 6,
  /** What only its neighbours suggest: `in Xanadu`, `as Smith argues`. */
  Cue: 7,
} as const;
export type EvidenceLevel = (typeof Evidence)[keyof typeof Evidence];

/** The candidates that stand: none overlaps another; sorted by start. `length` is the text's. */
export function merge<T extends Candidate>(candidates: readonly T[], length: number): T[] {
  const taken = new Uint8Array(length);
  const stand: T[] = [];
  const levels: T[][] = [];
  for (const candidate of candidates) {
    const level = levels[candidate.evidence];
    if (level) level.push(candidate);
    else levels[candidate.evidence] = [candidate];
  }
  for (const level of levels) {
    for (const candidate of level?.sort(longerFirst) ?? []) {
      if (isTaken(taken, candidate)) continue;
      taken.fill(1, candidate.start, candidate.end);
      stand.push(candidate);
    }
  }
  return stand.sort(compareSpans);
}

function longerFirst(a: Candidate, b: Candidate): number {
  return b.end - b.start - (a.end - a.start) || a.start - b.start;
}

function isTaken(taken: Uint8Array, { start, end }: Span): boolean {
  for (let i = start; i < end; i++) if (taken[i] === 1) return true;
  return false;
}
