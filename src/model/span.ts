/** A stretch of text: half-open, in UTF-16 code units, so that `text.slice(start, end)` is what it covers. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The one order of spans: by start, the longer first where they start together. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True where `inner` lies within `outer`; equal spans contain each other. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/**
 * Index of the last of `spans` (sorted by start) that starts at or before `position`; -1 where none does.
 * Sections, paragraphs and sentences do not overlap, so this finds the one that holds a position.
 */
export function lastStartingBy(spans: readonly Span[], position: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle] as Span).start <= position) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Index of the first of ascending numbers that is `value` or more; `length` where none of the first `length` is. */
export function firstFrom(ascending: ArrayLike<number>, value: number, length = ascending.length): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Orders strings by code unit, the same in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
