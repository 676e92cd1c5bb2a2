import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { CotextError } from "../errors.ts";
import { type Gold, type GoldFile, goldEndings, parseGold } from "../scoring/gold.ts";

/**
 * Reads annotations by name: all of a folder, or the one whose files start with `prefix`. The name is what stands
 * before `.entities.jsonl`. Throws CotextError (NOT_FOUND, GOLD_INVALID).
 */
export function readGold(prefix: string): ReadonlyMap<string, Gold> {
  const prefixes = isFolder(prefix) ? prefixesIn(prefix) : [prefix];
  const gold = prefixes.map((each) => [basename(each), goldAt(each)] as const);
  const found = gold.filter(([, layers]) => Object.keys(layers).length > 0);
  if (found.length === 0) {
    throw new CotextError("NOT_FOUND", {
      message: `no annotation ${prefix}`,
      hint: `name a folder, or what stands before \`${goldEndings.entities}\``,
    });
  }
  return new Map(found);
}

function goldAt(prefix: string): Gold {
  const files = Object.entries(goldEndings).map(([layer, ending]) => [layer, goldFile(prefix + ending)]);
  return parseGold(Object.fromEntries(files) as { readonly [K in keyof Gold]?: GoldFile | undefined });
}

function goldFile(file: string): GoldFile | undefined {
  return statSync(file, { throwIfNoEntry: false })?.isFile()
    ? { file, text: readFileSync(file, "utf8") }
    : undefined;
}

function prefixesIn(folder: string): string[] {
  const endings = Object.values(goldEndings);
  const names = readdirSync(folder).flatMap((file) =>
    endings.filter((ending) => file.endsWith(ending)).map((ending) => file.slice(0, -ending.length)),
  );
  return [...new Set(names)].sort().map((name) => join(folder, name));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
