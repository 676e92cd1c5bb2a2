import type { Row } from "../analysis/rows.ts";
import { CotextError } from "../errors.ts";
import { csvRows } from "./read-rows.ts";

/** What a sample needs to be read back. */
const needed = ["item", "concept", "kind", "population"] as const;

/**
 * The rows of a sample as a spreadsheet has saved it: with commas, or with the semicolons or tabs that it uses where
 * commas are decimal. Throws CotextError (USAGE) for what is no sample.
 */
export function sampleRows(text: string, file: string): Row[] {
  const rows = parsed(text, file);
  const missing = needed.find((column) => rows[0] && !(column in rows[0]));
  if (missing === undefined) return rows;
  throw new CotextError("USAGE", {
    message: `${file} is no sample: it has no column \`${missing}\``,
    hint: "`cotext sample` draws one; keep its columns and fill in the verdicts",
  });
}

function parsed(text: string, file: string): Row[] {
  const [head = ""] = text.split(/[\r\n]/u, 1);
  try {
    return [...csvRows([text], separatorOf(head))];
  } catch (error) {
    throw new CotextError("USAGE", {
      message: `${file} is no CSV: ${error instanceof Error ? error.message : String(error)}`,
      hint: "save it from the spreadsheet as CSV (UTF-8) once more",
    });
  }
}

/** The mark of which the head has most. */
function separatorOf(head: string): string {
  const count = (mark: string): number => head.split(mark).length;
  return [",", ";", "\t"].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
