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
