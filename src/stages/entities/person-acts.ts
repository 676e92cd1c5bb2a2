import { Shape } from "../../model/annotation.ts";
import { Word } from "./lexicon.ts";
import type { Reading } from "./reading.ts";
import { wordSet } from "./word-set.ts";

/** What a life is told in: things that persons alone do, or parties and governments as if they were persons. */
const DEEDS = wordSet(`
  became resigned stepped ran married remarried died retired graduated studied attended enrolled enlisted campaigned
  succeeded defeated appointed nominated endorsed joined left returned led won lost survived opposed supported backed
  praised criticised criticized served entered assumed lived moved travelled traveled taught fled emigrated sought
  declined refused accepted fought commanded presided chaired founded co-founded established ordered visited met wrote
  published spoke addressed delivered pledged vowed vetoed named chose replaced challenged accompanied worked helped
  wanted hoped tried attempted persuaded negotiated signed remained stood sat voted pardoned dismissed sacked fired
  confessed surrendered escaped abdicated inherited reigned ruled governed embraced converted grew earned gave told
  asked felt knew loved hated feared disliked trusted considered regarded wished decided agreed toured lectured
  authored edited directed starred sang composed painted recorded contested unseated ousted secured refrained
  befriended mentored impressed disagreed recalled recounted lobbied testified debated clashed quarrelled
  formed dissolved bribed hosted sponsored funded went came sent brought called received saw kept made took held got rose spent set`);

/** What befalls persons: after `was`, `been`. */
const FATES = wordSet(`
  born elected re-elected reelected appointed reappointed nominated named sworn inaugurated educated raised knighted
  assassinated arrested imprisoned jailed exiled married divorced buried baptised baptized promoted demoted dismissed
  sacked ousted succeeded defeated accompanied survived convicted sentenced executed hanged shot wounded killed
  captured persuaded urged invited chosen selected unopposed unseated returned awarded ennobled naturalised
  commissioned ordained crowned deposed impeached acquitted pardoned expelled heard seen said reported believed
  greeted asked told admitted hospitalised hospitalized diagnosed replaced made challenged accused charged blamed credited remembered`);

const COPULA =
  /^(?:was|were|is|had|has|would|also|then|later|himself|herself|never|once|been|be|did|could|and|all|both)$/u;

/** What companies do. */
const TRADE = wordSet(`
  operated launched acquired manufactured produced merged employed owned carried introduced expanded opened closed
  exported imported supplied released featured contained included consisted existed based located situated related
  affiliated inspired suffered resulted lasted ended happened occurred emerged erupted declined`);

const MODAL = /^(?:would|did|could)$/u;

/** What persons have. */
const BELONGINGS = wordSet(`
  resignation victory campaign wife husband son daughter father mother brother sister uncle nephew cousin grandson
  death assassination funeral birth childhood birthplace successor predecessor presidency premiership governorship
  chancellorship reign tenure term career candidacy nomination election defeat supporters opponents rival rivals
  deputy secretary aide aides adviser advisers biographer biography autobiography memoirs speech speeches remarks
  leadership cabinet ministry administration appointment dismissal impeachment trial arrest execution opinion views
  writings novel poem essay lectures ideas philosophy personality friend friends family home house mentor protégé
  running ticket vote seat departure return visit legacy heir tactics thesis theory argument claim work envoy
  party government coalition troops forces followers allies ally predecessors regime policies chief spokesman lawyer chauffeur doctor bodyguard`);

/** What no city does and nobody does to one. */
const HUMAN = wordSet(`
  resigned retired married remarried died graduated studied attended enrolled enlisted campaigned appointed nominated
  endorsed wrote born elected re-elected reelected reappointed sworn educated knighted assassinated imprisoned buried
  baptised baptized promoted dismissed sacked convicted sentenced executed hanged himself established founded
  co-founded lectured authored vetoed ennobled ordained crowned impeached acquitted`);

/** What no city has. */
const RELATIVES = wordSet(`
  wife husband son daughter father mother brother sister uncle nephew cousin grandson resignation assassination funeral
  childhood biographer autobiography memoirs candidacy presidency premiership governorship envoy widow`);

/**
 * True where the word at `i` is the subject of a verb that tells a person's life: `Hamlin survived`, `Mott was born`.
 * `strictly`: of no other life than a person's.
 */
