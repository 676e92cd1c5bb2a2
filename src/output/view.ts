import type { ConceptMention, EntityMention, Relation } from "../model/annotation.ts";
import type { AnnotatedDocument } from "../model/document.ts";
import type { Failure } from "../model/failure.ts";
import { groupBy } from "../model/grouped.ts";
import type { Issue } from "../model/issue.ts";
import { compareSpans, compareText } from "../model/span.ts";
import type { ConceptEntry } from "../stages/stage.ts";
import { countTokens } from "../stages/tokens/counted.ts";
import { type Place, placer } from "../stages/tokens/place.ts";

/** One input of a run as the tables see it: annotated, or failed. */
export interface DocumentResult {
  readonly id: string;
  readonly path: string;
  readonly format: string;
  readonly sha256: string;
  readonly status: "ok" | "failed" | "skipped";
  readonly metadata: Readonly<Record<string, string>>;
  /** File below `texts/` that holds the text which offsets refer to; empty where the input itself is that text. */
  readonly textFile: string;
  readonly document?: AnnotatedDocument;
  readonly failure?: Failure;
  readonly issues: readonly Issue[];
}

/** A mention with its place, as `mentions` shows it and as frequencies are counted. */
export interface PlacedMention {
  /** `m0001`, … in the order of `mentions`. */
  readonly id: string;
  readonly layer: "concept" | "entity";
  /** The concept id or the OntoNotes label. */
  readonly label: string;
  /** The prefLabel or the canonical name. */
  readonly name: string;
  readonly mention: EntityMention | ConceptMention;
  readonly place: Place;
  /** What `relations` says of it. */
  readonly relations: readonly Relation[];
}

/** A document with what several tables need of it, worked out once. */
export interface DocumentView extends DocumentResult {
  readonly mentions: readonly PlacedMention[];
  /** Counted tokens of each section; undefined where the pipeline has no tokens. */
  readonly sectionTokens: readonly number[] | undefined;
}

export function viewOf(result: DocumentResult, concepts: readonly ConceptEntry[]): DocumentView {
  const { document } = result;
  return {
    id: result.id,
    path: result.path,
    format: result.format,
    sha256: result.sha256,
    status: result.status,
    metadata: result.metadata,
    textFile: result.textFile,
    document: document as never,
    failure: result.failure as never,
    issues: result.issues,
    mentions: document ? placeMentions(document, concepts) : [],
    sectionTokens: document && sectionTokens(document),
  };
}

function sectionTokens({ sections, sentences, tokens }: AnnotatedDocument): number[] | undefined {
  if (!sections || !sentences || !tokens) return undefined;
  const { beforeSection } = countTokens(tokens, sentences, sections);
  return sections.map((_, s) => (beforeSection[s + 1] as number) - (beforeSection[s] as number));
}

function placeMentions(document: AnnotatedDocument, concepts: readonly ConceptEntry[]): PlacedMention[] {
  const placed = [...placedConcepts(document, concepts), ...placedEntities(document)];
  if (!isInOrder(placed)) placed.sort(compareMentions);
  for (let i = 0; i < placed.length; i++) (placed[i] as Numbered).id = mentionId(i + 1);
  return placed;
}

function placedConcepts(document: AnnotatedDocument, entries: readonly ConceptEntry[]): Numbered[] {
  const { concepts = [] } = document;
  const prefLabels = new Map(entries.map(({ id, prefLabel }) => [id, prefLabel]));
  const relations = groupBy(document.relations ?? [], ({ concept }) => concept);
  const place = placer(document);
  return concepts.map((mention, index) => ({
    id: "",
    layer: "concept",
    label: mention.concept,
    name: prefLabels.get(mention.concept) ?? mention.concept,
    mention,
    place: place(mention),
    relations: relations.get(index) ?? none,
  }));
}

function placedEntities(document: AnnotatedDocument): Numbered[] {
  const place = placer(document);
  const { entities = [] } = document;
  return entities.map((mention) => ({
    id: "",
    layer: "entity",
    label: mention.label,
    name: mention.name,
    mention,
    place: place(mention),
    relations: none,
  }));
}

function isInOrder(mentions: readonly PlacedMention[]): boolean {
  for (let i = 1; i < mentions.length; i++) {
    if (compareMentions(mentions[i - 1] as PlacedMention, mentions[i] as PlacedMention) > 0) return false;
  }
  return true;
}

/** A placed mention that gets its id once all are in order. */
type Numbered = Omit<PlacedMention, "id"> & { id: string };

const none: readonly Relation[] = [];

/** Documents share them. */
const ids: string[] = [];

function mentionId(number: number): string {
  while (ids.length < number && number <= MOST_IDS) ids.push(idOf(ids.length + 1));
  return ids[number - 1] ?? idOf(number);
}

const MOST_IDS = 10_000;

function idOf(number: number): string {
  return `m${String(number).padStart(4, "0")}`;
}

function compareMentions(a: PlacedMention, b: PlacedMention): number {
  return (
    compareSpans(a.mention, b.mention) ||
    compareText(a.layer, b.layer) ||
    compareText(a.label, b.label) ||
    compareText(a.name, b.name)
  );
}
