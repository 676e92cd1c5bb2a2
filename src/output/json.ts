import { type Cell, Cells, type Row } from "./table.ts";

/** Encodes rows as JSON objects with the columns as keys, `null` where a cell is empty; one string a row. */
export function jsonRows(rows: readonly Row[], columns: readonly string[]): string[] {
  const keys = columns.map((column) => `${JSON.stringify(column)}:`);
  return rows.map((row) => {
    let line = "{";
    let column = 0;
    for (const cell of row) {
      if (column > 0) line += ",";
      if (cell instanceof Cells) {
        line += jsonCells(cell, column, keys);
        column += cell.cells.length;
      } else line += keys[column++] + jsonCell(cell);
    }
    return `${line}}`;
  });
}

function jsonCells(group: Cells, column: number, keys: readonly string[]): string {
  const known = group.json[column];
  if (known !== undefined) return known;
  const made = group.cells.map((cell, i) => keys[column + i] + jsonCell(cell)).join(",");
  group.json[column] = made;
  return made;
}

function jsonCell(cell: Cell): string {
  if (cell === undefined || cell === "" || (typeof cell === "number" && !Number.isFinite(cell)))
    return "null";
  return JSON.stringify(cell);
}
