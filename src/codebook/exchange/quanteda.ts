import { stringify } from "yaml";
import { readYaml } from "../../config/read-yaml.ts";
import type { Codebook, Concept } from "../codebook.ts";
import {
  type Exported,
  exactTerm,
  freeId,
  type Imported,
  idOf,
  type PlainConcept,
  phrasesOf,
} from "./plain.ts";

/**
 * A dictionary that quanteda's `dictionary(file = "x.yml")` reads: keys nested as concepts are, every form a phrase of its
 * own. Terms with gaps, classes or openings have no counterpart and are told in `skipped`.
 */
export function exportQuanteda(codebook: Codebook): Exported {
  const skipped: string[] = [];
  const entries = (concept: Concept): unknown[] => {
    const phrases = concept.terms.flatMap((term) => {
      const found = phrasesOf(term.node, codebook);
      if (!found) skipped.push(`${concept.id}: ${term.text}`);
      return found ?? [];
    });
    const narrower = codebook.concepts.filter((other) => other.broader === concept.id);
    return [...new Set(phrases), ...narrower.map((other) => ({ [other.prefLabel]: entries(other) }))];
  };
  const roots = codebook.concepts.filter((concept) => concept.broader === undefined);
  const text = stringify(Object.fromEntries(roots.map((concept) => [concept.prefLabel, entries(concept)])), {
    lineWidth: 0,
  });
  return { text, skipped };
}

/** Reads a quanteda dictionary; its patterns become exact words, their globs stay. Throws CotextError (CODEBOOK_INVALID). */
export function importQuanteda(text: string, name: string): Imported {
  const { value } = readYaml(text, { file: name, code: "CODEBOOK_INVALID", textOnly: true });
  const reader = new DictionaryReader();
  reader.read(value, undefined);
  return { codebook: { name, concepts: reader.concepts }, skipped: reader.skipped };
}

class DictionaryReader {
  readonly concepts: PlainConcept[] = [];
  readonly skipped: string[] = [];
  readonly #taken = new Set<string>();

  read(value: unknown, broader: string | undefined): void {
    if (typeof value !== "object" || value === null) return;
    for (const [label, content] of Object.entries(value)) this.#concept(label, content, broader);
  }

  #concept(label: string, content: unknown, broader: string | undefined): void {
    const id = freeId(broader === undefined ? idOf(label) : `${broader}.${idOf(label)}`, this.#taken);
    const items = Array.isArray(content) ? (content as unknown[]) : [content];
    const terms: string[] = [];
    for (const item of items) {
      if (typeof item !== "string") continue;
      const term = exactTerm(item);
      if (term) terms.push(term);
      else this.skipped.push(`${id}: ${item}`);
    }
    this.concepts.push({
      id,
      prefLabel: label,
      ...(broader === undefined ? {} : { broader }),
      terms: [...new Set(terms)],
    });
    for (const item of items) this.read(item, id);
  }
}
