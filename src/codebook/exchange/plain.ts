import { stringify } from "yaml";
import type { Codebook } from "../codebook.ts";
import type { Node } from "../term/syntax.ts";
import { formsOf } from "../words/inflect.ts";

/** A codebook as other programs know it: labels and terms as text. */
export interface PlainCodebook {
  readonly name: string;
  readonly concepts: readonly PlainConcept[];
}

export interface PlainConcept {
  readonly id: string;
  readonly prefLabel: string;
  readonly definition?: string;
  readonly source?: string;
  readonly scopeNote?: string;
  readonly broader?: string;
  readonly holder?: string;
  readonly terms: readonly PlainTerm[];
  readonly not?: readonly string[];
}

export type PlainTerm = string | { readonly term: string; readonly not: readonly string[] };

/** What was read, and what of it no term can say. */
export interface Imported {
  readonly codebook: PlainCodebook;
  readonly skipped: readonly string[];
}

/** What was written, and the terms that the other format cannot say. */
export interface Exported {
  readonly text: string;
  readonly skipped: readonly string[];
}

/** In letters: no text has a longer one. */
const LONGEST_WORD = 64;

/** A codebook file that `parseCodebook` reads; concepts without a term get their label as one. */
export function toYaml({ name, concepts }: PlainCodebook): string {
  const entries = concepts.map(({ terms, ...concept }) => ({
    ...concept,
    terms: terms.length > 0 ? terms : [termOf(concept.prefLabel) ?? concept.id],
  }));
  return stringify({ name, language: "en", concepts: entries }, { lineWidth: 0 });
}

/** The words of a label as a term; undefined where it has none. */
function termOf(label: string): string | undefined {
  const words = label
    .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)
    ?.filter((word) => word.length <= LONGEST_WORD);
  return words?.join(" ").replace(/-+(?= |$)/gu, "");
}

/** An id made of a label: `Loss & damage` becomes `loss-damage`; what could be an id with dots stays one. */
export function idOf(label: string): string {
  const plain = label.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  if (/^[a-z0-9][\w-]*(?:\.[a-z0-9][\w-]*)+$/u.test(plain)) return plain;
  return plain.replace(/[^a-z0-9]+/gu, "-").replace(/^-|-$/gu, "") || "concept";
}

/** The id, or with a number behind it where it is taken; `taken` grows. */
export function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let n = 2; taken.has(free); n++) free = `${id}-${n}`;
  taken.add(free);
  return free;
}

/**
 * A pattern of a program that does not inflect, as a term that means the same; undefined where it holds what is no word
 * (an emoticon).
 */
export function exactTerm(pattern: string): string | undefined {
  const text = pattern.trim().replace(/[_\s]+/gu, " ");
  if (!/^[\p{L}\p{M}\p{N}*?'’. -]+$/u.test(text)) return undefined;
  const words = text.split(" ");
  const isWord = (word: string) => /[\p{L}\p{N}]/u.test(word) && word.length <= LONGEST_WORD;
  if (!words.every((word) => isWord(word) || word === "*")) return undefined;
  return isWord(words[0] as string) && isWord(words.at(-1) as string) ? `"${text}"` : undefined;
}

const MOST_PHRASES = 500;

/** All phrases that a term without gaps, classes and coordination matches; undefined where it has one or too many. */
export function phrasesOf(node: Node, codebook: Pick<Codebook, "sets">): readonly string[] | undefined {
  switch (node.kind) {
    case "word":
      return node.exact || /[*?]/u.test(node.text)
        ? [node.text.toLowerCase()]
        : formsOf(node.text.toLowerCase(), node.part);
    case "sequence":
      return node.items.reduce<readonly string[] | undefined>(
        (before, item) => product(before, phrasesOf(item, codebook)),
        [""],
      );
    case "choice":
      return union(node.options.map((option) => phrasesOf(option, codebook)));
    case "optional":
      return union([[""], phrasesOf(node.item, codebook)]);
    case "set":
      return phrasesOf(codebook.sets.get(node.name) as Node, codebook);
    case "joined":
    case "capture":
      return phrasesOf(node.item, codebook);
    default:
      return undefined;
  }
}

function union(lists: readonly (readonly string[] | undefined)[]): readonly string[] | undefined {
  const all: string[] = [];
  for (const list of lists) {
    if (!list) return undefined;
    all.push(...list);
  }
  return all.length > MOST_PHRASES ? undefined : all;
}

function product(
  left: readonly string[] | undefined,
  right: readonly string[] | undefined,
): readonly string[] | undefined {
  if (!left || !right || left.length * right.length > MOST_PHRASES) return undefined;
  return left.flatMap((a) => right.map((b) => `${a} ${b}`.trim()));
}
