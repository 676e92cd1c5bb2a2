import { Shape } from "../../model/annotation.ts";
import type { Span } from "../../model/span.ts";
import { Evidence } from "./evidence.ts";
import { Word } from "./lexicon.ts";
import { type Reading, Zone } from "./reading.ts";
import type { Candidate, Recogniser } from "./recogniser.ts";

const LABELS = { people: "PERSON", places: "GPE", organizations: "ORG" } as const;
type Kind = keyof typeof LABELS;
const KINDS = Object.keys(LABELS) as Kind[];

interface Found {
  readonly offset?: { readonly start: number; readonly length: number };
}

/**
 * compromise as the last witness: it reads only the sentences in which a capitalised word is still unexplained, and
 * its word counts where no rule has one. Loaded when asked for; docs/entities.md says what it is worth.
 */
export async function compromise(): Promise<Recogniser> {
  const { default: nlp } = await import("compromise");
  const read: Reader = (text, kind) => nlp(text)[kind]().json({ offset: true }) as Found[];
  return {
    id: "compromise",
    version: "14",
    labels: ["PERSON", "GPE", "ORG"],
    recognise: (reading) =>
      reading.sentences.flatMap((sentence, s) =>
        isUnexplained(reading, s) ? readSentence(reading, sentence, read) : [],
      ),
  };
}

type Reader = (text: string, kind: Kind) => readonly Found[];

function readSentence(reading: Reading, { start, end }: Span, read: Reader): Candidate[] {
  const text = reading.prose.slice(start, end);
  return KINDS.flatMap((kind) =>
    read(text, kind).flatMap(({ offset }) => (offset ? [candidate(reading, start, offset, kind)] : [])),
  );
}

/** True where a capital inside a sentence of running text belongs to no candidate so far. */
function isUnexplained(reading: Reading, sentence: number): boolean {
  const first = reading.tokens.firstOfSentence[sentence] as number;
  const last = reading.tokens.firstOfSentence[sentence + 1] as number;
  if (first >= last || reading.zones[first] !== Zone.Body) return false;
  for (let i = first + 1; i < last; i++) {
    if (reading.isCapital(i) && reading.explained[i] === 0 && !reading.is(i, Word.Function)) return true;
  }
  return false;
}

/** What compromise found, without the marks and possessives that it takes along. */
function candidate(
  reading: Reading,
  base: number,
  { start, length }: { start: number; length: number },
  kind: Kind,
): Candidate {
  const first = reading.tokenFrom(base + start);
  let last = reading.tokenFrom(base + start + length);
  while (last > first + 1 && reading.has(last - 1, Shape.Punctuation | Shape.Possessive)) last--;
  return reading.candidate(
    first,
    Math.max(last, first + 1),
    LABELS[kind],
    Evidence.Cue,
    `compromise:${kind}`,
  );
}
