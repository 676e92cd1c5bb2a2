import type { Joined, Node } from "./syntax.ts";

/**
 * A term as text that `parseTerm` reads as the same; with `sets`, each of those in it is written out, so that the
 * term stands for itself.
 */
export function printTerm(node: Node, sets?: ReadonlyMap<string, Node>): string {
  const print = (one: Node): string => printTerm(one, sets);
  const item = (one: Node): string => (needsBrackets(one) ? `(${print(one)})` : print(one));
  switch (node.kind) {
    case "word":
      return printWord(node);
    case "sequence":
      return node.items.map(item).join(" ");
    case "choice":
      return node.options
        .map((option) => (option.kind === "choice" ? item(option) : print(option)))
        .join("|");
    case "optional":
      return `[${print(node.item)}]`;
    case "gap":
      return `…${node.words}`;
    case "opening":
      return "_";
    case "near":
      return `${nearSide(node.left, print)} ~${node.words} ${nearSide(node.right, print)}`;
    case "class":
      return `@${node.name}${node.required ? "" : "?"}`;
    case "set":
      return sets ? `(${print(sets.get(node.name) as Node)})` : `<${node.name}>`;
    case "joined":
      return node.side === "after" ? `${joined(node, item)}+` : `+${joined(node, item)}`;
    case "capture":
      return `{${node.slot}: ${print(node.item)}}`;
  }
}

/** `+word+` is a word that others may be joined to on both sides; two marks on one side need brackets. */
function joined({ side, item }: Joined, print: (node: Node) => string): string {
  const both = side === "before" && item.kind === "joined" && item.side === "after";
  return item.kind === "joined" && !both ? `(${print(item)})` : print(item);
}

const marks = new Map([
  ["noun", ":n"],
  ["verb", ":v"],
  ["other", ":a"],
]);

function printWord({ text, exact, part }: Extract<Node, { kind: "word" }>): string {
  if (text === ",") return text;
  return exact ? `"${text}"` : text + (part ? (marks.get(part) as string) : "");
}

function needsBrackets({ kind }: Node): boolean {
  return kind === "choice" || kind === "near" || kind === "sequence";
}

function nearSide(node: Node, print: (node: Node) => string): string {
  return node.kind === "choice" || node.kind === "near" ? `(${print(node)})` : print(node);
}
