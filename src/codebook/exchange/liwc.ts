import { CotextError } from "../../errors.ts";
import type { Codebook } from "../codebook.ts";
import { type Exported, exactTerm, freeId, type Imported, idOf, phrasesOf } from "./plain.ts";

/** A LIWC dictionary: numbered categories between two `%`, then each phrase with the numbers of its categories. */
export function exportLiwc(codebook: Codebook): Exported {
  const skipped: string[] = [];
  const categories = new Map<string, number[]>();
  codebook.concepts.forEach((concept, i) => {
    for (const term of concept.terms) {
      const phrases = phrasesOf(term.node, codebook);
      if (!phrases) skipped.push(`${concept.id}: ${term.text}`);
      for (const phrase of phrases ?? []) {
        const numbers = categories.get(phrase) ?? [];
        if (!numbers.includes(i + 1)) categories.set(phrase, [...numbers, i + 1]);
      }
    }
  });
  const head = codebook.concepts.map((concept, i) => `${i + 1}\t${concept.id}`);
  const body = [...categories].map(([phrase, numbers]) => [phrase, ...numbers].join("\t"));
  return { text: `${["%", ...head, "%", ...body].join("\n")}\n`, skipped };
}

/** Reads a LIWC `.dic`; its words become exact ones, `*` stays. Throws CotextError (CODEBOOK_INVALID) with the line. */
export function importLiwc(text: string, name: string): Imported {
  const lines = text.replace(/^\ufeff/u, "").split(/\r?\n/u);
  const bars = lines.flatMap((line, i) => (line.trim() === "%" ? [i] : []));
  const [open, close] = bars;
  if (open === undefined || close === undefined)
    throw invalid("a line `%` opens the categories and another closes them", name, 1);
  const labels = new Map<string, string>();
  for (const line of lines.slice(open + 1, close)) {
    const [, number, label] = /^\s*(\S+)\s+(.*\S)\s*$/u.exec(line) ?? [];
    if (number && label) labels.set(number, label);
  }
  const terms = new Map<string, string[]>([...labels.keys()].map((number) => [number, []]));
  const skipped: string[] = [];
  lines.slice(close + 1).forEach((line, i) => {
    const { word, numbers } = entryOf(line);
    if (word === "") return;
    const term = exactTerm(word);
    if (!term || numbers.length === 0) skipped.push(word);
    for (const number of numbers) {
      const list = terms.get(number);
      if (!list) throw invalid(`there is no category ${number}`, name, close + 2 + i);
      if (term && !list.includes(term)) list.push(term);
    }
  });
  const taken = new Set<string>();
  const concepts = [...labels].map(([number, label]) => ({
    id: freeId(idOf(label), taken),
    prefLabel: label,
    terms: terms.get(number) ?? [],
  }));
  return { codebook: { name, concepts }, skipped };
}

/** A word and its categories, behind a tab or spaces; what stands in brackets is a condition on its neighbours. */
function entryOf(line: string): { word: string; numbers: readonly string[] } {
  const cells = line.trim().split("\t");
  const words = cells.length > 1 ? [cells[0] as string] : line.trim().split(/\s+/u);
  const rest = cells.length > 1 ? cells.slice(1).join(" ").split(/\s+/u) : [];
  while (cells.length === 1 && /^\d+$/u.test(words.at(-1) as string)) rest.unshift(words.pop() as string);
  const plain = rest
    .map((cell) => cell.replace(/\([^()]*\)|<[^<>]*>|\/.*$/gu, ""))
    .filter((cell) => cell !== "");
  return { word: words.join(" ").trim(), numbers: plain };
}

function invalid(message: string, file: string, line: number): CotextError {
  return new CotextError("CODEBOOK_INVALID", { message, place: { file, line } });
}
