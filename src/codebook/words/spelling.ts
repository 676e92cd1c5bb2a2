/** Stems whose British spelling has `-our` where the American has `-or`. */
const OUR =
  /(arb|arm|behavi|cand|clam|col|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|sav|splend|tum|val|vap|vig)our/gu;

/**
 * The one spelling under which British and American forms, acronyms with and without full stops, and accents meet.
 * It stands for the word in look-ups only and need not be a correct spelling: what matters is that the term and the text
 * go through the same rules, and that no two different words meet.
 */
export function commonSpelling(word: string): string {
  if (word.length < 3) return word;
  let plain = word;
  if (plain.includes(".")) plain = plain.replace(/\./gu, "");
  if (plain.includes("'")) plain = plain.replace(/(?<=\p{L})'(?=\p{L})/gu, "");
  if (!/^[a-z]+$/u.test(plain)) plain = plain.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC");
  if (plain.length < 4) return plain;
  const begun = respelt(plain);
  return begun.length < 5 ? begun : american(begun);
}

/** Words in -re where the American has -er, and their forms. */
const RE =
  /^((?:kilo|centi|milli)?met|cent|theat|lit|spect|lust|fib|calib|sab|somb|meag|maneuv)r(e|es|ed|ing)$/u;
const ER: Readonly<Record<string, string>> = { e: "er", es: "ers", ed: "ered", ing: "ering" };

/** Beginnings, British and American. */
const beginnings: readonly (readonly [string, string])[] = [
  ["sceptic", "skeptic"],
  ["manoeuvr", "maneuvr"],
  ["skilful", "skillful"],
  ["wilful", "willful"],
  ["grey", "gray"],
  ["gaol", "jail"],
  ["plough", "plow"],
  ["mould", "mold"],
  ["smoulder", "smolder"],
  ["sulph", "sulf"],
  ["alumini", "alumin"],
  ["artefact", "artifact"],
  ["aeroplane", "airplane"],
  ["pyjama", "pajama"],
  ["amongst", "among"],
  ["whilst", "while"],
  ["ageing", "aging"],
  ["encyclopaed", "encycloped"],
  ["archaeo", "archeo"],
  ["mediaev", "mediev"],
  ["palaeo", "paleo"],
  ["orthopaed", "orthoped"],
  ["paediatr", "pediatr"],
  ["haemo", "hemo"],
  ["anaem", "anem"],
  ["foetus", "fetus"],
  ["foetal", "fetal"],
  ["oestr", "estr"],
  ["leukaem", "leukem"],
  ["diarrhoea", "diarrhea"],
];
const byFirst3 = new Map<string, (readonly [string, string])[]>();
for (const pair of beginnings) {
  const first3 = pair[0].slice(0, 3);
  byFirst3.set(first3, [...(byFirst3.get(first3) ?? []), pair]);
}

/** For the first three letters of a common spelling: those that words with another spelling may begin with instead. */
export const otherFirst3: ReadonlyMap<string, readonly string[]> = new Map(
  beginnings
    .filter(([british, american]) => british.slice(0, 3) !== american.slice(0, 3))
    .map(([, american]) => american.slice(0, 3))
    .map((first3) => [
      first3,
      beginnings.filter((pair) => pair[1].startsWith(first3)).map(([british]) => british.slice(0, 3)),
    ]),
);

/** With the American beginning where there is one. */
function respelt(word: string): string {
  const pair = byFirst3.get(word.slice(0, 3))?.find(([british]) => word.startsWith(british));
  return pair ? pair[1] + word.slice(pair[0].length) : word;
}

/** Each rule is tried only where its letters are there: most words have none of them. */
function american(word: string): string {
  let plain = word;
  if (plain.includes("ractis")) plain = plain.replace(/ractis(e[ds]?|ing)$/u, "ractic$1");
  if (plain.includes("is"))
    plain = plain.replace(/is(e|ed|es|ing|er|ers|ation|ations|ational|able)$/u, "iz$1");
  if (plain.includes("yse")) plain = plain.replace(/yse(d|s|r|rs)?$/u, "yze$1");
  if (plain.includes("ll"))
    plain = plain.replace(/([aeiou][^aeiou]+[aeiou])ll(ed|ing|er|ers|or|ors)$/u, "$1l$2");
  if (plain.includes("our")) plain = plain.replace(OUR, "$1or");
  if (plain.includes("ence")) plain = plain.replace(/^(def|off|pret|lic)ence(s|less)?$/u, "$1ense$2");
  if (plain.includes("r")) plain = plain.replace(RE, (_, stem: string, end: string) => stem + ER[end]);
  if (plain.includes("mme")) plain = plain.replace(/^programme(s|d)?$/u, "program$1");
  if (plain.includes("ogue")) plain = plain.replace(/^(cata|dia|ana|mono)logue(s|d)?$/u, "$1log$2");
  if (plain.includes("dgement")) plain = plain.replace(/^(judg|acknowledg)ement/u, "$1ment");
  if (plain.includes("ll"))
    plain = plain.replace(/^(enro|fulfi|insta|insti|disti|appa)ll(s|ments?)?$/u, "$1l$2");
  return plain;
}
