import { z } from "zod";
import type { Stage } from "../stage.ts";
import { holderKinds } from "./holder/holder.ts";
import { readRelations } from "./read-relations.ts";

const options = z.strictObject({
  /** How a concept has its holder, by concept id; an id without an entry takes that of the id above it. */
  holders: z.record(z.string(), z.enum(holderKinds)).default({
    sovereignty: "possessor",
    securitization: "object",
    "securitization.existential-threat": "none",
    "securitization.threat": "none",
    "securitization.referent-object": "none",
    "securitization.exceptional-measures": "none",
    "securitization.security-complex": "none",
    "securitization.actor": "none",
    imperialism: "actor",
  }),
});

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
  setUp({ holders }) {
    const kinds = new Map(Object.entries(holders));
    return (document) => ({ relations: readRelations(document, kinds) });
  },
};
