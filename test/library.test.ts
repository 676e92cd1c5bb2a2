import { expect, test } from "vitest";
import * as cotext from "../src/index.ts";

test("these names are the library", () => {
  expect(Object.keys(cotext).sort()).toEqual([
    "CotextError",
    "StageError",
    "annotate",
    "checkPlan",
    "cooccurrencesOf",
    "formatProblem",
    "loadCodebook",
    "loadPipeline",
    "parseDefinition",
    "runPipeline",
    "setUp",
    "stages",
  ]);
});

test("one text is annotated in memory, as the README shows", async () => {
  const { definition, files } = await cotext.loadPipeline({});
  const steps = await cotext.setUp(definition.stages, files);
  const text = "Serbia does not recognise Kosovo’s independence.";
  const { concepts, relations } = cotext.annotate(
    { id: "note.txt", format: "txt", sha256: "", encoding: "utf-8", text, metadata: {} },
    steps,
  );
  expect(concepts?.map(({ concept }) => concept)).toContain("sovereignty.independence");
  expect(relations?.map(({ relation, name }) => `${relation} ${name}`.trim())).toContain("holder Kosovo");
});

test("a codebook is read by its path, and mistakes are told with their place", async () => {
  const codebook = await cotext.loadCodebook("cotext:codebooks/climate-justice.yaml");
  expect(codebook.concepts.length).toBeGreaterThan(3);
  await expect(cotext.loadCodebook("nowhere.yaml")).rejects.toThrow("no such file");
});
