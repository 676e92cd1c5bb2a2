import { type Sentence, Shape } from "../../../model/annotation.ts";
import { TokenColumns } from "../../tokens/columns.ts";
import { TermTable } from "../../tokens/term-table.ts";
import { tokenize } from "../../tokens/tokenize.ts";

/** A word of a listed name, as the tokenizer would cut it. */
export interface ListedWord {
  readonly term: string;
  /** The text must have a capital here. */
  readonly capital: boolean;
  /** The text must have capitals throughout here. */
  readonly acronym: boolean;
}

/** Words of letters whose normal form is their small letters, so that no tokenizer is needed. */
const SIMPLE = /^[A-Za-z\u00c0-\u013f\u014a-\u017e]+$/u;

/** The words of a name. */
export function wordsOf(surface: string): ListedWord[] {
  const words: ListedWord[] = [];
  for (const word of surface.split(" ")) {
    if (!SIMPLE.test(word)) return tokenized(surface);
    const term = word.toLowerCase();
    const capital = term.charCodeAt(0) !== word.charCodeAt(0);
    words.push({ term, capital, acronym: capital && word.length > 1 && word === word.toUpperCase() });
  }
  return words;
}

/** The normal form of a name's first word. */
export function firstWordOf(surface: string): string {
  const space = surface.indexOf(" ");
  const word = space < 0 ? surface : surface.slice(0, space);
  return SIMPLE.test(word) ? word.toLowerCase() : (tokenized(surface)[0]?.term ?? "");
}

let table = new TermTable();
const columns = new TokenColumns();

function tokenized(surface: string): ListedWord[] {
  if (table.size > 1 << 16) table = new TermTable();
  const sentence: Sentence = { start: 0, end: surface.length, section: 0, paragraph: 0 };
  const tokens = tokenize(surface.replaceAll("\u2013", "-"), [sentence], table, columns);
  return Array.from(tokens.term, (term, i) => {
    const shape = tokens.shape[i] as number;
    return {
      term: tokens.vocabulary.term(term),
      capital: (shape & Shape.Capital) !== 0,
      acronym: (shape & Shape.AllCapitals) !== 0 && (shape & Shape.Dotted) === 0,
    };
  });
}
