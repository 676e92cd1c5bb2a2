import type { StageIo } from "../stage.ts";
import { Automaton } from "./gazetteer/automaton.ts";
import { type Listing, readGazetteer } from "./gazetteer/schema.ts";
import { readTable } from "./gazetteer/table.ts";
import { grammarWords, Word } from "./lexicon.ts";
import { KnownPersons } from "./person-register.ts";
import { WordClasses } from "./word-classes.ts";

/** The gazetteers that come with Cotext; of two that list one surface, the earlier counts. */
export const shippedGazetteers: readonly string[] = [
  "states.yaml",
  "nations.yaml",
  "organisations.yaml",
  "parties.yaml",
  "laws-and-events.yaml",
  "leaders-and-scholars.yaml",
  "capitals-and-cities.yaml",
  "regions.yaml",
  "media-and-presses.yaml",
  "cities.tsv",
  "subdivisions.tsv",
  "people.tsv",
  "waters-and-mountains.tsv",
  "wars.tsv",
  "given-names.txt",
  "family-names.txt",
  "common-words.txt",
  "verbs.txt",
].map((file) => `cotext:gazetteers/${file}`);

/** What the recognisers know before they see a text. Its caches belong to one thread. */
export interface Knowledge {
  readonly words: WordClasses;
  readonly automaton: Automaton;
  readonly persons: KnownPersons;
}

/** Reads gazetteers and tables; a user's own come first, so that they can correct the shipped ones. */
export async function readKnowledge(
  chosen: readonly string[] | undefined,
  extra: readonly string[],
  metonyms: boolean,
  io: StageIo,
): Promise<Knowledge> {
  const paths = [...extra, ...(chosen ?? shippedGazetteers)];
  const texts = await Promise.all(paths.map((path) => io.readText(path)));
  const words = grammarWords();
  const listings: Listing[] = [];
  for (const [index, path] of paths.entries()) {
    const text = texts[index] as string;
    const source = path.replace(/^.*[/:]/u, "").replace(/\.\w+$/u, "");
    if (/\.ya?ml$/u.test(path)) {
      listings.push(...readGazetteer(text, io.displayPath(path), source));
      continue;
    }
    const table = readTable(text, io.displayPath(path), source);
    for (const word of table.words) words.set(word, (words.get(word) ?? 0) | table.bits);
    for (const listing of table.listings) listings.push(listing);
  }
  const people = listings.filter(({ entry }) => entry.label === "PERSON" && entry.source !== "people");
  return {
    words: new WordClasses(words),
    automaton: new Automaton(
      metonyms ? resolved(listings) : listings,
      (word) => ((words.get(word) ?? 0) & Word.Common) !== 0,
    ),
    persons: new KnownPersons(people.map(({ entry }) => entry.name)),
  };
}

/** Names that often stand for another (`Kremlin`) as what they stand for: its name, label and id. */
function resolved(listings: readonly Listing[]): Listing[] {
  const byName = new Map(listings.map(({ entry }) => [entry.name, entry]));
  return listings.map((listing) => {
    const { metonym, source, label } = listing.entry;
    if (metonym === undefined) return listing;
    return { ...listing, entry: { ...(byName.get(metonym) ?? { name: metonym, label }), source } };
  });
}
