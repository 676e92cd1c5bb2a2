/** Texts that no one would write and some machine will: each of about `length` UTF-16 code units. */
export const hostileTexts: Readonly<Record<string, (length: number) => string>> = {
  "no spaces": (length) => repeated("a", length),
  "mixed without spaces": (length) => repeated("abc1defg9.hi-j", length),
  "one sentence": (length) => repeated("the state had of its own will and power over a land ", length),
  capitals: (length) => repeated("A", length),
  "capitalised words": (length) => repeated("Alpha Beta Gamma ", length),
  "many names": (length) => numbered(length, (n) => `${letters(n)}ov `),
  "people of one surname": (length) => numbered(length, (n) => `${letters(n)} Nazarbayev said so. `),
  acronyms: (length) => numbered(length, (n) => `Union of ${letters(n)} (U${letters(n).toUpperCase()}). `),
  initials: (length) => repeated("A. ", length),
  "dotted capitals": (length) => repeated("A.", length),
  "full stops": (length) => repeated(".", length),
  "spaced full stops": (length) => repeated(". ", length),
  "question marks": (length) => repeated("?!", length),
  "opening brackets": (length) => repeated("(", length),
  "nested brackets": (length) => repeated("(", length / 2) + repeated(")", length / 2),
  "bracketed words": (length) => repeated("(a [b {c ", length),
  "opening quotation marks": (length) => repeated("“a ", length),
  "straight quotation marks": (length) => repeated('"a ', length),
  apostrophes: (length) => repeated("a'", length),
  hyphens: (length) => repeated("-", length),
  "hyphenated words": (length) => repeated("a-", length),
  "broken words": (length) => repeated("sover-\n", length),
  spaces: (length) => repeated(" ", length),
  "line feeds": (length) => repeated("\n", length),
  "short lines": (length) => repeated("a\n", length),
  "short paragraphs": (length) => repeated("Of Law\n\n", length),
  "numbered headings": (length) => numbered(length, (n) => `${n}. Sovereignty\n\nText of it.\n\n`),
  "markdown headings": (length) => repeated("# A\n\n", length),
  "note calls": (length) => numbered(length, (n) => `State[${n}] `),
  notes: (length) => numbered(length, (n) => `[${n}] Ibid., p. 5.\n`),
  "markdown notes": (length) => numbered(length, (n) => `a[^${n}]\n\n[^${n}]: b\n\n`),
  superscripts: (length) => repeated("law¹ ", length),
  asterisks: (length) => repeated("*a", length),
  underscores: (length) => repeated("_", length),
  "angle brackets": (length) => repeated("<a", length),
  links: (length) => repeated("[a](", length),
  "addresses of sites": (length) => repeated("http://", length),
  "addresses of mail": (length) => repeated("a@b.", length),
  digits: (length) => repeated("1234567890", length),
  "numbers with commas": (length) => repeated("1,000,", length),
  dates: (length) => repeated("5 May 1998, ", length),
  money: (length) => repeated("$5,", length),
  commas: (length) => repeated(",", length),
  "a list without end": (length) => repeated("political, economic and ", length),
  "terms that go on": (length) => repeated("sovereignty and integrity of ", length),
  verbs: (length) => repeated("protect the sovereignty of ", length),
  negations: (length) => repeated("not no never without ", length),
  "reported speech": (length) => repeated("he said that ", length),
  "of the": (length) => repeated("of the ", length),
  possessives: (length) => repeated("Kazakhstan’s ", length),
  emoji: (length) => repeated("😀", length),
  marks: (length) => `e${repeated("\u0301", length)}`,
  "half pairs": (length) => repeated("\ud800", length),
  ideographs: (length) => repeated("中文字符", length),
  "right to left": (length) => repeated("שלום עולם ", length),
  "names of Object's": (length) => repeated("constructor __proto__ toString valueOf ", length),
};

function repeated(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, Math.floor(length));
}

function numbered(length: number, make: (n: number) => string): string {
  let text = "";
  for (let n = 1; text.length < length; n++) text += make(n);
  return text.slice(0, Math.floor(length));
}

/** A different capitalised word for each number. */
function letters(n: number): string {
  let word = "";
  for (let rest = n + 700; rest > 0; rest = Math.floor(rest / 26)) {
    word = String.fromCharCode(0x61 + (rest % 26)) + word;
  }
  return word.charAt(0).toUpperCase() + word.slice(1);
}
