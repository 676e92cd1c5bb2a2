import type { Node } from "./annotation.ts";
import { compareText } from "./span.ts";

/**
 * The one order of nodes, and so of a pair: by layer (`concept` before `entity`), label and name, by code
 * unit.
 */
export function compareNodes(a: Node, b: Node): number {
  return compareText(a.layer, b.layer) || compareText(a.label, b.label) || compareText(a.name, b.name);
}

/** Numbers nodes as they come, the same number for the same node. */
export class NodeIndex {
  /** The nodes by their number. */
  readonly nodes: Node[] = [];
  readonly #byLabel = {
    concept: new Map<string, Map<string, number>>(),
    entity: new Map<string, Map<string, number>>(),
  };

  numberOf(node: Node): number {
    return this.#find(node.layer, node.label, node.name) ?? this.#add(node);
  }

  /** As `numberOf`, without a node where it is known. */
  numberOfParts(layer: Node["layer"], label: string, name: string): number {
    return this.#find(layer, label, name) ?? this.#add({ layer, label, name });
  }

  #find(layer: Node["layer"], label: string, name: string): number | undefined {
    return this.#byLabel[layer].get(label)?.get(name);
  }

  #add(node: Node): number {
    const labels = this.#byLabel[node.layer];
    let byName = labels.get(node.label);
    if (!byName) {
      byName = new Map();
      labels.set(node.label, byName);
    }
    const number = this.nodes.push(node) - 1;
    byName.set(node.name, number);
    return number;
  }
}
