import fc from "fast-check";
import { expect, test } from "vitest";
import type { Section } from "../../src/model/annotation.ts";
import type { AnnotatedDocument } from "../../src/model/document.ts";
import type { Span } from "../../src/model/span.ts";
import { annotate } from "../../src/pipeline/annotate.ts";
import { source, stepsTo } from "../support/annotate.ts";
import { growth, PROPORTIONATE } from "../support/growth.ts";
import * as articles from "./sections/articles.ts";

const steps = await stepsTo("sentences");
const pieces = [
  ...["# ", "## Data\n", "1. Introduction\n", "NOTES\n", "References\n", "Abstract: ", "Keywords: a; b\n"],
  ...[
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "\f",
    " ",
    "\t",
    "word ",
    "Word ",
    "THE STATE",
    "Mr. ",
    "U.S.S.R. ",
    "e.g. ",
  ],
  ...[
    "[1] ",
    "[1]",
    "[^1]",
    "[^1]: ",
    "¹",
    "¹ ",
    "12",
    "end.",
    "end.12 ",
    "“Quote.” ",
    "(a) ",
    "… ",
    "?! ",
    "...",
  ],
  ...[
    "https://x.org/a ",
    "a@b.org ",
    "|",
    "**b**",
    "```\n",
    "---\n",
    "===\n",
    "> ",
    "- ",
    "<!-- ",
    "<b>",
    "](x)",
    "[",
  ],
  ...[
    "\u0000",
    "\ufeff",
    "\ud83d",
    "😀",
    "e\u0301",
    "Ibid. ",
    "op. cit. ",
    "Previous Post Next Post\n",
    "7\n",
    "Jane Doe\n",
  ],
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 200 }),
);
const document = fc
  .tuple(text, fc.constantFrom("txt", "md"))
  .map(([written, format]) => annotate(source(written, { format }), steps));

function check(law: (document: AnnotatedDocument) => void): void {
  fc.assert(fc.property(document, law), { numRuns: 400 });
  for (const [name, written] of Object.entries(articles)) {
    law(
      annotate(
        source(written, { format: name === "markdown" || name === "boldLabels" ? "md" : "txt" }),
        steps,
      ),
    );
  }
}

const isOwn = ({ kind }: Section) => kind !== "boilerplate";

test("sections lie within the text in reading order, and none but boilerplate lies in another", () => {
  check(({ text, sections = [] }) => {
    let end = 0;
    for (const section of sections.filter(isOwn)) {
      expect(section.start).toBeGreaterThanOrEqual(end);
      expect(section.end).toBeGreaterThan(section.start);
      end = section.end;
    }
    expect(end).toBeLessThanOrEqual(text.length);
    const starts = sections.map(({ start }) => start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    sections.forEach(({ parent }, i) => {
      if (parent !== undefined) expect(parent).toBeLessThan(i);
    });
  });
});

test("only an empty text has no section", () => {
  check(({ text, sections = [] }) => {
    expect(sections.length > 0).toBe(/\S/u.test(text));
  });
});

test("paragraphs lie in their section, in order", () => {
  check(({ sections = [], paragraphs = [] }) => {
    let end = 0;
    for (const paragraph of paragraphs) {
      const section = sections[paragraph.section] as Section;
      expect(paragraph.start).toBeGreaterThanOrEqual(Math.max(end, section.start));
      expect(paragraph.end).toBeLessThanOrEqual(section.end);
      end = paragraph.end;
    }
  });
});

test("prose is as long as the text and differs from it by spaces alone", () => {
  check(({ text, prose = "" }) => {
    expect(prose.length).toBe(text.length);
    for (let i = 0; i < text.length; i++) {
      if (prose[i] !== text[i]) expect(prose[i]).toBe(" ");
    }
  });
});

function covered(length: number, spans: readonly Span[]): Uint8Array {
  const times = new Uint8Array(length);
  for (const { start, end } of spans) for (let i = start; i < end; i++) times[i] = (times[i] ?? 0) + 1;
  return times;
}

test("every character that is neither blank nor boilerplate lies in exactly one sentence", () => {
  check(({ text, sections = [], sentences = [] }) => {
    const times = covered(text.length, sentences);
    const own = covered(text.length, sections.filter(isOwn));
    const boilerplate = covered(
      text.length,
      sections.filter((section) => !isOwn(section)),
    );
    const missed = Array.from({ length: text.length }, (_, i) => i).filter(
      (i) => own[i] === 1 && boilerplate[i] === 0 && times[i] !== 1 && /\S/u.test(text.charAt(i)),
    );
    expect(missed).toEqual([]);
    expect(times.every((count) => count <= 1)).toBe(true);
  });
});

test("sentences are trimmed and lie in their paragraph", () => {
  check(({ text, paragraphs = [], sentences = [] }) => {
    for (const { start, end, paragraph } of sentences) {
      expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
      if (paragraph < 0) continue;
      expect(start).toBeGreaterThanOrEqual(paragraphs[paragraph]?.start ?? Number.NaN);
      expect(end).toBeLessThanOrEqual(paragraphs[paragraph]?.end ?? Number.NaN);
    }
  });
});

test("note calls lie in the text and number what notes number", () => {
  check(({ text, notes = [], noteCalls = [] }) => {
    let end = 0;
    for (const call of noteCalls) {
      expect(call.start).toBeGreaterThanOrEqual(end);
      expect(text.slice(call.start, call.end)).not.toBe("");
      end = call.end;
    }
    for (const { call } of notes) if (call) expect(noteCalls).toContainEqual(expect.objectContaining(call));
  });
});

test.each([
  ["opening brackets", (n: number) => "(".repeat(n)],
  ["square brackets", (n: number) => "[".repeat(n)],
  ["line ends", (n: number) => "\n".repeat(n)],
  ["full stops", (n: number) => ". ".repeat(n / 2)],
  ["initials", (n: number) => "A. ".repeat(n / 3)],
  ["one word", (n: number) => "x".repeat(n)],
  ["short lines in capitals", (n: number) => "AB CD\n".repeat(n / 6)],
  ["quotation marks", (n: number) => "“a. The ".repeat(n / 8)],
  ["links", (n: number) => "https:a ".repeat(n / 8)],
  ["numbered lines", (n: number) => Array.from({ length: n / 8 }, (_, i) => `${i + 1}. ab`).join("\n")],
])("the work grows with the text, not faster: %s", async (_, make) => {
  for (const format of ["txt", "md"]) {
    const read = (length: number) => annotate(source(make(length), { format }), steps);
    expect(await growth(read, 40_000), format).toBeLessThan(PROPORTIONATE);
  }
});