export function acts(reading: Reading, i: number, strictly = false): boolean {
  let next = i + 1;
  let copula = false;
  while (next < i + 5 && reading.continues(next) && isBetween(reading, next)) {
    if (/^(?:was|were|been|is)$/u.test(reading.term(next))) copula = true;
    next++;
  }
  if (!reading.continues(next) || reading.isCapital(next)) return false;
  const verb = hyphenated(reading, next);
  if (strictly) return HUMAN.has(verb);
  if (copula) return FATES.has(verb) || isPredicate(reading, next);
  if (MODAL.test(reading.term(next - 1)))
    return reading.is(next, Word.Verb | Word.Common) && !reading.is(next, Word.Function);
  return (
    DEEDS.has(verb) || (verb.endsWith("ed") && !TRADE.has(verb) && reading.is(next, Word.Verb | Word.Speech))
  );
}

/** `re-elected`, `co-founded` as one word. */
function hyphenated(reading: Reading, i: number): string {
  return reading.isHyphen(i + 1) ? reading.term(i) + reading.term(i + 2) : reading.term(i);
}

/** Auxiliaries, and adverbs in -ly. */
function isBetween(reading: Reading, i: number): boolean {
  const term = reading.term(i);
  return COPULA.test(term) || (term.length > 4 && term.endsWith("ly") && !reading.isCapital(i));
}

/** `was a former governor`, `is one of the leading figures`: a noun for a person soon after. */
function isPredicate(reading: Reading, from: number): boolean {
  if (!/^(?:a|an|the|one)$/u.test(reading.term(from))) return false;
  const one = reading.term(from) === "one" && reading.term(from + 1) === "of" ? 3 : 1;
  for (let i = from + one; i < from + 7 && reading.continues(i); i++) {
    if (/^(?:of|in|for|that|which|by|[.,;:()])$/u.test(reading.term(i))) return false;
    if (isPerson(reading, i)) return true;
  }
  return false;
}

function isPerson(reading: Reading, i: number): boolean {
  if (reading.isHyphen(i + 1)) return false;
  const plural = reading.term(i);
  return (
    reading.is(i, Word.PersonNoun | Word.Title) ||
    /(?:ers|ors|figures?|member|supporter|leader|opponent)$/u.test(plural)
  );
}

/** Words before an object or agent that is a person more often than anything else: `led by Aznar`, `than Whitlam`. */
export function isAgent(reading: Reading, i: number): boolean {
  const before = reading.term(i - 1);
  if (!reading.continues(i) || (reading.continues(i + 1) && reading.isCapital(i + 1))) return false;
  if (/^(?:under|than|versus|unlike|succeeding)$/u.test(before)) return true;
  if (before === "against") return CONTEST.test(reading.term(i - 2));
  if (OBJECTS.has(before)) return true;
  if (before === "of" || before === "to") return KIN.has(reading.term(i - 2));
  return before === "by" && /(?:ed|en|un|on|ought|aught|eld|made|led|put)$/u.test(reading.term(i - 2));
}

/** What is done to persons. */
const OBJECTS = wordSet(`
  defeated beat married succeeded appointed nominated unseated ousted overthrew replaced challenged criticised
  criticized praised endorsed accused assassinated dismissed sacked pardoned befriended deposed denounced outlived`);

/** Who somebody is to another. */
const KIN = wordSet(`
  student students pupil pupils disciple disciples follower followers supporter supporters admirer admirers aide aides
  adviser advisers son sons daughter daughters wife widow husband brother sister nephew cousin grandson friend friends
  rival rivals opponent opponents ally allies biographer protégé successor successors predecessor assassination
  resignation election reelection re-election leadership presidency premiership candidacy murder funeral`);

/** What is done against a person. */
const CONTEST =
  /^(?:ran|run|running|stood|stand|campaigned|voted|competed|lost|won|runoff|challenge|victory|race|candidate|rebelled|uprising|revolt|plot|conspired|testified|turned)$/u;

/** `Genscher's resignation`, `Hay’s highest office`: what a person has follows the genitive. */
export function owns(reading: Reading, i: number, strictly = false): boolean {
  const mark = i + 1;
  if (!reading.has(mark, Shape.Possessive) || !reading.continues(mark)) return false;
  for (let at = mark + 1; at < mark + 4 && reading.continues(at); at++) {
    if (reading.isCapital(at)) return false;
    if ((strictly ? RELATIVES : BELONGINGS).has(reading.term(at))) return true;
    if (reading.is(at, Word.Function)) return false;
  }
  return false;
}
