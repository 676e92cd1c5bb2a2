/**
 * How often an actor took up a concept in agreement with it and how often against it. The weights of the edge
 * between two actors follow the Discourse Network Analyzer (Leifeld, Gruber and Bossner 2019, DNA manual) for
 * a yes/no qualifier.
 */
export interface Stance {
  readonly agree: number;
  readonly disagree: number;
}

/** An actor's statements, concept by concept. */
export type Profile<C> = ReadonlyMap<C, Stance>;

/**
 * Σ over the concepts of agree · agree + disagree · disagree: pairs of statements that side with each other.
 */
export function congruence<C>(a: Profile<C>, b: Profile<C>): number {
  return sumShared(a, b, (x, y) => x.agree * y.agree + x.disagree * y.disagree);
}

/** Σ over the concepts of agree · disagree, both ways: the congruence of one with the other's opposite. */
export function conflict<C>(a: Profile<C>, b: Profile<C>): number {
  return congruence(a, opposite(b));
}

/** The same concepts with the stances exchanged. */
export function opposite<C>(profile: Profile<C>): Profile<C> {
  return new Map([...profile].map(([c, { agree, disagree }]) => [c, { agree: disagree, disagree: agree }]));
}

/** How many statements an actor made. */
export function activity<C>(profile: Profile<C>): number {
  return sumOwn(profile, (count) => count);
}

/**
 * Ways to make the weights of active and of quiet actors comparable. Each is undefined where it divides by 0.
 * Those of conflict are those of congruence with the `opposite` of one actor (DNA's manual leaves Jaccard's
 * open).
 */
export const normalisations = {
  /** The bare weight. */
  no: congruence,
  /** By the mean activity of the two. */
  average: (a, b) => share(congruence(a, b), (activity(a) + activity(b)) / 2),
  /** By the joint products and what either said alone, as DNA's Jaccard: 0 to 1. */
  jaccard: (a, b) => share(congruence(a, b), congruence(a, b) + alone(a, b) + alone(b, a)),
  /** By the lengths of the two vectors: the true cosine, 0 to 1, and 1 for equal profiles. */
  cosine: (a, b) => share(congruence(a, b), Math.sqrt(congruence(a, a)) * Math.sqrt(congruence(b, b))),
  /** By the product of the activities: what DNA calls `cosine`; equal profiles do not get 1. */
  activity: (a, b) => share(congruence(a, b), activity(a) * activity(b)),
} as const satisfies Record<string, <C>(a: Profile<C>, b: Profile<C>) => number | undefined>;
export type Normalisation = keyof typeof normalisations;

/** Statements of `a` whose concept and stance `b` does not share. */
function alone<C>(a: Profile<C>, b: Profile<C>): number {
  let sum = 0;
  for (const [concept, { agree, disagree }] of a) {
    const other = b.get(concept);
    if (!other?.agree) sum += agree;
    if (!other?.disagree) sum += disagree;
  }
  return sum;
}

function sumShared<C>(a: Profile<C>, b: Profile<C>, of: (x: Stance, y: Stance) => number): number {
  let sum = 0;
  for (const [concept, x] of a) {
    const y = b.get(concept);
    if (y) sum += of(x, y);
  }
  return sum;
}

function sumOwn<C>(profile: Profile<C>, of: (count: number) => number): number {
  let sum = 0;
  for (const { agree, disagree } of profile.values()) sum += of(agree) + of(disagree);
  return sum;
}

function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}
