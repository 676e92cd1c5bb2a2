import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "csv-stringify/sync";
import { expect, test } from "vitest";
import { readGold } from "../../src/cli/read-gold.ts";
import { readRun } from "../../src/cli/read-run.ts";
import type { FoundMention } from "../../src/scoring/found.ts";
import type { Gold } from "../../src/scoring/gold.ts";
import { figures } from "../../src/scoring/report.ts";
import { scoreDocument } from "../../src/scoring/score.ts";
import { shared } from "../support/shared.ts";

const id = "kazakhstan-sovereignty.txt";
const columns = [
  "document",
  "layer",
  "label",
  "name",
  "start",
  "end",
  "text",
  "polarity",
  "holder",
  "attributed_to",
];

/** The annotation with every kind of mistake that a run can make. */
function faulty({ entities = [], concepts = [] }: Gold): FoundMention[] {
  const said = { polarity: "", holder: "", attributed_to: "" };
  const names = entities.flatMap(({ start, end, text, label, canonical }, i) => {
    if (i % 7 === 0) return [];
    const moved = i % 11 === 0 ? 1 : 0;
    const other = i % 13 === 0 ? "ORG" : label === "WORK" ? "LAW" : label;
    const name = i % 5 === 0 ? text : canonical;
    return [{ layer: "entity", label: other, name, start: start + moved, end, text, ...said }];
  });
  const ideas = concepts.flatMap((each, i) => {
    if (i % 8 === 0) return [];
    const mention = {
      layer: "concept",
      label: i % 9 === 0 ? "sovereignty" : each.concept,
      name: each.concept,
      start: each.start + (i % 3),
      end: each.end,
      text: each.text,
      polarity: i % 10 === 0 ? "negated" : each.polarity,
      holder: i % 4 === 0 ? "Russia" : (each.holder ?? ""),
      attributed_to: i % 6 === 0 ? "Ruth Deyermond" : (each.attributed_to ?? ""),
    };
    return i % 12 === 0 ? [mention, mention] : [mention];
  });
  return [...names, ...ideas];
}

test.skipIf(!shared())("the figures are those of the scorer that came with the annotation", () => {
  const folder = mkdtempSync(join(tmpdir(), "cotext-score-"));
  try {
    const prefix = `${shared()}/gold/kazakhstan-sovereignty`;
    const gold = readGold(prefix).get("kazakhstan-sovereignty") ?? {};
    const rows = faulty(gold).map((mention) => ({ document: id, ...mention }));
    const mentions = join(folder, "mentions.csv");
    writeFileSync(mentions, stringify(rows, { header: true, columns }));
    const found = readRun(folder).get(id);
    const ranges = [
      { start: 0, end: 15000 },
      { start: 38129, end: 41811 },
    ];
    const ours = figures(scoreDocument(gold, found ?? { mentions: [] }, ranges));
    const within = ranges.flatMap(({ start, end }) => ["--within", `${start}-${end}`]);
    const args = ["--mentions", mentions, "--document", id, "--gold", prefix, ...within];
    const printed = execFileSync(process.execPath, [`${shared()}/gold/score.mjs`, ...args], {
      encoding: "utf8",
    });
    const theirs = JSON.parse(printed.trimEnd().split("\n").at(-1) ?? "") as Record<string, object>;
    expect(readFileSync(mentions, "utf8").length).toBeGreaterThan(10_000);
    expect(ours).toMatchObject(theirs);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
