import { stringify } from "yaml";
import { type Row, textOf } from "../analysis/rows.ts";
import type { Source } from "../model/document.ts";
import type { Cell, TableContext } from "../output/table.ts";
import { mentions as mentionsTable } from "../output/tables/mentions.ts";
import { viewOf } from "../output/view.ts";
import { annotate } from "../pipeline/annotate.ts";
import { PipelineFiles } from "../pipeline/files.ts";
import { setUp } from "../pipeline/plan.ts";
import { stages } from "../stages/index.ts";

const PATTERN = "pattern";
const needed = ["sections", "prose", "sentences", "tokens", "concepts"];

/**
 * Rows like those of `mentions` for the hits of one term of the codebook's language, found in the texts themselves.
 * Throws CotextError (CODEBOOK_INVALID) with the place in the pattern where it is no term.
 */
export async function patternHits(
  pattern: string,
  documents: readonly Row[],
  textById: (id: string) => string | undefined,
): Promise<Row[]> {
  const steps = await setUp(usesFor(pattern), ioFor(pattern));
  const concepts = [{ id: PATTERN, prefLabel: pattern }];
  const context: TableContext = {
    metadataColumns: [],
    concepts,
    measures: [],
    frequency: false,
    zeros: false,
  };
  const columns = mentionsTable.columns(context).map(({ name }) => name);
  return documents.flatMap((row) => {
    const text = textById(textOf(row, "document"));
    if (text === undefined) return [];
    const source = sourceOf(row, text);
    const document = annotate(source, steps);
    const view = viewOf(
      { ...source, path: source.id, status: "ok", textFile: "", issues: [], document },
      concepts,
    );
    return [...mentionsTable.rows(view, context)].map((cells) => named(columns, cells as readonly Cell[]));
  });
}

function usesFor(pattern: string) {
  return stages
    .filter((stage) => needed.includes(stage.name))
    .map((stage) => ({
      stage,
      options: stage.options.parse(stage.name === "concepts" ? { codebook: pattern } : {}) as object,
    })) as unknown as Parameters<typeof setUp>[0];
}

/** A codebook of one concept, where the stage asks for a file of that name. */
function ioFor(pattern: string): Parameters<typeof setUp>[1] {
  const files = new PipelineFiles(".", new Map());
  const term = { id: PATTERN, prefLabel: pattern, definition: pattern, source: pattern, terms: [pattern] };
  const codebook = stringify({ name: PATTERN, language: "en", concepts: [term] }, { lineWidth: 0 });
  return {
    readText: async (path) => (path === pattern ? codebook : files.readText(path)),
    displayPath: (path) => (path === pattern ? "the pattern" : files.displayPath(path)),
    importModule: files.importModule,
  };
}

function sourceOf(row: Row, text: string): Source {
  return {
    id: textOf(row, "document"),
    format: textOf(row, "format"),
    sha256: textOf(row, "sha256"),
    encoding: textOf(row, "encoding"),
    text,
    metadata: {},
  };
}

function named(columns: readonly string[], cells: readonly Cell[]): Row {
  return Object.fromEntries(columns.map((column, i) => [column, cells[i]]));
}
