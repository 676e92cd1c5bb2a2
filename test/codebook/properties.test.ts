import fc from "fast-check";
import { expect, test } from "vitest";
import { globMatches } from "../../src/codebook/term/glob.ts";
import { parseTerm } from "../../src/codebook/term/parse-term.ts";
import { printTerm } from "../../src/codebook/term/print-term.ts";
import type { Node } from "../../src/codebook/term/syntax.ts";
import { commonSpelling } from "../../src/codebook/words/spelling.ts";
import { find } from "./find.ts";

const words = [
  "state",
  "power",
  "of",
  "the",
  "economic",
  "sovereignty",
  "and",
  "threat",
  ",",
  "|",
  "to",
  "its",
];
const text = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((list) => list.join(" "));
const terms = [
  "state power",
  "power",
  "economic+ sovereignty",
  "threat to _ +sovereignty",
  "power …3 state",
  "state ~2 threat",
  "(state|power) of the [economic] state",
  "sover*",
  '"state power"',
  "state:v",
  "power [,] state",
  "@GPE? state",
  "threat …2 {object: (state|power)}",
  "<things> of _ state",
];
const parts = fc.record({
  a: fc.subarray(terms.slice(0, 4), { minLength: 1 }),
  b: fc.subarray(terms.slice(4), { minLength: 1 }),
});

const book = (concepts: Record<string, readonly string[]>) =>
  JSON.stringify({
    name: "b",
    sets: { things: ["threat", "power"] },
    concepts: Object.entries(concepts).map(([id, list]) => ({ id, prefLabel: id, terms: list })),
  });

test("the order of terms and concepts changes nothing", () => {
  fc.assert(
    fc.property(parts, text, ({ a, b }, article) => {
      const turned = book({ b: [...b].reverse(), a: [...a].reverse() });
      expect(find(turned, article)).toEqual(find(book({ a, b }), article));
    }),
  );
});

test("a concept finds the same whether another is there or not", () => {
  fc.assert(
    fc.property(parts, text, ({ a, b }, article) => {
      const alone = find(book({ a }), article);
      expect(find(book({ a, b }), article).filter((hit) => hit.startsWith("a:"))).toEqual(alone);
    }),
  );
});

test("no hit crosses a sentence's end", () => {
  fc.assert(
    fc.property(parts, text, ({ a, b }, article) => {
      for (const hit of find(book({ a, b }), article)) expect(hit).not.toContain("|");
    }),
  );
});

test("capitals, hyphens and quotation marks change nothing", () => {
  fc.assert(
    fc.property(text, (article) => {
      const count = (changed: string) =>
        find(book({ a: ["state power", "threat to _ +sovereignty"] }), changed).length;
      const plain = count(article);
      expect(count(article.toUpperCase())).toBe(plain);
      expect(count(article.replaceAll("state power", "state-power"))).toBe(plain);
      expect(count(article.replaceAll("state power", "“state” power"))).toBe(plain);
    }),
  );
});

test("the common spelling of a common spelling is itself", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,12}(?:ise|isation|our|lled|ence|tre|yse)?$/u), (word) => {
      const once = commonSpelling(word);
      expect(commonSpelling(once)).toBe(once);
    }),
  );
});

test("a glob made of a word by putting `*` for a part of it matches the word", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,12}$/u), fc.nat(12), fc.nat(12), (word, i, j) => {
      const [from, to] = [Math.min(i, j, word.length), Math.min(Math.max(i, j), word.length)];
      expect(globMatches(`${word.slice(0, from)}*${word.slice(to)}`, word)).toBe(true);
    }),
  );
});

const written = fc.letrec<{ term: string; item: string }>((tie) => ({
  term: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.array(tie("item"), { minLength: 1, maxLength: 3 }).map((items) => items.join(" ")),
    fc.array(tie("term"), { minLength: 2, maxLength: 3 }).map((options) => options.join(" | ")),
    fc.tuple(tie("item"), fc.integer({ min: 0, max: 30 }), tie("item")).map(([a, n, b]) => `${a} ~${n} ${b}`),
  ),
  item: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom(
      "state",
      "post-Soviet",
      "neo*",
      "claim:n",
      "claim:v",
      '"RSC"',
      '"x y"',
      "_",
      "…",
      "…7",
      ",",
    ),
    fc.constantFrom("@GPE", "@GPE?", "@power.*", "<goods>", "state+", "+state"),
    tie("term").map((term) => `(${term})`),
    tie("term").map((term) => `[${term}]`),
    tie("term").map((term) => `{holder: ${term}}`),
    tie("term").map((term) => `+(${term})`),
  ),
}));

test("a term that is printed reads as it was", () => {
  fc.assert(
    fc.property(written.term, (term) => {
      const once = printTerm(parseTerm(term));
      expect(printTerm(parseTerm(once))).toBe(once);
      expect(plain(parseTerm(once))).toEqual(plain(parseTerm(term)));
    }),
  );
});

/** Without places, and without the layers that brackets around one thing make. */
function plain(node: Node): unknown {
  if (node.kind === "sequence" || node.kind === "choice") {
    const parts = node.kind === "sequence" ? node.items : node.options;
    const flat = parts
      .map(plain)
      .flatMap((part) =>
        Array.isArray(part) && part[0] === node.kind ? (part.slice(1) as unknown[]) : [part],
      );
    return flat.length === 1 ? flat[0] : [node.kind, ...flat];
  }
  const { at, item, left, right, ...rest } = node as Record<string, unknown>;
  const inner = [item, left, right].map((part) => (part === undefined ? part : plain(part as Node)));
  return [JSON.stringify(rest), ...inner];
}
