import { isSmallWord } from "./words.ts";

const particles = new Set(
  "von van der den de del della di da dos das do du la le al el ibn bin ben bint ter ten zu zum y e af av oğlu".split(
    " ",
  ),
);
const capitalised = /^(?:al-|el-|d[’']|O[’']|ó)?\p{Lu}[\p{L}\p{M}’'ʼ-]*$/u;
const initials = /^(?:\p{Lu}\p{Ll}?\.-?)+$/u;
const degrees = /^(?:ph\.?d|dr|prof|professor|m\.?a|m\.?sc|b\.?a|d\.?sc|md|jr|sr|ii|iii|esq)\.?$/iu;
/** Suffixes of abstract nouns, which titles are full of and names are not. */
const abstractNoun =
  /(?:\p{L}{2}[ts]ions?|\p{L}{4}ments?|\p{L}{3}(?:ities|ity|isms?|ships?|tures?|acy|icy|ancy|ency)|\p{L}{4}(?:ics|[ai]ble|ive|ous|ful)|\p{L}{5}[ae]nces?|olog(?:y|ies)|\p{L}{3}sis)$/iu;
/** What a series prints, on the lines where authors may stand. */
const publications = new Set(
  "paper papers report reports briefing brief briefs bulletin essay essays insight insights".split(" "),
);
/** `by`, `Written by`, `A report by`, `Text and photographs by`, `Author:`. */
const byline =
  /^[*_]*(?:(?:an?|the)\s)?(?:(?:(?:written|edited|prepared|compiled|presented|submitted|authored|report|text|words|paper|essay|article|study|chapter|analysis|commentary|review|(?:(?:working|discussion|policy|conference|background|briefing)\s)?paper(?:\s(?:prepared|presented|written))?|(?:policy|research)\s(?:brief|report|note))\s)?by:?[*_]*:?\s+|authors?[*_]*:[*_]*\s*)/iu;
const marks = /[\d⁰¹²³⁴⁵⁶⁷⁸⁹*†‡§¶]+|\((?:ed|eds)\.?\)/gu;

/**
 * The names in a line of authors, in normal case: `by Jane Doe and John Roe`, `Jane Doe¹, John Roe²`, or given
 * names each before a surname in capitals (`Rustem KADYRZHANOV Zhannat MAKASHEVA`). Undefined where the line holds
 * anything but names.
 */
export function authorNames(line: string): readonly string[] | undefined {
  if (line.length > 600) return undefined;
  if (known.has(line)) return known.get(line);
  if (known.size === MOST_KNOWN) known.clear();
  const names = readNames(line);
  known.set(line, names);
  return names;
}

/** The first lines of a text are asked about by one rule after the other. */
const known = new Map<string, readonly string[] | undefined>();
const MOST_KNOWN = 100;

function readNames(line: string): readonly string[] | undefined {
  const plain = line
    .replace(/^[*_]+|[*_]+$/gu, "")
    .replace(byline, "")
    .replace(/\S+@\S+|\bhttps?:\S+|\bORCID:?\s*[\d-]+X?/giu, " ")
    .replace(marks, " ");
  const isByline = byline.test(line);
  const names: string[] = [];
  for (const part of plain.split(/[,;&|·•\n\r\t]+|\s(?:and|AND)\s/u)) {
    const words = part
      .trim()
      .split(/\s+/u)
      .filter((word) => word !== "" && !degrees.test(word));
    if (words.length === 0) continue;
    const found = namesIn(words);
    // A byline may go on with a place: `By Ana Popescu, Chisinau`.
    if (!found) return isByline && names.length > 0 && words.length < 4 ? names : undefined;
    names.push(...found);
  }
  return names.length > 0 ? names : undefined;
}

/** The name before the first comma of `Jane Doe, University of X`. */
export function nameBeforeComma(line: string): string | undefined {
  const comma = line.indexOf(",");
  if (comma < 3 || comma > 60) return undefined;
  const names = authorNames(line.slice(0, comma));
  return names?.length === 1 ? names[0] : undefined;
}

function namesIn(words: readonly string[]): string[] | undefined {
  const groups = bySurname(words) ?? [words];
  const names: string[] = [];
  for (const group of groups) {
    if (!isName(group)) return undefined;
    names.push(group.map(normalCase).join(" "));
  }
  return names;
}

function isCapitals(word: string): boolean {
  return word.length > 1 && !word.includes(".") && word === word.toUpperCase() && word !== word.toLowerCase();
}

/** Groups that each end in a surname in capitals; undefined where given names are in capitals too. */
function bySurname(words: readonly string[]): string[][] | undefined {
  if (!words.some(isCapitals) || words.every((word) => isCapitals(word) || initials.test(word)))
    return undefined;
  const groups: string[][] = [];
  let group: string[] = [];
  words.forEach((word, i) => {
    group.push(word);
    if (isCapitals(word) && !isCapitals(words[i + 1] ?? "")) {
      groups.push(group);
      group = [];
    }
  });
  return group.length === 0 ? groups : undefined;
}

function isName(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > 6) return false;
  const own = words.filter((word) => !particles.has(word.toLowerCase()) || capitalised.test(word));
  if (own.length < 2) return false;
  if (initials.test(words[words.length - 1] ?? "")) return false;
  return words.every(
    (word) =>
      initials.test(word) ||
      particles.has(word.toLowerCase()) ||
      (capitalised.test(word) &&
        !isSmallWord(word) &&
        !abstractNoun.test(word) &&
        !publications.has(word.toLowerCase())),
  );
}

function normalCase(word: string): string {
  if (!isCapitals(word)) return word;
  return word
    .split(/([-’'])/u)
    .map((part) => part.charAt(0) + part.slice(1).toLowerCase())
    .join("");
}
