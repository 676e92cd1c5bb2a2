import { Shape } from "../../model/annotation.ts";
import { Word } from "./lexicon.ts";
import { type Reading, Zone } from "./reading.ts";

const HEAD = Word.OrgHead | Word.Publisher;

/** Bodies that take `of` alone: the Parliament of Moldova, but never the Parliament for or on something. */
const OF_ONLY =
  /^(?:parliament|congress|senate|duma|university|college|army|soviet|presidium|chamber|embassy|academy)$/u;

/** Endings of nouns that name a matter, not a person or place, and of adjectives for one. */
const ABSTRACT =
  /(?:egic|omic|etic|ific|onal|ical|ural|itary|tion|sion|ment|ments|ity|ness|ism|ship|ance|ence|ics|ology|graphy|ing|ture)$/u;

/** `Justice`, `Russian Studies`: a matter, as a member of a list of them in a body's name. */
export function isTopic(reading: Reading, i: number): boolean {
  const hit = reading.hit(i);
  if (hit) return hit.entry.label === "NORP";
  if (reading.covered[i] === 1 || reading.is(i, Word.Function | Word.Title | Word.Month)) return false;
  return reading.is(i, Word.Common) || ABSTRACT.test(reading.term(i));
}

/** Nouns of languages that put the rest of the name behind them. */
const ROMANCE =
  /^(?:parti|partido|partito|partidul|frente|movimiento|movimento|mouvement|bloc|ligue|congreso|ministerio|ministère|université|universidad|universidade|università|institut|instituto|asamblea|stiftung|unión|união|alianza|aliança|coalición|coligação|esquerda|izquierda|bloco|bloque|fronte|ralliement|rassemblement|federación|federação|confederación|confédération|fédération|centro|fundación|fundação|fondation|fondazione|istituto|observatorio|comisión|comissão|commissione|asociación|associação|associazione|sindicato|comité|conseil|consejo|conselho|assemblée|assembleia|chambre|cámara|câmara|société|sociedad|sociedade|ejército|fuerzas|lega|verband|verein|gesellschaft)$/u;

/** `Parti Québécois`, `Universidad de los Andes`. */
function romanceEdge(reading: Reading, head: number): number {
  let last = head + 1;
  for (let i = last; i < head + 8 && reading.continues(i); i++) {
    if (reading.isCapital(i)) last = i + 1;
    else if (
      !/^(?:de|del|da|do|dos|das|des|du|la|le|les|los|las|para|por|el|pour|un|une|y|e|et|und|für|della|dei|delle|di|d|-)$/u.test(
        reading.term(i),
      )
    )
      break;
  }
  return last;
}

/** Goes right over the head's complement: `of Foreign Affairs of the Republic of Kazakhstan`. */
export function rightEdge(reading: Reading, head: number): number {
  if (ROMANCE.test(reading.term(head))) return romanceEdge(reading, head);
  if (MEMBERS.test(reading.term(head))) return membersEdge(reading, head);
  let last = reading.term(head + 1) === "general" && reading.isCapital(head + 1) ? head + 2 : head + 1;
  if (!reading.is(head, Word.OrgOpen)) return last;
  let purpose = false;
  for (let parts = 0; parts < 4; parts++) {
    const linker = reading.term(last);
    if (!reading.is(last, Word.Linker) || !reading.continues(last)) break;
    if (!mayLink(reading, head, linker, purpose, last + 1)) break;
    const end = complement(reading, last + 1);
    if (end === 0) break;
    purpose = linker !== "of";
    last = end;
  }
  return underPresident(reading, last);
}

const MEMBERS = /^(?:house|sons|daughters|friends|knights|veterans)$/u;

/** `House of Delegates`, `Sons of Veterans`: of those who are in it; never `House of Windsor`. */
function membersEdge(reading: Reading, head: number): number {
  if (reading.term(head + 1) !== "of") return head + 1;
  if (reading.term(head) !== "house")
    return reading.opens[head] === 1 ? head + 1 : complement(reading, head + 2) || head + 1;
  const members = item(reading, head + 2);
  const last = members - 1;
  const plural = members > 0 && reading.is(last, Word.Common) && /(?:s|assembly)$/u.test(reading.term(last));
  return plural ? members : head + 1;
}

function mayLink(reading: Reading, head: number, linker: string, purpose: boolean, next: number): boolean {
  if (linker === "of") return true;
  if (reading.zones[head] === Zone.Heading) return false;
  if (linker === "in") return purpose && reading.hit(next) !== undefined;
  if (linker === "to") return /^(?:mission|delegation)$/u.test(reading.term(head));
  // `University for the Creative Arts`, but `Oxford University for …`
  const bare = reading.term(head) === "university" && !reading.isCapital(head - 1) && linker === "for";
  return (bare || !OF_ONLY.test(reading.term(head))) && !reading.is(next, Word.Month);
}

