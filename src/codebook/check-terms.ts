import { nearest } from "../config/nearest.ts";
import type { Place, Problem } from "../errors.ts";
import { type EntityLabel, entityLabels } from "../model/annotation.ts";
import type { Codebook, Term } from "./codebook.ts";
import { childrenOf, type Node, walk } from "./term/syntax.ts";

/** Marks `+` that a term may have. */
export const MOST_JOINED = 3;

type PlaceIn = (term: Term, at: number) => Place;

/** What is wrong with the terms of a codebook whose syntax is right. */
export function checkTerms(codebook: Codebook, placeIn: PlaceIn): Problem[] {
  const problems: Problem[] = checkSets(codebook);
  if (problems.length > 0) return problems;
  for (const concept of codebook.concepts) {
    const seen = new Map<string, Place>();
    for (const term of concept.terms) {
      problems.push(...repeated(term, seen));
      for (const part of [term, ...term.not]) problems.push(...checkTerm(part, codebook, placeIn));
    }
    for (const term of concept.not) problems.push(...checkTerm(term, codebook, placeIn));
  }
  return problems.length > 0 ? problems : checkReferences(codebook);
}

/** The same for terms that differ in capitals and spaces alone. */
export function keyOf({ text }: Term): string {
  return text.trim().replace(/\s+/gu, " ").toLowerCase();
}

function repeated(term: Term, seen: Map<string, Place>): Problem[] {
  const before = seen.get(keyOf(term));
  if (!before) {
    seen.set(keyOf(term), term.place);
    return [];
  }
  const message = `the term \`${term.text}\` stands here already, in line ${before.line}`;
  return [{ message, place: term.place, hint: "keep one of the two" }];
}

function checkSets(codebook: Codebook): Problem[] {
  const problems: Problem[] = [];
  for (const [name, node] of codebook.sets) {
    const place = codebook.setPlaces.get(name) as Place;
    const parts = [...walk(node)];
    if (parts.some((part) => part.kind === "joined")) {
      problems.push({
        message: `the set \`${name}\` has a \`+\` in it`,
        place,
        hint: "put it in the term: `+<set>`",
      });
    }
    for (const part of parts) {
      if (part.kind === "set" && !codebook.sets.has(part.name))
        problems.push({ ...unknownSet(part.name, codebook), place });
    }
    if (reaches(name, name, codebook, new Set()))
      problems.push({ message: `the set \`${name}\` holds itself`, place });
  }
  return problems;
}

function reaches(from: string, to: string, codebook: Codebook, seen: Set<string>): boolean {
  const node = codebook.sets.get(from);
  if (!node || seen.has(from)) return false;
  seen.add(from);
  return [...walk(node)].some(
    (part) => part.kind === "set" && (part.name === to || reaches(part.name, to, codebook, seen)),
  );
}

function unknownSet(name: string, codebook: Codebook): Problem {
  const known = [...codebook.sets.keys()];
  const close = nearest(name, known);
  const hint = close
    ? `did you mean \`<${close}>\`?`
    : known.length > 0
      ? `the sets are: ${known.join(", ")}`
      : "declare it under `sets:`";
  return { message: `there is no set \`${name}\``, hint };
}

function checkTerm(term: Term, codebook: Codebook, placeIn: PlaceIn): Problem[] {
  const problems: Problem[] = [];
  for (const node of walk(term.node)) {
    if (node.kind === "set" && !codebook.sets.has(node.name)) {
      problems.push({ ...unknownSet(node.name, codebook), place: placeIn(term, node.at) });
    }
    if (node.kind === "class") problems.push(...checkClass(node.name, codebook, placeIn(term, node.at)));
    if (node.kind === "word" && node.text.length > 64) {
      const message = `no text has a word of ${node.text.length} letters`;
      problems.push({
        message: `\`${term.text}\` can never match: ${message}`,
        place: placeIn(term, node.at),
      });
    }
  }
  problems.push(...tooManyJoined(term, placeIn));
  if (problems.length > 0) return problems;
  const open = openEnd(term.node, codebook);
  if (!open) return [];
  const hint = "write a word, a set or a class there";
  return [
    {
      message: `\`${term.text}\` ${open} with something that any word could be`,
      place: placeIn(term, 0),
      hint,
    },
  ];
}

/** Every `+` doubles the ways through a term. */
function tooManyJoined(term: Term, placeIn: PlaceIn): Problem[] {
  const joins = [...walk(term.node)].filter((node) => node.kind === "joined");
  if (joins.length <= MOST_JOINED) return [];
  const message = `\`${term.text}\` has ${joins.length} marks \`+\`: at most ${MOST_JOINED} may be`;
  return [{ message, place: placeIn(term, 0), hint: "write two terms" }];
}

