import type { Place } from "../errors.ts";
import type { HolderKind } from "../model/annotation.ts";
import type { Node } from "./term/syntax.ts";

/** A pattern of a codebook, as it was written and as it was read. */
export interface Term {
  readonly text: string;
  readonly node: Node;
  /** A hit of the term that overlaps a match of one of these is none. */
  readonly not: readonly Term[];
  readonly place: Place;
}

/** One thing to be found in texts; the field names are SKOS's. */
export interface Concept {
  readonly id: string;
  readonly prefLabel: string;
  readonly definition?: string;
  /** The publication that the definition follows. */
  readonly source?: string;
  readonly scopeNote?: string;
  /** The id of the wider concept, written or implied by a dotted id. */
  readonly broader?: string;
  /** Whose it is, as written; one without takes that of the nearest wider concept with one (`holderKindsOf`). */
  readonly holder?: HolderKind;
  readonly terms: readonly Term[];
  /** A hit of any of the concept's terms that overlaps a match of one of these is none. */
  readonly not: readonly Term[];
  /** Where it begins. */
  readonly place: Place;
}

export interface Codebook {
  readonly name: string;
  readonly language: string;
  readonly description?: string;
  /** Parts of terms that are used by name: `<goods>`. */
  readonly sets: ReadonlyMap<string, Node>;
  readonly setPlaces: ReadonlyMap<string, Place>;
  /** In the order of the file. */
  readonly concepts: readonly Concept[];
}

/** All concepts wider than each one, nearest first, by index. */
export function ancestors(codebook: Codebook): readonly (readonly number[])[] {
  const index = new Map(codebook.concepts.map((concept, i) => [concept.id, i]));
  return codebook.concepts.map((concept) => {
    const found: number[] = [];
    let broader = concept.broader;
    while (broader !== undefined) {
      const wider = index.get(broader);
      if (wider === undefined || found.includes(wider)) break;
      found.push(wider);
      broader = codebook.concepts[wider]?.broader;
    }
    return found;
  });
}

/** By index of the concept: the kind of holder that it declares, or that of its nearest wider concept with one. */
export function holderKindsOf(codebook: Codebook): readonly HolderKind[] {
  return ancestors(codebook).map((wider, index) => {
    const line = [index, ...wider].map((i) => codebook.concepts[i]?.holder);
    return line.find((kind) => kind !== undefined) ?? "none";
  });
}
