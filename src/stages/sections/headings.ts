import { type Block, type Head, textOf } from "./block.ts";
import { caseOf, isStop, isTerminated, lastMark, startsSmall } from "./typography.ts";
import { endsIncomplete, headKind, isFirstPerson, isSalutation } from "./words.ts";

/** What makes a block look like a heading, strongest first. */
type Evidence = "numbered" | "division" | "known" | "capitals" | "title" | "sentence";

interface Candidate {
  readonly index: number;
  readonly evidence: Evidence;
  readonly number: string;
  /** Of a numbered heading: 1 for `2`, 2 for `2.1`. */
  readonly depth: number;
  readonly title: string;
  /** Of a division of a law or a book: `article`, `chapter`. */
  readonly division?: string;
}

const LONGEST_HEADING = 200;
const LONGEST_UNNUMBERED = 130;
const LONGEST_IN_SENTENCE_CASE = 90;
/** A line in sentence case is a heading only above a paragraph that is no mere line itself. */
const LEAST_UNDER_HEADING = 80;
const numberedHeading =
  /^(?:(?:[Cc]hapter|CHAPTER|[Ss]ection|SECTION|[Pp]art|PART)\s+)?(?:(\d{1,2}(?:\.\d{1,2}){0,3})[.):]?|([IVX]{1,6})(?:[.):]|(?=\t))|([A-H])[.)])\s+(?=["“‘']?\p{Lu})/u;
/** `Article 2`, `CHAPTER IV: Rights`: a division of a law or a book. */
const divisionHeading =
  /^(article|chapter|section|part|title|book|annex|appendix|schedule|protocol)\s+(\d{1,3}|[IVXLC]{1,7}|[A-Z])(?:\s*[.:—–-])?(?:\s+(?=["“‘']?\p{Lu})|$)/iu;
const holdsSentenceEnd = /\p{Ll}{3}[.!?][”"’)]*\s/u;
/** A line of a table of contents. */
const contentsLine = /(?:\.{3,}|(?:\. ){3,}|\s{4,}|\t)\s*\d{1,3}$/u;
const caption = /^(?:fig(?:ure)?|table|map|chart|graph|box|source|photo|image)s?\.?\s*(?:\d|:)/iu;

/** Marks the headings of plain text. */
export function markHeadings(text: string, blocks: readonly Block[]): void {
  const candidates: Candidate[] = [];
  blocks.forEach((block, index) => {
    if (block.role !== "text" || block.head) return;
    const candidate = candidateAt(text, blocks, index, candidates.at(-1)?.index === index - 1);
    if (candidate) candidates.push(candidate);
  });
  const kept = withoutStrayNumbers(withoutLists(candidates, blocks));
  const levels = levelsOf(kept);
  kept.forEach((candidate, i) => {
    const block = blocks[candidate.index] as Block;
    const kind = headKind(candidate.title);
    block.role = kind === undefined || kind === "notes" || kind === "keywords" ? "section" : kind;
    block.head = headOf(block, candidate, levels[i] as number);
  });
}

function headOf({ start, end }: Block, { number, title }: Candidate, level: number): Head {
  return { start, end, level, number, title: title.replace(/\s+/gu, " ").replace(/\s*:$/u, "") };
}

function candidateAt(
  text: string,
  blocks: readonly Block[],
  index: number,
  isUnderHeading: boolean,
): Candidate | undefined {
  const block = blocks[index] as Block;
  if (block.end - block.start > LONGEST_HEADING || block.lastLine - block.firstLine > 3 || block.isItem)
    return undefined;
  const line = textOf(text, block);
  const mark = lastMark(text, block.start, block.end);
  const division = isStop(mark) ? undefined : divisionAt(line, index);
  if (division && isFollowedByText(blocks, index)) return division;
  const { title, number, depth } = numberOf(line);
  if (isEnded(line, mark) && !headKind(title)) return undefined;
  if (caption.test(line) || contentsLine.test(line) || /[|\t]/u.test(title) || endsIncomplete(line))
    return undefined;
  if (headKind(title)) return { index, evidence: number === "" ? "known" : "numbered", number, depth, title };
  if (number !== "" && isFollowedByText(blocks, index))
    return { index, evidence: "numbered", number, depth, title };
  const evidence = unnumberedEvidence(text, blocks, index, line, isUnderHeading);
  return evidence && { index, evidence, number: "", depth: 0, title: line };
}

function isEnded(line: string, mark: number): boolean {
  return ".,;:!…".includes(String.fromCharCode(mark)) && !/\p{Lu}\.\p{Lu}\.$/u.test(line);
}

function divisionAt(line: string, index: number): Candidate | undefined {
  const match = divisionHeading.exec(line);
  if (!match?.[1] || !match[2] || /[,;:]$/u.test(line) || !/^\p{Lu}/u.test(line)) return undefined;
  const title = line.slice(match[0].length) || line;
  return { index, evidence: "division", number: match[2], depth: 0, title, division: match[1].toLowerCase() };
}

function numberOf(line: string): { title: string; number: string; depth: number } {
  const match = numberedHeading.exec(line);
  if (!match) return { title: line, number: "", depth: 0 };
  const [all, digits, roman, letter] = match;
  const depth = digits ? digits.split(".").length : letter ? 2 : 1;
  return { title: line.slice(all.length), number: digits ?? roman ?? letter ?? "", depth };
}

function isFollowedByText(blocks: readonly Block[], index: number): boolean {
  const next = blocks[index + 1];
  return next !== undefined && (next.role === "text" || next.head !== undefined);
}

function unnumberedEvidence(
  text: string,
  blocks: readonly Block[],
  index: number,
  line: string,
  isUnderHeading: boolean,
): Evidence | undefined {
  if (line.length > LONGEST_UNNUMBERED || !mayHead(text, blocks, index) || !mayBeHeading(line))
    return undefined;
  const letters = caseOf(line);
  if (letters === "capitals") return /\p{L}{4}/u.test(line) ? "capitals" : undefined;
  const before = blocks[index - 1];
  const afterSentence =
    isUnderHeading || before?.role !== "text" || isTerminated(text, before.start, before.end);
  if (!afterSentence) return undefined;
  if (letters === "title") return isTitleHeading(text, blocks, index) ? "title" : undefined;
  return letters === "sentence" && before && isSentenceHeading(text, blocks, index) ? "sentence" : undefined;
}

/** A question or answer of an interview. */
const turn = /^(?:Q|A|Question|Answer|Interviewer|Moderator)\s?\d{0,3}[:.]\s/u;

/** True where text follows that may stand under a heading. */
function mayHead(text: string, blocks: readonly Block[], index: number): boolean {
  const next = blocks[index + 1];
  if (next?.role !== "text" || (next.end - next.start < 80 && index + 2 >= blocks.length)) return false;
  const first = "“‘\"'".includes(text.charAt(next.start)) ? next.start + 1 : next.start;
  return !startsSmall(text, first);
}

function mayBeHeading(line: string): boolean {
  if (!/^[\p{Lu}\p{N}“‘"'¿]/u.test(line) || !/\p{L}{3}/u.test(line)) return false;
  if (/^[“‘"'](?!.*[”’"'])/u.test(line) || turn.test(line)) return false;
  return !/^[“‘"'].*[”’"']$/u.test(line) && !holdsSentenceEnd.test(line) && !isSalutation(line);
}

function block(blocks: readonly Block[], index: number): Block {
  return blocks[index] as Block;
}

function isTitleHeading(text: string, blocks: readonly Block[], index: number): boolean {
  const { start, end } = block(blocks, index);
  const next = block(blocks, index + 1);
  const nextLength = next.end - next.start;
  const words = textOf(text, { start, end });
  if (next.gap === 0 && index === 0 && !/\s\S+\s/u.test(words)) return false;
  if (next.gap === 0 && /^\S+\?$/u.test(words)) return false;
  if (nextLength < 60 && !isTerminated(text, next.start, next.end))
    return isSubheading(text, blocks, index + 1);
  return nextLength > end - start;
}

function isSentenceHeading(text: string, blocks: readonly Block[], index: number): boolean {
  const { start, end } = block(blocks, index);
  const next = block(blocks, index + 1);

  if (block(blocks, index).lastLine > block(blocks, index).firstLine) return false;
  const isFollowed = next.end - next.start > LEAST_UNDER_HEADING && isTerminated(text, next.start, next.end);
  if (!isFollowed || end - start > LONGEST_IN_SENTENCE_CASE) return false;
  return !isTerminated(text, start, end) || isQuestionApart(text, block(blocks, index), next);
}

/** `Who owns the Pole?` between blank lines. */
function isQuestionApart(text: string, { start, end, gap }: Block, next: Block): boolean {
  return (
    gap > 0 && next.gap > 0 && lastMark(text, start, end) === 0x3f && !isFirstPerson(text.slice(start, end))
  );
}

/** A subheading directly under a heading: short, and text follows it. */
function isSubheading(text: string, blocks: readonly Block[], index: number): boolean {
  const block = blocks[index] as Block;
  const after = blocks[index + 1];
  return after !== undefined && after.end - after.start > 150 && caseOf(textOf(text, block)) !== "lower";
}

/** Numbers of headings rise: 1, 2, 2.1, 2.2, 3. Others are list items or dates. */
function withoutStrayNumbers(candidates: readonly Candidate[]): Candidate[] {
  const numbers = new Set(candidates.filter(({ depth }) => depth === 1).map(({ number }) => Number(number)));
  let top = 0;
  return candidates.filter(({ evidence, number, depth }) => {
    if (evidence !== "numbered" || !/^\d/u.test(number)) return true;
    const [first = 0] = number.split(".").map(Number);
    if (depth > 1) return top === 0 || first === top || first === top + 1;
    // A text that is a part of another may start with a later number.
    const mayStart = first <= 2 || numbers.has(first + 1);
    if (top === 0 ? !mayStart : first < top || first > top + 2) return false;
    top = first;
    return true;
  });
}

/** Drops lists: candidates of one sort that follow each other without text between. */
function withoutLists(candidates: readonly Candidate[], blocks: readonly Block[]): Candidate[] {
  const isNext = (a: Candidate | undefined, b: Candidate | undefined) =>
    a !== undefined && b !== undefined && b.index === a.index + 1 && sortOf(a) === sortOf(b);
  const listed = numberedRuns(candidates);
  const rest = candidates.filter((candidate, i) => {
    if (listed.has(candidate)) return false;
    if (candidate.evidence === "known") return true;
    const before = candidates[i - 1];
    const after = candidates[i + 1];
    if (candidate.evidence === "numbered" || candidate.division)
      return !isNext(before, candidate) && !isNext(candidate, after);
    return (
      !(isNext(before, candidate) && isNext(candidate, after)) &&
      !isNext(candidates[i + 1], candidates[i + 2])
    );
  });
  const plain = rest.filter(({ evidence }) => evidence === "sentence");
  const stands = plain.every(({ index }) => blocks[index]?.gap !== 0 && blocks[index + 1]?.gap !== 0);
  const isSparse = (rest.length >= 2 || stands) && plain.length * 3 <= blocks.length;
  return isSparse ? rest : rest.filter(({ evidence }) => evidence !== "sentence");
}

/** So many numbered lines without text between are a table of contents. */
const SHORTEST_CONTENTS = 4;

function numberedRuns(candidates: readonly Candidate[]): ReadonlySet<Candidate> {
  const listed = new Set<Candidate>();
  let run: Candidate[] = [];
  for (const candidate of candidates) {
    const before = run.at(-1);
    if (candidate.evidence !== "numbered" || (before && candidate.index !== before.index + 1)) run = [];
    if (candidate.evidence === "numbered") run.push(candidate);
    if (run.length >= SHORTEST_CONTENTS) for (const one of run) listed.add(one);
  }
  return listed;
}

function sortOf({ evidence, depth, division }: Candidate): string {
  return evidence === "numbered" ? `numbered ${depth}` : (division ?? evidence);
}

/** Numbering tells the level, and which divisions hold which; without them capitals stand above title case. */
function levelsOf(candidates: readonly Candidate[]): number[] {
  const own = candidates.filter(({ title }) => headKind(title) === undefined);
  const divisions = Array.from(new Set(own.flatMap(({ division }) => division ?? [])));
  const isOrdered = divisions.length > 0 || own.some(({ evidence }) => evidence === "numbered");
  const hasCapitals = own.some(({ evidence }) => evidence === "capitals");
  let current = 1;
  const levels = candidates.map((candidate) => {
    const { evidence, depth, title, division } = candidate;
    if (division) current = divisions.indexOf(division) + 1;
    else if (evidence === "numbered") current = depth;
    else if (headKind(title) !== undefined || evidence === "capitals") current = 1;
    else return hasCapitals ? 2 : isOrdered ? current + 1 : 1;
    return current;
  });
  const top = Math.min(...levels.slice(0, 1000));
  return levels.map((level) => Math.max(1, level - top + 1));
}
