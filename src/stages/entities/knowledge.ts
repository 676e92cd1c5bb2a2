import type { StageIo } from "../stage.ts";
import { Automaton } from "./gazetteer/automaton.ts";
import { type Contents, decodeContents } from "./gazetteer/built.ts";
import { ListedNames } from "./gazetteer/name-source.ts";
import { type Listing, readGazetteer } from "./gazetteer/schema.ts";
import { readTable } from "./gazetteer/table.ts";
import { grammarWords, Word } from "./lexicon.ts";
import { KnownPersons, personKeys } from "./person-register.ts";
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
  "surnames.txt",
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
  const built = metonyms || extra.length > 0 || chosen ? undefined : await io.readBuilt?.(BUILT, paths);
  const contents =
    built === undefined ? contentsOf(paths, texts, metonyms, io.displayPath) : decodeContents(built);
  return {
    words: new WordClasses(contents.words),
    automaton: new Automaton(contents.names),
    persons: new KnownPersons(contents.persons),
  };
}

/** The file beside the program that holds the shipped gazetteers as `encodeContents` writes them. */
export const BUILT = "gazetteers.built";

/** What the files of gazetteers say; of two that list one surface, the earlier counts. */
export function contentsOf(
  paths: readonly string[],
  texts: readonly string[],
  metonyms: boolean,
  displayPath: StageIo["displayPath"],
): Contents & { readonly names: ListedNames } {
  const words = grammarWords();
  const listings: Listing[] = [];
  for (const [index, path] of paths.entries()) {
    const text = texts[index] as string;
    const source = path.replace(/^.*[/:]/u, "").replace(/\.\w+$/u, "");
    if (/\.ya?ml$/u.test(path)) {
      listings.push(...readGazetteer(text, displayPath(path), source));
      continue;
    }
    const table = readTable(text, displayPath(path), source);
    for (const word of table.words) words.set(word, (words.get(word) ?? 0) | table.bits);
    for (const listing of table.listings) listings.push(listing);
  }
  const people = listings.filter(({ entry }) => entry.label === "PERSON" && entry.source !== "people");
  const isCommon = (word: string): boolean => ((words.get(word) ?? 0) & Word.Common) !== 0;
  return {
    words,
    names: new ListedNames(metonyms ? resolved(listings) : listings, isCommon),
    persons: personKeys(people.map(({ entry }) => entry.name)),
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
