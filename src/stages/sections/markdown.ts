import type { Block, Marker } from "./block.ts";
import type { Line } from "./lines.ts";
import { isSuperscriptDigit } from "./typography.ts";

const atx = /^(#{1,6})(?:\s+(.*?))?(?:\s+#+)?$/u;
const LONGEST_HEADING = 500;
const item = /^(?:[-*+]|\d{1,3}[.)])\s+/u;

/** Groups the lines of Markdown into blocks. Headings come with their level; code, tables and quotations are items. */
export function markdownBlocks(
  text: string,
  lines: readonly Line[],
  from: number,
  boilerplate: Uint8Array,
  markers: ReadonlyMap<number, Marker>,
): Block[] {
  const blocks: Block[] = [];
  let fence = "";
  for (let index = from; index < lines.length; index++) {
    const line = lines[index] as Line;
    const current = blocks[blocks.length - 1];
    if (boilerplate[index] === 1 && !(fence === "" && current && isUnderlined(text, current, line))) continue;
    boilerplate[index] = 0;
    const opening = fenceAt(text, line);
    if (fence !== "" && current) {
      extend(current, line, index);
      if (opening === fence) fence = "";
    } else if (opening !== "") {
      fence = opening;
      blocks.push(blockOf(line, index, { isItem: true }));
    } else addLine(text, blocks, line, index, markers.get(index));
  }
  return blocks;
}

function fenceAt(text: string, { start }: Line): string {
  const opening = text.slice(start, start + 3);
  return opening === "```" || opening === "~~~" ? opening : "";
}

function addLine(text: string, blocks: Block[], line: Line, index: number, marker: Marker | undefined): void {
  const current = blocks[blocks.length - 1];
  const own = headingBlock(text, line, index) ?? (marker && blockOf(line, index, { role: "note", marker }));
  if (own) blocks.push(own);
  else if (current && isUnderlined(text, current, line)) setext(text, current, line, index);
  else if (line.indent >= 2 && line.gap > 0 && belongsToNote(blocks)) {
    blocks.push(blockOf(line, index, { role: "continuation" }));
  } else if (!current || line.gap > 0 || current.head || startsOwnBlock(text, line, current)) {
    blocks.push(blockOf(line, index, isItemLine(text, line) ? { isItem: true } : {}));
  } else extend(current, line, index);
}

function isItemLine(text: string, { start }: Line): boolean {
  return item.test(text.slice(start, start + 6)) || ">|<".includes(text.charAt(start));
}

/** True for `===` or `---` right below the words of a setext heading. */
function isUnderlined(text: string, current: Block, line: Line): boolean {
  if (line.gap > 0 || current.head || current.role !== "text" || current.isItem) return false;
  if (current.end - current.start > LONGEST_HEADING) return false;
  return isUnderline(text, line);
}

function blockOf(line: Line, index: number, more: Partial<Block> = {}): Block {
  const { start, end, gap, indent } = line;
  return { start, end, firstLine: index, lastLine: index, gap, indent, role: "text", ...more };
}

function extend(block: Block, line: Line, index: number): void {
  block.end = line.end;
  block.lastLine = index;
}

function belongsToNote(blocks: readonly Block[]): boolean {
  const last = blocks[blocks.length - 1];
  return last?.role === "note" || last?.role === "continuation";
}

function startsOwnBlock(text: string, line: Line, current: Block): boolean {
  const start = text.slice(line.start, line.start + 6);
  if (item.test(start) || isSuperscriptDigit(start.charCodeAt(0))) return true;
  return (start.startsWith(">") || start.startsWith("|")) && !current.isItem;
}

function headingBlock(text: string, line: Line, index: number): Block | undefined {
  if (text.charAt(line.start) !== "#" || line.indent > 3 || line.end - line.start > LONGEST_HEADING)
    return undefined;
  const match = atx.exec(text.slice(line.start, line.end));
  if (!match?.[1]) return undefined;
  return withHead(blockOf(line, index), match[1].length, match[2] ?? "");
}

function withHead(block: Block, level: number, words: string): Block {
  const title = plainWords(words);
  const numbered = /^(\d{1,2}(?:\.\d{1,2})*)[.)]?\s+(?=\S)/u.exec(title);
  block.role = "section";
  block.head = {
    start: block.start,
    end: block.end,
    level,
    number: numbered?.[1] ?? "",
    title: numbered ? title.slice(numbered[0].length) : title,
  };
  return block;
}

/** A heading's words without emphasis, links, identifiers and note calls. */
function plainWords(words: string): string {
  return words
    .replace(/\s*\{#[^}]*\}\s*$/u, "")
    .replace(/\[\^[^\]\s]{1,40}\]/gu, "")
    .replace(/\]\([^)\s]*\)/gu, "]")
    .replace(/[*_`[\]]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

function isUnderline(text: string, { start, end }: Line): boolean {
  return /^(?:={2,}|-{2,})$/u.test(text.slice(start, Math.min(end, start + 200)));
}

function setext(text: string, block: Block, line: Line, index: number): void {
  const words = text.slice(block.start, block.end);
  extend(block, line, index);
  withHead(block, text.charAt(line.start) === "=" ? 1 : 2, words);
}
