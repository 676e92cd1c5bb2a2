import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { errnoName, explainErrno } from "../src/errno.ts";

function systemError(code: string, errno: number): Error {
  return Object.assign(new Error(`${code}: it failed, write`), { code, errno, syscall: "write" });
}

test.each([
  [systemError("ENOSPC", -28), "ENOSPC: no space left on the disk"],
  [systemError("UNKNOWN", -122), "EDQUOT: the disk quota is used up"],
  [systemError("Unknown system error -122", -122), "EDQUOT: the disk quota is used up"],
  [systemError("UNKNOWN", -999), "errno -999: system error"],
  [new Error("of our own\nmaking"), "of our own making"],
])("explains %s", (error, explained) => {
  expect(explainErrno(error)).toBe(explained);
});

test("names what the system says of a file", () => {
  let found: unknown;
  try {
    readFileSync("/nowhere/at/all");
  } catch (error) {
    found = error;
  }
  expect(errnoName(found)).toBe("ENOENT");
});
