import { Shape } from "../../model/annotation.ts";
import { groupBy } from "../../model/grouped.ts";
import type { Hit } from "./gazetteer/hit.ts";
import type { PersonRegister } from "./person-register.ts";
import type { Reading } from "./reading.ts";
import type { Candidate } from "./recogniser.ts";
import { lowerCapitals, onOneLine } from "./spelling.ts";

const MINISTRIES = new Map(
  Object.entries({
    foreign: "Foreign Affairs",
    defence: "Defence",
    defense: "Defense",
    interior: "the Interior",
    finance: "Finance",
    justice: "Justice",
    education: "Education",
    health: "Health",
    energy: "Energy",
    culture: "Culture",
    agriculture: "Agriculture",
    economy: "Economy",
    trade: "Trade",
    information: "Information",
  }),
);

/** The name that a candidate is counted under. */
export function canonicalName(reading: Reading, candidate: Candidate, persons: PersonRegister): string {
  const { label, name } = candidate;
  const text = reading.text.slice(candidate.start, candidate.end);
  if (label === "PERSON") return persons.nameOf(name ?? text);
  if (name !== undefined) return name;
  if (label === "ORG") return bodyName(reading, candidate, onOneLine(text));
  return plainName(onOneLine(text), label);
}

/** Titles lose the quotation marks inside them that nothing pairs; names in capitals their capitals. */
function plainName(name: string, label: string): string {
  if (label === "WORK_OF_ART") return withoutLoneMarks(name);
  return name.includes(" ") && name === name.toUpperCase() ? lowerCapitals(name) : name;
}

function withoutLoneMarks(title: string): string {
  const [open, close] = [title.split("\u201c").length, title.split("\u201d").length];
  return open === close ? title : title.replace(/[\u201c\u201d]/gu, "");
}

/** `Russian Foreign Ministry`, `Russia’s Foreign Ministry` → `Ministry of Foreign Affairs of Russia`. */
function bodyName(reading: Reading, candidate: Candidate, text: string): string {
  const last = reading.tokenFrom(candidate.end) - 1;
  const first = reading.tokenFrom(candidate.start);
  const apart = ownerApart(reading, first, last);
  if (apart !== undefined) return apart;
  const field = MINISTRIES.get(reading.term(last - 1));
  if (reading.term(last) !== "ministry" || field === undefined) return withState(reading, candidate, text);
  const owner = last - 1 > first ? stateOf(reading.hit(first)) : ownerBefore(reading, first);
  if (owner === undefined) return last - 1 > first ? text : `Ministry of ${field}`;
  return `Ministry of ${field} of ${owner}`;
}

/** `Russian Ministry of Defence`, `German Federal Constitutional Court`: the state goes to the end. */
function ownerApart(reading: Reading, first: number, last: number): string | undefined {
  const hit = reading.hit(first);
  const owner = hit && hit.last <= last ? stateOf(hit) : undefined;
  if (!hit || owner === undefined) return undefined;
  const ministry = reading.term(hit.last) === "ministry" && reading.term(hit.last + 1) === "of";
  const court = /^(?:court|tribunal)$/u.test(reading.term(last)) && hit.entry.label === "NORP";
  if (!ministry && !court) return undefined;
  return `${onOneLine(reading.slice(hit.last, last + 1))} of ${owner}`;
}

/** The state before a possessive: Russia of `Russia’s Foreign Ministry`. */
function ownerBefore(reading: Reading, first: number): string | undefined {
  if (!reading.has(first - 1, Shape.Possessive)) return undefined;
  const hit = reading.hit(first - 2) ?? reading.hit(first - 3);
  return hit && hit.last === first - 1 ? stateOf(hit) : undefined;
}

function stateOf(hit: Hit | undefined): string | undefined {
  if (!hit) return undefined;
  return hit.entry.label === "GPE" ? hit.entry.name : hit.entry.of;
}

/** `… of the Russian Federation` → `… of Russia`. */
function withState(reading: Reading, candidate: Candidate, text: string): string {
  const last = reading.tokenFrom(candidate.end);
  for (let at = last - 1; at > last - 7 && at > 1; at--) {
    const hit = reading.hit(at);
    if (!hit) continue;
    if (hit.last !== last || hit.entry.label !== "GPE" || reading.start(at) <= candidate.start) break;
    const the = reading.term(at - 1) === "the" ? at - 1 : at;
    if (reading.term(the - 1) !== "of") break;
    return `${onOneLine(reading.text.slice(candidate.start, reading.start(the)))}${hit.entry.name}`;
  }
  return plainName(text, candidate.label);
}

/**
 * `Court of Justice` where the document has one `Court of Justice of the European Union`: a short form of the only
 * longer name that it begins.
 */
export function longerNames(names: readonly (readonly [name: string, label: string])[]): Map<string, string> {
  const short = new Map<string, Set<string>>();
  for (const [name, label] of names) {
    if (label !== "ORG") continue;
    for (let of = name.indexOf(" of "); of > 0; of = name.indexOf(" of ", of + 1)) {
      const head = name.slice(0, of);
      if (head.includes(" of ")) short.set(head, (short.get(head) ?? new Set()).add(name));
    }
  }
  const longer = new Map<string, string>();
  for (const [head, wholes] of short) {
    const [whole, ...others] = wholes;
    if (whole !== undefined && others.length === 0) longer.set(head, whole);
  }
  return longer;
}

/** Of names that differ in capitals alone, the one with most of them stands for all (`CIS charter`, `CIS Charter`). */
export function oneSpelling(names: ReadonlySet<string>): Map<string, string> {
  const alike = groupBy(names, (name) => name.toLowerCase());
  const spelling = new Map<string, string>();
  for (const forms of alike.values()) {
    const best = forms.reduce((a, b) => (b < a && b !== b.toUpperCase() ? b : a));
    for (const form of forms) spelling.set(form, best);
  }
  return spelling;
}
