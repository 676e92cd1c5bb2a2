import { type Command, InvalidArgumentError } from "commander";
import type { Limits } from "../pipeline/child-process.ts";
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

/** What `run` and `map` say of how documents are annotated. */
export interface MapOptions {
  readonly jobs?: number;
  readonly timeout?: number;
  readonly memory?: number;
}

export function addMapOptions(command: Command): Command {
  return command
    .option(
      "--jobs <n>",
      "processes that annotate, this one among them (default: 1 for little text, else one a core)",
      count,
    )
    .option("--timeout <seconds>", "for one document, or each megabyte of a larger one (default: 120)", count)
    .option("--memory <MB>", "that annotating one document may take (default: 1024)", count);
}

/** Undefined where none was asked for. */
export function limitsOf({ timeout, memory }: MapOptions): Partial<Limits> | undefined {
  if (timeout === undefined && memory === undefined) return undefined;
  return {
    ...(timeout === undefined ? {} : { seconds: timeout }),
    ...(memory === undefined ? {} : { megabytes: memory }),
  };
}
