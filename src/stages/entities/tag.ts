import type { EntityMention } from "../../model/annotation.ts";
import { canonicalName, longerNames, oneSpelling } from "./canonical.ts";
import { cues } from "./cues.ts";
import { dates } from "./dates.ts";
import { NO_NAME } from "./definitions.ts";
import { Evidence, merge } from "./evidence.ts";
import { findHits, hitCandidates } from "./gazetteer/recognise.ts";
import { events, places } from "./headed-names.ts";
import { type Identity, identify } from "./identity.ts";
import type { Knowledge } from "./knowledge.ts";
import { laws } from "./laws.ts";
import { money } from "./money.ts";
import { references } from "./notes/index.ts";
import { occasions } from "./occasions.ts";
import { organisations } from "./organisations.ts";
import { persons } from "./persons.ts";
import { quotedTitles } from "./quoted-titles.ts";
import { type ReadDocument, Reading } from "./reading.ts";
import type { Candidate, Recogniser } from "./recogniser.ts";
import { nameSimilarity } from "./similarity.ts";

export interface Settings {
  readonly knowledge: Knowledge;
  /** Recognisers besides the rules: the user's own, and compromise. */
  readonly external: readonly Recogniser[];
}

/** The rules, in the order in which equally good candidates of theirs are preferred. */
const rules: readonly Recogniser[] = [
  references,
  quotedTitles,
  dates,
  money,
  laws,
  occasions,
  organisations,
  places,
  events,
  cues,
  persons,
];

/** The names of one document, sorted, none overlapping another. */
export function tagEntities(document: ReadDocument, { knowledge, external }: Settings): EntityMention[] {
  const reading = new Reading(document, knowledge.words);
  const hits = findHits(reading, knowledge.automaton);
  const candidates: Candidate[] = hitCandidates(reading, hits);
  for (const rule of rules) append(candidates, rule.recognise(reading));
  if (external.length > 0) reading.explain(candidates);
  for (const own of external) append(candidates, own.recognise(reading));
  const first = merge(candidates, reading.text.length);
  const identity = identify(reading, first, knowledge.persons, nameSimilarity);
  append(candidates, identity.candidates);
  append(candidates, fullNames(first));
  const standing = merge(candidates, reading.text.length).filter(({ label }) => label !== NO_NAME);
  return mentionsOf(reading, standing, identity);
}

/** One by one: spreading a hundred thousand into one call overflows the stack. */
function append(candidates: Candidate[], more: Iterable<Candidate>): void {
  for (const candidate of more) candidates.push(candidate);
}

function mentionsOf(reading: Reading, standing: readonly Candidate[], identity: Identity): EntityMention[] {
  const own = standing.map((candidate) => canonicalName(reading, candidate, identity.persons));
  const longer = longerNames(own.map((name, index) => [name, (standing[index] as Candidate).label] as const));
  const names = own.map((name) => longer.get(name) ?? name);
  const spelling = oneSpelling(new Set(names));
  return standing.map((candidate, index) => {
    const mention: EntityMention = {
      start: candidate.start,
      end: candidate.end,
      text: reading.text.slice(candidate.start, candidate.end),
      label: candidate.label,
      name: spelling.get(names[index] as string) as string,
      derivation: candidate.evidence === Evidence.Known ? "alias" : "literal",
      rule: candidate.rule,
    };
    // A copy with an id would have a hidden class of its own.
    return candidate.id === undefined ? mention : Object.assign(mention, { id: candidate.id });
  });
}

/** Full names that only their neighbours suggested: they hold together before their parts are looked for. */
function fullNames(named: readonly Candidate[]): Candidate[] {
  return named
    .filter(
      ({ label, evidence, rule }) =>
        label === "PERSON" && evidence === Evidence.Cue && rule === "person:capitals",
    )
    .map(({ start, end, label, rule, name, id }) => ({
      start,
      end,
      label,
      evidence: Evidence.Form,
      rule,
      name,
      id,
    }));
}
