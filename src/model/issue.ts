import type { Span } from "./span.ts";

/** Something worth knowing about one document's text; never an exception. Every code has a row in docs/errors.md. */
export type IssueCode =
  | "ENCODING_CONCLUDED"
  | "CONTROL_CHARACTERS"
  | "LONE_SURROGATES"
  | "LONG_SENTENCE"
  | "PUNCTUATION_RUN"
  | "NOTE_WITHOUT_CALL"
  | "CALL_WITHOUT_NOTE"
  | "TOO_MANY_PAIRS";

export interface Issue {
  readonly code: IssueCode;
  readonly message: string;
  readonly place?: Span;
}
