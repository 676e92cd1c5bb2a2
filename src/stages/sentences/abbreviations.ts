function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u));
}

/** Always before a name: their full stop ends no sentence. */
const titles =
  set(`mr mrs ms mme dr prof gen col lt sen rep gov pres hon rev amb capt sgt maj cmdr cdr adm brig st ste
  messrs fr sr.a h.e supt insp ven mt ft`);

/** Before a number, a name or a title in citations: `p. 4`, `No. 2`, `ed. R. Dragneva`, `vs. Russia`. */
const beforeNames =
  set(`ed eds trans transl vs v cf e.g i.e viz approx ca c esp incl quoted repr rev.ed dept univ
  assn`);

/** Only before a number: `p. 4`, `Art. 5`, `Vol. XX`. */
const beforeNumbers =
  set(`p pp no nos nr vol vols ch chap chaps art arts sec sect fig figs tab para paras par n nn fn
  pt pts bk col cols l ll f ff fol fols app res doc eq est b d r ser suppl min max ex`);

const months = set("jan feb mar apr jun jul aug sep sept oct nov dec");

/** May end a sentence: a following capital decides, as after `U.S.` */
const perhapsLast =
  set(`etc al inc ltd co corp bros jr sr ibid cit loc op a.m p.m ph.d m.a b.a d.sc b.c a.d seq esq
  ed.d m.sc b.sc`);

/** Words that start sentences and hardly any names. */
const starters =
  set(`the a an this that these those it its he she they we i you his her their our your there here
  in on at by for from with without within as if when while where what who why how which although though because since
  after before during despite in however moreover furthermore nevertheless nonetheless therefore thus hence
  consequently accordingly indeed instead meanwhile finally first second third secondly thirdly firstly also but and
  or so yet nor both such some many most few several all each every any no not only even still then now today
  yesterday according under over through to of one two another other see cf ibid ibidem let once until unless having
  given perhaps similarly likewise additionally overall among between against until upon whether is are was were do
  does did can could should would will may might must`);

/** How a full stop after a word is to be read. */
export type StopKind = "end" | "open" | "number" | "perhaps";

/** Most words before a full stop. */
const SMALL_WORD = /^[a-z]{2,}$/u;
const kindOfSmall = new Map<string, StopKind>();
for (const word of perhapsLast) kindOfSmall.set(word, "perhaps");
for (const word of [...beforeNumbers, ...months]) kindOfSmall.set(word, "number");
for (const word of beforeNames) kindOfSmall.set(word, "open");

/**
 * What the full stop after `word` (inner full stops included, the last one not) does: `open` never ends a sentence,
 * `number` ends one unless a number follows, `perhaps` only before a word that starts sentences, `end` ends it.
 */
export function stopAfter(word: string): StopKind {
  if (word.length > 12) return "end";
  if (SMALL_WORD.test(word)) return kindOfSmall.get(word) ?? "end";
  if (
    /^(?:\p{Lu}\p{M}*|\p{Lu}\p{Ll})(?:\.-?(?:\p{Lu}\p{M}*\p{Ll}?))*$/u.test(word) &&
    (word.length === 1 || word.includes("."))
  ) {
    return "perhaps";
  }
  const lower = word.toLowerCase();
  if (titles.has(lower) && word !== lower) return "open";
  if (beforeNames.has(lower)) return "open";
  if (beforeNumbers.has(lower) || months.has(lower)) return "number";
  if (perhapsLast.has(lower) || /^\p{L}(?:\.\p{L})+$/u.test(word)) return "perhaps";
  return "end";
}

export function startsSentences(word: string): boolean {
  return starters.has(word.toLowerCase());
}
