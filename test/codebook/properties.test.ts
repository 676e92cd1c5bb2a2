import fc from "fast-check";
import { expect, test } from "vitest";
import { globMatches } from "../../src/codebook/glob.ts";
import { commonSpelling } from "../../src/codebook/spelling.ts";
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
];
const parts = fc.record({
  a: fc.subarray(terms.slice(0, 4), { minLength: 1 }),
  b: fc.subarray(terms.slice(4), { minLength: 1 }),
});

const book = (concepts: Record<string, readonly string[]>) =>
  JSON.stringify({
    name: "b",
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
      expect(find(book({ a, b }), article).filter((hit) => hit.startsWith("a:"))).toHaveLength(alone.length);
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
