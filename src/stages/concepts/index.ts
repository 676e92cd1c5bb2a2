import { z } from "zod";
import { compileCodebook } from "../../codebook/matching/matcher.ts";
import { nestedScopes } from "../../codebook/matching/settle.ts";
import { parseCodebook } from "../../codebook/parse-codebook.ts";
import { CotextError } from "../../errors.ts";
import type { Stage, StageIo } from "../stage.ts";
import { conceptMentions } from "./mentions.ts";

const options = z.strictObject({
  /** A codebook file; `cotext:` stands for the folder of pipelines that comes with Cotext. */
  codebook: z.string().default("cotext:codebooks/sovereignty.yaml"),
  /** Of nested hits the longest counts: of one concept, or over the whole codebook. */
  nestedScope: z.enum(nestedScopes).default("concept"),
});

/** Finds the concepts of a codebook. */
export const concepts: Stage<
  "sections" | "prose" | "sentences" | "tokens",
  "concepts",
  z.infer<typeof options>,
  "entities"
> = {
  name: "concepts",
  summary: "hits of a codebook's concepts, each with the term that matched",
  requires: ["sections", "prose", "sentences", "tokens"],
  uses: ["entities"],
  assigns: ["concepts"],
  options,
  async setUp({ codebook: path, nestedScope }, io) {
    const codebook = parseCodebook(await io.readText(path), io.displayPath(path));
    const matcher = compileCodebook(codebook, { nestedScope });
    checkClasses(matcher.labels, path, io);
    const describes = { concepts: codebook.concepts.map(({ id, prefLabel }) => ({ id, prefLabel })) };
    return Object.assign(
      (document: Parameters<typeof conceptMentions>[0]) => ({ concepts: conceptMentions(document, matcher) }),
      { describes },
    );
  },
};

function checkClasses(labels: readonly string[], path: string, io: StageIo): void {
  if (labels.length === 0 || io.available.has("entities")) return;
  throw new CotextError("PIPELINE_INVALID", {
    message: `terms of the codebook name @${labels[0]}, but no earlier stage finds entities`,
    place: { file: io.displayPath(path) },
    hint: "put `entities` before `concepts`, or take the class out",
  });
}
