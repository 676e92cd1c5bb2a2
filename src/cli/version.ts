import { readFileSync } from "node:fs";
import type { Command } from "commander";

export function addVersion(program: Command): void {
  const file = new URL("../../package.json", import.meta.url);
  const { version } = JSON.parse(readFileSync(file, "utf8")) as { readonly version: string };
  program.version(`cotext ${version} (node ${process.versions.node})`, "--version", "print the version");
}
