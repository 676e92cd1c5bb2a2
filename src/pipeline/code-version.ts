import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const own = fileURLToPath(import.meta.url);
/** As the command line it is all in one file: scripts/bundle.mjs. */
const isBundled = basename(own) === "cotext.js";
let known: string | undefined;

/** SHA-256 of this program's own files and Node's version: results kept by another program are not used. */
export function codeVersion(): string {
  if (known === undefined) {
    const hash = createHash("sha256").update(process.versions.node);
    const folder = dirname(isBundled ? own : dirname(own));
    for (const file of isBundled ? [basename(own)] : filesBelow(folder)) {
      hash.update(file).update(readFileSync(join(folder, file)));
    }
    known = hash.digest("hex");
  }
  return known;
}

function filesBelow(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return files.filter((file) => /\.[jt]s$/u.test(file) && !file.endsWith(".d.ts")).sort();
}
