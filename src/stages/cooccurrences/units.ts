import type { Layers } from "../../model/document.ts";
import { type NumberRange, windowCount, windowsHolding } from "../../statistics/windows.ts";
import type { Place } from "../tokens/place.ts";

/** What is counted: a part of a section that holds two nodes or does not. */
export interface Unit {
  readonly kind: "sentence" | "paragraph" | "section" | "window";
  /** Counted tokens of a window; 0 for the other kinds. */
  readonly size: number;
}

export function unitName({ kind, size }: Unit): string {
  return kind === "window" ? `window:${size}` : kind;
}

/** How many units of a kind each section has, and which of them hold a mention. */
export interface Units {
  total(section: number): number;
  /** The units of its section, counted from 0, that hold a mention standing at `place`, which is in a section. */
  holding(place: Place): NumberRange;
}

const nowhere: NumberRange = { from: 0, to: 0 };

/**
 * The units of one document.
 *
 * - `sentence`: the section's sentences, its heading's among them.
 * - `paragraph`: the section's paragraphs; a heading belongs to none, so a mention in it is in no such unit.
 * - `section`: the section, one unit.
 * - `window`: every run of `size` consecutive counted tokens of the section, N = max(1, T - size + 1) of
 *   them; a window holds a mention when it holds all of its counted tokens, so one longer than the window is
 *   in none.
 */
export function unitsOf(
  unit: Unit,
  document: Pick<Layers, "sections" | "paragraphs" | "sentences">,
  tokensOfSection: (section: number) => number,
): Units {
  switch (unit.kind) {
    case "section":
      return { total: () => 1, holding: () => ({ from: 0, to: 1 }) };
    case "sentence":
      return partsOf(document.sentences, document.sections.length, (place) => place.sentence);
    case "paragraph":
      return partsOf(document.paragraphs, document.sections.length, (place) => place.paragraph);
    case "window":
      return windows(unit.size, tokensOfSection);
  }
}

function partsOf(
  parts: readonly { readonly section: number }[],
  sections: number,
  partAt: (place: Place) => number,
): Units {
  const first = new Int32Array(sections);
  const totals = new Int32Array(sections);
  for (let i = parts.length - 1; i >= 0; i--) {
    const { section } = parts[i] as { readonly section: number };
    first[section] = i;
    totals[section] = (totals[section] as number) + 1;
  }
  return {
    total: (section) => totals[section] as number,
    holding(place) {
      const part = partAt(place);
      if (part < 0) return nowhere;
      const from = part - (first[place.section] as number);
      return { from, to: from + 1 };
    },
  };
}

function windows(size: number, tokensOfSection: (section: number) => number): Units {
  return {
    total: (section) => windowCount(tokensOfSection(section), size),
    holding: ({ section, token, tokens }) =>
      windowsHolding(token - 1, tokens, tokensOfSection(section), size),
  };
}
