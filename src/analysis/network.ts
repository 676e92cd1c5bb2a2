import { getOrPut } from "../model/grouped.ts";
import { compareText } from "../model/span.ts";
import {
  activity,
  conflict,
  congruence,
  type Normalisation,
  normalisations,
  opposite,
  type Profile,
  type Stance,
} from "../statistics/discourse-network.ts";
import { keyOf, type Row } from "./rows.ts";
import type { Statement } from "./statements.ts";

/**
 * What becomes of an actor's repeated statements on one concept: all count, or one of each stance per
 * document.
 */
export type Duplicates = "count" | "once_per_document";

export interface NetworkOptions {
  /** Default: `once_per_document`, as repeating oneself in an article is style rather than stance. */
  readonly duplicates?: Duplicates;
}

/** Columns of `bipartite`. */
export const bipartiteColumns = [
  ...["actor", "actor_label", "concept", "agree", "disagree", "statements", "documents"],
] as const;

/**
 * The two-mode network: who took up which concept, how often in agreement and how often against it, in how
 * many documents.
 */
export function bipartite(list: readonly Statement[], options: NetworkOptions = {}): Row[] {
  const edges = new Map<
    string,
    { first: Statement; agree: number; disagree: number; documents: Set<string> }
  >();
  for (const statement of counted(list, options)) {
    const edge = getOrPut(edges, keyOf(statement.actor, statement.concept), () => ({
      ...{ first: statement, agree: 0, disagree: 0, documents: new Set<string>() },
    }));
    if (statement.agreement) edge.agree++;
    else edge.disagree++;
    edge.documents.add(statement.document);
  }
  return [...edges]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, { first, agree, disagree, documents }]) => ({
      ...{ actor: first.actor, actor_label: first.actorLabel, concept: first.concept },
      ...{ agree, disagree, statements: agree + disagree, documents: documents.size },
    }));
}

function counted(
  list: readonly Statement[],
  { duplicates = "once_per_document" }: NetworkOptions,
): Statement[] {
  if (duplicates === "count") return [...list];
  const once = new Map<string, Statement>();
  for (const statement of list) {
    const { document, actor, concept, agreement } = statement;
    getOrPut(once, keyOf(document, actor, concept, String(agreement)), () => statement);
  }
  return [...once.values()];
}

/** Ways to bring congruence and conflict to a common scale, each a column of both. */
const scales = ["average", "jaccard", "cosine", "activity"] as const satisfies readonly Normalisation[];

/** Columns of `actorNetwork` and `conceptNetwork`. */
export const oneModeColumns: readonly string[] = [
  ...["source", "target", "congruence", "conflict", "difference", "shared"],
  ...scales.map((scale) => `congruence_${scale}`),
  ...scales.map((scale) => `conflict_${scale}`),
];

/**
 * The one-mode network of actors: an edge for each two that took up a concept in common. Congruence sides
 * with, conflict against; `difference` is congruence - conflict (DNA's `subtract`), `shared` the number of
 * concepts in common.
 */
export function actorNetwork(list: readonly Statement[], options: NetworkOptions = {}): Row[] {
  return project(
    list,
    options,
    ({ actor }) => actor,
    ({ concept }) => concept,
  );
}

/**
 * The one-mode network of concepts: an edge for each two that an actor took up both, with the same stance or
 * with opposite ones.
 */
export function conceptNetwork(list: readonly Statement[], options: NetworkOptions = {}): Row[] {
  return project(
    list,
    options,
    ({ concept }) => concept,
    ({ actor }) => actor,
  );
}

function project(
  list: readonly Statement[],
  options: NetworkOptions,
  nodeOf: (statement: Statement) => string,
  linkOf: (statement: Statement) => string,
): Row[] {
  const profiles = new Map<string, Map<string, Stance>>();
  const byLink = new Map<string, Set<string>>();
  for (const statement of counted(list, options)) {
    const [node, link] = [nodeOf(statement), linkOf(statement)];
    const profile = getOrPut(profiles, node, () => new Map<string, Stance>());
    const { agree, disagree } = profile.get(link) ?? { agree: 0, disagree: 0 };
    const by = statement.agreement ? { agree: agree + 1, disagree } : { agree, disagree: disagree + 1 };
    profile.set(link, by);
    getOrPut(byLink, link, () => new Set<string>()).add(node);
  }
  return linkedPairs(byLink).map(([source, target]) => {
    const [a, b] = [profiles.get(source), profiles.get(target)] as [Profile<string>, Profile<string>];
    const [together, against] = [congruence(a, b), conflict(a, b)];
    return {
      ...{ source, target, congruence: together, conflict: against, difference: together - against },
      shared: [...a.keys()].filter((link) => b.has(link)).length,
      ...scaled("congruence", a, b),
      ...scaled("conflict", a, opposite(b)),
    };
  });
}

function scaled(weight: "congruence" | "conflict", a: Profile<string>, b: Profile<string>): Row {
  return Object.fromEntries(scales.map((scale) => [`${weight}_${scale}`, normalisations[scale](a, b)]));
}

/** The pairs of nodes with a link in common, each once, in order. */
function linkedPairs(byLink: ReadonlyMap<string, ReadonlySet<string>>): (readonly [string, string])[] {
  const pairs = new Map<string, readonly [string, string]>();
  for (const nodes of byLink.values()) {
    const sorted = [...nodes].sort(compareText);
    for (const [i, source] of sorted.entries()) {
      for (const target of sorted.slice(i + 1)) pairs.set(keyOf(source, target), [source, target]);
    }
  }
  return [...pairs.values()].sort((a, b) => compareText(a[0], b[0]) || compareText(a[1], b[1]));
}

/** Columns of `actorActivity`. */
export const activityColumns = ["actor", "actor_label", "statements", "concepts"] as const;

/** The nodes of the actor network: how many statements each made, on how many concepts. */
export function actorActivity(list: readonly Statement[], options: NetworkOptions = {}): Row[] {
  const byActor = new Map<string, { label: string; profile: Map<string, Stance> }>();
  for (const { actor, actorLabel, concept, agreement } of counted(list, options)) {
    const { profile } = getOrPut(byActor, actor, () => ({ label: actorLabel, profile: new Map() }));
    const { agree, disagree } = profile.get(concept) ?? { agree: 0, disagree: 0 };
    profile.set(concept, agreement ? { agree: agree + 1, disagree } : { agree, disagree: disagree + 1 });
  }
  return [...byActor]
    .sort(([a], [b]) => compareText(a, b))
    .map(([actor, { label, profile }]) => ({
      ...{ actor, actor_label: label, statements: activity(profile), concepts: profile.size },
    }));
}
