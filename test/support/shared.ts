import { existsSync } from "node:fs";
import { join } from "node:path";

/**
 * The folder of shared oracles, articles and annotations beside the repository, or where COTEXT_SHARED says;
 * undefined where it is not there: `test.skipIf(!shared())`.
 */
export function shared(): string | undefined {
  const folder = process.env["COTEXT_SHARED"] ?? join(import.meta.dirname, "../../../shared");
  return existsSync(folder) ? folder : undefined;
}
