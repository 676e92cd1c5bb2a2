import fc from "fast-check";
import { expect, test } from "vitest";
import { TokenColumns } from "../../src/stages/tokens/columns.ts";
import { normalForm, TermTable } from "../../src/stages/tokens/term-table.ts";
import { tokenize } from "../../src/stages/tokens/tokenize.ts";

function cut(text: string) {
  const tokens = tokenize(
    text,
    [{ start: 0, end: text.length, section: 0, paragraph: 0 }],
    new TermTable(),
    new TokenColumns(),
  );
  return Array.from({ length: tokens.length }, (_, i) => text.slice(tokens.start[i], tokens.end[i]));
}

function terms(text: string) {
  const table = new TermTable();
  const tokens = tokenize(
    text,
    [{ start: 0, end: text.length, section: 0, paragraph: 0 }],
    table,
    new TokenColumns(),
  );
  return Array.from(tokens.term, (id) => table.term(id));
}

test.each([
  ["Kazakhstan’s sovereignty", ["Kazakhstan", "’s", "sovereignty"]],
  ["KAZAKHSTAN’S SOVEREIGNTY", ["KAZAKHSTAN", "’S", "SOVEREIGNTY"]],
  ["the states’ interests", ["the", "states", "’", "interests"]],
  ["Kazakh-Russian relations", ["Kazakh", "-", "Russian", "relations"]],
  ["the U.S.S.R. and the U.N.", ["the", "U.S.S.R.", "and", "the", "U.N."]],
  ["A.L. Lukin, K.Zh. Tokayev", ["A.L.", "Lukin", ",", "K.Zh.", "Tokayev"]],
  ["See R. Abdelal.", ["See", "R.", "Abdelal", "."]],
  ["It was plan B.", ["It", "was", "plan", "B", "."]],
  ["sover-\neignty", ["sover-\neignty"]],
  ["the gif\u2060ted\u200b children", ["the", "gif\u2060ted", "children"]],
  ["\u202ethe\u202c end", ["the", "end"]],
  ["Kazakh-\nRussian", ["Kazakh", "-", "Russian"]],
  ["don’t, O’Brien, Interv’yu", ["don’t", ",", "O’Brien", ",", "Interv’yu"]],
  ["‘sovereignty’ as such", ["‘", "sovereignty", "’", "as", "such"]],
  ["$12.5 billion, 1,000 men", ["$", "12.5", "billion", ",", "1,000", "men"]],
  ["mid-2000s … and", ["mid", "-", "2000s", "…", "and"]],
  ["statehood—sovereignty", ["statehood", "—", "sovereignty"]],
  ["e.g. this, i.e. that", ["e.g.", "this", ",", "i.e.", "that"]],
  ["", []],
])("cuts %j", (text, expected) => {
  expect(cut(text)).toEqual(expected);
});

test.each([
  ["Sovereignty", "sovereignty"],
  ["sover-\neignty", "sovereignty"],
  ["sover\u00adeignty", "sovereignty"],
  ["sover\u2060eignty", "sovereignty"],
  ["don’t", "don't"],
  ["ﬁnancial", "financial"],
  ["U.S.S.R.", "u.s.s.r."],
])("the normal form of %j is %j", (surface, expected) => {
  expect(normalForm(surface)).toBe(expected);
});

test("spellings of one word are one term", () => {
  const [a, b, c] = terms("Sovereignty sovereignty SOVEREIGNTY");
  expect([a, b, c]).toEqual(["sovereignty", "sovereignty", "sovereignty"]);
});

test("tokens and the gaps between them are the text, and gaps hold no letters", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const tokens = tokenize(
        text,
        [{ start: 0, end: text.length, section: 0, paragraph: 0 }],
        new TermTable(),
        new TokenColumns(),
      );
      let at = 0;
      for (let i = 0; i < tokens.length; i++) {
        const start = tokens.start[i] as number;
        expect(start).toBeGreaterThanOrEqual(at);
        expect(text.slice(at, start)).not.toMatch(/[\p{L}\p{N}]/u);
        at = tokens.end[i] as number;
        expect(at).toBeGreaterThan(start);
      }
      expect(text.slice(at)).not.toMatch(/[\p{L}\p{N}]/u);
    }),
  );
});

test("a table that has grown finds every surface it was given", () => {
  const words = Array.from({ length: 50_000 }, (_, i) => `w${i.toString(36)}`);
  const table = new TermTable();
  const text = words.join(" ");
  const sentence = [{ start: 0, end: text.length, section: 0, paragraph: 0 }];
  const first = tokenize(text, sentence, table, new TokenColumns());
  const again = tokenize(text, sentence, table, new TokenColumns());
  expect(again.term).toEqual(first.term);
  expect(table.size).toBe(words.length);
});
