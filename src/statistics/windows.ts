/** Half-open range of numbers, empty where `from >= to`. */
export interface NumberRange {
  readonly from: number;
  readonly to: number;
}

/** How many windows of `size` consecutive tokens slide over so many tokens: one where there are fewer. */
export function windowCount(tokens: number, size: number): number {
  return Math.max(1, tokens - size + 1);
}

/**
 * The windows, counted from 0, that hold all of a mention's tokens: `first` is the number of its first one, counted
 * from 0, `length` how many it has, `all` how many there are. None where it has no token or more than a window.
 */
export function windowsHolding(first: number, length: number, all: number, size: number): NumberRange {
  if (length === 0 || length > size) return { from: 0, to: 0 };
  return { from: Math.max(0, first + length - size), to: Math.min(first + 1, windowCount(all, size)) };
}
