import type { z } from "zod";
import type { Place, Problem } from "../errors.ts";
import { nearest } from "./nearest.ts";

/** What a person wrote, and where. */
export interface Written {
  valueAt(path: readonly PropertyKey[]): unknown;
  placeOf(path: readonly PropertyKey[]): Place;
  placeOfKey(path: readonly PropertyKey[], key: string): Place;
}

/** What is wrong with the value at `base`, in the words of somebody who edits the file, and how to mend it. */
export function describeIssue(
  issue: z.core.$ZodIssue,
  base: readonly PropertyKey[],
  schema: z.ZodType,
  file: Written,
): Problem[] {
  const path = [...base, ...issue.path];
  if (issue.code === "unrecognized_keys") {
    const known = knownKeys(schema, issue.path);
    return issue.keys.map((key) => ({
      message: `unknown key \`${key}\``,
      place: file.placeOfKey(path, key),
      ...hintFor(key, known),
    }));
  }
  const name = path.length > 0 ? `\`${path.map(String).join(".")}\`: ` : "";
  const place = file.placeOf(path);
  const written = file.valueAt(path);
  if (issue.code === "invalid_value" && typeof written === "string") {
    const known = issue.values.map(String);
    return [{ message: `${name}\`${written}\` is not known here`, place, ...hintFor(written, known) }];
  }
  if (issue.code === "invalid_type") {
    const wanted = kinds.get(issue.expected) ?? issue.expected;
    const message = written === undefined ? "this is missing" : `${wanted} belongs here`;
    return [{ message: `${name}${message}`, place }];
  }
  return [{ message: `${name}${issue.message}`, place }];
}

/** What a schema expects, in words. */
const kinds: ReadonlyMap<string, string> = new Map([
  ["string", "a text"],
  ["number", "a number"],
  ["int", "a whole number"],
  ["boolean", "`true` or `false`"],
  ["array", "a list"],
  ["object", "a map of keys and values"],
  ["record", "a map of keys and values"],
]);

function hintFor(key: string, known: readonly string[]): { hint?: string } {
  if (known.length === 0) return {};
  const close = nearest(key, known);
  return { hint: close ? `did you mean \`${close}\`?` : `known here: ${known.join(", ")}` };
}

/** The keys that a schema knows at a path; empty where the path leaves what a schema can tell. */
function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let current: unknown = schema;
  for (const step of path) current = childOf(current, step);
  const shape = shapeOf(current);
  return shape ? Object.keys(shape) : [];
}

function childOf(schema: unknown, step: PropertyKey): unknown {
  const inner = unwrap(schema);
  const definition = definitionOf(inner);
  if (definition?.["type"] === "array") return definition["element"];
  if (definition?.["type"] === "record") return definition["valueType"];
  return shapeOf(inner)?.[String(step)];
}

function shapeOf(schema: unknown): Record<string, unknown> | undefined {
  const definition = definitionOf(unwrap(schema));
  return definition?.["type"] === "object" ? (definition["shape"] as Record<string, unknown>) : undefined;
}

function unwrap(schema: unknown): unknown {
  let current = schema;
  for (let definition = definitionOf(current); definition; definition = definitionOf(current)) {
    const inner = definition["innerType"] ?? (definition["type"] === "pipe" ? definition["in"] : undefined);
    const options = definition["type"] === "union" ? (definition["options"] as unknown[]) : undefined;
    const next = inner ?? options?.find((option) => definitionOf(option)?.["type"] === "object");
    if (next === undefined) break;
    current = next;
  }
  return current;
}

function definitionOf(schema: unknown): Record<string, unknown> | undefined {
  return (schema as { _zod?: { def?: Record<string, unknown> } } | undefined)?._zod?.def;
}
