import { basename, dirname, extname } from "node:path";
import { Option } from "commander";
import type { Codebook } from "../../codebook/codebook.ts";
import type { Exported, Imported } from "../../codebook/exchange/plain.ts";
import { CotextError } from "../../errors.ts";
import type { AddCommand } from "../command.ts";
import { ExitCode } from "../exit-code.ts";
import type { Io } from "../io.ts";

interface ExchangeOptions {
  readonly format?: string;
  readonly out?: string;
  readonly force?: boolean;
}

const formats = ["csv", "quanteda", "liwc", "refi"] as const;
type ExchangeFormat = (typeof formats)[number];
const byExtension = new Map<string, ExchangeFormat>([
  [".csv", "csv"],
  [".yml", "quanteda"],
  [".yaml", "quanteda"],
  [".dic", "liwc"],
  [".qdc", "refi"],
]);

export const addImport: AddCommand = (program, io, finish) => {
  program
    .command("import")
    .summary("make a codebook of another program's: CSV, quanteda YAML, LIWC .dic, REFI-QDA .qdc")
    .argument("<file>", "the other program's file")
    .addOption(new Option("--format <name>", "what it is (default: by its ending)").choices(formats))
    .option("--out <file.yaml>", "where the codebook goes (default: standard output)")
    .option("--force", "overwrite that file")
    .addHelpText("before", "Examples:\n  cotext import policy.dic --out policy.yaml\n")
    .action(async (file: string, options: ExchangeOptions) => {
      const { toYaml } = await import("../../codebook/exchange/plain.ts");
      const read = await reader(formatOf(file, options));
      const { codebook, skipped } = read(await textOf(file), basename(file, extname(file)));
      await deliver(toYaml(codebook), skipped, options, io);
      finish(ExitCode.Success);
    });
};

export const addExport: AddCommand = (program, io, finish) => {
  program
    .command("export")
    .summary("write a codebook for another program: CSV, quanteda YAML, LIWC .dic, REFI-QDA .qdc")
    .argument("<codebook.yaml>", "a codebook of Cotext's")
    .addOption(
      new Option("--format <name>", "what to write (default: by the ending of --out)").choices(formats),
    )
    .option("--out <file>", "where it goes (default: standard output)")
    .option("--force", "overwrite that file")
    .addHelpText(
      "before",
      "Examples:\n  cotext export pipelines/codebooks/sovereignty.yaml --out sovereignty.qdc\n",
    )
    .action(async (file: string, options: ExchangeOptions) => {
      const { parseCodebook } = await import("../../codebook/parse-codebook.ts");
      const write = await writer(formatOf(options.out ?? "", options));
      const { text, skipped } = write(parseCodebook(await textOf(file), file));
      await deliver(text, skipped, options, io);
      finish(ExitCode.Success);
    });
};

function formatOf(file: string, { format }: ExchangeOptions): ExchangeFormat {
  const found = formats.find((name) => name === format) ?? byExtension.get(extname(file).toLowerCase());
  if (found) return found;
  throw new CotextError("USAGE", {
    message: "the file's ending does not say what format it is",
    hint: `--format is one of ${formats.join(", ")}`,
  });
}

async function reader(format: ExchangeFormat): Promise<(text: string, name: string) => Imported> {
  switch (format) {
    case "csv":
      return (await import("../../codebook/exchange/csv.ts")).importCsv;
    case "quanteda":
      return (await import("../../codebook/exchange/quanteda.ts")).importQuanteda;
    case "liwc":
      return (await import("../../codebook/exchange/liwc.ts")).importLiwc;
    case "refi":
      return (await import("../../codebook/exchange/refi.ts")).importRefi;
  }
}

async function writer(format: ExchangeFormat): Promise<(codebook: Codebook) => Exported> {
  switch (format) {
    case "csv":
      return (await import("../../codebook/exchange/csv.ts")).exportCsv;
    case "quanteda":
      return (await import("../../codebook/exchange/quanteda.ts")).exportQuanteda;
    case "liwc":
      return (await import("../../codebook/exchange/liwc.ts")).exportLiwc;
    case "refi":
      return (await import("../../codebook/exchange/refi.ts")).exportRefi;
  }
}

async function textOf(file: string): Promise<string> {
  const { decodeStrictly, readBytes } = await import("../../pipeline/files.ts");
  return decodeStrictly(await readBytes(file, file), file);
}

/** Writes the text whole or not at all, and says what the other format cannot hold. */
async function deliver(
  text: string,
  skipped: readonly string[],
  options: ExchangeOptions,
  io: Io,
): Promise<void> {
  for (const term of skipped) io.error(`left out: ${term}\n`);
  if (options.out === undefined) return io.out(text);
  const { checkNew } = await import("../../output/ownership.ts");
  checkNew(options.out, options.force ?? false);
  const { OutputFolder } = await import("../../output/folder.ts");
  const folder = new OutputFolder(dirname(options.out));
  try {
    folder.write(basename(options.out), text);
    folder.place();
  } finally {
    folder.discard();
  }
}
