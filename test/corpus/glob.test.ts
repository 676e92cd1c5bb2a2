import fc from "fast-check";
import { expect, test } from "vitest";
import { globTest } from "../../src/corpus/glob.ts";
import { growth, PROPORTIONATE } from "../support/growth.ts";

test.each([
  ["*.txt", "a.txt", true],
  ["*.txt", "sub/a.txt", false],
  ["**/*.txt", "a.txt", true],
  ["**/*.txt", "sub/deep/a.txt", true],
  ["**/*.txt", "a.md", false],
  ["sub/**", "sub/a.txt", true],
  ["sub/**", "sub", false],
  ["sub/**", "other/a.txt", false],
  ["sub/**/a.txt", "sub/a.txt", true],
  ["sub/**/a.txt", "sub/x/y/a.txt", true],
  ["**", "any/thing", true],
  ["a?.txt", "ab.txt", true],
  ["a?.txt", "a.txt", false],
  ["*.{txt,md}", "a.md", true],
  ["*.{txt,md}", "a.html", false],
  ["{a,b{c,d}}.txt", "bd.txt", true],
  ["{a}.txt", "{a}.txt", true],
  ["\\*.txt", "*.txt", true],
  ["\\*.txt", "a.txt", false],
  ["README.md", "README.md", true],
  ["README.md", "sub/README.md", false],
  ["*a*b", "xaxaxb", true],
])("%j describes %j: %j", (glob, path, expected) => {
  expect(globTest([glob])(path)).toBe(expected);
});

test("a glob without wildcards describes itself alone", () => {
  const name = fc.stringMatching(/^[a-z0-9 .]{1,8}$/u);
  const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join("/"));
  fc.assert(
    fc.property(path, path, (a, b) => {
      expect(globTest([a])(b)).toBe(a === b);
    }),
  );
});

test("many stars cost no more than their number times the path", async () => {
  const names = globTest([`${"*a".repeat(30)}b`]);
  const folders = globTest([`${"**/a/".repeat(30)}b`]);
  const look = (n: number) => [names("a".repeat(n)), folders("a/".repeat(n))];
  expect(look(100)).toEqual([false, false]);
  expect(await growth(look, 3000)).toBeLessThan(PROPORTIONATE);
});
