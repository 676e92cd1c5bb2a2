import { dirname, resolve } from "node:path";
import type { Codebook } from "../codebook/codebook.ts";
import { parseCodebook } from "../codebook/parse-codebook.ts";
import { PipelineFiles } from "./files.ts";

/**
 * Reads a codebook file; `cotext:codebooks/sovereignty.yaml` is one that comes with the package.
 * Throws CotextError (NOT_FOUND, UNREADABLE, CODEBOOK_INVALID) with every mistake at its file:line:column.
 */
export async function loadCodebook(path: string): Promise<Codebook> {
  const files = new PipelineFiles(dirname(resolve(path)), new Map());
  const name = path.startsWith("cotext:") ? path : resolve(path);
  return parseCodebook(await files.readText(name), path);
}
