import { type Command, InvalidArgumentError } from "commander";
import type { ExitCode } from "./exit-code.ts";
import type { Io } from "./io.ts";

/** Adds one command to the program. Its modules are loaded when it runs, so that `--help` is quick. */
export type AddCommand = (program: Command, io: Io, finish: (code: ExitCode) => void) => void;

/** For options that may be given several times. */
export function collect(value: string, earlier: readonly string[] | undefined): string[] {
  return [...(earlier ?? []), value];
}

/** A whole number from 1. */
export function count(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 1) return number;
  throw new InvalidArgumentError("It must be a whole number from 1.");
}
