import type { Node } from "../model/annotation.ts";
import { getOrPut } from "../model/grouped.ts";
import { NodeIndex } from "../model/node.ts";
import { countOf, keyOf, type Row, textOf } from "./rows.ts";

/** The tables of a run that rates are computed from. */
export interface RateTables {
  readonly documents: Iterable<Row>;
  readonly sections: Iterable<Row>;
  readonly frequencies: Iterable<Row>;
}

/** Which of a run's counts to take. */
export interface CountChoice {
  /** Kinds of sections to leave out. Default: boilerplate. */
  readonly exclude?: readonly string[];
  readonly layers?: readonly string[];
  /** Concept ids and entity labels. */
  readonly labels?: readonly string[];
}

/** Kinds of sections that are left out where nothing else is said. */
export const excludedByDefault: readonly string[] = ["boilerplate"];

/** Mentions of each node in each document, and the tokens among which they were counted. */
export interface Exposure {
  readonly nodes: readonly Node[];
  /** Tokens of each document's included sections. */
  readonly tokens: ReadonlyMap<string, number>;
  /** By node number: mentions by document; documents without a mention are absent. */
  readonly mentions: readonly ReadonlyMap<string, number>[];
}

export function exposureOf(tables: Omit<RateTables, "documents">, choice: CountChoice): Exposure {
  const { included, tokens } = includedSections(tables.sections, choice.exclude ?? excludedByDefault);
  const index = new NodeIndex();
  const mentions: Map<string, number>[] = [];
  for (const row of tables.frequencies) {
    const node = nodeOf(row);
    if (choice.layers && !choice.layers.includes(node.layer)) continue;
    if (choice.labels && !choice.labels.includes(node.label)) continue;
    const document = textOf(row, "document");
    if (!included.has(keyOf(document, textOf(row, "section")))) continue;
    const number = index.numberOf(node);
    mentions[number] ??= new Map();
    const count = countOf(row, "mentions");
    const byDocument = mentions[number];
    if (count > 0) byDocument.set(document, (byDocument.get(document) ?? 0) + count);
  }
  return { nodes: index.nodes, tokens, mentions };
}

function nodeOf(row: Row): Node {
  const layer = textOf(row, "layer") === "concept" ? "concept" : "entity";
  return { layer, label: textOf(row, "label"), name: textOf(row, "name") };
}

function includedSections(sections: Iterable<Row>, exclude: readonly string[]) {
  const included = new Set<string>();
  const tokens = new Map<string, number>();
  for (const row of sections) {
    const document = textOf(row, "document");
    getOrPut(tokens, document, () => 0);
    if (exclude.includes(textOf(row, "kind"))) continue;
    included.add(keyOf(document, textOf(row, "section")));
    tokens.set(document, (tokens.get(document) as number) + countOf(row, "tokens"));
  }
  return { included, tokens };
}
