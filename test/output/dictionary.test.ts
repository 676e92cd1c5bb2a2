import { expect, test } from "vitest";
import { analysisTables } from "./analysis-dictionary.ts";
import { dictionary } from "./dictionary.ts";

test("docs/output.md says what the tables are", async () => {
  await expect(dictionary()).toMatchFileSnapshot("../../docs/output.md");
});

test.each(analysisTables.map((table) => [table.command, table] as const))(
  "each column of cotext %s is explained, and none that is not there",
  (_, { columns, descriptions }) => {
    expect(Object.keys(descriptions).sort()).toEqual([...columns].sort());
  },
);
