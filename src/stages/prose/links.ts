import type { Blanks } from "./blanks.ts";

/** What links start with; the colon alone where the slashes were lost (`https:rus.azattyq-ruhy.kz/…`). */
const starts = ["http", "www.", "doi.org/", "doi:", "DOI:", "ftp:", "10."];

/** Web addresses, DOIs and e-mail addresses. */
export function blankLinks(text: string, blanks: Blanks): void {
  for (const start of starts) {
    for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
      const end = isWordUnit(text.charCodeAt(at - 1)) ? -1 : endOfLink(text, at, start);
      if (end < 0) continue;
      blanks.add(at, end);
      at = end - 1;
    }
  }
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) blankAddress(text, at, blanks);
}

function endOfLink(text: string, at: number, start: string): number {
  const head = text.slice(at, at + 12);
  if (start === "http" && !/^https?:\/{0,2}[^\s/]/u.test(head)) return -1;
  if (start === "10." && !/^10\.\d{4,9}(?:\/|$|\d)/u.test(head)) return -1;
  if (start.toLowerCase() === "doi:" && !/^doi:\s?(?:10\.|http)/iu.test(head)) return -1;
  const skip = /^doi:\s/iu.test(head) ? 5 : 0;
  let end = at + skip;
  while (end < text.length && isLinkUnit(text.charCodeAt(end))) end++;
  while (end > at && ".,;:!?'’)".includes(text.charAt(end - 1)) && !closes(text, at, end)) end--;
  if (start === "10." && !text.slice(at, Math.min(end, at + 20)).includes("/")) return -1;
  return end > at + start.length ? end : -1;
}

/** A bracket at the end belongs to the link where it was opened in it. */
function closes(text: string, at: number, end: number): boolean {
  return text.charAt(end - 1) === ")" && text.slice(at, Math.min(end, at + 2000)).includes("(");
}

function isLinkUnit(unit: number): boolean {
  if (unit <= 0x20 || unit === 0xa0 || unit === 0x85) return false;
  if (unit < 0x80) return !`<>[]{}"|\\^\``.includes(String.fromCharCode(unit));
  return (
    unit !== 0x201c &&
    unit !== 0x201d &&
    unit !== 0xab &&
    unit !== 0xbb &&
    !(unit >= 0x2000 && unit <= 0x200b) &&
    unit !== 0x3000
  );
}

function isWordUnit(unit: number): boolean {
  return (
    (unit >= 0x30 && unit <= 0x39) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x61 && unit <= 0x7a) ||
    unit > 0xbf
  );
}

/** Longer parts are no e-mail address. */
const LONGEST_PART = 64;

function blankAddress(text: string, at: number, blanks: Blanks): void {
  let start = at;
  while (start > 0 && at - start < LONGEST_PART && /[\w.+-]/u.test(text.charAt(start - 1))) start--;
  let end = at + 1;
  while (end < text.length && end - at < LONGEST_PART && /[\w.-]/u.test(text.charAt(end))) end++;
  while (end > at && text.charAt(end - 1) === ".") end--;
  if (start < at && text.slice(at, end).includes(".")) blanks.add(start, end);
}
