import { expect, test } from "vitest";
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
  ["one head without end", "sovereignty ".repeat(50_000)],
  ["a list without end", `economic${", economic".repeat(50_000)} sovereignty`],
  ["nothing but openings", `threat to ${"the ".repeat(50_000)}sovereignty`],
  ["beginnings without end", "threat to the state, ".repeat(25_000)],
  ["marks without end", `sovereignty ${"( ) ".repeat(50_000)}concession`],
  ["quotation marks without end", `economic ${"” “ ".repeat(50_000)}sovereignty`],
  ["one word of 500 kB", "sov".repeat(170_000)],
])("%s takes no longer than any other text", (_, text) => {
  const started = performance.now();
  find(book, text);
  expect(performance.now() - started).toBeLessThan(5000);
});
