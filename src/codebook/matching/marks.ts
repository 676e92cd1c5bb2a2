import type { EntityMention, Tokens } from "../../model/annotation.ts";
import { addTo } from "../../model/grouped.ts";
import { firstFrom } from "../../model/span.ts";
import { conceptsOfClass } from "../check-terms.ts";
import type { Codebook } from "../codebook.ts";
import { classMarks } from "./build-term.ts";
import type { Hit } from "./collected.ts";
import type { ElementTable } from "./elements.ts";
import type { Marked } from "./search.ts";
import type { Symbols, SymbolTable } from "./symbols.ts";

/** What mentions of entities and of other concepts put on the tokens of one document, for `@class`. */
export class Marks {
  readonly #tokens: Tokens;
  readonly #keys = new Map<number, string[]>();
  /** Label or concept id → the classes that it belongs to. */
  readonly #classesOf = new Map<string, string[]>();
  readonly #ids: readonly string[];

  constructor(tokens: Tokens, codebook: Codebook, classes: readonly string[]) {
    this.#tokens = tokens;
    this.#ids = codebook.concepts.map((concept) => concept.id);
    for (const name of classes) {
      const members = conceptsOfClass(name, codebook);
      for (const member of members.length > 0 ? members : [name]) {
        this.#classesOf.set(member, [...(this.#classesOf.get(member) ?? []), name]);
      }
    }
  }

  get isEmpty(): boolean {
    return this.#keys.size === 0;
  }

  addEntities(entities: readonly EntityMention[]): void {
    for (const { label, start, end } of entities) {
      if (!this.#classesOf.has(label)) continue;
      const first = this.#tokenFrom(start);
      const last = this.#tokenFrom(end) - 1;
      if (last >= first) this.#add(label, first, last);
    }
  }

  addHits(hits: readonly Hit[]): void {
    for (const { concept, first, last } of hits) this.#add(this.#ids[concept] as string, first, last);
  }

  /** The symbol of each marked token: what its term is, and the marks. */
  symbols(table: SymbolTable, elements: ElementTable, symbols: Symbols): Marked {
    const found = new Map<number, number>();
    for (const [token, keys] of this.#keys) {
      const own = symbols.elements(table.symbol[this.#tokens.term[token] as number] as number);
      const all = new Set([...own, ...keys.map((key) => elements.mark(key))]);
      found.set(token, symbols.intern([...all].sort((a, b) => a - b)));
    }
    return found;
  }

  #add(member: string, first: number, last: number): void {
    for (const name of this.#classesOf.get(member) ?? []) {
      const marks = classMarks(name);
      if (first === last) this.#mark(first, marks.alone);
      else {
        this.#mark(first, marks.first);
        for (let token = first + 1; token < last; token++) this.#mark(token, marks.inner);
        this.#mark(last, marks.last);
      }
    }
  }

  #mark(token: number, key: string): void {
    addTo(this.#keys, token, key);
  }

  /** The first token that starts at or after a position. */
  #tokenFrom(position: number): number {
    const { start, length } = this.#tokens;
    return firstFrom(start, position, length);
  }
}
