import type { CaptureSlot } from "../../model/annotation.ts";

/** One piece of a term as it was written; `at` counts code units from the term's first. */
export type Node =
  | Word
  | { readonly kind: "sequence"; readonly items: readonly Node[] }
  | { readonly kind: "choice"; readonly options: readonly Node[] }
  | { readonly kind: "optional"; readonly item: Node }
  /** Up to `words` words of any kind, commas and brackets included. */
  | { readonly kind: "gap"; readonly words: number }
  /** `_`: what may stand in a noun phrase before its noun. */
  | { readonly kind: "opening" }
  | { readonly kind: "near"; readonly words: number; readonly left: Node; readonly right: Node }
  /** `@GPE`, `@concept`, `@concept.*`: a mention of an entity or of another concept; `@GPE?` where names are known. */
  | { readonly kind: "class"; readonly name: string; readonly required: boolean; readonly at: number }
  /** `<goods>`: one of a set of the codebook's. */
  | { readonly kind: "set"; readonly name: string; readonly at: number }
  | Joined
  | { readonly kind: "capture"; readonly slot: CaptureSlot; readonly item: Node };

export interface Word {
  readonly kind: "word";
  readonly text: string;
  /** Written in double quotes: no inflection, no other spelling. */
  readonly exact: boolean;
  readonly part?: PartOfSpeech;
  readonly at: number;
}

/** `item+` may have others joined to it by commas and `and` behind it, `+item` before it. */
export interface Joined {
  readonly kind: "joined";
  readonly side: "before" | "after";
  readonly item: Node;
}

export type PartOfSpeech = "noun" | "verb" | "other";

/** A term that cannot be read; `at` is where, in code units from its first. */
export class TermError extends Error {
  readonly at: number;
  readonly hint: string | undefined;

  constructor(message: string, at: number, hint?: string) {
    super(message);
    this.name = "TermError";
    this.at = at;
    this.hint = hint;
  }
}

/** Every node of a term, parents before children. */
export function* walk(node: Node): Generator<Node> {
  yield node;
  for (const child of childrenOf(node)) yield* walk(child);
}

export function childrenOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case "sequence":
      return node.items;
    case "choice":
      return node.options;
    case "optional":
    case "joined":
    case "capture":
      return [node.item];
    case "near":
      return [node.left, node.right];
    default:
      return [];
  }
}
