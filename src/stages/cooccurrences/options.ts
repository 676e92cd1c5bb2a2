import { z } from "zod";
import { distinct } from "../../config/distinct.ts";
import { measureNames } from "../../statistics/measures.ts";
import { countings } from "./counting.ts";
import { type Unit, unitName } from "./units.ts";

const windowSize = z.int().min(2).max(100_000);
const windowName = z
  .string()
  .regex(/^window:[1-9]\d{0,5}$/u, "expected sentence, paragraph, section or window:n");

/** `sentence`, `paragraph`, `section`, `window:n` or `{ window: n }`. */
const unit = z.union([
  z.enum(["sentence", "paragraph", "section"]).transform((kind): Unit => ({ kind, size: 0 })),
  windowName
    .transform((name) => Number(name.slice("window:".length)))
    .pipe(windowSize)
    .transform((size): Unit => ({ kind: "window", size })),
  z.strictObject({ window: windowSize }).transform(({ window }): Unit => ({ kind: "window", size: window })),
]);

const sectionKind = z.enum([
  "title",
  "authors",
  "doi",
  "affiliation",
  "abstract",
  "keywords",
  "section",
  "funding",
  "note",
  "references",
  "boilerplate",
]);

export const options = z.strictObject({
  units: z
    .array(unit)
    .min(1)
    .superRefine(distinct(unitName))
    .default([
      { kind: "sentence", size: 0 },
      { kind: "paragraph", size: 0 },
    ])
    .describe("What must hold two nodes for them to co-occur: sentence, paragraph, section, window:n."),
  layers: z
    .array(z.enum(["concept", "entity"]))
    .min(1)
    .default(["concept", "entity"])
    .describe("Whether concepts, entities or both are nodes."),
  labels: z.array(z.string()).optional().describe("Entity labels and concept ids to keep; all where absent."),
  exclude: z
    .array(sectionKind)
    .default(["boilerplate"])
    .describe("Kinds of sections that are not counted: note, references, keywords, …"),
  counting: z
    .enum(countings)
    .default("boolean")
    .describe("A column of weights beside the units: pairs of mentions, fractions of a unit, nearness."),
  measures: z
    .array(z.enum(measureNames))
    .superRefine(distinct())
    .default(["npmi", "logDice", "g2"])
    .describe("The measures of association that the tables show."),
});
export type CooccurrencesOptions = z.infer<typeof options>;
