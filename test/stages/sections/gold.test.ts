import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { annotate } from "../../../src/pipeline/annotate.ts";
import { source, stepsTo } from "../../support/annotate.ts";
import { shared } from "../../support/shared.ts";

interface Zone {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly number?: number;
}

function read(path: string): string {
  return readFileSync(`${shared()}/${path}`, "utf8");
}

async function article() {
  const text = read("articles/kazakhstan-sovereignty.txt");
  return annotate(source(text), await stepsTo("sections"));
}

test.skipIf(!shared())(
  "at least 95 % of the annotated zones are sections with the same start and end",
  async () => {
    const zones = JSON.parse(read("gold/kazakhstan-sovereignty.zones.json")) as Zone[];
    const { sections = [] } = await article();
    const key = ({ kind, start, end }: Zone) => `${kind} ${start}-${end}`;
    const found = new Set(sections.map(({ kind, start, end }) => key({ kind, start, end })));
    const missed = zones.filter((zone) => !found.has(key(zone)));
    expect(missed.length / zones.length, JSON.stringify(missed)).toBeLessThanOrEqual(0.05);
  },
);

test.skipIf(!shared())("every annotated note call is found, and nothing else", async () => {
  const gold = JSON.parse(read("gold/kazakhstan-sovereignty.noterefs.json")) as Zone[];
  const { noteCalls } = await article();
  expect(noteCalls).toEqual(gold.map(({ start, end, number }) => ({ start, end, number: String(number) })));
});

test.skipIf(!shared())("notes that refer back name the note that states the work", async () => {
  const { notes = [] } = await article();
  const links = notes
    .filter(({ refersTo }) => refersTo)
    .map(({ number, refersTo }) => `${number}→${refersTo}`);
  expect(links.join(" ")).toBe(
    "4→3 6→5 8→7 11→10 12→10 13→10 16→9 22→21 23→9 28→27 31→29 32→30 33→29 34→29 38→37",
  );
});

/** Breaks lines at spaces so that none is longer than `width`. */
function wrap(text: string, width: number): string {
  return text.replace(new RegExp(`(?=[^\\n]{${width}})([^\\n]{1,${width}}) `, "gu"), "$1\n");
}

function superscript(number: string): string {
  return Array.from(number, (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(Number(digit))).join("");
}

const noBlankLines = (text: string) => text.replace(/\n{2,}/gu, "\n");

test.skipIf(!shared()).each<[string, (text: string) => string]>([
  ["other line ends", (text) => text.replaceAll("\n", "\r\n")],
  ["decomposed letters", (text) => text.normalize("NFD")],
  ["wrapped lines", (text) => wrap(text, 72)],
  ["no blank lines", noBlankLines],
  ["indented lines", (text) => text.replace(/^(?=.)/gmu, "    ")],
  ["superscript digits", (text) => text.replace(/\[(\d+)\]/gu, (_, number: string) => superscript(number))],
  ["plain digits", (text) => text.replace(/^\[(\d+)\]/gmu, "$1.").replace(/(?<=\S) ?\[(\d+)\]/gu, "$1")],
])("the article has the same sections with %s", async (_, change) => {
  const steps = await stepsTo("sections");
  const outline = (text: string) => {
    const { sections = [], noteCalls = [], notes = [] } = annotate(source(text), steps);
    return [
      ...sections.map(({ kind, number, heading, level }) => [kind, number, heading, level].join("|")),
      noteCalls.map(({ number }) => number).join(),
      notes.map(({ refersTo }) => refersTo).join(),
    ];
  };
  const text = read("articles/kazakhstan-sovereignty.txt").normalize("NFC");
  const plain = (lines: string[]) => lines.map((line) => line.normalize("NFC"));
  expect(plain(outline(change(text)))).toEqual(plain(outline(text)));
});
