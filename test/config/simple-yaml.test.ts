import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isPair, isScalar, LineCounter, parseDocument, visit } from "yaml";
import { plainValue, readSimpleYaml, type SimpleNode } from "../../src/config/simple-yaml.ts";

/** Value, parts and their offsets as the reader of all YAML finds them; undefined where it finds a mistake. */
function read(text: string) {
  const document = parseDocument(text, { schema: "failsafe", lineCounter: new LineCounter() });
  if (document.errors.length > 0) return undefined;
  const parts: [at: number, text: string][] = [];
  visit(document, {
    Node(key, node) {
      if (key === "key" || isPair(node)) return;
      parts.push([node.range?.[0] ?? -1, isScalar(node) ? String(node.value) : ""]);
    },
  });
  return { value: document.toJS() as unknown, parts };
}

function partsOf(node: SimpleNode): [at: number, text: string][] {
  if (node.kind === "text") return [[node.at, node.text]];
  const below = node.kind === "list" ? node.items : [...node.entries.values()];
  return [[node.at, ""], ...below.flatMap(partsOf)];
}

function expectTheSame(text: string): void {
  const simple = readSimpleYaml(text);
  if (!simple) return;
  expect({ text, value: plainValue(simple), parts: partsOf(simple) }).toEqual({ text, ...read(text) });
}

const file = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

const gazetteers = readdirSync(new URL("../../pipelines/gazetteers/", import.meta.url));

test.each([
  "pipelines/codebooks/sovereignty.yaml",
  "pipelines/codebooks/climate-justice.yaml",
  "bench/pipelines/codebooks/dictionary.yaml",
  ...gazetteers.filter((name) => name.endsWith(".yaml")).map((name) => `pipelines/gazetteers/${name}`),
])("%s is read fast, and as any YAML is", (path) => {
  expect(readSimpleYaml(file(path))).toBeDefined();
  expectTheSame(file(path));
});

test.each([
  "a: b # c\nd:\n  - e\n  - f: g\n    h: [i, \"j, k\", 'l']\n",
  "a:\n- b\n- c\nd: e\n",
  "a:\n  [\n    b,\n    c,\n  ]\nd: { e: f, g: [h] }\n",
  "a: >-\n  b\n  c\nd: e\n",
  "a: b*c+d (e|f) _ …5\n",
  "a: b\u00a0\nc: [d\u2028 , e]\n",
])("%j is simple", (text) => {
  expect(readSimpleYaml(text)).toBeDefined();
  expectTheSame(text);
});

test.each([
  "a: &b c\n",
  "a: *b\n",
  "a: !t b\n",
  "a: b\na: c\n",
  "a: b\n  c\n",
  "a:\n",
  "a: |\n  b\n",
  'a: "b\\n"\n',
  "a: b: c\n",
  "a: [b: c]\n",
  "? a\n: b\n",
  "a: [b\n",
  "- a\n - b\n",
  "a: >-\n  b\n\n  c\n",
  "- >-\n    b\n      ",
])("%j is left to the reader of all YAML", (text) => {
  expect(readSimpleYaml(text)).toBeUndefined();
});

// biome-ignore format: one line reads better
const pieces = [
  "a", "b c", "d:", "e: f", "k: ", "- ", "-", "  ", " ", "\n", "\n  ", "\n    ", "\n      ", "\n\n", "\n- ", "\n  - ",
  "[", "]", "{", "}", ",", ", ", '"g"', "'h'", "''", "#", " # i", ">-", ">-\n    ", "|", "*", "j*", ":", ": ", "\\", "&",
  "!", "?", "%", "@", "~", "---", "\u00a0", "\u2028",
];

test.each(["", "x: y\n", "x:\n  - ", "x: [", "x:\n  - t: >-\n      "])(
  "whatever is read fast behind %j is read as any YAML is",
  (head) => {
    const tail = fc.array(fc.constantFrom(...pieces), { maxLength: 14 });
    fc.assert(
      fc.property(tail, (parts) => expectTheSame(head + parts.join(""))),
      { numRuns: 3000 },
    );
  },
);
