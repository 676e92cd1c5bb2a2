import { finiteBefore, groupStart, isPassive } from "../reading/clause.ts";
import type { Reading } from "../reading/reading.ts";
import { wordSet } from "../reading/verbs.ts";
import { WordClass } from "../reading/word-class.ts";
import type { Frame } from "./frame.ts";
import { namedEnding, type Speaker, unnamed } from "./named.ts";
import { endOfReport } from "./said.ts";
import { speakerBefore } from "./speaker.ts";

const W = WordClass;

/** How one says a thing. */
const outspoken = wordSet(
  `blunt clear adamant unequivocal categorical emphatic explicit insistent frank forthright candid unambiguous vehement
   unapologetic scathing outspoken succinct unmoved defiant dismissive`,
);
/** What one thinks; of a person only. */
const minded = wordSet(
  `convinced certain sure confident sceptical skeptical doubtful hopeful optimistic pessimistic worried afraid concerned
   persuaded`,
);

/** `X was blunt: …`, `X is adamant that …`, `X: “…”`. */
export function stanceFrame(reading: Reading, i: number): Frame | undefined {
  const word = reading.word(i);
  if (word === ":") return introduced(reading, i);
  if (word === "of") return ofTheView(reading, i);
  if (!outspoken.has(word) && !minded.has(word)) return undefined;
  const next = reading.word(i + 1);
  if (next !== ":" && next !== "that") return undefined;
  const be = groupStart(reading, i);
  if (be === i || !isPassive(reading, i) || hasNegator(reading, be, i)) return undefined;
  const speaker = speakerBefore(reading, be);
  if (speaker.kind === "unnamed" || (minded.has(word) && !isPerson(speaker))) return undefined;
  const to = endOfReport(reading, i + 2);
  return { speaker, start: i, after: i + 1, from: i + 2, to, rule: "verb" };
}

function isPerson(speaker: Speaker): boolean {
  return speaker.kind === "last-person" || (speaker.kind === "named" && speaker.person);
}

function hasNegator(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (reading.classAt(i) === W.Negator) return true;
  return false;
}

const worded = wordSet(
  "word words term terms phrase question questions answer reply warning message point conclusion verdict appeal plea demand lesson slogan",
);

/** `X used a different word: …`, `X ended with a warning: …`: a person’s, with the noun for what is said. */
function announced(reading: Reading, colon: number): Frame | undefined {
  const verb = finiteBefore(reading, colon);
  const speaker = verb < 0 ? unnamed : speakerBefore(reading, verb);
  if (!isPerson(speaker) || hasNegator(reading, verb, colon)) return undefined;
  const to = endOfReport(reading, colon + 1);
  return { speaker, start: colon - 1, after: colon, from: colon + 1, to, rule: "verb" };
}

/** `X disagrees: …`, `X is more cautious: …`. */
function reacted(reading: Reading, colon: number): Frame | undefined {
  const start = groupStart(reading, colon - 1);
  const spoken = reading.classAt(colon - 1) === W.Verb || start < colon - 1;
  const speaker = spoken ? speakerBefore(reading, start) : unnamed;
  if (!isPerson(speaker) || hasNegator(reading, start, colon)) return undefined;
  const to = endOfReport(reading, colon + 1);
  return { speaker, start: colon - 1, after: colon, from: colon + 1, to, rule: "verb" };
}

/** `is of the view that`. */
function ofTheView(reading: Reading, of: number): Frame | undefined {
  const words = reading.words.slice(of + 1, of + 4).join(" ");
  if (reading.classAt(of - 1) !== W.Auxiliary || !/^the (?:view|opinion|belief|conviction) that/u.test(words))
    return undefined;
  const speaker = speakerBefore(reading, groupStart(reading, of - 1));
  if (speaker.kind === "unnamed") return undefined;
  return {
    speaker,
    start: of - 1,
    after: of + 4,
    from: of + 4,
    to: endOfReport(reading, of + 4),
    rule: "verb",
  };
}

/** `Peters: “We have never had it.”` */
function introduced(reading: Reading, colon: number): Frame | undefined {
  const verb = reading.classAt(colon - 1) === W.Verb || reading.classAt(colon - 1) === W.Adjective;
  if (verb) return reacted(reading, colon);
  if (worded.has(reading.word(colon - 1))) return announced(reading, colon);
  if (reading.classAt(colon + 1) !== W.Quote || reading.entity(colon - 1)?.label !== "PERSON")
    return undefined;
  const speaker = namedEnding(reading, colon - 1);
  if (speaker?.kind !== "named") return undefined;
  const quoted = /^(?:quote|cite|paraphrase)$/u.test(reading.lemma(speaker.start - 1));
  if (!quoted && reading.classAt(speaker.start - 1) !== W.Stop) return undefined;
  return { speaker, start: speaker.start, after: colon, from: colon + 1, to: reading.length, rule: "said" };
}
