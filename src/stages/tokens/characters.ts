/** What a UTF-16 code unit is to the tokenizer. */
export const CharacterClass = {
  Letter: 1,
  Digit: 2,
  Space: 3,
  Apostrophe: 4,
  Hyphen: 5,
  /** A soft hyphen, or another invisible character that joins what stands on either side. */
  SoftHyphen: 6,
  Other: 7,
  /** The first half of a character beyond the basic plane. */
  HighSurrogate: 8,
  /** Not seen yet. */
  Unknown: 9,
} as const;

const classes = new Uint8Array(0x10000).fill(CharacterClass.Unknown);
const letterOrMark = /[\p{L}\p{M}]/u;
const digit = /\p{N}/u;
/** Format characters (zero-width space, marks of direction) are between words; those that join are inside them. */
const space = /[\s\p{Z}\p{Cc}\p{Cf}]/u;
const invisibleJoiner = /\u00ad|\u200c|\u200d|\u2060|\ufeff/u;

/** The class of a code unit; worked out on first sight, then looked up. */
export function classOf(unit: number): number {
  const known = classes[unit] as number;
  return known === CharacterClass.Unknown ? classify(unit) : known;
}

function classify(unit: number): number {
  const found = classOfCharacter(String.fromCharCode(unit));
  classes[unit] = found;
  return found;
}

function classOfCharacter(character: string): number {
  if (character === "'" || character === "\u2019" || character === "\u02bc") return CharacterClass.Apostrophe;
  if (character === "-" || character === "\u2010" || character === "\u2011") return CharacterClass.Hyphen;
  if (invisibleJoiner.test(character)) return CharacterClass.SoftHyphen;
  if (character >= "\ud800" && character <= "\udbff") return CharacterClass.HighSurrogate;
  if (letterOrMark.test(character)) return CharacterClass.Letter;
  if (digit.test(character)) return CharacterClass.Digit;
  if (space.test(character)) return CharacterClass.Space;
  return CharacterClass.Other;
}

/** True for a character beyond the basic plane that is a letter, such as a Gothic or a rare Chinese one. */
export function isAstralLetter(codePoint: number): boolean {
  return codePoint > 0xffff && letterOrMark.test(String.fromCodePoint(codePoint));
}

/** True for letters and digits: the first look-up decides for nearly all of them. */
export function isWordUnit(unit: number): boolean {
  return (classes[unit] as number) <= CharacterClass.Digit || classOf(unit) <= CharacterClass.Digit;
}

export function isCapital(character: string): boolean {
  return character !== character.toLowerCase();
}
