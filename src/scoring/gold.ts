import { z } from "zod";
import { CotextError, type Problem } from "../errors.ts";

const span = { start: z.int().nonnegative(), end: z.int().nonnegative() };
const name = z.string().nullable().default(null);

const goldEntity = z.object({
  ...span,
  text: z.string(),
  label: z.string(),
  canonical: z.string(),
  /** Other names that are as good (with or without a middle initial). */
  also: z.array(z.string()).optional(),
});
const goldConcept = z.object({
  ...span,
  text: z.string(),
  concept: z.string(),
  polarity: z.enum(["affirmed", "negated"]),
  holder: name,
  attributed_to: name,
});
const number = z.union([z.string(), z.number()]).transform(String);
const goldZone = z.object({
  ...span,
  kind: z.string(),
  heading: z.string().optional(),
  level: z.number().optional(),
  number: number.optional(),
});
const goldCall = z.object({ ...span, number });

export type GoldEntity = z.infer<typeof goldEntity>;
export type GoldConcept = z.infer<typeof goldConcept>;
export type GoldZone = z.infer<typeof goldZone>;
export type GoldCall = z.infer<typeof goldCall>;

/** What a person found in one article. A layer that nobody annotated is undefined and not scored. */
export interface Gold {
  readonly entities?: readonly GoldEntity[];
  readonly concepts?: readonly GoldConcept[];
  readonly zones?: readonly GoldZone[];
  readonly calls?: readonly GoldCall[];
}

/** One file of an annotation: how its name ends, and its text. */
export interface GoldFile {
  readonly file: string;
  readonly text: string;
}

/** The files of one article's annotation; those of the first two hold one JSON object a line, the others an array. */
export const goldEndings = {
  entities: ".entities.jsonl",
  concepts: ".concepts.jsonl",
  zones: ".zones.json",
  calls: ".noterefs.json",
} as const;

/** Throws CotextError (GOLD_INVALID) with file and line for each mistake. */
export function parseGold(files: { readonly [K in keyof Gold]?: GoldFile | undefined }): Gold {
  const problems: Problem[] = [];
  const gold: Gold = {
    ...(files.entities && { entities: jsonLines(files.entities, goldEntity, problems) }),
    ...(files.concepts && { concepts: jsonLines(files.concepts, goldConcept, problems) }),
    ...(files.zones && { zones: jsonArray(files.zones, goldZone, problems) }),
    ...(files.calls && { calls: jsonArray(files.calls, goldCall, problems) }),
  };
  if (problems.length > 0) throw new CotextError("GOLD_INVALID", problems);
  return gold;
}

function jsonLines<T>({ file, text }: GoldFile, schema: z.ZodType<T>, problems: Problem[]): T[] {
  const items: T[] = [];
  text.split(/\r?\n/u).forEach((line, i) => {
    if (line === "") return;
    const item = parseJson(line, schema);
    if (typeof item === "string") problems.push({ message: item, place: { file, line: i + 1 } });
    else items.push(item.value);
  });
  return items;
}

function jsonArray<T>({ file, text }: GoldFile, schema: z.ZodType<T>, problems: Problem[]): T[] {
  const items = parseJson(text, z.array(schema));
  if (typeof items !== "string") return items.value;
  problems.push({ message: items, place: { file } });
  return [];
}

/** The value, or what is wrong with it. */
function parseJson<T>(text: string, schema: z.ZodType<T>): { readonly value: T } | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return `no JSON: ${(error as Error).message}`;
  }
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data };
  return result.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ");
}
