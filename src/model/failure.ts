/** Why one document is not in the tables. Every code has a row in docs/errors.md. */
export type FailureCode =
  | "NOTFILE"
  | "ENOENT"
  | "EACCES"
  | "EMFILE"
  | "EIO"
  | "LINK"
  | "TYPE"
  | "LIMIT"
  | "CHANGED"
  | "EMPTY"
  | "ENCODING"
  | "BINARY"
  | "TIMEOUT"
  | "MEMORY"
  | "CRASH";

/** A document that could not be read or annotated: data, not an exception. */
export interface Failure {
  /** `list`, `read`, `decode`, `parse` or the name of a stage. */
  readonly stage: string;
  readonly code: FailureCode;
  /** One line. */
  readonly message: string;
  /** How to mend it; empty where there is nothing to say. */
  readonly hint: string;
}
