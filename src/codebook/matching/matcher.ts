import { CotextError } from "../../errors.ts";
import type { EntityMention, HolderKind, Tokens } from "../../model/annotation.ts";
import { isEntityLabel } from "../check-terms.ts";
import { type Codebook, holderKindsOf } from "../codebook.ts";
import type { Hit } from "./collected.ts";
import { Layer, strata } from "./layer.ts";
import { Marks } from "./marks.ts";
import { type NestedScope, Settlement } from "./settle.ts";

export interface MatcherOptions {
  readonly nestedScope: NestedScope;
}

/** A codebook compiled for searching; made once, used for document after document. */
export class Matcher {
  readonly codebook: Codebook;
  /** By index of the concept, inherited from wider ones. */
  readonly holderKinds: readonly HolderKind[];
  readonly #layers: readonly Layer[];
  readonly #settlement: Settlement;

  constructor(codebook: Codebook, options: MatcherOptions) {
    this.codebook = codebook;
    this.holderKinds = holderKindsOf(codebook);
    this.#layers = strata(codebook).map((concepts) => new Layer(codebook, concepts));
    this.#settlement = new Settlement(codebook, options.nestedScope);
  }

  /** Entity labels that terms cannot do without (`@GPE`, not `@GPE?`): their mentions must be given to `find`. */
  get labels(): readonly string[] {
    return [...new Set(this.#layers.flatMap((layer) => [...layer.required]))].filter(isEntityLabel);
  }

  /** The hits that count, by first token, the longer first, then by concept id. */
  find(tokens: Tokens, entities: readonly EntityMention[] = []): readonly Hit[] {
    const found: Hit[] = [];
    for (const layer of this.#layers) {
      const marks = layer.classes.length > 0 ? new Marks(tokens, this.codebook, layer.classes) : undefined;
      marks?.addEntities(entities);
      marks?.addHits(found);
      for (const hit of this.#settlement.withinConcepts(layer.find(tokens, marks))) found.push(hit);
    }
    return this.#settlement.acrossConcepts(found);
  }
}

/** Compiles a codebook. Throws CotextError (CODEBOOK_INVALID) where terms ask for more than an automaton can hold. */
export function compileCodebook(codebook: Codebook, options: MatcherOptions): Matcher {
  if (codebook.concepts.length === 0) {
    throw new CotextError("CODEBOOK_INVALID", {
      message: `the codebook \`${codebook.name}\` has no concept`,
    });
  }
  return new Matcher(codebook, options);
}
