import { readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { parse } from "csv-parse/sync";
import { explainErrno } from "../errno.ts";
import { CotextError } from "../errors.ts";
import { groupBy } from "../model/grouped.ts";
import type { Found, FoundCall, FoundMention, FoundSection } from "../scoring/found.ts";

type Row = Readonly<Record<string, string | undefined>>;

/**
 * Reads what a run found, by document: `mentions.csv` of its folder (or that file itself), and `sections.csv` and
 * `notes.csv` where they are. Throws CotextError (RUN_INVALID).
 */
export function readRun(path: string): ReadonlyMap<string, Found> {
  const file = isFolder(path) ? join(path, "mentions.csv") : path;
  const folder = dirname(file);
  const mentions = table(file, ["document", "layer", "label", "start", "end"]);
  if (!mentions) {
    throw new CotextError("RUN_INVALID", {
      message: `there is no ${basename(file)}`,
      place: { file: folder },
      hint: "name the folder that `cotext run` wrote, with `csv` among its formats",
    });
  }
  const sections = table(join(folder, "sections.csv"), ["document", "kind", "start", "end"]);
  const notes = table(join(folder, "notes.csv"), ["document", "number", "call_start", "call_end"]);
  const byTable = {
    mentions: byDocument(mentions),
    sections: byDocument(sections),
    notes: byDocument(notes),
  };
  const ids = [...mentions, ...(sections ?? [])].map((row) => row["document"] ?? "");
  return new Map([...new Set(ids)].map((id) => [id, foundIn(id, byTable)]));
}

function foundIn(
  id: string,
  tables: Readonly<Record<"mentions" | "sections" | "notes", ReadonlyMap<string, Row[]> | undefined>>,
): Found {
  return {
    mentions: (tables.mentions?.get(id) ?? []).map(mention),
    ...(tables.sections && { sections: (tables.sections.get(id) ?? []).map(section) }),
    ...(tables.notes && { calls: (tables.notes.get(id) ?? []).flatMap(call) }),
  };
}

function mention(row: Row): FoundMention {
  return {
    ...span(row["start"], row["end"]),
    layer: cell(row, "layer"),
    label: cell(row, "label"),
    name: cell(row, "name"),
    text: cell(row, "text"),
    polarity: cell(row, "polarity"),
    holder: cell(row, "holder"),
    attributed_to: cell(row, "attributed_to"),
  };
}

function section(row: Row): FoundSection {
  return {
    ...span(row["start"], row["end"]),
    kind: cell(row, "kind"),
    number: cell(row, "number"),
    level: cell(row, "level"),
    heading: cell(row, "heading"),
  };
}

function call(row: Row): FoundCall[] {
  const { call_start, call_end } = row;
  return call_start ? [{ ...span(call_start, call_end), number: cell(row, "number") }] : [];
}

function span(start = "", end = "") {
  return { start: Number(start), end: Number(end) };
}

/** Tables put an apostrophe before text that a spreadsheet would take for a formula. */
function cell(row: Row, column: string): string {
  const text = row[column] ?? "";
  return text.startsWith("'") ? text.slice(1) : text;
}

function byDocument(rows: readonly Row[] | undefined): ReadonlyMap<string, Row[]> | undefined {
  return rows && groupBy(rows, (row) => row["document"] ?? "");
}

/** Undefined where the file is not there. */
function table(file: string, columns: readonly string[]): readonly Row[] | undefined {
  const text = textOf(file);
  if (text === undefined) return undefined;
  let rows: Row[];
  try {
    rows = parse(text, { bom: true, columns: true, skip_empty_lines: true }) as Row[];
  } catch (error) {
    throw new CotextError("RUN_INVALID", { message: (error as Error).message, place: { file } });
  }
  const missing = columns.filter((column) => rows.length > 0 && !(column in (rows[0] as Row)));
  if (missing.length > 0) {
    throw new CotextError("RUN_INVALID", { message: `no column ${missing.join(", ")}`, place: { file } });
  }
  return rows;
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new CotextError("RUN_INVALID", { message: explainErrno(error), place: { file } });
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
