import type { EntityLabel, Section, Sentence, Tokens } from "../../model/annotation.ts";
import type { Span } from "../../model/span.ts";
import type { EvidenceLevel } from "./evidence.ts";
import type { Reading } from "./reading.ts";

/** A name that a recogniser offers; the merge decides whether it stands. All have the same fields: there are many. */
export interface Candidate extends Span {
  readonly label: EntityLabel;
  readonly evidence: EvidenceLevel;
  /** What found it, for the column `rule`. */
  readonly rule: string;
  /** The canonical name, where the recogniser knows it. */
  readonly name: string | undefined;
  readonly id: string | undefined;
}

/** One way of finding names. Pure, synchronous, linear in the text. */
export interface Recogniser {
  readonly id: string;
  readonly version: string;
  readonly labels: readonly EntityLabel[];
  recognise(reading: Reading): Candidate[];
}

/** What a user's own recogniser is given. */
export interface RecogniserInput {
  readonly text: string;
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
  readonly tokens: Tokens;
}

/** What a user's own recogniser gives back; `name` is the span's text where it is left out. */
export interface Suggestion extends Span {
  readonly label: EntityLabel;
  readonly name?: string;
  /** From 0 to 1; what is below the recogniser's `threshold` (0 unless it says so) is dropped. */
  readonly score?: number;
}

/** The default export of a module that the option `recognisers` names. */
export interface UserRecogniser {
  readonly id: string;
  readonly version: string;
  readonly labels: readonly EntityLabel[];
  readonly threshold?: number;
  recognise(input: RecogniserInput): Iterable<Suggestion>;
}
