import { type EntityLabel, Shape } from "../../model/annotation.ts";
import { Evidence } from "./evidence.ts";
import { Word } from "./lexicon.ts";
import { type Reading, Zone } from "./reading.ts";
import type { Candidate } from "./recogniser.ts";

/** A name that ends in, or starts with, a noun that may stand for the whole of it. */
interface Holder {
  readonly name: string;
  readonly label: EntityLabel;
  readonly start: number;
  count: number;
}

const HEADS = Word.OrgHead | Word.LawHead;

/**
 * `the Union`, `the Commission`, `the Treaty`: a noun that stands for a body or law named before it, where one name
 * with that noun has no rival in the document.
 */
export function nounForms(
  reading: Reading,
  named: readonly Candidate[],
  nameOf: (candidate: Candidate) => string,
): Candidate[] {
  const holders = holdersIn(named, nameOf);
  const found: Candidate[] = [];
  for (let i = 1; i < reading.length; i++) {
    if (!reading.isCapital(i) || !reading.is(i, HEADS | Word.StateHead) || !standsAlone(reading, i)) continue;
    const holder = onlyHolder(holders.get(reading.term(i)), reading.start(i));
    if (!holder) continue;
    found.push(
      reading.candidate(i, i + 1, holder.label, Evidence.Known, "short-form", { name: holder.name }),
    );
  }
  return found;
}

/** `the Union` with nothing after it that would make another name of it. */
function standsAlone(reading: Reading, i: number): boolean {
  if (reading.term(i - 1) !== "the" || reading.zones[i] !== Zone.Body || reading.covered[i] === 1)
    return false;
  const next = i + 1;
  if (!reading.continues(next)) return true;
  if (reading.term(next) === "of" || reading.has(next, Shape.Joined | Shape.Number)) {
    return (
      reading.has(next, Shape.Possessive) ||
      /^[.,;:)!?]$/u.test(reading.term(next)) ||
      reading.term(next) === "\u2019"
    );
  }
  if (reading.has(next, Shape.Punctuation)) return true;
  return !reading.isCapital(next) && reading.is(next, Word.Function | Word.Speech | Word.Linker | Word.Verb);
}

function holdersIn(
  named: readonly Candidate[],
  nameOf: (candidate: Candidate) => string,
): Map<string, Holder[]> {
  const holders = new Map<string, Holder[]>();
  const known = new Map<string, Holder>();
  for (const candidate of named) {
    if (!/^(?:ORG|LAW|GPE)$/u.test(candidate.label)) continue;
    const name = nameOf(candidate);
    const holder = known.get(name);
    if (holder) {
      holder.count++;
      continue;
    }
    const made: Holder = { name, label: candidate.label, start: candidate.start, count: 1 };
    known.set(name, made);
    const head = headOf(name);
    if (head !== undefined) holders.set(head, [...(holders.get(head) ?? []), made]);
  }
  return holders;
}

/** The noun of a name: the word before `of` or `for`, else the last one. */
function headOf(name: string): string | undefined {
  const words = name.toLowerCase().split(" ");
  if (words.length < 2) return undefined;
  const linker = words.findIndex((word) => /^(?:of|for|on|against|to)$/u.test(word));
  return linker > 0 ? words[linker - 1] : words.at(-1);
}

/** The one name before a position that has the noun, or one that is meant far more often than all others. */
function onlyHolder(holders: readonly Holder[] | undefined, position: number): Holder | undefined {
  const before = (holders ?? []).filter(({ start }) => start < position);
  const most = before.reduce<Holder | undefined>(
    (best, next) => (best && best.count >= next.count ? best : next),
    undefined,
  );
  if (!most || most.label === "GPE") return undefined;
  const others = before.reduce((sum, { count }) => sum + count, 0) - most.count;
  return others === 0 || most.count >= 3 * others ? most : undefined;
}
