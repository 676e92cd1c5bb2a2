import { csvHead, csvRows } from "./csv.ts";
import { jsonRows } from "./json.ts";
import type { FormatName } from "./names.ts";
import type { Row } from "./table.ts";

/** How rows become a file: `head`, then the encoded rows of each document with `between` them, then `tail`. */
export interface Format {
  readonly extension: string;
  head(columns: readonly string[]): string;
  /** Rows as UTF-8; empty for no rows. */
  rows(rows: readonly Row[], columns: readonly string[]): Uint8Array;
  readonly between: string;
  readonly tail: string;
}

export function formatOf(name: FormatName, { excel }: { readonly excel: boolean }): Format {
  switch (name) {
    case "csv":
      return {
        extension: "csv",
        head: (columns) => csvHead(columns, { excel }),
        rows: (rows) => csvRows(rows, { excel }),
        between: "",
        tail: "",
      };
    case "json":
      return {
        extension: "json",
        head: () => "[\n",
        rows: (rows, columns) => Buffer.from(jsonRows(rows, columns).join(",\n")),
        between: ",\n",
        tail: "\n]\n",
      };
    case "ndjson":
      return {
        extension: "ndjson",
        head: () => "",
        rows: (rows, columns) =>
          Buffer.from(
            jsonRows(rows, columns)
              .map((row) => `${row}\n`)
              .join(""),
          ),
        between: "",
        tail: "",
      };
  }
}
