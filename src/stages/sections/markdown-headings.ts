import { type Block, textOf } from "./block.ts";
import type { FrontDraft } from "./front-draft.ts";
import { headKind } from "./words.ts";

/**
 * Tells the title from the other headings of Markdown, gives stock headings their kind, and counts levels from the
 * highest that is left, so that 1 is a top heading.
 */
export function markMarkdownHeadings(text: string, blocks: readonly Block[], front: FrontDraft): void {
  const headed = blocks.filter((block) => block.head !== undefined);
  const first = headed[0];
  if (first && isTitle(text, blocks, first, headed, front)) {
    front.title ??= first.head?.title ?? "";
    first.role = "title";
    delete first.head;
  }
  let top = 6;
  for (const { head } of headed) if (head) top = Math.min(top, head.level);
  let level = 0;
  blocks.forEach((block, i) => {
    if (block.head) {
      block.head.level -= top - 1;
      level = block.head.level;
      const kind = headKind(block.head.title);
      if (kind === "references" || kind === "funding" || kind === "abstract") block.role = kind;
    } else if (blocks[i + 1]?.role === "text" && i > 0 && block.role === "text")
      markBoldLine(text, block, level + 1);
  });
}

/** A short paragraph all in bold is a heading below the one above it. */
function markBoldLine(text: string, block: Block, level: number): void {
  const { start, end } = block;
  if (end - start > LONGEST_BOLD_LINE || block.lastLine > block.firstLine) return;
  const title = /^(\*\*|__)([^*_]+)\1$/u.exec(text.slice(start, end))?.[2] ?? "";
  if (title === "" || /[.,;:]$/u.test(title)) return;
  block.role = "section";
  block.head = { start, end, level, number: "", title };
}

const LONGEST_BOLD_LINE = 120;

function isTitle(
  text: string,
  blocks: readonly Block[],
  first: Block,
  headed: readonly Block[],
  front: FrontDraft,
): boolean {
  if (blocks[0] !== first || !first.head || first.head.title === "" || headKind(first.head.title))
    return false;
  if (front.title !== undefined) return front.title.toLowerCase() === first.head.title.toLowerCase();
  const { level } = first.head;
  const isAlone = headed.every((block) => block === first || (block.head?.level ?? 0) > level);
  if (isAlone) return true;
  const next = blocks[1];
  return next !== undefined && (next.head !== undefined || textOf(text, next).length < 200);
}
