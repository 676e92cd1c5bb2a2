import { type Row, textOf } from "../analysis/rows.ts";
import { nearest } from "../config/nearest.ts";
import { CotextError } from "../errors.ts";
import type { RunFolder } from "../results/run-folder.ts";

/** The tables of a run and, lazily, its texts: from its folder, else from the corpus, by default the sample's. */
export async function resultsOf(run: string, corpus: readonly string[] | undefined) {
  const { resolve } = await import("node:path");
  const { ownPipelines } = await import("../pipeline/files.ts");
  const { RunFolder } = await import("../results/run-folder.ts");
  const { textsOf } = await import("../results/texts.ts");
  const tables = new RunFolder(run);
  const roots = corpus ?? [resolve(ownPipelines, "..", "corpus")];
  return { tables, textOf: textsOf(tables, [...tables.rows("documents")], roots) };
}

/** Throws CotextError (USAGE) for a column that `documents` does not have. */
export function checkColumn(documents: readonly Row[], column: string): void {
  const columns = Object.keys(documents[0] ?? {});
  if (documents.length === 0 || columns.includes(column)) return;
  const close = nearest(column, columns);
  throw new CotextError("USAGE", {
    message: `\`documents\` has no column \`${column}\``,
    hint: close ? `did you mean \`${close}\`?` : `its columns are: ${columns.join(", ")}`,
  });
}

/**
 * Throws CotextError (USAGE) for an id that is no concept's: `frequencies` has a row for each, found or not, unless the
 * pipeline wants no zeros; then nothing can be told.
 */
export function checkConcepts(tables: RunFolder, ids: readonly string[] = []): void {
  if (ids.length === 0 || !tables.hasZeros) return;
  const known = new Set<string>();
  for (const row of tables.rows("frequencies")) {
    if (textOf(row, "layer") === "concept") known.add(textOf(row, "label"));
  }
  const unknown = ids.find((id) => !known.has(id));
  if (unknown === undefined) return;
  const close = nearest(unknown, [...known]);
  throw new CotextError("USAGE", {
    message: `the run has no concept \`${unknown}\``,
    hint: close ? `did you mean \`${close}\`?` : `its concepts are: ${[...known].join(", ")}`,
  });
}
