/** Why a run cannot go on. Every code has a row in docs/errors.md. */
export type ErrorCode =
  | "USAGE"
  | "NOT_FOUND"
  | "UNREADABLE"
  | "PIPELINE_INVALID"
  | "CODEBOOK_INVALID"
  | "GAZETTEER_INVALID"
  | "METADATA_INVALID"
  | "RECOGNISER_INVALID"
  | "CORPUS_EMPTY"
  | "OUT_UNUSABLE"
  | "OUT_IN_USE"
  | "OUT_NOT_OURS"
  | "RUN_INVALID"
  | "GOLD_INVALID"
  | "INTERRUPTED";

/** A place in a file that a person wrote; line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** One thing that is wrong: what, where, and how to mend it. */
export interface Problem {
  readonly message: string;
  readonly place?: Place;
  readonly hint?: string;
}

/**
 * Wrong usage or an unusable world: nothing that a single document could cause. The command line prints its
 * problems and exits with the code that belongs to `code`; the library's callers catch it.
 */
export class CotextError extends Error {
  readonly code: ErrorCode;
  readonly problems: readonly Problem[];

  constructor(code: ErrorCode, problems: Problem | readonly Problem[]) {
    const list = Array.isArray(problems) ? (problems as readonly Problem[]) : [problems as Problem];
    super(list.map(formatProblem).join("\n"));
    this.name = "CotextError";
    this.code = code;
    this.problems = list;
  }
}

/** `file:line:column: message (hint)`, in one line. */
export function formatProblem(problem: Problem): string {
  const where = problem.place ? `${formatPlace(problem.place)}: ` : "";
  const hint = problem.hint ? ` (${problem.hint})` : "";
  return `${where}${problem.message}${hint}`.replace(/\s*[\r\n]+\s*/gu, " ");
}

function formatPlace({ file, line, column }: Place): string {
  return [file, line, column].filter((part) => part !== undefined).join(":");
}
