import { z } from "zod";
import type { EntityMention } from "../../model/annotation.ts";
import type { Stage, StageIo } from "../stage.ts";
import { readKnowledge } from "./knowledge.ts";
import type { Recogniser } from "./recogniser.ts";
import { type Settings, tagEntities } from "./tag.ts";
import { recogniserOf } from "./user-recogniser.ts";

const options = z.strictObject({
  /** The gazetteers to use instead of those that come with Cotext. */
  gazetteers: z.array(z.string()).optional(),
  /** Gazetteers to use besides them; where they list the same name, they are right. */
  extraGazetteers: z.array(z.string()).default([]),
  /** Modules whose default export is a recogniser. */
  recognisers: z.array(z.string()).default([]),
  /** Count a name under what it stands for, where a gazetteer says so: the Kremlin as Russia. */
  metonyms: z.boolean().default(false),
  /** Ask compromise about words that no rule explains. */
  compromise: z.boolean().default(false),
});
type Options = z.infer<typeof options>;

/** Finds names, and gives all forms of one name the same canonical one. */
export const entities: Stage<
  "sections" | "paragraphs" | "notes" | "prose" | "sentences" | "tokens",
  "entities",
  Options
> = {
  name: "entities",
  summary: "named entities with OntoNotes labels, each under one canonical name",
  requires: ["sections", "paragraphs", "notes", "prose", "sentences", "tokens"],
  assigns: ["entities"],
  options,
  async setUp(chosen, io) {
    const settings = await settingsOf(chosen, io);
    return (document) => ({ entities: tagEntities(document, settings) satisfies EntityMention[] });
  },
};

async function settingsOf(chosen: Options, io: StageIo): Promise<Settings> {
  const knowledge = await readKnowledge(chosen.gazetteers, chosen.extraGazetteers, chosen.metonyms, io);
  const external: Recogniser[] = [];
  for (const path of chosen.recognisers) {
    external.push(recogniserOf(await io.importModule(path), io.displayPath(path)));
  }
  if (chosen.compromise) external.push(await (await import("./compromise.ts")).compromise());
  return { knowledge, external };
}
