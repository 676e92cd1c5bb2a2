import type { Span } from "../../model/span.ts";

const FULL_STOP = 0x2e;
const COLON = 0x3a;
const AT = 0x40;

/** Marks that every link has near its start: to look for links is to look at these. */
export function mayBeInLink(unit: number): boolean {
  return unit === FULL_STOP || unit === COLON || unit === AT;
}

/**
 * The web address, DOI or e-mail address of which the mark at `at` is the first: the full stop of `www.` and
 * `10.1000/…`, the colon of `https:` (also where the slashes were lost: `https:rus.azattyq-ruhy.kz/…`), the `@`.
 */
export function linkAt(text: string, at: number, unit: number): Span | undefined {
  if (unit === AT) return addressAt(text, at);
  const before = text.charAt(at - 1);
  if (unit === COLON) {
    if (before === "p" || before === "s" || before === "P" || before === "S") return schemeAt(text, at);
    return before === "i" || before === "I" ? doiLabelAt(text, at) : undefined;
  }
  if (before === "w" || before === "W") return startingWith(text, at, "www");
  if (before === "0") return registrantAt(text, at);
  return before === "i" && text.startsWith("org/", at + 1) ? startingWith(text, at, "doi") : undefined;
}

function schemeAt(text: string, colon: number): Span | undefined {
  const scheme = /(?:https?|ftp)$/iu.exec(text.slice(Math.max(0, colon - 5), colon))?.[0];
  if (scheme === undefined || isWordUnit(text.charCodeAt(colon - scheme.length - 1))) return undefined;
  let i = colon + 1;
  while (text.charAt(i) === "/") i++;
  return isLinkUnit(text.charCodeAt(i)) ? link(text, colon - scheme.length, i) : undefined;
}

function doiLabelAt(text: string, colon: number): Span | undefined {
  if (!/^doi$/iu.test(text.slice(colon - 3, colon))) return undefined;
  const from = text.charAt(colon + 1) === " " ? colon + 2 : colon + 1;
  return /^(?:10\.|http)/u.test(text.slice(from, from + 4)) ? link(text, colon - 3, from) : undefined;
}

function startingWith(text: string, at: number, word: string): Span | undefined {
  const start = at - word.length;
  if (text.slice(start, at).toLowerCase() !== word || isWordUnit(text.charCodeAt(start - 1)))
    return undefined;
  return isWordUnit(text.charCodeAt(at + 1)) ? link(text, start, at + 1) : undefined;
}

function registrantAt(text: string, at: number): Span | undefined {
  if (text.charAt(at - 2) !== "1" || isWordUnit(text.charCodeAt(at - 3))) return undefined;
  return /^\d{4,9}\/\S/u.test(text.slice(at + 1, at + 12)) ? link(text, at - 2, at + 1) : undefined;
}

/** Marks at the end of a link belong to the sentence; a bracket to the link in which it was opened. */
function link(text: string, start: number, from: number): Span | undefined {
  let end = from;
  while (end < text.length && isLinkUnit(text.charCodeAt(end))) end++;
  while (end > from && ".,;:!?'’)".includes(text.charAt(end - 1))) {
    if (text.charAt(end - 1) === ")" && isBalanced(text.slice(start, Math.min(end, start + 2000)))) break;
    end--;
  }
  return end > from ? { start, end } : undefined;
}

function isBalanced(words: string): boolean {
  return words.split("(").length >= words.split(")").length;
}

function isLinkUnit(unit: number): boolean {
  if (unit <= 0x20 || Number.isNaN(unit)) return false;
  if (unit < 0x80) return !notInLinks.has(unit);
  if (unit < 0xc0) return unit !== 0xa0 && unit !== 0x85 && unit !== 0xab && unit !== 0xbb;
  return unit < 0x2000 || unit > 0x206f ? unit !== 0x3000 : unit === 0x2013 || unit === 0x2019;
}

const notInLinks = new Set(Array.from(`<>[]{}"|\\^\``, (mark) => mark.charCodeAt(0)));

function isWordUnit(unit: number): boolean {
  if (unit >= 0x30 && unit <= 0x39) return true;
  const lower = unit | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (unit >= 0xc0 && !(unit >= 0x2000 && unit <= 0x206f));
}

/** Longer parts are no e-mail address. */
const LONGEST_PART = 64;

function addressAt(text: string, at: number): Span | undefined {
  let start = at;
  while (start > 0 && at - start < LONGEST_PART && /[\w.+-]/u.test(text.charAt(start - 1))) start--;
  let end = at + 1;
  while (end < text.length && end - at < LONGEST_PART && /[\w.-]/u.test(text.charAt(end))) end++;
  while (end > at && text.charAt(end - 1) === ".") end--;
  return start < at && text.slice(at, end).includes(".") ? { start, end } : undefined;
}
