import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { CliEnv, small } from "../support/cli-env.ts";

const env = new CliEnv();
const run = ["pipeline.yaml", "--corpus", "corpus"];

beforeAll(async () => {
  const texts = Array.from({ length: 9 }, (_, i) => [
    `corpus/${i % 2 ? "odd" : "even"}/${i}.txt`,
    `A state ${"has a border. ".repeat(i + 1)}`,
  ]);
  env.write({
    ...small,
    "corpus/bad.txt": Buffer.alloc(10),
    "corpus/bom.txt": "\ufeffA border of a state.",
    ...Object.fromEntries(texts),
  });
  await env.run(["run", ...run, "--out", "whole"]);
});
afterAll(() => env.remove());

test.each([1, 2, 7, 30])("%j shards, mapped in any order, give the tables of one run", async (shards) => {
  const plan = `plan-${shards}`;
  expect((await env.run(["plan", ...run, "--shards", `${shards}`, "--out", plan])).code).toBe(0);
  const numbers = Array.from({ length: shards }, (_, i) => shards - i);
  const codes = await Promise.all(
    numbers.map(async (n) => (await env.run(["map", plan, "--shard", `${n}`])).code),
  );
  expect(codes.filter((code) => code === 1)).toHaveLength(1);
  const { code } = await env.run(["merge", plan, "--out", `merged-${shards}`]);
  expect(code).toBe(1);
  expect(env.files(`merged-${shards}`)).toEqual(env.files("whole"));
});

test("shards of runs in folders of their own are merged in any order", async () => {
  for (const i of [1, 2, 3]) await env.run(["run", ...run, "--shard", `${i}/3`, "--out", `s${i}`]);
  await env.run(["merge", "s3", "s1", "s2", "--out", "merged"]);
  expect(env.files("merged")).toEqual(env.files("whole"));
});

test("a merge names the shards that are missing", async () => {
  await env.run(["plan", ...run, "--shards", "3", "--out", "p"]);
  await env.run(["map", "p", "--shard", "2"]);
  const { code, stderr } = await env.run(["merge", "p", "--out", "m"]);
  expect(stderr).toContain("2 of 3 shards are missing: 1,3");
  expect(code).toBe(2);
});

test("a part that is damaged is refused", async () => {
  await env.run(["plan", ...run, "--shards", "1", "--out", "d"]);
  await env.run(["map", "d", "--shard", "1"]);
  const [name = ""] = readdirSync(env.path("d/parts"));
  writeFileSync(env.path("d/parts", name), env.read(`d/parts/${name}`).replace("border", "bordel"));
  const { code, stderr } = await env.run(["merge", "d", "--out", "m"]);
  expect(stderr).toContain("cut short or changed");
  expect(code).toBe(2);
});

test("a plan whose codebook has changed since is refused", async () => {
  await env.run(["plan", ...run, "--shards", "2", "--out", "c"]);
  const codebook = env.read("codebook.yaml");
  env.write({ "codebook.yaml": `${codebook}# one more line\n` });
  const { code, stderr } = await env.run(["map", "c", "--shard", "1"]);
  env.write({ "codebook.yaml": codebook });
  expect(stderr).toContain("is not what the plan was made with");
  expect(code).toBe(2);
  rmSync(env.path("c"), { recursive: true });
});
