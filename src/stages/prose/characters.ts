import type { Issue } from "../../model/issue.ts";
import type { Blanks } from "./blanks.ts";

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
 * Control characters, halves of characters, and long runs of punctuation; an issue for each sort that occurs. In
 * Markdown rules, underlines and borders are markup and no issue.
 */
export function blankCharacters(text: string, blanks: Blanks, isMarkdown: boolean): Issue[] {
  const controls = new Finding();
  const surrogates = new Finding();
  const runs = new Finding();
  for (let i = 0; i < text.length; i++) {
    const kind = kinds[text.charCodeAt(i)];
    if (kind === Kind.Plain) continue;
    const end = endOfOddity(text, i, kind);
    if (isNoise(kind, end - i)) {
      blanks.add(i, end);
      if (kind === Kind.Mark) runs.add(i, end, !isMarkdown || !isRule(text, i, end));
      else (kind === Kind.Control ? controls : surrogates).add(i, end);
    }
    i = end - 1;
  }
  return [
    ...controls.issue("CONTROL_CHARACTERS", "control characters"),
    ...surrogates.issue("LONE_SURROGATES", "halves of characters (lone surrogates)"),
    ...runs.issue("PUNCTUATION_RUN", "runs of punctuation"),
  ];
}

function endOfOddity(text: string, start: number, kind: number | undefined): number {
  if (kind === Kind.Mark) return endOfRun(text, start);
  return kind === Kind.Surrogate && isPair(text, start) ? start + 2 : start + 1;
}

/** A pair of surrogates is a character, and a short run of marks is punctuation. */
function isNoise(kind: number | undefined, length: number): boolean {
  if (kind === Kind.Mark) return length > LONGEST_RUN;
  return kind === Kind.Control || length === 1;
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
