import type { Block } from "./block.ts";
import type { Line } from "./lines.ts";
import { isTerminated, startsSmall } from "./typography.ts";

const entry =
  /^(?:\[\d{1,3}\]|\d{1,3}\.\s|[—–-]{2,}|\p{Lu}[\p{L}’' -]{1,40},\s+\p{Lu}|\p{Lu}[\p{L}’' -]{1,60}\.?\s\((?:\d{4}|n\.d)|\p{Lu}[\p{L}’' ,.&-]{1,100}\s\(?(?:1[5-9]|20)\d\d[a-z]?\)?[.:,])/u;

/** Cuts blocks of wrapped lines in lists of references into entries: by hanging indents, or by how entries start. */
export function splitReferences(text: string, blocks: readonly Block[], lines: readonly Line[]): Block[] {
  let inReferences = false;
  const split: Block[] = [];
  for (const block of blocks) {
    if (block.head) inReferences = block.role === "references";
    const isWrapped = inReferences && block.role === "text" && block.lastLine > block.firstLine;
    if (isWrapped) for (const entry of entriesOf(text, block, lines)) split.push(entry);
    else split.push(block);
  }
  return split;
}

function entriesOf(text: string, block: Block, lines: readonly Line[]): Block[] {
  const own = lines.slice(block.firstLine, block.lastLine + 1);
  const least = Math.min(...own.slice(0, 500).map(({ indent }) => indent));
  const isHanging = own[0]?.indent === least && own.some(({ indent }) => indent > least);
  const entries: Block[] = [];
  own.forEach((line, i) => {
    const before = own[i - 1];
    const starts = !before || (isHanging ? line.indent === least : startsEntry(text, before, line));
    const index = block.firstLine + i;
    if (starts)
      entries.push({ ...block, start: line.start, end: line.end, firstLine: index, lastLine: index });
    const current = entries[entries.length - 1] as Block;
    current.end = line.end;
    current.lastLine = index;
  });
  return entries;
}

function startsEntry(text: string, before: Line, line: Line): boolean {
  if (startsSmall(text, line.start) || !isTerminated(text, before.start, before.end)) return false;
  return entry.test(text.slice(line.start, Math.min(line.end, line.start + 130)));
}
