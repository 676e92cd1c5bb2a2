import { describe, expect, test } from "vitest";
import type { EntityMention } from "../../src/model/annotation.ts";
import { find } from "./find.ts";

function codebook(concepts: Record<string, unknown[]>, more: Record<string, object> = {}): string {
  return JSON.stringify({
    name: "b",
    concepts: Object.entries(concepts).map(([id, terms]) => ({ id, prefLabel: id, terms, ...more[id] })),
  });
}

const sovereignty = codebook({
  sovereignty: ["sovereignty"],
  "sovereignty.state": ["state+ sovereignty"],
  "sovereignty.westphalian": ["Westphalian (concept|model) of _ +sovereignty"],
  "sovereignty.violation": ["(violation|threat)+ (of|to) _ +(sovereignty|territorial integrity)"],
  "sovereignty.territorial": ["territorial integrity"],
  "sovereignty.economic": ["economic+ sovereignty"],
  "sovereignty.financial": ["financial+ sovereignty"],
  threat: ["threat to _ +security", { term: "threat", not: ["threat to _ +sovereignty"] }],
});

describe("which hits count", () => {
  test.each([
    [
      "a broader concept is hidden inside its narrower one",
      "the violation of its sovereignty",
      ["sovereignty.violation: violation of its sovereignty"],
    ],
    [
      "and counts outside it",
      "sovereignty and state sovereignty",
      ["sovereignty: sovereignty", "sovereignty.state: state sovereignty"],
    ],
    [
      "siblings stand",
      "Westphalian concept of state sovereignty",
      [
        "sovereignty.westphalian: Westphalian concept of state sovereignty",
        "sovereignty.state: state sovereignty",
      ],
    ],
    [
      "what is not excluded stands beside what overlaps it",
      "threat to their security and sovereignty",
      [
        "sovereignty.violation: threat to their security and sovereignty …",
        "threat: threat to their security",
      ],
    ],
    [
      "what is excluded does not count",
      "a threat to their sovereignty, a threat",
      ["sovereignty.violation: threat to their sovereignty", "threat: threat"],
    ],
    [
      "a coordination gives each of its kinds the whole span",
      "economic, financial and other forms of sovereignty",
      [
        "sovereignty.economic: economic, financial and other forms of sovereignty …",
        "sovereignty.financial: economic, financial and other forms of sovereignty …",
      ],
    ],
    [
      "also the kind that stands next to the noun",
      "economic and financial sovereignty",
      [
        "sovereignty.economic: economic and financial sovereignty …",
        "sovereignty.financial: economic and financial sovereignty",
      ],
    ],
  ])("%s", (_, text, expected) => {
    expect(find(sovereignty, text)).toEqual(expected);
  });

  test("a wider and a narrower kind of one coordination are both named", () => {
    const book = codebook({ p: ["racial+ profiling", "profiling"], "p.ethnic": ["ethnic+ profiling"] });
    const both = (text: string) => [`p: ${text} …`, `p.ethnic: ${text}`];
    expect(find(book, "racial or ethnic profiling")).toEqual(both("racial or ethnic profiling"));
    expect(find(book, "ethnic or racial profiling").map((hit) => hit.split(":")[0])).toEqual([
      "p",
      "p.ethnic",
    ]);
    expect(find(book, "ethnic profiling")).toEqual(["p.ethnic: ethnic profiling"]);
  });

  const nested = codebook({
    a: ["state", "state power", "power of state"],
    b: ["power"],
    c: ["great state power"],
  });
  test.each([
    ["concept", ["c: great state power", "a: state power", "b: power"]],
    ["codebook", ["c: great state power"]],
  ] as const)("with the scope %s the longest of nested hits counts there", (nestedScope, expected) => {
    expect(find(nested, "great state power", { nestedScope })).toEqual(expected);
  });

  test("hits of one concept never overlap", () => {
    expect(find(codebook({ a: ["state power", "power of state"] }), "state power of state")).toEqual([
      "a: state power",
    ]);
  });

  test("an explicit broader concept hides like an implied one", () => {
    const book = codebook(
      { wide: ["threat"], narrow: ["existential threat"] },
      { narrow: { broader: "wide" } },
    );
    expect(find(book, "existential threats")).toEqual(["narrow: existential threats"]);
  });

  test("a concept's own exclusions hold for all of its terms", () => {
    const book = codebook({ a: ["integrity", "data"] }, { a: { not: ["data integrity"] } });
    expect(find(book, "data integrity, integrity of data")).toEqual(["a: integrity", "a: data"]);
  });

  test("a term's own exclusions hold for that term alone", () => {
    const book = codebook({
      a: [{ term: "threat", not: ["threat of rain", "@b threat"] }, "rain"],
      b: ["empty"],
    });
    expect(
      find(book, "threat of rain, empty threat, threat to all").filter((hit) => hit.startsWith("a")),
    ).toEqual(["a: rain", "a: threat"]);
  });

  test("an exclusion that only touches a hit is enough, one beside it is not", () => {
    const book = codebook({ a: ["state power"] }, { a: { not: ["power plant"] } });
    expect(find(book, "state power plant, state power of a power plant")).toEqual(["a: state power"]);
  });

  test("a set stands for any of its terms", () => {
    const book = JSON.stringify({
      name: "b",
      sets: { goods: ["sovereignty", "territorial integrity"] },
      concepts: [{ id: "a", prefLabel: "a", terms: ["defend _ +<goods>"] }],
    });
    expect(find(book, "defend our territorial integrity; defending peace and sovereignty")).toEqual([
      "a: defend our territorial integrity",
      "a: defending peace and sovereignty …",
    ]);
    expect(find(book, "defend our integrity; sovereignty defends")).toEqual([]);
  });
});

describe("classes", () => {
  const entity = (start: number, text: string, label: EntityMention["label"]): EntityMention => ({
    start,
    end: start + text.length,
    text,
    label,
    name: text,
    derivation: "literal",
    rule: "",
  });

  test("a label stands for a name of it, of one word or more", () => {
    const text = "policy of Russia, policy of the United States, policy of Lavrov";
    const entities = [
      entity(10, "Russia", "GPE"),
      entity(32, "United States", "GPE"),
      entity(57, "Lavrov", "PERSON"),
    ];
    const book = codebook({ a: ["policy of [the] @GPE", "(state|policy) of @GPE? only"] });
    expect(find(book, text, { entities })).toEqual(["a: policy of Russia", "a: policy of the United States"]);
    expect(find(book, text)).toEqual([]);
  });

  test("a concept's id stands for a hit of it, `.*` for one of a narrower concept too", () => {
    const book = codebook({
      loss: ["loss of @power", "lack of @power.*"],
      power: ["power"],
      "power.soft": ["soft power"],
    });
    expect(find(book, "loss of power, loss of soft power, lack of soft power")).toEqual([
      "loss: loss of power",
      "power: power",
      "power.soft: soft power",
      "loss: lack of soft power",
      "power.soft: soft power",
    ]);
  });
});
