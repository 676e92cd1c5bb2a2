import type { Line } from "./lines.ts";

const navigation = new Set(
  `previous next prev post posts article articles page pages home share tweet print printer friendly email e mail
  comments comment reply leave a no back to top read more related subscribe newsletter sign up in out log login
  register menu search skip content main navigation facebook twitter linkedin whatsapp telegram reddit pinterest
  instagram youtube rss feed download pdf cite this save follow us on the of older newer contact about privacy
  policy terms use and cookie cookies advertisement all rights reserved copyright view show full issue toggle close
  accept copy link story stories loading continue reading click here`.split(/\s+/u),
);
/** Words that only navigation is made of: one of them must be there. */
const certain = new Set(
  `previous next prev share tweet print home menu subscribe newsletter login register facebook twitter linkedin
  whatsapp telegram reddit pinterest instagram rss cookie cookies advertisement download skip toggle reserved
  comments comment reply older newer loading top related`.split(/\s+/u),
);
const publication =
  /^(?:©|\(c\) ?\d{4}|copyright\b|all rights reserved|downloaded (?:from|by)|this article was downloaded|to cite this article|cite this article|issn\b|e-?issn\b|(?:received|accepted|revised):? (?=\d|(?:in|on) |\p{L}+ \d)|published(?: online)?:? (?:on )?(?:\d|\p{Lu})|first published|article history|available online|(?:open access|original article|original paper|research article|review article|special issue|peer[- ]reviewed)$)/iu;
const pointer =
  /^(?:read more|related(?: articles?| stories)?|see also|tags?|filed under|topics?|posted in|share this(?: post| article)?)\s*:/iu;
const journal = /\bvol(?:ume|\.)?\s*\d+\b.{0,40}(?:\b(?:no|nr|issue|number|pp?)\b|\(\d{4}\)|\b\d{4}\b)/iu;
/** `Journal of Andean Studies 14 (2019), 33–51`, `International Affairs 94:1 (2018) 121–140`. */
const pagesOfVolume =
  /\p{L} \d{1,4}(?: ?[(:./] ?\d{1,3}\)?)?,? \(?(?:19|20)\d{2}\)?[,:;]? (?:pp?\. ?)?\d+ ?[-–] ?\d+\.?$/u;

/** `Briefing Paper No. 12`, `Number 08123, 4 March 2021`: the series that a paper is of. */
const series =
  /^(?:(?:working|discussion|policy|briefing|research|occasional|conference|background) (?:papers?|briefs?|reports?|notes?)(?: series)?(?:,? (?:no\.?|number|nr\.?|#)? ?[\d/-]+)?|(?:number|no\.|issue) \d+(?:[,:|] .{4,30})?)$/iu;

/** Lines at either end of a text that may be a site's navigation or a publisher's imprint. */
const FRINGE = 14;

/** Marks menus, links to other pages and imprints at both ends of a text. */
export function markNavigation(text: string, lines: readonly Line[], found: Uint8Array): void {
  markFringe(text, lines, found);
  markMenus(text, lines, found);
}

/** Menus: so many short lines under each other, two of them certainly navigation. */
function markMenus(text: string, lines: readonly Line[], found: Uint8Array): void {
  for (let i = 0; i < lines.length; ) {
    if (found[i] !== 1) {
      i++;
      continue;
    }
    let from = i;
    let to = i;
    while (from > 0 && (lines[from] as Line).gap === 0 && isMenuLine(text, lines[from - 1])) from--;
    while (lines[to + 1]?.gap === 0 && isMenuLine(text, lines[to + 1])) to++;
    let certainly = 0;
    for (let k = from; k <= to; k++) certainly += found[k] as number;
    if (certainly >= 2) found.fill(1, from, to + 1);
    i = to + 1;
  }
}

function isMenuLine(text: string, line: Line | undefined): boolean {
  if (!line || line.end - line.start > 30) return false;
  const words = text.slice(line.start, line.end);
  return !/[.,;:!?]$/u.test(words) && words.split(/\s+/u).length <= 3;
}

function markFringe(text: string, lines: readonly Line[], found: Uint8Array): void {
  for (let i = 0; i < lines.length; i++) {
    if (i === FRINGE && lines.length > 2 * FRINGE) i = lines.length - FRINGE;
    const { start, end } = lines[i] as Line;
    if (end - start > 300) continue;
    const line = text.slice(start, end);
    const isPointer = pointer.test(line) && line.length < 150;
    const isImprint =
      publication.test(line) || (i < 10 && ((isAlone(lines, i) && isJournal(line)) || series.test(line)));
    if (isNavigation(line) || isImprint || isPointer) found[i] = 1;
  }
}

/** Between blank lines, or first of all. */
function isAlone(lines: readonly Line[], index: number): boolean {
  return index === 0 || ((lines[index] as Line).gap > 0 && lines[index + 1]?.gap !== 0);
}

function isJournal(line: string): boolean {
  if (line.length >= 150 || /^\W*\d|[“"]/u.test(line)) return false;
  return journal.test(line) || pagesOfVolume.test(line);
}

function isNavigation(line: string): boolean {
  if (line.length > 120) return false;
  const words = line.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length === 0 || words.length > 12) return false;
  return words.every((word) => navigation.has(word)) && words.some((word) => certain.has(word));
}
