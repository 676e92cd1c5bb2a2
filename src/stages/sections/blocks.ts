import type { Block, Marker } from "./block.ts";
import type { Layout } from "./layout.ts";
import { isSpace, type Line } from "./lines.ts";
import { authorNames } from "./names.ts";
import { isDoiLine } from "./people.ts";
import { caseOf, isDigit, isSuperscriptDigit, isTerminated, lastMark, startsSmall } from "./typography.ts";
import { endsIncomplete, endsOpen, headKind } from "./words.ts";

interface Page {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly layout: Layout;
  readonly markers: ReadonlyMap<number, Marker>;
}

/** A line so much shorter than the column that the next word would have fitted was ended on purpose. */
const SHORT_IF_SPACED = 0.7;
const SHORT = 0.85;

/** Groups the lines of plain text into blocks; lines of boilerplate are left out, and may lie inside a block. */
export function plainBlocks(page: Page, boilerplate: Uint8Array): Block[] {
  const blocks: Block[] = [];
  let previous = -1;
  let gap = 0;
  for (let index = 0; index < page.lines.length; index++) {
    const line = page.lines[index] as Line;
    gap += line.gap;
    if (boilerplate[index] === 1) continue;
    const current = blocks[blocks.length - 1];
    const marker = page.markers.get(index);
    if (current && !marker && continues(page, previous, index, gap)) {
      current.end = line.end;
      current.lastLine = index;
    } else blocks.push(blockAt(page, index, gap));
    previous = index;
    gap = 0;
  }
  return blocks;
}

function blockAt({ text, lines, markers }: Page, index: number, gap: number): Block {
  const { start, end, indent } = lines[index] as Line;
  const marker = markers.get(index);
  const role = marker ? "note" : "text";
  const block: Block = { start, end, firstLine: index, lastLine: index, gap, indent, role };
  if (marker) block.marker = marker;
  if (isListItem(text, start)) block.isItem = true;
  return block;
}

const listItem = /^(?:[•‣▪●◦·*–—-]\s|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})\)\s)/u;

function isListItem(text: string, start: number): boolean {
  const first = text.charCodeAt(start);
  return (first < 0x41 || first > 0x5a) && listItem.test(text.slice(start, start + 8));
}

/** True where a line goes on with the paragraph of the line before it. */
function continues(page: Page, previous: number, index: number, gap: number): boolean {
  const { text, layout } = page;
  const before = page.lines[previous] as Line;
  const line = page.lines[index] as Line;
  const isOpen = !isTerminated(text, before.start, before.end);
  if (isSuperscriptDigit(text.charCodeAt(line.start))) return false;
  if (index > previous + 1 || line.newPage) {
    return isOpen && goesOnOverPage(page, before, line);
  }
  if (gap > 0) return isOpen && isBroken(text, before, line, gap);
  if (isStockHead(text, before) || isStockHead(text, line)) return false;
  if (index < TITLE_LINES && (isTitleLine(page, previous) || isTitleLine(page, index))) return false;
  if (!layout.wrapped) return isOpen ? goesOnInLine(text, before, line) : layout.sentencePerLine;
  return continuesWrapped(page, previous, index, isOpen);
}

function isStockHead(text: string, { start, end }: Line): boolean {
  return end - start < 40 && headKind(text.slice(start, end)) !== undefined;
}

/** Lines at the start of a text among which its authors may stand. */
const TITLE_LINES = 8;

/** A line of authors or a DOI: nothing goes on before or behind it. */
function isTitleLine({ text, lines }: Page, index: number): boolean {
  const { start, end } = lines[index] as Line;
  if (end - start > 120) return false;
  const words = text.slice(start, end);
  return isDoiLine(words) || authorNames(words) !== undefined;
}

/** Shorter lines before a blank line are headings or items, not paragraphs that a page break cut. */
const LONG_LINE = 45;
/** More blank lines part what is before and after them for good. */
const MOST_BLANK_LINES = 4;

