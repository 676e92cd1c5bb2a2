import { remembered } from "../../model/remembered.ts";

/** Letters that Unicode does not take apart into a base and a mark. */
const LETTERS = new Map(
  Object.entries({
    æ: "ae",
    ø: "o",
    œ: "oe",
    ß: "ss",
    đ: "d",
    ð: "d",
    þ: "th",
    ł: "l",
    ı: "i",
    ə: "a",
    ŋ: "n",
    Æ: "Ae",
    Ø: "O",
    Œ: "Oe",
    Đ: "D",
    Þ: "Th",
    Ł: "L",
    Ə: "A",
  }),
);

const plain = /^[\x20-\x7e\u2013\u2014\u2018-\u201d]*$/u;

/** The word without its diacritics: `Wæver` and `Waever`, `Erdoğan` and `Erdogan` become one. */
export function fold(word: string): string {
  if (plain.test(word)) return word;
  let folded = "";
  for (const character of word.normalize("NFD")) {
    if (character >= "\u0300" && character <= "\u036f") continue;
    folded += LETTERS.get(character) ?? character;
  }
  return folded;
}

/**
 * A key under which spellings of one family name meet: no diacritics, and one letter for what transliterations from
 * Cyrillic and Arabic write in several ways (`Nazarbayev`, `Nazarbaev`; `Yeltsin`, `Eltsin`; `Qaddafi`, `Gaddafi`).
 */
export const soundKey = remembered((word: string): string => {
  const folded = fold(word).toLowerCase();
  const small = folded.endsWith("off") ? `${folded.slice(0, -2)}v` : folded;
  let key = "";
  for (let i = 0; i < small.length; i++) {
    const letter = soundOf(small, i);
    if (letter !== "" && letter !== key.at(-1)) key += letter;
  }
  return key;
});

function soundOf(word: string, i: number): string {
  const letter = word.charAt(i);
  const next = word.charAt(i + 1);
  switch (letter) {
    case "y":
    case "j":
      // A glide before a vowel is written or not: Nazarba(y)ev, (Y)eltsin.
      return "aeiou".includes(next) && next !== "" ? "" : "i";
    case "h":
      return i > 0 && "kgszc".includes(word.charAt(i - 1)) ? "" : "h";
    case "w":
      return "v";
    case "q":
      return "k";
    case "'":
    case "\u2018":
    case "\u2019":
    case "-":
      return "";
    default:
      return letter;
  }
}

/** `KADYRZHANOV` → `Kadyrzhanov`; words that are not all capitals stay as they are. */
export function lowerCapitals(name: string): string {
  return name.replace(/[\p{L}\p{M}]+/gu, (word) =>
    word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase() && !/^[IVX]+$/u.test(word)
      ? (word[0] as string) + word.slice(1).toLowerCase()
      : word,
  );
}

/** The words of a span on one line, with no hyphen or break of a line inside. */
export function onOneLine(text: string): string {
  return text.includes("\n") || text.includes("\u00ad") || text.includes("  ")
    ? text
        .replace(/\u00ad/gu, "")
        .replace(/([\p{Ll}])[-\u2010]\s*\n\s*(?=\p{Ll})/gu, "$1")
        .replace(/\s+/gu, " ")
    : text;
}
