import type { Relation } from "../model/annotation.ts";
import type { AnnotatedDocument } from "../model/document.ts";
import { groupBy } from "../model/grouped.ts";
import type { Span } from "../model/span.ts";

/** A row of a run's `mentions`, as far as it is scored. */
export interface FoundMention extends Span {
  readonly layer: string;
  readonly label: string;
  readonly name: string;
  readonly text: string;
  readonly polarity: string;
  readonly holder: string;
  readonly attributed_to: string;
}

/** A row of a run's `sections`, as far as it is scored. */
export interface FoundSection extends Span {
  readonly kind: string;
  readonly number: string;
  readonly level: string;
  readonly heading: string;
}

/** Where the running text calls a note. */
export interface FoundCall extends Span {
  readonly number: string;
}

/** What a run found in one article. */
export interface Found {
  readonly mentions: readonly FoundMention[];
  readonly sections?: readonly FoundSection[];
  readonly calls?: readonly FoundCall[];
}

/** What the stages say of one article, as its tables would show it. */
export function foundOf(document: AnnotatedDocument): Found {
  const relations = groupBy(document.relations ?? [], ({ concept }) => String(concept));
  const said = { polarity: "", holder: "", attributed_to: "" };
  const names = (document.entities ?? []).map((mention) => ({ ...mention, ...said, layer: "entity" }));
  const concepts = (document.concepts ?? []).map((mention, i) => ({
    ...mention,
    ...saidOf(relations.get(String(i)) ?? []),
    layer: "concept",
    label: mention.concept,
    name: mention.concept,
  }));
  const sections = document.sections?.map(({ start, end, kind, number, level, heading = "" }) => {
    return { start, end, kind, number, level: String(level ?? ""), heading };
  });
  return {
    mentions: [...names, ...concepts],
    ...(sections && { sections }),
    ...(document.noteCalls && { calls: document.noteCalls }),
  };
}

function saidOf(relations: readonly Relation[]) {
  const names = (kind: Relation["relation"]) =>
    [...new Set(relations.filter(({ relation }) => relation === kind).map(({ name }) => name))].join("; ");
  const negated = relations.some(({ relation }) => relation === "negated");
  return {
    polarity: negated ? "negated" : "affirmed",
    holder: names("holder"),
    attributed_to: names("attributed_to"),
  };
}
