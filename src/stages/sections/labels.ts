import type { Block } from "./block.ts";
import { textOf } from "./block.ts";
import type { FrontDraft } from "./front-draft.ts";
import { headKind } from "./words.ts";

/** Keywords stand no later. */
const LAST_BLOCK = 50;
const label =
  /^[*_]*(abstract|summary|annotation|key ?words|key terms|index terms)[*_]*\s*(?:[:.]|\s[—–-]|[—–])[*_]*\s*(?=\S)/iu;

export function startsWithLabel(words: string): boolean {
  return label.test(words);
}

/** Abstract: a heading on its own line, or a label before the text. `body` is where the title page ended. */
export function markAbstract(text: string, blocks: readonly Block[], body: number): void {
  const last = Math.min(blocks.length, body + 12);
  for (let i = 0; i < last; i++) {
    const block = blocks[i] as Block;
    if (!mayBeLabelled(block)) continue;
    const words = text.slice(block.start, Math.min(block.end, block.start + 60));
    const kind = headKind(block.head?.title ?? words);
    if (kind === "abstract" || (i <= body && /^summary\W*$/iu.test(words))) {
      openSection(text, block, "abstract", block.end);
      return;
    }
    const inline = label.exec(words);
    if (inline && !/^[*_]*(?:key|index)/iu.test(words) && (i <= body || !/^[*_]*summary/iu.test(words))) {
      openSection(text, block, "abstract", block.start + inline[0].trimEnd().length);
      return;
    }
    if (kind === "section") return;
  }
}

function mayBeLabelled({ role, head }: Block): boolean {
  return role === "text" || (head !== undefined && role === "section");
}

/** Makes a block open a section; its heading or label ends at `end`. */
function openSection(text: string, block: Block, role: "abstract" | "keywords", end: number): void {
  const title = text
    .slice(block.start, end)
    .replace(/[\s:.*_—–-]+$/u, "")
    .replace(/^[*_#\s]+/u, "");
  block.role = role;
  block.head ??= { start: block.start, end, level: 1, number: "", title };
}

const keywordLabel = /^[*_]*(?:key ?words|key terms|index terms)[*_]*\s*[:.—–-][*_]*\s*(?=\S)/iu;

/** Keywords: a label before them, or a heading with the keywords in the next block. */
export function markKeywords(text: string, blocks: readonly Block[], front: FrontDraft): void {
  const last = Math.min(blocks.length, LAST_BLOCK);
  for (let i = 0; i < last; i++) {
    const block = blocks[i] as Block;
    const list = mayBeLabelled(block) ? keywordList(text, block, blocks[i + 1]) : undefined;
    if (list === undefined) continue;
    if (front.keywords.length === 0) front.keywords = splitKeywords(list);
    return;
  }
}

function keywordList(text: string, block: Block, next: Block | undefined): string | undefined {
  const inline = keywordLabel.exec(text.slice(block.start, Math.min(block.end, block.start + 40)));
  if (inline && !block.head) {
    openSection(text, block, "keywords", block.start + inline[0].trimEnd().length);
    return text.slice(block.start + inline[0].length, block.end);
  }
  const title = block.head?.title ?? text.slice(block.start, Math.min(block.end, block.start + 40));
  if (headKind(title) !== "keywords" || next?.role !== "text") return undefined;
  openSection(text, block, "keywords", block.end);
  next.role = "continuation";
  return textOf(text, next);
}

/** Longer lists are none. */
const LONGEST_LIST = 2000;

function splitKeywords(all: string): string[] {
  const list = all.slice(0, LONGEST_LIST);

  const separator = list.includes(";") ? /;/u : /[•·|]/u.test(list) ? /[•·|]/u : /,/u;
  return list
    .split(separator)
    .map((word) => word.replace(/\s+/gu, " ").replace(/^[\s*_]+|[\s.*_]+$/gu, ""))
    .filter((word) => word !== "");
}
