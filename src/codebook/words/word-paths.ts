import type { Word } from "../term/syntax.ts";
import { isFunctionWord } from "./function-words.ts";
import { formsOf } from "./inflect.ts";

/** Before these, writers put a hyphen or none: `neo-imperial`, `desecuritization`. */
const prefixes =
  `anti bio co counter cyber de eco geo inter intra macro micro multi neo non post pre pro quasi re self semi socio sub supra techno trans ultra`.split(
    " ",
  );
const SHORTEST_REST = 5;

/**
 * The sequences of tokens that a word of a term stands for; each token is a list of forms. A compound may be
 * written with a hyphen, a space or as one word, so that it has a sequence for its parts and one for the whole.
 */
export function wordPaths(word: Word): readonly (readonly (readonly string[])[])[] {
  const text = plainText(word.text);
  const parts = text.split(/-|(?<=.)(&)(?=.)/u).filter((part) => part !== undefined && part !== "");
  if (word.exact) return [parts.map((part) => [`=${part}`])];
  if (text.includes("*") || text.includes("?")) {
    const whole = parts.every((part) => /[^*?]/u.test(part)) && !parts.slice(0, -1).join("").includes("*");
    return [parts.map((part) => [part]), ...(whole && parts.length > 1 ? [[[parts.join("")]]] : [])];
  }
  const last = parts.at(-1) ?? "";
  const before = parts.slice(0, -1);
  const inflected = [...before.map((part, i) => headForms(part, parts[i + 1])), formsOf(last, word.part)];
  if (before.length > 0) {
    const joined = before.join("");
    return [inflected, [formsOf(last, word.part).map((form) => joined + form)]];
  }
  const split = splitPrefix(text);
  return split ? [inflected, [[split.prefix], formsOf(split.rest, word.part)]] : [inflected];
}

/** *passers-by*, *mothers-in-law*, *stopped-and-searched*: what stands before a word of grammar has its forms too. */
function headForms(part: string, next: string | undefined): readonly string[] {
  return next !== undefined && isFunctionWord(next) ? formsOf(part) : [part];
}

/** Lower case, straight apostrophes, plain hyphens, no possessive: as the tokenizer's normal form. */
function plainText(text: string): string {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[’ʼ]/gu, "'")
    .replace(/\p{Pd}/gu, "-");
  return plain.replace(/'s$|'$/u, "");
}

function splitPrefix(word: string): { prefix: string; rest: string } | undefined {
  for (const prefix of prefixes) {
    const rest = word.slice(prefix.length);
    if (word.startsWith(prefix) && rest.length >= SHORTEST_REST) return { prefix, rest };
  }
  return undefined;
}
