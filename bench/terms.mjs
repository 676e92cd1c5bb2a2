// What a codebook's size costs: the same texts, cut into tokens once, searched for 40 terms and for 40,000, in turn in one
// process, after as many passes as it takes to be steady. Compiling is timed apart. And what a text's length costs: the
// same search over articles that are joined to texts sixteen times as long.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { randomFrom } from "./batch.mjs";
import { median } from "./report.mjs";

const FEW = 40;
const MANY = 40_000;
const ARTICLES = 100;
const JOINED = 16;
const WARM_UP = 2;
/** Passes behind one figure: one alone is over before a clock of milliseconds notices. */
const TIMES = 20;

export async function terms({ batch, pairs }) {
  const { compileCodebook } = await import("../dist/codebook/matching/matcher.js");
  const { parseCodebook } = await import("../dist/codebook/parse-codebook.js");
  const texts = readTexts(batch(ARTICLES));
  const words = vocabularyOf(texts);
  const compile = (count) => {
    const started = cpu();
    const source = JSON.stringify(codebook(words, count));
    const matcher = compileCodebook(parseCodebook(source, "terms"), { nestedScope: "concept" });
    return { count, matcher, seconds: cpu() - started };
  };
  const [few, many] = [compile(FEW), compile(MANY)];
  const cut = await cutter();
  const [short, long] = [cut(texts), cut(joined(texts))];
  return [
    compared(`${MANY} terms against ${FEW}`, 1.5, pairs, side(many, short), side(few, short)),
    compared(`${MANY} terms, long texts against short`, 1.25, pairs, side(many, long), side(many, short)),
  ];
}

/** Runs both in turn; the figure of each is nanoseconds of CPU for one token. */
function compared(name, bound, pairs, a, b) {
  for (let i = 0; i < WARM_UP; i++) for (const { pass } of [a, b]) pass();
  const runs = { a: [], b: [] };
  for (let i = 0; i < pairs; i++) {
    runs.a.push(a.pass());
    runs.b.push(b.pass());
  }
  const ratios = runs.a.map((cost, i) => cost / runs.b[i]);
  const result = ({ label }, costs) => ({ label, shown: `${median(costs).toPrecision(2)} ns`, runs: costs });
  const sides = { a: result(a, runs.a), b: result(b, runs.b) };
  return { name, group: "terms", by: "ns a token", bound, ratio: median(ratios), ratios, ...sides };
}

function side({ count, matcher, seconds }, documents) {
  const tokens = documents.reduce((sum, { length }) => sum + length, 0);
  const pass = () => {
    const started = cpu();
    for (let i = 0; i < TIMES; i++) for (const document of documents) matcher.find(document);
    return ((cpu() - started) * 1e9) / (tokens * TIMES);
  };
  return { label: `${count} terms (read and compiled in ${seconds.toFixed(2)} s)`, pass };
}

function cpu() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function readTexts(folder) {
  return readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
}

function joined(texts) {
  const long = [];
  for (let i = 0; i < texts.length; i += JOINED) long.push(texts.slice(i, i + JOINED).join("\n"));
  return long;
}

/** The words of the texts, in the order in which they come. */
function vocabularyOf(texts) {
  const words = new Set();
  for (const text of texts)
    for (const [word] of text.matchAll(/(?<![\p{L}-])[a-z]{3,}(?![\p{L}-])/gu)) words.add(word);
  return [...words];
}

/** Terms of two or three words that stand in the texts, so that a search begins at nearly every token. */
function codebook(words, count) {
  const random = randomFrom(count);
  const word = () => words[Math.floor(random() * words.length)];
  const term = () => Array.from({ length: random() < 0.7 ? 2 : 3 }, word).join(" ");
  const distinct = new Set();
  while (distinct.size < count) distinct.add(term());
  const all = [...distinct];
  const each = count / FEW;
  const concepts = Array.from({ length: FEW }, (_, i) => ({
    id: `c${i}`,
    prefLabel: `c${i}`,
    terms: all.slice(i * each, (i + 1) * each),
  }));
  return { name: "terms", language: "en", concepts };
}

/** Sentences are lines here: what is measured is the search. */
async function cutter() {
  const { tokenize } = await import("../dist/stages/tokens/tokenize.js");
  const { TermTable } = await import("../dist/stages/tokens/term-table.js");
  const { TokenColumns } = await import("../dist/stages/tokens/columns.js");
  const [table, columns] = [new TermTable(), new TokenColumns()];
  return (texts) =>
    texts.map((text) => {
      const sentences = [];
      for (const match of text.matchAll(/\S[^\n]*/gu)) {
        sentences.push({ start: match.index, end: match.index + match[0].length, section: 0, paragraph: 0 });
      }
      return tokenize(text, sentences, table, columns);
    });
}
