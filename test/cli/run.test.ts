import { createHash } from "node:crypto";
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { CliEnv, repository, small as smallFiles } from "../support/cli-env.ts";

let env: CliEnv;
beforeEach(() => {
  env = new CliEnv();
});
afterEach(() => env.remove());

const pipeline = `${smallFiles["pipeline.yaml"]}output: { formats: [csv, json] }\n`;
const codebook = smallFiles["codebook.yaml"];
const small = {
  "pipeline.yaml": pipeline,
  "codebook.yaml": codebook,
  "corpus/a.txt": "A state has a border. The state is old.\n",
  "corpus/sub/b.md": "No border here.\n",
};

describe("a run", () => {
  test("writes each table as CSV and JSON, and the manifest", async () => {
    const { code, stderr, stdout } = await env.write(small).run(["run", "pipeline.yaml"]);
    expect(stderr).toContain("2 of 2 documents read");
    expect(stdout).toBe("");
    expect(code).toBe(0);
    const tables = [
      "cooccurrences",
      "cooccurrences_corpus",
      "documents",
      "failures",
      "frequencies",
      "mentions",
      "notes",
      "relations",
      "sections",
      "sentences",
    ];
    const expected = [...tables.flatMap((table) => [`${table}.csv`, `${table}.json`]), "manifest.json"];
    expect([...env.files("out/small").keys()]).toEqual(expected.sort());
  });

  test("counts every concept in every section, also where there is none", async () => {
    await env.write(small).run(["run", "pipeline.yaml", "--out", "o"]);
    const rows = env.table("o/frequencies.csv");
    const counts = rows.map((row) => [row["document"], row["label"], row["mentions"], row["sentences"]]);
    expect(counts).toEqual([
      ["a.txt", "state", "2", "2"],
      ["a.txt", "border", "1", "1"],
      ["sub/b.md", "state", "0", "0"],
      ["sub/b.md", "border", "1", "1"],
    ]);
  });

  test("the manifest names what was read and written by its hash, and no place or time", async () => {
    const { stdout } = await env.write(small).run(["run", "pipeline.yaml", "--out", "o", "--json"]);
    const manifest = JSON.parse(stdout);
    expect(stdout).toBe(env.read("o/manifest.json"));
    expect(manifest.outputs).toHaveLength(20);
    for (const { file, sha256 } of manifest.outputs) {
      expect(
        createHash("sha256")
          .update(env.read(`o/${file}`))
          .digest("hex"),
      ).toBe(sha256);
    }
    expect(stdout).not.toContain(env.folder);
    expect(manifest.resources).toMatchObject([{ path: "codebook.yaml" }]);
  });

  test("without a pipeline reads the sample corpus that comes with the package", async () => {
    const { code, stderr } = await env.run(["run"]);
    expect(stderr).toContain("tables in");
    expect(code).toBe(0);
    expect(env.table("out/sovereignty/documents.csv").map((row) => row["document"])).toContain(
      "kosovo-recognition.txt",
    );
  });

  test("--corpus and --codebook replace the pipeline's, and may be anywhere", async () => {
    env.write(small).write({
      "elsewhere/c.txt": "An island.\n",
      "elsewhere/metadata.csv": "document,year,theme\nc.txt,1999,islands\n",
      "my.yaml": codebook.replace("[border]", "[island]"),
    });
    const { code } = await env.run(
      ["run", "../pipeline.yaml", "--corpus", "../elsewhere", "--codebook", "../my.yaml", "--out", "../o"],
      { cwd: "corpus" },
    );
    expect(code).toBe(0);
    expect(env.table("o/mentions.csv").map((row) => row["text"])).toEqual(["island"]);
    expect(env.table("o/documents.csv")).toMatchObject([
      { document: "c.txt", year: "1999", theme: "islands" },
    ]);
  });

  test("texts that are not simply their file are written beside the tables", async () => {
    env.write({
      ...small,
      "corpus/bom.txt": "\ufeffA state.",
      "corpus/w.txt": Buffer.from("A\x92s", "latin1"),
    });
    const { code } = await env.run(["run", "pipeline.yaml", "--out", "o"]);
    expect(code).toBe(0);
    expect(env.read("o/texts/bom.txt.txt")).toBe("A state.");
    expect(env.read("o/texts/w.txt.txt")).toBe("A’s");
    const [mention] = env.table("o/mentions.csv").filter((row) => row["document"] === "bom.txt");
    expect(mention).toMatchObject({ start: "2", end: "7" });
  });

  test("--excel writes a byte order mark and CRLF", async () => {
    await env.write(small).run(["run", "pipeline.yaml", "--out", "o", "--excel"]);
    expect(env.read("o/sections.csv")).toMatch(/^\ufeffdocument,.*\r\n/u);
  });
});

