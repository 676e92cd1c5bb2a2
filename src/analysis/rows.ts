/**
 * A row of a finished run's table, by column: numbers may be numbers (JSON) or their digits (CSV); an empty
 * cell is undefined, null or the empty string.
 */
export type Row = Readonly<Record<string, unknown>>;

/** The cell as text; the empty string where it is empty. */
export function textOf(row: Row, column: string): string {
  const cell = row[column];
  return cell === undefined || cell === null ? "" : String(cell);
}

/** The cell as a number; undefined where it is empty or none. */
export function numberOf(row: Row, column: string): number | undefined {
  const cell = textOf(row, column).trim();
  const value = Number(cell);
  return cell === "" || !Number.isFinite(value) ? undefined : value;
}

/** The cell as a count; 0 where it is empty. */
export function countOf(row: Row, column: string): number {
  return numberOf(row, column) ?? 0;
}

/** One key for several cells, different for different cells. */
export function keyOf(...cells: readonly string[]): string {
  return cells.join("\u0000");
}
