import type { Place } from "../errors.ts";
import { compareText } from "../model/span.ts";
import { expandSets, keyOf } from "./check-terms.ts";
import type { Codebook, Concept, Term } from "./codebook.ts";
import { samples } from "./samples.ts";

export type FindingKind =
  | "not-english"
  | "no-definition"
  | "same-words"
  | "shadowed"
  | "excluded"
  | "hidden"
  | "unused-set"
  | "unmatched"
  | "carries-most";

/** Something in a codebook that is allowed and most likely not meant. */
export interface Finding {
  readonly kind: FindingKind;
  readonly concept: string;
  /** As written; empty where the finding is about the concept. */
  readonly term: string;
  readonly message: string;
  readonly place?: Place;
}

/** A hit in a few words; `whole` where it takes them all. */
export interface SampleHit {
  readonly concept: string;
  readonly rule: string;
  readonly whole: boolean;
}

/** Finds the words of `text` that a concept's term matches; made of a codebook by the caller (`Matcher`). */
export type FindIn = (text: string) => readonly SampleHit[];

export interface LintOptions {
  /** Hits in a corpus: concept id → term as written → how many. */
  readonly counts?: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** A term with more than this share of its concept's hits is worth a look. Default 0.8. */
  readonly largestShare?: number;
  /** Concepts with fewer hits are not judged by shares. Default 20. */
  readonly fewestHits?: number;
}

/**
 * Goes over a codebook without a text: another language than English, concepts without definition, sets that nothing uses, terms of two
 * concepts that match the same words, terms that another term of their concept always covers, terms that a `not` excludes or a narrower
 * concept hides. With counts from a corpus also terms that never matched and those that carry most of their concept. In the codebook's order.
 */
export function lintCodebook(
  codebook: Codebook,
  find: FindIn,
  options: LintOptions = {},
): readonly Finding[] {
  const findings: Finding[] = notEnglish(codebook);
  const first = firstWith(codebook);
  for (const concept of codebook.concepts) {
    if (!concept.definition) {
      const message = `\`${concept.id}\` has no definition: another reader cannot tell what it covers`;
      findings.push({ kind: "no-definition", concept: concept.id, term: "", message, place: concept.place });
    }
    for (const term of concept.terms) {
      const same = first.get(keyOf(term));
      if (same && same.concept !== concept) findings.push(standsTwice(concept, term, same));
      else findings.push(...lintTerm(concept, term, codebook, find));
    }
    if (options.counts) findings.push(...lintCounts(concept, options.counts.get(concept.id), options));
  }
  return [...findings, ...unusedSets(codebook)];
}

interface Standing {
  readonly concept: Concept;
  readonly term: Term;
}

/** Where each term stands first. */
function firstWith({ concepts }: Codebook): ReadonlyMap<string, Standing> {
  const first = new Map<string, Standing>();
  for (const concept of concepts) {
    for (const term of concept.terms) if (!first.has(keyOf(term))) first.set(keyOf(term), { concept, term });
  }
  return first;
}

function standsTwice(concept: Concept, { text, place }: Term, other: Standing): Finding {
  const message = `\`${text}\` stands in \`${other.concept.id}\` already, in line ${other.term.place.line}`;
  return { kind: "same-words", concept: concept.id, term: text, message, place };
}

