import { isSpace, type Line } from "./lines.ts";
import { isDigit, isTerminated, startsSmall } from "./typography.ts";

const navigation = new Set(
  `previous next prev post posts article articles page pages home share tweet print printer friendly email e mail
  comments comment reply leave a no back to top read more related subscribe newsletter sign up in out log login
  register menu search skip content main navigation facebook twitter linkedin whatsapp telegram reddit pinterest
  instagram youtube rss feed download pdf cite this save follow us on the of older newer contact about privacy
  policy terms use and cookie cookies advertisement all rights reserved copyright view show full issue toggle close
  accept copy link story stories loading continue reading click here`.split(/\s+/u),
);
/** Words that only navigation is made of: one of them must be there. */
const certain = new Set(
  `previous next prev share tweet print home menu subscribe newsletter login register facebook twitter linkedin
  whatsapp telegram reddit pinterest instagram rss cookie cookies advertisement download skip toggle reserved
  comments comment reply older newer loading top related`.split(/\s+/u),
);
const publication =
  /^(?:©|\(c\) ?\d{4}|copyright\b|all rights reserved|downloaded (?:from|by)|this article was downloaded|to cite this article|cite this article|issn\b|e-?issn\b|(?:received|accepted|revised):? (?=\d|(?:in|on) |\p{L}+ \d)|published(?: online)?:? (?:on )?(?:\d|\p{Lu})|first published|article history|available online|(?:open access|original article|original paper|research article|review article|special issue|peer[- ]reviewed)$)/iu;
const pointer =
  /^(?:read more|related(?: articles?| stories)?|see also|tags?|filed under|topics?|posted in|share this(?: post| article)?)\s*:/iu;
const journal = /\bvol(?:ume|\.)?\s*\d+\b.{0,40}(?:\b(?:no|nr|issue|number|pp?)\b|\(\d{4}\)|\b\d{4}\b)/iu;
const numbered =
  /^(?:article|section|chapter|part|figure|table|question|step|day|box|appendix|annex|act|scene|book|volume|session|item|point|case|model|hypothesis)$/iu;

/** Longer lines are no page header. */
const LONGEST_HEADER = 100;
/** Lines at either end of a text that may be a site's navigation or a publisher's imprint. */
const FRINGE = 14;

/** For each line 1 where it is no part of the article: navigation, imprint, page header, page number. */
export function findBoilerplate(text: string, lines: readonly Line[]): Uint8Array {
  const found = new Uint8Array(lines.length);
  markRules(text, lines, found);
  if (lines.length < 3) return found;
  markFringe(text, lines, found);
  markMenus(text, lines, found);
  const { headers, pages } = headerCandidates(text, lines);
  markPageNumbers(text, lines, pages, found);
  for (const group of headers.values()) {
    if (group.lines.length >= 2 && isRunningHeader(text, lines, group, found)) {
      for (const { index } of group.lines) found[index] = 1;
    }
  }
  return found;
}

/** Lines of `* * *`, `-----`, `=====`: a rule between parts, or below a heading. */
function markRules(text: string, lines: readonly Line[], found: Uint8Array): void {
  for (let i = 0; i < lines.length; i++) {
    const { start, end } = lines[i] as Line;
    if (end - start >= 3 && ruleMarks.includes(text.charAt(start)) && isRule(text, start, end)) found[i] = 1;
  }
}

const ruleMarks = "-–—_=*~#•·.";

function isRule(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    if (!ruleMarks.includes(text.charAt(i)) && !isSpace(text.charCodeAt(i))) return false;
  }
  return true;
}

/** Menus: so many short lines under each other, two of them certainly navigation. */
function markMenus(text: string, lines: readonly Line[], found: Uint8Array): void {
  for (let i = 0; i < lines.length; ) {
    if (found[i] !== 1) {
      i++;
      continue;
    }
    let from = i;
    let to = i;
    while (from > 0 && (lines[from] as Line).gap === 0 && isMenuLine(text, lines[from - 1])) from--;
    while (lines[to + 1]?.gap === 0 && isMenuLine(text, lines[to + 1])) to++;
    let certainly = 0;
    for (let k = from; k <= to; k++) certainly += found[k] as number;
    if (certainly >= 2) found.fill(1, from, to + 1);
    i = to + 1;
  }
}

function isMenuLine(text: string, line: Line | undefined): boolean {
  if (!line || line.end - line.start > 30) return false;
  const words = text.slice(line.start, line.end);
  return !/[.,;:!?]$/u.test(words) && words.split(/\s+/u).length <= 3;
}

function markFringe(text: string, lines: readonly Line[], found: Uint8Array): void {
  for (let i = 0; i < lines.length; i++) {
    if (i === FRINGE && lines.length > 2 * FRINGE) i = lines.length - FRINGE;
    const { start, end } = lines[i] as Line;
    if (end - start > 300) continue;
    const line = text.slice(start, end);
    const isPointer = pointer.test(line) && line.length < 150;
    const isImprint =
      publication.test(line) || (i < 10 && end - start < 150 && journal.test(line) && !/^\W*\d/u.test(line));
    if (isNavigation(line) || isImprint || isPointer) found[i] = 1;
  }
}

