import type { Cell, Row } from "./table.ts";

/** Encodes rows as JSON objects with the columns as keys, `null` where a cell is empty; one string a row. */
export function jsonRows(rows: readonly Row[], columns: readonly string[]): string[] {
  const keys = columns.map((column, i) => `${i === 0 ? "{" : ","}${JSON.stringify(column)}:`);
  return rows.map((row) => {
    let line = "";
    for (let i = 0; i < keys.length; i++) line += keys[i] + jsonCell(row[i]);
    return `${line}}`;
  });
}

function jsonCell(cell: Cell): string {
  if (cell === undefined || cell === "" || (typeof cell === "number" && !Number.isFinite(cell)))
    return "null";
  return JSON.stringify(cell);
}
