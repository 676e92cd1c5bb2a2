import { type Quotation, quotationsIn } from "../quotations.ts";
import { type Reading, Zone } from "../reading.ts";

/** One citation: a range of tokens within a note or an entry of a list of references. */
export interface Item {
  readonly first: number;
  readonly last: number;
  /** An entry of a list of references, where the first author may be inverted (`Buzan, Barry`). */
  readonly listed: boolean;
  readonly quotations: readonly Quotation[];
}

/** Words that lead a citation in: `See`, `See also`, `Cf.`, `Quoted in`. */
const LEAD =
  /^(?:see|also|cf|e\.g\.|eg|for|example|instance|quoted|cited|compare|more|generally|and|but|contra|in|particular|especially|inter|alia|on|this|from|as|source|sources|voir|vgl|siehe|sm|accord)$/u;

/** The citations of a document, in order. */
export function itemsOf(reading: Reading): Item[] {
  const items: Item[] = [];
  for (const { start, end, section } of reading.paragraphs) {
    const kind = reading.sections[section]?.kind;
    if (kind !== "note" && kind !== "references") continue;
    const first = reading.tokenFrom(start);
    const last = reading.tokenFrom(end);
    if (first < last && reading.zones[first] === Zone.Reference) {
      items.push(...itemsIn(reading, first, last, kind === "references"));
    }
  }
  return items;
}

/** Cuts a note at the semicolons between its citations, outside quotation marks and brackets. */
function itemsIn(reading: Reading, first: number, last: number, listed: boolean): Item[] {
  const quotations = quotationsIn(reading, first, last);
  const items: Item[] = [];
  const add = (from: number, to: number): void => {
    const start = afterLead(reading, from, to);
    const inside = quotations.filter(({ open, close }) => open >= start && close < to);
    if (start < to) items.push({ first: start, last: to, listed, quotations: inside });
  };
  let from = first;
  let depth = 0;
  for (let i = first, q = 0; i < last; i++) {
    const quotation = quotations[q];
    if (quotation && i === quotation.open) {
      i = quotation.close;
      q++;
      continue;
    }
    const term = reading.term(i);
    if (term === "(" || term === "[") depth++;
    else if (term === ")" || term === "]") depth = Math.max(0, depth - 1);
    else if (!listed && depth === 0 && (term === ";" || isNewCitation(reading, i))) {
      add(from, i);
      from = i + 1;
    }
  }
  add(from, last);
  return items;
}

/** A full stop before `See`, `On this`, `For a discussion`: the next sentence cites again. */
function isNewCitation(reading: Reading, i: number): boolean {
  return (
    reading.term(i) === "." &&
    /^(?:see|cf|on|for|compare|also)$/u.test(reading.term(i + 1)) &&
    reading.isCapital(i + 1)
  );
}

/** Skips the note's number and words such as `See also:`. */
function afterLead(reading: Reading, from: number, to: number): number {
  let i = from;
  while (i < to && (isLead(reading, i) || isMark(reading, i) || (i - from < 2 && isNoteNumber(reading, i))))
    i++;
  return i;
}

/** The note's own number, at its start. */
function isNoteNumber(reading: Reading, i: number): boolean {
  return /^\d{1,3}$/u.test(reading.term(i));
}

function isLead(reading: Reading, i: number): boolean {
  const term = reading.term(i);
  return LEAD.test(term) && !(reading.isCapital(i) && reading.isCapital(i + 1) && term !== "see");
}

function isMark(reading: Reading, i: number): boolean {
  return /^[[\](){}.,:;^*_\u2022-]+$/u.test(reading.term(i));
}

/** The quotation of an item that opens at a token. */
export function quotationAt(item: Item, i: number): Quotation | undefined {
  return item.quotations.find(({ open }) => open === i);
}
