import { codeUnits } from "../../model/code-units.ts";
import type { Issue } from "../../model/issue.ts";
import type { Blanks } from "./blanks.ts";
import { linkAt, mayBeInLink } from "./links.ts";

const Kind = { Plain: 0, Control: 1, Surrogate: 2, Mark: 3 } as const;

/** Longer runs of punctuation are rules, leaders or noise. */
const LONGEST_RUN = 8;

const kinds = new Uint8Array(0x10000);
for (let unit = 0; unit < 0x20; unit++) if (unit < 0x09 || unit > 0x0d) kinds[unit] = Kind.Control;
for (const unit of [0x7f, 0xfeff, 0xfffe, 0xffff]) kinds[unit] = Kind.Control;
for (let unit = 0x80; unit < 0xa0; unit++) if (unit !== 0x85) kinds[unit] = Kind.Control;
for (let unit = 0xd800; unit < 0xe000; unit++) kinds[unit] = Kind.Surrogate;
for (const mark of "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~…·•—–―─═") kinds[mark.charCodeAt(0)] = Kind.Mark;

class Finding {
  count = 0;
  start = -1;
  end = -1;

  add(start: number, end: number, isOdd = true): void {
    if (!isOdd || this.count++ > 0) return;
    this.start = start;
    this.end = end;
  }

  issue(code: Issue["code"], what: string): Issue[] {
    if (this.count === 0) return [];
    return [{ code, message: `${this.count} ${what} left out`, place: { start: this.start, end: this.end } }];
  }
}

/**
 * Web and e-mail addresses, control characters, halves of characters, and long runs of punctuation, in one pass; an
 * issue for each sort of character that occurs. In Markdown rules, underlines and borders are markup and no issue.
 */
export function blankCharacters(text: string, blanks: Blanks, isMarkdown: boolean): Issue[] {
  const found: Findings = { controls: new Finding(), surrogates: new Finding(), runs: new Finding() };
  const units = codeUnits(text);
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] as number;
    if (kinds[unit] === Kind.Plain || isLoneMark(units, i)) continue;
    const span = mayBeInLink(unit) ? linkAt(text, i, unit) : undefined;
    if (span) blanks.add(span.start, span.end);
    i = (span?.end ?? endOfOddity(text, i, kinds[unit], blanks, found, isMarkdown)) - 1;
  }
  return [
    ...found.controls.issue("CONTROL_CHARACTERS", "control characters"),
    ...found.surrogates.issue("LONE_SURROGATES", "halves of characters (lone surrogates)"),
    ...found.runs.issue("PUNCTUATION_RUN", "runs of punctuation"),
  ];
}

/** A mark that starts neither a run of marks nor, perhaps, a link: most are. */
function isLoneMark(units: Uint16Array, i: number): boolean {
  const unit = units[i] as number;
  if (kinds[unit] !== Kind.Mark || mayBeInLink(unit)) return false;
  const next = units[i + 1] as number;
  return kinds[next] !== Kind.Mark && (next !== 0x20 || kinds[units[i + 2] as number] !== Kind.Mark);
}

interface Findings {
  readonly controls: Finding;
  readonly surrogates: Finding;
  readonly runs: Finding;
}

/** Blanks what starts at `start` if it is noise; returns where it ends. */
function endOfOddity(
  text: string,
  start: number,
  kind: number | undefined,
  blanks: Blanks,
  { controls, surrogates, runs }: Findings,
  isMarkdown: boolean,
): number {
  if (kind === Kind.Mark) {
    const end = endOfRun(text, start);
    if (end - start <= LONGEST_RUN) return end;
    blanks.add(start, end);
    runs.add(start, end, !isMarkdown || !isRule(text, start, end));
    return end;
  }
  if (kind === Kind.Surrogate && isPair(text, start)) return start + 2;
  blanks.add(start, start + 1);
  (kind === Kind.Control ? controls : surrogates).add(start, start + 1);
  return start + 1;
}

function isRule(text: string, start: number, end: number): boolean {
  return /^[-=|:*_#~`\s]+$/u.test(text.slice(start, end));
}

/** The end of a run of marks; single spaces between marks belong to it (`. . . .`). */
function endOfRun(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length) {
    if (kinds[text.charCodeAt(end)] === Kind.Mark) end++;
    else if (text.charCodeAt(end) === 0x20 && kinds[text.charCodeAt(end + 1)] === Kind.Mark) end += 2;
    else break;
  }
  return end;
}

function isPair(text: string, i: number): boolean {
  const first = text.charCodeAt(i);
  const second = text.charCodeAt(i + 1);
  return first < 0xdc00 && second >= 0xdc00 && second <= 0xdfff;
}