/** Judges a term by the plainest words that it matches. */
function lintTerm(concept: Concept, term: Term, codebook: Codebook, find: FindIn): Finding[] {
  const words = samples(term.node, codebook.sets);
  if (words.length === 0) return [];
  const found = words.map((text) => find(text));
  const at = { concept: concept.id, term: term.text, place: term.place };
  const own = found.map((hits) => hits.filter((hit) => hit.concept === concept.id));
  if (own.every((hits) => hits.length === 0)) {
    const narrower = found.map((hits) =>
      hits.find((hit) => hit.whole && isWithin(hit.concept, concept, codebook)),
    );
    const [hider] = narrower;
    if (hider && narrower.every((hit) => hit !== undefined)) {
      const message = `\`${term.text}\` never counts: \`${hider.rule}\` of the narrower \`${hider.concept}\` hides it`;
      return [{ ...at, kind: "hidden", message }];
    }
    return [{ ...at, kind: "excluded", message: `\`${term.text}\` never counts: a \`not\` excludes it` }];
  }
  const findings: Finding[] = [];
  const [other] = found
    .flat()
    .filter((hit) => hit.whole && hit.concept !== concept.id && areUnrelated(hit, concept, codebook));
  if (
    other &&
    found.every((hits) =>
      hits.some((hit) => hit.rule === other.rule && hit.concept === other.concept && hit.whole),
    )
  ) {
    const message = `\`${term.text}\` matches the words of \`${other.rule}\` in \`${other.concept}\``;
    findings.push({ ...at, kind: "same-words", message });
  }
  const covers = own.map((hits) => (hits.some((hit) => hit.rule === term.text) ? undefined : hits[0]?.rule));
  const [cover] = covers;
  if (cover !== undefined && covers.every((rule) => rule !== undefined)) {
    findings.push({ ...at, kind: "shadowed", message: `\`${term.text}\` adds nothing to \`${cover}\`` });
  }
  return findings;
}

/** Hits of concepts that are neither wider nor narrower than this one. */
function areUnrelated(hit: SampleHit, concept: Concept, codebook: Codebook): boolean {
  const other = codebook.concepts.find((one) => one.id === hit.concept);
  return (
    other !== undefined && !isWithin(other.id, concept, codebook) && !isWithin(concept.id, other, codebook)
  );
}

/** True where `id` is a narrower concept of `wider`, by one step or more. */
function isWithin(id: string, wider: Concept, codebook: Codebook): boolean {
  let broader = codebook.concepts.find((one) => one.id === id)?.broader;
  for (let steps = 0; broader !== undefined && steps < codebook.concepts.length; steps++) {
    if (broader === wider.id) return true;
    broader = codebook.concepts.find((one) => one.id === broader)?.broader;
  }
  return false;
}

function notEnglish({ language }: Codebook): Finding[] {
  if (/^en(?:-|$)/iu.test(language)) return [];
  const message = `inflection and spelling are those of English: words in \`${language}\` need every form, in quotation marks`;
  return [{ kind: "not-english", concept: "", term: "", message }];
}

function lintCounts(
  concept: Concept,
  counts: ReadonlyMap<string, number> | undefined,
  { largestShare = 0.8, fewestHits = 20 }: LintOptions,
): Finding[] {
  const total = [...(counts?.values() ?? [])].reduce((sum, count) => sum + count, 0);
  return concept.terms.flatMap((term): Finding[] => {
    const count = counts?.get(term.text) ?? 0;
    const at = { concept: concept.id, term: term.text, place: term.place };
    if (count === 0)
      return [{ ...at, kind: "unmatched", message: `\`${term.text}\` matched nowhere in the corpus` }];
    if (total < fewestHits || concept.terms.length === 1 || count <= largestShare * total) return [];
    const share = Math.round((100 * count) / total);
    return [
      {
        ...at,
        kind: "carries-most",
        message: `\`${term.text}\` has ${share} % of the hits of \`${concept.id}\``,
      },
    ];
  });
}

function unusedSets(codebook: Codebook): Finding[] {
  const used = new Set<string>();
  for (const { terms, not } of codebook.concepts) {
    for (const term of [...terms.flatMap((one) => [one, ...one.not]), ...not]) {
      for (const node of expandSets(term.node, codebook)) if (node.kind === "set") used.add(node.name);
    }
  }
  const unused = [...codebook.sets.keys()].filter((name) => !used.has(name)).sort(compareText);
  return unused.map((name) => {
    const message = `no term uses the set \`${name}\``;
    const place = codebook.setPlaces.get(name);
    return { kind: "unused-set", concept: "", term: "", message, ...(place ? { place } : {}) };
  });
}
