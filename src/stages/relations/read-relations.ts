import type { ConceptMention, Relation } from "../../model/annotation.ts";
import type { Document, Layers } from "../../model/document.ts";
import { lastStartingBy, type Span } from "../../model/span.ts";
import { type HolderKind, holderOf } from "./holder.ts";
import { negationOf } from "./negation.ts";
import { Reading } from "./reading.ts";

/** The layers that the rules read. */
export type Annotated = Document<
  "concepts" | "sections" | "paragraphs" | "sentences" | "tokens" | "notes" | "noteCalls"
> &
  Partial<Pick<Layers, "entities">>;

/** The relations of all concept mentions, in their order; only sentences with a mention are read. */
export function readRelations(document: Annotated, kinds: ReadonlyMap<string, HolderKind>): Relation[] {
  const { concepts, sentences, tokens, text } = document;
  const entities = document.entities ?? [];
  const found: Relation[] = [];
  let next = 0;
  for (let c = 0; c < concepts.length; c = next) {
    const index = lastStartingBy(sentences, (concepts[c] as ConceptMention).start);
    const sentence = sentences[index];
    next = c + 1;
    if (!sentence) continue;
    while (next < concepts.length && (concepts[next] as ConceptMention).start < sentence.end) next++;
    const here = concepts.slice(c, next);
    const reading = new Reading(text, tokens, index, startingIn(entities, sentence), here);
    here.forEach((mention, i) => {
      found.push(...relationsOf(reading, c + i, mention, kindOf(mention.concept, kinds)));
    });
  }
  return found;
}

/** The mentions that start inside a span; `mentions` are sorted by start. */
function startingIn<M extends Span>(mentions: readonly M[], { start, end }: Span): readonly M[] {
  const first = lastStartingBy(mentions, start - 1) + 1;
  let after = first;
  while (after < mentions.length && (mentions[after] as M).start < end) after++;
  return mentions.slice(first, after);
}

function relationsOf(
  reading: Reading,
  concept: number,
  mention: ConceptMention,
  kind: HolderKind,
): Relation[] {
  const { first, after } = reading.positions(mention);
  if (first >= after) return [];
  const relations: Relation[] = [];
  const add = (relation: Relation["relation"], name: string, words: TokenRange, rule: string): void => {
    relations.push({ concept, relation, name, ...reading.cue(words.start, words.after), rule });
  };
  const negation = negationOf(reading, first);
  if (negation) add("negated", "", { start: negation.first, after: negation.after }, negation.rule);
  const holder = holderOf(reading, first, after, kind);
  if (holder) for (const name of holder.referent.names) add("holder", name, holder.referent, holder.rule);
  return relations;
}

interface TokenRange {
  readonly start: number;
  readonly after: number;
}

/** The kind declared for a concept id or for the nearest id above it. */
function kindOf(concept: string, kinds: ReadonlyMap<string, HolderKind>): HolderKind {
  for (let id = concept; id !== ""; id = id.slice(0, Math.max(0, id.lastIndexOf(".")))) {
    const kind = kinds.get(id);
    if (kind) return kind;
  }
  return "none";
}
