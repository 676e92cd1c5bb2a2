// Copied to dist/cli/load.js: compiles the program, with what V8 made of it before where that is there and of use.
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { Script } = require("node:vm");

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
