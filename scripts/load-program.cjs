// Copied to dist/cli/load.js: compiles the program, with what V8 made of it before where that is there and of use.
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { setFlagsFromString } = require("node:v8");
const { Script } = require("node:vm");

// Most runs are over before all that V8 would optimise has paid for it: every function is compiled plainly at once, and
// optimised when it has done twice as much as V8 would wait for. Set before the program is compiled, as what was kept of
// it must have been made under the same flags.
setFlagsFromString("--always-sparkplug");
setFlagsFromString("--interrupt-budget=270000");
// What is kept grows slowly with the corpus, what is thrown away fast: the heap need not double before it is tidied.
setFlagsFromString("--heap-growing-percent=50");

const filename = join(__dirname, "cotext.js");
const code = readFileSync(filename, "utf8");
const parameters = "exports, require, module, __filename, __dirname, importModule";
const script = new Script(`(function (${parameters}) { ${code}\n})`, {
  filename,
  cachedData: read(`${filename}.cache`),
});
const program = {};
// `import` itself does not work in code that was compiled before: scripts/bundle.mjs writes `importModule` instead.
const importModule = (specifier) => import(specifier);
script.runInThisContext()(program, require, { exports: program }, filename, __dirname, importModule);
module.exports = { program, script };

/** Without it there is more to compile, nothing else. */
function read(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
