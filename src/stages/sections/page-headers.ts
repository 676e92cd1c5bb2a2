import { addTo } from "../../model/grouped.ts";
import type { Line } from "./lines.ts";
import { caseOf, isTerminated, startsSmall } from "./typography.ts";
import { isAsciiLetter, isSalutation } from "./words.ts";

/** Longer lines are no page header. */
const LONGEST_HEADER = 100;
/** Lines at the start of a text that are its title and authors, also where page headers repeat them. */
const TITLE_LINES = 6;
const LONGEST_TITLE_LINE = 200;
/** A header and a page number, at most, stand between the halves of a paragraph. */
const MOST_LINES_BETWEEN = 3;
const numbered =
  /^(?:article|section|chapter|part|figure|table|question|step|day|box|appendix|annex|act|scene|book|volume|session|item|point|case|model|hypothesis)$/iu;

/** A short line that may be a page header. */
interface Candidate {
  readonly index: number;
  /** The words without the page number; empty for a bare number. */
  readonly key: string;
  /** -1 where there is none. */
  readonly page: number;
}

/**
 * Marks running page headers and page numbers: bare numbers that rise; lines that come again beside page numbers, at
 * page ends or between the halves of a sentence; and a line with a number of that order between such halves.
 */
export function markPageHeaders(text: string, lines: readonly Line[], found: Uint8Array): void {
  const groups = candidatesByKey(text, lines, found);
  const page = new Page(text, lines, groups);
  const numbers = groups.get("") ?? [];
  if (areHeaders(page, numbers)) for (const { index } of risingOf(numbers)) page.mark(index);
  for (const [key, group] of groups) {
    if (key !== "" && group.length > 1 && isRunning(page, key, group)) page.markAll(group);
  }
  markSingles(page, groups);
  markCodes(text, lines, page);
  for (let index = 0; index < lines.length; index++) if (page.isMarked(index)) found[index] = 1;
}

type Groups = ReadonlyMap<string, readonly Candidate[]>;

function candidatesByKey(text: string, lines: readonly Line[], found: Uint8Array): Groups {
  const groups = new Map<string, Candidate[]>();
  for (let index = 0; index < lines.length; index++) {
    const candidate = found[index] === 1 ? undefined : candidateAt(text, lines[index] as Line, index);
    if (candidate) addTo(groups, candidate.key, candidate);
  }
  return groups;
}

/** The lines of a text, and what is known of them so far. */
class Page {
  readonly #text: string;
  readonly #lines: readonly Line[];
  /** 1: may be a header, as it comes again or has a number; 2: is one. */
  readonly #state: Uint8Array;
  readonly #start: string;

  constructor(text: string, lines: readonly Line[], groups: Groups) {
    this.#text = text;
    this.#lines = lines;
    this.#state = new Uint8Array(lines.length);
    const first = lines.slice(0, TITLE_LINES).filter(({ start, end }) => end - start <= LONGEST_TITLE_LINE);
    this.#start = first.map(({ start, end }) => text.slice(start, end).toLowerCase()).join("\n");
    for (const group of groups.values()) {
      for (const { index, page } of group) if (group.length > 1 || page >= 0) this.#state[index] = 1;
    }
  }

  mark(index: number): void {
    this.#state[index] = 2;
  }

  /** All but the title and its authors themselves. */
  markAll(group: readonly Candidate[]): void {
    for (const { index, page } of group) {
      if (index >= TITLE_LINES || page >= 0 || this.breaksParagraph(index)) this.mark(index);
    }
  }

  isMarked(index: number): boolean {
    return this.#state[index] === 2;
  }

