import type { EntityLabel } from "../../../model/annotation.ts";

/** A thing that a gazetteer names. */
export interface Entry {
  /** The canonical name. */
  readonly name: string;
  readonly label: EntityLabel;
  readonly id?: string;
  /** What the name often stands for (`Kremlin` for Russia); used with the option `metonyms` only. */
  readonly metonym?: string;
  /** The state that an adjective belongs to: Russia for `Russian`. */
  readonly of?: string;
  /**
   * Where alone the name counts. `the`: after `the` (`the West`); `middle`: not as the first word of a sentence;
   * `city`: after a city and a comma (`Ithaca, NY`); `work`: in a note or reference.
   */
  readonly needs?: "the" | "middle" | "city" | "work";
  /** The file that lists it, without its folder and ending: what `rule` says. */
  readonly source: string;
}

/** Where a name of a gazetteer stands: tokens from `first` up to `last`. */
export interface Hit {
  readonly first: number;
  readonly last: number;
  readonly entry: Entry;
  /** False where the surface is the canonical name itself. */
  readonly alias: boolean;
}
