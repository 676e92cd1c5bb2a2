/**
 * What may be added up beside the units that hold two nodes, by the name that a pipeline uses: its column in the tables
 * and what it is.
 */
export const weightings = {
  frequency: [
    "frequency",
    "Pairs of mentions, one of each, that units hold together; in windows, each pair once.",
  ],
  minimum: ["minimum", "Σ over units of the mentions of the rarer of the two; empty for windows."],
  fractionalNode: [
    "fractional_node",
    "Σ over units with both of 1 / (n - 1), n the nodes in it: each node shares 1 among its partners; empty for windows.",
  ],
  fractionalUnit: [
    "fractional_unit",
    "Σ over units with both of 2 / (n (n - 1)): each unit shares 1 among its pairs; empty for windows.",
  ],
  inverseDistance: [
    "inverse_distance",
    "Σ over the pairs of mentions that units hold together of 1 / d, d their distance in counted tokens (neighbours and what overlaps: 1).",
  ],
} as const satisfies Record<string, readonly [column: string, description: string]>;

export type Weighting = keyof typeof weightings;

/** `boolean`: nothing but units is counted. */
export type Counting = "boolean" | Weighting;
export const countings = ["boolean", ...Object.keys(weightings)] as ["boolean", ...Weighting[]];