  /** True where a line stands between the two halves of a sentence; other headers beside it do not count. */
  breaksParagraph(index: number): boolean {
    const before = this.#lines[this.#beside(index, -1)];
    const after = this.#lines[this.#beside(index, 1)];
    if (!before || !after || isTerminated(this.#text, before.start, before.end)) return false;
    return startsSmall(this.#text, after.start);
  }

  #beside(index: number, step: number): number {
    let i = index + step;
    for (let passed = 0; passed < MOST_LINES_BETWEEN && (this.#state[i] ?? 0) > 0; passed++) i += step;
    return i;
  }

  isAtPageEdge(index: number): boolean {
    return this.#lines[index]?.newPage === true || this.#lines[index + 1]?.newPage === true;
  }

  isBesideHeader(index: number): boolean {
    return this.isMarked(index - 1) || this.isMarked(index + 1);
  }

  /** Title, authors and journal are what page headers repeat. */
  isOfTitle(key: string): boolean {
    return key.length > 4 && this.#start.includes(key.toLowerCase());
  }
}

function candidateAt(text: string, { start, end }: Line, index: number): Candidate | undefined {
  if (end - start > LONGEST_HEADER || startsSmall(text, start)) return undefined;
  if (".,;:!?".includes(text.charAt(end - 1))) return undefined;
  const line = text.slice(start, end);
  const bare = end - start <= 20 ? bareNumber(line) : -1;
  return bare >= 0 ? { index, key: "", page: bare } : headerOf(line, index);
}

/** The number of a line that holds nothing else: `12`, `- 12 -`, `Page 3 of 20`; -1 for other lines and for years. */
function bareNumber(line: string): number {
  const match = /^(?:page\s+)?[-–—|(]?\s*(\d{1,4})\s*[-–—|)]?(?:\s*(?:of|\/)\s*\d+)?$/iu.exec(line);
  const page = match ? Number(match[1]) : -1;
  return page >= 1500 && page <= 2100 ? -1 : page;
}

function headerOf(line: string, index: number): Candidate | undefined {
  // Without a number at either end, as most lines are.
  if (isAsciiLetter(line.charCodeAt(0)) && isAsciiLetter(line.charCodeAt(line.length - 1))) {
    return line.length < 3 ? undefined : { index, key: withSingleSpaces(line), page: -1 };
  }
  const match =
    /^(?:(?!1[5-9]\d\d|20\d\d)(\d{1,4})[\s|]+)?(\P{N}.*?)(?:[\s|]+(?!1[5-9]\d\d$|20\d\d$)(\d{1,4}))?$/u.exec(
      line,
    );
  const key = withSingleSpaces(match?.[2] ?? "");
  if (!/^\p{L}/u.test(key) || !/[\p{L})]$/u.test(key) || key.length < 3) return undefined;
  return { index, key, page: Number(match?.[1] ?? match?.[3] ?? -1) };
}

function withSingleSpaces(words: string): string {
  return /\s\s|[^\S ]/u.test(words) ? words.replace(/\s+/gu, " ") : words;
}

function risingOf(numbers: readonly Candidate[]): Candidate[] {
  return numbers.filter(({ page }, i) => {
    const before = numbers[i - 1];
    const after = numbers[i + 1];
    return (before !== undefined && page > before.page) || (after !== undefined && page < after.page);
  });
}

/** Numbers from 1 that never cut a paragraph in two number the parts of a text, not its pages. */
function areHeaders(page: Page, numbers: readonly Candidate[]): boolean {
  const rising = risingOf(numbers);
  if (rising.length < 2) return false;
  if (rising[0]?.page !== 1) return true;
  return rising.some(({ index }) => page.breaksParagraph(index) || page.isAtPageEdge(index));
}

function isRunning(page: Page, key: string, group: readonly Candidate[]): boolean {
  const numbers = group.filter((candidate) => candidate.page >= 0).map((candidate) => candidate.page);
  const isNumbered =
    numbers.length >= 2 && numbers.every((number, i) => i === 0 || number > (numbers[i - 1] as number));
  if ((isNumbered && numbered.test(key)) || isSpoken(key)) return false;
  const isOfTitle = page.isOfTitle(key);
  const witnesses = group.filter(
    ({ index, page: number }) =>
      (isNumbered && number >= 0) ||
      (isOfTitle && index >= TITLE_LINES) ||
      page.isAtPageEdge(index) ||
      page.isBesideHeader(index) ||
      page.breaksParagraph(index),
  );
  return witnesses.length >= 2 && witnesses.length * 2 >= group.length;
}

/** Headers that came once: numbered, between the halves of a sentence, next in number to another. */
function markSingles(page: Page, groups: Groups): void {
  const pages = new Map<number, Candidate[]>();
  for (const candidate of Array.from(groups.values()).flat()) {
    if (candidate.page >= 0) addTo(pages, candidate.page, candidate);
  }
  const isHeader = ({ index, key }: Candidate) =>
    page.isMarked(index) || (page.breaksParagraph(index) && isHeaderCase(key));
  for (const [number, candidates] of pages) {
    const neighbours = [number - 2, number - 1, number + 1, number + 2].flatMap((n) => pages.get(n) ?? []);
    if (neighbours.some(isHeader)) page.markAll(candidates.filter(isHeader));
  }
}

/** What comes again in notes and in speeches. */
function isSpoken(key: string): boolean {
  return /\b(?:ibid|op\. cit)/iu.test(key) || isSalutation(key);
}

function isHeaderCase(key: string): boolean {
  if (isSpoken(key)) return false;
  const letters = key === "" ? "title" : caseOf(key);
  return letters === "capitals" || letters === "title";
}

/** Symbols, dates and numbers at the end or the start of a page (`15-29425 31/34`, `A/70/PV.15 29/09/2015`). */
function markCodes(text: string, lines: readonly Line[], page: Page): void {
  for (let index = 1; index < lines.length; index++) {
    if (lines[index]?.newPage !== true) continue;
    for (const i of [index - 2, index - 1, index, index + 1]) {
      const line = lines[i];
      if (line && line.end - line.start <= LONGEST_CODE && isCode(text.slice(line.start, line.end)))
        page.mark(i);
    }
  }
}

const LONGEST_CODE = 60;

/** Every word has a digit, and none is written in small letters. */
function isCode(line: string): boolean {
  return !/\p{Ll}{2}/u.test(line) && line.split(/\s+/u).every((word) => /\d/u.test(word));
}
