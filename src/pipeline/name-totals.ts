import { compareText } from "../model/span.ts";
import type { DocumentTotals } from "./totals.ts";

/** Mentions of concepts and names over the corpus. */
export class NameTotals {
  readonly #counts = { concept: new Map<string, number>(), entity: new Map<string, number>() };

  add(names: DocumentTotals["names"]): void {
    for (const { layer, name, mentions } of names) {
      const counts = this.#counts[layer];
      counts.set(name, (counts.get(name) ?? 0) + mentions);
    }
  }

  /** The most used, by name where they are used as often. */
  top(layer: "concept" | "entity", length: number): [name: string, mentions: number][] {
    return [...this.#counts[layer]].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])).slice(0, length);
  }
}
