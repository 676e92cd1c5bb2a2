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

/** The distinct nodes of a document in their order, and its mentions in that of the text. */
export interface NodeMentions {
  readonly nodes: readonly Node[];
  readonly spans: readonly Span[];
  /** By mention, the index of its node. */
  readonly node: Int32Array;
}

export function nodeMentions(
  { entities = [], concepts = [] }: Partial<Pick<Layers, "entities" | "concepts">>,
  { layers, labels }: NodeChoice,
): NodeMentions {
  const found = new Found();
  if (layers.includes("concept")) {
    for (const span of concepts) {
      const { concept } = span;
      if (!labels || labels.has(concept)) found.add(span, "concept", concept, concept);
    }
  }
  if (layers.includes("entity")) {
    for (const span of entities) {
      const { label, name } = span;
      if (!labels || labels.has(label)) found.add(span, "entity", label, name);
    }
  }
  return found.inOrder();
}

class Found {
  readonly #index = new NodeIndex();
  readonly #spans: Span[] = [];
  readonly #numbers: number[] = [];
  #isSorted = true;

  add(span: Span, layer: Node["layer"], label: string, name: string): void {
    const before = this.#spans[this.#spans.length - 1];
    if (before && before.start > span.start) this.#isSorted = false;
    this.#spans.push(span);
    this.#numbers.push(this.#index.numberOfParts(layer, label, name));
  }

  /** Nodes in their order; mentions in the order of the text, so that ranges of units come in order too. */
  inOrder(): NodeMentions {
    const { nodes } = this.#index;
    const order = nodes.map((_, i) => i).sort((a, b) => compareNodes(nodes[a] as Node, nodes[b] as Node));
    const rank = new Int32Array(order.length);
    for (let i = 0; i < order.length; i++) rank[order[i] as number] = i;
    const [spans, numbers] = [this.#spans, this.#numbers];
    const places = spans.map((_, i) => i);
    if (!this.#isSorted) places.sort((a, b) => (spans[a] as Span).start - (spans[b] as Span).start);
    const node = new Int32Array(places.length);
    for (let i = 0; i < places.length; i++) node[i] = rank[numbers[places[i] as number] as number] as number;
    return {
      nodes: order.map((number) => nodes[number] as Node),
      spans: this.#isSorted ? spans : places.map((place) => spans[place] as Span),
      node,
    };
  }
}
