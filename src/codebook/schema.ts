import { z } from "zod";
import { holderKinds } from "../model/annotation.ts";

const text = z.string().refine((value) => value.trim() !== "", "this is empty");
const terms = z.array(
  z.union([text, z.strictObject({ term: text, not: z.array(text).optional() })], {
    error:
      "a term is a text, or `term:` with `not:`; put it in quotation marks where it has `: ` or begins with [ or {",
  }),
);

/** What a codebook file holds, before its terms are read. */
export const codebookSchema = z.strictObject({
  name: text,
  language: text.default("en"),
  description: z.string().optional(),
  sets: z.record(z.string(), z.array(text).min(1, "a set needs a term")).optional(),
  concepts: z
    .array(
      z.strictObject({
        id: z
          .string()
          .regex(
            /^[A-Za-z0-9][\w-]*(?:\.[A-Za-z0-9][\w-]*)*$/u,
            "use letters, digits and hyphens; a dot before a narrower part",
          ),
        prefLabel: text,
        definition: z.string().optional(),
        source: z.string().optional(),
        scopeNote: z.string().optional(),
        broader: z.string().optional(),
        holder: z.enum(holderKinds).optional(),
        terms: terms.min(1, "a concept needs a term"),
        not: z.array(text).optional(),
      }),
    )
    .min(1, "a codebook needs a concept"),
});

export type CodebookFile = z.infer<typeof codebookSchema>;
