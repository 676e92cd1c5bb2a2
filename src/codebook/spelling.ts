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
  if (!/^[a-z]+$/u.test(plain)) plain = plain.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC");
  return plain.length < 5 ? plain : american(plain);
}

/** Each rule is tried only where its letters are there: most words have none of them. */
function american(word: string): string {
  let plain = word;
  if (plain.includes("is"))
    plain = plain.replace(/is(e|ed|es|ing|er|ers|ation|ations|ational|able)$/u, "iz$1");
  if (plain.includes("yse")) plain = plain.replace(/yse(d|s|r|rs)?$/u, "yze$1");
  if (plain.includes("ll")) plain = plain.replace(/([aeiou][^aeiou]+[aeiou])ll(ed|ing|er|ers)$/u, "$1l$2");
  if (plain.includes("our")) plain = plain.replace(OUR, "$1or");
  if (plain.includes("ence")) plain = plain.replace(/^(def|off|pret|lic)ence(s|less)?$/u, "$1ense$2");
  if (plain.includes("tre")) plain = plain.replace(/^(cen|thea)tre(s|d)?$/u, "$1ter$2");
  if (plain.includes("mme")) plain = plain.replace(/^programme(s|d)?$/u, "program$1");
  if (plain.includes("ogue")) plain = plain.replace(/^(cata|dia|ana|mono)logue(s|d)?$/u, "$1log$2");
  if (plain.includes("dgement")) plain = plain.replace(/^(judg|acknowledg)ement/u, "$1ment");
  if (plain.startsWith("sceptic")) return `skeptic${plain.slice(7)}`;
  return plain.startsWith("manoeuvr") ? `maneuver${plain.slice(8)}` : plain;
}
