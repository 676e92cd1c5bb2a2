import type { CaptureSlot } from "../../model/annotation.ts";
import { MOST_JOINED } from "../check-terms.ts";
import { type Joined, type Node, TermError, type Word, walk } from "../term/syntax.ts";
import { endsPhrase } from "../words/function-words.ts";
import { wordPaths } from "../words/word-paths.ts";
import type { SlotStates } from "./captures.ts";
import type { Coordination } from "./coordination.ts";
import { Element, type ElementTable } from "./elements.ts";
import type { Graph } from "./graph.ts";

/** What a term may refer to. */
export interface Scope {
  readonly graph: Graph;
  readonly elements: ElementTable;
  readonly coordination: Coordination;
  /** The codebook's sets, parsed. */
  readonly sets: ReadonlyMap<string, Node>;
  /** States that begin and end what a term captures; `buildTerm` adds its own. */
  readonly slots: SlotStates;
}

/** The marks that `@name` asks for on the tokens of a mention: one token alone, or its first, inner and last. */
export const classMarks = (name: string) => ({
  alone: `@${name} alone`,
  first: `@${name} first`,
  inner: `@${name} inner`,
  last: `@${name} last`,
});

/** One way through a term and where it ends. */
export interface Ending {
  readonly state: number;
  readonly ellipsis: boolean;
  /** The last token read is not part of it. */
  readonly lookedAhead: boolean;
  /** The way goes on over a list behind it: `SlotStates.ends` tells where it is over. */
  readonly goesOn?: boolean;
}

/** Adds a term to the graph, in all the ways that its coordinations allow. */
export function buildTerm(term: Node, scope: Scope): readonly Ending[] {
  const joins = [...walk(term)].filter((node): node is Joined => node.kind === "joined");
  if (joins.length > MOST_JOINED) throw new TermError(`a term has at most ${MOST_JOINED} marks \`+\``, 0);
  const endings: Ending[] = [];
  for (let bits = 0; bits < 2 ** joins.length; bits++) {
    const active = new Set(joins.filter((_, index) => bits & (1 << index)));
    const state = new Builder(scope, active).build(term, 0);
    endings.push({ state, ellipsis: active.size > 0, lookedAhead: false });
  }
  const behind = new Builder(scope, new Set()).behindHead(term);
  if (behind !== undefined) endings.push({ state: behind, ellipsis: true, lookedAhead: true });
  const before = new Builder(scope, new Set()).beforeOthers(term);
  if (before !== undefined) endings.push({ state: before, ellipsis: true, lookedAhead: false, goesOn: true });
  return endings;
}

const loose: ReadonlySet<Node["kind"]> = new Set(["opening", "gap", "optional", "joined"]);

/** A modifier and its noun: `economic+ sovereignty`, and not `violation+ of sovereignty` or `protect+ _ sovereignty`. */
export function isModified(node: Node): boolean {
  if (node.kind !== "sequence") return false;
  const [first, second] = node.items;
  if (first?.kind !== "joined" || first.side !== "after" || !second || loose.has(second.kind)) return false;
  return ![...walk(second)].some((part) => part.kind === "word" && endsPhrase(part.text));
}

class Builder {
  readonly #scope: Scope;
  readonly #graph: Graph;
  readonly #active: ReadonlySet<Node>;
  readonly #coordination: Coordination;

  constructor(scope: Scope, active: ReadonlySet<Node>) {
    this.#scope = scope;
    this.#graph = scope.graph;
    this.#active = active;
    this.#coordination = scope.coordination;
  }

  /** Adds `node` behind a state; the state behind it. */
  build(node: Node, from: number): number {
    switch (node.kind) {
      case "word":
        return this.#options([node], from);
      case "sequence":
        return this.#sequence(node.items, from);
      case "choice":
        return this.#options(this.#relevant(node.options), from);
      case "set":
        return this.#options([this.#scope.sets.get(node.name) as Node], from);
      case "optional":
        return this.#merge([this.build(node.item, from), from]);
      case "capture":
        return this.#capture(node.slot, node.item, from);
      case "gap":
        return this.#gap(from, node.words);
      case "opening":
        return this.#coordination.opening(from);
      case "near":
        return this.#merge([
          this.build(node.right, this.#gap(this.build(node.left, from), node.words)),
          this.build(node.left, this.#gap(this.build(node.right, from), node.words)),
        ]);
      case "class":
        return this.#class(node.name, from);
      case "joined":
        return this.#joined(node, from);
    }
  }

