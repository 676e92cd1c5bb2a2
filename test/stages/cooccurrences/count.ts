import type { Cooccurrence, UnitCount } from "../../../src/model/annotation.ts";
import { cooccurrencesOf } from "../../../src/model/pairs.ts";
import { cooccurrences } from "../../../src/stages/cooccurrences/index.ts";
import type { lettered } from "./lettered.ts";

export interface Counts {
  readonly cooccurrences: readonly Cooccurrence[];
  readonly unitCounts: readonly UnitCount[];
}
export type Document = ReturnType<typeof lettered>;

export const io = {
  readText: async () => "",
  available: new Set<never>(),
  displayPath: (path: string) => path,
  importModule: async () => undefined,
};

/** What the stage counts in a document. */
export async function count(document: Document, options: object): Promise<Counts> {
  const transform = await cooccurrences.setUp(cooccurrences.options.parse(options), io);
  const { cooccurrences: pairs, unitCounts } = transform(document);
  return { cooccurrences: [...cooccurrencesOf(pairs, unitCounts)], unitCounts };
}
