import type { SectionKind } from "../../model/annotation.ts";

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u));
}

/** Articles, conjunctions and prepositions, which title case leaves small; name particles among them. */
const smallWords =
  set(`a an the and or but nor for so yet as at by from in into of off on onto out over per to up via
  vs v with within without under upon than that toward towards through throughout until till about above across after
  against along amid among amongst around before behind below beneath beside between beyond despite down during
  inside near outside since unto versus if when while is are not its it de la le du des von van der den del di da dos
  al el ibn bin und et y e la en des op`);

export function isSmallWord(word: string): boolean {
  return smallWords.has(word.toLowerCase());
}

/** Headings that articles share, in lower case, and the kind of section that they open. */
const heads = new Map<string, SectionKind | "notes">();
function addHeads(kind: SectionKind | "notes", names: string): void {
  for (const name of names.split(/\s*,\s*/u)) heads.set(name, kind);
}
addHeads("abstract", "abstract, annotation, a b s t r a c t, abstract and keywords");
addHeads("keywords", "keywords, key words, key terms, index terms, k e y w o r d s");
addHeads(
  "funding",
  "funding, funding statement, funding information, financial support, grant support, funding sources",
);
addHeads(
  "notes",
  "notes, endnotes, footnotes, end notes, foot notes, notes and references, references and notes",
);
addHeads(
  "references",
  `references, reference list, list of references, bibliography, select bibliography, selected bibliography,
  works cited, literature cited, literature, cited literature, sources, cited works, references cited, reference`,
);
addHeads(
  "section",
  `introduction, contents, table of contents, background, context, overview, preface, foreword, prologue, epilogue, postscript, afterword,
  conclusion, conclusions, concluding remarks, concluding thoughts, final remarks, closing remarks, discussion,
  results, findings, results and discussion, discussion and conclusion, discussion and conclusions, method, methods,
  methodology, materials and methods, data and methods, methods and data, data, literature review,
  review of the literature, theory, theoretical framework, theoretical background, conceptual framework, analysis,
  case study, case studies, case selection, research design, research questions, hypotheses, limitations,
  implications, recommendations, policy recommendations, executive summary, summary and conclusions,
  acknowledgements, acknowledgments, acknowledgement, acknowledgment, appendix, appendices, annex, annexes,
  disclosure statement, conflict of interest, conflicts of interest, declaration of conflicting interests,
  declaration of interest, competing interests, data availability, data availability statement,
  supplementary material, supplemental material, ethics statement, about the author, about the authors,
  notes on contributor, notes on contributors, notes on the contributors, author biography, author biographies,
  author information, author contributions, orcid, further reading`,
);

const LONGEST_HEAD = 60;
const firstWords = new Set(Array.from(heads.keys(), firstWord));

function firstWord(words: string): string {
  const end = words.search(/[^\p{L}]/u);
  return end < 0 ? words : words.slice(0, end);
}

/** By small letter of ASCII: bit n is set where a stock heading's first word begins with it and has n letters. */
const firstLengths = new Int32Array(26);
for (const word of firstWords) {
  const letter = word.charCodeAt(0) - 0x61;
  firstLengths[letter] = (firstLengths[letter] as number) | (1 << Math.min(31, word.length));
}

/** False for nearly all lines that are no stock heading, at a glance at their first word. */
export function mayBeStock(words: string): boolean {
  let at = 0;
  while (at < words.length && !isAsciiLetter(words.charCodeAt(at)))
    if (words.charCodeAt(at++) >= 0x80) return true;
  const start = at;
  while (at < words.length && isAsciiLetter(words.charCodeAt(at))) at++;
  if (at === start) return false;
  if (words.charCodeAt(at) >= 0x80) return true;
  const lengths = firstLengths[(words.charCodeAt(start) | 0x20) - 0x61] as number;
  const hasLength = (lengths & (1 << Math.min(31, at - start))) !== 0;
  return hasLength && firstWords.has(words.slice(start, at).toLowerCase());
}

export function isAsciiLetter(unit: number): boolean {
  const small = unit | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

/** What a heading of these words opens; undefined where they are nobody's stock heading. */
export function headKind(words: string): SectionKind | "notes" | undefined {
  if (words.length > LONGEST_HEAD || !mayBeStock(words)) return undefined;
  const lower = words.toLowerCase().replace(/^[\s*_`]+/u, "");
  return heads.get(lower.replace(/[*_`:.\s]+$/u, "").replace(/\s+/gu, " "));
}

const addressed =
  set(`mr mrs ms mister madam madame sir sirs excellency excellencies ladies gentlemen distinguished
  esteemed honourable honorable hon'ble majesty majesties highness highnesses dear colleagues friends comrades
  delegates ambassadors`);
/** Offices by which people are spoken to, and words between them; a line of nothing else is no heading. */
const offices =
  set(`president vice-president secretary-general general chair chairman chairperson chairwoman speaker
  minister ministers guests brothers sisters everyone everybody`);
const besideOffices = set("secretary heads state government un your his her prime members delegations");

const invocation = /^(?:in the name of (?:god|allah)|bismil|praise be to god|a?s?-?salaa?mu? a?laik)/iu;

/** True for a line that speaks to its hearers (`Mr. President`, `Excellencies, Ladies and Gentlemen`) or to God. */
export function isSalutation(line: string): boolean {
  const words =
    line
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}'-]+/gu) ?? [];
  if (words.length > 20) return false;
  if (words.slice(0, 2).some((word) => addressed.has(word)) || invocation.test(line)) return true;
  if (!words.some((word) => offices.has(word))) return false;
  return words.every((word) => offices.has(word) || besideOffices.has(word) || smallWords.has(word));
}

const links =
  set(`is are was were be been has have had will would can could may might must shall should do does did
  i my our your his her their we they he she who whom whose which what this these those there if because when`);

const mayEnd =
  set(`in on up out off over by about through down before after behind below inside outside since along
  around across under above near beyond yet so not it all what who i`);

/** True where the last word wants another after it: the line was broken there. */
export function endsOpen(line: string): boolean {
  const last = lastWord(line);
  return smallWords.has(last) || links.has(last);
}

/** As `endsOpen`, but for words that may also end a title (`The Courts Step In`). */
export function endsIncomplete(line: string): boolean {
  return endsOpen(line) && !mayEnd.has(lastWord(line));
}

function lastWord(line: string): string {
  let start = line.length;
  while (start > 0 && isWordCharacter(line.charCodeAt(start - 1))) start--;
  return line.slice(start).toLowerCase();
}

function isWordCharacter(unit: number): boolean {
  const lower = unit | 0x20;
  return (
    (lower >= 0x61 && lower <= 0x7a) ||
    unit === 0x2d ||
    unit === 0x27 ||
    unit === 0x2019 ||
    (unit >= 0xc0 && unit < 0x2000)
  );
}

/** True where somebody speaks for himself, as in the first sentence of a speech, and as in no title. */
export function isFirstPerson(line: string): boolean {
  return /\b(?:I|[Ww]e|[Mm]y|[Oo]ur|me|us)\b/u.test(line);
}

const institution =
  /\b(?:universit\p{L}*|institut\p{L}*|department|faculty|school|college|cent(?:re|er)|academy|ministry|council|laboratory|foundation|think[ -]tank|ph\.? ?d|d\.?sc|dr\.?sc|professor|lecturer|researcher|fellow|candidate|student|e-?mail|orcid|corresponding author|correspondence)\b/iu;

/** True where the words name an institution, a degree or a post, as an affiliation does. */
export function namesInstitution(words: string): boolean {
  return institution.test(words);
}
