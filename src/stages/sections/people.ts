import { type Block, textOf } from "./block.ts";
import { type FrontDraft, findDoi, yearIn } from "./front-draft.ts";
import { authorNames, nameBeforeComma } from "./names.ts";
import { isTerminated } from "./typography.ts";
import { isSalutation, namesInstitution } from "./words.ts";

const LONGEST_AFFILIATION = 700;
/** After an author's name, where no institution follows. */
const degrees = /,\s*(?:ph\.?\s?d|d\.?\s?sc|dr\.?\s?sc)\.?(?=\s*(?:,|;|&|$|and\s))/giu;
const doiLine = /^[*_]*(?:doi\b|(?:https?:\/\/)?(?:dx\.)?doi\.org\/|10\.\d{4,9}\/)/iu;
const dateLine =
  /^(?:\p{Lu}[\p{L} .-]{1,30},\s*)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+\p{L}{3,9}\.?,?\s+\d{4}|\p{L}{3,9}\.?\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?\d{4}|\d{4}-\d{2}-\d{2})$/u;

export function isDoiLine(words: string): boolean {
  return words.length < 200 && doiLine.test(words);
}

/** What a block below the title is: authors, affiliation, DOI or a date; undefined where the body starts. */
export function frontRole(text: string, block: Block, front: FrontDraft): Block["role"] | undefined {
  const words = textOf(text, block);
  if (isDoiLine(words)) {
    front.doi ??= findDoi(words);
    return "doi";
  }
  if (words.length < 80 && dateLine.test(words)) {
    front.year ??= yearIn(words);
    return "boilerplate";
  }
  const hasStop = isTerminated(text, block.start, block.end);
  return isMarkedAffiliation(words) && front.authors.length > 0
    ? "affiliation"
    : peopleRole(words, hasStop, front);
}

function peopleRole(words: string, hasStop: boolean, front: FrontDraft): Block["role"] | undefined {
  const isInstitution = namesInstitution(words);
  const names =
    hasStop || namesInstitution(words.replace(degrees, "")) ? undefined : namesOfLine(words, front);
  if (names) {
    for (const name of names) if (!front.authors.includes(name)) front.authors.push(name);
    return "authors";
  }
  if (words.length > LONGEST_AFFILIATION) return undefined;
  return institutionRole(words, hasStop, isInstitution ? nameBeforeComma(words) : undefined, front);
}

/** `Jane Doe, University of X` names an author where no line of authors did. */
function institutionRole(
  words: string,
  hasStop: boolean,
  lead: string | undefined,
  front: FrontDraft,
): Block["role"] | undefined {
  if (lead && !front.authors.includes(lead)) {
    front.authors.push(lead);
    return words.length < 200 ? "authors" : "affiliation";
  }
  const isKnown = front.authors.length > 0 && (lead !== undefined || isAffiliation(words, hasStop));
  return isKnown ? "affiliation" : undefined;
}

/** A line of names counts under a title, or where it says `by`. */
function namesOfLine(words: string, front: FrontDraft): readonly string[] | undefined {
  if (/[,;]$/u.test(words) || isSalutation(words)) return undefined;
  return front.title !== undefined || /^by\b/iu.test(words) ? authorNames(words) : undefined;
}

function isAffiliation(words: string, hasStop: boolean): boolean {
  if (/\S@\S/u.test(words) && words.length < 200) return true;
  if (/^[\d¹²³⁴⁵⁶⁷⁸⁹*†‡]\s?\p{Lu}/u.test(words)) return true;
  return namesInstitution(words) && (!hasStop || words.length < 300);
}

/** `* University of X`, below names that have such marks. */
function isMarkedAffiliation(words: string): boolean {
  return (
    /^[¹²³⁴⁵⁶⁷⁸⁹*†‡§]\s?\p{Lu}/u.test(words) && namesInstitution(words) && words.length <= LONGEST_AFFILIATION
  );
}
