import { CotextError } from "../../errors.ts";
import type { Tokens } from "../../model/annotation.ts";
import { expandSets, referencesOf } from "../check-terms.ts";
import type { Codebook, Term } from "../codebook.ts";
import { type Node, TermError } from "../term/syntax.ts";
import { Automaton } from "./automaton.ts";
import { buildTerm, isModified } from "./build-term.ts";
import { type SlotStates, type Traced, traceHit } from "./captures.ts";
import { type Accept, Collected, type Found } from "./collected.ts";
import { Coordination } from "./coordination.ts";
import { Element, ElementTable } from "./elements.ts";
import { Graph } from "./graph.ts";
import type { Marks } from "./marks.ts";
import { type Marked, search } from "./search.ts";
import { Symbols, SymbolTable } from "./symbols.ts";

/** What makes a term's ends many, of which the nearest is meant. */
const loose: ReadonlySet<Node["kind"]> = new Set(["gap", "opening", "near", "joined"]);

/** Concepts by index, in groups such that each names only concepts of groups before it. */
export function strata(codebook: Codebook): readonly (readonly number[])[] {
  const references = referencesOf(codebook);
  const level = new Map<string, number>();
  const levelOf = (id: string): number => {
    const known = level.get(id);
    if (known !== undefined) return known;
    level.set(id, 0);
    const found = Math.max(0, ...(references.get(id) ?? []).map((other) => levelOf(other) + 1));
    level.set(id, found);
    return found;
  };
  const groups: number[][] = [];
  codebook.concepts.forEach(({ id }, index) => {
    const found = levelOf(id);
    while (groups.length <= found) groups.push([]);
    (groups[found] as number[]).push(index);
  });
  return groups.filter((group) => group.length > 0);
}

/** The terms of a group of concepts as one automaton. */
export class Layer {
  /** The classes that its terms name. */
  readonly classes: readonly string[];
  /** Those of them that a term cannot do without. */
  readonly required = new Set<string>();
  readonly #elements = new ElementTable();
  readonly #symbols = new Symbols();
  readonly #graph = new Graph();
  readonly #coordination = new Coordination(this.#graph, this.#elements);
  readonly #slots: SlotStates = { opens: new Map(), closes: new Map(), ends: new Set() };
  readonly #accepts: Accept[] = [];
  readonly #automaton: Automaton;
  readonly #close: number;
  #owners = 0;
  #table: SymbolTable | undefined;

  constructor(codebook: Codebook, concepts: readonly number[]) {
    const classes = new Set<string>();
    for (const concept of concepts) {
      const { terms, not } = codebook.concepts[concept] as Codebook["concepts"][number];
      for (const term of terms) {
        this.#add(term, { concept }, codebook, classes);
        for (const other of term.not) this.#add(other, { concept, excludes: term }, codebook, classes);
      }
      for (const other of not) this.#add(other, { concept, excludes: "concept" }, codebook, classes);
    }
    this.classes = [...classes];
    this.#close = this.#symbols.intern([Element.Close]);
    this.#automaton = new Automaton(this.#graph, (symbol) => this.#symbols.elements(symbol));
  }

  find(tokens: Tokens, marks: Marks | undefined): Found {
    const table = this.#tableFor(tokens);
    const marked = marks?.isEmpty === false ? marks.symbols(table, this.#elements, this.#symbols) : undefined;
    const collected = new Collected(this.#accepts);
    search(this.#automaton, table, tokens, marked, this.#close, collected.add);
    const { hits, exclusions, goals } = collected;
    if (goals.size === 0) return { hits, exclusions };
    const withCaptures = hits.map((hit) => {
      const goal = goals.get(hit);
      if (goal === undefined) return hit;
      return { ...hit, ...traceHit(this.#traced(table, tokens, marked), goal, hit.first, hit.last) };
    });
    return { hits: withCaptures, exclusions };
  }

  #traced(table: SymbolTable, tokens: Tokens, marked: Marked | undefined): Traced {
    const elementsOf = (symbol: number) => this.#symbols.elements(symbol);
    return { graph: this.#graph, slots: this.#slots, elementsOf, table, tokens, marked };
  }

  #add(
    term: Term,
    what: { concept: number; excludes?: Term | "concept" },
    codebook: Codebook,
    classes: Set<string>,
  ): void {
    const parts = [...expandSets(term.node, codebook)];
    for (const part of parts) {
      if (part.kind !== "class") continue;
      classes.add(part.name);
      if (part.required) this.required.add(part.name);
    }
    const shortest = parts.some(({ kind }) => loose.has(kind));
    const gapped = parts.some(({ kind }) => kind === "gap" || kind === "near");
    const lists = isModified(term.node);
    const owner = this.#owners++;
    const scope = {
      graph: this.#graph,
      elements: this.#elements,
      coordination: this.#coordination,
      sets: codebook.sets,
      slots: this.#slots,
    };
    const captures = what.excludes === undefined && parts.some(({ kind }) => kind === "capture");
    for (const { state, ellipsis, lookedAhead, goesOn = false } of this.#build(term, scope)) {
      const goal = captures || goesOn ? { goal: state } : {};
      const accept = { ...what, ...goal, term, ellipsis, lookedAhead, shortest, gapped, lists, owner };
      this.#graph.accept(state, this.#accepts.push(accept) - 1);
    }
  }

  #build(term: Term, scope: Parameters<typeof buildTerm>[1]): ReturnType<typeof buildTerm> {
    try {
      return buildTerm(term.node, scope);
    } catch (error) {
      if (!(error instanceof TermError)) throw error;
      throw new CotextError("CODEBOOK_INVALID", {
        message: `\`${term.text}\`: ${error.message}`,
        place: term.place,
      });
    }
  }

  #tableFor({ vocabulary }: Tokens): SymbolTable {
    if (this.#table?.vocabulary !== vocabulary || this.#automaton.trim()) {
      this.#table = new SymbolTable(vocabulary, this.#elements, this.#symbols);
    }
    this.#table.fill(this.#automaton);
    return this.#table;
  }
}
