import { Shape } from "../../model/annotation.ts";
import { Evidence } from "./evidence.ts";
import { Word } from "./lexicon.ts";
import { type Reading, Zone } from "./reading.ts";
import type { Candidate, Recogniser } from "./recogniser.ts";

const ROMAN = /^[ivxlcdm]+$/u;

/** Single words that only their neighbours say something about: unknown acronyms, `in Xanadu`, words in `-stan`. */
export const cues: Recogniser = {
  id: "cue",
  version: "1",
  labels: ["ORG", "GPE"],
  recognise(reading) {
    const found: Candidate[] = [];
    for (let i = 0; i < reading.length; i++) {
      if (!reading.isCapital(i) || reading.zones[i] !== Zone.Body || reading.hitAt[i] !== 0) continue;
      const label = reading.has(i, Shape.AllCapitals) ? acronym(reading, i) : place(reading, i);
      if (label)
        found.push(
          reading.candidate(i, i + 1, label, Evidence.Cue, label === "ORG" ? "cue:acronym" : "cue:place"),
        );
    }
    return found;
  },
};

function acronym(reading: Reading, i: number): "ORG" | undefined {
  const length = reading.end(i) - reading.start(i);
  if (length > 7 || reading.has(i, Shape.Dotted) || reading.is(i, Word.Common)) return undefined;
  if (ROMAN.test(reading.term(i)) || reading.has(i, Shape.Joined) || /\d/u.test(reading.term(i)))
    return undefined;
  if (reading.is(i + 1, Word.Currency)) return undefined;
  const neighbours = reading.has(i - 1, Shape.AllCapitals) || reading.has(i + 1, Shape.AllCapitals);
  return neighbours ? undefined : "ORG";
}

/** `the village of Banjska`. */
const SETTLEMENT =
  /^(?:village|villages|town|city|port|district|province|capital|municipality|suburb|settlement|county)$/u;

function place(reading: Reading, i: number): "GPE" | undefined {
  if (reading.is(i, Word.Common) || reading.opens[i] === 1) return undefined;
  if (reading.term(i - 1) === "of" && SETTLEMENT.test(reading.term(i - 2))) return "GPE";
  if (reading.is(i, Word.Given | Word.Family)) return undefined;
  const alone = !(reading.isCapital(i + 1) && reading.continues(i + 1)) && !reading.isCapital(i - 1);
  if (!alone || reading.isHyphen(i + 1)) return undefined;
  if (reading.is(i, Word.PlaceShape)) return "GPE";
  const before = reading.is(i - 1, Word.Direction) && !reading.isCapital(i - 1) ? i - 2 : i - 1;
  return before < i - 1 || /^(?:in|near|at)$/u.test(reading.term(before)) ? "GPE" : undefined;
}
