import { Shape } from "../../model/annotation.ts";
import { Evidence } from "./evidence.ts";
import { Word } from "./lexicon.ts";
import { type Reading, Zone } from "./reading.ts";
import type { Candidate, Recogniser } from "./recogniser.ts";

const SIGN = /^[$€£¥₽₸₴₹₩₺₦]$/u;

/** `$12 billion`, `US$5m`, `500,000 tenge`, `EUR 3 million`, `5 billion U.S. dollars`. */
export const money: Recogniser = {
  id: "money",
  version: "1",
  labels: ["MONEY"],
  recognise(reading) {
    const found: Candidate[] = [];
    for (let i = 0; i < reading.length; i++) {
      const digit = reading.prose.charCodeAt(reading.start(i));
      if (digit < 0x30 || digit > 0x39 || reading.zones[i] === Zone.Skip) continue;
      const span = amountAt(reading, i);
      if (!span) continue;
      found.push(reading.candidate(span.first, span.last, "MONEY", Evidence.Form, "money"));
      i = span.last - 1;
    }
    return found;
  },
};

function amountAt(reading: Reading, i: number): { first: number; last: number } | undefined {
  let last = i + 1;
  while (last < i + 3 && reading.continues(last) && reading.is(last, Word.Scale)) last++;
  const first = currencyBefore(reading, i);
  if (first < i) return { first, last };
  const after = currencyAfter(reading, last);
  return after > last ? { first: i, last: after } : undefined;
}

/** Where the currency before an amount begins: its sign, and the country joined to that (`US$`). */
function currencyBefore(reading: Reading, i: number): number {
  if (!reading.continues(i)) return i;
  const term = reading.term(i - 1);
  if (term.length === 1 && SIGN.test(term)) {
    const country = i > 1 && reading.has(i - 1, Shape.Joined) && reading.has(i - 2, Shape.AllCapitals);
    return country ? i - 2 : i - 1;
  }
  return term.length === 3 && reading.is(i - 1, Word.Currency) && reading.has(i - 1, Shape.AllCapitals)
    ? i - 1
    : i;
}

/** Where the currency after an amount ends: `dollars`, `U.S. dollars`, `Russian rubles`, `€`. */
function currencyAfter(reading: Reading, at: number): number {
  if (!reading.continues(at)) return at;
  if (SIGN.test(reading.term(at))) return at + 1;
  const nation = reading.isCapital(at) && !reading.is(at, Word.Currency) && reading.continues(at + 1) ? 1 : 0;
  const noun = at + nation;
  if (!reading.is(noun, Word.Currency)) return at;
  return /^(?:won|real|mark|pound|cent|sum|som|rand)$/u.test(reading.term(noun)) ? at : noun + 1;
}
