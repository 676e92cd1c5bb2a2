import type { Node } from "../../model/annotation.ts";
import type { Layers } from "../../model/document.ts";
import { compareNodes, NodeIndex } from "../../model/node.ts";
import type { Span } from "../../model/span.ts";

/** Which mentions are nodes. */
export interface NodeChoice {
  readonly layers: readonly Node["layer"][];
  /** Entity labels and concept ids; undefined for all of them. */
  readonly labels: ReadonlySet<string> | undefined;
}

/**
 * The distinct nodes of a document in their order, and its mentions in that of the text by the index of their
 * node.
 */
export interface NodeMentions {
  readonly nodes: readonly Node[];
  readonly mentions: readonly { readonly node: number; readonly span: Span }[];
}

export function nodeMentions(
  { entities = [], concepts = [] }: Partial<Pick<Layers, "entities" | "concepts">>,
  { layers, labels }: NodeChoice,
): NodeMentions {
  const index = new NodeIndex();
  const found: { readonly node: number; readonly span: Span }[] = [];
  if (layers.includes("concept")) {
    for (const span of concepts) {
      const { concept } = span;
      if (labels && !labels.has(concept)) continue;
      found.push({ node: index.numberOf({ layer: "concept", label: concept, name: concept }), span });
    }
  }
  if (layers.includes("entity")) {
    for (const span of entities) {
      const { label, name } = span;
      if (labels && !labels.has(label)) continue;
      found.push({ node: index.numberOf({ layer: "entity", label, name }), span });
    }
  }
  const order = [...index.nodes.keys()].sort((a, b) => compareNodes(at(index, a), at(index, b)));
  const rank = new Uint32Array(order.length);
  for (const [i, node] of order.entries()) rank[node] = i;
  // In the order of the text, so that ranges of units come in order too.
  found.sort((a, b) => a.span.start - b.span.start);
  return {
    nodes: order.map((node) => at(index, node)),
    mentions: found.map(({ node, span }) => ({ node: rank[node] as number, span })),
  };
}

function at({ nodes }: NodeIndex, index: number): Node {
  return nodes[index] as Node;
}
