import type { AddCommand } from "./command.ts";
import { ExitCode } from "./exit-code.ts";

export const addCheck: AddCommand = (program, io, finish) => {
  program
    .command("check")
    .summary("check a pipeline and its codebook without reading any article")
    .argument("[pipeline.yaml]", "pipeline definition; without it the package's own")
    .option("--codebook <file>", "codebook to check instead of the pipeline's")
    .action(async (pipeline: string | undefined, options: { readonly codebook?: string }) => {
      const { loadPipeline } = await import("../pipeline/load.ts");
      const { prepareMapper } = await import("../pipeline/mapper.ts");
      const loaded = await loadPipeline({ pipeline, codebook: options.codebook });
      const { context } = await prepareMapper(loaded, []);
      const { stages, name } = loaded.definition;
      io.error(`${loaded.file}: pipeline \`${name}\` is right: ${stages.length} stages`);
      io.error(context.concepts.length > 0 ? `, ${context.concepts.length} concepts\n` : "\n");
      finish(ExitCode.Success);
    });
};
