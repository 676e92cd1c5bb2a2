import { groupBy } from "../../model/grouped.ts";
import { Word } from "./lexicon.ts";

const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** By their last letter, so that few are tried on a word. */
const byLast = (endings: string) => groupBy(list(endings), (ending) => ending.slice(-1));

/** How family names end in languages whose names articles of the field are full of. */
const FAMILY_ENDINGS = byLast(`
  ov ova ev eva yev yeva enko chuk shvili dze yan ian ić vić vic ič skiy skaya sky ski ska skij escu oğlu oglu ovich
  evich ovych sson poulos opoulos idis akis iu bayev bekov zade qızı khanov baev wicz czyk nen berg stein mann`);
const FAMILY_NOT = new Set(
  list(`yugoslavian indian asian russian persian christian iranian brazilian european african american canadian
  australian austrian italian romanian bulgarian ukrainian hungarian norwegian belgian egyptian libyan syrian
  jordanian tunisian algerian nigerian ethiopian estonian latvian lithuanian armenian georgian albanian serbian
  macedonian bosnian croatian caucasian eurasian civilian guardian historian musician politician median median
  victorian orwellian hobbesian wilsonian westphalian kantian hegelian weberian marxian utilitarian agrarian
  authoritarian humanitarian parliamentarian totalitarian egalitarian libertarian presbyterian lutheran begin
  nikev human german roman woman man iceberg ottoman mozambican kiev chisinau chișinău`),
);
/** Of words of eight letters and more, so that `Saitō` stays a person. */
const BODY_ENDINGS = byLast("partei partiet partij puolue bund tō verband verein gesellschaft");
const PLACE_ENDINGS = byLast("stan grad abad burg ville pur pore shire istan burgh polis nagar");

/** What the ending of an unlisted word suggests. */
export function bitsOfEnding(term: string): number {
  if (term.length < 5 || term.includes(".")) return 0;
  let bits = 0;
  if (!FAMILY_NOT.has(term) && endsIn(FAMILY_ENDINGS, term)) bits |= Word.Family;
  if (endsIn(PLACE_ENDINGS, term)) bits |= Word.PlaceShape;
  if (term.length > 7 && endsIn(BODY_ENDINGS, term)) bits |= Word.BodyShape;
  return bits;
}

function endsIn(endings: ReadonlyMap<string, readonly string[]>, term: string): boolean {
  return endings.get(term.slice(-1))?.some((ending) => term.endsWith(ending)) ?? false;
}
