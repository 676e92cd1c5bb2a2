import { isHuman, type Phrase } from "../reading/phrases.ts";
import { REACH, type Reading } from "../reading/reading.ts";
import { WordClass } from "../reading/word-class.ts";
import { stateCalled } from "./demonyms.ts";
import { holderName, type Referent, referentEnding, referentFrom } from "./names.ts";

const W = WordClass;

/** Whose a phrase is: `the leaders of the post-Soviet states`, `Russia’s aggressive policy`. */
export function principalOf(reading: Reading, { start, after }: Phrase): Referent | undefined {
  for (let i = after - 1; i > start; i--) {
    if (reading.classAt(i) === W.Possessive) return referentEnding(reading, i - 1);
  }
  if (!isHuman(reading.word(after - 1))) return undefined;
  return complementOf(reading, { start, after }) ?? nationOf(reading, start, after - 1);
}

/** `the British government` is the United Kingdom’s. */
export function nationOf(reading: Reading, start: number, head: number): Referent | undefined {
  for (let i = start; i < head; i++) {
    const name = reading.entity(i)?.label === "NORP" ? holderName(reading, i) : undefined;
    if (name !== undefined) return { names: [name], plural: false, start, after: head + 1 };
  }
  return undefined;
}

/** `the image of Russia`: whom the subject is about. */
export function complementOf(reading: Reading, { after }: Phrase): Referent | undefined {
  return reading.word(after) === "of" ? referentFrom(reading, after + 1) : undefined;
}

/** For `the country’s`: the one state that the sentence names before it. */
export function onlyState(reading: Reading, p: number): Referent | undefined {
  let found: Referent | undefined;
  for (let i = Math.max(0, p - REACH); i < p; i++) {
    if (reading.entity(i)?.label !== "GPE") continue;
    const name = holderName(reading, i);
    if (name === undefined || name === found?.names[0] || stateCalled(name) === undefined) continue;
    if (found) return undefined;
    found = { names: [name], plural: false, start: i, after: i + 1 };
  }
  return found;
}