/** The end of `(the) Foreign Affairs`, `Philosophy, Political Science and Religious Studies`; 0 where none begins. */
function complement(reading: Reading, from: number): number {
  const start = reading.term(from) === "the" && reading.continues(from) ? from + 1 : from;
  if (isPersonAt(reading, start) || (start === from && isLeader(reading, start))) return 0;
  let last = item(reading, start);
  if (last === 0 || isAdjective(reading, start, last)) return 0;
  if (!isTopicalItem(reading, start, last)) return last;
  for (;;) {
    const next = conjunct(reading, last);
    if (next === 0) return last;
    last = next;
  }
}

/** `the Serbian party of Nenad Popović`: whose it is, no part of its name. */
function isPersonAt(reading: Reading, i: number): boolean {
  const hit = reading.hit(i);
  if (hit?.entry.source === "cities")
    return reading.isCapital(i + 1) && reading.is(i + 1, Word.Family | Word.Surname);
  if (hit) return hit.entry.label === "PERSON";
  if (!reading.isCapital(i + 1) || !reading.continues(i + 1)) return false;
  if (reading.is(i, Word.Given) && reading.hitAt[i + 1] === 0 && !reading.is(i + 1, Word.Common)) return true;
  if (reading.is(i, Word.Common)) return false;
  return (
    reading.is(i, Word.Given) ||
    (reading.is(i + 1, Word.Family | Word.Surname) && !isPlainWord(reading, i + 1))
  );
}

/** `Party of Iñigo Urkullu`: two unknown words behind a party are who leads it. */
function isLeader(reading: Reading, i: number): boolean {
  if (!/^(?:party|movement|coalition|government)$/u.test(reading.term(i - 2))) return false;
  const pair = [i, i + 1].every(
    (at) => reading.isCapital(at) && !reading.is(at, Word.Common) && reading.hitAt[at] === 0,
  );
  return pair && reading.covered[i] === 0 && reading.continues(i + 1) && !reading.isCapital(i + 2);
}

/** A word of the language that is no family name. */
function isPlainWord(reading: Reading, i: number): boolean {
  return reading.is(i, Word.Common) && !reading.is(i, Word.Surname);
}

/** `the Union on Russian gas`: a nationality alone belongs to the noun after it. */
function isAdjective(reading: Reading, start: number, last: number): boolean {
  const hit = reading.hit(start);
  return (
    hit?.last === last &&
    hit.entry.label === "NORP" &&
    reading.has(last, Shape.Word) &&
    !reading.is(last, Word.Linker) &&
    reading.continues(last)
  );
}

/** The end of one run of capitalised words that starts at `start`; 0 where none does. */
function item(reading: Reading, start: number): number {
  const hit = reading.hit(start);
  if (hit && hit.last - hit.first > 1 && !reading.is(hit.last, Word.Common)) return hit.last;
  let last = hit && hit.last - hit.first > 1 ? hit.last : start;
  while (reading.continues(last) && last - start < 8) {
    const next = stepRight(reading, start, last);
    if (next === last) break;
    last = next;
  }
  return last === start ? 0 : last;
}

function stepRight(reading: Reading, start: number, last: number): number {
  if (last > start && reading.hit(last - 1)?.entry.label === "GPE" && reading.isHyphen(last)) return last;
  if (reading.isCapital(last) && (!reading.is(last, Word.Function) || reading.is(last, Word.Ordinal))) {
    const title = reading.is(last, Word.Title) && !reading.term(last).endsWith("s");
    return title && last > start ? last : last + 1;
  }
  const joined =
    reading.term(last) === "-" && reading.has(last, Shape.Joined) && reading.has(last + 1, Shape.Joined);
  return joined && last > start ? last + 2 : last;
}

function isTopicalItem(reading: Reading, start: number, last: number): boolean {
  const end = last - 1;
  if (reading.is(end, HEAD) && last - start > 1) return false;
  const joined = reading.term(end - 1) === "-";
  return isTopic(reading, start) && (isTopic(reading, end) || joined);
}

/** The end of `and Science` or of `, Political Science and Religious Studies` after `at`; 0 where neither follows. */
function conjunct(reading: Reading, at: number): number {
  if (!reading.continues(at)) return 0;
  const term = reading.term(at);
  if (term === "and" || term === "&") return topicalFrom(reading, at + 1);
  if (term !== ",") return 0;
  const next = reading.term(at + 1) === "and" ? at + 2 : at + 1;
  const last = topicalFrom(reading, next);
  if (last === 0 || next === at + 2) return last;
  // A list in a name is closed by `and`; other commas separate names.
  return conjunct(reading, last) === 0 ? 0 : last;
}

function topicalFrom(reading: Reading, start: number): number {
  if (!reading.continues(start)) return 0;
  if (reading.is(start, HEAD) && reading.term(start) !== "international") return 0;
  const last = item(reading, start);
  return last > 0 && isTopicalItem(reading, start, last) ? last : 0;
}

/** `… under the President of the Republic of Kazakhstan`: part of the names of many state institutes. */
function underPresident(reading: Reading, last: number): number {
  if (reading.term(last) !== "under" || reading.term(last + 1) !== "the" || !reading.continues(last))
    return last;
  if (!/^(?:president|government|cabinet)$/u.test(reading.term(last + 2)) || !reading.isCapital(last + 2))
    return last;
  if (reading.term(last + 3) !== "of") return last;
  return complement(reading, last + 4) || last;
}
