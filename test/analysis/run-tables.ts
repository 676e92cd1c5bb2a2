import type { Row } from "../../src/analysis/rows.ts";
import { Cells, type TableContext } from "../../src/output/table.ts";
import { documentTables } from "../../src/output/tables/index.ts";
import { viewOf } from "../../src/output/view.ts";
import { cooccurrences } from "../../src/stages/cooccurrences/index.ts";
import { lettered, type Part } from "../stages/cooccurrences/lettered.ts";

export interface Article {
  readonly id: string;
  readonly metadata?: Readonly<Record<string, string>>;
  readonly parts: readonly Part[];
}

const io = {
  readText: async () => "",
  available: new Set<never>(),
  displayPath: (path: string) => path,
  importModule: async () => undefined,
};

/** The tables of a run over such articles, as objects by column: what `lettered` tags is a person. */
export async function runTables(
  articles: readonly Article[],
  units: readonly string[] = ["sentence", "paragraph"],
): Promise<Readonly<Record<string, readonly Row[]>>> {
  const transform = await cooccurrences.setUp(cooccurrences.options.parse({ units }), io);
  const metadataColumns = [...new Set(articles.flatMap(({ metadata }) => Object.keys(metadata ?? {})))];
  const context: TableContext = {
    metadataColumns,
    concepts: [],
    measures: ["npmi"],
    counting: "boolean",
    corpusPairs: true,
    zeros: true,
  };
  const views = articles.map(({ id, metadata = {}, parts }) => {
    const document = { ...lettered(parts), id, metadata, issues: [] };
    const annotated = { ...document, ...transform(document) };
    const result = { id, path: id, format: "txt", sha256: "", status: "ok", metadata, textFile: "" } as const;
    return viewOf({ ...result, document: annotated, issues: [] }, []);
  });
  return Object.fromEntries(
    documentTables.map((table) => {
      const names = table.columns(context).map(({ name }) => name);
      const rows = views.flatMap((view) => [...table.rows(view, context)]);
      const cells = rows.map((row) => row.flatMap((cell) => (cell instanceof Cells ? cell.cells : [cell])));
      return [table.name, cells.map((row) => Object.fromEntries(row.map((cell, i) => [names[i], cell])))];
    }),
  );
}

/** The table of that name; the union of `documentTables` has it. */
export function table(tables: Readonly<Record<string, readonly Row[]>>, name: string): readonly Row[] {
  return tables[name] ?? [];
}