function isNavigation(line: string): boolean {
  if (line.length > 120) return false;
  const words = line.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length === 0 || words.length > 12) return false;
  return words.every((word) => navigation.has(word)) && words.some((word) => certain.has(word));
}

interface Candidate {
  readonly index: number;
  readonly page: number;
}
interface Group {
  readonly key: string;
  readonly lines: Candidate[];
}

function headerCandidates(
  text: string,
  lines: readonly Line[],
): { headers: Map<string, Group>; pages: Candidate[] } {
  const headers = new Map<string, Group>();
  const pages: Candidate[] = [];
  for (let index = 0; index < lines.length; index++) {
    const { start, end } = lines[index] as Line;
    if (end - start > LONGEST_HEADER || endsSentence(text, end) || startsSmall(text, start)) continue;
    const line = text.slice(start, end);
    const page = end - start <= 20 ? pageNumber(line) : -1;
    if (page >= 0) {
      pages.push({ index, page });
      continue;
    }
    const candidate = headerKey(line);
    if (candidate === undefined) continue;
    const group = headers.get(candidate.key);
    if (group) group.lines.push({ index, page: candidate.page });
    else headers.set(candidate.key, { key: candidate.key, lines: [{ index, page: candidate.page }] });
  }
  return { headers, pages };
}

function endsSentence(text: string, end: number): boolean {
  return ".,;:!?".includes(text.charAt(end - 1));
}

/** The number of a line that holds nothing else: `12`, `- 12 -`, `Page 3 of 20`; -1 for other lines. */
function pageNumber(line: string): number {
  const match = /^(?:page\s+)?[-–—|(]?\s*(\d{1,4})\s*[-–—|)]?(?:\s*(?:of|\/)\s*\d+)?$/iu.exec(line);
  const page = match ? Number(match[1]) : -1;
  return page >= 1500 && page <= 2100 ? -1 : page;
}

function headerKey(line: string): { key: string; page: number } | undefined {
  const match = /^(?:(\d{1,4})[\s|]+)?(\P{N}.*?)(?:[\s|]+(?!1[5-9]\d\d$|20\d\d$)(\d{1,4}))?$/u.exec(line);
  const key = match?.[2] ?? "";
  if (!/^\p{L}/u.test(key) || !/[\p{L})]$/u.test(key) || key.length < 3) return undefined;
  if (/\b(?:ibid|op\. cit)/iu.test(key)) return undefined;
  return { key, page: Number(match?.[1] ?? match?.[3] ?? -1) };
}

function markPageNumbers(
  text: string,
  lines: readonly Line[],
  pages: readonly Candidate[],
  found: Uint8Array,
): void {
  const rising = pages.filter(({ page }, i) => {
    const before = pages[i - 1];
    const after = pages[i + 1];
    return (before !== undefined && page > before.page) || (after !== undefined && page < after.page);
  });
  if (rising.length < 2) return;
  // Numbers from 1 that never cut a paragraph in two number its parts.
  const cuts = rising.some(({ index }) => breaksParagraph(text, lines, index) || atPageEdge(lines, index));
  if (!cuts && rising[0]?.page === 1) return;
  for (const { index } of rising) found[index] = 1;
}

/** True where the line stands between the two halves of a sentence. */
function breaksParagraph(text: string, lines: readonly Line[], index: number): boolean {
  const before = lines[index - 1];
  const after = lines[index + 1];
  if (!before || !after || isTerminated(text, before.start, before.end)) return false;
  return startsSmall(text, after.start);
}

function atPageEdge(lines: readonly Line[], index: number): boolean {
  return lines[index]?.newPage === true || lines[index + 1]?.newPage === true;
}

function isRunningHeader(text: string, lines: readonly Line[], group: Group, found: Uint8Array): boolean {
  const numbers = group.lines.filter(({ page }) => page >= 0).map(({ page }) => page);
  const isNumbered =
    numbers.length >= 2 && numbers.every((page, i) => i === 0 || page > (numbers[i - 1] as number));
  if (isNumbered && numbered.test(group.key)) return false;
  const witnesses = group.lines.filter(
    ({ index, page }) =>
      (isNumbered && page >= 0) ||
      atPageEdge(lines, index) ||
      isNextToNumber(text, lines, found, index) ||
      breaksParagraph(text, lines, index),
  );
  return witnesses.length * 2 >= group.lines.length && (group.lines.length >= 3 || witnesses.length === 2);
}

function isNextToNumber(text: string, lines: readonly Line[], found: Uint8Array, index: number): boolean {
  return [index - 1, index + 1].some(
    (i) => found[i] === 1 && isDigit(text.charCodeAt(lines[i]?.start ?? -1)),
  );
}
