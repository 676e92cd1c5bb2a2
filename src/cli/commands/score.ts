import { CotextError } from "../../errors.ts";
import type { Span } from "../../model/span.ts";
import type { Scores } from "../../scoring/score.ts";
import { type AddCommand, collect } from "../command.ts";
import { ExitCode } from "../exit-code.ts";
import type { Io } from "../io.ts";

interface ScoreOptions {
  readonly gold: string;
  readonly document?: string;
  readonly within?: string[];
  readonly errors: string;
  readonly json?: boolean;
}

export const addScore: AddCommand = (program, io, finish) => {
  program
    .command("score")
    .summary("compare a run with annotations made by hand")
    .description("Says how many of the names, concepts and sections that a person annotated a run has found.")
    .argument("<run>", "folder of results, or its mentions.csv")
    .requiredOption(
      "--gold <prefix>",
      "annotation: what stands before `.entities.jsonl`, or a folder of them",
    )
    .option("--document <id>", "the document that the annotation is of, where its name does not say so")
    .option("--within <start-end>", "only inside these offsets; repeatable", collect)
    .option("--errors <n>", "show up to n differences a layer and document", "0")
    .option("--json", "print the figures as JSON")
    .addHelpText("before", "Examples:\n  cotext score out/sovereignty --gold test/gold --errors 20\n")
    .action(async (run: string, options: ScoreOptions) => {
      await score(run, options, io);
      finish(ExitCode.Success);
    });
};

async function score(run: string, options: ScoreOptions, io: Io): Promise<void> {
  const { readGold } = await import("../read-gold.ts");
  const { readRun } = await import("../read-run.ts");
  const { addScores, scoreDocument } = await import("../../scoring/score.ts");
  const { differenceLines, figures, report } = await import("../../scoring/report.ts");
  const within = (options.within ?? []).map(rangeOf);
  const limit = wholeNumber(options.errors, "--errors");
  const found = readRun(run);
  const byDocument = new Map<string, Scores>();
  for (const [name, gold] of readGold(options.gold)) {
    const id = options.document ?? documentOf(name, [...found.keys()]);
    byDocument.set(id, scoreDocument(gold, found.get(id) ?? missing(id), within));
  }
  const all = [...byDocument.values()].reduce(addScores, {});
  if (options.json) {
    const documents = Object.fromEntries([...byDocument].map(([id, scores]) => [id, figures(scores)]));
    io.out(`${JSON.stringify({ ...figures(all), documents }, null, 2)}\n`);
    return;
  }
  for (const [id, scores] of byDocument) io.out(`${differenceLines(scores, limit)}${report(id, scores)}\n`);
  if (byDocument.size > 1) io.out(report(`all ${byDocument.size} documents`, all));
}

/** The document whose id is the annotation's name, with or without its extension. */
function documentOf(name: string, ids: readonly string[]): string {
  const id = ids.find((each) => each === name) ?? ids.find((each) => each.replace(/\.[^./]*$/u, "") === name);
  return id ?? missing(name);
}

function missing(id: string): never {
  throw new CotextError("RUN_INVALID", {
    message: `the run has no document ${id}`,
    hint: "`--document` says which one the annotation is of",
  });
}

function rangeOf(range: string): Span {
  const [start, end, ...more] = range.split("-").map((part) => wholeNumber(part, "--within"));
  if (start !== undefined && end !== undefined && more.length === 0) return { start, end };
  throw new CotextError("USAGE", { message: `--within ${range} is no range`, hint: "such as 0-20113" });
}

function wholeNumber(text: string, option: string): number {
  if (/^\d{1,15}$/u.test(text)) return Number(text);
  throw new CotextError("USAGE", { message: `${option}: \`${text}\` is no whole number` });
}
