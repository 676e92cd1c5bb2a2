import { Command, CommanderError } from "commander";
import { explainErrno } from "../errno.ts";
import { CotextError, formatProblem } from "../errors.ts";
import type { AddCommand } from "./command.ts";
import { addAgree } from "./commands/agree.ts";
import { addCheck } from "./commands/check.ts";
import { addCompare } from "./commands/compare.ts";
import { addDiff } from "./commands/diff.ts";
import { addExport, addImport } from "./commands/exchange.ts";
import { addExplain } from "./commands/explain.ts";
import { addKwic } from "./commands/kwic.ts";
import { addMap } from "./commands/map.ts";
import { addMerge } from "./commands/merge.ts";
import { addNetwork } from "./commands/network.ts";
import { addPlan } from "./commands/plan.ts";
import { addRun } from "./commands/run.ts";
import { addSample } from "./commands/sample.ts";
import { addScore } from "./commands/score.ts";
import { addStages } from "./commands/stages.ts";
import { addSubmit } from "./commands/submit.ts";
import { addTerms } from "./commands/terms.ts";
import { EXIT_CODES, ExitCode, exitCodeOf } from "./exit-code.ts";
import type { Io } from "./io.ts";
import { addVersion } from "./version.ts";

const commands: readonly AddCommand[] = [
  addRun,
  addCheck,
  addStages,
  addKwic,
  addExplain,
  addTerms,
  addDiff,
  addImport,
  addExport,
  addCompare,
  addNetwork,
  addSample,
  addAgree,
  addScore,
  addPlan,
  addMap,
  addMerge,
  addSubmit,
];

/** Runs one command. The only place where errors become messages and exit codes. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  let exitCode: ExitCode = ExitCode.Success;
  const program = new Command("cotext")
    .description("Concept and entity extraction for people who study discourse: articles in, tables out.")
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: io.error })
    .showHelpAfterError("(cotext --help shows what there is)")
    .addHelpText("before", `${EXAMPLES}\n`)
    .addHelpText("afterAll", EXIT_CODES);
  const finish = (code: ExitCode): void => {
    exitCode = code;
  };
  addVersion(program);
  for (const add of commands) add(program, io, finish);
  try {
    await program.parseAsync(argv, { from: "user" });
    return exitCode;
  } catch (error) {
    return report(error, io);
  }
}

const EXAMPLES = `Examples:
  cotext run                                      the sample corpus, into out/sovereignty/
  cotext run --corpus articles/ --out results/    your own articles
  cotext run my-pipeline.yaml --codebook my.yaml  your own pipeline and codebook
  cotext check my-pipeline.yaml                   is it right? reads no article
`;

function report(error: unknown, io: Io): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.Success : ExitCode.NothingDone;
  if (error instanceof CotextError) {
    for (const problem of error.problems) io.error(`cotext: ${formatProblem(problem)}\n`);
    return exitCodeOf(error.code, io.signal.reason as NodeJS.Signals | undefined);
  }
  io.error(`cotext: a fault of the program: ${explainErrno(error)}\n`);
  if (process.env["COTEXT_DEBUG"] && error instanceof Error) io.error(`${error.stack}\n`);
  else io.error("        please report it; COTEXT_DEBUG=1 shows where it happened\n");
  return ExitCode.NothingDone;
}
