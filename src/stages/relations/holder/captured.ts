import type { Capture, EntityMention } from "../../../model/annotation.ts";
import type { Reading } from "../reading/reading.ts";
import { WordClass } from "../reading/word-class.ts";
import { stateOf } from "./demonyms.ts";
import { nameOf, spell } from "./names.ts";
import type { Holder } from "./possessor.ts";

const W = WordClass;

/** What may stand around the names of a capture and is no part of them: *the*, *and*, *’s*. */
const around: ReadonlySet<number> = new Set([W.Determiner, W.Coordinator, W.Comma, W.Possessive]);

/** Who a term's `{holder: …}` or `{object: …}` names: by canonical name where it is a name, else by its own words. */
export function capturedHolder(reading: Reading, capture: Capture): Holder | undefined {
  const { first, after } = reading.positions(capture);
  if (first >= after) return undefined;
  const names = namesIn(reading, first, after) ?? wordsIn(reading, first, after);
  if (names.length === 0) return undefined;
  return {
    referent: { names, plural: names.length > 1, start: first, after },
    rule: `captured-${capture.slot}`,
  };
}

/** The names of a capture that holds names and nothing else of weight. */
function namesIn(reading: Reading, first: number, after: number): readonly string[] | undefined {
  const found = new Set<EntityMention>();
  for (let i = first; i < after; i++) {
    const entity = reading.entity(i);
    if (entity) found.add(entity);
    else if (!around.has(reading.classAt(i)) && reading.word(i) !== "own") return undefined;
  }
  const names = [...found].map(({ label, name }) => (label === "NORP" ? (stateOf(name) ?? name) : name));
  return found.size > 0 ? [...new Set(names)] : undefined;
}

function wordsIn(reading: Reading, from: number, after: number): readonly string[] {
  let first = from;
  while (first < after && reading.classAt(first) === W.Determiner) first++;
  // A pronoun names nobody: the sentence must be read for whom it stands for.
  if (first === after || reading.classAt(first) === W.PossessivePronoun) return [];
  return [nameOf(reading, { start: first, after }) ?? spell(reading, first, after)];
}
