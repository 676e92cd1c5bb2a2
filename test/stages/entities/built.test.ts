import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { PipelineFiles } from "../../../src/pipeline/files.ts";
import { decodeContents, encodeContents } from "../../../src/stages/entities/gazetteer/built.ts";
import { contentsOf, shippedGazetteers } from "../../../src/stages/entities/knowledge.ts";
import { io } from "../../support/annotate.ts";

const work = mkdtempSync(join(tmpdir(), "cotext-built-"));
afterAll(() => rmSync(work, { recursive: true, force: true }));

test("the built form holds every word, name and person of the shipped gazetteers", async () => {
  const texts = await Promise.all(shippedGazetteers.map(io.readText));
  const listed = contentsOf(shippedGazetteers, texts, false, io.displayPath);
  const built = decodeContents(encodeContents(listed));
  expect(new Map([...built.words].sort())).toEqual(new Map([...listed.words].sort()));
  expect(built.persons).toEqual(listed.persons);
  for (const [first, names] of [...listed.names.byFirst]) expect(built.names.take(first)).toEqual(names);
  expect(built.names.take("no such word")).toBeUndefined();
});

test("names that were taken are not had again", () => {
  const names = contentsOf(["g.tsv"], ["label: GPE\nAlma Ata\tAlmaty\n"], false, io.displayPath).names;
  expect(names.take("alma")).toHaveLength(1);
  expect(names.take("alma")).toBeUndefined();
});

test("files that were changed since have another fingerprint", async () => {
  const file = join(work, "names.tsv");
  const fingerprint = async (text: string): Promise<string> => {
    writeFileSync(file, text);
    const files = new PipelineFiles(work, new Map());
    await files.readText("names.tsv");
    return files.fingerprint(["names.tsv"]);
  };
  expect(await fingerprint("label: GPE\nUr\n")).not.toBe(await fingerprint("label: GPE\nUruk\n"));
});