  #sequence(items: readonly Node[], from: number): number {
    let state = from;
    for (let i = 0; i < items.length; i++) {
      const [item, next] = [items[i] as Node, items[i + 1]];
      if (this.#sharesPreposition(item, next)) {
        const apart = this.#coordination.behindPreposition(this.#sequence([item.item, next as Node], state));
        state = this.#merge([this.build(next as Node, this.build(item, state)), apart]);
        i++;
      } else state = this.build(item, state);
    }
    return state;
  }

  /** True for `respect+` before `for`, where the coordination is asked for. */
  #sharesPreposition(item: Node, next: Node | undefined): item is Joined {
    const joins = item.kind === "joined" && item.side === "after" && this.#active.has(item);
    return joins && next?.kind === "word" && endsPhrase(next.text);
  }

  /** *sovereignty, economic or financial,*: for a term `modifier+ head`, the modifier in a list behind its head. */
  behindHead(term: Node): number | undefined {
    if (!isModified(term) || term.kind !== "sequence") return undefined;
    const [modifier, ...rest] = term.items;
    if (
      modifier?.kind !== "joined" ||
      modifier.side !== "after" ||
      rest.some((item) => item.kind === "joined")
    ) {
      return undefined;
    }
    const head = this.build({ kind: "sequence", items: rest }, 0);
    return this.#coordination.listBehind(head, (from) => this.build(modifier.item, from));
  }

  #capture(slot: CaptureSlot, item: Node, from: number): number {
    const { opens, closes } = this.#scope.slots;
    const inside = this.#behind(from);
    opens.set(inside, slot);
    const end = this.#behind(this.build(item, inside));
    closes.set(end, slot);
    return end;
  }

  /** *right to food, water and housing*: for a term `right to _ +water`, an item with others on both sides. */
  beforeOthers(term: Node): number | undefined {
    if (term.kind !== "sequence") return undefined;
    const last = term.items.at(-1);
    if (last?.kind !== "joined" || last.side !== "before" || last.item.kind === "joined") return undefined;
    const opening = this.build({ kind: "sequence", items: term.items.slice(0, -1) }, 0);
    const end = this.#behind(this.build(last.item, this.#coordination.inMiddle(opening)));
    this.#scope.slots.ends.add(end);
    return this.#coordination.restOfList(end);
  }

  #joined(node: Joined, from: number): number {
    if (!this.#active.has(node)) return this.build(node.item, from);
    if (node.side === "before") return this.build(node.item, this.#coordination.before(from));
    return this.#coordination.after(this.build(node.item, from));
  }

  /** Where one of the options has the coordination that is asked for, only that one. */
  #relevant(options: readonly Node[]): readonly Node[] {
    const active = options.filter((option) => [...walk(option)].some((node) => this.#active.has(node)));
    return active.length > 0 ? active : options;
  }

  /** Single words of a choice become one element, so that a set of many words is one step. */
  #options(options: readonly Node[], from: number): number {
    const single = new Set<string>();
    const ends: number[] = [];
    for (const option of options.flatMap((node) => this.#flatten(node))) {
      if (option.kind !== "word") ends.push(this.build(option, from));
      else if (option.text === "*" && !option.exact) ends.push(this.#step(from, Element.Any));
      else ends.push(...this.#spellings(option, from, single));
    }
    if (single.size > 0) ends.push(this.#word(from, single));
    return this.#merge(ends);
  }

  /** The ends of a word's paths of several tokens; its forms of one token go to `single`. */
  #spellings(word: Word, from: number, single: Set<string>): number[] {
    const ends: number[] = [];
    for (const path of wordPaths(word)) {
      const [forms = []] = path;
      if (path.length > 1) ends.push(path.reduce((state, part) => this.#word(state, part), from));
      else for (const form of forms) single.add(form);
    }
    return ends;
  }

  #flatten(node: Node): readonly Node[] {
    if (node.kind === "choice")
      return this.#relevant(node.options).flatMap((option) => this.#flatten(option));
    if (node.kind === "set") return this.#flatten(this.#scope.sets.get(node.name) as Node);
    return [node];
  }

  #word(from: number, forms: Iterable<string>): number {
    return this.#graph.step(from, this.#scope.elements.intern(forms));
  }

  #step(from: number, element: number): number {
    const to = this.#graph.state();
    this.#graph.connect(from, element, to);
    return to;
  }

  #merge(ends: readonly number[]): number {
    if (ends.length === 1) return ends[0] as number;
    const end = this.#graph.state();
    for (const state of new Set(ends)) this.#graph.skip(state, end);
    return end;
  }

  /** A state of its own behind one that other terms may share. */
  #behind(from: number): number {
    const state = this.#graph.state();
    this.#graph.skip(from, state);
    return state;
  }

  #gap(from: number, words: number): number {
    const end = this.#graph.state();
    let state = this.#graph.state();
    this.#graph.skip(from, state);
    for (let word = 0; word <= words; word++) {
      this.#graph.connect(state, Element.Mark, state);
      this.#graph.skip(state, end);
      if (word < words) state = this.#step(state, Element.Any);
    }
    return end;
  }

  #class(name: string, from: number): number {
    const { alone, first, inner, last } = classMarks(name);
    const element = (key: string) => this.#scope.elements.mark(key);
    const end = this.#step(from, element(alone));
    const inside = this.#step(from, element(first));
    this.#graph.connect(inside, element(inner), inside);
    this.#graph.connect(inside, element(last), end);
    return end;
  }
}
