import { finiteBefore } from "../reading/clause.ts";
import type { Reading } from "../reading/reading.ts";
import { WordClass } from "../reading/word-class.ts";
import { type Referent, referentFrom } from "./names.ts";

const W = WordClass;

/** How long a phrase that opens a sentence may be, in tokens. */
export const LONGEST_FRONTED = 20;

/** `Without surrendering its sovereignty, Finland accepted`: the subject behind a phrase that opens the sentence. */
export function subjectAhead(reading: Reading, p: number): Referent | undefined {
  const participle = reading.word(0) === "having" || reading.word(0) === "being";
  if (p > LONGEST_FRONTED || (!participle && finiteBefore(reading, p) >= 0)) return undefined;
  for (let i = p + 1; i < p + LONGEST_FRONTED && i < reading.length; i++) {
    const here = reading.classAt(i);
    if (here === W.Verb || here === W.Auxiliary || here === W.Stop) return undefined;
    if (here !== W.Comma) continue;
    const referent = referentFrom(reading, i + 1);
    const next = reading.classAt(referent?.after ?? i);
    return next === W.Verb || next === W.Auxiliary ? referent : undefined;
  }
  return undefined;
}
