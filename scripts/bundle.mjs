// The command line as one file. Loading two hundred modules takes longer than reading an article: so they are joined,
// and what V8 makes of them is kept beside them. A V8 of another version does not take that, and compiles anew.
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const root = fileURLToPath(new URL("../", import.meta.url));
const folder = join(root, "dist", "cli");
const entries = {
  bin: "src/cli/bin.ts",
  child: "src/pipeline/child.ts",
  gazetteers: "src/pipeline/build-gazetteers.ts",
};

const inputs = Object.entries(entries)
  .map(([name, file]) => `export const ${name} = () => import(${JSON.stringify(join(root, file))});\n`)
  .join("");
const virtual = "cotext:entries";
const bundle = await rolldown({
  cwd: root,
  platform: "node",
  input: virtual,
  // Large, rarely asked for, and loaded by their own names.
  external: ["compromise", "jschardet"],
  plugins: [
    {
      name: "entries",
      resolveId: (id) => (id === virtual ? id : null),
      load: (id) => (id === virtual ? inputs : null),
      renderChunk: (code) => code.replaceAll("await import(", "await importModule("),
    },
  ],
});
rmSync(folder, { recursive: true, force: true });
await bundle.write({ file: join(folder, "cotext.js"), format: "cjs", codeSplitting: false });
writeFileSync(join(folder, "package.json"), '{ "type": "commonjs" }\n');
copyFileSync(join(root, "scripts", "load-program.cjs"), join(folder, "load.js"));
for (const [name, head] of [
  ["bin", "#!/usr/bin/env node\n"],
  ["child", ""],
]) {
  writeFileSync(join(folder, `${name}.js`), `${head}require("./load.js").program.${name}();\n`, {
    mode: 0o755,
  });
}
await keepCompiled();

/** Prepares the gazetteers, and runs the program over the samples, so that what a run needs is compiled, and keeps that. */
async function keepCompiled() {
  const work = mkdtempSync(join(tmpdir(), "cotext-build-"));
  const { program, script } = createRequire(import.meta.url)(join(folder, "load.js"));
  await (await program.gazetteers()).buildGazetteers(folder);
  process.on("exit", () => {
    rmSync(work, { recursive: true, force: true });
    writeFileSync(join(folder, "cotext.js.cache"), script.createCachedData());
  });
  process.argv = [process.execPath, "cotext", "run", "--quiet", "--out", join(work, "tables")];
  program.bin();
}
