/** What a command may do to the world beside files. */
export interface Io {
  /** Results that a program may read; nothing else goes there. */
  readonly out: (text: string) => void;
  /** Messages for people. */
  readonly error: (text: string) => void;
  /** Whether messages go to a terminal, where a line can be rewritten. */
  readonly isTerminal: boolean;
  /** Aborted by SIGINT and SIGTERM; its reason is the signal's name. */
  readonly signal: AbortSignal;
}
