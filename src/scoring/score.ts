import { contains, type Span } from "../model/span.ts";
import { addConceptScores, type ConceptScores, scoreConcepts } from "./concepts.ts";
import { addEntityScores, type EntityScores, scoreEntities } from "./entities.ts";
import type { Found, FoundMention } from "./found.ts";
import type { Gold } from "./gold.ts";
import {
  addCallScores,
  addZoneScores,
  type CallScores,
  scoreCalls,
  scoreZones,
  type ZoneScores,
} from "./zones.ts";

/** How well a run does, layer by layer; a layer that is not annotated or was not run is undefined. */
export interface Scores {
  readonly entities?: EntityScores;
  readonly concepts?: ConceptScores;
  readonly zones?: ZoneScores;
  readonly calls?: CallScores;
}

/** Compares what was found in one article with its annotation; with `within`, both sides only inside those spans. */
export function scoreDocument(gold: Gold, found: Found, within: readonly Span[] = []): Scores {
  const inside = <T extends Span>(items: readonly T[]): readonly T[] =>
    within.length === 0 ? items : items.filter((item) => within.some((span) => contains(span, item)));
  const mentions = inside(found.mentions).map(underAnnotatedNames(gold));
  return {
    ...(gold.entities && { entities: scoreEntities(inside(gold.entities), mentions) }),
    ...(gold.concepts && { concepts: scoreConcepts(inside(gold.concepts), mentions) }),
    ...(gold.zones && found.sections && { zones: scoreZones(inside(gold.zones), inside(found.sections)) }),
    ...(gold.calls && found.calls && { calls: scoreCalls(inside(gold.calls), inside(found.calls)) }),
  };
}

/** Puts the annotation's own name for those that it takes for as good. */
function underAnnotatedNames({ entities = [] }: Gold): (mention: FoundMention) => FoundMention {
  const names = new Map(
    entities.flatMap(({ canonical, also = [] }) => also.map((name) => [name, canonical])),
  );
  const own = (name: string): string => names.get(name) ?? name;
  const each = (list: string): string => list.split("; ").map(own).join("; ");
  return (mention) => ({
    ...mention,
    name: own(mention.name),
    holder: each(mention.holder),
    attributed_to: each(mention.attributed_to),
  });
}

/** Several articles as one: counts are added, so that a long article weighs more than a short one. */
export function addScores(a: Scores, b: Scores): Scores {
  const entities = both(a.entities, b.entities, addEntityScores);
  const concepts = both(a.concepts, b.concepts, addConceptScores);
  const zones = both(a.zones, b.zones, addZoneScores);
  const calls = both(a.calls, b.calls, addCallScores);
  return {
    ...(entities && { entities }),
    ...(concepts && { concepts }),
    ...(zones && { zones }),
    ...(calls && { calls }),
  };
}

function both<T>(a: T | undefined, b: T | undefined, add: (a: T, b: T) => T): T | undefined {
  return a && b ? add(a, b) : (a ?? b);
}
