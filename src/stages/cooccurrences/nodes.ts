import type { Node } from "../../model/annotation.ts";
import type { Layers } from "../../model/document.ts";
import { compareText, type Span } from "../../model/span.ts";

/** The one order of nodes, and so of a pair: by layer (`concept` before `entity`), label and name, by code unit. */
export function compareNodes(a: Node, b: Node): number {
  return compareText(a.layer, b.layer) || compareText(a.label, b.label) || compareText(a.name, b.name);
}

/** Which mentions are nodes. */
export interface NodeChoice {
  readonly layers: readonly Node["layer"][];
  /** Entity labels and concept ids; undefined for all of them. */
  readonly labels: ReadonlySet<string> | undefined;
}

/** The distinct nodes of a document in their order, and its mentions by the index of their node. */
export interface NodeMentions {
  readonly nodes: readonly Node[];
  readonly mentions: readonly { readonly node: number; readonly span: Span }[];
}

export function nodeMentions(
  { entities = [], concepts = [] }: Partial<Pick<Layers, "entities" | "concepts">>,
  { layers, labels }: NodeChoice,
): NodeMentions {
  const found: { readonly node: Node; readonly span: Span }[] = [];
  const nodeOf = interner();
  if (layers.includes("concept")) {
    for (const span of concepts) {
      if (labels?.has(span.concept) ?? true)
        found.push({ node: nodeOf("concept", span.concept, span.concept), span });
    }
  }
  if (layers.includes("entity")) {
    for (const span of entities) {
      if (labels?.has(span.label) ?? true)
        found.push({ node: nodeOf("entity", span.label, span.name), span });
    }
  }
  const nodes = [...new Set(found.map(({ node }) => node))].sort(compareNodes);
  const index = new Map(nodes.map((node, i) => [node, i]));
  return { nodes, mentions: found.map(({ node, span }) => ({ node: index.get(node) as number, span })) };
}

/** Gives the same object for the same node. */
function interner(): (layer: Node["layer"], label: string, name: string) => Node {
  const byLabel = new Map<string, Map<string, Node>>();
  return (layer, label, name) => {
    const key = `${layer} ${label}`;
    const byName = byLabel.get(key) ?? new Map<string, Node>();
    byLabel.set(key, byName);
    const node = byName.get(name) ?? { layer, label, name };
    byName.set(name, node);
    return node;
  };
}
