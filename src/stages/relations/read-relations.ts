import type { ConceptMention, Relation } from "../../model/annotation.ts";
import { lastStartingBy, type Span } from "../../model/span.ts";
import type { Annotated } from "./annotated.ts";
import { capturedHolder } from "./holder/captured.ts";
import { holderOf } from "./holder/holder.ts";
import type { Holder } from "./holder/possessor.ts";
import { negationOf } from "./negation/negation.ts";
import { Reading } from "./reading/reading.ts";
import type { Voice } from "./speech/voice.ts";
import { Voices } from "./speech/voices.ts";

/** The relations of all concept mentions, in their order; only sentences that matter to one are read. */
export function readRelations(document: Annotated): Relation[] {
  const { concepts, sentences } = document;
  const readings = new Map<number, Reading>();
  const read = (sentence: number): Reading => {
    const known = readings.get(sentence) ?? readSentence(document, sentence);
    readings.set(sentence, known);
    return known;
  };
  const voices = new Voices(document, read);
  const found: Relation[] = [];
  concepts.forEach((mention, concept) => {
    const sentence = lastStartingBy(sentences, mention.start);
    if (sentence < 0) return;
    found.push(...relationsOf(read(sentence), concept, mention));
    const voice = voices.at(mention, sentence);
    for (const name of voice?.names ?? []) {
      const { start, end, rule } = voice as Voice;
      const cue = document.text.slice(start, end);
      found.push({ concept, relation: "attributed_to", name, start, end, cue, rule });
    }
  });
  return found;
}

function readSentence(document: Annotated, index: number): Reading {
  const sentence = document.sentences[index] as Span;
  const entities = startingIn(document.entities ?? [], sentence);
  return new Reading(
    document.text,
    document.tokens,
    index,
    entities,
    startingIn(document.concepts, sentence),
  );
}

/** The mentions that start inside a span; `mentions` are sorted by start. */
function startingIn<M extends Span>(mentions: readonly M[], { start, end }: Span): readonly M[] {
  const first = lastStartingBy(mentions, start - 1) + 1;
  let after = first;
  while (after < mentions.length && (mentions[after] as M).start < end) after++;
  return mentions.slice(first, after);
}

function relationsOf(reading: Reading, concept: number, mention: ConceptMention): Relation[] {
  const { first, after } = reading.positions(mention);
  if (first >= after) return [];
  const relations: Relation[] = [];
  const add = (relation: Relation["relation"], name: string, words: TokenRange, rule: string): void => {
    relations.push({ concept, relation, name, ...reading.cue(words.start, words.after), rule });
  };
  const negation = negationOf(reading, first, after);
  if (negation) add("negated", "", { start: negation.first, after: negation.after }, negation.rule);
  for (const { referent, rule } of holdersOf(reading, mention, first, after)) {
    for (const name of referent.names) add("holder", name, referent, rule);
  }
  return relations;
}

/** What its term captured says whose a mention is; else the sentence does. */
function holdersOf(reading: Reading, mention: ConceptMention, first: number, after: number): Holder[] {
  const captured = (mention.captures ?? []).flatMap((capture) => capturedHolder(reading, capture) ?? []);
  if (captured.length > 0) return captured;
  const read = holderOf(reading, first, after, mention.holderKind ?? "none");
  return read ? [read] : [];
}

interface TokenRange {
  readonly start: number;
  readonly after: number;
}