describe("results that somebody has worked on", () => {
  const again = ["run", "pipeline.yaml", "--out", "o"];

  test.each<[string, (table: string) => string]>([
    ["a column more", (table) => table.replaceAll("\n", ",mine\n")],
    ["another cell of the same length", (table) => table.replace("state", "State")],
  ])("a table with %s is refused, and overwritten by --force", async (_, edit) => {
    await env.write(small).run(again);
    const edited = edit(env.read("o/mentions.csv"));
    env.write({ "o/mentions.csv": edited });
    const { code, stderr } = await env.run(again);
    expect([code, env.read("o/mentions.csv")]).toEqual([2, edited]);
    expect(stderr).toContain("mentions.csv: was changed since Cotext wrote it");
    expect((await env.run([...again, "--force"])).code).toBe(0);
    expect(env.read("o/mentions.csv")).not.toBe(edited);
  });

  test("a table that was merely saved again, or is gone, is in nobody's way", async () => {
    await env.write(small).run(again);
    const before = env.read("o/mentions.csv");
    env.write({ "o/mentions.csv": before, "corpus/c.txt": "A state." });
    rmSync(env.path("o/sections.csv"));
    expect((await env.run(again)).code).toBe(0);
    expect(env.read("o/mentions.csv")).toContain("c.txt");
  });
});

describe("bad input", () => {
  test("what cannot be read is a row in failures, and the rest is done", async () => {
    env.write({
      ...small,
      "corpus/empty.txt": "",
      "corpus/blank.txt": " \n\t",
      "corpus/binary.txt": Buffer.alloc(1000),
      "corpus/legacy.txt": Buffer.from("\xcf\xf0\xe8", "latin1"),
      "corpus/folder.txt/inner.txt": "A state.\n",
    });
    const { code, stderr } = await env.run(["run", "pipeline.yaml", "--out", "o"]);
    expect(code).toBe(1);
    expect(stderr).toContain("4 failed");
    expect(env.table("o/failures.csv").map((row) => [row["document"], row["code"]])).toEqual([
      ["binary.txt", "BINARY"],
      ["blank.txt", "EMPTY"],
      ["empty.txt", "EMPTY"],
      ["legacy.txt", "ENCODING"],
    ]);
    const documents = env.table("o/documents.csv").map((row) => `${row["document"]} ${row["status"]}`);
    expect(documents).toEqual([
      "a.txt ok",
      "binary.txt failed",
      "blank.txt failed",
      "empty.txt failed",
      "folder.txt/inner.txt ok",
      "legacy.txt failed",
      "sub/b.md ok",
    ]);
  });

  test("files of a type that nothing reads are told, and are no failure", async () => {
    env.write({ ...small, "corpus/scan.pdf": "%PDF-1.7", "corpus/.hidden": "x" });
    const { code, stderr } = await env.run(["run", "pipeline.yaml", "--out", "o"]);
    expect(code).toBe(0);
    expect(stderr).toContain("1 skipped");
    expect(env.table("o/failures.csv")).toMatchObject([{ document: "scan.pdf", code: "TYPE" }]);
  });

  test.each<[string, Record<string, string>, string[], string]>([
    ["a missing corpus", {}, ["--corpus", "nowhere"], "nowhere: the corpus cannot be read: ENOENT"],
    ["an empty corpus", { "none/.keep": "" }, ["--corpus", "none"], "no document that can be read"],
    ["a missing codebook", {}, ["--codebook", "no.yaml"], "no.yaml: ENOENT"],
    ["YAML that is none", { "pipeline.yaml": "name: [\n" }, [], "pipeline.yaml:2:1"],
    [
      "an unknown stage",
      { "pipeline.yaml": pipeline.replace("- tokens", "- tokns") },
      [],
      "pipeline.yaml:7:5: there is no stage `tokns` (did you mean `tokens`?)",
    ],
    [
      "a stage whose layers are missing",
      { "pipeline.yaml": pipeline.replace("  - prose\n", "") },
      [],
      "stage `sentences` requires `prose`, which no earlier stage assigns (put `prose` before it)",
    ],
    [
      "a concept that stands twice",
      { "codebook.yaml": codebook.replace("id: border", "id: state") },
      [],
      "codebook.yaml:4:",
    ],
    [
      "an unknown parent",
      { "codebook.yaml": codebook.replace("id: border,", "id: border, broader: realm,") },
      [],
      "codebook.yaml:4:",
    ],
    ["a metadata table without documents", { "corpus/metadata.csv": "id\n1\n" }, [], "metadata.csv:1"],
    ["an unknown option", {}, ["--fomat", "csv"], "unknown option"],
    ["a folder with other files", { "o/thesis.docx": "" }, [], "the folder holds other files (thesis.docx)"],
    ["a file where the folder should be", { o: "" }, [], "ENOTDIR"],
  ])("%s ends the run before anything is written", async (_name, files, args, message) => {
    env.write({ ...small, ...files });
    const before = [...env.files().keys()];
    const { code, stderr } = await env.run(["run", "pipeline.yaml", "--out", "o", ...args]);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /mu);
    expect(code).toBe(2);
    expect([...env.files().keys()]).toEqual(before);
  });

  test("a document in the metadata that is not in the corpus is a warning", async () => {
    env.write({ ...small, "corpus/metadata.csv": "document,year\na.txt,1\nnone.txt,2\n" });
    const { code, stderr } = await env.run(["run", "pipeline.yaml"]);
    expect(stderr).toContain("metadata.csv:3: `none.txt` is not in the corpus");
    expect(code).toBe(0);
  });
});

