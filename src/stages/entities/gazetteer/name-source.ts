import { addTo } from "../../../model/grouped.ts";
import { fold } from "../spelling.ts";
import type { Entry } from "./hit.ts";
import { firstWordOf } from "./listed-words.ts";
import type { Listing } from "./schema.ts";

/** A name that is yet to be put into the trie. */
export interface WaitingName {
  /** How it is written: the listing's surface, or that without its diacritics. */
  readonly surface: string;
  readonly entry: Entry;
  /** False where the listing's surface is the canonical name itself. */
  readonly alias: boolean;
}

/** All names of the gazetteers, by the normal form of their first word. */
export interface NameSource {
  /** The names that start with a word, in their order; what was taken is not asked for again. */
  take(first: string): readonly WaitingName[] | undefined;
}

/** Names as gazetteers list them. */
export class ListedNames implements NameSource {
  readonly byFirst = new Map<string, WaitingName[]>();

  /** `isCommon`: whether a word belongs to the language. */
  constructor(listings: readonly Listing[], isCommon: (word: string) => boolean) {
    for (const { surface, entry } of listings) {
      const alias = surface !== entry.name;
      this.#add({ surface, entry, alias });
      // `Libération` without its accent is a word of the language.
      const folded = fold(surface);
      if (folded !== surface && !isCommon(folded.toLowerCase())) this.#add({ surface: folded, entry, alias });
    }
  }

  take(first: string): readonly WaitingName[] | undefined {
    const names = this.byFirst.get(first);
    if (names) this.byFirst.delete(first);
    return names;
  }

  #add(name: WaitingName): void {
    addTo(this.byFirst, firstWordOf(name.surface), name);
  }
}
