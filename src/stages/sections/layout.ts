import type { Line } from "./lines.ts";
import { isTerminated, startsSmall } from "./typography.ts";

/** How a text shows its paragraphs; found out once per document. */
export interface Layout {
  /** Lines were broken at a column: a line break alone ends nothing. */
  readonly wrapped: boolean;
  /** Where wrapped, the column: nearly all lines are at most so long. */
  readonly width: number;
  /** Blank lines stand between paragraphs; without them indentation or a short line ends one. */
  readonly spaced: boolean;
  /** Paragraphs may hold several unwrapped lines, one sentence each. */
  readonly sentencePerLine: boolean;
  /** Of most lines. */
  readonly indent: number;
}

/** Lines longer than this were not broken at a column. */
const WIDEST_COLUMN = 250;

export function findLayout(text: string, lines: readonly Line[]): Layout {
  const lengths: number[] = [];
  for (let i = 1; i < lines.length; i++) {
    const before = lines[i - 1] as Line;
    if ((lines[i] as Line).gap === 0) lengths.push(before.end - before.start);
  }
  const pairs = lengths.length;
  const gaps = Math.max(0, lines.length - 1 - pairs);
  const width = percentile(lengths, 0.9);
  const wrapped = width <= WIDEST_COLUMN && isWrapped(text, lines, width);
  return {
    wrapped,
    width: wrapped ? width : 0,
    spaced: wrapped ? lines.length / (gaps + 1) < 25 : gaps * 2 > pairs,
    sentencePerLine:
      !wrapped && gaps >= 2 && pairs > gaps && pairs < 10 * gaps && holdOneSentence(text, lines),
    indent: wrapped ? commonIndent(lines) : 0,
  };
}

/** True where most lines that fill the column break off within a sentence. */
function isWrapped(text: string, lines: readonly Line[], width: number): boolean {
  let full = 0;
  let continued = 0;
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i] as Line;
    const before = lines[i - 1] as Line;
    if (line.gap > 0 || before.end - before.start < 0.7 * width) continue;
    full++;
    if (startsSmall(text, line.start) && !isTerminated(text, before.start, before.end)) continued++;
  }
  return continued >= 2 && continued >= 0.4 * full;
}

function percentile(numbers: readonly number[], share: number): number {
  const sorted = Uint32Array.from(numbers).sort();
  return sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
}

/** True where few lines have a sentence end within. */
function holdOneSentence(text: string, lines: readonly Line[]): boolean {
  const several = lines.filter(({ start, end }) => /[.!?][”"’]?\s+\p{Lu}/u.test(text.slice(start, end)));
  return several.length * 4 < lines.length;
}

function commonIndent(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const { indent } of lines) counts.set(indent, (counts.get(indent) ?? 0) + 1);
  let best = 0;
  for (const [indent, count] of counts) {
    const most = counts.get(best) ?? 0;
    if (count > most || (count === most && indent < best)) best = indent;
  }
  return best;
}
