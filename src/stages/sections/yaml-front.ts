import { parse } from "yaml";
import { type FrontDraft, findDoi, yearIn } from "./front-draft.ts";
import type { Line } from "./lines.ts";

/** Longer blocks between `---` are text. */
const MOST_LINES = 200;
const MOST_CHARACTERS = 20_000;

/**
 * Reads the YAML between two lines of `---` at the start of Markdown, and takes what it says of the article.
 * Returns how many lines it has, both `---` included; 0 where there is none.
 */
export function readYamlFront(text: string, lines: readonly Line[], front: FrontDraft): number {
  if (textOfLine(text, lines[0]) !== "---") return 0;
  for (let i = 1; i < lines.length && i < MOST_LINES; i++) {
    const words = textOfLine(text, lines[i]);
    if (words !== "---" && words !== "...") continue;
    const yaml = text.slice((lines[0] as Line).end, (lines[i] as Line).start);
    const facts = yaml.length > MOST_CHARACTERS ? undefined : parseFacts(yaml);
    if (!facts) return 0;
    take(facts, front);
    return i + 1;
  }
  return 0;
}

function textOfLine(text: string, line: Line | undefined): string {
  return line && line.end - line.start <= 4 ? text.slice(line.start, line.end) : "";
}

function parseFacts(yaml: string): Map<string, unknown> | undefined {
  try {
    const value: unknown = parse(yaml, {
      mapAsMap: true,
      maxAliasCount: 0,
      schema: "failsafe",
      logLevel: "silent",
    });
    return value instanceof Map
      ? new Map([...value].map(([key, item]) => [String(key).toLowerCase(), item]))
      : undefined;
  } catch {
    return undefined;
  }
}

function take(facts: ReadonlyMap<string, unknown>, front: FrontDraft): void {
  const first = (...keys: string[]) => keys.map((key) => facts.get(key)).find((value) => value !== undefined);
  const title = first("title");
  if (typeof title === "string" && title.trim() !== "") front.title = title.replace(/\s+/gu, " ").trim();
  front.authors.push(...listOf(first("authors", "author", "by")));
  front.keywords.push(...listOf(first("keywords", "tags"), /[,;]/u));
  const doi = findDoi(String(first("doi") ?? ""));
  if (doi) front.doi = doi;
  const year = yearIn(String(first("year", "date", "published") ?? ""));
  if (year) front.year = year;
}

/** `a, b`, `[a, b]`, or a list of maps with a `name`. */
function listOf(value: unknown, separator = /,|;|\s+and\s+/u): string[] {
  if (typeof value === "string")
    return value
      .split(separator)
      .map((part) => part.trim())
      .filter((part) => part !== "");
  if (value instanceof Map) return listOf(value.get("name"), /$^/u);
  return Array.isArray(value) ? value.flatMap((item) => listOf(item, /$^/u)) : [];
}
