import { expect, test } from "vitest";
import { growth, PROPORTIONATE } from "../support/growth.ts";
import { find } from "./find.ts";

const book = JSON.stringify({
  name: "b",
  sets: { goods: ["sovereignty", "territorial integrity"] },
  concepts: [
    {
      id: "a",
      prefLabel: "a",
      terms: ["sovereignty", "economic+ sovereignty", "sovereignty …10 concession", "sov*"],
    },
    {
      id: "a.b",
      prefLabel: "b",
      terms: ["threat+ to _ +<goods>", "state ~10 threat"],
      not: ["state threat"],
    },
  ],
});

test.each([
  ["one head without end", (n: number) => "sovereignty ".repeat(n)],
  ["a list without end", (n: number) => `economic${", economic".repeat(n)} sovereignty`],
  ["nothing but openings", (n: number) => `threat to ${"the ".repeat(n)}sovereignty`],
  ["beginnings without end", (n: number) => "threat to the state, ".repeat(n / 2)],
  ["marks without end", (n: number) => `sovereignty ${"( ) ".repeat(n)}concession`],
  ["quotation marks without end", (n: number) => `economic ${"” “ ".repeat(n)}sovereignty`],
  ["one long word", (n: number) => "sov".repeat(n)],
])("the work grows with the text, not faster: %s", async (_, make) => {
  expect(await growth((n) => find(book, make(n)), 12_000)).toBeLessThan(PROPORTIONATE);
});
