import { Shape } from "../../../model/annotation.ts";
import { Evidence } from "../evidence.ts";
import { Word } from "../lexicon.ts";
import { type Reading, Zone } from "../reading.ts";
import type { Candidate } from "../recogniser.ts";
import type { Automaton, Ending } from "./automaton.ts";
import type { Hit } from "./hit.ts";

/** Finds the longest name at each word and notes it in `reading.hits`, for the other rules to consult. */
export function findHits(reading: Reading, automaton: Automaton): Hit[] {
  const symbols = automaton.symbols(reading.tokens.vocabulary);
  const { term } = reading.tokens;
  const hits: Hit[] = [];
  for (let i = 0; i < reading.length; ) {
    const node = automaton.first(symbols[term[i] as number] as number);
    const hit = node === 0 ? undefined : longestFrom(reading, automaton, symbols, i, node);
    if (!hit || reading.zones[i] === Zone.Skip) {
      i++;
      continue;
    }
    reading.hitAt[i] = hits.push(hit);
    if (hit.last > i + 1) reading.covered.fill(1, i, hit.last);
    i = hit.last;
  }
  reading.hits = hits;
  return hits;
}

function longestFrom(
  reading: Reading,
  automaton: Automaton,
  symbols: Int32Array,
  first: number,
  root: number,
): Hit | undefined {
  const { term } = reading.tokens;
  let best: Hit | undefined;
  let node = root;
  for (let last = first + 1; ; last++) {
    const ending = automaton.ending(node);
    if (ending && fits(reading, ending, first, last)) {
      best = { first, last, entry: ending.entry, alias: ending.alias };
    }
    if (!reading.continues(last)) return best;
    node = automaton.next(node, symbols[term[last] as number] as number);
    if (node === 0) return best;
  }
}

function fits(reading: Reading, ending: Ending, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const bit = 1 << (i - first);
    if (ending.capitals & bit && !reading.isCapital(i)) return false;
    if (ending.allCapitals & bit && !isAcronym(reading, i)) return false;
  }
  return isAllowed(reading, ending, first, last);
}

/** `US`, `WHO` and `IT` must be in capitals, and not because the whole heading is; `Nato` need not be. */
function isAcronym(reading: Reading, i: number): boolean {
  const risky = reading.is(i, Word.Common) || reading.end(i) - reading.start(i) < 4;
  if (!reading.has(i, Shape.AllCapitals)) return !risky;
  return !(reading.zones[i] === Zone.Capitals && reading.is(i, Word.Common));
}

function isAllowed(reading: Reading, { entry }: Ending, first: number, last: number): boolean {
  if (entry.needs === "the" && reading.term(first - 1) !== "the") return false;
  if (entry.needs === "middle" && reading.opens[first] === 1) return false;
  if (entry.needs === "city" && !(reading.term(first - 1) === "," && reading.isCapital(first - 2)))
    return false;
  if (entry.needs === "work" && reading.zones[first] !== Zone.Reference) return false;
  if (entry.label === "NORP") return !isPost(reading, first) && !isLanguage(reading, last);
  return true;
}

/** `post-Soviet` is a time, not a nation; `pro-Russian` and `anti-Russian` name one. */
function isPost(reading: Reading, first: number): boolean {
  return first > 1 && reading.has(first, Shape.Joined) && /^(?:post|pre)$/u.test(reading.term(first - 2));
}

/** `Kazakh language`, `Russian-speaking`: a language, no nation. */
function isLanguage(reading: Reading, last: number): boolean {
  if (!reading.continues(last)) return false;
  const next = reading.has(last, Shape.Joined) && reading.term(last) === "-" ? last + 1 : last;
  return /^(?:languages?|speaking|speakers?|subtitles|alphabet|translation|dialects?)$/u.test(
    reading.term(next),
  );
}

/** The hits as candidates: several words say more than one. */
export function hitCandidates(reading: Reading, hits: readonly Hit[]): Candidate[] {
  return hits.map(({ first, last, entry }) =>
    reading.candidate(
      first,
      last,
      entry.label,
      last - first > 1 ? Evidence.Form : Evidence.Gazetteer,
      `gazetteer:${entry.source}`,
      entry.id === undefined ? { name: entry.name } : { name: entry.name, id: entry.id },
    ),
  );
}