describe("a folder of results", () => {
  test("is overwritten by the same pipeline, and old texts and tables go", async () => {
    env.write({ ...small, "corpus/bom.txt": "\ufeffA state." });
    await env.run(["run", "pipeline.yaml", "--out", "o"]);
    env.write({ "corpus/bom.txt": "A state.", "pipeline.yaml": pipeline.replace("[csv, json]", "[csv]") });
    expect((await env.run(["run", "pipeline.yaml", "--out", "o"])).code).toBe(0);
    const files = [...env.files("o").keys()];
    expect(files.filter((file) => file.startsWith("texts") || file.endsWith("s.json"))).toEqual([]);
  });

  test("of another pipeline is refused without --force", async () => {
    await env.write(small).run(["run", "pipeline.yaml", "--out", "o"]);
    env.write({ "pipeline.yaml": pipeline.replace("name: small", "name: other") });
    const refused = await env.run(["run", "pipeline.yaml", "--out", "o"]);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain("the results of the pipeline `small`");
    expect((await env.run(["run", "pipeline.yaml", "--out", "o", "--force"])).code).toBe(0);
  });

  test("below the corpus is not read as part of it", async () => {
    env.write({ ...small, "corpus/bom.txt": "\ufeffA state." });
    await env.run(["run", "pipeline.yaml", "--out", "corpus/results"]);
    const before = env.files("corpus/results");
    await env.run(["run", "pipeline.yaml", "--out", "corpus/results"]);
    expect(env.files("corpus/results")).toEqual(before);
  });

  test("that another run is writing to is refused, and a dead run's lock is taken over", async () => {
    env.write({ ...small, "o/.cotext.lock": JSON.stringify({ pid: process.pid, start: "" }) });
    const refused = await env.run(["run", "pipeline.yaml", "--out", "o"]);
    expect(refused.stderr).toContain(`another run (pid ${process.pid})`);
    expect(refused.code).toBe(3);
    env.write({ "o/.cotext.lock": JSON.stringify({ pid: 2 ** 22 + 1, start: "1" }) });
    expect((await env.run(["run", "pipeline.yaml", "--out", "o"])).code).toBe(0);
    expect(existsSync(env.path("o", ".cotext.lock"))).toBe(false);
  });

  test("is the same whatever the jobs, the locale, the time zone and the working folder", async () => {
    const pipelineFile = join(repository, "pipelines", "sovereignty.yaml");
    await env.run(["run", pipelineFile, "--out", "one", "--jobs", "1"]);
    await env.run(["run", pipelineFile, "--out", "two", "--jobs", "2"]);
    await env.write({ "deep/er/x": "" }).run(["run", pipelineFile, "--out", "../../three"], {
      cwd: "deep/er",
      env: { TZ: "Asia/Tokyo", LC_ALL: "sv_SE.UTF-8", LANG: "tr_TR.UTF-8" },
    });
    expect(env.files("two")).toEqual(env.files("one"));
    expect(env.files("three")).toEqual(env.files("one"));
  });
});