/** A sentence goes on after a blank line where a page ended. */
function isBroken(text: string, before: Line, line: Line, gap: number): boolean {
  if (gap > MOST_BLANK_LINES || before.end - before.start < LONG_LINE || !startsSmall(text, line.start))
    return false;
  const last = text.charAt(before.end - 1);
  return /[\p{L}\p{N},-]/u.test(last) && !isListItem(text, line.start);
}

function continuesWrapped(page: Page, previous: number, index: number, isOpen: boolean): boolean {
  const { text, lines, layout } = page;
  const before = lines[previous] as Line;
  const line = lines[index] as Line;
  if (startsItem(text, before, line)) return false;
  if (startsSmall(text, line.start) || endsInHyphen(text, before.end)) return true;
  if (isOpen && endsOpen(text.slice(Math.max(before.start, before.end - 24), before.end))) return true;
  if (!isOpen && line.indent > before.indent && line.indent > layout.indent) return false;
  if (!layout.spaced && isHeadingBreak(page, previous, index, isOpen)) return false;
  const limit = (layout.spaced ? SHORT_IF_SPACED : SHORT) * layout.width;
  return before.end - before.start + 1 + firstWord(text, line) > limit;
}

/** Over a page header a sentence goes on in small letters; where lines are wrapped, also after a full line. */
function goesOnOverPage({ text, layout }: Page, before: Line, line: Line): boolean {
  if (startsSmall(text, line.start) || endsInHyphen(text, before.end)) return true;
  if (isListItem(text, line.start)) return false;
  if (!layout.wrapped) return before.end - before.start > LONG_PARAGRAPH;
  return text.charAt(before.end - 1) === "," || before.end - before.start > FULL_LINE * layout.width;
}

const FULL_LINE = 0.8;
/** An unwrapped line so long is no heading. */
const LONG_PARAGRAPH = 150;

/** A line break within a sentence, in a text that does not wrap its lines. */
function goesOnInLine(text: string, before: Line, line: Line): boolean {
  if (startsSmall(text, line.start)) return true;
  return endsIncomplete(text.slice(Math.max(before.start, before.end - 24), before.end));
}

function endsInHyphen(text: string, end: number): boolean {
  const unit = text.charCodeAt(end - 1);
  return unit === 0x2d || unit === 0xad || unit === 0x2010;
}

function startsItem(text: string, before: Line, line: Line): boolean {
  if (!isListItem(text, line.start)) return false;
  const mark = lastMark(text, before.start, before.end);
  return ".!?…:;".includes(String.fromCharCode(mark)) || "•‣▪●◦".includes(text.charAt(line.start));
}

/** Before a heading that follows a sentence's end, and behind one. */
function isHeadingBreak(
  { text, lines, layout }: Page,
  previous: number,
  index: number,
  isOpen: boolean,
): boolean {
  if (!isOpen) return isHeadingLine(text, lines[index] as Line, layout);
  const above = lines[previous - 1];
  if (above && !isTerminated(text, above.start, above.end)) return false;
  return isHeadingLine(text, lines[previous] as Line, layout);
}

/** A heading among wrapped lines without blank ones: numbered, in capitals, or in title case. */
function isHeadingLine(text: string, { start, end }: Line, layout: Layout): boolean {
  if (isTerminated(text, start, end) || startsSmall(text, start)) return false;
  const words = text.slice(start, end);
  if (isDigit(text.charCodeAt(start))) return end - start <= 0.7 * layout.width;
  const letters = caseOf(words);
  return (
    letters === "capitals" ||
    (letters === "title" && /\s\S+\s/u.test(words) && !/[,;:–—-]$/u.test(words) && !endsIncomplete(words))
  );
}

function firstWord(text: string, { start, end }: Line): number {
  let i = start;
  while (i < end && !isSpace(text.charCodeAt(i))) i++;
  return i - start;
}
