import type { Node } from "./term/syntax.ts";

const MOST_SAMPLES = 8;

/** Stands in a gap: a word that no term has, so that what closes the gap is not taken to cover it. */
const FILLER = "qqq";

/**
 * A few of the plainest texts that a term matches: first words of choices, nothing for what is optional,
 * one word in a gap. None where the
 * term names a class, which no text can stand for.
 */
export function samples(node: Node, sets: ReadonlyMap<string, Node>): readonly string[] {
  return [...new Set(texts(node, sets))]
    .map((text) => text.trim().replace(/\s+/gu, " "))
    .slice(0, MOST_SAMPLES);
}

function texts(node: Node, sets: ReadonlyMap<string, Node>): readonly string[] {
  switch (node.kind) {
    case "word":
      return [node.text.replace(/\*/gu, "x").replace(/\?/gu, "x")];
    case "sequence":
      return node.items.reduce<readonly string[]>((before, item) => product(before, texts(item, sets)), [""]);
    case "choice":
      return node.options.flatMap((option) => texts(option, sets)).slice(0, MOST_SAMPLES);
    case "set":
      return texts(sets.get(node.name) as Node, sets);
    case "near":
      return product(texts(node.left, sets), texts(node.right, sets));
    case "joined":
    case "capture":
      return texts(node.item, sets);
    case "class":
      return [];
    case "gap":
      return [node.words > 1 ? `${FILLER}, ${FILLER}` : FILLER];
    default:
      return [""];
  }
}

function product(left: readonly string[], right: readonly string[]): readonly string[] {
  return left.flatMap((a) => right.map((b) => `${a} ${b}`)).slice(0, MOST_SAMPLES);
}
