import type { ErrorCode } from "../errors.ts";

/** What the process ends with; part of the command line's API. */
export const ExitCode = {
  /** Everything was done. */
  Success: 0,
  /** The run finished; some documents failed and are rows of `failures`. */
  SomeDocumentsFailed: 1,
  /** Nothing was changed: wrong usage, pipeline, codebook or metadata; a folder or disk that cannot be used. */
  NothingDone: 2,
  /** Another run has the results' folder. */
  InUse: 3,
  Interrupted: 130,
  Terminated: 143,
} as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** For `--help`. */
export const EXIT_CODES = `
Exit codes: 0 done; 1 done, but some documents failed (see failures.csv); 2 nothing was changed;
3 another run is writing to that folder; 130, 143 interrupted.`;

export function exitCodeOf(code: ErrorCode, signal: NodeJS.Signals | undefined): ExitCode {
  if (code === "INTERRUPTED") return signal === "SIGTERM" ? ExitCode.Terminated : ExitCode.Interrupted;
  return code === "OUT_IN_USE" ? ExitCode.InUse : ExitCode.NothingDone;
}
