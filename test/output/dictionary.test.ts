import { expect, test } from "vitest";
import { dictionary } from "./dictionary.ts";

test("docs/output.md says what the tables are", async () => {
  await expect(dictionary()).toMatchFileSnapshot("../../docs/output.md");
});
