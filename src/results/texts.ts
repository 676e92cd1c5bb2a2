import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Row, textOf } from "../analysis/rows.ts";
import { CotextError } from "../errors.ts";
import type { RunFolder } from "./run-folder.ts";

/**
 * The texts that a run's offsets refer to: those it saved, else the inputs, found below `roots` and told by their
 * hash. Throws CotextError (RUN_INVALID) for a text that is in neither.
 */
export function textsOf(
  run: RunFolder,
  documents: readonly Row[],
  roots: readonly string[],
): (document: string) => string | undefined {
  const rows = new Map(documents.map((row) => [textOf(row, "document"), row]));
  return (document) => {
    const row = rows.get(document);
    if (!row || textOf(row, "status") !== "ok") return undefined;
    const saved = textOf(row, "text_file");
    const text = saved === "" ? inputText(row, roots) : run.text(saved);
    if (text !== undefined) return text;
    throw new CotextError("RUN_INVALID", {
      message: `the text of \`${document}\` is not where it was, or has changed`,
      place: { file: run.path },
      hint: "--corpus says where the corpus is; if it has changed, run again",
    });
  };
}

function inputText(row: Row, roots: readonly string[]): string | undefined {
  for (const root of roots) {
    for (const file of [join(root, ...textOf(row, "path").split("/")), root]) {
      const bytes = read(file);
      if (bytes && createHash("sha256").update(bytes).digest("hex") === textOf(row, "sha256")) {
        return bytes.toString("utf8");
      }
    }
  }
  return undefined;
}

function read(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
