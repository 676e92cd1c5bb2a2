// compromise over the same files, and nothing else.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import nlp from "compromise";

const [folder, limit] = process.argv.slice(2);
let terms = 0;
for (const name of readdirSync(folder)
  .sort()
  .slice(0, Number(limit ?? Infinity))) {
  for (const sentence of nlp(readFileSync(join(folder, name)).toString("utf8")).docs)
    terms += sentence.length;
}
console.log(JSON.stringify({ terms }));
