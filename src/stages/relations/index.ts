import { z } from "zod";
import type { Stage } from "../stage.ts";
import { readRelations } from "./read-relations.ts";

const options = z.strictObject({});

/** Says of each concept mention whether it is denied, whose it is, and whose words it stands in. */
export const relations: Stage<
  "concepts" | "sections" | "paragraphs" | "sentences" | "tokens" | "prose" | "notes" | "noteCalls",
  "relations",
  z.infer<typeof options>,
  "entities"
> = {
  name: "relations",
  summary: "negation, holder and speaker of concept mentions",
  requires: ["concepts", "sections", "paragraphs", "sentences", "tokens", "prose", "notes", "noteCalls"],
  uses: ["entities"],
  assigns: ["relations"],
  options,
  setUp() {
    return (document) => ({ relations: readRelations(document) });
  },
};
