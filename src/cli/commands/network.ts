import { Option } from "commander";
import type { ActorRelation } from "../../analysis/statements.ts";
import { type AddCommand, collect } from "../command.ts";
import { addDestination, type Destination, emit } from "../emit.ts";
import { ExitCode } from "../exit-code.ts";
import { checkConcepts } from "../results.ts";

interface NetworkOptions extends Destination {
  readonly kind: "bipartite" | "actors" | "concepts" | "activity" | "statements";
  readonly actors?: ActorRelation;
  readonly concept?: string[];
  readonly label?: string[];
  readonly every?: boolean;
}

const kinds = ["bipartite", "actors", "concepts", "activity", "statements"] as const;

export const addNetwork: AddCommand = (program, io, finish) => {
  addDestination(
    program
      .command("network")
      .summary("who takes up which concept: a discourse network as a table of edges")
      .argument("<run>", "folder of results")
      .addOption(new Option("--kind <kind>", "which table").choices(kinds).default("bipartite"))
      .addOption(
        new Option("--actors <relation>", "who counts as an actor (default: both)").choices([
          "attributed_to",
          "holder",
        ]),
      )
      .option("--concept <id>", "only this concept; repeatable", collect)
      .option("--label <label>", "only actors with this label: PERSON, ORG, GPE, …; repeatable", collect)
      .option("--every", "count every statement (default: once a document)"),
  )
    .addHelpText(
      "before",
      `Examples:
  cotext network out/sovereignty
  cotext network out/sovereignty --kind actors --actors attributed_to --out actors.csv
  cotext network out/sovereignty --kind statements --label PERSON --label GPE --out dna.csv\n`,
    )
    .action(async (run: string, options: NetworkOptions) => {
      const module = await import("../../analysis/network.ts");
      const { dnaColumns, dnaRows, statements } = await import("../../analysis/statements.ts");
      const { RunFolder } = await import("../../results/run-folder.ts");
      const tables = new RunFolder(run);
      checkConcepts(tables, options.concept);
      const [documents, mentions] = [tables.rows("documents"), tables.rows("mentions")];
      const list = statements(
        { documents, mentions, relations: tables.rows("relations") },
        {
          ...(options.actors && { actors: [options.actors] }),
          ...(options.concept && { concepts: options.concept }),
          ...(options.label && { labels: options.label }),
        },
      );
      if (list.length === 0) {
        io.error("cotext: no statements; they come from the stages `entities` and `relations`\n");
      }
      const duplicates = options.every ? "count" : "once_per_document";
      const made = {
        bipartite: () => [module.bipartite(list, { duplicates }), module.bipartiteColumns] as const,
        actors: () => [module.actorNetwork(list, { duplicates }), module.oneModeColumns] as const,
        concepts: () => [module.conceptNetwork(list, { duplicates }), module.oneModeColumns] as const,
        activity: () => [module.actorActivity(list, { duplicates }), module.activityColumns] as const,
        statements: () => [dnaRows(list, documents), dnaColumns] as const,
      };
      const [rows, columns] = made[options.kind]();
      await emit(io, rows, columns, options);
      finish(ExitCode.Success);
    });
};
