import { isHuman, type Phrase, phraseFrom } from "../reading/phrases.ts";
import { REACH, type Reading } from "../reading/reading.ts";
import { WordClass } from "../reading/word-class.ts";
import { stateCalled } from "./demonyms.ts";
import { holderName, type Referent, referentEnding, referentFrom } from "./names.ts";

const W = WordClass;

/** Words for a state or its people, of which an adjective or of-phrase tells whose they are. */
export const nationNouns =
  /^(?:people|population|inhabitants|state|nation|republic|kingdom|crown|monarchy|realm|government)$/u;

/** Whose a phrase is: `the leaders of the post-Soviet states`, `Russia’s aggressive policy`. */
export function principalOf(reading: Reading, { start, after }: Phrase): Referent | undefined {
  for (let i = after - 1; i > start; i--) {
    if (reading.classAt(i) === W.Possessive) return referentEnding(reading, i - 1);
  }
  const head = reading.word(after - 1);
  if (!isHuman(head)) return nationNouns.test(head) ? complementOf(reading, { start, after }) : undefined;
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
  if (reading.word(after) !== "of") return undefined;
  return referentFrom(reading, after + 1) ?? membersOf(reading, after + 1);
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

/** `the people of Guam`, `Guam’s people`, `the island state of Nauru`: those who are told by where they are. */
export function membersOf(reading: Reading, from: number): Referent | undefined {
  const phrase = phraseFrom(reading, from);
  if (!phrase || !nationNouns.test(reading.word(phrase.after - 1))) return undefined;
  if (reading.word(phrase.after) === "of") return referentFrom(reading, phrase.after + 1);
  const owner = phrase.after - 2;
  if (reading.classAt(owner) === W.Possessive) return referentEnding(reading, owner - 1);
  return nationOf(reading, phrase.start, phrase.after - 1);
}

/** For `our` in a quotation: the one state that the sentence names before it, as the owner of something. */
export function quotedState(reading: Reading, p: number): Referent | undefined {
  const found = onlyState(reading, p);
  if (!found || reading.classAt(found.after) !== W.Possessive) return undefined;
  for (let i = found.after; i < p; i++) if (reading.classAt(i) === W.Quote) return found;
  return undefined;
}
