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
