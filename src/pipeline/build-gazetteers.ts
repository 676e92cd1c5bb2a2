import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { encodeContents } from "../stages/entities/gazetteer/built.ts";
import { BUILT, contentsOf, shippedGazetteers } from "../stages/entities/knowledge.ts";
import { PipelineFiles } from "./files.ts";

/** Writes the shipped gazetteers into a folder in the form that is read fastest. A step of the build. */
export async function buildGazetteers(folder: string): Promise<void> {
  const files = new PipelineFiles(folder, new Map());
  const texts = await Promise.all(shippedGazetteers.map(files.readText));
  const contents = encodeContents(contentsOf(shippedGazetteers, texts, false, files.displayPath));
  writeFileSync(join(folder, BUILT), `${files.fingerprint(shippedGazetteers)}\n${contents}`);
}
