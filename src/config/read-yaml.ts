import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
} from "yaml";
import type { z } from "zod";
import { CotextError, type ErrorCode, type Place, type Problem } from "../errors.ts";
import { describeIssue, type Written } from "./schema-issue.ts";
import { plainValue, readSimpleYaml, type SimpleNode } from "./simple-yaml.ts";

/** A YAML file that was read, and where each part of it stands. */
export interface YamlFile {
  readonly value: unknown;
  /** The place of the node at `path` (keys and list indices), or of the nearest node above it. */
  placeOf(path: readonly PropertyKey[]): Place;
  /**
   * The value at `path`, checked against a schema (`{}` where there is none). Throws CotextError with every problem
   * found, each at its file:line:column; an unknown key is told the nearest known one.
   */
  check<T>(schema: z.ZodType<T>, path?: readonly PropertyKey[]): T;
}

export interface ReadYamlOptions {
  readonly file: string;
  readonly code: ErrorCode;
  /** Leave every scalar the text that it is: `no`, `0123` and `1.10` stay words. Default: false. */
  readonly textOnly?: boolean;
}

/**
 * Reads YAML that a person wrote. Throws CotextError with every mistake at its file:line:column. Aliases are
 * refused: they let a small file grow without bound.
 */
export function readYaml(text: string, options: ReadYamlOptions): YamlFile {
  const simple = options.textOnly ? readSimpleYaml(text) : undefined;
  return simple ? simpleFile(simple, text, options) : readAnyYaml(text, options);
}

/** What can be read fast; whatever is to be said of mistakes in it, the reader of all YAML says. */
function simpleFile(root: SimpleNode, text: string, options: ReadYamlOptions): YamlFile {
  const value = plainValue(root);
  const lines = linesOf(text);
  return {
    value,
    placeOf: (path) => placeAt(simpleAt(root, path).at, lines, options.file),
    check<T>(schema: z.ZodType<T>, path: readonly PropertyKey[] = []): T {
      const checked = schema.safeParse(valueAt(value, path) ?? {});
      return checked.success ? checked.data : readAnyYaml(text, options).check(schema, path);
    },
  };
}

/** The node at a path, or the nearest above it. */
function simpleAt(root: SimpleNode, path: readonly PropertyKey[]): SimpleNode {
  let node = root;
  for (const step of path) {
    const below: SimpleNode | undefined =
      node.kind === "map"
        ? node.entries.get(String(step))
        : node.kind === "list"
          ? node.items[Number(step)]
          : undefined;
    if (!below) return node;
    node = below;
  }
  return node;
}

function linesOf(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines.addNewLine(at + 1);
  return lines;
}

function placeAt(offset: number, lines: LineCounter, file: string): Place {
  const { line, col } = lines.linePos(offset);
  return { file, line: Math.max(1, line), column: Math.max(1, col) };
}

function readAnyYaml(text: string, options: ReadYamlOptions): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    ...(options.textOnly ? { schema: "failsafe" as const } : {}),
  });
  const at = (offset: number): Place => placeAt(offset, lines, options.file);
  const problems: Problem[] = document.errors.map(({ code, message, pos }) => ({
    message,
    place: at(pos[0]),
    ...(unquoted.has(code) ? { hint: "put the whole text in quotation marks, such as '…'" } : {}),
  }));
  if (problems.length === 0) problems.push(...refuseAliases(document, at));
  if (problems.length > 0) throw new CotextError(options.code, problems);

  const value: unknown = document.toJS() ?? {};
  const written: Written = {
    valueAt: (path) => valueAt(value, path),
    placeOf: (path) => at(offsetOf(document, path)),
    placeOfKey: (path, key) => at(offsetOfKey(document, path, key)),
  };
  return {
    value,
    placeOf: written.placeOf,
    check<T>(schema: z.ZodType<T>, path: readonly PropertyKey[] = []): T {
      const checked = schema.safeParse(valueAt(value, path) ?? {});
      if (checked.success) return checked.data;
      throw new CotextError(
        options.code,
        checked.error.issues.flatMap((issue) => describeIssue(issue, path, schema, written)),
      );
    },
  };
}

/** YAML's complaints about a text that begins with one of its own marks: `@GPE power`, `[regional] security`. */
const unquoted: ReadonlySet<string> = new Set(["BAD_SCALAR_START", "UNEXPECTED_TOKEN"]);

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let current = value;
  for (const step of path) current = (current as Record<PropertyKey, unknown> | undefined)?.[step];
  return current;
}

function refuseAliases(document: Document, at: (offset: number) => Place): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Alias(_key, node: Alias) {
      problems.push({
        message: `the alias *${node.source} is not allowed`,
        place: at(node.range?.[0] ?? 0),
        hint: "write the text out, or put it in quotes if it is meant literally",
      });
    },
  });
  return problems;
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
    if (isNode(node) && !isAlias(node) && node.range) return node.range[0];
  }
  return 0;
}

function offsetOfKey(document: Document, path: readonly PropertyKey[], key: string): number {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  if (isMap(map)) {
    for (const pair of map.items) {
      if (isScalar(pair.key) && String(pair.key.value) === key && pair.key.range) return pair.key.range[0];
    }
  }
  return offsetOf(document, path);
}
