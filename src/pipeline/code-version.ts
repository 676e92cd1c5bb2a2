import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const code = fileURLToPath(new URL("../", import.meta.url));
let known: string | undefined;

/** SHA-256 of this program's own files and Node's version: results kept by another program are not used. */
export function codeVersion(): string {
  if (known === undefined) {
    const hash = createHash("sha256").update(process.versions.node);
    for (const file of filesBelow(code)) hash.update(file).update(readFileSync(join(code, file)));
    known = hash.digest("hex");
  }
  return known;
}

function filesBelow(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return files.filter((file) => /\.[jt]s$/u.test(file) && !file.endsWith(".d.ts")).sort();
}