export function isEntityLabel(name: string): name is EntityLabel {
  return (entityLabels as readonly string[]).includes(name);
}

function checkClass(name: string, codebook: Codebook, place: Place): Problem[] {
  if (isEntityLabel(name)) return [];
  const ids = codebook.concepts.map((concept) => concept.id);
  if (ids.includes(name.replace(/\.\*$/u, ""))) return [];
  const close = nearest(name, [...entityLabels, ...ids]);
  const hint = close
    ? { hint: `did you mean \`@${close}\`?` }
    : { hint: "a class is a label such as @GPE or a concept’s id" };
  return [{ message: `there is no label and no concept \`${name}\``, place, ...hint }];
}

/** `begins` or `ends` where the first or last token could be anything, or nothing at all must be there. */
function openEnd(node: Node, codebook: Codebook): "begins" | "ends" | undefined {
  if (!edgeIsFirm(node, codebook, 0)) return "begins";
  return edgeIsFirm(node, codebook, -1) ? undefined : "ends";
}

function edgeIsFirm(node: Node, codebook: Codebook, edge: 0 | -1): boolean {
  switch (node.kind) {
    case "word":
      return /[^*?,]/u.test(node.text);
    case "class":
      return true;
    case "set":
      return edgeIsFirm(codebook.sets.get(node.name) as Node, codebook, edge);
    case "gap":
    case "opening":
    case "optional":
      return false;
    case "joined":
      return node.side === (edge === 0 ? "after" : "before") && edgeIsFirm(node.item, codebook, edge);
    case "choice":
      return node.options.every((option) => edgeIsFirm(option, codebook, edge));
    case "sequence":
      return sequenceIsFirm(node.items, codebook, edge);
    default:
      return childrenOf(node).every((child) => edgeIsFirm(child, codebook, edge));
  }
}

/** Optional items may come first as long as a firm one follows them and they are firm within. */
function sequenceIsFirm(items: readonly Node[], codebook: Codebook, edge: 0 | -1): boolean {
  const ordered = edge === 0 ? items : [...items].reverse();
  for (const item of ordered) {
    if (item.kind !== "optional") return edgeIsFirm(item, codebook, edge);
    if (!edgeIsFirm(item.item, codebook, edge)) return false;
  }
  return false;
}

/** Concepts named by others (`@id`) must be found before them, so that no circle is allowed. */
function checkReferences(codebook: Codebook): Problem[] {
  const problems: Problem[] = [];
  const references = referencesOf(codebook);
  for (const { id, terms } of codebook.concepts) {
    if (!isReachable(id, references)) continue;
    const message = `\`${id}\` names itself in a term, by way of a class`;
    problems.push({ message, place: (terms[0] as Term).place, hint: "take one `@` of the circle out" });
  }
  return problems;
}

function isReachable(id: string, references: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set(references.get(id));
  for (const next of seen) for (const further of references.get(next) ?? []) seen.add(further);
  return seen.has(id);
}

/** For each concept whose terms name others with `@`, the ids of those; `@id.*` names the narrower ones too. */
export function referencesOf(codebook: Codebook): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const concept of codebook.concepts) {
    const terms = [...concept.terms.flatMap((term) => [term, ...term.not]), ...concept.not];
    const classes = terms
      .flatMap((term) => [...expandSets(term.node, codebook)])
      .filter((node) => node.kind === "class");
    const ids = classes.flatMap((node) => conceptsOfClass(node.name, codebook));
    if (ids.length > 0) found.set(concept.id, ids);
  }
  return found;
}

/** All nodes of a term, those of the sets that it uses included. */
export function* expandSets(node: Node, codebook: Pick<Codebook, "sets">): Generator<Node> {
  for (const part of walk(node)) {
    yield part;
    if (part.kind === "set") yield* expandSets(codebook.sets.get(part.name) as Node, codebook);
  }
}

/** The ids that `@name` stands for; none for an entity label. */
export function conceptsOfClass(name: string, codebook: Codebook): string[] {
  if (isEntityLabel(name)) return [];
  const base = name.replace(/\.\*$/u, "");
  if (base === name) return [name];
  const parents = new Map(codebook.concepts.map((concept) => [concept.id, concept.broader]));
  return codebook.concepts
    .map((concept) => concept.id)
    .filter((id) => {
      for (
        let wider: string | undefined = id, steps = 0;
        wider !== undefined && steps < 100;
        wider = parents.get(wider), steps++
      ) {
        if (wider === base) return true;
      }
      return false;
    });
}
