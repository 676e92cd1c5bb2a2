// Batches of varied articles, the same in every run and on every machine: article i of a batch of 10 is article i of
// one of 10,000. Each is put together from four of the sample articles; its paragraphs and sentences change places,
// its years and numbers and some of its surnames are others, and in nearly every sentence a word gives way to an
// invented one whose frequency follows Zipf's law, so that remembering sentences helps nobody and the vocabulary
// grows as that of real articles does.
import { createHash } from "node:crypto";
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const corpus = fileURLToPath(new URL("../corpus/", import.meta.url));
const INVENTED = 300_000;
const ARTICLES_EACH = 4;

/** The folder of a batch of so many articles below the system's temporary folder; made where it is not there yet. */
export function prepareBatch(articles) {
  const samples = readSamples();
  const own = readFileSync(fileURLToPath(import.meta.url));
  const version = createHash("sha256").update(own).update(samples.join("\0")).digest("hex").slice(0, 12);
  const store = join(tmpdir(), `cotext-bench-${version}`);
  const folder = join(store, `articles-${articles}`);
  if (existsSync(folder)) return folder;
  mkdirSync(join(store, "all"), { recursive: true });
  const making = `${folder}.${process.pid}`;
  mkdirSync(making);
  for (let i = 0; i < articles; i++) {
    const name = `article-${String(i).padStart(6, "0")}.txt`;
    const file = join(store, "all", name);
    if (!existsSync(file)) {
      writeFileSync(`${file}.${process.pid}`, makeArticle(samples, i));
      renameSync(`${file}.${process.pid}`, file);
    }
    linkSync(file, join(making, name));
  }
  renameSync(making, folder);
  return folder;
}

function readSamples() {
  const names = readdirSync(corpus).filter((name) => /\.(?:txt|md)$/u.test(name) && name !== "README.md");
  return names.sort().map((name) => readFileSync(join(corpus, name), "utf8"));
}

function makeArticle(samples, number) {
  const random = randomFrom(number);
  const chosen = shuffled(samples, random).slice(0, ARTICLES_EACH);
  const text = chosen.map((sample) => rearranged(sample, random)).join("\n\n");
  return withInventedWords(withOtherNames(withOtherNumbers(text, random), random), random);
}

/** Paragraphs change places between two headings, sentences within a paragraph. */
function rearranged(text, random) {
  const blocks = text.split(/\n[ \t]*\n/u);
  const runs = [[]];
  for (const block of blocks) {
    if (isHeading(block)) runs.push([block], []);
    else runs.at(-1).push(block);
  }
  return runs
    .flatMap((run) => (run.some(startsNote) ? run : shuffled(run, random)))
    .map((block) => (startsNote(block) || random() < 0.4 ? block : shuffledSentences(block, random)))
    .join("\n\n");
}

function isHeading(block) {
  return block.length < 100 && !/[.;:]\s*$/u.test(block) && !startsNote(block);
}

function startsNote(block) {
  return /^\s*(?:\[|\(?\d+\)?[.\s])/u.test(block);
}

function shuffledSentences(block, random) {
  const sentences = block.split(/(?<=[.!?]["”]?)\s+(?=[A-Z“])/u);
  return sentences.length < 3 ? block : shuffled(sentences, random).join(" ");
}

function withOtherNumbers(text, random) {
  return text.replace(/(?<![\p{L}\p{N}[^])\d{2,4}(?!\d)/gu, (digits) =>
    String(digits.length === 4 ? 1800 + below(226, random) : 10 + below(89, random)),
  );
}

/** A capitalised word within a sentence, if it is rare in the article, may be a surname: some become others. */
function withOtherNames(text, random) {
  const names = new Map();
  for (const [name] of text.matchAll(/(?<=[a-z,] )\p{Lu}\p{Ll}{4,}/gu))
    names.set(name, (names.get(name) ?? 0) + 1);
  const others = new Map();
  for (const [name, times] of names)
    if (times < 4 && random() < 0.3) others.set(name, surname(below(30_000, random)));
  return text.replace(/\p{Lu}\p{Ll}{4,}/gu, (name) => others.get(name) ?? name);
}

function withInventedWords(text, random) {
  return text
    .split(/(?<=[.!?])(?=\s)/u)
    .map((sentence) => {
      const words = [...sentence.matchAll(/(?<![\p{L}-])[a-z]{5,}(?![\p{L}-])/gu)];
      if (words.length === 0) return sentence;
      const always = below(words.length, random);
      let made = "";
      let from = 0;
      for (const [i, { 0: word, index }] of words.entries()) {
        if (i !== always && random() >= 0.02) continue;
        made += sentence.slice(from, index) + invented(zipfRank(random));
        from = index + word.length;
      }
      return made + sentence.slice(from);
    })
    .join("");
}

const syllables =
  "al an ar be bi bor can cor da del den dor el en fa fer gan gor ha hel in ir ka kel la len lo lor ma men mi mor na nel no or pa pel pon ra rin ro sa sel sor ta ten ti tor un va vel ver vin wa wen yor zel".split(
    " ",
  );
const endings = ["", "s", "ed", "ing", "ly", "ness", "al", "ive", "ment", "er"];

function invented(rank) {
  const random = randomFrom(rank * 7919 + 17);
  let word = "";
  for (let n = 2 + below(3, random); n > 0; n--) word += syllables[below(syllables.length, random)];
  return word + endings[below(endings.length, random)];
}

function surname(rank) {
  const random = randomFrom(rank * 104_729 + 5);
  const stem = syllables[below(syllables.length, random)] + syllables[below(syllables.length, random)];
  return (
    stem.charAt(0).toUpperCase() +
    stem.slice(1) +
    ["ov", "son", "enko", "ski", "bayev", "er", "ez", "ini"][rank % 8]
  );
}

/** Ranks from 0 whose probability falls as 1 / rank. */
function zipfRank(random) {
  return Math.floor(Math.exp(random() * Math.log(INVENTED)));
}

function shuffled(items, random) {
  const copy = [...items];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = below(i + 1, random);
    [copy[i], copy[j]] = [copy[j], copy[i]];
  }
  return copy;
}

function below(limit, random) {
  return Math.floor(random() * limit);
}

/** Mulberry32: numbers in [0, 1), the same for the same seed. */
export function randomFrom(seed) {
  let state = (Math.imul(seed, 2_654_435_761) + 0x9e3779b9) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
