import { z } from "zod";
import { readYaml } from "../../../config/read-yaml.ts";
import { CotextError } from "../../../errors.ts";
import { entityLabels } from "../../../model/annotation.ts";
import type { Entry } from "./hit.ts";

/** A surface form and what it names. */
export interface Listing {
  readonly surface: string;
  readonly entry: Entry;
}

const needs = ["the", "middle", "city", "work"] as const;
const idPattern = /^[a-z][a-z0-9-]*:\S+$/u;
const name = z.string().trim().min(1, "a name may not be empty");
const label = z.enum(entityLabels);

const entrySchema = z.strictObject({
  name,
  label: label.optional(),
  aliases: z.array(name).default([]),
  id: z.string().regex(idPattern, "an id is written `scheme:value`, such as `iso:KZ`").optional(),
  metonym: name.optional(),
  needs: z.enum(needs).optional(),
  of: name.optional(),
});

/** A name alone is an entry with nothing else. */
const entry = z.preprocess((given) => (typeof given === "string" ? { name: given } : given), entrySchema);

const fileSchema = z.strictObject({
  /** The label of entries that give none. */
  label: label.optional(),
  entries: z.array(entry).min(1),
});

/**
 * Reads a gazetteer. `file` is its name for messages, `source` the one for the column `rule`. Throws CotextError
 * (GAZETTEER_INVALID) with every mistake at its line and column.
 */
export function readGazetteer(text: string, file: string, source: string): Listing[] {
  const yaml = readYaml(text, { file, code: "GAZETTEER_INVALID", textOnly: true });
  const checked = yaml.check(fileSchema);
  const listings: Listing[] = [];
  checked.entries.forEach((fields, index) => {
    const chosen = fields.label ?? checked.label;
    if (chosen === undefined) {
      throw new CotextError("GAZETTEER_INVALID", {
        message: `\`${fields.name}\` has no label`,
        place: yaml.placeOf(["entries", index]),
        hint: "give it one, or the whole file, as in `label: ORG`",
      });
    }
    const { aliases, ...rest } = fields;
    const made: Entry = { ...(rest as Omit<Entry, "label" | "source">), label: chosen, source };
    for (const surface of [fields.name, ...aliases]) listings.push({ surface, entry: made });
  });
  return listings;
}
