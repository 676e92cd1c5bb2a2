import type { Note } from "../../model/annotation.ts";
import { isSmallWord } from "./words.ts";

const signal =
  /^(?:(?:see(?: also)?|cf\.?|compare|quoted in|cited in|quoted from|e\.g\.|but|also|for example),?:?\s+)+/iu;
const ibid = /^(?:ibid(?:em)?|id|idem|loc\.? ?cit)\b/iu;
/** `op. cit.` stands no farther from the start of a note. */
const FARTHEST_NAME = 120;
/** In lower case. */
const noteAbove =
  /\b(?:(?:supra|see|above|in),? (?:note|n\.?|fn\.?|footnote)s? ?(\d{1,3})|(?:note|n\.|fn\.?|footnote) ?(\d{1,3}),? (?:above|supra))|\(n (\d{1,3})\)/u;

/** The number of the note whose work each note refers back to; undefined for a note that states its own. */
export function backReferences(
  text: string,
  notes: readonly Note[],
  labelEnds: readonly number[],
): (string | undefined)[] {
  const refersTo: (string | undefined)[] = [];
  const byNumber = new Map<string, number>();
  const byName = new Map<string, number>();
  notes.forEach((note, i) => {
    const words = text
      .slice(labelEnds[i], Math.min(note.end, note.start + 400))
      .replace(/^[*_]+/u, "")
      .replace(signal, "");
    const target = targetOf(words, i, byNumber, byName);
    refersTo.push(target === undefined ? undefined : (refersTo[target] ?? notes[target]?.number));
    byNumber.set(note.number, i);
    if (target === undefined) for (const name of familyNames(words)) byName.set(name, i);
  });
  return refersTo;
}

function targetOf(
  words: string,
  index: number,
  byNumber: ReadonlyMap<string, number>,
  byName: ReadonlyMap<string, number>,
): number | undefined {
  if (ibid.test(words)) return index > 0 ? index - 1 : undefined;
  const lower = words.toLowerCase();
  const above = mayNameNote(lower) ? noteAbove.exec(lower) : null;
  if (above) return byNumber.get(above[1] ?? above[2] ?? above[3] ?? "");
  const at = placeOfOpCit(lower);
  if (at < 0) return undefined;
  for (const name of familyNames(words.slice(0, at))) {
    const found = byName.get(name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Cheap and wide: most notes hold none of these. */
function mayNameNote(lower: string): boolean {
  return (
    lower.includes("above") || lower.includes("supra") || lower.includes("note") || lower.includes("(n ")
  );
}

/** Where `op. cit.` stands after a name; -1 where it does not. */
function placeOfOpCit(lower: string): number {
  for (const words of ["op. cit", "op.cit", "op cit", "loc. cit", "loc.cit", "supra"]) {
    const at = lower.indexOf(words);
    if (at >= 0) return at <= FARTHEST_NAME ? at : -1;
  }
  return -1;
}

/** Works that one note names, at most; further ones are not looked at. */
const MOST_WORKS = 6;

/** The family names with which citations start: the capitalised words before their titles, work by work. */
function familyNames(words: string): string[] {
  return words.split(";", MOST_WORKS).flatMap((work) => {
    const title = work.search(/[“"«‘]/u);
    const lead = title > 0 ? work.slice(0, title) : work.slice(0, 80);
    return (
      lead
        .match(/\p{Lu}[\p{L}’'-]+/gu)
        ?.slice(0, 6)
        .filter((name) => !isSmallWord(name)) ?? []
    );
  });
}
